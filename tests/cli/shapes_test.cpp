// SPDX-License-Identifier: Apache-2.0
// What each command writes with --json, key by key.
#include "program.h"

namespace attune::cli::test {
namespace {

const Words k_couple{"id", "code", "status", "policy", "opened", "closed", "partners"};
const Words k_partner{"letter", "name", "display_name", "pronouns"};
const Words k_session{"id", "date", "start", "minutes", "kind", "number", "state", "present", "others", "where"};
const Words k_consent{"id", "partner", "kind", "scope", "state", "version", "date", "current"};
const Words k_screen{"id", "partner", "kind", "outcome", "date", "asked_alone", "how", "next_due", "current"};
const Words k_willing{"id", "partner", "pair", "scope", "date"};
const Words k_signature{"id", "partner", "kind", "version", "date"};
const Words k_gate{"id", "code", "level", "about", "state", "since", "sources", "cleared", "holds", "next"};
const Words k_report{"sound", "content_digest", "audit_rows", "process_checked", "findings"};

using Shapes = ProgramTest;

TEST_F(Shapes, OfCases) {
  const std::string change = file("edit.json", R"({"relationship":"married","names":"nicknames",
    "concerns":[{"partner":"A","words":"a","seen_by":["A","B"]}],
    "contacts":[{"partner":"A","phone":"1","born":"1984-02-29"}],
    "care":[{"about":"B","name":"Dr Lim"}],"partners":[{"letter":"B","nickname":"Dan"}]})")
                                 .string();
  const auto out =
      run_all({"couple list", "couple edit C-014 --from '" + change + "'", "couple show C-014", "couple pause C-014",
               "couple close C-014 --clock 2026-04-01", "couple list --status closed", "couple reopen C-014"});
  ASSERT_TRUE(out[0].is_array());
  EXPECT_EQ(keys(out[0][1]), k_couple);
  EXPECT_EQ(keys(out[0][1]["partners"][0]), k_partner);
  EXPECT_EQ(out[0][1]["opened"], "2026-03-05");
  EXPECT_TRUE(out[0][1]["closed"].is_null());
  EXPECT_EQ(out[0][1]["policy"], "individual");
  EXPECT_EQ(out[0][1]["id"].get<std::string>().size(), 16U);
  EXPECT_EQ(out[0][1]["partners"][0]["display_name"], "Maya");
  EXPECT_EQ(keys(out[1]), k_couple);
  const Json& shown = out[2];
  Words whole = k_couple;
  whole.insert(whole.end(), {"former", "relationship", "names", "concerns", "signatures", "policy_signed_by_all",
                             "enquiry", "contacts", "care", "last_held", "next_planned", "joint_held"});
  EXPECT_EQ(keys(shown), whole);
  EXPECT_EQ(shown["relationship"], "married");
  EXPECT_EQ(shown["names"], "nicknames");
  EXPECT_EQ(shown["concerns"], Json::parse(R"([{"partner":"A","words":"a","seen_by":["A","B"]}])"));
  EXPECT_EQ(shown["contacts"][0]["phone"], "1");
  EXPECT_EQ(shown["contacts"][0]["born"], "1984-02-29");
  EXPECT_EQ(shown["care"][0]["name"], "Dr Lim");
  EXPECT_EQ(shown["partners"][1]["nickname"], "Dan");
  EXPECT_EQ(shown["joint_held"], 0);
  EXPECT_EQ(out[3]["status"], "paused");
  EXPECT_EQ(out[4]["status"], "closed");
  EXPECT_EQ(out[4]["closed"], "2026-04-01");
  ASSERT_EQ(out[5].size(), 1U);
  EXPECT_EQ(out[6]["status"], "active");
}

TEST_F(Shapes, OfAnEnquiry) {
  const std::string call = file("call.json", R"({"partners":[{"name":"Eve"}],
    "enquiry":{"called":"2026-03-04","urgency":"soon","partner_knows":false,"call_back":"mornings"}})")
                               .string();
  const std::string change = file("edit.json", R"({"enquiry":{"called_back":"2026-03-05","call_back":null}})").string();
  const auto out = run_all({"couple add --code E-1 --from '" + call + "'", "couple edit E-1 --from '" + change + "'",
                            "couple show E-1", "couple reopen E-1"});
  EXPECT_EQ(out[0]["status"], "enquiry");
  const Json card = out[2]["enquiry"];
  EXPECT_EQ(keys(card), (Words{"called", "partner_knows", "message_allowed", "urgency", "reason", "treats", "access",
                               "call_back", "called_back"}));
  EXPECT_EQ(card["called"], "2026-03-04");
  EXPECT_EQ(card["partner_knows"], false);
  EXPECT_TRUE(card["message_allowed"].is_null());
  EXPECT_EQ(card["urgency"], "soon");
  EXPECT_TRUE(card["call_back"].is_null());
  EXPECT_EQ(card["called_back"], "2026-03-05");
  EXPECT_EQ(out[3]["status"], "active");
}

