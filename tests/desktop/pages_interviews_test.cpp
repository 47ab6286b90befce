// SPDX-License-Identifier: Apache-2.0
// What the Interviews tab shows through each lens, sharing by keyboard alone, and what Overview says of the answers.
#include "desktop/pages_support.h"
#include "desktop/support/scale_chart.h"
#include "desktop/support/text.h"
#include "practice/couples.h"
#include "practice/intake.h"
#include "practice/safeguards.h"
#include "support/people.h"

#include <wx/choice.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>

#include <set>

namespace attune::test {
namespace {

using domain::Lens;
using domain::Letter;
using domain::MemberSet;

class PagesInterviews : public PagesTest {
 protected:
  void start_with_answers(const std::vector<std::string>& names = {"Maya Ortiz", "Daniel Reyes"}) {
    start_and(names, fill_answers);
    press('2', wxMOD_ALT);
    ASSERT_TRUE(wait_for("interviews.sheet"));
  }
  void start_and(const std::vector<std::string>& names,
                 const std::function<void(practice::Practice&, const domain::CaseId&)>& fill) {
    start_with([&](practice::Practice& practice) {
      const domain::CaseId id = add_people(practice, names);
      if (fill) {
        fill(practice, id);
      }
    });
    open_by_typing("C-001");
  }
  domain::CaseId couple() {
    return ui([this] { return practice::list_couples(*practice(), Lens::clinician()).front().id; });
  }
  void see_as(const std::string& way) {
    const std::string toggle = "interviews.as-" + way;
    ASSERT_TRUE(focus(toggle)) << way;
    press(WXK_SPACE);
    ASSERT_TRUE(wait_until([&] {
      const auto* button = find<wxToggleButton>(toggle);
      return button != nullptr && button->GetValue() && button->IsShownOnScreen();
    })) << way;
    ASSERT_TRUE(wait_until([&] { return is_shown("interviews.as-me") && is_shown("interviews.rows"); }));
  }
  /// Of everything that a lens gives, the items; sorted.
  std::set<std::string> items_through(const Lens& lens) {
    const domain::CaseId id = couple();
    return ui([&] {
      std::set<std::string> items;
      if (lens.people().size() == 1) {
        for (const auto& view : practice::show_intake(*practice(), id, lens.people().letters().front(), lens)) {
          for (const auto& each : view.answers) {
            items.insert(each.item);
          }
        }
        return items;
      }
      for (const auto& row : practice::compare_intakes(*practice(), id, lens).rows) {
        items.insert(row.item);
      }
      return items;
    });
  }
  /// Of what is on the page: those rows whose question is there.
  std::set<std::string> items_on_page() {
    return ui([] {
      std::set<std::string> items;
      for (const wxWindow* each : get<wxWindow>("interviews.sheet").GetChildren()) {
        const std::string name = desktop::from_wx(each->GetName());
        constexpr std::string_view k_before = "interviews.";
        if (name.rfind(k_before, 0) == 0 && !name.ends_with(".A") && !name.ends_with(".B") && !name.ends_with(".C") &&
            !name.ends_with(".shared")) {
          items.insert(name.substr(k_before.size()));
        }
      }
      return items;
    });
  }
  std::string said(const std::string& name) { return text_of(wxString::FromUTF8("interviews." + name)); }
  MemberSet seen_by(Letter who, const std::string& item) {
    const domain::CaseId id = couple();
    return ui([&] {
      const auto views = practice::show_intake(*practice(), id, who, Lens::clinician());
      for (const auto& each : views.front().answers) {
        if (each.item == item) {
          return each.seen_by.value();
        }
      }
      return MemberSet();
    });
  }
};

TEST_F(PagesInterviews, ShowsTheClinicianEveryItemWithWhatIsShared) {
  start_with_answers();
  EXPECT_EQ(items_on_page(), items_through(Lens::clinician()));
  EXPECT_EQ(said("B14.A"), "quite a bit");
  EXPECT_EQ(said("B14.B"), "not at all");
  EXPECT_EQ(said("B25.B"), "not sure");
  EXPECT_EQ(said("B7.shared"), "by both");
  EXPECT_EQ(said("B6.shared"), "by Maya");
  EXPECT_EQ(said("A16.shared"), "by Daniel");
  EXPECT_EQ(said("B14.shared"), "not shared");
  EXPECT_EQ(said("B1a.shared"), "stays with you");
  EXPECT_EQ(said("D9.A"), "6 of 10");
  EXPECT_EQ(said("D1.B"), "never");
  EXPECT_TRUE(is_shown("interviews.kinds-A"));
  EXPECT_TRUE(is_shown("interviews.date-A"));
}

TEST_F(PagesInterviews, EachAnswerStandsBelowItsOwner) {
  start_and({"Noor Haddad", "Ari Lind", "Sam Vega"}, [](practice::Practice& practice, const domain::CaseId& id) {
    fill_answers(practice, id);
    answer(practice, id, k_b, R"({"B7": 1, "B11": 2})");
    answer(practice, id, k_c, R"({"B7": 1, "B12": 2, "D1": 2})");
  });
  press('2', wxMOD_ALT);
  ASSERT_TRUE(wait_for("interviews.B12.C"));
  const auto left = [](const char* cell) {
    return ui([&] { return get<wxWindow>(wxString("interviews.") + cell).GetScreenPosition().x; });
  };
  EXPECT_LT(left("B7.A"), left("B7.B"));
  EXPECT_LT(left("B7.B"), left("B7.C"));
  EXPECT_EQ(left("B6.A"), left("B7.A"));
  EXPECT_EQ(left("B11.B"), left("B7.B"));
  EXPECT_EQ(left("B12.C"), left("B7.C"));
  EXPECT_EQ(left("B6.shared"), left("B12.shared"));
}

TEST_F(PagesInterviews, DrawsExactlyWhatEachLensGives) {
  start_with_answers();
  see_as("all");
  const std::set<std::string> both = items_through(Lens::room(k_pair));
  EXPECT_TRUE(both.contains("B7"));
  EXPECT_FALSE(both.contains("B6"));
  EXPECT_EQ(items_on_page(), both);
  for (const char* gone : {"interviews.B7.shared", "interviews.date-A", "interviews.answers-A", "interviews.B14"}) {
    EXPECT_FALSE(is_shown(gone)) << gone;
  }
  see_as("A");
  EXPECT_EQ(items_on_page(), items_through(Lens::room(MemberSet::of({k_a}))));
  EXPECT_TRUE(is_shown("interviews.B14"));
  EXPECT_FALSE(is_shown("interviews.B1a"));
  EXPECT_FALSE(is_shown("interviews.B14.B"));
  see_as("me");
  EXPECT_EQ(items_on_page(), items_through(Lens::clinician()));
}

TEST_F(PagesInterviews, NothingOfTheCliniciansViewIsLeftInTheRooms) {
  start_with_answers();
  see_as("all");
  for (const std::string& each : ui([] {
         std::vector<std::string> all;
         for (const wxWindow* child : get<wxWindow>("interviews.sheet").GetChildren()) {
           all.push_back(desktop::from_wx(child->GetLabel()));
         }
         return all;
       })) {
    EXPECT_FALSE(each.ends_with(" rated")) << each;
    EXPECT_FALSE(each == "Shared" || each == "not shared" || each == "by both" || each == "stays with you") << each;
    EXPECT_EQ(each.find("answered"), std::string::npos) << each;
  }
}

TEST_F(PagesInterviews, IsSharedAndTakenBackByKeyboardAlone) {
  start_with_answers();
  ASSERT_TRUE(focus("interviews.B14"));
  press(WXK_SPACE);
  ASSERT_TRUE(wait_for("share.with-A-B"));
  press(WXK_SPACE);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_until([&] { return text_of("interviews.B14.shared") == "by Maya"; }));
  EXPECT_TRUE(wait_until([] {
    const wxWindow* focused = wxWindow::FindFocus();
    return focused != nullptr && focused->GetName() == "interviews.B14";
  }));
  EXPECT_EQ(seen_by(k_a, "B14"), k_pair);
  press(WXK_SPACE);
  ASSERT_TRUE(wait_for("share.with-B-A"));
  press(WXK_TAB);
  press(WXK_SPACE);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_until([&] { return text_of("interviews.B14.shared") == "by both"; }));
  see_as("all");
  EXPECT_TRUE(is_shown("interviews.B14"));
  see_as("me");
  ASSERT_TRUE(focus("interviews.B14"));
  press(WXK_SPACE);
  ASSERT_TRUE(wait_for("share.with-A-B"));
  press(WXK_SPACE);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_until([&] { return text_of("interviews.B14.shared") == "by Daniel"; }));
  EXPECT_EQ(seen_by(k_a, "B14"), MemberSet::of({k_a}));
  see_as("all");
  EXPECT_FALSE(is_shown("interviews.B14"));
}

