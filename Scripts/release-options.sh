#!/bin/sh
# The options of `swift build` and `swift package` for release, on one line. On Linux Swift's own libraries are linked
# into the programs: they start in half the time, call the runtime without a detour, and run where no Swift is
# installed.
set -eu

options="--configuration release"
# The archives come with Swift's own packages for Linux; some of others leave them out.
resources=$("${SWIFT:-swift}" -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
if [ -e "${resources}_static/linux/libswiftCore.a" ]; then options="$options -Xswiftc -static-stdlib"; fi
printf '%s\n' "$options"
