#!/bin/sh
# Installs what a build needs and this machine lacks: ICU's headers and pkg-config. Swift it only
# checks for, because there is more than one way to install it. Says nothing where nothing is missing.
set -eu

say() { printf '%s\n' "$*"; }
fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

has_icu() {
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists icu-uc icu-i18n
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    fail "installing needs root and there is no sudo; as root, run: apt-get install libicu-dev pkg-config"
  fi
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" </dev/null
}

install_icu() {
  case "$(uname -s)" in
    Darwin)
      fail "ICU is missing. Run: brew install icu4c pkgconf
  brew keeps it apart from the system, so that pkg-config has to be told of it:
  export PKG_CONFIG_PATH=\"\$(brew --prefix icu4c)/lib/pkgconfig\""
      ;;
  esac
  command -v apt-get >/dev/null 2>&1 ||
    fail "ICU is missing. Install its headers and pkg-config (Fedora: libicu-devel pkgconf-pkg-config)."
  say "Installing libicu-dev and pkg-config"
  if ! apt_install libicu-dev pkg-config; then
    say "The package lists are missing or old; fetching them"
    as_root apt-get update </dev/null
    apt_install libicu-dev pkg-config
  fi
  has_icu || fail "libicu-dev is installed, but pkg-config does not find icu-uc and icu-i18n."
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
has_icu || install_icu
