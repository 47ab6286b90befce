// SPDX-License-Identifier: Apache-2.0
// Prompts, and Ctrl-C at each of them and between.
#include "terminal.h"

#include "program.h"
#include "support/files.h"

namespace attune::cli::test {
namespace {

constexpr const char* k_ctrl_c = "\x03";

class OnTerminal : public ProgramTest {
 protected:
  Words command(const Words& words) const {
    Words all{ATTUNE_CLI_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    all.insert(all.end(), {"--practice", folder().string()});
    return all;
  }
};

TEST_F(OnTerminal, AsksWithoutShowingWhatIsTyped) {
  Terminal terminal(command({"couple", "list"}));
  ASSERT_TRUE(terminal.wait_for(": "));
  EXPECT_FALSE(terminal.echoes());
  terminal.type(std::string(k_passphrase) + "\n");
  EXPECT_EQ(terminal.finish(), 0) << terminal.seen();
  EXPECT_EQ(terminal.seen().find(k_passphrase), std::string::npos);
  EXPECT_NE(terminal.seen().find("C-014"), std::string::npos);
}

TEST_F(OnTerminal, EndsAtThePromptOnCtrlC) {
  // A shell keeps the terminal open afterwards, so that its mode can be looked at.
  std::string quoted;
  for (const std::string& word : command({"couple", "list"})) {
    quoted += "'" + word + "' ";
  }
  Terminal terminal({"bash", "-c", "trap : INT; " + quoted + "; echo \"exit $?\"; read line"});
  ASSERT_TRUE(terminal.wait_for(": "));
  terminal.type(std::string("half a passphrase") + k_ctrl_c);
  EXPECT_TRUE(terminal.wait_for("exit 130")) << terminal.seen();
  EXPECT_TRUE(terminal.echoes());
  EXPECT_EQ(terminal.seen().find("half a pass"), std::string::npos);
  terminal.type("\n");
  terminal.finish();
  EXPECT_EQ(json({"couple", "list"}).size(), 2U);
}

TEST_F(OnTerminal, AsksAgainForEachProcessNote) {
  const std::string session = json({"session", "add", "C-014", "--present", "A,B"})["id"];
  const std::string words = file("apart.json", R"({"text":"Kept apart"})").string();
  const std::string lines =
      file("lines", "note process " + session + " --from '" + words + "'\nnote process " + session + "\n").string();
  const std::string key = std::string(k_passphrase) + "\n";
  Terminal terminal(command({"run", lines}));
  ASSERT_TRUE(terminal.wait_for("Passphrase: "));
  terminal.type(key);
  ASSERT_TRUE(terminal.wait_for("process note: ")) << terminal.seen();
  EXPECT_FALSE(terminal.echoes());
  terminal.type(key);
  ASSERT_TRUE(terminal.wait_for("line 1: exit 0\r\nPassphrase for the process note: ")) << terminal.seen();
  EXPECT_EQ(terminal.seen().find("Kept apart,"), terminal.seen().rfind("Kept apart"));
  terminal.type("something else entirely\n");
  EXPECT_EQ(terminal.finish(), 6) << terminal.seen();
  EXPECT_NE(terminal.seen().find("line 2: exit 6"), std::string::npos);
}

TEST_F(OnTerminal, AsksTwiceForANewPassphrase) {
  const std::string practice = file("p.json", R"({"name":"P","clinician":"I"})").string();
  const std::string folder = (home() / "other.attune").string();
  Terminal terminal({ATTUNE_CLI_PROGRAM, "practice", "create", "--practice", folder, "--from", practice});
  ASSERT_TRUE(terminal.wait_for("New passphrase: "));
  terminal.type("one passphrase typed\n");
  ASSERT_TRUE(terminal.wait_for("Once more: "));
  terminal.type("another one typed\n");
  ASSERT_TRUE(terminal.wait_for("the same.\r\nNew passphrase: ")) << terminal.seen();
  terminal.type("one passphrase typed\n");
  ASSERT_TRUE(terminal.wait_for("the same.\r\nNew passphrase: \r\nOnce more: ")) << terminal.seen();
  terminal.type("one passphrase typed\n");
  EXPECT_EQ(terminal.finish(), 0) << terminal.seen();
  EXPECT_EQ(program({"couple", "list", "--practice", folder, "--passphrase-file", "-"}, "one passphrase typed").exit,
            0);
}

TEST_F(OnTerminal, LeavesNothingWhenCreatingIsStopped) {
  const std::string practice = file("p.json", R"({"name":"P","clinician":"I"})").string();
  const std::string folder = (home() / "other.attune").string();
  Terminal terminal({ATTUNE_CLI_PROGRAM, "practice", "create", "--practice", folder, "--from", practice});
  ASSERT_TRUE(terminal.wait_for("New passphrase: "));
  terminal.type("one passphrase typed\n");
  ASSERT_TRUE(terminal.wait_for("Once more: "));
  terminal.type(k_ctrl_c);
  EXPECT_EQ(terminal.finish(), 130) << terminal.seen();
  EXPECT_FALSE(std::filesystem::exists(folder));
}

TEST_F(OnTerminal, StopsLongWorkBetweenItsSteps) {
  const std::string folder = (home() / "demo.attune").string();
  Terminal terminal({ATTUNE_CLI_PROGRAM, "demo", folder, "--couples", "5000"});
  ASSERT_TRUE(terminal.wait_for(" %")) << terminal.seen();
  terminal.type(k_ctrl_c);
  EXPECT_EQ(terminal.finish(), 130) << terminal.seen();
  EXPECT_FALSE(std::filesystem::exists(folder));
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(home().path()), {}), 2);  // the practice and its key
}

TEST_F(OnTerminal, StopsARunThatWaitsForItsNextLine) {
  Terminal terminal(with_practice({ATTUNE_CLI_PROGRAM, "run", "-", "--json"}));
  terminal.type("couple pause C-014\n");
  ASSERT_TRUE(terminal.wait_for("\"exit\":0")) << terminal.seen();
  terminal.type(k_ctrl_c);
  EXPECT_EQ(terminal.finish(), 130) << terminal.seen();
  EXPECT_EQ(json({"couple", "show", "C-014"})["status"], "paused");
}

TEST_F(OnTerminal, NeedsAFileWhereThereIsNoTerminal) {
  const Ran ran = attune::test::run(
      {"setsid", "--wait", ATTUNE_CLI_PROGRAM, "couple", "list", "--json", "--practice", folder().string()});
  EXPECT_EQ(ran.exit, 2);
  EXPECT_EQ(Json::parse(ran.err)["detail"]["field"], "passphrase-file");
}

TEST_F(OnTerminal, TakesItsWordsOutOfTheProcessList) {
  Terminal terminal(command({"couple", "show", "SECRET-CODE"}));
  ASSERT_TRUE(terminal.wait_for(": "));
  const std::string words = attune::test::read_file("/proc/" + std::to_string(terminal.process()) + "/cmdline");
  EXPECT_NE(words.find("attune-cli"), std::string::npos);
  EXPECT_EQ(words.find("SECRET-CODE"), std::string::npos);
  terminal.type(k_ctrl_c);
  EXPECT_EQ(terminal.finish(), 130);
}

}  // namespace
}  // namespace attune::cli::test
