/* Pictures on the terminal, cell by cell.
 *
 * Curses compares every changed row in full, and then weighs ways to move the cursor: that is most
 * of what a ticking clock costs. Here it is already known which cells change, so a few are written
 * straight, and curses is told that the terminal shows them. Curses sends everything else.
 */
#include "wide.h"

#include <string.h>
#include <wchar.h>

#include "CCurses.h"
#include "state.h"

/* The most that is written straight: one second of the largest clock. */
enum { MOST_RUNS = 64, MOST_CELLS = 512 };

/* Cells side by side that look alike. */
struct run {
  int row, column, first, count;
  attr_t attributes;
  int pair;
};

/* The cells put since the last picture. */
static struct {
  int run_count, cell_count;
  /* Whether curses must send the change; it may have part of it already. */
  int is_for_curses;
  struct run runs[MOST_RUNS];
  uint32_t characters[MOST_CELLS];
  cchar_t cells[MOST_CELLS];
} change;

static int can_write_straight, can_style_straight;
static int is_cursor_shown;
/* The place where curses left the cursor and expects it. */
static int left_row, left_column;

void cc_prepare_painting(int has_own_colours) {
  /* Filling the screen's last place must not scroll it. */
  can_write_straight = cc_is_utf8() && eat_newline_glitch &&
                       strcmp(cursor_address, "\033[%i%p1%d;%p2%dH") == 0 &&
                       (!has_colors() || has_own_colours);
  /* Where some attributes do not go with colours, curses knows what to do. */
  can_style_straight =
      set_attributes && exit_attribute_mode && move_standout_mode &&
      (!has_colors() || (set_a_foreground && set_a_background && no_color_video <= 0));
  change.is_for_curses = 1;
}

void cc_repaint_whole(void) {
  clearok(curscr, TRUE);
  change.is_for_curses = 1;
}

void cc_hide_cursor(void) {
  curs_set(0);
  is_cursor_shown = 0;
}

int cc_columns(uint32_t character) {
  return wcwidth((wchar_t)character);
}

/* What is put. */

static void hand_over(WINDOW *window) {
  for (const struct run *run = change.runs; run < change.runs + change.run_count; run++)
    mvwadd_wchnstr(window, run->row, run->column, &change.cells[run->first], run->count);
}

static void forget_change(void) {
  change.run_count = change.cell_count = 0;
}

/* The run that the next cell is put on: the last one, or a new one. */
static struct run *run_at(int row, int column, attr_t attributes, int pair) {
  struct run *next = &change.runs[change.run_count];
  if (change.run_count) {
    struct run *last = next - 1;
    if (row == last->row && column == last->column + last->count &&
        attributes == last->attributes && pair == last->pair)
      return last;
  }
  *next = (struct run){row, column, change.cell_count, 0, attributes, pair};
  change.run_count++;
  return next;
}

static void put(int row, int column, const wchar_t *text, uint32_t attributes, int pair) {
  /* Written straight, a character would lose its marks. */
  if (text[1] || ((attributes || pair) && !can_style_straight))
    change.is_for_curses = 1;
  if (change.cell_count == MOST_CELLS || change.run_count == MOST_RUNS) {
    hand_over(newscr);
    forget_change();
    change.is_for_curses = 1;
  }
  if (setcchar(&change.cells[change.cell_count], text, attributes, 0, &pair) != OK)
    return;
  change.characters[change.cell_count] = (uint32_t)text[0];
  run_at(row, column, attributes, pair)->count++;
  change.cell_count++;
}

void cc_put(int row, int column, struct cc_character character, uint32_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)character.base};

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

/* What is written straight. */

static struct {
  size_t count;
  char bytes[1024];
} output;

static void flush_output(void) {
  if (!cc_write(output.bytes, output.count))
    cc_repaint_whole();
  output.count = 0;
}

static int add_byte(int byte) {
  if (output.count == sizeof output.bytes)
    flush_output();
  output.bytes[output.count++] = (char)byte;
  return byte;
}

static void add_number(int number) {
  if (number >= 10)
    add_number(number / 10);
  add_byte('0' + number % 10);
}

static void add_move(int row, int column) {
  add_byte('\033');
  add_byte('[');
  add_number(row + 1);
  add_byte(';');
  add_number(column + 1);
  add_byte('H');
}

static void add_utf8(uint32_t character) {
  if (character < 0x80) {
    add_byte((int)character);
    return;
  }
  int more = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
  static const int leads[] = {0, 0xC0, 0xE0, 0xF0};
  add_byte(leads[more] | (int)(character >> (6 * more)));
  while (more-- > 0)
    add_byte(0x80 | (int)(character >> (6 * more) & 0x3F));
}

static void add_sequence(const char *sequence) {
  tputs(sequence, 1, add_byte);
}

static void add_colour(const char *sequence, int colour) {
  if (colour >= 0)
    add_sequence(tparm((char *)sequence, (long)colour, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
}

/* Changes from the plain look to another. This does not use curses' vid_puts, which writes part of
 * the change to curses' own output (ncurses 6.4, reset_color_pair). */
static void add_look(attr_t attributes, int pair) {
  int foreground = -1, background = -1;
  if (attributes)
    add_sequence(tparm(set_attributes, 0L, (long)((attributes & A_UNDERLINE) != 0),
                       (long)((attributes & A_REVERSE) != 0), 0L,
                       (long)((attributes & A_DIM) != 0), (long)((attributes & A_BOLD) != 0), 0L,
                       0L, 0L));
  if (pair && extended_pair_content(pair, &foreground, &background) == OK) {
    add_colour(set_a_foreground, foreground);
    add_colour(set_a_background, background);
  }
}

/* Writes the change; leaves the cursor where curses left it, and the look plain, as curses does. */
static void write_straight(void) {
  attr_t attributes = A_NORMAL;
  int pair = 0;
  if (change.run_count == 0)
    return;
  for (const struct run *run = change.runs; run < change.runs + change.run_count; run++) {
    add_move(run->row, run->column);
    if (run->attributes != attributes || run->pair != pair) {
      if (attributes || pair)
        add_sequence(exit_attribute_mode);
      add_look(run->attributes, run->pair);
      attributes = run->attributes;
      pair = run->pair;
    }
    for (int i = 0; i < run->count; i++)
      add_utf8(change.characters[run->first + i]);
  }
  if (attributes || pair)
    add_sequence(exit_attribute_mode);
  add_move(left_row, left_column);
  hand_over(newscr);
  hand_over(curscr);
  flush_output();
}

static void send_by_curses(int cursor_row, int cursor_column) {
  hand_over(newscr);
  wmove(newscr, cursor_row, cursor_column);
  doupdate();
  left_row = cursor_row;
  left_column = cursor_column;
}

void cc_show(int cursor_row, int cursor_column) {
  int shows_cursor = cursor_row >= 0;
  if (shows_cursor != is_cursor_shown) {
    is_cursor_shown = shows_cursor;
    curs_set(shows_cursor);
    change.is_for_curses = 1;
  }
  /* A hidden cursor has a place too. */
  if (!shows_cursor)
    cursor_row = cursor_column = 0;
  int is_straight = can_write_straight && !change.is_for_curses && cursor_row == left_row &&
                    cursor_column == left_column;
  change.is_for_curses = 0;
  if (is_straight)
    write_straight();
  else
    send_by_curses(cursor_row, cursor_column);
  forget_change();
}
