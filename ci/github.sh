#!/usr/bin/env bash
# The step of the GitHub Action: its inputs (environment) -> options of `kkr-referat check`.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

options=(--format github)
[ -z "${SARIF-}" ] || options+=(--format "sarif=$SARIF")
[ -z "${FAIL_ON-}" ] || options+=(--fail-on "$FAIL_ON")
[ -z "${KKR_LANGUAGE-}" ] || options+=(--lang "$KKR_LANGUAGE")
[ -z "${BASELINE-}" ] || options+=(--baseline "$BASELINE")
# Blanks and line ends separate; `read` says false at the end of its input, and has read it.
read -r -d '' -a more <<<"${ARGS-}" || true

code=0
"$here/check-changed.sh" "${BASE-}" "${options[@]}" ${more[@]+"${more[@]}"} || code=$?
[ -z "${GITHUB_OUTPUT-}" ] || echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
