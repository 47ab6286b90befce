// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/files/file_system.h"

namespace attune::store {

/// A folder for what is being made or looked at. Holds encrypted files only, and goes when it is left unless kept.
class Workroom {
 public:
  /// A new folder beside others, with a name that nobody has.
  Workroom(FileSystem& files, const std::filesystem::path& beside, const std::string& name);
  ~Workroom();
  Workroom(const Workroom&) = delete;
  Workroom& operator=(const Workroom&) = delete;
  void keep() { m_kept = true; }
  const std::filesystem::path& path() const { return m_path; }

 private:
  FileSystem& m_files;
  std::filesystem::path m_path;
  bool m_kept = false;
};

}  // namespace attune::store
