// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <filesystem>
#include <string>

namespace attune::store {

/// Who holds, or held, a practice: the text in its lock file. Informs only.
struct LockText {
  std::string host;
  std::int64_t pid = 0;
  std::string boot;
  domain::Instant since;
};

enum class TakeOver { No, Yes };

/// Holds the file `lock` of a practice with a kernel lock, against other processes and against a second opening in this
/// one. The file is emptied at release and never removed.
class PracticeLock {
 public:
  /// InUse with host and since when the kernel lock is held, or when without one the text names another host within 24
  /// hours and it is not to be taken over. CannotWrite when the file cannot be made. `host` is this computer's name.
  static PracticeLock acquire(const std::filesystem::path& folder, domain::Instant now, TakeOver take_over,
                              const std::string& host = this_host());
  ~PracticeLock();
  PracticeLock(PracticeLock&& other) noexcept;
  PracticeLock& operator=(PracticeLock&& other) noexcept;
  PracticeLock(const PracticeLock&) = delete;
  PracticeLock& operator=(const PracticeLock&) = delete;

  static std::string this_host();

 private:
  explicit PracticeLock(int descriptor) : m_descriptor(descriptor) {}
  void release() noexcept;
  int m_descriptor = -1;
};

}  // namespace attune::store
