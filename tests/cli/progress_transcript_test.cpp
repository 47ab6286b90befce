// SPDX-License-Identifier: Apache-2.0
// What was done at home, how people arrive, what they say on trackers, and the page before a session, on the built
// program.
#include "lines.h"
#include "support/files.h"

#include <algorithm>

namespace attune::cli::test {
namespace {

namespace fs = std::filesystem;

class ProgressTranscript : public ProgramTest {
 protected:
  void SetUp() override {
    ProgramTest::SetUp();
    run_all({"policy sign C-014 --partner A --clock 2026-02-01", "policy sign C-014 --partner B --clock 2026-02-01",
             "screen record C-014 --partner A --outcome none --clock 2026-02-20",
             "screen record C-014 --partner B --outcome none --clock 2026-02-20",
             "homework assign C-014 SF1 --agreed A,B --clock 2026-02-20 --out '" + path("sheet.pdf") + "'"});
    m_sheet = json({"homework", "list", "C-014"})[0]["id"];
    m_last = json({"session", "add", "C-014", "--date", "2026-02-26", "--present", "A,B", "--clock", "2026-03-05"})["id"];
    m_next = json({"session", "add", "C-014", "--date", "2026-03-12", "--present", "A,B", "--clock", "2026-03-05"})["id"];
  }
  std::string path(const std::string& name) const { return (home() / name).string(); }
  Json log(Words more) const {
    Words words{"homework", "log", m_sheet, "--clock", "2026-03-05"};
    words.insert(words.end(), more.begin(), more.end());
    return json(words);
  }
  Json progress(const std::string& lens = "clinician") const {
    return json({"progress", "show", "C-014", "--clock", "2026-03-05", "--lens", lens});
  }
  std::string pdf_text(const std::string& name) const {
    return attune::test::run({"pdftotext", "-layout", path(name), "-"}).out;
  }

