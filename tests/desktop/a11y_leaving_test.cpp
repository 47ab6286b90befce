// SPDX-License-Identifier: Apache-2.0
// What is covered, locked or left is gone from what assistive technology reads, not only from the screen.
#include "desktop/a11y_support.h"

#include <wx/textctrl.h>

#include <algorithm>

namespace attune::test {
namespace {

std::string listed(const std::set<std::string>& words) {
  std::string text;
  for (const std::string& each : words) {
    text += " " + each;
  }
  return text;
}

/// Those that begin so.
std::set<std::string> of_case(const std::set<std::string>& words, const char* beginning) {
  std::set<std::string> found;
  std::copy_if(words.begin(), words.end(), std::inserter(found, found.end()),
               [&](const std::string& each) { return each.starts_with(beginning); });
  return found;
}

void expect_nothing_is_left(const std::string& where) {
  const Tree tree = Tree::read();
  EXPECT_EQ(listed(tree.canaries()), "") << where;
  for (const char* name : k_names) {
    EXPECT_FALSE(tree.says(name)) << where << ": " << name;
  }
  EXPECT_FALSE(tree.says(k_third)) << where;
}

class A11yLeaving : public A11yTest {
 protected:
  void SetUp() override {
    A11yTest::SetUp();
    start_planted();
  }

  // What the covered page leaves behind is destroyed right after; the walk says whether it was.
  void cover() {
    command("cover");
    ASSERT_TRUE(focus("cover"));
  }
  void uncover() {
    type(k_pin);
    push_enter();
  }
  void push_enter() {
    press(WXK_RETURN);
    ASSERT_TRUE(wait_until([this] { return program().situation().open; }));
  }
  void lock() {
    command("lock");
    ASSERT_TRUE(wait_for("unlock.passphrase"));
  }

  void expect_pages_go(const std::function<void()>& leave, const std::function<void()>& come_back) {
    std::set<std::string> seen;
    for (const Place& page : pages()) {
      show(page);
      const std::set<std::string> before = Tree::read().canaries();
      EXPECT_FALSE(before.empty()) << page.name;
      seen.insert(before.begin(), before.end());
      leave();
      expect_nothing_is_left(page.name);
      come_back();
    }
    // Not blind: whatever a page can show was read before.
    for (const char* word :
         {"zqcan1Anameqz", "zqcan1relationshipqz", "zqcan1Bconcernqz", "zqcan1Acontactphoneqz", "zqcan1Bcarenameqz",
          "zqcan1Abodywordsqz", "zqcan1heldotherqz", "zqcan1Bhowqz", k_second}) {
      EXPECT_TRUE(seen.contains(word)) << word;
    }
  }
};

TEST_F(A11yLeaving, CoverTakesPagesAway) {
  show(pages().front());
  EXPECT_TRUE(Tree::read().says("Maya"));
  expect_pages_go([this] { cover(); }, [this] { uncover(); });
}

TEST_F(A11yLeaving, LockTakesPagesAway) {
  expect_pages_go([this] { lock(); }, [this] { unlock_planted(); });
}

TEST_F(A11yLeaving, CoverTakesDialogsAway) {
  for (const Place& dialog : dialogs()) {
    show(dialog);
    if (std::string(dialog.name) == "Settings") {
      const std::set<std::string> before = Tree::read().canaries();
      EXPECT_TRUE(std::includes(before.begin(), before.end(), planted().practice.begin(), planted().practice.end()));
    }
    command("cover");
    ASSERT_TRUE(focus("cover")) << dialog.name;
    EXPECT_TRUE(wait_until([] { return open_dialogs_now() == 0; })) << dialog.name;
    expect_nothing_is_left(dialog.name);
    uncover();
  }
}

TEST_F(A11yLeaving, LockTakesWhatIsTypedAway) {
  show(pages().at(1));
  push("case.edit");
  ASSERT_TRUE(focus("edit-case.relationship"));
  ui([] { get<wxTextCtrl>("edit-case.relationship").SetValue("zqcantypedqz"); });
  EXPECT_TRUE(Tree::read().canaries().contains("zqcantypedqz"));
  lock();
  expect_nothing_is_left("Edit case");
}

TEST_F(A11yLeaving, AnotherCaseHoldsNothingOfTheOneBefore) {
  for (std::size_t page = 1; page < pages().size(); ++page) {
    show(pages().at(page));
    EXPECT_GT(of_case(Tree::read().canaries(), "zqcan1").size(), 3U) << pages().at(page).name;
    show_case(k_second);
    ASSERT_TRUE(wait_for("overview.edit-enquiry"));
    const std::set<std::string> after = Tree::read().canaries();
    EXPECT_EQ(listed(of_case(after, "zqcan1")), "") << pages().at(page).name;
    EXPECT_TRUE(after.contains("zqcan2reasonqz"));
  }
}

TEST_F(A11yLeaving, TodayHoldsNoMoreOfACaseThanItsRows) {
  show(pages().front());
  const std::set<std::string> rows = Tree::read().canaries();
  for (std::size_t page = 1; page < pages().size(); ++page) {
    show(pages().at(page));
    show(pages().front());
    EXPECT_EQ(listed(Tree::read().canaries()), listed(rows)) << pages().at(page).name;
  }
  for (const char* word : {"zqcan1relationshipqz", "zqcan1Aconcernqz", "zqcan1Acontactphoneqz", "zqcan1Ahowqz"}) {
    EXPECT_FALSE(rows.contains(word)) << word;
  }
}

TEST_F(A11yLeaving, ClosedCaseIsGoneFromToday) {
  prompter().answers = {true};
  show_case(k_second);
  ASSERT_TRUE(wait_for("overview.close"));
  push("overview.close");
  ASSERT_TRUE(wait_for("overview.reopen"));
  EXPECT_FALSE(of_case(Tree::read().canaries(), "zqcan2").empty());
  show(pages().front());
  EXPECT_EQ(listed(of_case(Tree::read().canaries(), "zqcan2")), "");
}

}  // namespace
}  // namespace attune::test
