// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/session_watch.h"

#include <wx/event.h>
#include <wx/timer.h>

#include <chrono>
#include <functional>
#include <optional>

namespace attune::desktop {

/// Decides when the screen goes: F8 and Ctrl+L wherever the focus is, nobody there for a while, the computer going to
/// sleep, the session being locked. What then happens is its owner's.
class Curtain {
 public:
  using Uptime = std::function<std::chrono::milliseconds()>;
  struct Calls {
    std::function<void()> cover;
    std::function<void()> lock;                 ///< Ctrl+L
    std::function<void()> lock_for_good;        ///< nobody is there, or the computer goes: wherever one is
    std::function<void()> tick;                 ///< every few seconds while something is open
    std::function<void(bool shown)> warn;       ///< the last minute before locking begins, or is put off
  };
  Curtain(Calls calls, Uptime uptime);
  ~Curtain();
  Curtain(const Curtain&) = delete;
  Curtain& operator=(const Curtain&) = delete;

  /// While a practice is open, covered or not.
  void arm(std::chrono::minutes idle);
  void disarm();
  /// While a session runs nobody is locked out for thinking: two minutes without anybody cover, and what is still open at
  /// this time of `uptime` is locked once nobody is there.
  void begin_session(std::chrono::milliseconds locks_at);
  void end_session();
  bool armed() const { return m_armed; }
  /// Whole minutes until it locks, rounded up.
  int minutes_left() const;

  /// From wxApp::FilterEvent, with its answers.
  int filter(wxEvent& event);
  /// What the timer does. Public, so that a test need not wait.
  void tick();

 private:
  bool on_key(int key, bool control);
  void somebody_is_there();
  Calls m_calls;
  Uptime m_uptime;
  wxTimer m_timer;
  std::optional<gtk::SessionWatch> m_watch;
  std::chrono::milliseconds m_last{0};
  std::chrono::minutes m_idle{10};
  std::optional<std::chrono::milliseconds> m_session_ends;
  bool m_armed = false;
  bool m_warned = false;
};

/// Since the computer was started, sleep included.
std::chrono::milliseconds system_uptime();

}  // namespace attune::desktop
