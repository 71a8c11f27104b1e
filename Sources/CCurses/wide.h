/* Curses with its wide functions, which SwiftPM does not ask for: it refuses the flags of ncursesw.pc.
 * To be included first. */
#ifndef WIDE_H
#define WIDE_H

#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include <ncurses.h>
#include <term.h>

/* <term.h> makes macros of these words. */
#undef columns
#undef lines

#endif
