#!/usr/bin/env bash
# Checks the minutes that a change touches: what a pull request adds or alters, not the whole archive. Run it in the
# repository of the minutes.
#
#   ci/check-changed.sh BASE [options of `kkr-referat check`]
#
# BASE is the commit to compare with. Empty, all zeros (the first push of a branch) or unknown here: every file counts.
# Environment:
#   KKR_PATTERNS     which files are minutes, git pathspecs separated by line ends 
#                    (default: what lies below minutes/: .pdf, .docx, .txt and .md)
#   KKR_REFERAT_BIN  path of bin/kkr-referat.js (default: the one beside this script; is that not built, kkr-referat)
# The exit code is that of `kkr-referat check`; 0 when no minutes were changed.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
base=${1-}
[ $# -eq 0 ] || shift
say() { printf '%s\n' "$*" >&2; }
refuse() {
  say "$*"
  exit 2
}

case $base in
  -*) refuse "BASE comes first, before the options: check-changed.sh origin/main $base …" ;;
esac
# What git cannot do must not look as if nothing had changed.
git rev-parse --is-inside-work-tree >/dev/null || refuse 'This is no git repository that can be read: run me in that of the minutes.'

patterns=()
while IFS= read -r line; do
  [ -z "${line//[[:space:]]/}" ] || patterns+=(":(glob,icase)$line")
done <<<"${KKR_PATTERNS:-$'minutes/**/*.pdf\nminutes/**/*.docx\nminutes/**/*.txt\nminutes/**/*.md'}"
[ "${#patterns[@]}" -gt 0 ] || refuse 'KKR_PATTERNS names no files.'

list=$(mktemp)
trap 'rm -f "$list"' EXIT
all() { git ls-files -z -- "${patterns[@]}" >"$list"; }
changed() { git diff --name-only -z --diff-filter=d --relative "$@" -- "${patterns[@]}" >"$list"; }

if [ -z "${base//0/}" ]; then
  scope=all
  all
elif ! git rev-parse --quiet --verify "$base^{commit}" >/dev/null; then
  scope=unknown
  all
elif git merge-base "$base" HEAD >/dev/null; then
  scope=changed
  changed "$base...HEAD"
else
  scope=changed
  changed "$base" HEAD
fi

# Whatever the patterns say, our own settings are no minutes.
is_ours() {
  local head=
  [[ $1 != */kkr-referat.config.json ]] || return 0
  [ ! -f "$1" ] || IFS= read -r -d '' -n 99 head <"$1" || true
  [[ $head == *'"kkr-referat-baseline"'* ]]
}

# A name may hold anything but NUL; a lone hyphen would be standard input.
files=()
while IFS= read -r -d '' name; do
  ! is_ours "./$name" || continue
  [ "$name" != - ] || name=./-
  files+=("$name")
done <"$list"
rm -f "$list"

count=${#files[@]}
case $scope-$count in
  changed-0) say 'No minutes were changed.' ;;
  changed-*) say "Checking $count changed file(s)." ;;
  *-0) say "No file matches the patterns (${patterns[*]#*)})." ;;
  all-*) say "Checking all $count files." ;;
  unknown-*) say "There is no commit $base here: checking all $count files." ;;
esac
[ "$count" -gt 0 ] || exit 0

program=(kkr-referat)
beside=$here/../bin/kkr-referat.js
if [ -n "${KKR_REFERAT_BIN-}" ]; then
  program=(node "$KKR_REFERAT_BIN")
elif [ -f "$beside" ] && [ -d "$here/../dist" ]; then
  program=(node "$beside")
fi
exec "${program[@]}" check --as-found "$@" -- "${files[@]}"
