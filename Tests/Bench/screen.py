"""A terminal's screen, as far as ncurses writes on one: enough to compare two pictures."""
import re
import unicodedata

TOKEN = re.compile(
    rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[([?<=>]?)([0-9;:]*)[ -/]*([@-~])|\x1b[()*+].|\x1b."
    rb"|[\x00-\x1f]|[^\x00-\x1f\x1b]+", re.S)


class Screen:
    """Characters by row and column; colours are read over."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.row = self.column = 0
        self.last = " "
        self.cells = self.blank(rows)
        self.top, self.bottom = 0, rows - 1

    def blank(self, rows):
        return [[" "] * self.columns for _ in range(rows)]

    def resize(self, columns, rows):
        self.__init__(columns, rows)

    def feed(self, data):
        for token in TOKEN.finditer(data):
            if token[3]:
                if not token[1]:
                    self.control(token[3].decode(), [int(n or 0) for n in re.split(b"[;:]", token[2])])
            elif token[0][:1] == b"\x1b":
                if token[0] == b"\x1bM":
                    self.up()
            elif token[0] < b" ":
                self.motion(token[0])
            else:
                for character in token[0].decode(errors="replace"):
                    self.put(character)

    def motion(self, byte):
        if byte == b"\r":
            self.column = 0
        elif byte == b"\b":
            self.column = max(0, self.column - 1)
        elif byte == b"\t":
            self.column = min(self.columns - 1, self.column // 8 * 8 + 8)
        elif byte in (b"\n", b"\v", b"\f"):
            if self.row == self.bottom:
                self.scroll(self.top, 1)
            else:
                self.row = min(self.rows - 1, self.row + 1)

    def up(self):
        if self.row == self.top:
            self.scroll(self.top, -1)
        else:
            self.row = max(0, self.row - 1)

    def put(self, character):
        if unicodedata.combining(character):
            return
        width = 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if self.column + width > self.columns:
            self.column = 0
            self.motion(b"\n")
        if self.column + width <= self.columns:
            self.cells[self.row][self.column:self.column + width] = [character] + [""] * (width - 1)
        self.column += width
        self.last = character

    def scroll(self, top, count):
        """Moves the lines from `top` to the region's foot up, or down when negative."""
        lines = self.cells[top:self.bottom + 1]
        count = max(-len(lines), min(count, len(lines)))
        moved = lines[count:] + self.blank(count) if count > 0 else self.blank(-count) + lines[:count]
        self.cells[top:self.bottom + 1] = moved

    def control(self, final, numbers):
        first = numbers[0]
        count = max(1, first)
        line = self.cells[self.row]
        if final in "Hf":
            self.row = min(self.rows, count) - 1
            self.column = min(self.columns, max(1, numbers[1] if len(numbers) > 1 else 1)) - 1
        elif final in "ABEF":
            down = count if final in "BE" else -count
            self.row = max(0, min(self.rows - 1, self.row + down))
            self.column = 0 if final in "EF" else self.column
        elif final in "CaD":
            right = -count if final == "D" else count
            self.column = max(0, min(self.columns - 1, self.column + right))
        elif final in "G`":
            self.column = min(self.columns, count) - 1
        elif final == "d":
            self.row = min(self.rows, count) - 1
        elif final == "J":
            start = 0 if first else self.row + 1
            end = self.rows if first != 1 else self.row
            self.cells[start:end] = self.blank(max(0, end - start))
            if first < 2:
                self.erase(first)
        elif final == "K":
            self.erase(first)
        elif final == "X":
            end = min(self.columns, self.column + count)
            line[self.column:end] = [" "] * (end - self.column)
        elif final == "b":
            for _ in range(count):
                self.put(self.last)
        elif final == "@":
            line[self.column:] = ([" "] * count + line[self.column:])[:self.columns - self.column]
        elif final == "P":
            line[self.column:] = (line[self.column + count:] + [" "] * count)[:self.columns - self.column]
        elif final in "LM":
            self.scroll(self.row, count if final == "M" else -count)
        elif final in "ST":
            self.scroll(self.top, count if final == "S" else -count)
        elif final == "r":
            self.top = count - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else self.rows) - 1
            self.row = self.column = 0

    def erase(self, which):
        start = self.column if which == 0 else 0
        end = self.column + 1 if which == 1 else self.columns
        self.cells[self.row][start:end] = [" "] * (end - start)

    def lines(self):
        return ["".join(line).rstrip() for line in self.cells]
