#!/usr/bin/env bash
# A Slurm array over parts of a folder, with one task killed: scripts/scale/slurm.sh [FOLDER]
# On a cluster, sbatch is all it takes. Where there is none, this starts one of a single node, as root, from the packages
# munge, slurmctld, slurmd and slurm-client of the distribution, and ends it.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
prepare "${1:-$(mktemp -d)}"

cluster=$PWD/cluster
mkdir -p "$cluster"/{state,spool}
chmod 755 "$PWD" "$cluster"
export SLURM_CONF=$cluster/slurm.conf
node=$(hostname -s)
cat >"$SLURM_CONF" <<CONF
ClusterName=one
SlurmctldHost=$node(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$cluster/munge.socket
CredType=cred/munge
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SchedulerType=sched/builtin
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
StateSaveLocation=$cluster/state
SlurmdSpoolDir=$cluster/spool
SlurmctldPidFile=$cluster/slurmctld.pid
SlurmdPidFile=$cluster/slurmd.pid
ReturnToService=2
NodeName=$node NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=$node Default=YES State=UP
CONF
dd if=/dev/urandom of="$cluster/munge.key" bs=128 count=1 status=none
chmod 400 "$cluster/munge.key"

pids=()
start() { "$@" >>"$cluster/log" 2>&1 & pids+=("$!"); }
trap 'kill "${pids[@]}" 2>/dev/null || true' EXIT
start munged --foreground --force --key-file "$cluster/munge.key" --socket "$cluster/munge.socket" \
  --pid-file "$cluster/munge.pid" --log-file "$cluster/munge.log" --seed-file "$cluster/munge.seed"
for _ in $(seq 100); do [ -S "$cluster/munge.socket" ] && break; sleep 0.1; done
start slurmctld -D
start slurmd -D -N "$node"
for _ in $(seq 300); do sinfo -h -o %t 2>/dev/null | grep -q idle && break; sleep 0.2; done

cat >task.sh <<TASK
#!/usr/bin/env bash
#SBATCH --output=$cluster/task-%a.out
exec $KKR extract minutes/ --shard "\$SLURM_ARRAY_TASK_ID/$PARTS" --jobs 1 --quiet \\
  -o "part-\$SLURM_ARRAY_TASK_ID.ndjson" --report "part-\$SLURM_ARRAY_TASK_ID.json"
TASK

kill_one "--shard 2/$PARTS --jobs 1" &
killer=$!
# What is not there when the array has ended, is run again.
for round in 1 2 3; do
  todo=$(missing | paste -sd,)
  [ -n "$todo" ] || break
  say "round $round: parts $todo"
  sbatch --wait --quiet --array="$todo" task.sh || say 'a task failed'
done
wait "$killer"
compare
