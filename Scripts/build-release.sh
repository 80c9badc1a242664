#!/usr/bin/env bash
# `swift build` for release with the arguments given. On Linux Swift's own libraries are linked into the programs:
# they start in half the time, call the runtime without a detour, and run where no Swift is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

swift="${SWIFT:-swift}"
options=(--configuration release)
# The archives come with Swift's own packages for Linux; some of others leave them out.
resources=$("$swift" -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
if [ -e "${resources}_static/linux/libswiftCore.a" ]; then options+=(--static-swift-stdlib); fi
exec "$swift" build "${options[@]}" "$@"
