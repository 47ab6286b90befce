// SPDX-License-Identifier: Apache-2.0
// Both partners through the intake, what is shared of it, and what is to be looked at.
#include "program.h"

namespace attune::cli::test {
namespace {

class Intake : public ProgramTest {
 protected:
  void SetUp() override {
    ProgramTest::SetUp();
    a = file("a.json", R"({"start.why": "We go quiet", "B1a": 2, "B7": 2, "A1": 3})").string();
    b = file("b.json", R"({"B7": 1, "B8": 3})").string();
    note = file("note.txt", "We spoke, alone").string();
  }
  std::string record(const std::string& letter, const std::string& path) const {
    return "intake record C-014 --form barriers-and-brakes --partner " + letter + " --answers '" + path + "'";
  }
  std::string sharing(const std::string& verb, const std::string& letter, const std::string& with) const {
    return "intake " + verb + " C-014 --form barriers-and-brakes --item B7 --partner " + letter + " --with " + with;
  }
  std::string a, b, note;
};

TEST_F(Intake, IsHeldUntilThePolicyIsSignedByBoth) {
  failure({"intake", "record", "C-014", "--form", "barriers-and-brakes", "--partner", "A", "--answers", a}, 4,
          "not-permitted");
}

TEST_F(Intake, GoesFromAnswersToWhatIsSharedAndLookedAt) {
  const auto all =
      run_all({"policy sign C-014 --partner A", "policy sign C-014 --partner B", record("A", a), record("B", b),
               "intake compare C-014", "--lens room:A,B intake compare C-014", sharing("share", "A", "B"),
               sharing("share", "B", "A"), "--lens room:A,B intake compare C-014",
               "--lens home:A,B intake compare C-014", sharing("unshare", "B", "A"),
               "--lens room:A,B intake compare C-014", "signal list C-014", "--lens room:A,B signal list C-014",
               record("A", b), "intake show C-014 --partner A", "--lens room:A,B intake show C-014 --partner A"});
  ASSERT_EQ(all.size(), 17U);
  EXPECT_EQ(keys(all[2]), (Words{"id", "form", "version", "date", "draft", "superseded", "answers"}));
  EXPECT_EQ(all[2]["answers"].size(), 4U);
  EXPECT_EQ(keys(all[4]), (Words{"rows", "groups"}));
  EXPECT_EQ(all[4]["rows"].size(), 4U);
  EXPECT_FALSE(all[4]["groups"].empty());
  EXPECT_TRUE(all[5]["rows"].empty());
  for (const int room : {8, 9}) {
    ASSERT_EQ(all[static_cast<std::size_t>(room)]["rows"].size(), 1U);
    EXPECT_EQ(all[static_cast<std::size_t>(room)]["rows"][0]["item"], "B7");
    EXPECT_TRUE(all[static_cast<std::size_t>(room)]["groups"].empty());
  }
  EXPECT_TRUE(all[11]["rows"].empty());
  ASSERT_EQ(all[12].size(), 1U);
  EXPECT_EQ(keys(all[12][0]), (Words{"id", "code", "level", "about", "state", "since", "sources", "cleared", "holds"}));
  EXPECT_EQ(all[12][0]["code"], "B1a");
  EXPECT_EQ(all[12][0]["state"], "open");
  EXPECT_TRUE(all[13].empty());
  EXPECT_EQ(all[15]["forms"].size(), 2U) << "what was superseded is still read by the clinician";
  ASSERT_EQ(all[16]["forms"].size(), 1U);
  EXPECT_EQ(all[16]["forms"][0]["answers"].size(), 1U) << "what A shared before stays shared";
  EXPECT_TRUE(all[16]["forms"][0]["date"].is_null());
  const std::string id = all[12][0]["id"];
  EXPECT_EQ(json({"signal", "looked-at", id.substr(0, 6), "--note", "@" + note})["state"], "looked-at");
  failure({"signal", "looked-at", id, "--note", "@" + note}, 4, "not-permitted");
}

TEST_F(Intake, NamesWhatDoesNotFit) {
  run_all({"policy sign C-014 --partner A", "policy sign C-014 --partner B"});
  const std::string wrong = file("wrong.json", "{\n  \"B7\": \"perhaps\"\n}").string();
  const Json error =
      failure({"intake", "record", "C-014", "--form", "barriers-and-brakes", "--partner", "A", "--answers", wrong}, 5,
              "invalid-input");
  EXPECT_EQ(error["detail"]["field"], "B7");
  EXPECT_EQ(error["detail"]["line"], 2);
  EXPECT_TRUE(json({"intake", "show", "C-014", "--partner", "A"})["forms"].empty());
  failure({"intake", "record", "C-014", "--form", "no-such", "--partner", "A", "--answers", a}, 3, "not-found");
  failure({"signal", "looked-at", "0000", "--note", "@" + note}, 3, "not-found");
}

}  // namespace
}  // namespace attune::cli::test
