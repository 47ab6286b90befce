// SPDX-License-Identifier: Apache-2.0
// What the command line leaves beside what was asked for: errors, the process list, the home, temporary files.
#include "canaries.h"
#include "outputs.h"
#include "running.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace attune::test {
namespace {

const CanaryPractice& the_practice() {
  return CanaryPractice::get();
}

void expect_silent(const Ran& ran, const std::string& what) {
  EXPECT_TRUE(canaries_in(ran.err).empty()) << what << ": " << ran.err;
  EXPECT_TRUE(canaries_in(ran.out).empty()) << what << ": " << ran.out;
}

// Only a key that is written as ours are, in small letters, is named when it is none of them.
// Files that are wrong in one way each, with client text in every place that the error could repeat.
const std::vector<std::string>& wrong_files() {
  static const std::vector<std::string> files{
      R"({"partners":[{"name":"zqcanaqz","role":"zqcanbqz"}]})",
      R"({"partners":[{"name":"zqcanaqz","zqcanBqz":1}]})",
      R"({"zqcanAqz":"zqcanbqz","partners":[{"name":"zqcanaqz"}]})",
      R"({"zqcanAqz":1,"zqcanAqz":2})",
      R"({"partners":[{"name":"zqcanaqz)",
      R"({"partners":[{"name":"zqcanaqz"}]} zqcanbqz)",
      R"("zqcanaqz")",
      R"(["zqcanaqz"])",
      R"({"partners":"zqcanaqz"})",
      R"({"partners":["zqcanaqz"]})",
      R"({"partners":[{"name":["zqcanaqz"]}]})",
      R"({"partners":[{"name":"zqcanaqz\u0000"}]})",
      R"({"partners":[{"name":"zqcanaqz\u0007"}]})",
      R"({"partners":[{"name":"zqcanaqz\nzqcanbqz"}]})",
      R"({"partners":[{"name":""},{"name":"zqcanaqz"}]})",
      R"({"partners":[{"name":"zqcanaqz"}],"policy":"zqcanbqz"})",
      R"({"partners":[{"name":"zqcanaqz"}],"enquiry":{"called":"zqcanbqz"}})",
      R"({"partners":[{"name":"zqcanaqz"}],"enquiry":{"partner_knows":"zqcanbqz"}})",
      R"({"partners":[{"letter":"zqcanaqz"}]})",
      R"({"partners":[{"letter":"A","left":"zqcanaqz"}]})",
      R"({"code":"zqcan aqz"})",
      R"({"code":"zqcan1qz"})",
      R"({"relationship":{"zqcanaqz":"zqcanbqz"}})",
      R"({"concerns":[{"partner":"zqcanaqz","words":"zqcanbqz"}]})",
      R"({"concerns":[{"partner":"Z","words":"zqcanbqz"}]})",
      R"({"concerns":[{"partner":"A","words":"zqcanaqz","seen_by":["zqcanbqz"]}]})",
      R"({"concerns":[{"partner":"A","words":"zqcanaqz","seen_by":["A","Z"]}]})",
      R"({"contacts":[{"partner":"A","phone":"zqcanaqz","born":"zqcanbqz"}]})",
      R"({"contacts":[{"partner":"A","phone":["zqcanaqz"]}]})",
      R"({"care":[{"about":"zqcanaqz","name":"zqcanbqz"}]})",
      R"({"care":[{"about":"Z","name":"zqcanbqz"}]})",
      R"({"others":[{"name":"zqcanaqz","zqcanBqz":"zqcancqz"}]})",
      R"({"others":"zqcanaqz"})",
      "zqcanaqz\xFF",
      R"({"partners":[{"name":")" + std::string("zqcan") + std::string(3000, 'a') + R"("}]})"};
  return files;
}

TEST(CanaryErrors, AWrongFileIsNotRepeated) {
  for (const std::string& content : wrong_files()) {
    const std::string file = the_practice().program().file("wrong.json", content).string();
    const std::string script = "couple add --from '" + file + "'\ncouple edit zqcan0qz --from '" + file +
                               "'\nsession add zqcan0qz --present A,B --from '" + file + "'\npractice set policy @'" +
                               file + "'\n";
    for (const Words& words : {Words{"run", "-"}, Words{"run", "-", "--json"}}) {
      const Ran ran = the_practice().program().on(the_practice().folder(), words, script);
      EXPECT_GT(ran.exit, 0) << content;
      expect_silent(ran, content);
    }
    expect_silent(the_practice().program().on(the_practice().folder(), {"couple", "edit", "zqcan0qz", "--from", file}),
                  content);
  }
}

