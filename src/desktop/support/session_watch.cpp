// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/session_watch.h"

#include <gio/gio.h>
#include <gio/gunixfdlist.h>

#include <unistd.h>

#include <utility>
#include <vector>

namespace attune::desktop::gtk {

struct SessionWatch::State {
  std::function<void()> on_leave;
  GCancellable* cancel = g_cancellable_new();
  GDBusConnection* system = nullptr;
  GDBusConnection* session = nullptr;
  int sleep_delay = -1; ///< while held, suspending waits a moment for us
  std::vector<std::pair<GDBusConnection*, guint>> heard;

  void hear(GDBusConnection* bus, const char* sender, const char* interface, const char* member, const char* path,
            GDBusSignalCallback callback) {
    heard.emplace_back(bus, g_dbus_connection_signal_subscribe(bus, sender, interface, member, path, nullptr,
                                                               G_DBUS_SIGNAL_FLAGS_NONE, callback, this, nullptr));
  }

  ~State() {
    g_cancellable_cancel(cancel);
    g_object_unref(cancel);
    for (const auto& [bus, number] : heard) {
      g_dbus_connection_signal_unsubscribe(bus, number);
    }
    for (GDBusConnection* bus : {system, session}) {
      if (bus != nullptr) {
        g_object_unref(bus);
      }
    }
    let_sleep();
  }
  void let_sleep() {
    if (sleep_delay >= 0) {
      close(sleep_delay);
      sleep_delay = -1;
    }
  }
};

namespace {

constexpr const char* k_login = "org.freedesktop.login1";
constexpr const char* k_login_path = "/org/freedesktop/login1";
constexpr const char* k_manager = "org.freedesktop.login1.Manager";

}  // namespace

// Callbacks live in one struct, so that they reach the private state without it being in the header.
struct BusCalls {
  using Whole = SessionWatch::State;

  static Whole* whole(gpointer data) { return static_cast<Whole*>(data); }

  static void ask_for_delay(Whole* state) {
    g_dbus_connection_call_with_unix_fd_list(
        state->system, k_login, k_login_path, k_manager, "Inhibit",
        g_variant_new("(ssss)", "sleep", "Attune", "Locks before the computer sleeps", "delay"), G_VARIANT_TYPE("(h)"),
        G_DBUS_CALL_FLAGS_NONE, -1, nullptr, state->cancel, got_delay, state);
  }

  static void got_delay(GObject* source, GAsyncResult* result, gpointer data) {
    GUnixFDList* files = nullptr;
    GError* error = nullptr;
    GVariant* reply = g_dbus_connection_call_with_unix_fd_list_finish(G_DBUS_CONNECTION(source), &files, result, &error);
    if (reply == nullptr) {
      g_clear_error(&error); // also when we are gone: then `data` must not be touched
      return;
    }
    gint32 index = 0;
    g_variant_get(reply, "(h)", &index);
    whole(data)->let_sleep();
    whole(data)->sleep_delay = g_unix_fd_list_get(files, index, nullptr);
    g_variant_unref(reply);
    g_object_unref(files);
  }

  static void on_sleep(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GVariant* values,
                       gpointer data) {
    if (!g_variant_is_of_type(values, G_VARIANT_TYPE("(b)"))) {
      return;
    }
    gboolean going = FALSE;
    g_variant_get(values, "(b)", &going);
    if (going != 0) {
      whole(data)->on_leave();
      whole(data)->let_sleep();
    } else {
      ask_for_delay(whole(data));
    }
  }

  static void on_lock(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GVariant*, gpointer data) {
    whole(data)->on_leave();
  }

  static void on_screen_saver(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*, GVariant* values,
                              gpointer data) {
    gboolean active = FALSE;
    if (g_variant_is_of_type(values, G_VARIANT_TYPE("(b)"))) {
      g_variant_get(values, "(b)", &active);
    }
    if (active != 0) {
      whole(data)->on_leave();
    }
  }

  static void got_session_path(GObject* source, GAsyncResult* result, gpointer data) {
    GError* error = nullptr;
    GVariant* reply = g_dbus_connection_call_finish(G_DBUS_CONNECTION(source), result, &error);
    if (reply == nullptr) {
      g_clear_error(&error);
      return;
    }
    const gchar* path = nullptr;
    g_variant_get(reply, "(&o)", &path);
    whole(data)->hear(G_DBUS_CONNECTION(source), k_login, "org.freedesktop.login1.Session", "Lock", path, on_lock);
    g_variant_unref(reply);
  }

  static void got_system_bus(GObject*, GAsyncResult* result, gpointer data) {
    GError* error = nullptr;
    GDBusConnection* bus = g_bus_get_finish(result, &error);
    if (bus == nullptr) {
      g_clear_error(&error);
      return;
    }
    Whole* state = whole(data);
    state->system = bus;
    g_dbus_connection_set_exit_on_close(bus, FALSE);
    state->hear(bus, k_login, k_manager, "PrepareForSleep", k_login_path, on_sleep);
    g_dbus_connection_call(bus, k_login, k_login_path, k_manager, "GetSessionByPID",
                           g_variant_new("(u)", static_cast<guint32>(getpid())), G_VARIANT_TYPE("(o)"),
                           G_DBUS_CALL_FLAGS_NONE, -1, state->cancel, got_session_path, data);
    ask_for_delay(state);
  }

  static void got_session_bus(GObject*, GAsyncResult* result, gpointer data) {
    GError* error = nullptr;
    GDBusConnection* bus = g_bus_get_finish(result, &error);
    if (bus == nullptr) {
      g_clear_error(&error);
      return;
    }
    whole(data)->session = bus;
    g_dbus_connection_set_exit_on_close(bus, FALSE);
    for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver",
                             "org.cinnamon.ScreenSaver"}) {
      whole(data)->hear(bus, nullptr, name, "ActiveChanged", nullptr, on_screen_saver);
    }
  }
};

SessionWatch::SessionWatch(std::function<void()> on_leave) : m_state(std::make_unique<State>()) {
  m_state->on_leave = std::move(on_leave);
  g_bus_get(G_BUS_TYPE_SYSTEM, m_state->cancel, BusCalls::got_system_bus, m_state.get());
  g_bus_get(G_BUS_TYPE_SESSION, m_state->cancel, BusCalls::got_session_bus, m_state.get());
}

SessionWatch::~SessionWatch() = default;

}  // namespace attune::desktop::gtk