TEST_F(Shapes, OfWhatTouchNeeds) {
  const std::string how = file("how", "by telephone").string();
  const auto out =
      run_all({"policy sign C-014 --partner A --clock 2026-03-05", "policy list C-014", "policy show",
               "consent give C-014 --partner A --kind C4 --scope SF1 --clock 2026-03-05",
               "consent withdraw C-014 --partner A --kind C4 --scope SF1 --clock 2026-03-06", "consent list C-014",
               "screen record C-014 --partner B --outcome unfinished --clock 2026-03-05 --how '@" + how + "'",
               "screen record C-014 --partner B --kind medical --outcome none", "screen list C-014",
               "willing record C-014 --partner A --pair A,B --scope SF5 --clock 2026-03-05", "willing list C-014"});
  EXPECT_EQ(keys(out[0]), k_signature);
  EXPECT_EQ(out[0]["date"], "2026-03-05");
  EXPECT_EQ(out[1].size(), 1U);
  EXPECT_EQ(keys(out[2]), (Words{"id", "kind", "version", "text"}));
  EXPECT_EQ(keys(out[3]), k_consent);
  EXPECT_EQ(out[3]["kind"], "C4");
  EXPECT_EQ(out[3]["state"], "given");
  EXPECT_EQ(out[4]["state"], "withdrawn");
  ASSERT_EQ(out[5].size(), 2U);
  EXPECT_EQ(out[5][0]["current"], true);
  EXPECT_EQ(out[5][1]["current"], false);
  EXPECT_EQ(keys(out[6]), k_screen);
  EXPECT_EQ(out[6]["kind"], "safety");
  EXPECT_EQ(out[6]["outcome"], "unfinished");
  EXPECT_EQ(out[6]["how"], "by telephone");
  EXPECT_EQ(out[6]["next_due"], "2026-06-03");
  EXPECT_EQ(out[7]["kind"], "medical");
  EXPECT_EQ(out[8].size(), 2U);
  EXPECT_EQ(keys(out[9]), k_willing);
  EXPECT_EQ(out[9]["pair"], Json::parse(R"(["A","B"])"));
  EXPECT_EQ(out[9]["scope"], "SF5");
  EXPECT_EQ(out[10].size(), 1U);
}

TEST_F(Shapes, OfGates) {
  const std::string why = "'@" + file("why", "What was said").string() + "'";
  const auto out =
      run_all({"gate raise C-014 G7 --about A --clock 2026-03-05 --why " + why,
               "gate raise C-014 G7 --about A --level otherwise --clock 2026-03-06 --next sheet-each --why " + why,
               "gate list C-014"});
  for (const Json& gate : {out[0], out[1], out[2][0], out[2][6]}) {
    EXPECT_EQ(keys(gate), k_gate);
  }
  EXPECT_EQ(out[0]["code"], "G7");
  EXPECT_EQ(out[0]["level"], "acute");
  EXPECT_EQ(out[0]["about"], "A");
  EXPECT_EQ(out[0]["state"], "held");
  EXPECT_EQ(out[0]["since"], "2026-03-05");
  EXPECT_EQ(out[0]["sources"], Json::parse(R"([{"date":"2026-03-05","why":"What was said"}])"));
  EXPECT_TRUE(out[0]["cleared"].is_null());
  EXPECT_TRUE(out[0]["next"].is_null());
  EXPECT_EQ(out[1]["id"], out[0]["id"]);
  EXPECT_EQ(out[1]["level"], "acute");
  EXPECT_EQ(out[1]["since"], "2026-03-05");
  EXPECT_EQ(out[1]["sources"].size(), 2U);
  EXPECT_EQ(out[1]["next"], Json::parse(R"({"kind":"sheet-each","words":null,"date":"2026-03-06"})"));
  EXPECT_EQ(out[2][6], out[1]);
  EXPECT_TRUE(out[2][0]["id"].is_null() && out[2][0]["since"].is_null());
  EXPECT_TRUE(out[2][0]["sources"].empty());
  const std::string id = out[0]["id"];
  const auto cleared = run_all({"gate clear " + id + " --clock 2026-03-07 --source " + why})[0]["cleared"];
  EXPECT_EQ(cleared, Json::parse(R"({"date":"2026-03-07","source":"What was said","limits":null})"));
}

