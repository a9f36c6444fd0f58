#!/usr/bin/env bash
# Checks the minutes that a change touches: what a pull request adds or alters, not the whole archive.
#
#   ci/check-changed.sh BASE [options of `kkr-referat check`]
#
# BASE is the commit to compare with. Empty, all zeros (the first push of a branch) or unknown here: every file counts.
# Environment:
#   KKR_PATTERNS     which files are minutes, git pathspecs parted by line ends (default: *.pdf and *.txt anywhere)
#   KKR_REFERAT_BIN  path of bin/kkr-referat.js (default: the kkr-referat that is installed)
# The exit code is that of `kkr-referat check`; 0 when no minutes were changed.
set -euo pipefail

base=${1-}
[ $# -eq 0 ] || shift

patterns=()
while IFS= read -r line; do
  [ -z "${line//[[:space:]]/}" ] || patterns+=(":(glob,icase)$line")
done <<<"${KKR_PATTERNS:-$'**/*.pdf\n**/*.txt'}"
if [ "${#patterns[@]}" -eq 0 ]; then
  echo 'KKR_PATTERNS names no files' >&2
  exit 2
fi

changed() {
  if [ -z "${base//0/}" ] || ! git rev-parse --quiet --verify "$base^{commit}" >/dev/null; then
    git ls-files -z -- "${patterns[@]}"
  elif git merge-base "$base" HEAD >/dev/null; then
    git diff --name-only -z --diff-filter=d --relative "$base"...HEAD -- "${patterns[@]}"
  else
    git diff --name-only -z --diff-filter=d --relative "$base" HEAD -- "${patterns[@]}"
  fi
}

# A name may hold anything but NUL; a lone hyphen would be standard input.
files=()
while IFS= read -r -d '' name; do
  [ "$name" != - ] || name=./-
  files+=("$name")
done < <(changed)
if [ "${#files[@]}" -eq 0 ]; then
  echo 'No minutes were changed.' >&2
  exit 0
fi
echo "Checking ${#files[@]} changed file(s)." >&2
program=(kkr-referat)
[ -z "${KKR_REFERAT_BIN-}" ] || program=(node "$KKR_REFERAT_BIN")
exec "${program[@]}" check "$@" -- "${files[@]}"
