// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/curtain.h"

#include "desktop/support/gtk_bridge.h"

#include <wx/app.h>

#include <ctime>
#include <utility>

namespace attune::desktop {
namespace {
constexpr int k_tick_ms = 5000;
constexpr std::chrono::minutes k_warning{1};
constexpr std::chrono::minutes k_cover_in_session{2};
}  // namespace

std::chrono::milliseconds system_uptime() {
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return std::chrono::seconds(now.tv_sec) + std::chrono::milliseconds(now.tv_nsec / 1'000'000);
}

Curtain::Curtain(Calls calls, Uptime uptime)
    : m_calls(std::move(calls)), m_uptime(std::move(uptime)) {
  m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tick(); });
  gtk::set_key_snooper([this](int key, bool control) {
    somebody_is_there();
    return on_key(key, control);
  });
}

Curtain::~Curtain() { gtk::set_key_snooper({}); }

void Curtain::arm(std::chrono::minutes idle) {
  m_idle = idle;
  m_last = m_uptime();
  m_armed = true;
  m_warned = false;
  if (!m_watch) { // two connections that nobody needs before something is open
    m_watch.emplace([this] {
      if (m_armed) {
        m_calls.lock_for_good();
      }
    });
  }
  m_timer.Start(k_tick_ms);
}

void Curtain::disarm() {
  m_armed = false;
  m_session_ends.reset();
  m_warned = false;
  m_timer.Stop();
}

void Curtain::begin_session(std::chrono::milliseconds locks_at) { m_session_ends = locks_at; }

void Curtain::end_session() {
  m_session_ends.reset();
  somebody_is_there();
}

int Curtain::minutes_left() const {
  const auto left = m_idle - (m_uptime() - m_last);
  const auto whole = std::chrono::ceil<std::chrono::minutes>(left).count();
  return whole > 0 ? static_cast<int>(whole) : 0;
}

void Curtain::somebody_is_there() {
  m_last = m_uptime();
  if (m_warned) {
    m_warned = false;
    m_calls.warn(false);
  }
}

bool Curtain::on_key(int key, bool control) {
  if (!m_armed) {
    return false;
  }
  if (key == WXK_F8 && !control) {
    m_calls.cover();
    return true;
  }
  if (key == 'L' && control) {
    m_calls.lock();
    return true;
  }
  return false;
}

int Curtain::filter(wxEvent& event) {
  const wxEventType type = event.GetEventType();
  if (type == wxEVT_CHAR_HOOK || type == wxEVT_KEY_DOWN) {
    somebody_is_there();
    const auto* key = dynamic_cast<wxKeyEvent*>(&event);
    if (key != nullptr && on_key(key->GetKeyCode(), key->ControlDown())) {
      return wxEventFilter::Event_Processed;
    }
  } else if (type == wxEVT_MOTION || type == wxEVT_LEFT_DOWN || type == wxEVT_RIGHT_DOWN || type == wxEVT_MOUSEWHEEL) {
    somebody_is_there();
  }
  return wxEventFilter::Event_Skip;
}

void Curtain::tick() {
  if (!m_armed) {
    return;
  }
  const auto quiet = m_uptime() - m_last;
  if (m_session_ends) {
    if (quiet >= k_cover_in_session && m_uptime() >= *m_session_ends) {
      m_calls.lock_for_good();
    } else if (quiet >= k_cover_in_session) {
      m_calls.cover();
    }
    m_calls.tick();
    return;
  }
  if (quiet >= m_idle) {
    m_calls.lock_for_good();
    return;
  }
  if (!m_warned && m_idle > k_warning && quiet >= m_idle - k_warning) {
    m_warned = true;
    m_calls.warn(true);
  }
  m_calls.tick();
}

}  // namespace attune::desktop
