// SPDX-License-Identifier: Apache-2.0
#include "practice/intake.h"

#include "practice/forms.h"
#include "support/errors.h"
#include "support/people.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::test {
namespace {

using domain::Lens;
using domain::Letter;
using domain::MemberSet;

constexpr const char* k_form = "barriers-and-brakes";

class IntakeTest : public ::testing::Test {
 protected:
  IntakeTest() {
    for (const Letter each : {k_a, k_b, k_c}) {
      practice::sign_policy(*m_practice, m_case, each);
    }
  }

  practice::IntakeView record(Letter partner, const std::string& answers, bool draft = false) {
    return practice::record_intake(*m_practice, practice::data_folder(), m_case,
                                   {k_form, partner, answers, "answers.json", draft, {}});
  }
  void share(Letter partner, const char* item, const char* with) {
    practice::share_answer(*m_practice, m_case, partner, k_form, item, people(with));
  }
  void unshare(Letter partner, const char* item, const char* with) {
    practice::unshare_answer(*m_practice, m_case, partner, k_form, item, people(with));
  }

  /// "B7=Quite a bit", in order.
  std::vector<std::string> shown(Letter partner, const Lens& lens) {
    std::vector<std::string> all;
    for (const practice::IntakeView& view : practice::show_intake(*m_practice, m_case, partner, lens)) {
      for (const practice::AnswerView& each : view.answers) {
        all.push_back(each.item + "=" + each.text);
      }
    }
    return all;
  }
  /// "B7 A B", in order.
  std::vector<std::string> compared(const Lens& lens) {
    std::vector<std::string> all;
    for (const practice::CompareRow& row : practice::compare_intakes(*m_practice, m_case, lens).rows) {
      std::string line = row.item;
      for (const practice::CompareValue& value : row.values) {
        line += " " + value.partner.str();
      }
      all.push_back(line);
    }
    return all;
  }
  std::vector<domain::Signal> signals() {
    return practice::list_signals(*m_practice, m_case, Lens::clinician());
  }

  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1", 3);
  const Lens m_room = Lens::room(people("A,B"));
};

using Lines = std::vector<std::string>;

TEST_F(IntakeTest, IsHeldUntilEveryoneHasSigned) {
  const domain::CaseId other = add_case(*m_practice, "C-2");
  practice::sign_policy(*m_practice, other, k_a);
  const practice::NewIntake what{k_form, k_a, "{}", "a", false, {}};
  EXPECT_ERROR(practice::record_intake(*m_practice, practice::data_folder(), other, what), ErrorCode::NotPermitted);
  practice::sign_policy(*m_practice, other, k_b);
  EXPECT_NO_THROW(practice::record_intake(*m_practice, practice::data_folder(), other, what));
}

TEST_F(IntakeTest, NothingAnsweredIsAnAnswer) {
  EXPECT_TRUE(record(k_a, "{}").answers.empty());
  EXPECT_EQ(practice::show_intake(*m_practice, m_case, k_a, Lens::clinician()).size(), 1U);
}

TEST_F(IntakeTest, AnswersStartAsTheirOwners) {
  record(k_a, R"({"start.why": "We are tired", "B7": 2, "B30": 1})");
  EXPECT_EQ(shown(k_a, Lens::clinician()), (Lines{"start.why=We are tired", "B7=Quite a bit", "B30=A little"}));
  EXPECT_EQ(shown(k_a, Lens::room(people("A"))), (Lines{"start.why=We are tired", "B7=Quite a bit"}));
  EXPECT_EQ(shown(k_a, m_room), Lines{});
  EXPECT_EQ(shown(k_a, Lens::release(k_a)).size(), 3U);
  EXPECT_EQ(shown(k_a, Lens::release(k_b)), Lines{});
}

TEST_F(IntakeTest, OfTheOccasionARoomKnowsNothing) {
  record(k_a, R"({"B7": 2})");
  share(k_a, "B7", "B");
  const auto views = practice::show_intake(*m_practice, m_case, k_a, m_room);
  ASSERT_EQ(views.size(), 1U);
  EXPECT_FALSE(views[0].id || views[0].date || views[0].version || views[0].draft || views[0].superseded);
  EXPECT_FALSE(views[0].answers[0].seen_by);
}

TEST_F(IntakeTest, WhatDoesNotFitIsNamedAndNothingIsKept) {
  for (const char* answers : {R"({"B7": 9})", R"({"B7": true})", R"({"B99": 1})", R"({"T-a": 11})", "[]", "{"}) {
    EXPECT_THROW(record(k_a, answers), Error) << answers;
  }
  EXPECT_TRUE(practice::show_intake(*m_practice, m_case, k_a, Lens::clinician()).empty());
  try {
    record(k_a, R"({"B6": 1, "T-a": 11})");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.detail("field"), "T-a");
    EXPECT_EQ(error.exit_status(), 5);
  }
}

