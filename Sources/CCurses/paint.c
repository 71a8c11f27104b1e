/* Pictures on the terminal, cell by cell: curses finds what differs, and how to send it.
 *
 * There are no windows, so cells are put on the screen that curses wants to have, newscr. By way of
 * stdscr each would be copied once more, a tenth of a second's processor time at the wall.
 */
#include "wide.h"

#include <wchar.h>

#include "CCurses.h"
#include "state.h"

/* A picture is held back until it is whole where more than this part of the screen's cells differ: not for a second
 * of a clock, which is seen at once anyway. */
enum { HELD_PART = 16 };

static int is_cursor_shown;
/* How many cells were put since the last picture. */
static int cells_put;

void cc_repaint_whole(void) {
  clearok(curscr, TRUE);
  cells_put = LINES * COLS;
}

void cc_hide_cursor(void) {
  curs_set(0);
  is_cursor_shown = 0;
}

int cc_columns(uint32_t character) {
  return wcwidth((wchar_t)character);
}

/* Not add_wch, which moves the cursor, and may scroll from the last place of all. */
static void put(int row, int column, const wchar_t *text, uint32_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == OK)
    mvwadd_wchnstr(newscr, row, column, &cell, 1);
}

void cc_put(int row, int column, struct cc_character character, uint32_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)character.base};

  cells_put++;
  int is_ascii = character.base >= ' ' && character.base <= '~';
  if (is_ascii || wcwidth(text[0]) == character.columns) {
    int used = 1;
    for (int i = 0; i < 4 && used < CCHARW_MAX; i++)
      if (character.marks[i] && wcwidth((wchar_t)character.marks[i]) == 0)
        text[used++] = (wchar_t)character.marks[i];
    put(row, column, text, attributes, pair);
    return;
  }
  text[0] = cc_is_utf8() ? 0xFFFD : (unsigned char)character.plain;
  for (int i = 0; i < character.columns; i++)
    put(row, column + i, text, attributes, pair);
}

void cc_show(int cursor_row, int cursor_column) {
  int shows_cursor = cursor_row >= 0;
  if (shows_cursor != is_cursor_shown) {
    is_cursor_shown = shows_cursor;
    curs_set(shows_cursor);
  }
  /* A hidden cursor stays where the last cell was sent. */
  leaveok(newscr, !shows_cursor);
  if (shows_cursor)
    wmove(newscr, cursor_row, cursor_column);
  /* A terminal that knows the mode draws what comes until its end at once; one that does not ignores it. */
  int is_held = cc_is_window() && cells_put > LINES * COLS / HELD_PART;
  cells_put = 0;
  if (is_held)
    cc_write(CC_HOLD, sizeof CC_HOLD - 1);
  doupdate();
  if (is_held)
    cc_write(CC_SHOW_HELD, sizeof CC_SHOW_HELD - 1);
}
