#!/bin/sh
# Made by hardwire 0.1.0; do not edit, build again.
# SHA-256 over the checkpoint's tensors: e4fa4075c84596bbacadf2f400f092e5103f186b357a3c477a44a8a3130de3e9
# The jobs of hardwire synth as Slurm arrays, one array per stage. Where the work folder is seen from all nodes:
#   hardwire synth OUT --liberty FILE.lib --clock MHZ --prepare
#   sh OUT/flow/slurm.sh OUT/work/synth/LIBRARY [options of sbatch]
#   hardwire synth OUT --liberty FILE.lib --clock MHZ        (when the arrays are done: collects what they made)
# Every job is one line of `ninja -t commands`, a process of its own that runs in any folder.
set -eu
work=$(cd "$1" && pwd)
shift
after=
for stage in synthesis timing top; do
  list=$work/slurm.$stage
  # Those of a stage name it behind the job's file; a bundle without --clock has only the first.
  ninja -C "$work" -t commands 2>/dev/null | grep " edge .*$stage .*\.$stage\.job" >"$list" || continue
  jobs=$(wc -l <"$list" | tr -d ' ')
  task="eval \"\$(sed -n \"\${SLURM_ARRAY_TASK_ID}p\" '$list')\""
  after=$(sbatch --parsable --job-name="hardwire-$stage" --array="1-$jobs" ${after:+--dependency=afterok:$after} "$@" --wrap="$task")
  echo "$stage: $jobs jobs, array $after"
done
