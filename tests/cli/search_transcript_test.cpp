// SPDX-License-Identifier: Apache-2.0
// Searching on the built program: words from a file, hits by time, through lenses.
#include "program.h"

namespace attune::cli::test {
namespace {

class Search : public ProgramTest {
 protected:
  std::string words(const std::string& json) { return file("words.json", json).string(); }
  Words search(const std::string& json, const Words& more = {}) {
    Words line{"search", "--from", words(json)};
    line.insert(line.end(), more.begin(), more.end());
    return line;
  }
  void add_goal(const std::string& couple, const std::string& text, bool shared) {
    json(
        {"goal", "add", couple, "--from", file("goal.json", Json{{"text", text}, {"shared", shared}}.dump()).string()});
  }
};

TEST_F(Search, HasTheKeysOfTheManual) {
  add_goal("C-014", "Tea without a kettle", true);
  const Json found = json(search(R"({"words":"kettle tea"})"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(keys(found[0]), (Words{"kind", "what", "id", "couple", "partner", "date", "session", "session_kind",
                                   "number", "title", "fact", "parts"}));
  EXPECT_EQ(found[0]["kind"], "cases");
  EXPECT_EQ(found[0]["what"], "goal");
  EXPECT_EQ(found[0]["couple"], "C-014");
  ASSERT_EQ(found[0]["parts"].size(), 1U);
  EXPECT_EQ(found[0]["parts"][0]["text"], "Tea without a kettle");
  EXPECT_EQ(found[0]["parts"][0]["marks"], Json::parse("[[0,3],[14,20]]"));
}

TEST_F(Search, OfACaseAKindAndThroughALens) {
  add_goal("C-014", "kettle for both", true);
  add_goal("C-014", "kettle kept", false);
  add_goal("C-7", "kettle elsewhere", true);
  EXPECT_EQ(json(search(R"({"words":"kettle"})")).size(), 3U);
  EXPECT_EQ(json(search(R"({"words":"kettle"})", {"--couple", "C-014"})).size(), 2U);
  EXPECT_EQ(json(search(R"({"words":"kettle"})", {"--kind", "notes"})), Json::array());
  EXPECT_EQ(json(search(R"({"words":"kettle"})", {"--couple", "C-014", "--lens", "room:A,B"})).size(), 1U);
  EXPECT_EQ(json(search(R"({"words":"kettle"})", {"--couple", "C-014", "--lens", "home"})).size(), 1U);
  EXPECT_EQ(json(search(R"({"words":"kettle"})", {"--couple", "C-014", "--lens", "room:A,D"})), Json::array());
  failure(search(R"({"words":"kettle"})", {"--lens", "room:A,B"}), 2, "invalid-input");
  failure(search(R"({"words":"kettle"})", {"--kind", "poems"}), 2, "invalid-input");
  failure(search(R"({"words":"kettle"})", {"--couple", "C-999"}), 3, "not-found");
}

TEST_F(Search, WordsComeFromAFileAndSignsAreNoError) {
  failure(search("{}"), 5, "invalid-input");
  failure(search(R"({"words":7})"), 5, "invalid-input");
  failure(search(R"({"word":"kettle"})"), 5, "invalid-input");
  failure(search(R"({"words":"a\u0000b"})"), 5, "invalid-input");
  failure({"search", "kettle"}, 2, "invalid-input");
  for (const char* odd : {R"({"words":""})", R"({"words":"\""})", R"({"words":"* ( ^ -"})", R"({"words":"🙂"})"}) {
    EXPECT_EQ(json(search(odd)), Json::array()) << odd;
  }
  EXPECT_EQ(json(search(Json{{"words", std::string(20000, 'k')}}.dump())), Json::array());
  EXPECT_EQ(json({"search", "--from", "-"}, R"({"words":"zzzz"})"), Json::array());
  EXPECT_EQ(cli(search(R"({"words":"zzzz"})")).out, "None.\n");
}

TEST_F(Search, FindsAPersonAndAnExercise) {
  const Json found = json(search(R"({"words":"MAYA"})"));
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.back()["what"], "case");
  const Json exercises = json(search(R"({"words":"exploration"})", {"--kind", "homework"}));
  ASSERT_FALSE(exercises.empty());
  EXPECT_EQ(exercises[0]["what"], "exercise");
  EXPECT_EQ(exercises[0]["couple"], nullptr);
}

}  // namespace
}  // namespace attune::cli::test
