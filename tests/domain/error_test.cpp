// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <set>

namespace attune {
namespace {

struct Row {
  ErrorCode code;
  int exit;
  std::string_view word;
};

// The rules' table, once more.
constexpr Row k_rows[] = {{ErrorCode::Internal, 1, "internal"},
                          {ErrorCode::InvalidInput, 2, "invalid-input"},
                          {ErrorCode::NotFound, 3, "not-found"},
                          {ErrorCode::NotAPractice, 3, "not-a-practice"},
                          {ErrorCode::NotPermitted, 4, "not-permitted"},
                          {ErrorCode::InvalidForm, 5, "invalid-form"},
                          {ErrorCode::InvalidTemplate, 5, "invalid-template"},
                          {ErrorCode::MissingGlyph, 5, "missing-glyph"},
                          {ErrorCode::WrongPassphrase, 6, "wrong-passphrase"},
                          {ErrorCode::InUse, 7, "in-use"},
                          {ErrorCode::Damaged, 8, "damaged"},
                          {ErrorCode::CannotRead, 9, "cannot-read"},
                          {ErrorCode::CannotWrite, 9, "cannot-write"},
                          {ErrorCode::NewerFormat, 10, "newer-format"},
                          {ErrorCode::AlreadyExists, 11, "already-exists"},
                          {ErrorCode::Cancelled, 130, "cancelled"}};

TEST(ErrorTable, EveryCodeHasItsExitAndWord) {
  std::set<std::string_view> words;
  for (const Row& row : k_rows) {
    EXPECT_EQ(exit_status(row.code), row.exit) << row.word;
    EXPECT_EQ(word(row.code), row.word);
    EXPECT_EQ(Error(row.code).what(), row.word);
    EXPECT_EQ(Error(row.code).exit_status(), row.exit);
    words.insert(word(row.code));
  }
  EXPECT_EQ(words.size(), std::size(k_rows));
}

TEST(ErrorTable, ListsEveryCodeOnce) {
  const auto& codes = every_error_code();
  EXPECT_EQ(codes.size(), std::size(k_rows));
  for (const Row& row : k_rows) {
    EXPECT_EQ(std::count(codes.begin(), codes.end(), row.code), 1) << row.word;
  }
}

TEST(Error, BadInputFromInsideAFileHasAnExitOfItsOwn) {
  EXPECT_EQ(invalid("name", "empty").exit_status(), 2);
  EXPECT_EQ(Error(ErrorCode::InvalidInput, {{"field", "name"}, {"path", "couple.json"}}).exit_status(), 5);
  EXPECT_EQ(Error(ErrorCode::NotFound, {{"path", "couple.json"}}).exit_status(), 3);
}

TEST(Error, CarriesMachineDetail) {
  const Error error = invalid("name", "empty");
  EXPECT_EQ(error.code(), ErrorCode::InvalidInput);
  EXPECT_EQ(error.detail("field"), "name");
  EXPECT_EQ(error.detail("reason"), "empty");
  EXPECT_EQ(error.detail("path"), "");
  EXPECT_EQ(invalid("name").detail().count("reason"), 0U);
  const Error system = system_error(ErrorCode::CannotWrite, ENOSPC, "/somewhere");
  EXPECT_EQ(system.detail("errno"), std::to_string(ENOSPC));
  EXPECT_EQ(system.detail("path"), "/somewhere");
}

}  // namespace
}  // namespace attune
