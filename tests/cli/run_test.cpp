// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <array>
#include <csignal>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace attune::cli::test {
namespace {

using RunLines = ProgramTest;

std::vector<Json> objects(const std::string& text) {
  std::vector<Json> all;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    all.push_back(Json::parse(line));
  }
  return all;
}

TEST_F(RunLines, GoesOnAfterErrorsAndEndsWithTheFirst) {
  const std::string commands = file("commands",
                                    "# nothing\n\ncouple show C-999\ncouple list\n  couple 'list\ncouple lst\n"
                                    "couple show \"C-014\" --lens room:A,B\n\tpractice info")
                                   .string();
  const Ran ran = cli({"run", commands, "--json"});
  EXPECT_EQ(ran.exit, 3);
  EXPECT_EQ(ran.err, "");
  const auto lines = objects(ran.out);
  ASSERT_EQ(lines.size(), 6U);
  const std::array<std::pair<int, int>, 6> expected{{{3, 3}, {4, 0}, {5, 2}, {6, 2}, {7, 0}, {8, 0}}};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    EXPECT_EQ(keys(lines[i]), (Words{"line", "exit", "output", "error"}));
    EXPECT_EQ(lines[i]["line"], expected.at(i).first);
    EXPECT_EQ(lines[i]["exit"], expected.at(i).second);
    EXPECT_EQ(lines[i]["output"].is_null(), lines[i]["exit"] != 0);
    EXPECT_EQ(lines[i]["error"].is_null(), lines[i]["exit"] == 0);
  }
  EXPECT_EQ(lines[0]["error"]["error"], "not-found");
  EXPECT_TRUE(lines[4]["output"]["status"].is_null());
}

TEST_F(RunLines, IsPlainWithoutJson) {
  const Ran ran = cli({"run", "-"}, "couple list --status closed\ncouple show X-9\n");
  EXPECT_EQ(ran.exit, 3);
  EXPECT_EQ(ran.out, "None.\nline 1: exit 0\nline 2: exit 3\n");
  EXPECT_NE(ran.err.find("line 2"), std::string::npos);
}

TEST_F(RunLines, SaysWhenItCannotBegin) {
  failure({"run", (home() / "none").string()}, 3, "not-found");
  failure({"run", home().path().string()}, 9, "cannot-read");
  const std::string wrong = file("wrong", "not the passphrase\n").string();
  EXPECT_EQ(program({"run", "-", "--practice", folder().string(), "--passphrase-file", wrong}, "couple list\n").exit,
            6);
  EXPECT_EQ(cli({"run", "-"}, "").exit, 0);
}

TEST_F(RunLines, KeepsStandardInputForItself) {
  const Ran ran = cli({"run", "-", "--json"},
                      "couple find --from -\ncouple list --json\npractice create\nrun x\n"
                      "couple list --practice x\nbackup create --to '" +
                          (home() / "none").string() + "'\n");
  const auto lines = objects(ran.out);
  ASSERT_EQ(lines.size(), 6U);
  for (std::size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(lines[i]["exit"], 2) << i;
  }
  EXPECT_EQ(lines[5]["exit"], 9);
}

TEST_F(RunLines, ReportsALineTooLongAndNul) {
  std::string text = "couple list\n" + std::string(2U * 1024 * 1024, 'x') + "\ncouple list\ncouple";
  text += std::string(1, '\0') + " list\n";
  const auto lines = objects(cli({"run", "-", "--json"}, text).out);
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0]["exit"], 0);
  EXPECT_EQ(lines[1]["exit"], 2);
  EXPECT_EQ(lines[2]["exit"], 0);
  EXPECT_EQ(lines[3]["exit"], 2);
}

TEST_F(RunLines, SetsTheClockForALine) {
  const Ran ran = cli({"run", "-", "--json", "--clock", "2026-01-02"},
                      "screen record C-014 --partner A --outcome none\n"
                      "screen record C-014 --partner B --outcome none --clock 2026-02-03\n"
                      "screen record C-014 --partner A --kind sti --outcome none\n");
  const auto lines = objects(ran.out);
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0]["output"]["date"], "2026-01-02");
  EXPECT_EQ(lines[1]["output"]["date"], "2026-02-03");
  EXPECT_EQ(lines[2]["output"]["date"], "2026-01-02");
}

// Answers each line before it reads the next, and what it answered with 0 is kept even when it is killed then.
TEST_F(RunLines, KeepsWhatItAnswered) {
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  ASSERT_EQ(::pipe(in.data()), 0);
  ASSERT_EQ(::pipe(out.data()), 0);
  const Words words = with_practice({"run", "-", "--json"});
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(in[0], 0);
    ::dup2(out[1], 1);
    for (const int descriptor : {in[0], in[1], out[0], out[1]}) {
      ::close(descriptor);
    }
    std::vector<char*> arguments{const_cast<char*>(ATTUNE_CLI_PROGRAM)};
    for (const std::string& word : words) {
      arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::execv(ATTUNE_CLI_PROGRAM, arguments.data());
    ::_exit(127);
  }
  ::close(in[0]);
  ::close(out[1]);
  const auto answer = [&] {
    std::string line;
    char one = 0;
    while (::read(out[0], &one, 1) == 1 && one != '\n') {
      line += one;
    }
    return line;
  };
  for (const std::string command : {"couple pause C-014\n", "couple close C-7\n"}) {
    ASSERT_EQ(::write(in[1], command.data(), command.size()), static_cast<ssize_t>(command.size()));
    EXPECT_EQ(Json::parse(answer(), nullptr, false).value("exit", -1), 0);
  }
  // Somebody else is refused meanwhile.
  failure({"couple", "list"}, 7, "in-use");
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  ::close(in[1]);
  ::close(out[0]);
  const Json list = json({"couple", "list"});
  EXPECT_EQ(list[0]["status"], "closed");
  EXPECT_EQ(list[1]["status"], "paused");
  EXPECT_EQ(json({"practice", "verify"})["sound"], true);
}

}  // namespace
}  // namespace attune::cli::test
