#!/usr/bin/env bash
# GNU parallel over parts of a folder, with one worker killed: scripts/scale/parallel.sh [FOLDER]
# For several hosts, add --sshlogin a,b and a folder that all of them see.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
prepare "${1:-$(mktemp -d)}"

kill_one "--shard 2/$PARTS --jobs 1 --quiet -o part-2" &
seq "$PARTS" | parallel -j2 --retries 3 --joblog jobs \
  "$KKR extract minutes/ --shard {}/$PARTS --jobs 1 --quiet -o part-{}.ndjson --report part-{}.json"
wait "$!"
compare
