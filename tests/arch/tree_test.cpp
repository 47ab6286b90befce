// SPDX-License-Identifier: Apache-2.0
// The tree as it stands, against the rules.
#include "arch/manners.h"
#include "arch/matrix.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::arch {
namespace {

const std::filesystem::path k_src = ATTUNE_SOURCE_DIR "/src";

const std::vector<Source>& tree() {
  static const std::vector<Source> sources = read_sources(k_src);
  return sources;
}

void expect_none(const std::vector<Finding>& findings) {
  for (const Finding& finding : findings) {
    ADD_FAILURE() << describe(finding);
  }
}

TEST(Tree, is_read) {
  ASSERT_GT(tree().size(), 20U);
  std::size_t includes = 0;
  for (const Source& source : tree()) {
    includes += source.includes.size();
  }
  EXPECT_GT(includes, tree().size());
}

TEST(Tree, includes_keep_to_the_matrix) {
  expect_none(check_includes(tree()));
}

TEST(Tree, programs_reach_no_more_than_they_may_include) {
  expect_none(check_reach(tree()));
}

TEST(Tree, every_folder_is_a_floor) {
  std::set<std::string_view> known;
  for (const Floor& floor : floors()) {
    known.insert(floor.name);
  }
  for (const auto& entry : std::filesystem::directory_iterator(k_src)) {
    if (entry.is_directory()) {
      EXPECT_TRUE(known.contains(entry.path().filename().string())) << entry.path();
    }
  }
}

TEST(Tree, sql_lives_in_the_store) {
  expect_none(check_sql(tree()));
  for (const auto& entry : std::filesystem::recursive_directory_iterator(k_src)) {
    if (entry.path().extension() == ".sql") {
      EXPECT_EQ(*entry.path().lexically_relative(k_src).begin(), "store") << entry.path();
    }
  }
}

TEST(Tree, keeps_its_manners) {
  expect_none(check_manners(tree()));
}

TEST(Tree, few_files_are_long) {
  const std::vector<Finding> findings = long_files(tree());
  for (const Finding& finding : findings) {
    std::printf("src/%s has %d lines\n", finding.path.c_str(), finding.line);
  }
  EXPECT_LE(findings.size(), static_cast<std::size_t>(k_most_long_files));
}

}  // namespace
}  // namespace attune::arch
