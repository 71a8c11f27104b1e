// libcsv, as the system has it.
#include <csv.h>