TEST_F(IntakeTest, RecordedAgainSupersedesAndStaysReadableByTheClinician) {
  record(k_a, R"({"B7": 2})");
  record(k_a, R"({"B7": 3})");
  const auto views = practice::show_intake(*m_practice, m_case, k_a, Lens::clinician());
  ASSERT_EQ(views.size(), 2U);
  EXPECT_EQ(std::count_if(views.begin(), views.end(), [](const auto& each) { return *each.superseded; }), 1);
  EXPECT_EQ(shown(k_a, Lens::release(k_a)), Lines{"B7=A lot"});
}

TEST_F(IntakeTest, ADraftCountsNowhere) {
  record(k_a, R"({"B7": 2})");
  record(k_a, R"({"B7": 3, "B30": 3})", true);
  EXPECT_EQ(shown(k_a, Lens::room(people("A"))), Lines{"B7=Quite a bit"});
  EXPECT_EQ(shown(k_a, Lens::release(k_a)), Lines{"B7=Quite a bit"});
  EXPECT_TRUE(signals().empty());
  record(k_a, R"({"B7": 1})", true);
  record(k_a, R"({"B7": 0})");
  for (const auto& each : practice::show_intake(*m_practice, m_case, k_a, Lens::clinician())) {
    EXPECT_FALSE(*each.draft);
  }
}

TEST_F(IntakeTest, SharedAppearsAndTakenBackDisappears) {
  record(k_a, R"({"B7": 2, "B8": 1})");
  share(k_a, "B7", "B");
  EXPECT_EQ(shown(k_a, m_room), Lines{"B7=Quite a bit"});
  EXPECT_EQ(shown(k_a, Lens::home(people("A,B"))), Lines{"B7=Quite a bit"});
  EXPECT_EQ(shown(k_a, Lens::room(people("A,B,C"))), Lines{});
  unshare(k_a, "B7", "B");
  EXPECT_EQ(shown(k_a, m_room), Lines{});
}

TEST_F(IntakeTest, AnsweringAgainAloneTakesNothingAwayThatWasShared) {
  record(k_a, R"({"B7": 2})");
  share(k_a, "B7", "B");
  record(k_a, R"({"B7": 0, "B8": 3})");
  EXPECT_EQ(shown(k_a, m_room), Lines{"B7=Quite a bit"}) << "what was shared, not what was told alone";
  EXPECT_EQ(shown(k_a, Lens::room(people("A"))), (Lines{"B7=Not at all", "B8=A lot"}));
  unshare(k_a, "B7", "B");
  EXPECT_EQ(shown(k_a, m_room), Lines{}) << "on every occasion";
}

TEST_F(IntakeTest, WhatIsTheCliniciansIsNeverShared) {
  record(k_a, R"({"B30": 2, "B19": 1, "B7": "rather-not-say"})");
  for (const char* item : {"B30", "B19", "B7"}) {
    SCOPED_TRACE(item);
    EXPECT_ERROR(share(k_a, item, "B"), ErrorCode::NotPermitted);
  }
  EXPECT_EQ(shown(k_a, Lens::room(people("A"))), Lines{}) << "rather not say looks like nothing";
  EXPECT_ERROR(share(k_a, "B8", "B"), ErrorCode::NotFound);
  EXPECT_ERROR(share(k_a, "B30", "A"), ErrorCode::InvalidInput);
  EXPECT_ERROR(share(k_a, "B30", "D"), ErrorCode::InvalidInput);
}

TEST_F(IntakeTest, CompareOutsideTheCliniciansHasOnlyWholeLines) {
  record(k_a, R"({"B7": 2, "B8": 1, "A1": 3})");
  record(k_b, R"({"B7": 0, "B8": 3, "A2": 1})");
  EXPECT_EQ(compared(Lens::clinician()), (Lines{"B7 A B", "B8 A B", "A1 A", "A2 B"}));
  EXPECT_EQ(compared(m_room), Lines{});
  share(k_a, "B7", "B");
  share(k_a, "A1", "B");
  EXPECT_EQ(compared(m_room), Lines{}) << "one side alone is no line";
  share(k_b, "B7", "A");
  EXPECT_EQ(compared(m_room), Lines{"B7 A B"});
  EXPECT_EQ(compared(Lens::home(people("A,B"))), Lines{"B7 A B"});
  EXPECT_EQ(compared(Lens::room(people("A"))), Lines{});
  EXPECT_EQ(compared(Lens::room(people("A,B,C"))), Lines{});
  EXPECT_EQ(compared(Lens::release(k_a)), Lines{});
}

