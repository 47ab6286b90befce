// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace attune::test {

/// A folder of the test's own, with blanks and letters beyond ASCII in its name. Removed at the end unless the running
/// test failed; then it stays and its path is printed.
class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  const std::filesystem::path& path() const { return m_path; }
  std::filesystem::path operator/(const std::filesystem::path& child) const { return m_path / child; }

 private:
  std::filesystem::path m_path;
};

}  // namespace attune::test
