// SPDX-License-Identifier: Apache-2.0
#include "cli/error_words.h"

#include "cli/reason_words.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <filesystem>
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

// The first text in quotes of each refusal in the floor that reads templates.
std::set<std::string> template_reasons() {
  std::set<std::string> reasons{"concept",         "log-field",   "emphasis", "link",
                                "image",           "nested-list",  // those it works out
                                "carriage-return", "control"};
  for (const auto& entry : std::filesystem::directory_iterator(ATTUNE_LIBRARY_FLOOR)) {
    const std::string text = test::read_file(entry.path());
    for (std::size_t at = text.find("refused("); at != std::string::npos; at = text.find("refused(", at + 1)) {
      const std::size_t open = text.find('"', at);
      // Not the key in refused(map["id"].offset, …).
      if (open < text.find(';', at) && text[open - 1] != '[') {
        reasons.insert(text.substr(open + 1, text.find('"', open + 1) - open - 1));
      }
    }
  }
  return reasons;
}

TEST(ErrorWords, AreThereForEveryReasonOfATemplate) {
  const std::string otherwise = reason_words("no-such-reason");
  const std::string lead = otherwise.substr(0, otherwise.find('('));
  const std::set<std::string> reasons = template_reasons();
  EXPECT_GT(reasons.size(), 30U);
  for (const std::string& reason : reasons) {
    EXPECT_NE(reason_words(reason).rfind(lead, 0), 0U) << reason;
  }
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
