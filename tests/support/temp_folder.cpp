// SPDX-License-Identifier: Apache-2.0
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>

namespace attune::test {

TempFolder::TempFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "attune żółw XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    throw std::system_error(errno, std::generic_category(), "mkdtemp");
  }
  m_path = pattern;
}

TempFolder::~TempFolder() {
  if (::testing::Test::HasFailure()) {
    std::fprintf(stderr, "The test folder stays at %s\n", m_path.c_str());
    return;
  }
  std::error_code ignored;
  std::filesystem::remove_all(m_path, ignored);
}

}  // namespace attune::test
