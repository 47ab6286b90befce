// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/gui.h"

#include "desktop/support/info_bar.h"
#include "desktop/support/text.h"

#include <gtest/gtest.h>
#include <gtk/gtk.h>
#include <wx/app.h>
#include <wx/control.h>
#include <wx/textentry.h>
#include <wx/thread.h>
#include <wx/toplevel.h>
#include <wx/uiaction.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace attune::test {
namespace {

constexpr std::chrono::minutes k_longest{1};
constexpr std::chrono::milliseconds k_between_looks{10};

struct Call {
  std::mutex mutex;
  std::condition_variable changed;
  bool done = false;
  std::exception_ptr failed;
};

wxWindow* find_below(wxWindow* window, const wxString& name) {
  if (window->GetName() == name) {
    return window;
  }
  for (wxWindow* child : window->GetChildren()) {
    if (wxWindow* found = find_below(child, name)) {
      return found;
    }
  }
  return nullptr;
}

void collect(wxWindow* window, std::vector<std::string>& said) {
  said.push_back(desktop::from_wx(window->GetLabel()));
  if (const auto* entry = dynamic_cast<wxTextEntry*>(window)) {
    said.push_back(desktop::from_wx(entry->GetValue()));
  }
  for (wxWindow* child : window->GetChildren()) {
    collect(child, said);
  }
}

}  // namespace

void ui(const std::function<void()>& act) {
  if (wxIsMainThread()) {  // within a condition that is asked there
    act();
    return;
  }
  auto call = std::make_shared<Call>();
  wxTheApp->CallAfter([call, act] {
    std::exception_ptr failed;
    try {
      act();
    } catch (...) {
      failed = std::current_exception();
    }
    const std::lock_guard lock(call->mutex);
    call->failed = failed;
    call->done = true;
    call->changed.notify_all();
  });
  std::unique_lock lock(call->mutex);
  if (!call->changed.wait_for(lock, k_longest, [&] { return call->done; })) {
    throw std::runtime_error("the screen's thread did not answer");
  }
  if (call->failed) {
    std::rethrow_exception(call->failed);
  }
}

void ui_soon(std::function<void()> act) {
  wxTheApp->CallAfter(std::move(act));
}

bool wait_until(const std::function<bool()>& condition, std::chrono::seconds limit) {
  const auto end = std::chrono::steady_clock::now() + limit;
  while (!ui([&] { return condition(); })) {
    if (std::chrono::steady_clock::now() > end) {
      return false;
    }
    std::this_thread::sleep_for(k_between_looks);
  }
  return true;
}

wxWindow* find_window(const wxString& name) {
  for (wxWindow* top : wxTopLevelWindows) {
    if (wxWindow* found = find_below(top, name)) {
      return found;
    }
  }
  return nullptr;
}

bool wait_for(const wxString& name) {
  return wait_until([&] {
    const wxWindow* window = find_window(name);
    return window != nullptr && window->IsShownOnScreen() && window->IsEnabled();
  });
}

bool chooser_is_open() {
  bool open = false;
  GList* windows = gtk_window_list_toplevels();
  for (GList* each = windows; each != nullptr; each = each->next) {
    open = open || (GTK_IS_FILE_CHOOSER_DIALOG(each->data) && gtk_widget_get_mapped(GTK_WIDGET(each->data)) != 0);
  }
  g_list_free(windows);
  return open;
}

bool focus(const wxString& name) {
  if (!wait_for(name)) {
    return false;
  }
  ui([&] { get<wxWindow>(name).SetFocus(); });
  return wait_until([&] {
    const wxWindow* window = find_window(name);
    const wxWindow* now = wxWindow::FindFocus();
    return window != nullptr && now != nullptr && (now == window || window->IsDescendant(const_cast<wxWindow*>(now)));
  });
}

namespace {

// Keys go out through the X server and come back when it likes; what follows must not overtake them.
std::atomic<int> s_keys_up{0};
constexpr std::chrono::milliseconds k_key_limit{1000};  // keys that the window manager takes never come back

// Between one window going and the next having the focus, what is typed goes nowhere.
bool wait_for_active() {
  return wait_until([] {
    GList* windows = gtk_window_list_toplevels();
    bool active = gtk_grab_get_current() != nullptr;
    for (GList* each = windows; each != nullptr; each = each->next) {
      active = active || gtk_window_is_active(GTK_WINDOW(each->data)) != 0;
    }
    g_list_free(windows);
    return active;
  });
}

void strike(const std::function<void()>& keys) {
  EXPECT_TRUE(wait_for_active());
  const int before = s_keys_up;
  ui(keys);
  const auto end = std::chrono::steady_clock::now() + k_key_limit;
  while (s_keys_up == before && std::chrono::steady_clock::now() < end) {
    ui([] {});
    std::this_thread::yield();
  }
}

}  // namespace

void key_came_up() {
  ++s_keys_up;
}

void type(const std::string& text) {
  for (const char each : text) {
    strike([&] {
      const std::string one(1, each);
      wxUIActionSimulator().Text(one.c_str());
    });
  }
}