TEST_F(PagesInterviews, CancelChangesNothing) {
  start_with_answers();
  ASSERT_TRUE(focus("interviews.B14"));
  press(WXK_SPACE);
  ASSERT_TRUE(wait_for("share.with-A-B"));
  press(WXK_SPACE);
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(said("B14.shared"), "not shared");
  EXPECT_EQ(seen_by(k_a, "B14"), MemberSet::of({k_a}));
}

TEST_F(PagesInterviews, ADayToComeIsSaidThere) {
  start_with_answers();
  ASSERT_TRUE(focus("interviews.B14"));
  press(WXK_SPACE);
  ASSERT_TRUE(wait_for("share.date"));
  ui([] { get<wxTextCtrl>("share.date").SetValue("2099-01-01"); });
  ASSERT_TRUE(focus("share.with-A-B"));
  press(WXK_SPACE);
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for("share.date.message"));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(seen_by(k_a, "B14"), MemberSet::of({k_a}));
}

TEST_F(PagesInterviews, WhatWasSharedBeforeAnsweringAgainIsSaidAndTakenBack) {
  start_and({"Maya Ortiz", "Daniel Reyes"}, [](practice::Practice& practice, const domain::CaseId& id) {
    fill_answers(practice, id);
    answer(practice, id, k_a, R"({"B7": 3})");
  });
  press('2', wxMOD_ALT);
  ASSERT_TRUE(wait_for("interviews.sheet"));
  EXPECT_EQ(said("B7.A"), "a lot");
  EXPECT_EQ(said("B7.shared"), "by Maya, as before; Daniel");
  EXPECT_TRUE(is_shown("interviews.B2")) << "left out now, and still shared";
  see_as("all");
  EXPECT_EQ(said("B7.A"), "a little");
  see_as("me");
  ASSERT_TRUE(focus("interviews.B7"));
  press(WXK_SPACE);
  ASSERT_TRUE(wait_for("share.before-A-B"));
  ASSERT_TRUE(focus("share.before-A-B"));
  press(WXK_SPACE);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_until([&] { return text_of("interviews.B7.shared") == "by Daniel"; }));
  EXPECT_FALSE(items_through(Lens::room(k_pair)).contains("B7"));
}

