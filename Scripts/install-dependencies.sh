#!/bin/sh
# Installs what a build needs and this machine lacks: headers of ICU, zlib, libzstd, libxml2 and SQLite
# for the library and the command, pkg-config, and Python for the checks of what was measured; with `bench`
# also what the benchmarks need: valgrind, and Python's virtual environments. Swift it only checks for,
# because there is more than one way to install it. Says nothing where nothing is missing.
set -eu

say() { printf '%s\n' "$*"; }
fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# What pkg-config calls the libraries, and what Debian calls the packages of their headers.
modules="icu-uc icu-i18n zlib libzstd libxml-2.0 sqlite3"
packages="libicu-dev zlib1g-dev libzstd-dev libxml2-dev libsqlite3-dev pkg-config python3"

if [ "${1:-}" = bench ]; then packages="$packages valgrind binutils python3-venv"; fi

has_libraries() {
  # shellcheck disable=SC2086 # one word a library
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists $modules
}

# What is run rather than linked. There is no valgrind for macOS; the benchmarks say so.
has_programs() {
  command -v python3 >/dev/null 2>&1 || return 1
  [ "${1:-}" = bench ] || return 0
  python3 -c 'import ensurepip, venv' 2>/dev/null || return 1
  [ "$(uname -s)" = Darwin ] || { command -v valgrind && command -v strip; } >/dev/null 2>&1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    fail "installing needs root and there is no sudo; as root, run: apt-get install $packages"
  fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" </dev/null
}

install_libraries() {
  case "$(uname -s)" in
    Darwin)
      fail "A library or Python is missing. Run: brew install icu4c zstd libxml2 pkgconf python3
  brew keeps some apart from the system, so that pkg-config has to be told of them:
  export PKG_CONFIG_PATH=\"\$(brew --prefix icu4c)/lib/pkgconfig:\$(brew --prefix libxml2)/lib/pkgconfig\""
      ;;
  esac
  command -v apt-get >/dev/null 2>&1 ||
    fail "Something is missing. Install pkg-config, Python 3, the headers of ICU, zlib, zstd, libxml2 and
  SQLite, and for the benchmarks valgrind."
  say "Installing $packages"
  # shellcheck disable=SC2086 # one word a package
  if ! apt_install $packages; then
    say "The package lists are missing or old; fetching them"
    as_root apt-get update </dev/null
    apt_install $packages
  fi
  has_libraries || fail "The headers are installed, but pkg-config does not find all of: $modules."
}

check_swift() {
  command -v swift >/dev/null 2>&1 ||
    fail "Swift is missing. Install 6.2 or later from https://www.swift.org/install and put it on PATH."
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
  major=${version%% *}
  minor=${version##* }
  [ -n "$version" ] || fail "swift --version says nothing of a version."
  if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
    fail "Swift is $major.$minor here. Install 6.2 or later from https://www.swift.org/install."
  fi
}

check_swift
{ has_libraries && has_programs "${1:-}"; } || install_libraries
