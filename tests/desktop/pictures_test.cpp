// SPDX-License-Identifier: Apache-2.0
// A picture of every page and dialog on the sample practice, kept beside the test, to be looked at; and what a look
// would find first: words that are cut off and controls that reach over an edge.
#include "desktop/a11y_support.h"
#include "desktop/pages_fill.h"
#include "desktop/support/text.h"
#include "practice/casework.h"
#include "practice/couples.h"
#include "practice/gates.h"
#include "practice/intake.h"
#include "practice/practices.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/radiobut.h>
#include <wx/scrolwin.h>
#include <wx/stattext.h>
#include <wx/tglbtn.h>

#include <cstdlib>

namespace attune::test {
namespace {

// The window of the pictures in the design.
constexpr int k_width = 1280;
constexpr int k_height = 800;

/// Words that must be there in full. Lines that give way on purpose end in an ellipsis and have a style for it.
bool has_words(const wxWindow& window) {
  if (dynamic_cast<const wxStaticText*>(&window) != nullptr) {
    constexpr long k_gives_way = wxST_ELLIPSIZE_END | wxST_ELLIPSIZE_MIDDLE | wxST_ELLIPSIZE_START;
    return (window.GetWindowStyle() & k_gives_way) == 0;
  }
  return dynamic_cast<const wxButton*>(&window) != nullptr || dynamic_cast<const wxToggleButton*>(&window) != nullptr ||
         dynamic_cast<const wxCheckBox*>(&window) != nullptr || dynamic_cast<const wxRadioButton*>(&window) != nullptr;
}

std::string which(const wxWindow& window) {
  return desktop::from_wx(window.GetName() + " “" + window.GetLabel() + "”");
}

void look_at(wxWindow* window, std::vector<std::string>& cut) {
  if (!window->IsShown()) {
    return;
  }
  const wxSize size = window->GetSize();
  const wxSize best = window->GetBestSize();
  if (has_words(*window) && (size.x < best.x || size.y < best.y)) {
    cut.push_back("cut off: " + which(*window));
  }
  const wxWindow* parent = window->GetParent();
  const bool scrolls = dynamic_cast<const wxScrolledWindow*>(parent) != nullptr;
  if (parent != nullptr && !window->IsTopLevel() && !scrolls) {
    const wxRect inside(parent->GetClientSize());
    const wxRect rect = window->GetRect();
    if (!rect.IsEmpty() && !inside.Contains(rect)) {
      cut.push_back("over an edge: " + which(*window));
    }
  }
  for (wxWindow* child : window->GetChildren()) {
    look_at(child, cut);
  }
}

class Pictures : public A11yTest {
 protected:
  void SetUp() override {
    A11yTest::SetUp();
    const char* set = std::getenv("ATTUNE_GUI_LOOK");
    m_look = set == nullptr || *set == 0 ? "light" : set;
  }
  void start_sample() {
    practice::DemoOptions options;
    options.clock = environment().clock->event("UTC");
    const crypto::Secret passphrase = crypto::Secret::copy_of(std::string_view(k_passphrase));
    practice::write_demo(practice_folder(), passphrase, options, environment());
    practice::Practice practice = practice::open_practice(practice_folder(), passphrase, environment());
    decide(practice, practice::find_couple(practice, first_case()));
    practice.close();
    start(practice_folder());
    resize();
  }
  /// The same answers once more, shared as they were, with one that is to be looked at.
  static void answer_again(practice::Practice& practice, const domain::CaseId& id, domain::Letter who,
                           const std::string& new_one) {
    std::string answers = "{" + new_one;
    std::vector<std::string> shared;
    const domain::MemberSet everyone = practice::members_of(practice, id);
    const auto before = practice::show_intake(practice, id, who, domain::Lens::clinician());
    for (const practice::AnswerView& each : before.front().answers) {
      if (each.number && each.place.pair && each.item != "B30") {
        answers += ",\"" + each.item + "\":" + std::to_string(static_cast<int>(*each.number));
      } else if (each.text == "Not sure") {
        answers += ",\"" + each.item + R"(":"not-sure")";
      } else if (each.item == "D6.since") {
        answers += ",\"" + each.item + "\":\"" + each.text + "\"";
      } else {
        continue;
      }
      if (each.seen_by == everyone) {
        shared.push_back(each.item);
      }
    }
    answer(practice, id, who, answers + "}");
    for (const std::string& each : shared) {
      share(practice, id, who, each, everyone);
    }
  }
  /// What the clinician decided and keeps of the case that is looked at.
  static void decide(practice::Practice& practice, const domain::CaseId& id) {
    const domain::Letter a('A');
    const domain::Letter b('B');
    const auto text = [](const char* words) { return domain::Text::from(words, "words"); };
    const auto raise = [&](int gate, domain::Letter about, const char* why) {
      practice::raise_gate(practice, id, {gate, about, std::nullopt, text(why), std::nullopt, std::nullopt});
    };
    fill_path(practice, id);
    raise(5, b, "Sore since the operation; wants a look.");
    raise(3, a, "Told alone; the policy path is open.");
    answer_again(practice, id, b, R"("B30":1)");
    for (const char* line : {"Told alone; letter offered and accepted", "Reply: no infection, pelvic floor"}) {
      practice::add_medical_line(practice, id, b, text(line));
    }
    practice::add_goal(practice, id, text("Touch that asks for nothing, and evenings that are not a test."), true);
    practice::add_goal(practice, id, text("See whether the quiet evenings ease when sleep does."), false);
    practice::add_confidence(practice, id,
                             {b, text("Saw a urologist and did not say so at home."), text("Maya, since then"),
                              text("He brings it up himself before the next sheet"), practice.event_time().date, {}});
  }
  void push_toggle(const std::string& name) {
    ui([&] {
      auto& toggle = get<wxToggleButton>(name);
      toggle.SetValue(true);
      wxCommandEvent event(wxEVT_TOGGLEBUTTON, toggle.GetId());
      event.SetEventObject(&toggle);
      event.SetInt(1);
      toggle.HandleWindowEvent(event);
    });
    ASSERT_TRUE(wait_until([&] {
      const auto* toggle = find<wxToggleButton>(name);
      const auto* mine = find<wxToggleButton>("interviews.as-me");
      return toggle != nullptr && toggle->GetValue() && mine != nullptr && !mine->GetValue();
    }));
  }
  void resize() {
    ui([this] { program().main_window().SetSize(k_width, k_height); });
  }
  void keep(const std::string& name) {
    ASSERT_TRUE(wait_for_paint()) << name;
    take_picture(m_look + " " + name);
    const std::vector<std::string> cut = ui([] {
      std::vector<std::string> all;
      for (wxWindow* top : wxTopLevelWindows) {
        look_at(top, all);
      }
      return all;
    });
    for (const std::string& each : cut) {
      ADD_FAILURE() << name << ": " << each;
    }
  }
  const char* first_case() const override { return "C-014"; }
  const char* enquiry() const override { return "C-033"; }
  const char* searched() const override { return "touch"; }

