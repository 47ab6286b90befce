// SPDX-License-Identifier: Apache-2.0
// The arrival check-in: each in turn at one page, and nothing of the one is there for the next.
#include "desktop/session_support.h"

#include "practice/check_ins.h"
#include "practice/safeguards.h"

#include <wx/tglbtn.h>

namespace attune::test {
namespace {

class CheckInWindow : public SessionTest {
 protected:
  void start_check_in(const Fill& fill = {}, bool alone = false) {
    start_session(fill, alone);
    begin();
  }
  void begin() {
    use("toolbar.check-in");
    ASSERT_TRUE(wait_for("couple.finish"));
    ASSERT_TRUE(wait_until([this] { return program().couple_window()->IsActive(); }));
  }
  static bool is_on(const char* name) {
    return ui([&] { return get<wxToggleButton>(name).GetValue(); });
  }
  /// By the keys.
  static void push(const char* name) {
    const bool before = is_on(name);
    use(name);
    ASSERT_TRUE(wait_until([&] { return get<wxToggleButton>(name).GetValue() != before; })) << name;
  }
  static int buttons_on() {
    return ui([] {
      int on = 0;
      for (const char* question : {"arrive", "practice", "energy", "go-on", "alone"}) {
        for (int option = 1; option <= 4; ++option) {
          const auto* button = find<wxToggleButton>(wxString::Format("couple.%s-%d", question, option));
          on += button != nullptr && button->GetValue() ? 1 : 0;
        }
      }
      return on;
    });
  }
  static bool is_for(const char* name) { return is_said(std::string("Before we start, ") + name); }
  void finish_one() {
    const wxWindow* before = ui([] { return find_window("couple.finish"); });
    use("couple.finish");
    ASSERT_TRUE(wait_until([&] { return find_window("couple.finish") != before; }));
  }
  void finish_all() {
    finish_one();
    ASSERT_TRUE(wait_for("couple.finish"));
    finish_one();
    ASSERT_TRUE(wait_for("couple.give-back"));
  }
  void give_back() {
    use("couple.give-back");
    come_back_with_pin();
    ASSERT_TRUE(wait_for("look.go-on"));
  }
  std::vector<domain::CheckIn> kept() {
    const domain::CaseId id = couple();
    return ui([&] { return practice::list_check_ins(*practice(), id, domain::Lens::clinician()); });
  }
  std::optional<domain::CheckIn> kept_of(domain::Letter who) {
    for (const domain::CheckIn& each : kept()) {
      if (each.partner == who) {
        return each;
      }
    }
    return std::nullopt;
  }
  /// Nothing can be kept from now on: the case has another policy, which nobody has signed.
  void let_saving_fail() {
    const domain::CaseId id = couple();
    ui([&] {
      practice::CoupleEdit edit;
      edit.policy = domain::PolicyKind::NoSecrets;
      practice::edit_couple(*practice(), id, edit);
    });
  }
  void let_saving_work() {
    const domain::CaseId id = couple();
    ui([&] {
      for (const domain::Letter each : {k_a, k_b}) {
        practice::sign_policy(*practice(), id, each);
      }
    });
  }
};

TEST_F(CheckInWindow, EachInTurnAndNothingOfTheOneIsThereForTheNext) {
  start_check_in();
  EXPECT_FALSE(main_is_shown());
  EXPECT_TRUE(is_for("Ana"));
  EXPECT_TRUE(wait_until([] {
    const wxWindow* now = wxWindow::FindFocus();
    return now != nullptr && now->GetName() == "couple.arrive-1";
  })) << "it begins at the first question";
  push("couple.arrive-1");
  push("couple.practice-4");
  push("couple.alone-3");
  finish_one();
  ASSERT_TRUE(wait_for("couple.finish"));
  EXPECT_TRUE(is_for("Rui"));
  EXPECT_FALSE(is_for("Ana"));
  EXPECT_EQ(buttons_on(), 0);
  push("couple.arrive-3");
  push("couple.go-on-3");
  finish_one();
  ASSERT_TRUE(wait_for("couple.give-back"));
  give_back();
  const auto a = kept_of(k_a);
  const auto b = kept_of(k_b);
  ASSERT_TRUE(a && b);
  EXPECT_EQ(a->arrive, domain::Arriving::Tense);
  EXPECT_EQ(a->practice, domain::Practised::NoneSet);
  EXPECT_FALSE(a->energy);
  EXPECT_FALSE(a->go_on);
  EXPECT_EQ(a->alone, domain::TimeAlone::Today);
  EXPECT_EQ(b->arrive, domain::Arriving::Settled);
  EXPECT_EQ(b->go_on, domain::GoOn::NotNow);
}

TEST_F(CheckInWindow, OneAnswerAtMostAndPressedAgainItIsTakenBack) {
  start_check_in();
  push("couple.energy-1");
  push("couple.energy-3");
  EXPECT_FALSE(is_on("couple.energy-1"));
  push("couple.go-on-2");
  push("couple.go-on-2");
  EXPECT_EQ(buttons_on(), 1);
  finish_one();
  ASSERT_TRUE(wait_until([this] { return !kept().empty(); }));
  EXPECT_EQ(kept_of(k_a)->energy, domain::Energy::Good);
  EXPECT_FALSE(kept_of(k_a)->go_on);
}

TEST_F(CheckInWindow, WhoAnswersNothingHasNothingKeptAndTheEndIsTheSame) {
  start_check_in();
  finish_all();
  EXPECT_TRUE(is_said("Thank you."));
  give_back();
  EXPECT_TRUE(kept().empty());
  EXPECT_EQ(text_of("look.alone-words"), "Not asked.");
  EXPECT_EQ(text_of("look.touch-words"), "Not asked.");
}

TEST_F(CheckInWindow, TheLookSaysWhoAsksForTimeAloneAndWhoWouldNotGoOn) {
  start_check_in();
  push("couple.go-on-1");
  push("couple.alone-3");
  finish_one();
  ASSERT_TRUE(wait_for("couple.finish"));
  push("couple.go-on-3");
  push("couple.alone-1");
  finish_one();
  ASSERT_TRUE(wait_for("couple.give-back"));
  EXPECT_FALSE(is_said("asks for it today"));
  give_back();
  EXPECT_NE(text_of("look.alone-words").find("Ana"), std::string::npos);
  EXPECT_EQ(text_of("look.alone-words").find("Rui"), std::string::npos);
  EXPECT_NE(text_of("look.touch-words").find("Rui"), std::string::npos);
  EXPECT_EQ(text_of("look.touch-words").find("Ana"), std::string::npos);
  use("look.go-on");
  EXPECT_TRUE(wait_for("session.strip"));
}

TEST_F(CheckInWindow, ACoverComesBackToTheSamePerson) {
  start_check_in();
  push("couple.arrive-1");
  finish_one();
  ASSERT_TRUE(wait_for("couple.finish"));
  push("couple.energy-2");
  for (const int key : {WXK_ESCAPE, WXK_F8}) {
    press(key);
    ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
    EXPECT_FALSE(is_said("Before we start")) << "behind the cover is nothing";
    come_back_with_pin();
    ASSERT_TRUE(wait_for("couple.finish"));
    EXPECT_TRUE(is_for("Rui"));
    EXPECT_FALSE(is_for("Ana"));
    EXPECT_FALSE(is_on("couple.arrive-1")) << "never an earlier one's answers";
    EXPECT_TRUE(is_on("couple.energy-2")) << "what will be kept is to be seen";
    EXPECT_EQ(buttons_on(), 1);
  }
  finish_one();
  ASSERT_TRUE(wait_for("couple.give-back"));
  press(WXK_ESCAPE);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("couple.give-back")) << "after the end nothing is gone back to";
  give_back();
  EXPECT_EQ(kept_of(k_b)->energy, domain::Energy::Middling);
}

TEST_F(CheckInWindow, NoKeyAndNoCommandLeadsOut) {
  start_check_in();
  for (const int key : {'K', 'N', 'P', 'R', 'H', 'W', 'Q'}) {
    press(key, wxMOD_CONTROL);
  }
  for (const char* id : {"today", "review", "session", "end-session", "check-in", "hand-over", "search", "settings"}) {
    ui([&] { program().run_command(id); });
  }
  EXPECT_FALSE(main_is_shown());
  EXPECT_TRUE(couple_is_shown());
  EXPECT_EQ(open_dialogs(), 0);
  EXPECT_TRUE(is_for("Ana"));
  EXPECT_FALSE(is_said("Joint 1"));
}

TEST_F(CheckInWindow, LeftInTheMiddleTheClinicianLooksFirst) {
  start_check_in();
  push("couple.alone-2");
  press('J', wxMOD_CONTROL);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("look.go-on"));
  ASSERT_EQ(kept().size(), 1U);
  EXPECT_EQ(kept_of(k_a)->alone, domain::TimeAlone::Sometime);
}

