// SPDX-License-Identifier: Apache-2.0
#include "fault/fault_disk.h"

#include <cerrno>

namespace attune::fault {
namespace {

bool makes(Op op) {
  return op == Op::Create || op == Op::CreateFolder;
}
bool takes_space(Op op) {
  return makes(op) || op == Op::Write || op == Op::Rename;
}

}  // namespace

FaultDisk& fault_disk() {
  static FaultDisk disk;
  return disk;
}

void FaultDisk::start() {
  const std::lock_guard hold(m_mutex);
  m_on = true;
  m_failed = false;
  m_count = 0;
  m_space_count = 0;
  m_new_count = 0;
  m_temporary_files = 0;
  m_failure = Failure::None;
  m_log.clear();
}

void FaultDisk::fail_at(Failure failure, int n) {
  const std::lock_guard hold(m_mutex);
  m_failure = failure;
  m_at = n;
}

std::vector<Event> FaultDisk::stop() {
  const std::lock_guard hold(m_mutex);
  m_on = false;
  m_failure = Failure::None;
  return std::move(m_log);
}

bool FaultDisk::has_failed() const {
  const std::lock_guard hold(m_mutex);
  return m_failed;
}

int FaultDisk::temporary_files() const {
  const std::lock_guard hold(m_mutex);
  return m_temporary_files;
}

int FaultDisk::before(Op op) {
  const std::lock_guard hold(m_mutex);
  if (!m_on) {
    return 0;
  }
  const int number = m_count++;
  const int space_number = takes_space(op) ? m_space_count++ : -1;
  const int new_number = makes(op) ? m_new_count++ : -1;
  int code = 0;
  if ((m_failure == Failure::Once && number == m_at) || (m_failure == Failure::Gone && number >= m_at)) {
    code = EIO;
  } else if ((m_failure == Failure::Full && space_number >= m_at) ||
             (m_failure == Failure::NoNew && new_number >= m_at)) {
    code = ENOSPC;
  }
  m_failed = m_failed || code != 0;
  return code;
}

void FaultDisk::after(Event event) {
  const std::lock_guard hold(m_mutex);
  if (m_on) {
    m_log.push_back(std::move(event));
  }
}

void FaultDisk::note_temporary_file() {
  const std::lock_guard hold(m_mutex);
  ++m_temporary_files;
}

}  // namespace attune::fault
