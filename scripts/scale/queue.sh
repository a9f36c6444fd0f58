#!/usr/bin/env bash
# A queue for documents that come in one after the other, with a worker killed while it reads, and the queue's memory lost:
# scripts/scale/queue.sh [FOLDER]
# Takes redis-server from the packages of the distribution; the queue is BullMQ, which is installed in the folder and is no
# part of this project. For several hosts: a Redis and a folder that all of them see, and workers on each.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
prepare "${1:-$(mktemp -d)}"

mkdir queue
cp "$project"/scripts/scale/queue-*.mjs queue/
npm install --prefix queue --silent --no-audit --no-fund --ignore-scripts bullmq@6.7.0 ioredis@5.11.1
socket=$PWD/queue/redis.socket

pids=()
start() { "$@" >>queue/log 2>&1 & pids+=("$!"); }
trap 'kill "${pids[@]}" 2>/dev/null || true' EXIT
# Nothing is saved: what is lost with it is found again on the disk.
start_redis() {
  start redis-server --port 0 --unixsocket "$socket" --save '' --dir "$PWD/queue"
  for _ in $(seq 100); do redis-cli -s "$socket" ping >/dev/null 2>&1 && return; sleep 0.1; done
  say 'Redis does not answer'
  return 1
}
start_redis
redis=$!
start_worker() { start node queue/queue-worker.mjs "$socket" $KKR; }
done_parts() { find . -maxdepth 1 -name 'part-*.json' | wc -l; }
# until_done COUNT: waits for so many results.
until_done() {
  for _ in $(seq 3000); do [ "$(done_parts)" -ge "$1" ] && return; sleep 0.1; done
  say "only $(done_parts) of $1 were read: see $PWD/queue/log"
  return 1
}

# The documents come in three waves.
mkdir coming
mv minutes/* coming/
all=$(find coming -type f | wc -l)
wave() { find coming -type f | sort | head -n 20 | xargs mv -t minutes/; }

wave
start node queue/queue-intake.mjs minutes "$socket"
start_worker
start_worker
until_done 5
victim=$!
# While it reads: the worker and its program at once, as a machine that fails. What was stopped cannot end before it is killed.
for _ in $(seq 3000); do
  reading=$(pgrep -P "$victim" || true)
  [ -n "$reading" ] && kill -STOP "$reading" 2>/dev/null && break
  sleep 0.01
done
kill -9 "$victim" "$reading"
say "killed a worker and what it read with: $victim $reading"

wave
until_done 25
kill -9 "$redis"
say "killed Redis: $redis, with $((40 - $(done_parts))) documents not read yet"
start_redis

wave
start_worker
until_done "$all"
grep -m 1 'taken up again' queue/log >&2
compare