TEST_F(CheckInWindow, ALockInTheMiddleKeepsWhatWasAnswered) {
  start_check_in();
  push("couple.arrive-2");
  ui([this] { program().lock_for_good(); });
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  EXPECT_FALSE(couple_is_shown());
  unlock(k_passphrase);
  ASSERT_TRUE(wait_for("look.go-on"));
  ASSERT_EQ(kept().size(), 1U);
  EXPECT_EQ(kept_of(k_a)->arrive, domain::Arriving::SoSo);
}

TEST_F(CheckInWindow, AgainItBeginsEmptyAndTakesThePlaceOfWhatWasSaid) {
  start_check_in();
  push("couple.arrive-1");
  finish_all();
  give_back();
  use("look.go-on");
  ASSERT_TRUE(wait_for("session.strip"));
  begin();
  EXPECT_TRUE(is_for("Ana"));
  EXPECT_EQ(buttons_on(), 0) << "empty whatever was said before";
  push("couple.arrive-3");
  finish_all();
  give_back();
  ASSERT_EQ(kept().size(), 1U);
  EXPECT_EQ(kept_of(k_a)->arrive, domain::Arriving::Settled);
}

TEST_F(CheckInWindow, OneAloneIsAskedAlone) {
  start_check_in({}, true);
  EXPECT_TRUE(is_said("In the room: Ana"));
  push("couple.energy-3");
  finish_one();
  ASSERT_TRUE(wait_for("couple.give-back"));
  give_back();
  ASSERT_EQ(kept().size(), 1U);
}

