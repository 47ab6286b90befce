#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# One check of what is installed: check.sh NAME ARGUMENT...
# shellcheck disable=SC2015
set -euo pipefail
fail() { printf '%s\n' "$*" >&2; exit 1; }
work=$(mktemp -d "${TMPDIR:-/tmp}/attune package XXXXXX")
trap 'rm -rf "$work"' EXIT

desktop_file() {
  desktop-file-validate "$1"
  [ "$(basename "$1" .desktop)" = "$(sed -n 's/^Icon=//p' "$1")" ] || fail "the icon is not named after the program's id"
}

# AppStream's own check, and one release list with the change log.
metainfo() {
  appstreamcli validate --no-net --no-color "$1"
  local released logged
  released=$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$1")
  logged=$(sed -n 's/^## \([0-9][0-9.]*\).*/\1/p' "$2")
  [ -n "$released" ] && [ "$released" = "$logged" ] || fail "releases '$released', change log '$logged'"
}

icons() {
  local icon
  for icon in "$1"/*.svg; do
    python3 -c 'import sys, xml.etree.ElementTree as tree; assert tree.parse(sys.argv[1]).getroot().tag.endswith("svg")' "$icon"
  done
}

manual() {
  local page
  for page in "$@"; do
    [ -e "$page" ] || fail "$page is not there"
    mandoc -T lint -W warning "$page"
    grep -q '@' <(grep -oE '@[A-Z_]+@' "$page") && fail "$page has a name that was not filled in"
    grep -q '^\.SH EXIT STATUS' "$page" || fail "$page tells no exit status"
  done
}

complete_words() { # complete_words WORD...: what is offered for the last of them
  COMP_WORDS=(attune-cli "$@")
  COMP_CWORD=$#
  COMPREPLY=()
  _attune_cli
  printf '%s\n' "${COMPREPLY[@]}"
}

completion() {
  # shellcheck source=/dev/null
  . "$1"
  complete_words back | grep -qx backup || fail "no command is offered"
  complete_words --practice here couple li | grep -qx list || fail "no verb is offered after an option"
  complete_words couple list --js | grep -qx -- --json || fail "no option is offered"
  # Every command and option that the program names is offered.
  local group verb rest option one_word="^(demo|run|search)$"
  local -a command
  while read -r group verb rest; do
    complete_words "$group" | grep -qx "$group" || fail "$group is not offered"
    [[ ! $verb =~ ^[a-z] || $group =~ $one_word ]] || complete_words "$group" "$verb" | grep -qx -- "$verb" ||
      fail "$group $verb is not offered"
    command=("$group" "$verb")
    [[ ! $group =~ $one_word ]] || command=("$group")
    while read -r option rest; do
      complete_words "${command[@]}" "$option" | grep -qx -- "$option" || fail "${command[*]} $option is not offered"
    done < <("$2" "${command[@]}" --help | sed -n '/^With every/q;/^  --/p')
  done < <("$2" --help | sed -n '/^Usage/,/^With every/s/^  \([a-z]\)/\1/p')
  while read -r option rest; do
    complete_words "$option" | grep -qx -- "$option" || fail "$option is not offered"
  done < <("$2" --help | grep -E '^  --')
}

says_version() { # says_version PROGRAM VERSION
  [ -x "$1" ] || fail "$1 is not there"
  local said
  said=$("$1" --version)
  [[ $said == *"$2"* ]] || fail "$1 says '$said', not $2"
}

# Installed into a folder with a blank in its name and run from there.
prefix() {
  cmake --install "$1" --prefix "$work/a prefix" >/dev/null
  says_version "$work/a prefix/bin/attune-cli" "$2"
  "$work/a prefix/bin/attune-cli" --help >/dev/null
  local file
  for file in share/applications/app.attune.Attune.desktop share/metainfo/app.attune.Attune.metainfo.xml \
    share/icons/hicolor/scalable/apps/app.attune.Attune.svg share/man/man1/attune-cli.1.gz share/man/man1/attune.1.gz \
    share/attune/templates/wording.yaml; do
    [ -e "$work/a prefix/$file" ] || fail "$file is not installed"
  done
  # Every exercise of the source is there, and is read by the program that stands beside it.
  diff <(ls "$3/templates/exercises") <(ls "$work/a prefix/share/attune/templates/exercises") ||
    fail "other exercises are installed than there are"
  "$work/a prefix/bin/attune-cli" exercise check "$work/a prefix"/share/attune/templates/exercises/*.md >/dev/null ||
    fail "an exercise that is installed cannot be read"
}

deb() {
  (cd "$work" && cpack --config "$1/CPackConfig.cmake" -B "$work/made" >"$work/cpack.log" 2>&1) ||
    { cat "$work/cpack.log" >&2; fail "cpack failed"; }
  local package tree=$work/tree field
  package=$(find "$work/made" -maxdepth 1 -name 'attune_*.deb')
  [ -n "$package" ] || fail "no package was made"
  for field in Maintainer Section Description Depends; do
    [ -n "$(dpkg-deb --field "$package" "$field")" ] || fail "the package says no $field"
  done
  dpkg-deb --field "$package" Depends | grep -q libwx || fail "the package does not depend on wxWidgets"
  for field in fonts-lato fonts-dejavu-core; do
    dpkg-deb --field "$package" Depends | grep -q "$field" || fail "the package does not depend on $field"
  done
  dpkg-deb --field "$package" Depends | grep -q sqlite && fail "the package depends on a second SQLite"
  dpkg-deb --extract "$package" "$tree"
  [ -s "$tree/usr/share/attune/templates/wording.yaml" ] || fail "no templates in the package"
  [ -s "$tree/usr/share/doc/attune/copyright" ] || fail "no copyright file"
  gzip -dc "$tree/usr/share/doc/attune/changelog.gz" | grep -qF "($2)" || fail "the change log does not name $2"
  says_version "$tree/usr/bin/attune-cli" "$2"
  says_version "$tree/usr/bin/attune" "$2"
  file "$tree/usr/bin/attune" | grep -q 'not stripped' && fail "the program is not stripped"
  [ -z "$(find "$tree" -type d ! -perm 755)" ] || fail "a folder has other rights than 755"
}

hardening() {
  local headers dynamic symbols
  headers=$(readelf --wide --file-header --program-headers "$1")
  dynamic=$(readelf --wide --dynamic "$1")
  symbols=$(nm -D --undefined-only "$1")
  grep -q 'Type: *DYN' <<<"$headers" || fail "no position-independent executable"
  grep -q 'GNU_RELRO' <<<"$headers" || fail "no RELRO"
  grep -Eq 'GNU_STACK.* RW +0x' <<<"$headers" || fail "an executable stack"
  grep -q 'BIND_NOW' <<<"$dynamic" || fail "not bound at start"
  grep -Eq 'RPATH|RUNPATH' <<<"$dynamic" && fail "a run path"
  grep -q '__stack_chk_fail' <<<"$symbols" || fail "no stack protector"
  grep -Eq '__[a-z]+_chk' <<<"$symbols" || fail "no fortified functions"
}

name=$1
shift
"$name" "$@"
