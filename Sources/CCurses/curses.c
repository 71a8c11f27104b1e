#include "wide.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CCurses.h"
#include "state.h"

/* A row below any screen's last: terminals go to their last row instead. */
enum { FAR_DOWN = 998 };

static int has_own_colours;
static int is_window;
static int has_our_title;

int cc_is_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int cc_set_locale(void) {
  static const char *const utf8[] = {"C.UTF-8", "en_US.UTF-8", "nb_NO.UTF-8", "UTF-8"};
  const char *found = setlocale(LC_CTYPE, "");

  if (found && cc_is_utf8())
    return 1;
  /* A locale of another charset is the terminal's own; the C locale means that none is set. */
  if (found && strcmp(found, "C") != 0 && strcmp(found, "POSIX") != 0)
    return 0;
  for (size_t i = 0; i < sizeof utf8 / sizeof *utf8; i++)
    if (setlocale(LC_CTYPE, utf8[i]) && MB_CUR_MAX > 1)
      return 1;
  return 0;
}

static const char *capability(const char *name) {
  const char *text = tigetstr((char *)name);
  return text == (char *)-1 ? NULL : text;
}

static const char *with_numbers(const char *name, long first, long second) {
  const char *text = capability(name);
  return text ? tparm((char *)text, first, second, 0L, 0L, 0L, 0L, 0L, 0L, 0L) : NULL;
}

/* Adds a capability without its padding, `$<5>`. */
static void add(char *to, size_t room, const char *text) {
  size_t used = strlen(to);
  while (text && *text && used + 1 < room) {
    if (text[0] == '$' && text[1] == '<' && strchr(text, '>')) {
      text = strchr(text, '>') + 1;
      continue;
    }
    to[used++] = *text++;
    to[used] = 0;
  }
}

static void prepare_rescue(void) {
  char text[256] = "";
  if (is_window)
    add(text, sizeof text, CC_SHOW_HELD);
  add(text, sizeof text, CC_PASTE_OFF);
  add(text, sizeof text, capability("sgr0"));
  /* Without a screen of its own, the program's picture stays and a new line follows it. */
  if (!capability("rmcup")) {
    add(text, sizeof text, with_numbers("cup", FAR_DOWN, 0));
    add(text, sizeof text, "\r\n");
  }
  add(text, sizeof text, capability("cnorm"));
  add(text, sizeof text, capability("rmkx"));
  add(text, sizeof text, capability("rmcup"));
  cc_rescue_sequence(text);
}

/* Terminals in a window of a desktop, and what draws inside them: they show nothing of a control sequence that they do
 * not know. */
static int names_a_window(const char *term) {
  static const char *const known[] = {"xterm", "tmux",    "rxvt", "alacritty", "foot",   "st-",
                                      "kitty", "wezterm", "vte",  "ghostty",   "konsole"};
  for (size_t i = 0; term && i < sizeof known / sizeof *known; i++)
    if (strncmp(term, known[i], strlen(known[i])) == 0)
      return 1;
  return 0;
}

int cc_is_window(void) {
  return is_window;
}

enum cc_claim_result cc_claim(const char *fallback) {
  const char *term = getenv("TERM");
  SCREEN *screen = NULL;

  cc_rescue_remember();
  use_env(FALSE); /* LINES and COLUMNS would freeze the size. */
  use_tioctl(TRUE);
  if (term && *term)
    screen = newterm(term, stdout, stdin);
  if (!screen)
    screen = newterm(fallback, stdout, stdin);
  if (!screen)
    return CC_NO_DESCRIPTION;
  if (!capability("cup")) {
    endwin();
    return CC_CANNOT_MOVE_CURSOR;
  }
  /* Until it has been suspended once, ncurses writes to the terminal after every move of the cursor:
   * up to 30 writes for a second of the wall, a fifth of that second's processor time. */
  endwin();
  refresh();
  is_window = names_a_window(term);
  prepare_rescue();
  raw();
  noecho();
  nonl();
  typeahead(-1);
  keypad(stdscr, TRUE);
  curs_set(0);
  if (has_colors() && start_color() == OK)
    has_own_colours = use_default_colors() == OK;
  cc_write(CC_PASTE_ON, sizeof CC_PASTE_ON - 1);
  cc_rescue_ready();
  return CC_CLAIMED;
}

void cc_ask_for_ground(void) {
  static const char question[] = "\033]11;?\a";
  cc_write(question, sizeof question - 1);
}

void cc_release(void) {
  /* Not endwin: on the way back it would reset a palette that the user may have changed. */
  cc_hide_cursor();
  cc_rescue_now();
}

void cc_reclaim(void) {
  char text[256] = "";
  cc_rescue_enter();
  add(text, sizeof text, capability("smcup"));
  add(text, sizeof text, capability("smkx"));
  add(text, sizeof text, capability("civis"));
  add(text, sizeof text, capability("rmir"));
  add(text, sizeof text, capability("smam"));
  add(text, sizeof text, with_numbers("csr", 0, LINES - 1));
  add(text, sizeof text, CC_PASTE_ON);
  cc_write(text, strlen(text));
  cc_repaint_whole();
}

void cc_resize(int rows, int columns) {
  resize_term(rows, columns);
  /* Terminals differ in what a resize leaves on the screen. */
  cc_repaint_whole();
  werase(newscr);
}

int cc_terminal_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
    return 0;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 1;
}

int cc_colours(void) {
  return has_colors() ? COLORS : 0;
}

void cc_set_ground(int foreground, int background) {
  if (has_own_colours && foreground < COLORS && background < COLORS)
    assume_default_colors(foreground, background);
}

int cc_define_pair(int pair, int foreground, int background) {
  if (pair >= COLOR_PAIRS || foreground >= COLORS || background >= COLORS)
    return 0;
  if (!has_own_colours) {
    if (foreground < 0)
      foreground = COLOR_WHITE;
    if (background < 0)
      background = COLOR_BLACK;
  }
  return init_extended_pair(pair, foreground, background) == OK;
}

uint32_t cc_bold(void) { return A_BOLD; }
uint32_t cc_reverse(void) { return A_REVERSE; }
uint32_t cc_underline(void) { return A_UNDERLINE; }
uint32_t cc_dim(void) { return A_DIM; }

void cc_ring(void) {
  beep();
}

void cc_set_title(const char *title) {
  char text[1024] = "";

  if (!is_window)
    return;
  if (title) {
    snprintf(text, sizeof text, "%s\033]2;%.900s\a", has_our_title ? "" : CC_TITLE_PUSH, title);
    cc_write(text, strlen(text));
  } else if (has_our_title) {
    cc_write(CC_TITLE_POP, sizeof CC_TITLE_POP - 1);
  }
  has_our_title = title != NULL;
  cc_rescue_title(has_our_title);
}

const char *cc_key_sequence(const char *name) {
  return capability(name);
}
