// SPDX-License-Identifier: Apache-2.0
// One SQLite in the process: ours, with its symbols hidden, so that no library loaded later binds to it or is bound.
#include "support/process.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace attune {
namespace {

int lines_with(const std::string& text, const std::string& words) {
  std::istringstream lines(text);
  int count = 0;
  for (std::string line; std::getline(lines, line);) {
    count += line.find(words) != std::string::npos ? 1 : 0;
  }
  return count;
}

class Program : public testing::TestWithParam<const char*> {};

TEST_P(Program, exports_no_symbol_of_sqlite) {
  const test::Ran exported = test::run({"nm", "-D", "--defined-only", GetParam()});
  ASSERT_EQ(exported.exit, 0) << exported.err;
  EXPECT_EQ(lines_with(exported.out, "sqlite3"), 0) << exported.out;
  EXPECT_EQ(lines_with(exported.out, "sqlcipher"), 0) << exported.out;
}

TEST_P(Program, holds_one_sqlite_and_wants_no_other) {
  const test::Ran defined = test::run({"nm", "--defined-only", GetParam()});
  ASSERT_EQ(defined.exit, 0) << defined.err;
  EXPECT_EQ(lines_with(defined.out, " sqlite3_libversion_number"), 1);
  const test::Ran wanted = test::run({"nm", "--undefined-only", GetParam()});
  EXPECT_EQ(lines_with(wanted.out, " sqlite3_"), 0);
  const test::Ran libraries = test::run({"ldd", GetParam()});
  ASSERT_EQ(libraries.exit, 0) << libraries.err;
  EXPECT_EQ(lines_with(libraries.out, "sqlite"), 0) << libraries.out;
  EXPECT_EQ(lines_with(libraries.out, "sqlcipher"), 0) << libraries.out;
}

INSTANTIATE_TEST_SUITE_P(Engine, Program, testing::Values(ATTUNE_PROGRAMS),
                         [](const testing::TestParamInfo<const char*>& program) {
                           return std::string(program.param).ends_with("attune-cli") ? "AttuneCli" : "Attune";
                         });

std::set<std::string> mapped_files(pid_t process) {
  std::ifstream maps("/proc/" + std::to_string(process) + "/maps");
  std::set<std::string> files;
  for (std::string line; std::getline(maps, line);) {
    const std::size_t slash = line.find('/');
    if (slash != std::string::npos) {
      files.insert(line.substr(slash));
    }
  }
  return files;
}

// A practice is open and has answered: everything that the work needs is loaded.
TEST(LoadedLibraries, of_a_running_command_line_hold_no_second_sqlite) {
  const test::TempFolder folder;
  const std::string practice = folder / "loaded.attune";
  const std::string passphrase = folder / "passphrase";
  std::ofstream(passphrase) << "one two three four\n";
  const test::Ran made = test::run({ATTUNE_CLI, "demo", practice, "--couples", "1", "--passphrase-file", passphrase});
  ASSERT_EQ(made.exit, 0) << made.err;
  int in[2];
  int out[2];
  ASSERT_EQ(::pipe(in), 0);
  ASSERT_EQ(::pipe(out), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(in[0], 0);
    ::dup2(out[1], 1);
    for (const int end : {in[0], in[1], out[0], out[1]}) {
      ::close(end);
    }
    ::execl(ATTUNE_CLI, ATTUNE_CLI, "--practice", practice.c_str(), "--passphrase-file", passphrase.c_str(), "--json",
            "run", "-", static_cast<char*>(nullptr));
    ::_exit(127);
  }
  ::close(in[0]);
  ::close(out[1]);
  const std::string line = "couple list\n";
  ASSERT_EQ(::write(in[1], line.data(), line.size()), static_cast<ssize_t>(line.size()));
  char answer = 0;
  EXPECT_EQ(::read(out[0], &answer, 1), 1);
  const std::set<std::string> files = mapped_files(child);
  ::close(in[1]);
  ::close(out[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  bool itself = false;
  for (const std::string& file : files) {
    itself = itself || file.find("attune-cli") != std::string::npos;
    EXPECT_EQ(file.find("libsql"), std::string::npos) << file;
  }
  EXPECT_TRUE(itself);
}

}  // namespace
}  // namespace attune
