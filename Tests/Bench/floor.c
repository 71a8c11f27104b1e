/* The least a full-screen curses program can do: the floor that the bench measures against.
 *
 * It paints three lines, answers every key with a few changed cells, follows the window's size and
 * ends at q. After t it also counts the seconds in large digits, as the least a curses clock can do.
 * Build: cc -O2 -o floor floor.c -lncursesw -ltinfo
 */
#include <curses.h>
#include <locale.h>

/* Three by five, a bit each, the top left one first. */
static const int digits[10] = {075557, 022222, 071747, 071717, 055711,
                               074717, 074757, 071111, 075757, 075717};

static void paint(int key, long pressed) {
  mvprintw(0, 0, "the floor, %d columns and %d rows", COLS, LINES);
  mvprintw(1, 0, "key %d, %ld pressed ", key, pressed);
  mvaddstr(2, 0, "q quits");
  refresh();
}

static void paint_digit(int digit, int column) {
  for (int bit = 0; bit < 15; bit++)
    mvaddstr(4 + bit / 3, column + bit % 3 * 2, digits[digit] >> (14 - bit) & 1 ? "##" : "  ");
}

static void tick(int second) {
  paint_digit(second / 600 % 6, 2);
  paint_digit(second / 60 % 10, 10);
  paint_digit(second / 10 % 6, 20);
  paint_digit(second % 10, 28);
  refresh();
}

int main(void) {
  long pressed = 0;
  int key = 0, second = 0;

  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  do {
    if (key == KEY_RESIZE)
      erase();
    if (key == 't')
      timeout(1000);
    if (key == ERR)
      tick(second++);
    else
      paint(key, pressed++);
    key = getch();
  } while (key != 'q');
  endwin();
  return 0;
}
