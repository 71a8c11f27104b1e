#!/bin/bash
# Makes the sessions of this folder anew with a program that is given: sessions/NAME and what it says of them.
#
#   make-sessions.sh PROGRAM
#
# The agendas lie in /samling-fixtures while they are made, for a session remembers where its agenda came from.
# Acts may be dated back on the day that is open, never ahead. So the first day is held in a zone where it is five
# to midnight now, on the day before, and the second where it is 14:50. Made again they have other dates and ids.
set -eu
program=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=/samling-fixtures
made=$here/sessions
if [ -e "$work" ]; then
  echo "$work is there already" >&2
  exit 1
fi
home=$(mktemp -d)
trap 'rm -rf "$home" "$work"' EXIT
export HOME=$home SAMLING_HOME=$home/samlinger XDG_RUNTIME_DIR=$home XDG_STATE_HOME=$home
export LANG=nb_NO.UTF-8 LC_CTYPE=C.UTF-8 TERM=xterm-256color

# A zone so many minutes ahead of UTC.
zone() {
  local sign=- minutes=$1
  if [ "$minutes" -lt 0 ]; then sign=+ minutes=$((-minutes)); fi
  printf 'XXX%s%02d:%02d' $sign $((minutes / 60)) $((minutes % 60))
}
now=$((10#$(date -u +%H) * 60 + 10#$(date -u +%M)))
late=$((23 * 60 + 55 - 24 * 60 - now))
evening=$(zone $late)                      # 23:55 the day before
afternoon=$(zone $((late + 14 * 60 + 55))) # 14:50
morning=$(zone $((late + 10 * 60 + 10)))   # 10:05

# play SESSION ZONE SCRIPT: says each line when the one before is saved, and stops at the first that is refused.
play() {
  local line answer writer notes=()
  for writer in 1 2; do
    rm -f "$home"/in$writer "$home"/out$writer
    mkfifo "$home"/in$writer "$home"/out$writer
    TZ=$2 "$program" do "$1" - <"$home"/in$writer >"$home"/out$writer 2>&1 &
  done
  exec 3>"$home"/in1 4<"$home"/out1 5>"$home"/in2 6<"$home"/out2
  while IFS= read -r line; do
    case $line in '#'* | '') continue ;; esac
    writer=1
    if [ "${line#| }" != "$line" ]; then writer=2 line=${line#| }; fi
    for back in 1 2 3 4; do
      [ ${#notes[@]} -lt $back ] || line=${line//"{$back}"/${notes[-$back]}}
    done
    if [ $writer = 1 ]; then
      echo "$line" >&3
      IFS= read -r answer <&4
    else
      echo "$line" >&5
      IFS= read -r answer <&6
    fi
    case $answer in
      saved*' note') answer=${answer#saved } notes+=("${answer% note}") ;;
      saved*) ;;
      *) echo "$(basename "$3"): $line: $answer" >&2; exit 1 ;;
    esac
  done <"$3"
  exec 3>&- 4<&- 5>&- 6<&-
  wait
}

# What the program says of a session, in a folder beside it.
keep() {
  local session=$made/$1
  rm -rf "$session"
  mkdir -p "$session/expected"
  cp -r "$work/sessions/$1/session.json" "$work/sessions/$1/agenda.md" "$session/"
  mkdir "$session/journal"
  cp "$work/sessions/$1"/journal/*.jsonl "$session/journal/"
  if [ -d "$work/sessions/$1/people" ]; then
    mkdir "$session/people"
    cp "$work/sessions/$1"/people/*.jsonl "$session/people/"
  fi
  (
    # A zone that knows no summer, for some of it is told in the reader's time.
    export TZ=UTC-1
    cd "$made"
    "$program" verify "$1" 2>/dev/null | grep '^digest ' >"$1/expected/digest" || true
    # Each of these has one line that tells when it was made, which is left out.
    "$program" report "$1" --format markdown |
      sed '/^\*Laget med samling /d' >"$1/expected/report.md"
    "$program" report "$1" --format json |
      sed '/^  "generated" : /d' >"$1/expected/report.json"
    "$program" report "$1" --format csv >"$1/expected/scores.csv"
    "$program" log "$1" >"$1/expected/log.txt"
  )
}

mkdir -p "$work/sessions"
cp -r "$root"/agendas/. "$work/"
cp "$here"/scripts/every-act.md "$here"/scripts/deltakere.tsv "$work/"
cd "$work"

for name in kompetanse-2012 kompetanse-nord-2013 omdømme-2013 sykefravær-2012 temadag; do
  "$program" open "$name.md" --session "sessions/$name" >/dev/null
  play "sessions/$name" "$evening" "$here/scripts/$name-1.txt"
  if [ -f "$here/scripts/$name-2.txt" ]; then
    play "sessions/$name" "$afternoon" "$here/scripts/$name-2.txt"
  fi
  keep "$name"
done

"$program" open every-act.md --session sessions/every-act >/dev/null
play sessions/every-act "$evening" "$here/scripts/every-act-1.txt"
cp "$here"/scripts/every-act-changed.md every-act.md
cp "$here"/scripts/deltakere-changed.tsv deltakere.tsv
. "$here/scripts/seats.sh"
keep every-act

# A line that somebody changed by hand, one of rubbish, and one that was never completed.
rm -rf sessions/damaged
cp -r sessions/temadag sessions/damaged
journal=$(ls -S sessions/damaged/journal/*.jsonl | head -1)
sed -i -e 's/Åpenhet/Ærlighet/' -e '20a dette er ingen hendelse {"v":1' "$journal"
printf '{"v":1,"a":"k7f2q9abcd","n":1,"h":"20' >>"$journal"
keep damaged
