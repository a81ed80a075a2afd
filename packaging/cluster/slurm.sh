#!/usr/bin/env bash
#SBATCH --job-name=jellygui
#SBATCH --nodes=4
#SBATCH --ntasks-per-node=1
#SBATCH --cpus-per-task=16
#SBATCH --mem=16G
#SBATCH --time=12:00:00
#
# Classifies on the nodes of a SLURM job, each with one worker that uses all its cores:
#
#   sbatch packaging/cluster/slurm.sh /data/season --project season.jelly --counts counts.csv
#
# What stands behind the script goes to `jellygui classify`, or to `train`, `evaluate` or `compare` where it
# begins with that word. The program is on every node: a folder
# that all nodes see, with a virtual environment that is active here. Submitted again, after the time
# was over, it goes on where it was: `compare` with the networks that are not finished; `train` and
# `evaluate` begin anew.
set -euo pipefail

place="${SLURM_SUBMIT_DIR:?is set by SLURM}/.jellygui-${SLURM_JOB_ID:?is set by SLURM}"
scheduler="$place/scheduler.json"
mkdir -p "$place"
chmod 700 "$place"
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$place"' EXIT
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

# Whoever reaches a scheduler may run anything as you, and others of the computer reach it: so it lets
# in only who has this key, which is this job's alone and goes with it.
openssl req -x509 -newkey rsa:2048 -nodes -days 60 -subj /CN=jellygui \
    -keyout "$place/key.pem" -out "$place/certificate.pem" 2>/dev/null
export DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION=True
export DASK_DISTRIBUTED__COMM__TLS__CA_FILE="$place/certificate.pem"
for who in SCHEDULER WORKER CLIENT; do
    export "DASK_DISTRIBUTED__COMM__TLS__${who}__CERT=$place/certificate.pem"
    export "DASK_DISTRIBUTED__COMM__TLS__${who}__KEY=$place/key.pem"
done

dask scheduler --protocol tls --scheduler-file "$scheduler" --port 0 --dashboard-address :0 &
for _ in $(seq 120); do
    [ -s "$scheduler" ] && break
    sleep 1
done
# A node that fails costs time only: the others go on, and have what it had.
srun --kill-on-bad-exit=0 dask worker --scheduler-file "$scheduler" --nworkers 1 \
    --nthreads "${SLURM_CPUS_PER_TASK:-1}" --memory-limit 0 --local-directory "${TMPDIR:-/tmp}" \
    --death-timeout 300 &
case "${1:-}" in
    train | evaluate | compare) jellygui "$@" --cluster "$scheduler" ;;
    *) jellygui classify "$@" --cluster "$scheduler" ;;
esac
