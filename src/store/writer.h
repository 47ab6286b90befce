// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/audit.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace attune::store {

/// What a job on the writing connection gets: the connection inside one transaction, and the chain to write into.
class Writer {
 public:
  Writer(sql::Connection& connection, const std::string& practice_id, domain::Instant now)
      : m_connection(connection), m_practice_id(practice_id), m_now(now) {}
  sql::Connection& sql() { return m_connection; }
  /// The instant of recording, the same for all rows of this transaction.
  domain::Instant now() const { return m_now; }
  /// Writes the audit row of what this transaction does.
  void audit(std::string_view verb, std::string_view entity, const std::string& id, sql::Bytes digest = {});

 private:
  sql::Connection& m_connection;
  const std::string& m_practice_id;
  domain::Instant m_now;
};

/// One thread that does jobs in turn; the writing connection is touched by no other.
class WriterThread {
 public:
  WriterThread();
  ~WriterThread();
  WriterThread(const WriterThread&) = delete;
  WriterThread& operator=(const WriterThread&) = delete;

  /// Queues a job and waits for it; what it throws is thrown here.
  void run(const std::function<void()>& job);
  /// Whether the caller is one of its jobs.
  bool is_here() const { return std::this_thread::get_id() == m_thread.get_id(); }

 private:
  void loop();
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::deque<std::packaged_task<void()>> m_jobs;
  bool m_stop = false;
  std::thread m_thread;
};

}  // namespace attune::store
