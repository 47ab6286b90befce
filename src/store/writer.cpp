// SPDX-License-Identifier: Apache-2.0
#include "store/writer.h"

namespace attune::store {

void Writer::audit(std::string_view verb, std::string_view entity, const std::string& id, sql::Bytes digest) {
  append_audit(m_connection, m_practice_id,
               {m_now, m_now, "clinician", std::string(verb), std::string(entity), id, std::move(digest)});
}

WriterThread::WriterThread() : m_thread([this] { loop(); }) {}

WriterThread::~WriterThread() {
  {
    const std::lock_guard hold(m_mutex);
    m_stop = true;
  }
  m_wake.notify_one();
  m_thread.join();
}

void WriterThread::run(const std::function<void()>& job) {
  std::packaged_task<void()> task(job);
  std::future<void> done = task.get_future();
  {
    const std::lock_guard hold(m_mutex);
    m_jobs.push_back(std::move(task));
  }
  m_wake.notify_one();
  done.get();
}

void WriterThread::loop() {
  while (true) {
    std::packaged_task<void()> task;
    {
      std::unique_lock hold(m_mutex);
      m_wake.wait(hold, [this] { return m_stop || !m_jobs.empty(); });
      if (m_jobs.empty()) {
        return;
      }
      task = std::move(m_jobs.front());
      m_jobs.pop_front();
    }
    task();
  }
}

}  // namespace attune::store
