// SPDX-License-Identifier: Apache-2.0
// Bad input of every sort: one error, nothing changed, nothing of what was written in the error.
#include "program.h"

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace attune::cli::test {
namespace {

namespace fs = std::filesystem;

class BadInput : public ProgramTest {
 protected:
  // The JSON is refused as the content of a file, without a word of it.
  void expect_refused(const std::string& json, const std::string& field) const {
    const std::string path = file("bad.json", json).string();
    const Json error = failure({"couple", "add", "--code", "X-1", "--from", path}, 5, "invalid-input");
    EXPECT_EQ(error["detail"].value("path", ""), path);
    if (!field.empty()) {
      EXPECT_EQ(error["detail"].value("field", ""), field) << json.substr(0, 80);
    }
    EXPECT_EQ(error.dump().find("Canary"), std::string::npos);
    const Ran plain = cli({"couple", "add", "--code", "X-1", "--from", path});
    EXPECT_EQ(plain.exit, 5);
    EXPECT_EQ(plain.out, "");
    EXPECT_EQ(plain.err.find("Canary"), std::string::npos);
    EXPECT_EQ(plain.err.find('\n'), plain.err.size() - 1);  // one line
  }
};

std::string named(const std::string& name) {
  return R"({"partners":[{"name":")" + name + R"("}]})";
}

TEST_F(BadInput, InJsonIsRefusedByName) {
  expect_refused("", "");
  expect_refused("{\"partners\":", "");
  expect_refused("[]", "from");
  expect_refused("{}", "partners");
  expect_refused(named("Canary\\u0000"), "partners[0].name");
  expect_refused(named("Canary\\u0007"), "partners[0].name");
  expect_refused(named("Canary\\n"), "");
  expect_refused(named("Canary\xc3\x28"), "");
  expect_refused(named("Canary\\ud83d"), "");
  expect_refused(named(std::string(1024U * 1024, 'x')), "partners[0].name");
  expect_refused(R"({"partners":[{"name":"Canary","shoe":1}]})", "partners[0].shoe");
  expect_refused(R"({"Canary":1})", "key");
  expect_refused(R"({"partners":[{"name":"a","name":"b"}]})", "name");
  expect_refused(R"({"partners":[{"name":"a"}],"policy":"Canary"})", "policy");
  expect_refused(R"({"partners":[{"name":"a"}],"enquiry":{"called":"2026-02-30"}})", "enquiry.called");
  expect_refused(R"({"partners":[{"name":"a"}],"enquiry":{"partner_knows":"Canary"}})", "enquiry.partner_knows");
  expect_refused(std::string(5000, '['), "");
  EXPECT_EQ(json({"couple", "list"}).size(), 2U);
}

TEST_F(BadInput, NearlyBadTextIsKeptAsItIs) {
  std::string longest;
  for (int i = 0; i < 120; ++i) {
    longest += "ż";
  }
  const std::string long_words(1024U * 1024, 'w');
  const Words names{longest, "😀👩‍👩‍👧 Ann", "שלום עולם", "O'Neil \\\"Q\\\" <b>&amp; %s $(x)",
                    "日本 太郎"};
  Words lines;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string path = file("c" + std::to_string(i), named(names[i])).string();
    lines.push_back("couple add --code N-" + std::to_string(i) + " --from '" + path + "'");
  }
  const std::string change =
      file("edit.json", R"({"concerns":[{"partner":"A","words":"a\n\tb )" + long_words + "\"}]}").string();
  lines.push_back("couple edit N-0 --from '" + change + "'");
  lines.push_back("couple show N-0");
  const auto out = run_all(lines);
  for (std::size_t i = 0; i < names.size(); ++i) {
    EXPECT_EQ(out[i]["partners"][0]["name"], Json::parse("\"" + names[i] + "\"")) << i;
  }
  EXPECT_EQ(out.back()["concerns"][0]["words"].get<std::string>().size(), long_words.size() + 5);
  EXPECT_EQ(cli({"couple", "list"}).exit, 0);
}

TEST_F(BadInput, InOptionsIsRefusedByName) {
  const auto refuse = [&](const Words& words, const std::string& field) {
    EXPECT_EQ(failure(words, 2, "invalid-input")["detail"].value("field", ""), field);
  };
  refuse({"session", "add", "C-014", "--date", "2026-02-30", "--present", "A,B"}, "date");
  refuse({"session", "add", "C-014", "--date", "tomorrow", "--present", "A,B"}, "date");
  refuse({"session", "add", "C-014", "--start", "25:00", "--present", "A,B"}, "start");
  refuse({"session", "add", "C-014", "--minutes", "4", "--present", "A,B"}, "minutes");
  refuse({"session", "add", "C-014", "--minutes", "50x", "--present", "A,B"}, "minutes");
  refuse({"session", "add", "C-014", "--present", "A,A"}, "present");
  refuse({"session", "add", "C-014", "--present", "A,B", "--kind", "own"}, "kind");
  refuse({"session", "add", "C-014", "--present", "A,B", "--where", "moon"}, "where");
  refuse({"consent", "give", "C-014", "--partner", "A", "--kind", "C14"}, "kind");
  refuse({"consent", "give", "C-014", "--partner", "1", "--kind", "C1"}, "partner");
  refuse({"screen", "record", "C-014", "--partner", "A", "--outcome", "good"}, "outcome");
  refuse({"screen", "record", "C-014", "--partner", "A", "--outcome", "none", "--how", "Canary"}, "how");
  refuse({"couple", "list", "--status", "open"}, "status");
  refuse({"couple", "list", "--clock", "now"}, "clock");
  refuse({"practice", "set", "colour", "red"}, "key");
  refuse({"practice", "set", "idle-minutes", "31"}, "value");
  refuse({"practice", "set", "name", "Canary"}, "value");
  refuse({"practice", "recovery-sheet", "--out", "-"}, "out");
  refuse({"demo", (home() / "demo").string(), "--couples", "0"}, "couples");
}

