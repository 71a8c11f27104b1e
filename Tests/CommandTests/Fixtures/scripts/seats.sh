# What is done at seats with a screen, in tmux: the agenda is taken in changed, notes are typed, marked and reworded
# by two at once, what the team wrote is let out, and a row of scores is typed.

seat() { # NAME WORD…: a program in a window of its own
  local name=$1
  shift
  TZ=$morning tmux -u -S "$home/tmux" -f /dev/null new-session -d -s "$name" -x 110 -y 36 \
    "TZ=$morning '$program' $*"
}

press() { # NAME KEY…
  local name=$1 key
  shift
  for key in "$@"; do
    tmux -S "$home/tmux" send-keys -t "$name" "$key"
    sleep 0.15
  done
}

type_line() { # NAME TEXT
  tmux -S "$home/tmux" send-keys -t "$1" -l "$2"
  sleep 0.15
  press "$1" Enter
}

sees() { # NAME TEXT
  local try
  for try in $(seq 100); do
    if tmux -S "$home/tmux" capture-pane -p -t "$1" | grep -q -- "$2"; then return 0; fi
    sleep 0.1
  done
  echo "$1 never saw «$2»" >&2
  for name in "$1" leader; do tmux -S "$home/tmux" capture-pane -p -t $name >&2; done
  tmux -S "$home/tmux" kill-server
  exit 1
}

seat leader run every-act.md --session sessions/every-act --day 2
sees leader 'Går dagen ennå'
press leader j
sees leader 'God morgen'
seat writer notes sessions/every-act
sees writer 'Hva husker vi'
type_line writer 'Vi husker quizen'
type_line writer 'Vi husker maten'
sees writer 'husker maten'
press writer Up F2 F2 F2
type_line writer 'kokken; i kveld'
sees writer 'kokken'
press writer F3
type_line writer mat
press writer Escape
sleep 1

# Two change one note, and one of them makes it one again.
seat other notes sessions/every-act
sees other 'husker maten'
for name in writer other; do
  press $name Up Enter
  sees $name '✎ Vi husker maten'
done
type_line writer ' best'
sees other 'Endret imens'
type_line other ' godt'
sees writer '2 ordlyder'
press writer Up Enter
sees writer 'Flere ordlyder'
type_line writer ' og kaffen'
sees other 'og kaffen'
press other C-q
type_line writer 'Feil'
sees writer 'Feil'
press writer C-z
sleep 0.5
press writer F12
sleep 0.5

seat counter scores sessions/every-act
sees counter 'spørsmål 6 av 8'
press counter Tab Tab
sees counter 'Hvor trette er vi'
press counter t
type_line counter 6
press counter 3 4 4 5 - 2 BSpace l V
sees counter 'Vise rommet'
press counter j
sleep 0.5
press counter q

press leader n
sees writer 'Hva fikk vi høre'
type_line writer 'Mest om tid'
press leader n
sees writer 'Hva så dere'
type_line writer 'Et fyrtårn'
type_line writer 'Holdt for oss selv'
sees writer 'Holdt for oss selv'
press leader x Down Enter j
sleep 0.5
press leader Escape
sleep 1
press leader D Down b
sleep 0.5
press leader Escape
sleep 1
press leader f f + u U n
sleep 0.5
press leader :
type_line leader 'hopp Framtid'
sees writer 'Hva lover vi hverandre'
type_line writer 'Å ringes'
sleep 0.5
press writer C-q
press leader E j
sleep 0.5
press leader q
press leader j 2>/dev/null || true
sleep 1
tmux -S "$home/tmux" kill-server 2>/dev/null || true
