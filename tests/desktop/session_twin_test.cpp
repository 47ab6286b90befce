// SPDX-License-Identifier: Apache-2.0
// Two practices, alike but for every private fact of the registry at once: what the room is shown is the same to the
// last word, place and pixel.
#include "acceptance/facts.h"
#include "desktop/session_support.h"

#include "domain/error.h"
#include "practice/gates.h"

namespace attune::test {
namespace {

class SessionTwin : public SessionTest {
 protected:
  /// What the room sees on one page: every control with its words, place and state, in order, and the screen itself.
  struct Seen {
    std::string page, controls, screen;
  };

  std::vector<Seen> tour(bool with_facts) {
    m_first = "Maya Ortiz";  // as the registry calls them
    m_second = "Daniel Reyes";
    keep_scroll_bars_still();
    std::vector<Seen> seen;
    start_session([&](practice::Practice& practice, const domain::CaseId& id) {
      fill_path(practice, id);
      if (with_facts) {
        let_it_happen(practice, id);
      }
    });
    press('J', wxMOD_CONTROL);
    EXPECT_TRUE(wait_for("couple.hide"));
    seen.push_back(look("Together"));
    use("together.read");
    EXPECT_TRUE(wait_for("reading.paper"));
    EXPECT_TRUE(wait_until([] { return get<wxWindow>("reading.paper").HasFocus(); }));
    seen.push_back(look("the sheet"));
    press(WXK_END);
    seen.push_back(look("the end of the sheet"));
    use("reading.back");
    use("together.begin");
    EXPECT_TRUE(wait_for("try.prompt"));
    for (int page = 1; text_of("try.next") == "Next"; ++page) {
      seen.push_back(look("prompt " + std::to_string(page)));
      const std::string before = text_of("try.prompt");
      use("try.next");
      EXPECT_TRUE(wait_until([&] { return get<wxWindow>("try.prompt").GetLabel().utf8_string() != before; }));
    }
    use("try.next");
    EXPECT_TRUE(wait_for("together.begin"));
    seen.push_back(look("Together again"));
    press('J', wxMOD_CONTROL);
    come_back_with_pin();
    EXPECT_TRUE(wait_for("session.strip"));
    use("toolbar.check-in");
    for (const char* person : {"the first arrives", "the second arrives"}) {
      EXPECT_TRUE(wait_for("couple.finish"));
      EXPECT_TRUE(wait_until([] { return get<wxWindow>("couple.arrive-1").HasFocus(); }));
      seen.push_back(look(person));
      const wxWindow* before = ui([] { return find_window("couple.finish"); });
      use("couple.finish");
      EXPECT_TRUE(wait_until([&] { return find_window("couple.finish") != before; }));
    }
    EXPECT_TRUE(wait_for("couple.give-back"));
    seen.push_back(look("both have arrived"));
    use("couple.give-back");
    come_back_with_pin();
    EXPECT_TRUE(wait_for("look.go-on"));
    use("look.go-on");
    EXPECT_TRUE(wait_for("session.strip"));
    press('H', wxMOD_CONTROL | wxMOD_SHIFT);
    EXPECT_TRUE(wait_for("hand-over.partner"));
    click("hand-over.primary");
    EXPECT_TRUE(wait_for("couple.begin"));
    seen.push_back(look("what comes"));
    begin_questions();
    for (int page = 1; is_shown("couple.next"); ++page) {
      seen.push_back(look("page " + std::to_string(page)));
      use("couple.next");
      EXPECT_TRUE(wait_until([] { return find_window("couple.next") != nullptr || find_window("couple.give-back") != nullptr; }));
    }
    seen.push_back(look("the end"));
    return seen;
  }

  void TearDown() override {
    EXPECT_TRUE(m_skipped.empty() || m_happened > 4 * static_cast<int>(m_skipped.size())) << "hardly a fact came to pass";
    SessionTest::TearDown();
  }

 private:
  void let_it_happen(practice::Practice& practice, const domain::CaseId& id) {
    const domain::Lens room = domain::Lens::room(domain::MemberSet::of({k_a, k_b}));
    // A hold since the sheet was prepared, whatever the others make of it.
    practice::NewGate hold;
    hold.gate = 2;
    hold.about = domain::Letter('A');
    hold.why = domain::Text::from("Told alone", "why");
    practice::raise_gate(practice, id, hold);
    for (const Fact& each : facts()) {
      if (domain::may_see(room, each.sight)) {
        continue;
      }
      try {
        each.come_to_pass(practice, id);
        ++m_happened;
      } catch (const Error&) {
        m_skipped.push_back(each.name);  // not after the ones before it: the twins one by one have it
      }
    }
  }

  Seen look(const std::string& page) {
    EXPECT_TRUE(wait_for_paint());
    Seen seen{page, {}, screen_pixels()};
    ui([&] { describe(*program().couple_window(), seen.controls, 0); });
    return seen;
  }

  static void describe(const wxWindow& window, std::string& into, int depth) {
    const wxRect rect = window.GetRect();
    into += std::string(static_cast<std::size_t>(depth), ' ') + window.GetName().ToStdString() + " \"" +
            window.GetLabel().utf8_string() + "\" " + std::to_string(rect.x) + "," + std::to_string(rect.y) + " " +
            std::to_string(rect.width) + "x" + std::to_string(rect.height) + (window.IsShown() ? "" : " hidden") +
            (window.IsEnabled() ? "" : " off") + (window.HasFocus() ? " focus" : "") + "\n";
    for (const wxWindow* child : window.GetChildren()) {
      describe(*child, into, depth + 1);
    }
  }

  int m_happened = 0;
  std::vector<std::string> m_skipped;
};

TEST_F(SessionTwin, TheRoomIsTheSameWithEveryPrivateFact) {
  const std::vector<Seen> plain = tour(false);
  end_program();
  std::filesystem::remove_all(practice_folder());
  const std::vector<Seen> other = tour(true);
  ASSERT_EQ(plain.size(), other.size());
  EXPECT_GT(plain.size(), 10U);
  for (std::size_t each = 0; each < plain.size(); ++each) {
    EXPECT_EQ(plain[each].controls, other[each].controls) << plain[each].page;
    EXPECT_TRUE(plain[each].screen == other[each].screen) << plain[each].page << ": the screens differ";
  }
}

}  // namespace
}  // namespace attune::test
