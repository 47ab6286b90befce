// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/event.h>

#include <functional>
#include <stop_token>
#include <thread>

namespace attune::desktop {

/// One piece of work on a thread of its own. Kept by the window that wants it: when that goes, the work is asked to stop
/// and waited for, and what it would have said is not said.
class Background {
 public:
  /// Runs on the screen's thread, in `owner`.
  using Then = std::function<void()>;
  /// Runs on the thread; must not throw. What it returns runs afterwards.
  using Work = std::function<Then(std::stop_token stop)>;

  void start(wxEvtHandler* owner, Work work) {
    m_thread = std::jthread([owner, work = std::move(work)](std::stop_token stop) {
      Then then = work(stop);
      if (!stop.stop_requested()) {
        owner->CallAfter([then = std::move(then)] { then(); });
      }
    });
  }
  bool running() const { return m_thread.joinable(); }
  /// Waits; call in `Then`, when it has nothing left to do.
  void finish() {
    if (m_thread.joinable()) {
      m_thread.request_stop();
      m_thread.join();
    }
  }

 private:
  std::jthread m_thread;
};

}  // namespace attune::desktop