void press(int key, int modifiers) {
  strike([&] { wxUIActionSimulator().Char(key, modifiers); });
}

void click(const wxString& name) {
  ASSERT_TRUE(wait_for(name)) << name;
  ASSERT_TRUE(wait_for_active()) << name;
  // Where it is once everything has its place.
  ASSERT_TRUE(wait_for_paint()) << name;
  ui([&] {
    const wxRect where = get<wxWindow>(name).GetScreenRect();
    wxUIActionSimulator mouse;
    mouse.MouseMove(where.x + where.width / 2, where.y + where.height / 2);
  });
  ui([] { wxUIActionSimulator().MouseClick(); });
}

std::string text_of(const wxString& name) {
  return ui([&]() -> std::string {
    wxWindow* window = find_window(name);
    if (window == nullptr) {
      return {};
    }
    if (const auto* entry = dynamic_cast<wxTextEntry*>(window)) {
      return desktop::from_wx(entry->GetValue());
    }
    return desktop::from_wx(window->GetLabel());
  });
}

std::vector<std::string> everything_said() {
  return ui([] {
    std::vector<std::string> said;
    for (wxWindow* top : wxTopLevelWindows) {
      said.push_back(desktop::from_wx(dynamic_cast<wxTopLevelWindow*>(top)->GetTitle()));
      collect(top, said);
    }
    return said;
  });
}

bool wait_for_paint() {
  // Two drawings each: the first may come before a size that the window manager gives.
  auto to_come = std::make_shared<std::map<GdkFrameClock*, int>>();
  ui([&] {
    GList* windows = gtk_window_list_toplevels();
    for (GList* each = windows; each != nullptr; each = each->next) {
      auto* widget = GTK_WIDGET(each->data);
      if (gtk_widget_get_mapped(widget) != 0) {
        gtk_widget_queue_draw(widget);
        (*to_come)[gtk_widget_get_frame_clock(widget)] = 2;
      }
    }
    g_list_free(windows);
    for (auto& [clock, count] : *to_come) {
      g_signal_connect(clock, "after-paint", G_CALLBACK(+[](GdkFrameClock* painted, gpointer data) {
                         auto& left = (*static_cast<std::map<GdkFrameClock*, int>*>(data))[painted];
                         if (--left > 0) {
                           gdk_frame_clock_request_phase(painted, GDK_FRAME_CLOCK_PHASE_PAINT);
                         }
                       }),
                       to_come.get());
      gdk_frame_clock_request_phase(clock, GDK_FRAME_CLOCK_PHASE_PAINT);
    }
  });
  const bool painted = wait_until(
      [&] { return std::all_of(to_come->begin(), to_come->end(), [](const auto& each) { return each.second <= 0; }); });
  ui([&] {
    for (const auto& each : *to_come) {
      g_signal_handlers_disconnect_by_data(each.first, to_come.get());
    }
    gdk_display_sync(gdk_display_get_default());
  });
  return painted;
}

bool is_on_the_screen(const wxWindow& window) { return gtk_widget_get_mapped(window.GetHandle()) != 0; }

wxPoint place_on_the_screen(const wxWindow& window) {
  wxPoint place;
  gdk_window_get_origin(gtk_widget_get_window(window.GetHandle()), &place.x, &place.y);
  return place;
}

void keep_scroll_bars_still() {
  ui([] { g_object_set(gtk_settings_get_default(), "gtk-overlay-scrolling", FALSE, nullptr); });
}

std::string screen_pixels() {
  return ui([] {
    GdkWindow* root = gdk_get_default_root_window();
    GdkPixbuf* picture =
        gdk_pixbuf_get_from_window(root, 0, 0, gdk_window_get_width(root), gdk_window_get_height(root));
    const std::string bytes(reinterpret_cast<const char*>(gdk_pixbuf_get_pixels(picture)), gdk_pixbuf_get_byte_length(picture));
    g_object_unref(picture);
    return bytes;
  });
}

void take_picture(const std::string& name) {
  const std::filesystem::path file = std::filesystem::current_path() / (name + ".png");
  ui([&] {
    GdkWindow* root = gdk_get_default_root_window();
    GdkPixbuf* picture =
        gdk_pixbuf_get_from_window(root, 0, 0, gdk_window_get_width(root), gdk_window_get_height(root));
    gdk_pixbuf_save(picture, file.c_str(), "png", nullptr, nullptr);
    g_object_unref(picture);
  });
  std::printf("picture: %s\n", file.c_str());
}

namespace {

std::string notice_now() {
  std::string said;
  for (wxWindow* top : wxTopLevelWindows) {
    const std::function<void(wxWindow*)> look = [&](wxWindow* window) {
      if (const auto* bar = dynamic_cast<desktop::InfoBar*>(window); bar != nullptr && bar->IsShownOnScreen()) {
        said = desktop::from_wx(bar->text());
      }
      for (wxWindow* child : window->GetChildren()) {
        look(child);
      }
    };
    look(top);
  }
  return said;
}

}  // namespace

std::string notice() {
  return ui(notice_now);
}

bool wait_for_notice() {
  return wait_until([] { return !notice_now().empty(); });
}

}  // namespace attune::test