TEST_F(BadInput, AboutPeopleWhoAreNotThereIsNotFound) {
  failure({"screen", "record", "C-014", "--partner", "D", "--outcome", "none"}, 3, "not-found");
  failure({"policy", "sign", "C-014", "--partner", "C"}, 3, "not-found");
  failure({"session", "edit", "ZZZZ", "--state", "held"}, 3, "not-found");
  failure({"consent", "withdraw", "C-014", "--partner", "A", "--kind", "C2"}, 4, "not-permitted");
  const std::string edit = file("e.json", R"({"partners":[{"letter":"D","nickname":"x"}]})").string();
  const Ran ran = cli({"couple", "edit", "C-014", "--from", edit});
  EXPECT_EQ(ran.exit, 3);
}

TEST_F(BadInput, InFilesOfTextIsRefused) {
  const std::string nul = file("nul", std::string("by\0phone", 8)).string();
  failure({"screen", "record", "C-014", "--partner", "A", "--outcome", "none", "--how", "@" + nul}, 5, "invalid-input");
  const std::string latin = file("latin", "caf\xe9").string();
  failure({"screen", "record", "C-014", "--partner", "A", "--outcome", "none", "--how", "@" + latin}, 5,
          "invalid-input");
  const std::string two = file("two", "one\ntwo\n").string();
  failure({"practice", "set", "name", "@" + two}, 5, "invalid-input");
  failure({"practice", "set", "name", "@" + (home() / "none").string()}, 3, "not-found");
  failure({"couple", "add", "--from", home().path().string()}, 9, "cannot-read");
  const std::string endless = file("endless", "").string();
  ASSERT_EQ(::truncate(endless.c_str(), 20LL * 1024 * 1024), 0);
  failure({"couple", "add", "--from", endless}, 5, "invalid-input");
  failure({"couple", "list", "--passphrase-file", endless}, 2, "invalid-input");  // given twice
}

TEST_F(BadInput, OnStandardInputTwiceIsRefused) {
  EXPECT_EQ(
      program({"couple", "add", "--from", "-", "--passphrase-file", "-", "--practice", folder().string()}, "{}").exit,
      2);
}

TEST_F(BadInput, OnAFullOrReadOnlyDiskIsSaid) {
  // A limit on the size of files stands for a full disk: nobody need be root.
  Words words{"prlimit", "--fsize=5000", ATTUNE_CLI_PROGRAM, "couple", "pause", "C-014", "--json"};
  words = with_practice(words);
  const Ran full = attune::test::run(words);
  EXPECT_EQ(full.exit, 9) << full.err << full.out;
  EXPECT_EQ(json({"couple", "show", "C-014"})["status"], "active");

  // Root writes everywhere, so somebody else tries.
  const bool root = ::geteuid() == 0;
  fs::permissions(home().path(), fs::perms(0755));
  for (const fs::path& path : {folder(), folder() / "records.db", folder() / "process.db", folder() / "keys.json",
                               folder() / "keys.copy.json", folder() / "lock", home() / "key"}) {
    ASSERT_TRUE(!root || ::lchown(path.c_str(), 65534, 65534) == 0) << path;
    fs::permissions(path, path == folder() ? fs::perms(0500) : fs::perms(0400));
  }
  Words reader = root ? Words{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", ATTUNE_CLI_PROGRAM}
                      : Words{ATTUNE_CLI_PROGRAM};
  reader.insert(reader.end(), {"couple", "pause", "C-014", "--json"});
  const Ran refused = attune::test::run(with_practice(reader));
  EXPECT_EQ(refused.exit, 9) << refused.err << refused.out;
  fs::permissions(folder(), fs::perms(0700));
}

TEST_F(BadInput, WritesNoAnswerThatIsNotTaken) {
  const auto through = [&](const std::string& shell) {
    std::string quoted;
    for (const std::string& word : with_practice({ATTUNE_CLI_PROGRAM, "couple", "list"})) {
      quoted += "'" + word + "' ";
    }
    return attune::test::run({"bash", "-c", quoted + shell});
  };
  EXPECT_EQ(through(">&-").exit, 9);
  EXPECT_EQ(through("> /dev/full").exit, 9);
  EXPECT_EQ(through("| true; exit ${PIPESTATUS[0]}").exit, 9);
  EXPECT_EQ(through("2>&- > /dev/null").exit, 0);
  EXPECT_EQ(through("<&- > /dev/null").exit, 0);
  EXPECT_EQ(attune::test::run({"bash", "-c", std::string("'") + ATTUNE_CLI_PROGRAM + "' --help > /dev/full"}).exit, 9);
  EXPECT_EQ(json({"practice", "verify"})["sound"], true);
}

}  // namespace
}  // namespace attune::cli::test
