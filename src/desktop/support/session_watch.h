// SPDX-License-Identifier: Apache-2.0
// The message buses, as far as the program listens to them. Nothing of GLib in this header.
#pragma once

#include <functional>
#include <memory>

namespace attune::desktop::gtk {

/// Hears of suspend and of the session being locked, while it lives. Without a bus nothing is ever heard.
class SessionWatch {
 public:
  explicit SessionWatch(std::function<void()> on_leave);
  ~SessionWatch();
  SessionWatch(const SessionWatch&) = delete;
  SessionWatch& operator=(const SessionWatch&) = delete;

 private:
  friend struct BusCalls;
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace attune::desktop::gtk
