/* What the files of this module share. */
#ifndef STATE_H
#define STATE_H

#include <signal.h>
#include <stddef.h>

#define CC_PASTE_ON "\033[?2004h"
#define CC_PASTE_OFF "\033[?2004l"
#define CC_HOLD "\033[?2026h"
#define CC_SHOW_HELD "\033[?2026l"
#define CC_TITLE_PUSH "\033[22;2t"
#define CC_TITLE_POP "\033[23;2t"

/* Remembers the terminal's modes, before curses changes them. */
void cc_rescue_remember(void);

/* Sets the sequence that gives the terminal back, at most 255 bytes. */
void cc_rescue_sequence(const char *text);

/* Notes that the terminal has our modes, so that whatever ends the program gives it back. */
void cc_rescue_ready(void);

/* Gives the terminal back: the sequence, and the modes it had. */
void cc_rescue_now(void);

/* Sets our modes again. */
void cc_rescue_enter(void);

/* Notes whether the window has our title. */
void cc_rescue_title(int ours);

/* Whether the terminal takes private modes and titles that it does not know without showing anything. */
int cc_is_window(void);

/* Writes what curses has no call for, such as a title: the only way past it, and never a cell. All of
 * it goes straight to the descriptor. */
void cc_write(const char *text, size_t length);

/* Whether characters are UTF-8 in the locale. */
int cc_is_utf8(void);

/* Makes cc_show send the whole picture next. */
void cc_repaint_whole(void);

void cc_hide_cursor(void);

#endif
