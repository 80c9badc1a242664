#!/usr/bin/env bash
# Builds the fuzz targets and runs them, one after the other.
#
#   Scripts/fuzz.sh [SECONDS] [TARGET…]    60 seconds each, of bytes and figures
#
# What libFuzzer learns stays in Fuzzing/.build/corpus, so that the next run goes on from there. An
# input that fails is made small and named; the run then ends with an error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-60}
shift || true
targets=("${@:-bytes}")
[ $# -gt 0 ] || targets=(bytes figures)

swift=${SWIFT:-swift}
options=(--package-path Fuzzing --configuration release -Xswiftc -sanitize=fuzzer)
# gold, the linker of some toolchains, does not get through libFuzzer's debug sections.
if [ "$(uname -s)" = Linux ]; then options+=(-Xswiftc -use-ld=lld); fi
"$swift" build "${options[@]}"
programs=$("$swift" build "${options[@]}" --show-bin-path)
work=$PWD/Fuzzing/.build

# The first inputs: the kept seeds, and lines of the corpus; for bytes in every encoding, after the
# byte that names it (see FuzzInput).
seed_corpus() {
  local target=$1 folder=$2 file line number=0
  mkdir -p "$folder"
  for file in Tests/ShuliangTests/FuzzSeeds/"$target"/*; do
    if [ -f "$file" ]; then cp "$file" "$folder/"; fi
  done
  while IFS= read -r line; do
    number=$((number + 1))
    if [ "$target" = figures ]; then
      printf '%s' "$line" >"$folder/line-$number"
      continue
    fi
    write_encoded "$folder/line-$number" "$line"
  done < <(cut -c1-300 Corpus/Articles/*.txt | grep -a . | awk 'NR % 9 == 1')
}

write_encoded() {
  local path=$1 line=$2 pair
  for pair in '2 UTF-8' '4 UTF-16LE' '5 UTF-16BE' '6 GB18030' '7 BIG5'; do
    {
      # The character whose code is 16 times something and the encoding's place in the list.
      printf "\\x$(printf '%x' $((48 + ${pair%% *})))"
      printf '%s' "$line" | iconv -c -f UTF-8 -t "${pair##* }"
    } >"$path-${pair##* }"
  done
}

run() {
  local target=$1 corpus=$work/corpus/$1 failures=$work/failures/$1 program=$programs/fuzz-$1
  mkdir -p "$corpus" "$failures"
  seed_corpus "$target" "$corpus"
  printf '\n== %s: %s seconds\n' "$target" "$seconds"
  # Swift's own backtrace would end the process before libFuzzer has kept the input. Four thousand
  # bytes are read in a few thousandths of a second: what takes a minute hangs, however busy the machine.
  if SWIFT_BACKTRACE=enable=no "$program" -max_total_time="$seconds" -max_len=4096 -timeout=60 \
    -print_final_stats=1 -artifact_prefix="$failures/" "$corpus" >"$failures/log" 2>&1; then
    grep -aE '^stat::(number_of_executed_units|average_exec_per_sec|slowest_unit_time_sec)' "$failures/log"
    return
  fi
  grep -aE 'broken property|SUMMARY|Fatal error|Test unit written' "$failures/log" || tail -20 "$failures/log"
  minimize "$program" "$(sed -n 's/.*Test unit written to //p' "$failures/log" | tail -1)"
  return 1
}

minimize() {
  local program=$1 input=$2
  local small=$input.small log=$input.log
  if [ ! -f "$input" ]; then return; fi
  printf 'the input: %s\n' "$input"
  rm -f "$small"
  SWIFT_BACKTRACE=enable=no "$program" -minimize_crash=1 -max_total_time=30 -timeout=60 \
    -exact_artifact_path="$small" "$input" >"$log" 2>&1 || true
  # libFuzzer writes nothing for an input that fails behind others, or on a busy machine, but not alone.
  if [ -f "$small" ]; then
    printf 'made small: %s\n' "$small"
    rm -f "$log"
  else
    printf 'not made small, it does not fail alone: %s\n' "$log"
  fi
  printf 'once it is repaired, keep it in Tests/ShuliangTests/FuzzSeeds under a name that says what broke\n'
}

status=0
for target in "${targets[@]}"; do run "$target" || status=1; done
exit $status
