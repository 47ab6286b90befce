// SPDX-License-Identifier: Apache-2.0
// The sample practice: what people answered and share, and what the clinician decided and keeps.
#include "practice/casework.h"
#include "practice/demo_test.h"
#include "practice/gates.h"
#include "practice/intake.h"
#include "support/people.h"

#include <algorithm>
#include <map>
#include <set>

namespace attune::practice {
namespace {

using test::k_clinician;

using domain::GateState;
using domain::Lens;
using domain::Letter;
using domain::MemberSet;
using domain::Status;

// The one who has not answered yet; everybody else of a case that is no enquiry has.
constexpr std::string_view k_not_yet = "C-031 C";

std::string who(const CoupleRow& row, Letter letter) {
  return row.code + " " + letter.str();
}

struct Person {
  CoupleRow row;
  Letter letter;
  std::vector<IntakeView> occasions;
};

std::vector<Person> everybody(Practice& practice) {
  std::vector<Person> all;
  for (const CoupleRow& row : list_couples(practice, k_clinician)) {
    for (const PartnerView& partner : row.partners) {
      all.push_back({row, partner.letter, show_intake(practice, row.id, partner.letter, k_clinician)});
    }
  }
  return all;
}

bool begins(const AnswerView& answer, std::string_view with) {
  return answer.item.starts_with(with);
}

std::set<domain::Date> tracked(const Person& person) {
  std::set<domain::Date> dates;
  for (const IntakeView& each : person.occasions) {
    if (!*each.draft && std::any_of(each.answers.begin(), each.answers.end(),
                                    [](const AnswerView& answer) { return answer.item == "T-b"; })) {
      dates.insert(*each.date);
    }
  }
  return dates;
}

// What stands of the first list, as one text.
std::string brakes(const Person& person) {
  std::string text;
  for (const IntakeView& each : person.occasions) {
    for (const AnswerView& answer : each.answers) {
      if (!*each.draft && !*each.superseded && begins(answer, "B")) {
        text += answer.item + "=" + answer.text + ";";
      }
    }
  }
  return text;
}

std::vector<Person> those_who_answer(Practice& practice) {
  std::vector<Person> all = everybody(practice);
  std::erase_if(all, [](const Person& each) {
    return each.row.status == Status::Enquiry || who(each.row, each.letter) == k_not_yet;
  });
  return all;
}

void expect_answers(const std::vector<Person>& people) {
  std::set<std::string> different;
  for (const Person& each : people) {
    SCOPED_TRACE(who(each.row, each.letter));
    EXPECT_GE(tracked(each).size(), 2U);
    EXPECT_FALSE(brakes(each).empty());
    EXPECT_TRUE(different.insert(brakes(each)).second);
  }
}

TEST(DemoTold, EverybodyAnsweredOnTwoDaysAndNoTwoAlike) {
  Practice& practice = written_sample().practice();
  const std::vector<Person> people = those_who_answer(practice);
  EXPECT_GE(people.size(), 21U);
  expect_answers(people);
}

TEST(DemoTold, SoDoThoseWhoFollowTheTwelve) {
  Sample& many = written_many();
  expect_answers(those_who_answer(many.practice()));
}

TEST(DemoTold, OneHasNotAnsweredAndOneIsNotFinished) {
  std::size_t nothing = 0;
  std::size_t drafts = 0;
  for (const Person& each : everybody(written_sample().practice())) {
    nothing += each.row.status != Status::Enquiry && each.occasions.empty() ? 1U : 0U;
    drafts += static_cast<std::size_t>(
        std::count_if(each.occasions.begin(), each.occasions.end(), [](const IntakeView& one) { return *one.draft; }));
  }
  EXPECT_EQ(nothing, 1U);
  EXPECT_EQ(drafts, 1U);
}

TEST(DemoTold, NobodyAnswersBeforeTheFirstHourAloneOrWithoutAPolicy) {
  Practice& practice = written_sample().practice();
  for (const Person& each : those_who_answer(practice)) {
    SCOPED_TRACE(who(each.row, each.letter));
    domain::Date signed_on = each.occasions.front().date.value();
    for (const domain::PolicySignature& signature : list_policy(practice, each.row.id, k_clinician)) {
      signed_on = signature.partner == each.letter ? signature.date : signed_on;  // the last is the first
    }
    for (const IntakeView& occasion : each.occasions) {
      EXPECT_GE(*occasion.date, signed_on);
      EXPECT_LE(*occasion.date, written_sample().now().date);
    }
    std::optional<domain::Date> alone;
    for (const ScreenView& screen : list_screens(practice, each.row.id, k_clinician)) {
      if (screen.screen.partner == each.letter && screen.screen.kind == domain::ScreenKind::Safety) {
        alone = screen.screen.date;
      }
    }
    ASSERT_TRUE(alone);
    EXPECT_TRUE(std::any_of(each.occasions.begin(), each.occasions.end(),
                            [&](const IntakeView& one) { return *one.date >= *alone && !*one.superseded; }));
  }
}

TEST(DemoTold, AnswersAreOfEveryKind) {
  std::set<std::string> items;
  std::set<std::string> without_a_degree;  // not sure, rather not say
  for (const Person& each : those_who_answer(written_sample().practice())) {
    for (const IntakeView& occasion : each.occasions) {
      for (const AnswerView& answer : occasion.answers) {
        items.insert(answer.item);
        if (begins(answer, "B") && answer.item.find('.') == std::string::npos && !answer.number) {
          without_a_degree.insert(answer.text);
        }
      }
    }
  }
  EXPECT_EQ(without_a_degree.size(), 2U);
  for (const char* item : {"D1", "D9", "S22.now", "S68.wish", "T-k", "start.why", "S144", "S109.kind", "B1a.where",
                           "brakes.pick", "helps.pick", "way", "brakes.tick.body", "B6.lately", "B6.note"}) {
    EXPECT_TRUE(items.contains(item)) << item;
  }
}

struct Counted {
  std::size_t open_signals = 0, looked_at = 0;
  std::map<GateState, std::size_t> states;
  std::size_t with_limits = 0, planned = 0, due = 0, shared_gates = 0;
  std::size_t shared_goals = 0, own_goals = 0, closed_goals = 0;
  std::size_t confidences = 0, reminders = 0, medical = 0;
};

Counted count(Practice& practice) {
  Counted all;
  for (const CoupleRow& row : list_couples(practice, k_clinician)) {
    for (const domain::Signal& each : list_signals(practice, row.id, k_clinician)) {
      ++(each.looked_at ? all.looked_at : all.open_signals);
    }
    for (const GateView& each : list_gates(practice, row.id, k_clinician)) {
      ++all.states[each.state];
      all.with_limits += each.gate.cleared && each.gate.cleared->limits ? 1U : 0U;
      all.planned += each.state == GateState::Held && each.cover ? 1U : 0U;
      all.due += each.cover_is_due ? 1U : 0U;
      all.shared_gates += each.gate.seen_by.empty() ? 0U : 1U;
    }
    for (const domain::Goal& each : list_goals(practice, row.id, k_clinician)) {
      ++(each.seen_by.empty() ? all.own_goals : all.shared_goals);
      all.closed_goals += each.closed ? 1U : 0U;
    }
    for (const domain::Confidence& each : list_confidences(practice, row.id, k_clinician)) {
      ++all.confidences;
      all.reminders += each.look_again ? 1U : 0U;
      EXPECT_TRUE(each.policy) << row.code;
    }
    all.medical += list_medical_lines(practice, row.id, k_clinician).size();
  }
  return all;
}

TEST(DemoTold, EveryStateIsThereToBeSeen) {
  const Counted all = count(written_sample().practice());
  EXPECT_GE(all.open_signals, 3U);
  EXPECT_GE(all.looked_at, 8U);
  EXPECT_EQ(all.states.size(), 4U);
  EXPECT_GE(all.states.at(GateState::Held), 4U);
  EXPECT_GE(all.states.at(GateState::Cleared), 6U);
  EXPECT_GE(all.with_limits, 3U);
  EXPECT_GE(all.planned, 3U);
  EXPECT_EQ(all.due, 1U);
  EXPECT_GE(all.shared_gates, 3U);
  EXPECT_GE(all.shared_goals, 20U);
  EXPECT_GE(all.own_goals, 4U);
  EXPECT_GE(all.closed_goals, 4U);
  EXPECT_GE(all.confidences, 10U);
  EXPECT_GE(all.reminders, 5U);
  EXPECT_GE(all.medical, 15U);
}

TEST(DemoTold, TheFirstCaseIsHeldByNothing) {
  Practice& practice = written_sample().practice();
  const domain::CaseId first = list_couples(practice, k_clinician).front().id;
  for (const HeldExercise& each : list_held(practice, first, MemberSet::parse("A,B", "pair"))) {
    EXPECT_NE(each.exercise.code, "SF1");
    EXPECT_NE(each.exercise.code, "SF2");
    EXPECT_NE(each.exercise.code, "SF3");
  }
}

// Items of a person that others were told of, and that were not taken back.
std::set<std::string> shown(Practice& practice, const CoupleRow& row, Letter owner, const Lens& lens) {
  std::set<std::string> items;
  for (const IntakeView& each : show_intake(practice, row.id, owner, lens)) {
    EXPECT_FALSE(each.date || each.draft || each.superseded);
    for (const AnswerView& answer : each.answers) {
      items.insert(answer.item);
    }
  }
  return items;
}

TEST(DemoTold, TheRoomHoldsWhatWasSharedAndNothingElse) {
  Practice& practice = written_sample().practice();
  std::size_t seen = 0;
  for (const CoupleRow& row : list_couples(practice, k_clinician)) {
    const MemberSet all = members_of(practice, row.id);
    if (row.partners.size() < 2) {
      continue;
    }
    const Lens room = Lens::room(all);
    for (const PartnerView& partner : row.partners) {
      std::set<std::string> free;
      for (const IntakeView& each : show_intake(practice, row.id, partner.letter, k_clinician)) {
        for (const AnswerView& answer : each.answers) {
          if (answer.seen_by && answer.seen_by->has_all(all)) {
            free.insert(answer.item);
          }
        }
      }
      EXPECT_EQ(shown(practice, row, partner.letter, room), free) << row.code;
      seen += free.size();
    }
    EXPECT_TRUE(list_signals(practice, row.id, room).empty());
    EXPECT_TRUE(list_confidences(practice, row.id, room).empty());
    EXPECT_TRUE(list_medical_lines(practice, row.id, room).empty());
    for (const GateView& each : list_gates(practice, row.id, room)) {
      EXPECT_TRUE(domain::owner_may_share(each.gate.gate)) << row.code;
    }
    for (const domain::Goal& each : list_goals(practice, row.id, room)) {
      EXPECT_TRUE(each.seen_by.has_all(all));
    }
  }
  EXPECT_GE(seen, 40U);
}

TEST(DemoTold, WhatWasTakenBackIsNotThere) {
  Practice& practice = written_sample().practice();
  const auto rows = list_couples(practice, k_clinician);
  const auto row = std::find_if(rows.begin(), rows.end(), [](const CoupleRow& each) { return each.code == "C-019"; });
  const Lens room = Lens::room(MemberSet::parse("A,B", "members"));
  EXPECT_EQ(shown(practice, *row, Letter('A'), room), (std::set<std::string>{"A3"}));
}

TEST(DemoTold, NothingIsAfterItsClock) {
  Practice& practice = written_sample().practice();
  const domain::Date today = written_sample().now().date;
  for (const CoupleRow& row : written_sample().rows()) {
    for (const domain::Signal& each : list_signals(practice, row.id, k_clinician)) {
      EXPECT_LE(each.since, each.looked_at.value_or(today));
      EXPECT_LE(each.looked_at.value_or(today), today);
    }
    for (const GateView& each : list_gates(practice, row.id, k_clinician)) {
      EXPECT_LE(each.gate.since, each.gate.cleared ? each.gate.cleared->date : today);
    }
    for (const domain::MedicalLine& each : list_medical_lines(practice, row.id, k_clinician)) {
      EXPECT_LE(each.date, today);
    }
  }
}

}  // namespace
}  // namespace attune::practice
