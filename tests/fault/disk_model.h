// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fault/fault_disk.h"

#include <map>

namespace attune::fault {

/// What of the unsynced goes when the computer stops.
enum class Loss {
  None,      ///< only the program died: all that was written is there
  Unsynced,  ///< every write and name that was not synced is gone
  Torn,      ///< some sectors of unsynced writes are there and others are not; names up to some point
};

/// The disk under one folder as the log tells it: what is there, and what of it would outlast a power cut.
class DiskModel {
 public:
  /// What lies under `root` now is taken as durable.
  explicit DiskModel(const std::filesystem::path& root);
  void apply(const Event& event);
  /// Writes the state after a crash now into an empty folder.
  void write_to(const std::filesystem::path& folder, Loss loss, std::uint64_t seed) const;

 private:
  struct Change {
    bool truncate = false;
    std::uint64_t offset = 0;
    std::string bytes;
  };
  struct Node {
    bool folder = false;
    std::map<std::string, int> live;     ///< names now
    std::map<std::string, int> durable;  ///< names that would be there after a power cut
    std::string content;                 ///< durable
    std::vector<Change> unsynced;
  };
  struct Name {
    int folder = 0;
    std::string name;
    int node = -1;  ///< -1: taken away
  };
  using Names = std::vector<Name>;  ///< changed together: one, or two for a rename

  int take_in(const std::filesystem::path& path);
  int find(const std::filesystem::path& path) const;  ///< -1: not under the root
  int parent_of(const std::filesystem::path& path) const;
  void change_names(Names names);
  void sync_folder(int folder);
  void write_node(int node, const std::filesystem::path& path, Loss loss, std::uint64_t& seed,
                  const std::vector<std::map<std::string, int>>& names) const;

  std::filesystem::path m_root;
  std::vector<Node> m_nodes;  ///< the first is the root
  std::vector<Names> m_unsynced_names;
};

}  // namespace attune::fault
