/* Includes curses with its wide functions, since SwiftPM refuses the flags of ncursesw.pc.
 * Include this first. */
#ifndef WIDE_H
#define WIDE_H

#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1

#include <ncurses.h>
#include <term.h>

/* <term.h> defines these words as macros. */
#undef columns
#undef lines

#endif
