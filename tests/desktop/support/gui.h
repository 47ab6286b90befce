// SPDX-License-Identifier: Apache-2.0
// Tests of the desktop run on a thread of their own beside the real main loop, so that modal dialogs stay open while a
// test looks at them. Whatever touches a window goes through ui().
#pragma once

#include <wx/window.h>

#include <chrono>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace attune::test {

/// Runs on the screen's thread and waits for it; what it throws is thrown here. Fails after a minute.
void ui(const std::function<void()>& act);
/// The same, with what it returns.
template <class F, class R = std::invoke_result_t<F>>
  requires(!std::is_void_v<R>)
R ui(F act) {
  std::optional<R> result;
  ui(std::function<void()>([&] { result.emplace(act()); }));
  return std::move(*result);
}
/// Does not wait: for what opens a dialog.
void ui_soon(std::function<void()> act);

/// Asks on the screen's thread until it is true; false after the limit. There is no sleeping beside it.
bool wait_until(const std::function<bool()>& condition, std::chrono::seconds limit = std::chrono::seconds(30));
/// The window with this wx name, in any top-level window, shown or not; null when there is none. Only within ui().
wxWindow* find_window(const wxString& name);
template <class T>
T* find(const wxString& name) {
  return dynamic_cast<T*>(find_window(name));
}
/// The one with this name, which must be there: throws what ends the test when it is not.
template <class T>
T& get(const wxString& name) {
  T* found = find<T>(name);
  if (found == nullptr) {
    throw std::runtime_error("no such window: " + name.ToStdString());
  }
  return *found;
}
/// Whether the toolkit has it on the screen, whatever wx believes. Only within ui().
bool is_on_the_screen(const wxWindow& window);
/// Where the X server has a top-level window, whatever wx believes. Only within ui().
wxPoint place_on_the_screen(const wxWindow& window);
/// Waits until it is there, shown on the screen and enabled.
bool wait_for(const wxString& name);
/// Whether the toolkit's own file chooser is on the screen: no wxWindow tells of it.
bool chooser_is_open();
/// Waits until it has the focus, after giving it.
bool focus(const wxString& name);

// Real keys and clicks, through the X server. A key has been handled when these return.
void type(const std::string& text);
void press(int key, int modifiers = 0);
/// Called by the application for every key that is let go.
void key_came_up();
void click(const wxString& name);

/// What stands in a control or on a label; empty when there is none.
std::string text_of(const wxString& name);
/// What a message line says now, of the innermost window that shows one; empty when none does.
std::string notice();
bool wait_for_notice();
/// Every label, value and title that any window of the program holds now, hidden ones too.
std::vector<std::string> everything_said();
/// Waits until every window that is shown has been drawn anew.
bool wait_for_paint();
/// Scroll bars that do not fade in and out, for pictures that are compared.
void keep_scroll_bars_still();
/// The screen as it is, as bytes.
std::string screen_pixels();
/// The screen as it is, into the test's folder; its path is printed.
void take_picture(const std::string& name);

}  // namespace attune::test