 private:
  std::string m_look;
};

TEST_F(Pictures, FirstRun) {
  start(std::nullopt);
  resize();
  ASSERT_TRUE(wait_for("first-run.name"));
  ui([this] {
    get<wxTextCtrl>("first-run.name").SetValue("Linden Court");
    get<wxTextCtrl>("first-run.clinician").SetValue("Ines");
    get<wxTextCtrl>("first-run.folder").SetValue(practice_folder().string());
  });
  keep("first run 1");
  push("first-run.next");
  ASSERT_TRUE(wait_for("first-run.passphrase"));
  ui([] {
    get<wxTextCtrl>("first-run.passphrase").SetValue(k_passphrase);
    get<wxTextCtrl>("first-run.again").SetValue(k_passphrase);
  });
  keep("first run 2");
  int number = 2;
  for (const char* step : {"first-run.key-later", "first-run.individual", "first-run.crisis", "first-run.pin"}) {
    push("first-run.next");
    ASSERT_TRUE(wait_for(step)) << step;
    keep("first run " + std::to_string(++number));
  }
  push("first-run.cancel");
  ASSERT_TRUE(wait_for("welcome.new"));
  keep("welcome");
}

TEST_F(Pictures, UnlockAndCover) {
  start_sample();
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  keep("unlock");
  unlock_planted();
  command("cover");
  ASSERT_TRUE(focus("cover"));
  keep("cover");
  type("1");
  ASSERT_TRUE(wait_for("cover.pin"));
  keep("cover with PIN");
}

TEST_F(Pictures, Pages) {
  start_sample();
  unlock_planted();
  for (const Place& page : pages()) {
    show(page);
    keep(page.name);
  }
}

TEST_F(Pictures, InterviewsAsEachSeesThem) {
  start_sample();
  unlock_planted();
  const std::vector<std::pair<const char*, std::string>> cases{
      {"C-014", "Maya Ortiz"}, {"C-031", "Wren Delaney"}, {"C-026", "Adjoa Boateng"}};
  for (const auto& [code, first] : cases) {
    show_case(code);
    ASSERT_TRUE(wait_until([&first = first] { return text_of("case.name-A") == first; })) << code;
    ASSERT_TRUE(wait_for("overview.compare"));
    keep(std::string("overview of ") + code);
    show_case(code, desktop::CaseTab::Interviews);
    ASSERT_TRUE(wait_for("interviews.sheet"));
    keep(std::string("interviews of ") + code);
    ui([] { get<wxScrolledWindow>("interviews.rows").Scroll(0, 1000); });
    keep(std::string("interviews of ") + code + " below");
    for (const char* way : {"all", "A"}) {
      const std::string toggle = std::string("interviews.as-") + way;
      if (!ui([&] { return find_window(toggle) != nullptr; })) {
        continue;  // of one person there is one view
      }
      push_toggle(toggle);
      keep(std::string("interviews of ") + code + " as " + way);
    }
  }
}

TEST_F(Pictures, HomeworkOfOneTwoAndThree) {
  start_sample();
  unlock_planted();
  const std::vector<std::pair<const char*, std::string>> cases{
      {"C-014", "Maya Ortiz"}, {"C-031", "Wren Delaney"}, {"C-026", "Adjoa Boateng"}};
  for (const auto& [code, first] : cases) {
    show_case(code, desktop::CaseTab::Homework);
    ASSERT_TRUE(wait_until([&first = first] { return text_of("case.name-A") == first; })) << code;
    ASSERT_TRUE(wait_for("homework.paper"));
    keep(std::string("homework of ") + code);
    ui([] {
      get<wxScrolledWindow>("homework.choices").Scroll(0, 1000);
      get<wxScrolledWindow>("homework.path").Scroll(0, 1000);
    });
    keep(std::string("homework of ") + code + " below");
  }
  show_case("C-026", desktop::CaseTab::Documents);
  ASSERT_TRUE(wait_for("documents.none-given"));
  keep("documents of C-026");
}

TEST_F(Pictures, ProgressOfOneTwoAndThree) {
  start_sample();
  unlock_planted();
  const std::vector<std::pair<const char*, std::string>> cases{
      {"C-014", "Maya Ortiz"}, {"C-031", "Wren Delaney"}, {"C-026", "Adjoa Boateng"}};
  for (const auto& [code, first] : cases) {
    show_case(code, desktop::CaseTab::Progress);
    ASSERT_TRUE(wait_until([&first = first] { return text_of("case.name-A") == first; })) << code;
    ASSERT_TRUE(wait_for("progress.title"));
    keep(std::string("progress of ") + code);
    ui([] {
      get<wxScrolledWindow>("progress.charts").Scroll(0, 1000);
      get<wxScrolledWindow>("progress.brief").Scroll(0, 1000);
    });
    keep(std::string("progress of ") + code + " below");
    show_case(code, desktop::CaseTab::Homework);
    ASSERT_TRUE(wait_for("case.enter-sheets"));
    push("case.enter-sheets");
    ASSERT_TRUE(wait_for("enter.done"));
    keep(std::string("sheets of ") + code);
    if (ui([] { return find_window("enter.week") != nullptr; })) {
      push("enter.week");
      ASSERT_TRUE(wait_for("week.times"));
      keep(std::string("week of ") + code);
      end_dialogs();
    }
  }
}

TEST_F(Pictures, Dialogs) {
  start_sample();
  unlock_planted();
  for (const Place& dialog : dialogs()) {
    show(dialog);
    keep(dialog.name);
    end_dialogs();
  }
}

TEST_F(Pictures, ASession) {
  start_sample();
  unlock_planted();
  walk_session([this](const std::string& where) { keep(where); });
}

TEST_F(Pictures, EmptyPractice) {
  make_practice();
  start(practice_folder());
  resize();
  unlock_planted();
  ASSERT_TRUE(wait_for("today.first-case"));
  keep("empty");
}

}  // namespace
}  // namespace attune::test
