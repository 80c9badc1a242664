#!/usr/bin/env bash
# The first figures of each article of the corpus, as a table; the release build must stand.
# ROWS says how many of each (8).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

shuliang=$("${SWIFT:-swift}" build --configuration release --show-bin-path)/shuliang
if [ -t 1 ]; then COLUMNS="${COLUMNS:-$(tput cols 2>/dev/null || echo 100)}"; fi
export COLUMNS="${COLUMNS:-100}"

printf '\n'
"$shuliang" extract Corpus/Articles --format table | awk -v rows="${ROWS:-8}" '
  function more() { if (count > rows) printf "… and %d more\n", count - rows }
  NR == 1 { print; next }
  $1 != document { more(); if (document != "") print ""; document = $1; articles++; count = 0 }
  ++count <= rows
  END { more(); printf "\n%d figures in %d articles\n", NR - 1, articles }'
printf 'All of them: %s extract Corpus/Articles --format table\n' "${shuliang#"$PWD"/}"
