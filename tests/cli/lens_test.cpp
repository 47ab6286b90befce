// SPDX-License-Identifier: Apache-2.0
// What the command line shows through each lens, and that a private fact changes nothing in the room.
#include "program.h"

namespace attune::cli::test {
namespace {

using Lenses = ProgramTest;

const Words k_room_outputs{"couple list --lens room:A,B",
                           "couple list --lens home",
                           "couple show C-014 --lens room:A,B",
                           "couple show C-014 --lens home",
                           "couple show C-014 --lens home:A",
                           "session list C-014 --lens room:A,B",
                           "consent list C-014 --lens room:A,B",
                           "screen list C-014 --lens room:A,B",
                           "willing list C-014 --lens home",
                           "policy list C-014 --lens room:A,B",
                           "gate list C-014 --lens room:A,B",
                           "signal list C-014 --lens room:A,B",
                           "goal list C-014 --lens room:A,B",
                           "goal list C-014 --lens home:B",
                           "medical list C-014 --lens home",
                           "confidence list C-014 --lens room:B",
                           "remark list C-014 --lens room:A,B",
                           "remark list C-014 --lens release:A",
                           "homework list C-014 --lens room:A,B",
                           "homework list C-014 --lens home:B",
                           "path show C-014 --lens room:A,B",
                           "agreement show C-014 --lens room:A,B",
                           "agreement show C-014 --lens home:A --all",
                           "exercise list --couple C-014 --lens room:A,B"};

TEST_F(Lenses, ShowTheRoomOnlyWhatIsTogether) {
  const auto out = run_all(k_room_outputs);
  for (std::size_t i = 0; i < out.size(); ++i) {
    EXPECT_EQ(out[i].dump().find("Canary"), std::string::npos) << k_room_outputs[i];
    EXPECT_EQ(out[i].dump().find("Okafor"), std::string::npos) << k_room_outputs[i];
  }
  const Json& shown = out[2];
  EXPECT_TRUE(shown["status"].is_null());
  EXPECT_TRUE(shown["partners"][0]["name"].is_null());
  EXPECT_EQ(shown["partners"][0]["display_name"], "Maya");
  EXPECT_EQ(shown["partners"][0]["pronouns"], "she/her");
  EXPECT_TRUE(shown["policy_signed_by_all"].is_null());
  EXPECT_TRUE(shown["joint_held"].is_null());
  EXPECT_EQ(run_all({"couple show C-014"})[0].dump().find("Canary") == std::string::npos, false);
}

TEST_F(Lenses, LookTheSameWhateverIsPrivate) {
  const auto all_of = [&] {
    std::string text;
    for (const std::string& line : k_room_outputs) {
      text += line + "\n";
    }
    const Ran json = cli({"run", "-", "--json"}, text);
    const Ran plain = cli({"run", "-"}, text);
    return std::to_string(json.exit) + json.out + json.err + plain.out + plain.err;
  };
  run_all({"session add C-014 --date 2026-03-05 --start 14:00 --present A,B",
           "homework prepare C-014 E1 --clock 2026-03-05"});
  const std::string before = all_of();
  const std::string change = file("edit.json", R"({"concerns":[{"partner":"A","words":"Canary-concern","seen_by":[]}],
    "contacts":[{"partner":"A","phone":"Canary-phone"}],"partners":[{"letter":"B","alone_name":"Canary-B"}]})")
                                 .string();
  const std::string note = "'@" + file("note", "Canary-note").string() + "'";
  const std::string goal = file("goal", R"({"text":"Canary-goal"})").string();
  const std::string fact = file("fact", R"({"fact":"Canary-fact"})").string();
  run_all({"gate raise C-014 G1 --about A --next talk-week --why " + note,
           "gate raise C-014 G5 --about A --why " + note, "goal add C-014 --from '" + goal + "'",
           "confidence add C-014 --partner A --from '" + fact + "'", "medical add C-014 --partner A --line " + note,
           "remark add C-014 --partner A --line " + note});
  run_all({"screen record C-014 --partner A --outcome raised", "consent give C-014 --partner A --kind C4 --scope SF1",
           "consent withdraw C-014 --partner A --kind C4 --scope SF1", "willing record C-014 --partner B --pair A,B",
           "session add C-014 --date 2026-03-09 --present A",
           "session add C-014 --date 2026-03-09 --present A,B --kind contact",
           "path decide C-014 --decision pause --clock 2026-03-09 --why " + note,
           "couple edit C-014 --from '" + change + "'", "couple pause C-014"});
  const std::string after = all_of();
  EXPECT_EQ(before, after);
  EXPECT_NE(after.find("2026-03-05"), std::string::npos);
  EXPECT_EQ(after.find("2026-03-09 "), std::string::npos);
}

TEST_F(Lenses, GiveEmptyListsForWhatIsTheCliniciansAlone) {
  run_all({"screen record C-014 --partner A --outcome none", "consent give C-014 --partner A --kind C1",
           "willing record C-014 --partner A --pair A,B"});
  const auto out = run_all({"screen list C-014 --lens room:A", "consent list C-014 --lens home:A",
                            "willing list C-014 --lens room:A,B", "screen list C-014 --lens release:B",
                            "consent list C-014 --lens release:B", "consent list C-014 --lens release:A"});
  for (std::size_t i = 0; i < out.size(); ++i) {
    EXPECT_EQ(out[i], Json::array()) << i;
  }
}

TEST_F(Lenses, GiveEmptyListsOfCaseworkWhateverTheRecordHolds) {
  const auto all_of = [&] {
    Words lines;
    for (const char* list :
         {"gate list", "signal list", "goal list", "confidence list", "medical list", "remark list", "path show"}) {
      for (const char* lens : {"room:A", "room:A,B", "home", "home:B", "release:A", "release:B", "room:C"}) {
        lines.push_back(std::string(list) + " C-014 --lens " + lens);
      }
    }
    return run_all(lines);
  };
  for (const Json& each : all_of()) {
    EXPECT_EQ(each, Json::array());
  }
  const std::string note = "'@" + file("note", "Canary-note").string() + "'";
  const std::string goal = file("goal", R"({"text":"Canary-goal","shared":false})").string();
  const std::string fact = file("fact", R"({"fact":"Canary-fact","who_knows":"B"})").string();
  run_all({"gate raise C-014 G5 --about B --why " + note, "goal add C-014 --from '" + goal + "'",
           "confidence add C-014 --partner A --from '" + fact + "'", "medical add C-014 --partner A --line " + note,
           "remark add C-014 --partner A --line " + note});
  for (const Json& each : all_of()) {
    EXPECT_EQ(each, Json::array());
  }
}

TEST_F(Lenses, StandWithReadingCommandsOnly) {
  for (const Words& words : {Words{"couple", "pause", "C-014"}, Words{"practice", "verify"},
                             Words{"screen", "record", "C-014", "--partner", "A", "--outcome", "none"}}) {
    Words looking = words;
    looking.insert(looking.end(), {"--lens", "clinician"});
    failure(looking, 2, "invalid-input");
  }
  failure({"couple", "list", "--lens", "A,B"}, 2, "invalid-input");
  failure({"couple", "list", "--lens", "room:"}, 2, "invalid-input");
  for (const Words& words :
       {Words{"audit", "show"}, Words{"practice", "info"}, Words{"couple", "find", "--from", "-"}}) {
    Words looking = words;
    looking.insert(looking.end(), {"--lens", "room:A,B"});
    failure(looking, 4, "not-permitted", "x");
  }
}

TEST_F(Lenses, TellNobodyOfOtherCases) {
  const auto out = run_all({"couple list --lens room:A,B", "couple list --lens home --status active",
                            "couple list --lens release:A", "couple list --lens clinician"});
  EXPECT_EQ(out[0], Json::array());
  EXPECT_EQ(out[1], Json::array());
  EXPECT_EQ(out[2], Json::array());
  EXPECT_EQ(out[3].size(), 2U);
}

}  // namespace
}  // namespace attune::cli::test
