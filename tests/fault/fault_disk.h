// SPDX-License-Identifier: Apache-2.0
// One disk for the fault VFS and the fault FileSystem: counts their operations, fails the one it is told to, and keeps
// a log from which the state after a crash at any point is made.
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

namespace attune::fault {

enum class Op { Create, CreateFolder, Open, Read, Write, Truncate, Sync, SyncFolder, Rename, Remove, Mark };

struct Event {
  Op op = Op::Mark;
  std::filesystem::path path;
  std::filesystem::path to;  ///< Rename
  std::uint64_t offset = 0;  ///< Write; Truncate: the new size; Mark: which
  std::string bytes;         ///< Write
};

enum class Failure {
  None,
  Once,   ///< the n-th operation fails with EIO, the next works again
  Gone,   ///< all from the n-th on fail with EIO: the disk was pulled out
  Full,   ///< from the n-th on nothing that takes space works: ENOSPC
  NoNew,  ///< from the n-th on no file can be made, while those that are there still have room: ENOSPC
};

class FaultDisk {
 public:
  /// Starts counting and logging anew.
  void start();
  void fail_at(Failure failure, int n);
  /// No more failures; counting and logging go on.
  void calm() { fail_at(Failure::None, 0); }
  /// Stops logging and counting, and gives the log.
  std::vector<Event> stop();

  bool has_failed() const;
  int temporary_files() const;  ///< files without a name that the engine asked for

  // For the doubles.
  /// Counts an operation; 0, or the errno it is to fail with.
  int before(Op op);
  void after(Event event);
  void mark(std::uint64_t which) { after({Op::Mark, {}, {}, which, {}}); }
  void note_temporary_file();

 private:
  mutable std::mutex m_mutex;
  bool m_on = false;
  bool m_failed = false;
  int m_count = 0;
  int m_space_count = 0;  ///< of them those that take space
  int m_new_count = 0;    ///< and those that make something
  int m_temporary_files = 0;
  Failure m_failure = Failure::None;
  int m_at = 0;
  std::vector<Event> m_log;
};

FaultDisk& fault_disk();

}  // namespace attune::fault
