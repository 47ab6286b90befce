// SPDX-License-Identifier: Apache-2.0
// Lists are read out row by row.
#include "desktop/a11y_support.h"

#include <algorithm>

namespace attune::test {
namespace {

bool has_all(const std::string& text, const std::vector<std::string>& words) {
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& each) { return text.find(each) != std::string::npos; });
}

/// The cells of one row, one after the other.
std::string row(const Spoken& table, std::size_t number) {
  std::string text;
  for (const std::string& cell : number < table.cells.size() ? table.cells[number] : std::vector<std::string>()) {
    text += cell + "\n";
  }
  return text;
}

bool is_table(const Spoken& list) {
  return list.role == "table" || list.role == "tree table";
}

class A11yLists : public A11yTest {
 protected:
  void SetUp() override {
    A11yTest::SetUp();
    start_planted();
  }
};

TEST_F(A11yLists, CaseloadIsATableWithARowForEachCase) {
  ASSERT_TRUE(wait_for("today.cases"));
  const Tree tree = Tree::read();
  const Spoken& list = tree.showing("Cases");
  EXPECT_TRUE(is_table(list)) << list.role;
  ASSERT_EQ(list.cells.size(), 3U);
  std::string all;
  for (std::size_t each = 0; each < list.cells.size(); ++each) {
    all += row(list, each) + "\n";
  }
  for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
           {"zqcan1Anameqz", "zqcan1Bnameqz", k_first, "23:30"}, {k_second}, {"Maya", "Daniel", k_third}}) {
    const bool there = has_all(row(list, 0), words) || has_all(row(list, 1), words) || has_all(row(list, 2), words);
    EXPECT_TRUE(there) << words.front() << " is in no row of:\n" << all;
  }
  const std::vector<Spoken> cells = tree.below(list);
  EXPECT_EQ(std::count_if(cells.begin(), cells.end(),
                          [](const Spoken& each) {
                            return each.role == "table cell" && has_all(each.name + each.text, {"Maya", k_third});
                          }),
            1);
}

TEST_F(A11yLists, MarkupIsNeverReadOut) {
  for (const Place& page : pages()) {
    show(page);
    const Tree tree = Tree::read();
    for (const Spoken& each : tree.all()) {
      EXPECT_EQ((each.name + each.text).find("<span"), std::string::npos) << page.name << ": " << each.path;
      EXPECT_EQ((each.name + each.text).find("</"), std::string::npos) << page.name << ": " << each.path;
    }
  }
}

TEST_F(A11yLists, SessionOfTodayIsReadInOrder) {
  ASSERT_TRUE(wait_for("today.session-1"));
  const Tree tree = Tree::read();
  const std::vector<Spoken> below = tree.below(tree.showing("Sessions today"));
  std::vector<std::string> said;
  for (const Spoken& each : below) {
    if (each.showing && (each.role == "label" || each.role == "push button")) {
      said.push_back(each.name);
    }
  }
  ASSERT_GE(said.size(), 4U);
  EXPECT_EQ(said[0], "23:30");
  EXPECT_TRUE(has_all(said[1], {"zqcan1Adisplayqz", "zqcan1Bdisplayqz"})) << said[1];
  EXPECT_TRUE(has_all(said[2], {k_first})) << said[2];
  EXPECT_TRUE(has_all(said.back(), {"23:30", "zqcan1Adisplayqz"})) << said.back();
  // The row as a whole has a name, too.
  EXPECT_TRUE(std::any_of(below.begin(), below.end(), [](const Spoken& each) {
    return each.role == "panel" && has_all(each.name, {"23:30", "zqcan1Adisplayqz", "zqcan1Bdisplayqz"});
  }));
}

TEST_F(A11yLists, SessionsOfACaseAreATable) {
  show(pages().at(2));
  const Tree tree = Tree::read();
  const Spoken& list = tree.showing("Sessions, newest first");
  EXPECT_TRUE(is_table(list)) << list.role;
  ASSERT_EQ(list.cells.size(), 4U);
  for (std::size_t each = 0; each < 4; ++each) {
    EXPECT_TRUE(has_all(row(list, each), {"23:30", "zqcan1Adisplayqz", "zqcan1Bdisplayqz"})) << row(list, each);
  }
  EXPECT_TRUE(has_all(row(list, 0), {"zqcan1nextother"})) << row(list, 0);
  EXPECT_TRUE(has_all(row(list, 3), {"zqcan1heldother"})) << row(list, 3);
}

TEST_F(A11yLists, ReviewIsATableWithARowForEachPerson) {
  show(pages().at(4));
  const Tree tree = Tree::read();
  const Spoken& people = tree.showing("Each person, with dates");
  EXPECT_TRUE(is_table(people)) << people.role;
  ASSERT_EQ(people.cells.size(), 2U);
  EXPECT_TRUE(has_all(row(people, 0), {"zqcan1Adisplayqz"})) << row(people, 0);
  EXPECT_TRUE(has_all(row(people, 1), {"zqcan1Bdisplayqz"})) << row(people, 1);
  // Screens and willingness of both, three gates raised, one of them cleared, and what comes next.
  EXPECT_EQ(tree.showing("What was recorded, newest first").cells.size(), 9U);
}

TEST_F(A11yLists, InterviewsSpeakTheirRowsAndTheirScales) {
  show(pages().at(5));
  const std::string row = "My to-do list keeps playing: zqcan1Adisplayqz quite a bit, zqcan1Bdisplayqz quite a bit, not shared";
  EXPECT_EQ(Tree::read().showing(row).role, "push button");
  const Spoken scale = Tree::read().showing("zqcan1Adisplayqz, Emotional, now 3, would like 8");
  EXPECT_TRUE(scale.focusable);
  EXPECT_TRUE(has_all(scale.description, {"Emotional, now 3, would like 8", "From 0 to 10"})) << scale.description;
  ASSERT_TRUE(focus("interviews.kinds-A"));
  press(WXK_DOWN);
  EXPECT_TRUE(Tree::read().showing("zqcan1Adisplayqz, Physical, now 5, would like 5").focused);
}

}  // namespace
}  // namespace attune::test
