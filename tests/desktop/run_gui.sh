#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a suite with windows on an X server of its own, with a window manager, a home folder that is thrown away, and,
# with --bus, a session bus and the accessibility bus on it. --dark and --large: the dark theme, text at 130 %.
#   run_gui.sh [--bus] [--dark] [--large] PROGRAM [ARGUMENT...]
set -euo pipefail
bus=()
dark=0
points=10.5
look=
while :; do
  case "${1:-}" in
    --bus) bus=(dbus-run-session --) ;;
    --dark) dark=1 look+=" dark" ;;
    --large) points=13.65 look+=" large" ;;
    *) break ;;
  esac
  shift
done
export ATTUNE_GUI_LOOK="${look# }"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/.config/gtk-3.0" "$home/runtime"
chmod 700 "$home/runtime"
printf '[Settings]\ngtk-theme-name=Adwaita\ngtk-application-prefer-dark-theme=%s\ngtk-font-name=Cantarell %s\n%s\ngtk-cursor-blink=0\n' \
  "$dark" "$points" gtk-enable-animations=0 >"$home/.config/gtk-3.0/settings.ini"
export HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache"
export XDG_RUNTIME_DIR="$home/runtime" LC_ALL=C.UTF-8 TZ=Europe/Berlin GDK_BACKEND=x11 GTK_MODULES=
if [ ${#bus[@]} -eq 0 ]; then
  export NO_AT_BRIDGE=1 DBUS_SESSION_BUS_ADDRESS=disabled:
fi
# shellcheck disable=SC2016
exec_in_x='openbox & manager=$!; status=0; "$@" || status=$?; kill $manager 2>/dev/null; exit $status'
"${bus[@]}" xvfb-run -a -s "-screen 0 1280x1024x24 -nolisten tcp" bash -c "$exec_in_x" gui "$@"
