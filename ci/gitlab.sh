#!/usr/bin/env bash
# The job of GitLab: its variables -> what to compare with, and options of `kkr-referat check`.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

base=${CI_MERGE_REQUEST_DIFF_BASE_SHA:-${CI_COMMIT_BEFORE_SHA-}}
# The first push of a branch has nothing but zeros before it: what is new in it is told by the default branch.
if [ -z "${base//0/}" ] && [ "${CI_COMMIT_BRANCH-}" != "${CI_DEFAULT_BRANCH-}" ]; then
  base=origin/$CI_DEFAULT_BRANCH
fi
# Blanks and line ends separate; `read` says false at the end of its input, and has read it.
read -r -d '' -a more <<<"${KKR_OPTIONS-}" || true

exec "$here/check-changed.sh" "$base" \
  --format pretty --format gitlab=gl-code-quality-report.json --format junit=kkr-referat.xml \
  ${more[@]+"${more[@]}"}