TEST_F(CheckInWindow, HeldUntilThePolicyIsSignedByAll) {
  start_session([](practice::Practice& practice, const domain::CaseId& id) {
    practice::CoupleEdit edit;
    edit.policy = domain::PolicyKind::NoSecrets;
    practice::edit_couple(practice, id, edit);
    practice::sign_policy(practice, id, domain::Letter('A'));
  });
  use("toolbar.check-in");
  EXPECT_TRUE(wait_for_notice());
  EXPECT_TRUE(main_is_shown());
  EXPECT_FALSE(couple_is_shown());
}

TEST_F(CheckInWindow, AnswersThatCannotBeKeptStayUntilTheyAre) {
  start_check_in();
  push("couple.arrive-1");
  let_saving_fail();
  finish_one();
  ASSERT_TRUE(wait_for("couple.finish")) << "in the room nothing shows";
  EXPECT_TRUE(is_for("Rui"));
  push("couple.energy-1");
  finish_one();
  ASSERT_TRUE(wait_for("couple.give-back"));
  give_back();
  ASSERT_TRUE(wait_for("look.trouble"));
  EXPECT_TRUE(kept().empty());
  use("look.go-on");
  ASSERT_TRUE(wait_for("look.save-again")) << "nobody goes on past answers that are not kept";
  let_saving_work();
  use("look.save-again");
  ASSERT_TRUE(wait_until([] { return !get<wxWindow>("look.save-again").IsShown(); }));
  EXPECT_EQ(kept().size(), 2U);
  use("look.go-on");
  EXPECT_TRUE(wait_for("session.strip"));
}

TEST_F(CheckInWindow, AnswersThatCannotBeKeptOutliveALock) {
  start_check_in();
  push("couple.arrive-1");
  let_saving_fail();
  ui([this] { program().lock_for_good(); });
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  unlock(k_passphrase);
  ASSERT_TRUE(wait_for("look.save-again"));
  EXPECT_TRUE(kept().empty());
  let_saving_work();
  use("look.save-again");
  ASSERT_TRUE(wait_until([] { return !get<wxWindow>("look.save-again").IsShown(); }));
  ASSERT_EQ(kept().size(), 1U);
  EXPECT_EQ(kept_of(k_a)->arrive, domain::Arriving::Tense);
}

}  // namespace
}  // namespace attune::test