TEST_F(Shapes, OfGoals) {
  const std::string ours = file("ours", R"({"text":"To talk again","shared":true})").string();
  const std::string mine = file("mine", R"({"text":"To find out why"})").string();
  const auto out = run_all({"goal add C-014 --clock 2026-03-05 --from '" + ours + "'",
                            "goal add C-014 --clock 2026-03-06 --from '" + mine + "'"});
  EXPECT_EQ(keys(out[0]), (Words{"id", "text", "shared", "state", "since", "closed"}));
  EXPECT_EQ(out[0]["shared"], true);
  EXPECT_EQ(out[0]["state"], "open");
  EXPECT_EQ(out[0]["since"], "2026-03-05");
  EXPECT_TRUE(out[0]["closed"].is_null());
  EXPECT_EQ(out[1]["shared"], false);
  const auto from = [&](Json object, const Json& goal) {
    object["id"] = goal["id"];
    return " C-014 --from '" + file("change", object.dump()).string() + "'";
  };
  EXPECT_EQ(run_all({"goal list C-014 --lens room:A,B"})[0].size(), 1U);
  const Json edited = run_all({"goal edit" + from({{"text", "To talk"}, {"shared", false}}, out[0])})[0];
  EXPECT_EQ(edited["text"], "To talk");
  EXPECT_EQ(edited["shared"], false);
  const Json closed = run_all({"goal close" + from(Json::object(), out[0]) + " --clock 2026-03-09"})[0];
  EXPECT_EQ(closed["state"], "closed");
  EXPECT_EQ(closed["closed"], "2026-03-09");
  const auto lists = run_all({"goal list C-014", "goal list C-014 --lens room:A,B"});
  ASSERT_EQ(lists[0].size(), 2U);
  EXPECT_EQ(lists[0][0]["text"], "To find out why");  // newest first
  EXPECT_TRUE(lists[1].empty());
  failure({"goal", "edit", "C-014", "--from",
           file("again", R"({"id":")" + out[0]["id"].get<std::string>() + R"(","text":"More"})").string()},
          4, "not-permitted");
}

TEST_F(Shapes, OfConfidencesAndTheMedicalMatter) {
  const std::string told =
      file("told", R"({"fact":"Somebody else","who_knows":"Nobody","look_again":"2026-04-01"})").string();
  const std::string line = "'@" + file("line", "Referred").string() + "'";
  const auto out =
      run_all({"policy sign C-014 --partner A --clock 2026-03-01",
               "confidence add C-014 --partner A --clock 2026-03-05 --from '" + told + "'", "confidence list C-014",
               "medical add C-014 --partner B --clock 2026-03-05 --line " + line, "medical list C-014"});
  EXPECT_EQ(keys(out[1]), (Words{"id", "partner", "fact", "told", "policy", "policy_version", "who_knows", "agreed",
                                 "look_again", "state", "closed"}));
  EXPECT_EQ(out[1]["told"], "2026-03-05");
  EXPECT_EQ(out[1]["policy"], "individual");
  EXPECT_EQ(out[1]["policy_version"], 1);
  EXPECT_TRUE(out[1]["agreed"].is_null());
  EXPECT_EQ(out[2], Json::array({out[1]}));
  EXPECT_EQ(keys(out[3]), (Words{"id", "partner", "date", "line"}));
  EXPECT_EQ(out[3]["date"], "2026-03-05");
  EXPECT_EQ(out[4], Json::array({out[3]}));
  const std::string id = out[1]["id"];
  const std::string change =
      file("change", R"({"id":")" + id + R"(","who_knows":null,"agreed":"To tell","look_again":null})").string();
  const std::string end = file("end", Json{{"id", id}}.dump()).string();
  const auto changed = run_all({"confidence edit C-014 --partner A --from '" + change + "'",
                                "confidence close C-014 --partner A --clock 2026-03-09 --from '" + end + "'"});
  EXPECT_TRUE(changed[0]["who_knows"].is_null() && changed[0]["look_again"].is_null());
  EXPECT_EQ(changed[0]["fact"], "Somebody else");
  EXPECT_EQ(changed[0]["agreed"], "To tell");
  EXPECT_EQ(changed[1]["state"], "closed");
  EXPECT_EQ(changed[1]["closed"], "2026-03-09");
}

TEST_F(Shapes, OfRemarks) {
  const std::string line = "'@" + file("line", "Ask about sleep").string() + "'";
  const auto out = run_all({"remark list C-014", "remark add C-014 --partner B --clock 2026-03-04 --line " + line,
                            "remark add C-014 --partner A --clock 2026-03-05 --line " + line, "remark list C-014",
                            "medical list C-014", "remark list C-7"});
  EXPECT_EQ(out[0], Json::array());
  EXPECT_EQ(keys(out[1]), (Words{"id", "partner", "date", "line"}));
  EXPECT_EQ(out[1]["partner"], "B");
  EXPECT_EQ(out[1]["date"], "2026-03-04");
  EXPECT_EQ(out[1]["line"], "Ask about sleep");
  EXPECT_EQ(out[3], Json::array({out[2], out[1]}));  // newest first
  EXPECT_EQ(out[4], Json::array());
  EXPECT_EQ(out[5], Json::array());
  const Json typed =
      json({"remark", "add", "C-014", "--partner", "A", "--line", "@-"}, "Typed, and kept nowhere else\n");
  EXPECT_EQ(typed["line"], "Typed, and kept nowhere else");
  const Ran shown = cli({"remark", "list", "C-014"});
  EXPECT_EQ(shown.exit, 0);
  EXPECT_NE(shown.out.find("Ask about sleep"), std::string::npos);
}

