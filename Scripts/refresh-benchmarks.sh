#!/usr/bin/env bash
# Measures, and writes the table into README.md between its two comments.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

table=$(mktemp)
trap 'rm -f "$table" "$table.readme"' EXIT
make --silent benchmark >"$table"

awk -v table="$table" '
  /^<!-- benchmark: begin/ {
    print; print "```"
    while ((getline line < table) > 0) lines[++count] = line
    while (count > 0 && lines[count] == "") count--
    for (i = 1; i <= count; i++) print lines[i]
    print "```"
    inside = 1
    next
  }
  /^<!-- benchmark: end/ { inside = 0; found = 1 }
  !inside
  END { exit !found }
' README.md >"$table.readme"
cat "$table.readme" >README.md
