#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a suite with windows on an X server of its own, with a window manager, a home folder that is thrown away, and,
# with --bus, a session bus and the accessibility bus on it.
#   run_gui.sh [--bus] PROGRAM [ARGUMENT...]
set -euo pipefail
bus=()
if [ "${1:-}" = --bus ]; then
  bus=(dbus-run-session --)
  shift
fi
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/.config/gtk-3.0" "$home/runtime"
chmod 700 "$home/runtime"
printf '[Settings]\ngtk-theme-name=Adwaita\ngtk-font-name=Cantarell 10.5\ngtk-enable-animations=0\n' \
  >"$home/.config/gtk-3.0/settings.ini"
export HOME="$home" XDG_CONFIG_HOME="$home/.config" XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache"
export XDG_RUNTIME_DIR="$home/runtime" LC_ALL=C.UTF-8 TZ=Europe/Berlin GDK_BACKEND=x11 GTK_MODULES=
if [ ${#bus[@]} -eq 0 ]; then
  export NO_AT_BRIDGE=1 DBUS_SESSION_BUS_ADDRESS=disabled:
fi
# shellcheck disable=SC2016
exec_in_x='openbox & manager=$!; status=0; "$@" || status=$?; kill $manager 2>/dev/null; exit $status'
"${bus[@]}" xvfb-run -a -s "-screen 0 1280x1024x24 -nolisten tcp" bash -c "$exec_in_x" gui "$@"
