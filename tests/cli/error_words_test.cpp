// SPDX-License-Identifier: Apache-2.0
#include "cli/error_words.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <set>

namespace attune::cli {
namespace {

TEST(ErrorWords, AreOneLineForEveryCode) {
  std::set<std::string> seen;
  for (const ErrorCode code : every_error_code()) {
    const std::string words = describe(Error(code));
    EXPECT_FALSE(words.empty()) << word(code);
    EXPECT_EQ(words.find('\n'), std::string::npos) << word(code);
    seen.insert(words);
  }
  EXPECT_GE(seen.size(), every_error_code().size() - 3);  // the three of forms and glyphs read like any bad value
}

TEST(ErrorWords, KeepAPathOnOneLine) {
  const std::string words = describe(Error(ErrorCode::CannotRead, {{"path", "/a\n\x1b[2Jb"}, {"errno", "13"}}));
  EXPECT_EQ(words.find_first_of("\n\x1b"), std::string::npos);
}

TEST(ErrorJson, HasThreeKeys) {
  const Json json = error_json(system_error(ErrorCode::CannotWrite, ENOSPC, "/x"));
  EXPECT_EQ(json_line(json), R"({"error":"cannot-write","exit":9,"detail":{"errno":28,"path":"/x"}})");
  EXPECT_EQ(json_line(error_json(Error(ErrorCode::Cancelled))), R"({"error":"cancelled","exit":130,"detail":{}})");
}

TEST(ErrorJson, CountsAFilesContentAsFive) {
  EXPECT_EQ(error_json(invalid("date", "not-a-date"))["exit"], 2);
  EXPECT_EQ(error_json(Error(ErrorCode::InvalidInput, {{"path", "f"}}))["exit"], 5);
}

}  // namespace
}  // namespace attune::cli
