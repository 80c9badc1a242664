#!/bin/sh
# Installs what a build needs and this machine lacks: headers of ICU, zlib, libzstd, libxml2 and SQLite
# for the library and the command, and pkg-config. Swift it only
# checks for, because there is more than one way to install it. Says nothing where nothing is missing.
set -eu

say() { printf '%s\n' "$*"; }
fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# What pkg-config calls the libraries, and what Debian calls the packages of their headers.
modules="icu-uc icu-i18n zlib libzstd libxml-2.0 sqlite3"
packages="libicu-dev zlib1g-dev libzstd-dev libxml2-dev libsqlite3-dev pkg-config"

has_libraries() {
  # shellcheck disable=SC2086 # one word a library
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists $modules
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
      fail "A library is missing. Run: brew install icu4c zstd libxml2 pkgconf
  brew keeps some apart from the system, so that pkg-config has to be told of them:
  export PKG_CONFIG_PATH=\"\$(brew --prefix icu4c)/lib/pkgconfig:\$(brew --prefix libxml2)/lib/pkgconfig\""
      ;;
  esac
  command -v apt-get >/dev/null 2>&1 ||
    fail "A library is missing. Install pkg-config and the headers of ICU, zlib, zstd, libxml2 and SQLite."
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
has_libraries || install_libraries
