# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2015,SC2034
# The Debian packages that Attune needs, once, and how the scripts install them. Sourced.

attune_build_packages=(
  cmake ninja-build g++ pkg-config
  libwxgtk3.2-dev libgtk-3-dev
  libsqlcipher-dev libsqlitecpp-dev libssl-dev libsodium-dev libarchive-dev
  libboost-program-options-dev nlohmann-json3-dev libfmt-dev libutf8proc-dev libhowardhinnant-date-dev libpcre2-dev
  libhpdf-dev libfreetype-dev libyaml-cpp-dev libmd4c-dev
)
attune_run_packages=(
  fonts-cantarell fonts-lato fonts-dejavu-core adwaita-icon-theme librsvg2-common at-spi2-core dbus tzdata
)
attune_test_packages=(
  libgtest-dev
  xvfb xauth openbox at-spi2-core dbus python3
  appstream desktop-file-utils mandoc dpkg-dev file poppler-utils qpdf
)

# One line on standard error, then the end.
attune_fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# attune_install PACKAGE...: installs what is missing, as root or through sudo; nothing when nothing is.
attune_install() {
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    attune_fail "This needs Debian's apt, which is not here. On another system install the counterparts of: $*"
  local package missing=() as_root=()
  for package in "$@"; do
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; } ||
      attune_fail "Packages are missing, and installing them needs root or sudo. As root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  printf 'Installing %s\n' "${missing[*]}"
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --yes --quiet --option Dpkg::Use-Pty=0)
  # The lists are fetched only when those that are here do not do.
  "${apt[@]}" --simulate --no-install-recommends install "${missing[@]}" >/dev/null 2>&1 </dev/null &&
    "${apt[@]}" --no-install-recommends install "${missing[@]}" >/dev/null </dev/null ||
    { "${apt[@]}" update >/dev/null </dev/null &&
      "${apt[@]}" --no-install-recommends install "${missing[@]}" >/dev/null </dev/null; } ||
    attune_fail "apt-get could not install: ${missing[*]}"
}
