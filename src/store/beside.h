// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace attune::store {

/// One job at a time beside the thread that asks for it, which goes on at once. Whoever needs what the job works on
/// waits for its end.
class Beside {
 public:
  Beside() = default;
  ~Beside();
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;

  /// Waits for the one before. The job throws nothing.
  void run(std::function<void()> job);
  /// Returns when no job runs; at once for the job itself.
  void wait() const;

 private:
  mutable std::mutex m_mutex;
  mutable std::condition_variable m_ended;
  bool m_running = false;
  std::thread::id m_job;
  std::thread m_thread;
};

}  // namespace attune::store