TEST(CanaryErrors, AWrongWordIsNotRepeated) {
  const std::vector<Words> lines{
      {"zqcanaqz"},
      {"couple", "zqcanaqz"},
      {"couple", "show", "zqcanaqz"},
      {"couple", "show", "zqcan aqz"},
      {"couple", "show", "zqcan0qz", "zqcanaqz"},
      {"couple", "find", "zqcanaqz"},
      {"couple", "add", "zqcanaqz"},
      {"couple", "list", "--status", "zqcanaqz"},
      {"couple", "list", "--lens", "zqcanaqz"},
      {"couple", "show", "zqcan0qz", "--lens", "room:zqcanaqz"},
      {"couple", "list", "--clock", "zqcanaqz"},
      {"couple", "list", "--zqcanAqz"},
      {"couple", "list", "--zqcanAqz=zqcanbqz"},
      {"practice", "set", "name", "zqcanaqz"},
      {"practice", "set", "zqcanaqz", "zqcanbqz"},
      {"practice", "set", "zone", "zqcanaqz"},
      {"policy", "show", "--kind", "zqcanaqz"},
      {"policy", "sign", "zqcan0qz", "--partner", "zqcanaqz"},
      {"consent", "give", "zqcan0qz", "--partner", "A", "--kind", "zqcanaqz"},
      {"consent", "give", "zqcan0qz", "--partner", "A", "--kind", "C4", "--scope", "zqcan aqz"},
      {"screen", "record", "zqcan0qz", "--partner", "A", "--outcome", "zqcanaqz"},
      {"screen", "record", "zqcan0qz", "--partner", "A", "--outcome", "none", "--how", "zqcanaqz"},
      {"willing", "record", "zqcan0qz", "--partner", "A", "--pair", "zqcanaqz"},
      {"remark", "add", "zqcan0qz", "--partner", "zqcanaqz", "--line", "zqcanbqz"},
      {"remark", "add", "zqcan0qz", "--partner", "A", "--line", "zqcanaqz"},
      {"remark", "list", "zqcanaqz"},
      {"exercise", "list", "--kind", "zqcanaqz"},
      {"exercise", "list", "--couple", "zqcanaqz"},
      {"exercise", "show", "zqcanaqz"},
      {"homework", "assign", "zqcan0qz", "zqcanaqz", "--out", "/nowhere/sheet.pdf"},
      {"homework", "assign", "zqcan0qz", "SF1", "--pair", "A,B", "--out", "/nowhere/sheet.pdf"},
      {"homework", "assign", "zqcan0qz", "SF1", "--pair", "zqcanaqz", "--out", "/nowhere/sheet.pdf"},
      {"homework", "assign", "zqcan0qz", "E1", "--pair", "A,B", "--note", "zqcanaqz", "--out", "/nowhere/sheet.pdf"},
      {"homework", "assign", "zqcan0qz", "E1", "--pair", "A,B", "--override", "G10", "--why", "zqcanaqz", "--out",
       "/nowhere/sheet.pdf"},
      {"homework", "assign", "zqcan0qz", "E1", "--pair", "A,B", "--names", "zqcanaqz", "--out", "/nowhere/sheet.pdf"},
      {"homework", "reprint", "zqcanaqz", "--out", "/nowhere/sheet.pdf"},
      {"homework", "stop", "zqcanaqz"},
      {"path", "decide", "zqcan0qz", "--decision", "zqcanaqz"},
      {"path", "decide", "zqcan0qz", "--pair", "A,B", "--decision", "repeat", "--why", "zqcanaqz"},
      {"agreement", "card", "zqcan0qz", "--pair", "zqcanaqz", "--out", "/nowhere/card.pdf"},
      {"session", "add", "zqcan0qz", "--present", "zqcanaqz"},
      {"session", "add", "zqcan0qz", "--present", "A", "--date", "zqcanaqz"},
      {"session", "add", "zqcan0qz", "--present", "A", "--start", "zqcanaqz"},
      {"session", "edit", "zqcanaqz"},
      {"session", "edit", "zqcanaqz", "--state", "zqcanbqz"},
      {"session", "edit", "7K2M", "--state", "zqcanaqz"}};
  for (Words line : lines) {
    const std::string what = ::testing::PrintToString(line);
    for (const bool json : {false, true}) {
      Words words = line;
      if (json) {
        words.emplace_back("--json");
      }
      const Ran ran = the_practice().program().on(the_practice().folder(), words);
      EXPECT_GT(ran.exit, 1) << what;
      expect_silent(ran, what);
    }
  }
}

TEST(CanaryErrors, AWrongLineOfARunIsNotRepeated) {
  const std::string script =
      "couple show 'zqcanaqz\nzqcanaqz\ncouple \"zqcanaqz\"\ncouple add --code zqcan0qz --from "
      "'" +
      the_practice().program().file("good.json", R"({"partners":[{"name":"zqcanaqz"}]})").string() + "'\n# zqcanaqz\n" +
      std::string(20000, 'x') + "zqcanaqz\n";
  for (const Words& words : {Words{"run", "-"}, Words{"run", "-", "--json"}}) {
    const Ran ran = the_practice().program().on(the_practice().folder(), words, script);
    EXPECT_GT(ran.exit, 1);
    expect_silent(ran, "run");
  }
}

