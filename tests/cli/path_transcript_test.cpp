// SPDX-License-Identifier: Apache-2.0
// Exercises, the path and the agreement about touch, on the built program.
#include "lines.h"
#include "support/files.h"

#include <algorithm>

namespace attune::cli::test {
namespace {

class PathTranscript : public ProgramTest {
 protected:
  std::vector<Line> lines(const std::string& text) const {
    const auto count = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    return run_lines(cli({"run", "-", "--json"}, text), count);
  }
  std::string out(const std::string& name) const { return " --out '" + (home() / name).string() + "'"; }
};

const Words k_exercise{"id", "version", "title", "kind", "minutes", "held", "held_by"};
const Words k_assignment{
    "id",      "exercise",       "exercise_version", "on",    "title", "state",       "pair",  "from", "until",
    "stopped", "times_per_week", "minutes",          "names", "paper", "large_print", "place", "note", "overrides",
    "sha256"};
const Words k_path{"pair", "state", "at", "agreed", "stretches", "decisions", "next"};
const Words k_agreement{"id", "pair", "version", "date", "ban", "exceptions", "stop_signal", "who_invites", "after"};

TEST_F(PathTranscript, ListsExercisesAndTellsTheClinicianAloneWhatHoldsThem) {
  const auto said = lines(
      "exercise list\nexercise list --couple C-014\nexercise list --couple C-014 --lens room:A,B\n"
      "exercise list --couple C-014 --lens home\nexercise list --couple C-014 --lens release:A\n"
      "exercise list --kind communication\nexercise list --couple C-7 --pair A,C\nexercise list --couple C-7\n"
      "exercise list --kind dancing\nexercise list --pair A,B\nexercise show SF2\nexercise show E99\n");
  for (const std::size_t each : {0U, 1U, 2U, 3U, 4U}) {
    const Json& list = said[each].output;
    ASSERT_EQ(list.size(), 16U) << each;
    EXPECT_EQ(list[0]["id"], "SF0");
    EXPECT_EQ(list[10]["id"], "E1");
    for (const Json& row : list) {
      EXPECT_EQ(keys(row), k_exercise);
      EXPECT_EQ(row["held"].is_null(), each != 1) << each << row;
      EXPECT_EQ(row["held_by"].is_null(), each != 1) << each << row;
    }
  }
  const Json& held = said[1].output;
  EXPECT_EQ(held[1]["held"], true);
  Words words = held[1]["held_by"].get<Words>();
  std::sort(words.begin(), words.end());
  EXPECT_EQ(words,
            (Words{"A:agreement", "A:safety-screen", "A:willing", "B:agreement", "B:safety-screen", "B:willing"}));
  EXPECT_EQ(held[10]["held"], false);
  EXPECT_EQ(held[10]["held_by"], Json::array());
  for (const Json& row : said[5].output) {
    EXPECT_EQ(row["kind"], "communication");
  }
  EXPECT_EQ(said[6].exit, 0);
  EXPECT_EQ(said[7].exit, 2);  // three people, no pair named
  EXPECT_EQ(said[8].exit, 2);
  EXPECT_EQ(said[9].exit, 2);
  Words detail = k_exercise;
  detail.insert(detail.end(),
                {"neutral_title", "class", "concepts", "roles", "log_fields", "cautions", "how_often", "how_long"});
  EXPECT_EQ(keys(said[10].output), detail);
  EXPECT_EQ(said[10].output["class"], "T1");
  EXPECT_EQ(said[11].exit, 3);
  EXPECT_EQ(said[11].error["detail"]["part"], "exercise");
}

TEST_F(PathTranscript, ChecksATemplateWithoutAPractice) {
  const std::string good = attune::test::read_file(std::filesystem::path(ATTUNE_TEMPLATES) / "exercises/E1.md");
  ASSERT_FALSE(good.empty());
  const std::string bad_file = file("bad.md",
                                    [&] {
                                      std::string text = good;
                                      text.insert(text.find("kind:"), "colour: red\n");
                                      return text;
                                    }())
                                   .string();
  const std::string good_file = file("good.md", good).string();
  const Ran ran = program({"exercise", "check", good_file, bad_file, "--json"});
  EXPECT_EQ(ran.exit, 5);
  const Json said = Json::parse(ran.out, nullptr, false);
  ASSERT_EQ(said.size(), 2U);
  EXPECT_EQ(keys(said[0]), (Words{"id", "version", "title", "kind", "minutes", "error", "file"}));
  EXPECT_EQ(keys(said[1]), keys(said[0]));
  EXPECT_EQ(said[0]["id"], "E1");
  EXPECT_TRUE(said[0]["error"].is_null());
  EXPECT_TRUE(said[1]["id"].is_null());
  const Json& error = said[1]["error"];
  EXPECT_EQ(error["error"], "invalid-template");
  EXPECT_EQ(error["detail"]["path"], bad_file);
  EXPECT_EQ(error["detail"]["reason"], "unknown-key");
  const auto before = good.substr(0, good.find("kind:"));
  EXPECT_EQ(error["detail"]["line"], std::count(before.begin(), before.end(), '\n') + 1);
  EXPECT_EQ(error["detail"]["column"], 1);
  EXPECT_EQ(Json::parse(ran.err, nullptr, false)["exit"], 5);
  EXPECT_EQ(program({"exercise", "check", good_file}).exit, 0);
  EXPECT_EQ(program({"exercise", "check", (home() / "none.md").string()}).exit, 3);
  EXPECT_EQ(program({"exercise", "check", file("x.md", "Words without a head\n").string()}).exit, 5);
  EXPECT_EQ(program({"exercise", "check", file("y.md", std::string("---\0---\n", 8)).string()}).exit, 5);
}

TEST_F(PathTranscript, GoesWhereItIsDecided) {
  const std::string why = "'@" + file("why", "Canary-why").string() + "'";
  const auto said = lines(
      "path show C-014\npath decide C-014 --decision step-back --clock 2026-03-05\nhomework assign "
      "C-014 SF0 --until 2026-04-01 --times-per-week 1 --minutes 40 --paper letter --large-print "
      "--invites B --note " +
      why + " --clock 2026-03-05" + out("sf0.pdf") +
      "\npath decide C-014 --decision advance --clock 2026-03-12 --why " + why +
      "\npath show C-014\npath show C-014 --lens room:A,B\npath show C-014 --lens home\n"
      "path show C-014 --lens release:A\npath decide C-014 --decision dance\n"
      "path decide C-014 --decision pause --clock 2026-03-13\npath show C-014\n"
      "path decide C-7 --decision pause\npath decide C-7 --decision pause --pair A,C\n"
      "path show C-7\nhomework list C-014 --lens home\n");
  ASSERT_EQ(said[0].output.size(), 1U);
  EXPECT_EQ(keys(said[0].output[0]), k_path);
  EXPECT_EQ(said[0].output[0]["state"], "not-begun");
  EXPECT_EQ(said[0].output[0]["at"], "SF0");
  EXPECT_EQ(said[0].output[0]["stretches"], Json::array());
  EXPECT_EQ(said[1].exit, 4);
  EXPECT_EQ(said[1].error["detail"]["reason"], "first-rung");
  const Json& given = said[2].output;
  EXPECT_EQ(said[2].exit, 0) << said[2].error;
  EXPECT_EQ(keys(given), k_assignment);
  EXPECT_EQ(given["until"], "2026-04-01");
  EXPECT_EQ(given["times_per_week"], 1);
  EXPECT_EQ(given["minutes"], 40);
  EXPECT_EQ(given["paper"], "letter");
  EXPECT_EQ(given["large_print"], true);
  EXPECT_EQ(given["note"], "Canary-why");
  EXPECT_EQ(keys(said[3].output), k_path);
  EXPECT_EQ(said[3].output["state"], "talk-weeks");
  EXPECT_EQ(said[3].output["at"], "SF1");
  const Json& decision = said[4].output[0]["decisions"][0];
  EXPECT_EQ(keys(decision), (Words{"id", "decision", "from", "to", "date", "reason"}));
  EXPECT_EQ(decision["reason"], "Canary-why");
  EXPECT_EQ(keys(said[4].output[0]["stretches"][0]), (Words{"exercise", "talk", "from", "to"}));
  const Json& next = said[4].output[0]["next"][0];
  EXPECT_EQ(keys(next), (Words{"exercise", "held", "held_by"}));
  EXPECT_EQ(next["exercise"], "SF1");
  EXPECT_EQ(next["held"], true);
  for (const std::size_t nothing : {5U, 6U, 7U}) {
    EXPECT_EQ(said[nothing].output, Json::array()) << nothing;
  }
  EXPECT_EQ(said[8].exit, 2);
  EXPECT_EQ(said[9].output["state"], "paused");
  EXPECT_EQ(said[10].output[0]["decisions"].size(), 2U);
  EXPECT_EQ(said[10].output[0]["decisions"][0]["decision"], "pause");  // newest first
  EXPECT_EQ(said[11].exit, 2);
  EXPECT_EQ(said[12].output["pair"], Json::parse(R"(["A","C"])"));
  EXPECT_EQ(said[13].output.size(), 3U);  // every pair there can be
  EXPECT_EQ(keys(said[14].output[0]), k_assignment);
  EXPECT_TRUE(said[14].output[0]["exercise"].is_null());
  EXPECT_TRUE(said[14].output[0]["exercise_version"].is_null());
  EXPECT_EQ(said[14].output[0]["title"], given["title"]);
}

TEST_F(PathTranscript, KeepsEveryVersionOfAnAgreementAndPrintsTheLast) {
  const std::string first = file("first.json", R"({"ban":"Chest and genitals","stop_signal":"Canary-red"})").string();
  const std::string then =
      file("then.json", R"({"ban":"Genitals","stop_signal":"Yellow","exceptions":"None","who_invites":"In turn",
                            "after":"Tea"})")
          .string();
  const std::string empty = file("empty.json", R"({"ban":"","stop_signal":"x"})").string();
  const std::string wrong = file("wrong.json", R"({"ban":"x","stop":"x"})").string();
  const std::string hebrew = file("hebrew.json", R"({"ban":"שלום","stop_signal":"x"})").string();
  const auto from = [](const std::string& path, const std::string& date) {
    return "agreement record C-014 --from '" + path + "' --clock " + date + "\n";
  };
  const auto said = lines("agreement card C-014" + out("card.pdf") + "\nagreement show C-014\n" +
                          from(first, "2026-03-05") + from(then, "2026-03-12") + from(empty, "2026-03-13") +
                          from(wrong, "2026-03-13") + "agreement show C-014\nagreement show C-014 --all\n" +
                          "agreement show C-014 --lens room:A,B\nagreement show C-014 --lens room:A\n" +
                          "agreement show C-014 --lens home --all\nagreement card C-014" + out("card.pdf") +
                          "\nagreement card C-014" + out("card.pdf") + "\nagreement card C-014 --paper letter --force" +
                          out("card.pdf") + "\npath show C-014\n" + from(hebrew, "2026-03-14") +
                          "agreement card C-014" + out("no.pdf") + "\n");
  EXPECT_EQ(said[0].exit, 3);
  EXPECT_EQ(said[0].error["detail"]["part"], "agreement");
  EXPECT_EQ(said[1].output, Json::array());
  EXPECT_EQ(keys(said[2].output), k_agreement);
  EXPECT_EQ(said[2].output["version"], 1);
  EXPECT_EQ(said[3].output["version"], 2);
  EXPECT_EQ(said[3].output["date"], "2026-03-12");
  EXPECT_EQ(said[4].exit, 5);
  EXPECT_EQ(said[5].exit, 5);
  ASSERT_EQ(said[6].output.size(), 1U);
  EXPECT_EQ(said[6].output[0], said[3].output);
  ASSERT_EQ(said[7].output.size(), 2U);
  EXPECT_EQ(said[7].output[1], said[2].output);
  EXPECT_EQ(said[8].output.size(), 1U);
  EXPECT_EQ(said[9].output.size(), 1U);
  EXPECT_EQ(said[10].output.size(), 2U);
  EXPECT_EQ(said[11].exit, 0) << said[11].error;
  EXPECT_EQ(keys(said[11].output), (Words{"out"}));
  EXPECT_EQ(said[12].exit, 11);
  EXPECT_EQ(said[13].exit, 0);
  EXPECT_EQ(said[14].output[0]["agreed"], "2026-03-12");
  said_of({"qpdf", "--check", (home() / "card.pdf").string()});
  const std::string card = words_of_pdf(home() / "card.pdf");
  EXPECT_NE(card.find("Yellow"), std::string::npos);
  EXPECT_NE(card.find("Tea"), std::string::npos);
  EXPECT_EQ(card.find("Canary"), std::string::npos);
  EXPECT_EQ(card.find("Okafor"), std::string::npos);
  EXPECT_EQ(said[16].exit, 5);
  EXPECT_EQ(said[16].error["error"], "missing-glyph");
  EXPECT_FALSE(std::filesystem::exists(home() / "no.pdf"));
}

}  // namespace
}  // namespace attune::cli::test
