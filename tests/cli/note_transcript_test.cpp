// SPDX-License-Identifier: Apache-2.0
// The note of a session on the built program: written, gone on with, signed, added to.
#include "program.h"

namespace attune::cli::test {
namespace {

class Notes : public ProgramTest {
 protected:
  void SetUp() override {
    ProgramTest::SetUp();
    m_session = json({"session", "add", "C-014", "--date", "2026-03-05", "--present", "A,B"})["id"];
    m_alone = json({"session", "add", "C-014", "--date", "2026-03-06", "--present", "A"})["id"];
  }
  std::string sections(const std::string& json) { return file("note.json", R"({"sections":)" + json + "}").string(); }
  Json write(const std::string& session, const std::string& words) {
    return json({"note", "write", session, "--from", sections(words)});
  }

  std::string m_session;
  std::string m_alone;
};

TEST_F(Notes, HasTheKeysOfTheManual) {
  const Json note = write(m_session, R"({"plan":"Once more"})");
  EXPECT_EQ(keys(note), (Words{"id", "session", "template", "filed_in", "state", "sections", "saved_at", "signed_at",
                               "addenda"}));
  EXPECT_EQ(note["session"], m_session);
  EXPECT_EQ(note["template"], "couple");
  EXPECT_EQ(note["filed_in"], "joint");
  EXPECT_EQ(note["state"], "draft");
  EXPECT_EQ(note["signed_at"], nullptr);
  EXPECT_EQ(write(m_alone, R"({"person_a":"x"})")["filed_in"], "A");
}

TEST_F(Notes, NamedSectionsChangeAndTheOthersStay) {
  write(m_session, R"({"plan":"Once more","person_b":"Slept well","risk_a":"Not asked"})");
  const Json note = write(m_session, R"({"plan":"Twice","person_b":""})");
  EXPECT_EQ(note["sections"], (Json{{"plan", "Twice"}, {"risk_a", "Not asked"}}));
  EXPECT_EQ(json({"note", "list", "C-014"}), Json::array({note}));
  EXPECT_EQ(json({"note", "show", std::string(note["id"]).substr(0, 6)}), note);
}

TEST_F(Notes, ASectionThatIsNotThereEndsInFive) {
  for (const char* words : {R"({"subjective":"x"})", R"({"person_c":"x"})", R"({"zqcan":"x"})", R"({"plan":7})"}) {
    failure({"note", "write", m_session, "--from", sections(words)}, 5, "invalid-input");
  }
  EXPECT_EQ(json({"note", "list", "C-014"}), Json::array());
  write(m_session, R"({"between":"x"})");
  failure({"note", "write", m_session, "--template", "soap", "--from", sections("{}")}, 5, "invalid-input");
  failure({"note", "write", m_session, "--template", "poem", "--from", sections("{}")}, 2, "invalid-input");
}

TEST_F(Notes, SignedTakesNoChange) {
  const std::string id = write(m_session, R"({"plan":"Once more"})")["id"];
  failure({"note", "addend", id, "--from", file("more.json", R"({"text":"More"})").string()}, 4, "not-permitted");
  const Ran signing = cli({"note", "sign", id});
  EXPECT_EQ(signing.exit, 0);
  for (const char* empty : {"person_a", "person_b", "between", "did"}) {
    EXPECT_NE(signing.err.find(empty), std::string::npos) << empty;
  }
  EXPECT_EQ(signing.err.find("plan"), std::string::npos);
  failure({"note", "write", m_session, "--from", sections(R"({"plan":"Other"})")}, 4, "not-permitted");
  failure({"note", "sign", id}, 4, "not-permitted");
  const Json added = json({"note", "addend", id, "--from", file("more.json", R"({"text":"More"})").string()});
  EXPECT_EQ(added["state"], "signed");
  EXPECT_EQ(added["sections"], (Json{{"plan", "Once more"}}));
  ASSERT_EQ(added["addenda"].size(), 1U);
  EXPECT_EQ(added["addenda"][0]["text"], "More");
  EXPECT_EQ(cli({"practice", "verify"}).exit, 0);
}

TEST_F(Notes, ANoteWithoutWordsIsNotSigned) {
  const std::string id = write(m_session, "{}")["id"];
  failure({"note", "sign", id}, 4, "not-permitted");
}

TEST_F(Notes, NobodyElseSeesOne) {
  const std::string joint = write(m_session, R"({"plan":"Once more"})")["id"];
  const std::string alone = write(m_alone, R"({"plan":"Alone"})")["id"];
  for (const char* lens : {"room:A,B", "room:A", "home", "home:A,B", "release:B"}) {
    EXPECT_EQ(json({"note", "list", "C-014", "--lens", lens}), Json::array()) << lens;
    failure({"note", "show", joint, "--lens", lens}, 3, "not-found");
    failure({"note", "show", alone, "--lens", lens}, 3, "not-found");
  }
  EXPECT_EQ(json({"note", "list", "C-014", "--lens", "release:A"}).size(), 1U);
  EXPECT_EQ(json({"note", "show", alone, "--lens", "release:A"})["id"], alone);
}

TEST_F(Notes, TheProcessNoteIsWrittenShownAndKeptApart) {
  failure({"note", "process", m_session}, 3, "not-found");
  const Json written =
      json({"note", "process", m_session, "--from", file("apart.json", R"({"text":"What I felt"})").string()});
  EXPECT_EQ(keys(written), (Words{"session", "saved_at"})) << "its words are not said again";
  json({"note", "process", m_session, "--from", file("apart.json", R"({"text":"And then"})").string()});
  const Json shown = json({"note", "process", m_session});
  EXPECT_EQ(keys(shown), (Words{"text", "saved_at", "session", "earlier"}));
  EXPECT_EQ(shown["text"], "And then");
  EXPECT_EQ(shown["session"], m_session);
  ASSERT_EQ(shown["earlier"].size(), 1U);
  EXPECT_EQ(shown["earlier"][0]["text"], "What I felt");
  EXPECT_EQ(json({"note", "list", "C-014"}), Json::array());
  const Ran text = cli({"note", "process", m_session});
  EXPECT_NE(text.out.find("And then"), std::string::npos);
  EXPECT_EQ(text.out.find("What I felt"), std::string::npos);
  EXPECT_EQ(cli({"practice", "verify"}).exit, 0);
}

TEST_F(Notes, TheProcessNoteTakesOneTextAndNoLens) {
  for (const char* words : {"{}", R"({"text":""})", R"({"text":7})", R"({"sections":{}})"}) {
    failure({"note", "process", m_session, "--from", file("apart.json", words).string()}, 5, "invalid-input");
  }
  failure({"note", "process", "0000", "--from", file("apart.json", R"({"text":"x"})").string()}, 3, "not-found");
  failure({"note", "process", m_session, "--lens", "release:A"}, 2, "invalid-input");
}

TEST_F(Notes, TheProcessNoteOnALineOfRunTakesThePassphraseThatWasGiven) {
  const auto outputs = run_all(
      {"note process " + m_session + " --from '" + file("apart.json", R"({"text":"Apart"})").string() + "'",
       "note process " + m_session});
  ASSERT_EQ(outputs.size(), 2U);
  EXPECT_EQ(outputs[1]["text"], "Apart");
}

}  // namespace
}  // namespace attune::cli::test
