/* Starting a program on descriptors of the test's own. */
#ifndef CSPAWN_H
#define CSPAWN_H

#include <sys/types.h>

/* Starts a program in a directory with these standard streams, and nothing else that is open.
 * Both arrays end in NULL. Returns the process, or -1. */
pid_t cspawn(const char *const *arguments, const char *const *environment, const char *directory,
             int input, int output, int errors);

/* Waits for the program to end. Returns 1 and its exit status, or the negative number of the signal
 * that ended it; 0 when it did not end in time. */
int cspawn_wait(pid_t program, int milliseconds, int *status);

/* In a child: signals as they are by default, and no descriptors but the standard ones. */
void cspawn_clean(void);

#endif