TEST_F(PagesInterviews, TheChartSpeaksPointByPoint) {
  start_with_answers();
  const auto spoken = [] {
    return ui([] { return desktop::from_wx(get<desktop::ScaleChart>("interviews.kinds-A").spoken()); });
  };
  ASSERT_TRUE(focus("interviews.kinds-A"));
  EXPECT_EQ(spoken(), "Maya, Emotional, now 6, would like 7");
  press(WXK_DOWN);
  EXPECT_EQ(spoken(), "Maya, Physical, now 6, would like 7");
  press(WXK_END);
  EXPECT_EQ(spoken(), "Maya, Being known, now 5, would like 7");
  press(WXK_UP);
  EXPECT_EQ(spoken(), "Maya, Practical, now 5, would like 7");
  const std::string all =
      ui([] { return desktop::from_wx(get<desktop::ScaleChart>("interviews.kinds-A").described()); });
  EXPECT_NE(all.find("Playful, now 3, would like 8"), std::string::npos) << all;
  see_as("all");
  ASSERT_TRUE(wait_for("interviews.kinds-A"));
  EXPECT_EQ(ui([] { return desktop::from_wx(get<desktop::ScaleChart>("interviews.kinds-A").described()); }),
            "Emotional, now 6, would like 7; Physical, now 6. From 0 to 10.");
}

TEST_F(PagesInterviews, EarlierAnswersCanBeRead) {
  start_with_answers();
  ASSERT_TRUE(focus("interviews.answers-A"));
  press(WXK_SPACE);
  ASSERT_TRUE(wait_for("answers.text"));
  EXPECT_EQ(ui([] { return get<wxChoice>("answers.occasion").GetCount(); }), 2U);
  const std::string now = text_of("answers.text");
  EXPECT_NE(now.find("We still laugh at the same things."), std::string::npos) << now;
  choose("answers.occasion", 1);
  const std::string before = text_of("answers.text");
  EXPECT_NE(before.find("My to-do list keeps playing: a lot"), std::string::npos) << before;
  EXPECT_EQ(before.find("We still laugh"), std::string::npos) << before;
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
}

