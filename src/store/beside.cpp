// SPDX-License-Identifier: Apache-2.0
#include "store/beside.h"

#include <utility>

namespace attune::store {

Beside::~Beside() {
  if (m_thread.joinable()) {
    m_thread.join();
  }
}

void Beside::run(std::function<void()> job) {
  wait();
  if (m_thread.joinable()) {
    m_thread.join();
  }
  const std::lock_guard<std::mutex> locked(m_mutex);
  m_running = true;
  m_thread = std::thread([this, job = std::move(job)] {
    {
      const std::lock_guard<std::mutex> named(m_mutex);
      m_job = std::this_thread::get_id();
    }
    job();
    {
      const std::lock_guard<std::mutex> ended(m_mutex);
      m_running = false;
      m_job = {};
    }
    m_ended.notify_all();
  });
}

void Beside::wait() const {
  std::unique_lock<std::mutex> locked(m_mutex);
  if (m_running && m_job == std::this_thread::get_id()) {
    return;
  }
  m_ended.wait(locked, [this] { return !m_running; });
}

}  // namespace attune::store
