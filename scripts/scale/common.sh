# What the scripts of this folder share: a folder of minutes, the result of one run over it, and the comparison with that.
# To be sourced. The minutes are the texts of fixtures/, each several times under other names.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export KKR="node $project/bin/kkr-referat.js"
PARTS=6

say() { printf '%s\n' "$*" >&2; }

# prepare FOLDER: makes it the working folder, with minutes/ and whole.ndjson.
prepare() {
  mkdir -p "$1/minutes"
  cd "$1"
  local file copy
  for file in "$project"/fixtures/*/referat.txt; do
    for copy in 1 2 3 4 5 6; do
      cp "$file" "minutes/$(basename "$(dirname "$file")")-$copy.txt"
    done
  done
  $KKR extract minutes/ --jobs 1 --quiet -o whole.ndjson
}

# missing: the parts that are not there. A part is whole or not there, whatever was killed.
missing() {
  local i
  for i in $(seq "$PARTS"); do [ -f "part-$i.ndjson" ] || echo "$i"; done
}

# kill_one WORDS: kills the first process whose command line has these words, as a machine that fails would.
kill_one() {
  local pid
  for _ in $(seq 600); do
    pid=$(pgrep -f -o -- "$1" || true)
    if [ -n "$pid" ] && kill -9 "$pid" 2>/dev/null; then
      say "killed $pid: $1"
      return
    fi
    sleep 0.1
  done
  say "nothing was killed: $1"
  return 1
}

# compare: are the parts together the whole, to the byte, and does each document come once?
compare() {
  cat part-*.ndjson | LC_ALL=C sort >together
  LC_ALL=C sort whole.ndjson >wanted
  cmp together wanted
  $KKR merge-reports part-*.json -o report.json
  say "the same bytes: $(wc -l <together) documents, none lost, none doubled"
}
