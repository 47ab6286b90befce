// SPDX-License-Identifier: Apache-2.0
// Questionnaires that come with the program, and others that somebody brings.
#include "program.h"
#include "support/files.h"

namespace attune::cli::test {
namespace {

class Forms : public ProgramTest {
 protected:
  Ran check(Words files) const {
    files.insert(files.begin(), {"form", "check", "--json"});
    return program(files);
  }
};

constexpr const char* k_small = R"({
  "resourceType": "Questionnaire",
  "title": "Two questions",
  "item": [
    {"linkId": "1", "type": "boolean", "text": "Here today?"},
    {"linkId": "2", "type": "integer", "text": "How many?"}
  ]
})";

TEST_F(Forms, ListHoldsTheIntake) {
  const Json forms = json({"form", "list"});
  ASSERT_EQ(forms.size(), 1U);
  EXPECT_EQ(keys(forms[0]), (Words{"id", "version", "title", "items"}));
  EXPECT_EQ(forms[0]["id"], "barriers-and-brakes");
  EXPECT_GT(forms[0]["items"], 100);
}

TEST_F(Forms, ShowTellsWhoSeesAnAnswer) {
  const Json form = json({"form", "show", "barriers-and-brakes"});
  std::map<std::string, Json> lines;
  for (const Json& each : form["lines"]) {
    lines[each["link_id"]] = each;
  }
  EXPECT_EQ(lines.at("B7")["seen_by"], "owner");
  EXPECT_EQ(lines.at("B7")["options"][2]["weight"], 2);
  EXPECT_FALSE(lines.at("B7")["signal"]);
  EXPECT_EQ(lines.at("B30")["seen_by"], "clinician");
  EXPECT_TRUE(lines.at("B30")["signal"]);
  EXPECT_EQ(lines.at("B30")["paper"], "never");
}

TEST_F(Forms, ShowKnowsNoOther) {
  failure({"form", "show", "no-such-form"}, 3, "not-found");
  failure({"form", "show", "../forms/barriers-and-brakes"}, 3, "not-found");
}

TEST_F(Forms, ShowAndListAreLockedWithThePractice) {
  const std::string wrong = file("wrong", "not the right words at all");
  EXPECT_EQ(program({"form", "list", "--practice", folder().string(), "--passphrase-file", wrong}).exit, 6);
}

TEST_F(Forms, CheckNeedsNoPractice) {
  const Ran ran = check({file("small.json", k_small).string()});
  EXPECT_EQ(ran.exit, 0) << ran.err;
  const Json found = Json::parse(ran.out);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0]["id"], "small");
  EXPECT_EQ(found[0]["items"], 2);
  EXPECT_TRUE(found[0]["error"].is_null());
}

TEST_F(Forms, CheckNamesLineAndColumnOfWhatIsBroken) {
  std::string broken = k_small;
  broken.replace(broken.find("\"integer\""), 9, "integer\"");
  const Ran ran = check({file("small.json", k_small).string(), file("broken.json", broken).string()});
  EXPECT_EQ(ran.exit, 5);
  const Json found = Json::parse(ran.out);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_TRUE(found[0]["error"].is_null());
  EXPECT_EQ(found[1]["error"]["error"], "invalid-form");
  EXPECT_EQ(found[1]["error"]["detail"]["line"], 6);
  EXPECT_GT(found[1]["error"]["detail"]["column"], 1);
  EXPECT_EQ(found[1]["error"]["detail"]["path"], (home() / "broken.json").string());
}

TEST_F(Forms, CheckSaysOfEveryFileWhy) {
  EXPECT_EQ(check({(home() / "missing.json").string()}).exit, 3);
  EXPECT_EQ(check({home().path().string()}).exit, 9);
  EXPECT_EQ(check({file("no-form.json", "{\"resourceType\": \"Patient\"}").string()}).exit, 5);
  EXPECT_EQ(check({file("empty.json", "").string()}).exit, 5);
  EXPECT_EQ(check({}).exit, 2);
}

TEST_F(Forms, DataNamesAnotherFolder) {
  std::filesystem::create_directories(home() / "data" / "forms");
  attune::test::write_file(home() / "data" / "forms" / "small.json", k_small);
  const Json forms = json({"form", "list", "--data", (home() / "data").string()});
  ASSERT_EQ(forms.size(), 1U);
  EXPECT_EQ(forms[0]["id"], "small");
  failure({"form", "list", "--data", (home() / "nothing").string()}, 3, "not-found");
}

}  // namespace
}  // namespace attune::cli::test