TEST_F(IntakeTest, GroupsSayHowManyAreRatedToTheClinicianAlone) {
  record(k_a, R"({"B6": 2, "B7": 1})");
  record(k_b, R"({"B7": 0})");
  const auto view = practice::compare_intakes(*m_practice, m_case, Lens::clinician());
  const auto group = [&](Letter partner) {
    return *std::find_if(view.groups.begin(), view.groups.end(), [&](const practice::CompareGroup& each) {
      return each.partner == partner && each.group == "attention-and-self-view";
    });
  };
  EXPECT_EQ(group(k_a).rated, 2);
  EXPECT_EQ(group(k_a).of, 5);
  EXPECT_DOUBLE_EQ(group(k_a).mean, 1.5);
  EXPECT_EQ(group(k_b).rated, 1);
  share(k_a, "B7", "B");
  share(k_b, "B7", "A");
  EXPECT_TRUE(practice::compare_intakes(*m_practice, m_case, m_room).groups.empty());
}

TEST_F(IntakeTest, SignalsAreRaisedOnceAndSeenByTheClinicianAlone) {
  record(k_a, R"({"B1a": 2, "B19": 1, "T-b": 6, "A5": 0})");
  std::vector<std::string> codes;
  for (const domain::Signal& each : signals()) {
    codes.push_back(each.about.str() + each.code);
  }
  std::sort(codes.begin(), codes.end());
  EXPECT_EQ(codes, (Lines{"AA5", "AB1a", "AT-b"}));
  EXPECT_TRUE(practice::list_signals(*m_practice, m_case, m_room).empty());
  EXPECT_TRUE(practice::list_signals(*m_practice, m_case, Lens::release(k_a)).empty());
  record(k_a, R"({"B1a": 1})");
  EXPECT_EQ(signals().size(), 3U) << "another source, not another signal; the others stand";
  const auto all = signals();
  const auto pain = std::find_if(all.begin(), all.end(), [](const auto& each) { return each.code == "B1a"; });
  EXPECT_EQ(pain->sources.size(), 2U);
}

TEST_F(IntakeTest, LookedAtOnceAndALaterAnswerRaisesAnother) {
  record(k_a, R"({"B30": 1})");
  const std::string id = signals().front().id.str();
  EXPECT_ERROR(practice::look_at_signal(*m_practice, id, text("")), ErrorCode::InvalidInput);
  const domain::Signal signal = practice::look_at_signal(*m_practice, id.substr(0, 8), text("We spoke, alone."));
  EXPECT_EQ(signal.looked_at, date("2026-03-05"));
  EXPECT_EQ(signals().front().note, text("We spoke, alone."));
  EXPECT_ERROR(practice::look_at_signal(*m_practice, id, text("Again")), ErrorCode::NotPermitted);
  EXPECT_ERROR(practice::look_at_signal(*m_practice, "0000", text("Nothing")), ErrorCode::NotFound);
  record(k_a, R"({"B30": 3})");
  EXPECT_EQ(signals().size(), 2U);
}

TEST_F(IntakeTest, EverythingIsThereAfterOpeningAgain) {
  record(k_a, R"({"start.why": "Zoë Łukasiewicz-O’Neill 🌿", "B7": 2})");
  m_practice.close();
  m_practice.reopen();
  EXPECT_EQ(shown(k_a, Lens::clinician()), (Lines{"start.why=Zoë Łukasiewicz-O’Neill 🌿", "B7=Quite a bit"}));
}

TEST_F(IntakeTest, WhoSharesWithWhomIsTheCliniciansToRead) {
  record(k_a, R"({"B7":2})");
  share(k_a, "B7", "B,C");
  unshare(k_a, "B7", "B");
  const auto all = practice::list_sharings(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(all.size(), 2U);
  for (const domain::Sharing& each : all) {
    EXPECT_EQ(each.until.has_value(), each.with == people("B"));
  }
  for (const Lens& lens : {Lens::room(people("A")), Lens::room(people("A,C")), Lens::home(people("A,B")), Lens::release(k_a)}) {
    EXPECT_TRUE(practice::list_sharings(*m_practice, m_case, lens).empty());
  }
}

TEST_F(IntakeTest, AnswersSayWhereTheyStandInTheirForm) {
  record(k_a, R"({"B7":2,"S22.now":3,"S22.wish":8})");
  const auto answers = practice::show_intake(*m_practice, m_case, k_a, Lens::clinician()).front().answers;
  ASSERT_EQ(answers.size(), 3U);
  EXPECT_EQ(answers[0].place.side, practice::CompareSide::Brake);
  EXPECT_EQ(answers[0].place.most, 3);
  EXPECT_TRUE(answers[0].place.pair);
  EXPECT_EQ(answers[1].place.side, practice::CompareSide::Other);
  EXPECT_FALSE(answers[1].place.group.empty());
  EXPECT_NE(answers[1].place.part, answers[1].place.section);
  EXPECT_EQ(answers[1].place.part, answers[2].place.part);
  EXPECT_EQ(answers[1].place.nth, 0);
  EXPECT_EQ(answers[2].place.nth, 1);
  EXPECT_EQ(answers[2].place.most, 10);
  EXPECT_LT(answers[0].place.order, answers[1].place.order);
}

}  // namespace
}  // namespace attune::test
