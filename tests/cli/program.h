// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/process.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace attune::cli::test {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;
using attune::test::Ran;

/// A passphrase like any other.
inline constexpr const char* k_passphrase = "ebb and flow of the river";

/// The built program, without a practice.
Ran program(const Words& words, const std::string& input = {});

/// Each test has its own copy of a practice that is made once a process: C-014 with Maya and Daniel, C-7 with Ana, Bo
/// and Cy. Its keys are cheap; what they cost otherwise is paid where a test makes a practice by the program.
class ProgramTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite();
  static void TearDownTestSuite();
  void SetUp() override;

  std::filesystem::path file(const std::string& name, const std::string& content) const;
  std::filesystem::path folder() const { return m_home / "practice.attune"; }
  const attune::test::TempFolder& home() const { return m_home; }
  std::string key_file() const { return (m_home / "key").string(); }

  /// With --practice and --passphrase-file.
  Words with_practice(Words words) const;
  Ran cli(const Words& words, const std::string& input = {}) const;
  /// With --json; expects exit 0 and nothing on standard error.
  Json json(Words words, const std::string& input = {}) const;
  /// Expects a failure with this exit and, with --json, this error word; returns its object.
  Json failure(Words words, int exit, const std::string& word, const std::string& input = {}) const;
  /// Many commands in one unlock; each has to succeed. Their outputs.
  std::vector<Json> run_all(const Words& lines) const;

 private:
  attune::test::TempFolder m_home;
};

/// The keys of an object, in order.
Words keys(const Json& object);

}  // namespace attune::cli::test