TEST_F(PagesInterviews, SaysWhoHasNotAnswered) {
  start_and({"Maya Ortiz", "Daniel Reyes"}, [](practice::Practice& practice, const domain::CaseId& id) {
    for (const Letter each : k_pair.letters()) {
      practice::sign_policy(practice, id, each);
    }
  });
  press('2', wxMOD_ALT);
  ASSERT_TRUE(wait_for("interviews.none"));
  EXPECT_FALSE(is_shown("interviews.as-me"));
  const domain::CaseId id = couple();
  ui([&] {
    answer(*practice(), id, k_a, R"({"B7": 2})");
    program().refresh();
  });
  ASSERT_TRUE(wait_for("interviews.date-B"));
  EXPECT_EQ(said("date-B"), "not answered yet");
  EXPECT_EQ(said("B7.A"), "quite a bit");
  EXPECT_FALSE(is_shown("interviews.B7.B"));
  see_as("all");
  EXPECT_FALSE(is_shown("interviews.date-B"));
  EXPECT_TRUE(is_shown("interviews.none"));
}

TEST_F(PagesInterviews, ThreePeopleAreNamed) {
  start_and({"Noor Haddad", "Ari Lind", "Sam Vega"}, [](practice::Practice& practice, const domain::CaseId& id) {
    fill_answers(practice, id);
    answer(practice, id, k_c, R"({"B7": 1, "B2": 2, "B14": 1})");
    share(practice, id, k_c, "B7", MemberSet::of({k_a}));
    share(practice, id, k_a, "B14", MemberSet::of({k_b, k_c}));
  });
  press('2', wxMOD_ALT);
  ASSERT_TRUE(wait_for("interviews.sheet"));
  EXPECT_EQ(said("B7.shared"), "by Noor with Ari; Ari with Noor; Sam with Noor");
  EXPECT_EQ(said("B14.shared"), "by Noor");
  for (const char* way : {"all", "A", "B", "C"}) {
    see_as(way);
  }
}

TEST_F(PagesInterviews, OnePersonHasNobodyToShareWith) {
  start_and({"Wren Abara"}, [](practice::Practice& practice, const domain::CaseId& id) {
    practice::sign_policy(practice, id, k_a);
    answer(practice, id, k_a, R"({"B7": 2, "S22.now": 3, "S22.wish": 8})");
  });
  press('2', wxMOD_ALT);
  ASSERT_TRUE(wait_for("interviews.sheet"));
  EXPECT_EQ(said("B7.A"), "quite a bit");
  EXPECT_FALSE(is_shown("interviews.as-me"));
  EXPECT_FALSE(is_shown("interviews.B7.shared"));
}

TEST_F(PagesInterviews, OverviewSaysWhatTheAnswersShow) {
  start_and({"Maya Ortiz", "Daniel Reyes"}, fill_answers);
  ASSERT_TRUE(wait_for("overview.compare"));
  EXPECT_EQ(text_of("overview.wanting-A-1"), "often");
  EXPECT_EQ(text_of("overview.wanting-A-3"), "since the move, 2023");
  EXPECT_EQ(text_of("overview.wanting-B-1"), "never");
  EXPECT_EQ(text_of("overview.brake-A-1"), "a lot");
  EXPECT_EQ(text_of("overview.brake-A-2"), "quite a bit");
  EXPECT_EQ(text_of("overview.help-B-1"), "a lot");
  EXPECT_EQ(text_of("overview.now-A-1"), "3");
  EXPECT_EQ(text_of("overview.wish-A-1"), "8");
  EXPECT_EQ(text_of("overview.wish-B-1"), "8");
  EXPECT_FALSE(is_shown("overview.wanting-A-4"));
  EXPECT_FALSE(is_shown("overview.brake-A-4"));
  EXPECT_FALSE(is_shown("overview.now-A-4"));
  EXPECT_FALSE(is_shown("overview.ask-again-A"));
  ASSERT_TRUE(focus("overview.compare"));
  press(WXK_SPACE);
  EXPECT_TRUE(wait_for("interviews.sheet"));
}

TEST_F(PagesInterviews, OverviewSaysWhatIsOldAndWhatIsMissing) {
  start_and({"Maya Ortiz", "Daniel Reyes"}, [](practice::Practice& practice, const domain::CaseId& id) {
    for (const Letter each : k_pair.letters()) {
      practice::sign_policy(practice, id, each);
    }
    answer(practice, id, k_a, R"({"B7": 2})", domain::plus_days(practice.event_time().date, -200));
    answer(practice, id, k_b, R"({"B7": 3})", {}, true);
  });
  ASSERT_TRUE(wait_for("overview.ask-again-A"));
  EXPECT_FALSE(is_shown("overview.ask-again-B"));
  EXPECT_EQ(text_of("overview.brake-A-1"), "quite a bit");
  EXPECT_FALSE(is_shown("overview.brake-B-1")) << "a draft counts nowhere";
  EXPECT_TRUE(is_shown("overview.answered-B"));
}

}  // namespace
}  // namespace attune::test
