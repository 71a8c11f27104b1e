/* The least a full-screen curses program can do: the floor that the bench measures against.
 *
 * It paints three lines, answers every key with a few changed cells, follows the window's size and
 * ends at q. Build: cc -O2 -o floor floor.c -lncursesw -ltinfo
 */
#include <curses.h>
#include <locale.h>

static void paint(int key, long pressed) {
  mvprintw(0, 0, "the floor, %d columns and %d rows", COLS, LINES);
  mvprintw(1, 0, "key %d, %ld pressed ", key, pressed);
  mvaddstr(2, 0, "q quits");
  refresh();
}

int main(void) {
  long pressed = 0;
  int key = 0;

  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  do {
    if (key == KEY_RESIZE)
      erase();
    paint(key, pressed++);
    key = getch();
  } while (key != 'q');
  endwin();
  return 0;
}
