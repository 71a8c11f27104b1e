/* The few curses calls that the terminal driver needs, as functions that Swift can call.
 *
 * Swift sees neither curses' computed macros (A_BOLD) nor its globals (stdscr), and must not see
 * their numbers, so nothing of <ncurses.h> is exposed here. One terminal per process: standard
 * input and output. All calls but those of rescue.h belong on the main thread.
 */
#ifndef CCURSES_H
#define CCURSES_H

#include <stdint.h>
#include "rescue.h"

enum cc_claim_result { CC_CLAIMED, CC_NO_DESCRIPTION, CC_CANNOT_MOVE_CURSOR };

/* Sets the character locale: the environment's, or a UTF-8 one where that is plain ASCII or
 * missing. Returns whether characters are UTF-8. */
int cc_set_locale(void);

/* Enters curses on the terminal, described by $TERM or else by `fallback`. */
enum cc_claim_result cc_claim(const char *fallback);

/* Gives the terminal back until cc_reclaim, in the state it was found in. After
 * cc_reclaim, cc_show sends the whole picture. */
void cc_release(void);
void cc_reclaim(void);

/* Makes curses' screen the terminal's size and forgets what is on it. */
void cc_resize(int rows, int columns);

/* Gets the terminal's size from the kernel; returns 0 where it is not known. */
int cc_terminal_size(int *rows, int *columns);

/* How many colours the terminal has; 0 without colour. */
int cc_colours(void);

/* Sets the colours of plain text and of what is under every cell, -1 for the terminal's own: pair 0.
 * ncurses leaves them set between two pictures, so that text in them costs no bytes. */
void cc_set_ground(int foreground, int background);

/* Defines a pair of colours, -1 for the terminal's own; returns whether there was room. */
int cc_define_pair(int pair, int foreground, int background);

uint32_t cc_bold(void);
uint32_t cc_reverse(void);
uint32_t cc_underline(void);
uint32_t cc_dim(void);

/* One character on the screen. */
struct cc_character {
  uint32_t base;
  uint32_t marks[4]; /* unused ones 0 */
  int columns;
  char plain; /* what to draw instead where the locale has no such character */
};

/* The columns that the C library gives a character, -1 for one it does not know. */
int cc_columns(uint32_t character);

/* Puts a character at a place. One that the C library gives another width is drawn in each of
 * its columns as its plain form, or as a replacement character. */
void cc_put(int row, int column, struct cc_character character, uint32_t attributes, int pair);

/* Sends the difference to the terminal, then shows the cursor at a place; row -1 hides it. */
void cc_show(int cursor_row, int cursor_column);

void cc_ring(void);

/* Names the window, if the terminal is known to have one; NULL gives its own name back. */
void cc_set_title(const char *title);

/* Asks the terminal for its background; the answer, `ESC ] 11 ; rgb:…`, comes among what is typed. */
void cc_ask_for_ground(void);

/* The sequence a named terminfo key sends, such as "kcuu1", or NULL. */
const char *cc_key_sequence(const char *capability);

#endif
