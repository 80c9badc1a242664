#!/usr/bin/env bash
# `swift build` with the arguments given, which fails where the package itself gets a warning.
# Warnings of dependencies do not count.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
"${SWIFT:-swift}" build "$@" 2>&1 | tee "$log"

# A compiler's warning stands at a file of ours, the package manager's begins with our name.
ours="^$PWD/(Sources|Tests|Fuzzing/Sources|Package\.swift)[^:]*:[0-9]+:[0-9]+: warning:|^warning: '"
if grep -Eq "$ours" "$log"; then
  printf '\nerror: the build must be free of warnings:\n' >&2
  grep -E "$ours" "$log" | sort -u >&2
  # So that the next build warns of them again.
  grep -E "^$PWD/" "$log" | grep -E "$ours" | cut -d: -f1 | sort -u | xargs -r touch
  exit 1
fi