  std::string m_sheet, m_last, m_next;
};

TEST_F(ProgressTranscript, AnAccountHasTheKeysOfTheManual) {
  const Json log = this->log({"--partner", "A", "--date", "2026-03-01", "--done", "partly", "--reason", "no-privacy",
                              "presence=7", "minutes=25", "stop_used=yes", "sensations=pressure,texture",
                              "attention=@" + file("attention.txt", "The ceiling").string()});
  EXPECT_EQ(keys(log), (Words{"id", "assignment", "exercise", "title", "partner", "date", "occasion", "done", "reason",
                              "fields"}));
  EXPECT_EQ(log["assignment"], m_sheet);
  EXPECT_EQ(log["done"], "partly");
  EXPECT_EQ(log["reason"], "no-privacy");
  EXPECT_EQ(log["occasion"], 1);
  EXPECT_EQ(log["fields"], (Json{{"minutes", 25}, {"presence", 7}, {"sensations", Json::array({"texture", "pressure"})},
                                 {"attention", "The ceiling"}, {"stop_used", true}}));
  EXPECT_EQ(json({"homework", "logs", "C-014"}), Json::array({log}));
  // The same as a file, in place of it.
  const Json again = this->log({"--partner", "A", "--date", "2026-03-01", "--done", "yes", "--from",
                                file("log.json", R"({"presence":8,"stop_used":false,"attention":"The rain"})").string()});
  EXPECT_EQ(json({"homework", "logs", "C-014"}), Json::array({again}));
  EXPECT_EQ(again["fields"], (Json{{"presence", 8}, {"attention", "The rain"}, {"stop_used", false}}));
}

TEST_F(ProgressTranscript, WhatDoesNotFitSaysWhereAndKeepsNothing) {
  const Words start{"homework", "log", m_sheet, "--clock", "2026-03-05", "--partner", "A"};
  const auto fails = [&](const Words& more, int exit) {
    Words words = start;
    words.insert(words.end(), more.begin(), more.end());
    return failure(words, exit, "invalid-input");
  };
  EXPECT_EQ(fails({"--done", "yes", "presence=11"}, 2)["detail"]["field"], "presence");
  EXPECT_EQ(fails({"--done", "yes", "attention=the ceiling"}, 2)["detail"]["reason"], "text-in-argument");
  EXPECT_EQ(fails({"--done", "yes", "streak=4"}, 2)["detail"]["reason"], "unknown-field");
  EXPECT_EQ(fails({"--done", "yes", "--date", "2026-02-19"}, 2)["detail"]["reason"], "before-it-begins");
  EXPECT_EQ(fails({"--done", "yes", "--reason", "tired"}, 2)["detail"]["field"], "reason");
  EXPECT_EQ(fails({"--done", "yes", "--from", file("log.json", R"({"presence":"many"})").string()}, 5)["detail"]["field"],
            "presence");
  EXPECT_EQ(json({"homework", "logs", "C-014"}), Json::array());
}

TEST_F(ProgressTranscript, OneDoesNotReadWhatTheOtherSaid) {
  log({"--partner", "A", "--date", "2026-03-01", "--done", "yes", "presence=7", "limit=changed"});
  log({"--partner", "B", "--date", "2026-03-01", "--done", "no"});
  const auto through = [&](const std::string& lens) { return json({"homework", "logs", "C-014", "--lens", lens}); };
  EXPECT_EQ(through("room:A,B"), Json::array());
  EXPECT_EQ(through("home"), Json::array());
  ASSERT_EQ(through("room:A").size(), 1U);
  EXPECT_EQ(through("room:A")[0]["fields"], (Json{{"presence", 7}}));
  EXPECT_EQ(through("room:A")[0]["exercise"], nullptr);
  EXPECT_EQ(through("release:A")[0]["fields"], (Json{{"presence", 7}, {"limit", "changed"}}));
  EXPECT_EQ(through("release:B").size(), 1U);
}

TEST_F(ProgressTranscript, ASignalHoldsTouchUntilItIsLookedAt) {
  log({"--partner", "A", "--date", "2026-03-01", "--done", "yes", "limit=crossed"});
  const Json signals = json({"signal", "list", "C-014"});
  ASSERT_EQ(signals.size(), 1U);
  EXPECT_EQ(signals[0]["code"], "limit-crossed");
  const Words again{"homework", "reprint", m_sheet, "--out", path("again.pdf"), "--clock", "2026-03-05"};
  failure(again, 4, "not-permitted");
  EXPECT_FALSE(fs::exists(path("again.pdf")));
  json({"signal", "looked-at", signals[0]["id"], "--note", "@" + file("note.txt", "Talked about").string()});
  json(again);
  EXPECT_EQ(attune::test::read_file(path("again.pdf")), attune::test::read_file(path("sheet.pdf")));
}

TEST_F(ProgressTranscript, ACheckInIsTheirsAndTwoOfItsAnswersAreNot) {
  const std::string said = file("said.json", R"({"arrive":"tense","go_on":"not-now","alone":"today"})").string();
  const Json kept = json({"session", "check-in", m_last, "--partner", "A", "--from", said});
  EXPECT_EQ(keys(kept), (Words{"id", "session", "partner", "arrive", "practice", "energy", "go_on", "alone", "recorded_at"}));
  EXPECT_EQ(kept["energy"], nullptr);
  EXPECT_EQ(json({"session", "check-ins", "C-014"}), Json::array({kept}));
  const Json own = json({"session", "check-ins", "C-014", "--lens", "room:A"});
  ASSERT_EQ(own.size(), 1U);
  EXPECT_EQ(own[0]["arrive"], "tense");
  EXPECT_EQ(own[0]["go_on"], nullptr);
  EXPECT_EQ(own[0]["alone"], nullptr);
  EXPECT_EQ(json({"session", "check-ins", "C-014", "--lens", "room:A,B"}), Json::array());
  failure({"session", "check-in", m_last, "--partner", "A", "--from", file("bad.json", R"({"arrive":"late"})").string()}, 5,
          "invalid-input");
}

TEST_F(ProgressTranscript, TrackersAreRecordedAndChosen) {
  EXPECT_EQ(json({"measure", "list"}).size(), 11U);
  const Json result = json({"measure", "record", "C-014", "--partner", "B", "--measure", "t-e", "--score", "7", "--clock",
                            "2026-03-05"});
  EXPECT_EQ(keys(result), (Words{"id", "measure", "partner", "date", "score"}));
  EXPECT_EQ(result["measure"], "T-e");
  EXPECT_EQ(json({"measure", "list", "C-014"}), Json::array({result}));
  failure({"measure", "record", "C-014", "--partner", "B", "--measure", "PHQ", "--score", "7"}, 2, "invalid-input");
  failure({"measure", "record", "C-014", "--partner", "B", "--measure", "T-e", "--score", "11"}, 2, "invalid-input");
  EXPECT_EQ(json({"measure", "choose", "C-014", "--measures", "T-k,T-a"})["measures"], (Json::array({"T-k", "T-a"})));
  EXPECT_EQ(progress()["measures"][0]["id"], "T-k");
}

TEST_F(ProgressTranscript, ShowsWhatChangedToTheClinicianAlone) {
  run_all({"measure record C-014 --partner A --measure T-e --score 4 --date 2026-02-10 --clock 2026-03-05",
           "measure record C-014 --partner A --measure T-e --score 6 --date 2026-03-04 --clock 2026-03-05"});
  log({"--partner", "A", "--date", "2026-03-01", "--done", "yes"});
  log({"--partner", "B", "--date", "2026-03-01", "--done", "no"});
  const Json all = progress();
  EXPECT_EQ(keys(all), (Words{"couple", "lens", "measures", "adherence", "path", "ratings", "arrived", "lines"}));
  EXPECT_EQ(all["couple"], "C-014");
  const auto tracker = std::find_if(all["measures"].begin(), all["measures"].end(), [](const Json& each) {
    return each["id"] == "T-e" && each["partner"] == "A";
  });
  ASSERT_NE(tracker, all["measures"].end());
  EXPECT_EQ((*tracker)["change"], 2);
  EXPECT_EQ((*tracker)["points"][1], (Json{{"date", "2026-03-04"}, {"score", 6}, {"prorated", false}}));
  ASSERT_EQ(all["adherence"].size(), 2U);
  EXPECT_EQ(all["adherence"][0]["yes"], 1);
  EXPECT_EQ(all["adherence"][1]["no"], 1);
  EXPECT_GT(all["lines"].size(), 2U);
  for (const Json& line : all["lines"]) {
    EXPECT_EQ(keys(line), (Words{"group", "ask", "about", "words", "told_alone", "sources", "own"}));
    EXPECT_FALSE(line["sources"].empty()) << line;
  }
  for (const char* lens : {"room:A,B", "home", "release:B"}) {
    const Json seen = progress(lens);
    EXPECT_EQ(seen["measures"], Json::array()) << lens;
    for (const char* key : {"adherence", "path", "ratings", "arrived", "lines"}) {
      EXPECT_EQ(seen[key], Json::array()) << lens << " " << key;
    }
  }
  EXPECT_EQ(progress("room:A")["measures"].size(), 1U);
}

TEST_F(ProgressTranscript, TheBriefLeavesOutWhatWasToldAloneUnlessAskedTwice) {
  json({"confidence", "add", "C-014", "--partner", "A", "--from", file("told.json", R"({"fact":"Lisbon in autumn"})").string()});
  const Json line = json({"progress", "add", "C-014", "--clock", "2026-03-05", "--from",
                          file("line.json", R"({"words":"Slower evenings","group":"what-changed"})").string()});
  EXPECT_EQ(keys(line), (Words{"id", "group", "ask", "about", "words", "since", "closed"}));
  const auto brief = [&](const std::string& name, Words more) {
    Words words{"progress", "brief", "C-014", "--clock", "2026-03-05", "--out", path(name)};
    words.insert(words.end(), more.begin(), more.end());
    return words;
  };
  EXPECT_EQ(json(brief("brief.pdf", {}))["pages"], 1);
  EXPECT_NE(pdf_text("brief.pdf").find("Slower evenings"), std::string::npos);
  EXPECT_EQ(pdf_text("brief.pdf").find("Lisbon"), std::string::npos);
  EXPECT_EQ(pdf_text("brief.pdf").find("Maya"), std::string::npos);
  failure(brief("brief.pdf", {}), 11, "already-exists");
  failure(brief("told.pdf", {"--told-alone"}), 4, "not-permitted");
  EXPECT_FALSE(fs::exists(path("told.pdf")));
  json(brief("told.pdf", {"--told-alone", "--force"}));
  EXPECT_NE(pdf_text("told.pdf").find("Lisbon"), std::string::npos);
  json({"progress", "close", "C-014", std::string(line["id"]).substr(0, 6)});
  json(brief("brief.pdf", {"--force"}));
  EXPECT_EQ(pdf_text("brief.pdf").find("Slower evenings"), std::string::npos);
  failure({"progress", "close", "C-014", line["id"]}, 4, "not-permitted");
}

}  // namespace
}  // namespace attune::cli::test