TEST_F(Shapes, OfSessions) {
  const std::string others = file("others.json", R"({"others":[{"name":"Lee","role":"interpreter"}]})").string();
  const auto out =
      run_all({"session add C-014 --date 2026-03-05 --start 14:00 --minutes 50 --present A,B --from '" + others + "'",
               "session add C-014 --date 2026-03-06 --present A",
               "session add C-014 --date 2026-03-07 --present A,B "
               "--kind contact --where phone --minutes 10",
               "session add C-014 --date 2199-01-01 --present A,B", "session list C-014"});
  EXPECT_EQ(keys(out[0]), k_session);
  EXPECT_EQ(out[0]["start"], "14:00");
  EXPECT_EQ(out[0]["kind"], "joint");
  EXPECT_EQ(out[0]["number"], 1);
  EXPECT_EQ(out[0]["state"], "held");
  EXPECT_EQ(out[0]["where"], "room");
  EXPECT_EQ(out[0]["others"][0]["name"], "Lee");
  EXPECT_EQ(out[1]["kind"], "own");
  EXPECT_TRUE(out[1]["start"].is_null());
  EXPECT_EQ(out[2]["kind"], "contact");
  EXPECT_TRUE(out[2]["number"].is_null());
  EXPECT_EQ(out[3]["state"], "planned");
  ASSERT_EQ(out[4].size(), 4U);
  EXPECT_EQ(out[4][0]["date"], "2199-01-01");  // newest first
  EXPECT_EQ(out[4][3]["date"], "2026-03-05");
  const std::string id = out[3]["id"].get<std::string>().substr(0, 8);
  const auto edited = run_all(
      {"session edit " + id + " --state cancelled --start 09:30", "session edit " + id + " --start none --minutes 90"});
  EXPECT_EQ(edited[0]["state"], "cancelled");
  EXPECT_EQ(edited[0]["start"], "09:30");
  EXPECT_TRUE(edited[1]["start"].is_null());
  EXPECT_EQ(edited[1]["minutes"], 90);
}

TEST_F(Shapes, OfThePractice) {
  const std::string lines = file("lines", "Line 1\nLine 2\n").string();
  const auto out = run_all({"practice info", "practice set idle-minutes 5",
                            "practice set crisis-lines '@" + lines + "'", "practice set policy no-secrets",
                            "practice verify", "audit verify", "audit show C-014", "practice compact"});
  EXPECT_EQ(keys(out[0]), (Words{"id", "name", "clinician", "crisis_lines", "zone", "policy", "sample", "recovery_made",
                                 "idle_minutes", "last_backup", "cases"}));
  EXPECT_EQ(out[0]["name"], "Practice Żółw");
  EXPECT_EQ(out[0]["cases"], 2);
  EXPECT_EQ(out[1]["idle_minutes"], 5);
  EXPECT_EQ(out[2]["crisis_lines"].size(), 2U);
  EXPECT_EQ(out[3]["policy"], "no-secrets");
  EXPECT_EQ(keys(out[4]), k_report);
  EXPECT_EQ(out[4]["content_digest"].get<std::string>().size(), 64U);
  EXPECT_EQ(out[4]["process_checked"], true);
  EXPECT_EQ(keys(out[5]), k_report);
  EXPECT_TRUE(out[5]["content_digest"].is_null());
  ASSERT_FALSE(out[6].empty());
  EXPECT_EQ(keys(out[6][0]), (Words{"seq", "at", "recorded", "actor", "verb", "entity", "id"}));
  EXPECT_EQ(keys(out[7]), (Words{"compacted"}));
}

TEST_F(Shapes, OfPeopleWhoComeAndGo) {
  const std::string join = file("join.json", R"({"joining":[{"name":"Noa","role":"attending"}]})").string();
  const std::string leave = file("leave.json", R"({"partners":[{"letter":"B","left":"2026-05-01"}]})").string();
  const auto out = run_all(
      {"couple edit C-014 --from '" + join + "'", "couple edit C-014 --from '" + leave + "'", "couple show C-014"});
  ASSERT_EQ(out[0]["partners"].size(), 3U);
  EXPECT_EQ(out[0]["partners"][2]["letter"], "C");
  ASSERT_EQ(out[1]["partners"].size(), 2U);
  EXPECT_EQ(out[2]["former"][0]["letter"], "B");
}

}  // namespace
}  // namespace attune::cli::test