TEST(CanaryErrors, AWrongPassphraseIsNotRepeated) {
  const auto wrong = the_practice().program().file("wrong-key", "zqcanwrongqz of the river\n");
  for (const Words& more : {Words{}, Words{"--json"}}) {
    Words words{"couple", "list", "--practice", the_practice().folder().string(), "--passphrase-file", wrong.string()};
    words.insert(words.end(), more.begin(), more.end());
    const Ran ran = the_practice().program().plain(words);
    EXPECT_EQ(ran.exit, 6);
    expect_silent(ran, "wrong passphrase");
  }
}

// What is written is shown as the clinician sees it, and nothing of any other case.
TEST(CanaryOutputs, AWritingCommandShowsItsOwnCaseOnly) {
  TempFolder temp;
  const std::filesystem::path folder = temp / "p.attune";
  the_practice().copy_to(folder);
  const std::string edit = the_practice().program().file("edit.json", R"({"names":"first"})").string();
  const std::string line = the_practice().program().file("line", "A line of no matter").string();
  const std::string script =
      "couple edit CODE --from '" + edit +
      "'\ncouple pause CODE\ncouple reopen CODE\npolicy sign CODE --partner A\nconsent give CODE "
      "--partner A --kind C1\nscreen record CODE --partner A --outcome none\nwilling record CODE "
      "--partner A --pair A,B\nremark add CODE --partner A --line '@" +
      line + "'\nremark list CODE\nsession add CODE --present A,B\ncouple close CODE\ncouple reopen CODE\n";
  std::string lines = script;
  for (std::size_t at = lines.find("CODE"); at != std::string::npos; at = lines.find("CODE", at)) {
    lines.replace(at, 4, canary_code(4));
  }
  std::set<std::string> own;
  for (const Canary& canary : the_practice().canaries()) {
    if (canary.couple == 4) {
      own.insert(canary.word);
    }
  }
  for (const Words& words : {Words{"run", "-"}, Words{"run", "-", "--json"}}) {
    const Ran ran = the_practice().program().on(folder, words, lines);
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_TRUE(canaries_in(ran.err).empty());
    const std::set<std::string> found = canaries_in(ran.out);
    EXPECT_FALSE(found.empty());
    EXPECT_TRUE(std::includes(own.begin(), own.end(), found.begin(), found.end()));
  }
}

TEST(CanaryProcess, TheProcessListShowsNoWordsThatWereTyped) {
  const Program& program = the_practice().program();
  Running running(program.words_on(the_practice().folder(), {"run", "-"}), program.environment());
  running.write_line("policy show");
  std::string line;
  while (!(line = running.read_line()).starts_with("line 1")) {
    ASSERT_FALSE(line.empty() && running.command_line().empty()) << "ended";
  }
  const std::string words = running.command_line();
  EXPECT_TRUE(canaries_in(words).empty());
  for (const char* part : {"run", "--practice", "p.attune", "--passphrase-file", "key", "2026"}) {
    EXPECT_EQ(words.find(std::string(part)), std::string::npos) << part;
  }
  EXPECT_NE(words.find("attune-cli"), std::string::npos);
}

TEST(CanaryProcess, WhatWasTypedIsTakenOutBeforeAPassphraseIsWaitedFor) {
  const Program& program = the_practice().program();
  Running running({ATTUNE_CLI_PROGRAM, "couple", "show", canary_code(0), "--practice", the_practice().folder().string(),
                   "--passphrase-file", "-"},
                  program.environment());
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  // The words are there until the program's first lines have run.
  const auto typed = [&] {
    const std::string words = running.command_line();
    return words.find("attune-cli") == std::string::npos || !canaries_in(words).empty();
  };
  while (typed() && std::chrono::steady_clock::now() < deadline) {
    std::this_thread::yield();
  }
  EXPECT_FALSE(typed());
}

TEST(CanaryProcess, TheHomeAndTheTemporaryFolderStayEmpty) {
  const Program& program = the_practice().program();
  TempFolder temp;
  const std::filesystem::path folder = temp / "p.attune";
  the_practice().copy_to(folder);
  const auto typed = program.file("typed", std::string(k_canary));
  for (const Format format : {Format::Json, Format::Text}) {
    show_commands(program, folder, canary_code(2), typed, format);
  }
  const std::string out = (temp / "outbox").string();
  std::filesystem::create_directory(out);
  for (const Words& words :
       {Words{"practice", "verify"}, Words{"practice", "compact"}, Words{"audit", "verify"},
        Words{"backup", "create", "--to", out}, Words{"practice", "recovery-sheet", "--out", out + "/sheet"},
        Words{"couple", "show", canary_code(2)}, Words{"couple", "pause", canary_code(2)}}) {
    EXPECT_EQ(program.on(folder, words).exit, 0) << words[0] << words[1];
  }
  EXPECT_TRUE(std::filesystem::is_empty(program.home()));
  EXPECT_TRUE(std::filesystem::is_empty(program.temporary()));
  EXPECT_TRUE(search_disk(temp.path()).found.empty());
}

}  // namespace
}  // namespace attune::test
