// SPDX-License-Identifier: Apache-2.0
// From answers to what they hold: both partners asked, an answer to look at, a gate raised, an answer shared.
#include "program.h"

#include <algorithm>

namespace attune::cli::test {
namespace {

class Answers : public ProgramTest {
 protected:
  void SetUp() override {
    ProgramTest::SetUp();
    full = file("a.json", R"({"start.why": "We go quiet", "B1a": 2, "B7": 2, "B8": 1, "A1": 3, "D1": 2})").string();
    nothing = file("b.json", "{}").string();
    note = "@" + file("note.txt", "We spoke, alone").string();
  }
  std::string record(const std::string& letter, const std::string& path) const {
    return "intake record C-014 --form barriers-and-brakes --partner " + letter + " --answers '" + path + "'";
  }
  static bool holds(const Json& one, const std::string& exercise) {
    return std::find(one["holds"].begin(), one["holds"].end(), exercise) != one["holds"].end();
  }
  static Json find(const Json& gates, const std::string& code, const std::string& about) {
    for (const Json& each : gates) {
      if (each["code"] == code && each["about"] == about) {
        return each;
      }
    }
    ADD_FAILURE() << code << " of " << about << " is not there";
    return Json::object();
  }
  static std::string dump_of(const std::vector<Json>& all) {
    std::string text;
    for (const Json& each : all) {
      text += each.dump() + "\n";
    }
    return text;
  }
  /// The touch that nothing but what was answered may hold now.
  void ask_both() const {
    run_all({"screen record C-014 --partner A --outcome none", "screen record C-014 --partner B --outcome none",
             "screen record C-014 --partner A --kind medical --outcome none",
             "screen record C-014 --partner B --kind medical --outcome none",
             "willing record C-014 --partner A --pair A,B", "willing record C-014 --partner B --pair A,B",
             "consent give C-014 --partner A --kind C4 --scope SF1",
             "consent give C-014 --partner B --kind C4 --scope SF1"});
  }
  std::string full, nothing, note;
};

TEST_F(Answers, AreHeldUntilSignedAndComparedThroughThreeLenses) {
  const Words held{"intake",    "record", "C-014",     "--form", "barriers-and-brakes",
                   "--partner", "B",      "--answers", nothing};
  failure(held, 4, "not-permitted");
  run_all({"policy sign C-014 --partner A"});
  failure(held, 4, "not-permitted");
  const auto out =
      run_all({"policy sign C-014 --partner B", record("A", full), record("B", nothing), "intake compare C-014",
               "intake compare C-014 --lens room:A,B", "intake compare C-014 --lens home:A,B"});
  EXPECT_TRUE(out[2]["answers"].empty());
  EXPECT_GE(out[3]["rows"].size(), 3U);
  EXPECT_FALSE(out[3]["groups"].empty());
  for (const std::size_t lens : {4U, 5U}) {
    EXPECT_TRUE(out[lens]["rows"].empty()) << "what one answered alone is no line";
    EXPECT_TRUE(out[lens]["groups"].empty());
  }
}

TEST_F(Answers, ToLookAtHoldTouchUntilLookedAt) {
  run_all({"policy sign C-014 --partner A", "policy sign C-014 --partner B", record("A", full), record("B", nothing)});
  ask_both();
  const auto out = run_all({"signal list C-014", "gate list C-014", "signal list C-014 --lens room:A",
                            "gate list C-014 --lens room:A", "couple show C-014 --lens room:A,B"});
  ASSERT_EQ(out[0].size(), 1U);
  EXPECT_EQ(out[0][0]["code"], "B1a");
  EXPECT_EQ(out[0][0]["state"], "open");
  EXPECT_TRUE(holds(out[0][0], "SF1"));
  EXPECT_FALSE(holds(out[0][0], "E1"));
  for (const Json& gate : out[1]) {
    EXPECT_FALSE(holds(gate, "SF1")) << gate["code"] << " is open: the answer alone holds it";
  }
  EXPECT_EQ(out[2], Json::array());
  EXPECT_EQ(out[3], Json::array());
  EXPECT_EQ(out[4].dump().find("B1a"), std::string::npos);
  const Json looked = json({"signal", "looked-at", out[0][0]["id"], "--note", note});
  EXPECT_EQ(looked["state"], "looked-at");
  EXPECT_FALSE(holds(looked, "SF1"));
  EXPECT_FALSE(holds(json({"signal", "list", "C-014"})[0], "SF1"));
}

TEST_F(Answers, GatesAreAllListedAndARaisedOneHolds) {
  const Json unknown = json({"gate", "list", "C-014"});
  ASSERT_EQ(unknown.size(), 28U);
  for (std::size_t at = 0; at < unknown.size(); ++at) {
    const Json& gate = unknown[at];
    const std::size_t number = at % 14 + 1;
    EXPECT_EQ(gate["code"], "G" + std::to_string(number));
    EXPECT_EQ(gate["about"], at < 14 ? "A" : "B");
    EXPECT_TRUE(gate["id"].is_null());
    EXPECT_EQ(gate["state"], number > 12 ? "open" : "unknown");
    EXPECT_FALSE(holds(gate, "E1")) << "what is not known holds no talk";
  }
  EXPECT_TRUE(holds(unknown[0], "SF1"));
  ask_both();
  const Json raised = json({"gate", "raise", "C-014", "G5", "--about", "A", "--why", note});
  EXPECT_TRUE(holds(raised, "SF3"));
  EXPECT_FALSE(holds(raised, "SF1"));
  const auto out = run_all({"gate list C-014", "gate list C-014 --lens room:A,B"});
  const Json kept = find(out[0], "G5", "A");
  EXPECT_EQ(kept, raised);
  EXPECT_EQ(kept["state"], "held");
  for (const Json& gate : out[0]) {
    EXPECT_FALSE(holds(gate, "SF1")) << gate["code"];
    EXPECT_EQ(holds(gate, "SF3"), gate["code"] == "G5" && gate["about"] == "A") << gate["code"];
  }
  EXPECT_EQ(out[1], Json::array());
}

TEST_F(Answers, SharedAppearAndTakenBackDisappear) {
  const std::string sharing = "C-014 --form barriers-and-brakes --item B7 --partner A --with B";
  const auto out = run_all({"policy sign C-014 --partner A", "policy sign C-014 --partner B", record("A", full),
                            "intake show C-014 --partner A --lens room:B", "intake share " + sharing,
                            "intake show C-014 --partner A --lens room:B", "intake unshare " + sharing,
                            "intake show C-014 --partner A --lens room:B"});
  EXPECT_EQ(out[3].dump().find("B7"), std::string::npos);
  ASSERT_EQ(out[5]["forms"].size(), 1U);
  ASSERT_EQ(out[5]["forms"][0]["answers"].size(), 1U);
  EXPECT_EQ(out[5]["forms"][0]["answers"][0]["item"], "B7");
  EXPECT_EQ(out[7], out[3]);
}

TEST_F(Answers, ThatDoNotFitAreNamedAndLaterOnesTakeThePlace) {
  run_all({"policy sign C-014 --partner A", "policy sign C-014 --partner B", record("A", full)});
  const std::string wrong = file("wrong.json", "{\n  \"B7\": 1,\n  \"T-a\": \"often\"\n}").string();
  const Json error =
      failure({"intake", "record", "C-014", "--form", "barriers-and-brakes", "--partner", "A", "--answers", wrong}, 5,
              "invalid-input");
  EXPECT_EQ(error["detail"]["field"], "T-a");
  EXPECT_EQ(error["detail"]["line"], 3);
  const std::string broken =
      file("broken.json", "{\n  \"resourceType\": \"Questionnaire\",\n  \"item\": [}\n").string();
  const Ran checked = program({"form", "check", broken, "--json"});
  EXPECT_EQ(checked.exit, 5);
  EXPECT_NE((checked.out + checked.err).find("broken.json"), std::string::npos);
  const auto out = run_all({record("A", nothing), "intake show C-014 --partner A"});
  const Json& forms = out[1]["forms"];
  ASSERT_EQ(forms.size(), 2U) << "the old one is read by the clinician, and nothing of the wrong one was kept";
  EXPECT_EQ(std::count_if(forms.begin(), forms.end(), [](const Json& each) { return each["superseded"] == true; }), 1);
}

TEST_F(Answers, GatesAreClearedSharedAndPlannedFor) {
  const Json stop = json({"gate", "raise", "C-014", "G1", "--about", "B", "--why", note});
  EXPECT_TRUE(stop["next"].is_null());
  const std::string id = stop["id"].get<std::string>().substr(0, 8);
  EXPECT_EQ(json({"gate", "plan", id, "--next", "talk-week"})["next"]["kind"], "talk-week");
  EXPECT_EQ(json({"gate", "plan", id, "--next", note})["next"]["words"], "We spoke, alone");
  EXPECT_EQ(failure({"gate", "clear", id, "--source", note}, 4, "not-permitted")["detail"]["reason"], "no-interview");
  run_all({"screen record C-014 --partner B --outcome none"});
  EXPECT_EQ(json({"gate", "clear", id, "--source", note})["state"], "cleared");
  EXPECT_EQ(failure({"gate", "clear", id, "--source", note}, 4, "not-permitted")["detail"]["reason"],
            "cleared-already");
  failure({"gate", "share", id, "--with", "A"}, 4, "not-permitted");
  const std::string pain = json({"gate", "raise", "C-014", "G5", "--about", "A", "--why", note})["id"];
  EXPECT_EQ(json({"gate", "clear", pain, "--source", note, "--limits", note})["cleared"]["limits"], "We spoke, alone");
  const auto out =
      run_all({"gate share " + pain + " --with B", "gate list C-014 --lens room:A,B", "gate list C-014 --lens home",
               "gate list C-014 --lens release:A", "gate unshare " + pain, "gate list C-014 --lens room:A,B"});
  ASSERT_EQ(out[1].size(), 1U);
  EXPECT_EQ(out[1], out[2]);
  EXPECT_EQ(out[1][0]["code"], "G5");
  for (const char* key : {"id", "level", "since", "cleared", "next"}) {
    EXPECT_TRUE(out[1][0][key].is_null()) << key;
  }
  EXPECT_TRUE(out[1][0]["sources"].empty());
  EXPECT_TRUE(out[1][0]["holds"].empty());
  EXPECT_EQ(out[3], Json::array());
  EXPECT_EQ(out[5], Json::array());
}

TEST_F(Answers, WrongWordsAreRefused) {
  failure({"gate", "raise", "C-014", "G15", "--about", "A", "--why", note}, 2, "invalid-input");
  failure({"gate", "raise", "C-014", "G5", "--about", "A", "--why", note, "--level", "acute"}, 2, "invalid-input");
  failure({"gate", "raise", "C-014", "G7", "--about", "A", "--why", note, "--level", "mild"}, 2, "invalid-input");
  failure({"gate", "raise", "C-014", "G1", "--about", "A", "--why", note, "--next", "later"}, 2, "invalid-input");
  failure({"gate", "raise", "C-014", "G1", "--about", "A", "--why", note, "--next", "own"}, 2, "invalid-input");
  failure({"gate", "raise", "C-014", "G1", "--about", "A", "--why", "in clear words"}, 2, "invalid-input");
  failure({"gate", "raise", "C-014", "G1", "--about", "C", "--why", note}, 3, "not-found");
  failure({"gate", "clear", "0000", "--source", note}, 3, "not-found");
  failure({"goal", "add", "C-014", "--from", file("g", R"({"shared":true})").string()}, 5, "invalid-input");
  failure({"goal", "add", "C-014", "--from", file("g", R"({"text":"x","when":1})").string()}, 5, "invalid-input");
  failure({"goal", "close", "C-014", "--from", file("g", R"({"id":"0000"})").string()}, 3, "not-found");
  failure({"confidence", "add", "C-014", "--partner", "A", "--from", nothing}, 5, "invalid-input");
  for (const char* kind : {"medical", "remark"}) {
    failure({kind, "add", "C-014", "--partner", "C", "--line", note}, 3, "not-found");
    failure({kind, "add", "C-014", "--partner", "A", "--line", "in clear words"}, 2, "invalid-input");
    failure({kind, "add", "C-014", "--partner", "A", "--line", "@" + file("empty", "\n").string()}, 2, "invalid-input");
    failure({kind, "add", "C-014", "--partner", "A"}, 2, "invalid-input");
    failure({kind, "add", "C-999", "--partner", "A", "--line", note}, 3, "not-found");
  }
  EXPECT_EQ(dump_of(run_all({"goal list C-014", "confidence list C-014", "medical list C-014", "remark list C-014"})),
            "[]\n[]\n[]\n[]\n");
}

}  // namespace
}  // namespace attune::cli::test
