// SPDX-License-Identifier: Apache-2.0
#include "desktop/pages_fill.h"

#include "practice/forms.h"
#include "practice/homework.h"
#include "practice/intake.h"
#include "practice/paths.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"
#include "support/people.h"

namespace attune::test {
namespace {

using domain::Letter;
using domain::MemberSet;
using domain::Text;
using practice::Practice;

Text text(std::string_view words) { return Text::from(words, "fill"); }

practice::NewPartner person(std::string_view name, const char* pronouns) {
  practice::NewPartner partner;
  partner.name = text(name);
  if (pronouns != nullptr) {
    partner.pronouns = text(pronouns);
  }
  return partner;
}

domain::CaseId add(Practice& practice, const std::vector<practice::NewPartner>& people) {
  practice::NewCouple couple;
  couple.partners = people;
  return practice::add_couple(practice, couple).id;
}

/// Days from today; minutes since midnight; state absent: by the date.
domain::SessionId meet(Practice& practice, const domain::CaseId& couple, int days, int start, MemberSet who,
                       std::optional<domain::SessionState> state = {}, domain::Place where = domain::Place::Room) {
  practice::NewSession session;
  session.date = domain::plus_days(practice.event_time().date, days);
  session.start = domain::TimeOfDay{start};
  session.present = who;
  session.where = where;
  session.state = state;
  return practice::add_session(practice, couple, session).session.id;
}

void sign(Practice& practice, const domain::CaseId& couple, MemberSet who) {
  for (const Letter each : who.letters()) {
    practice::sign_policy(practice, couple, each, domain::plus_days(practice.event_time().date, -77));
  }
}

void ask_alone(Practice& practice, const domain::CaseId& couple, MemberSet who, int days) {
  for (const Letter each : who.letters()) {
    practice::NewScreen screen;
    screen.partner = each;
    screen.date = domain::plus_days(practice.event_time().date, days);
    screen.how = text("In a first hour alone, with the door closed.");
    practice::record_screen(practice, couple, screen);
  }
}

void fill_maya_and_daniel(Practice& practice, const domain::CaseId& id) {
  const MemberSet both = MemberSet::of({k_a, k_b});
  practice::CoupleEdit edit;
  edit.relationship = text("Married nine years; a household of two.");
  edit.concerns = {{k_a, text("I would like evenings that are not a test. We have gone quiet with each other."), {}},
                   {k_b, text("It hurts since the operation, and I do not know how to say so before it does."), {}}};
  domain::ContactCard card;
  card.letter = k_a;
  card.phone = text("555 0134");
  card.safe_times = text("weekdays before nine");
  card.message = text("“Ines called about the appointment”");
  card.email = text("maya@example.org");
  card.born = domain::parse_date("1988-03-14", "born");
  card.language = text("English, Spanish");
  card.allergies = text("latex");
  edit.contacts = {card};
  domain::CareContact care;
  care.about = k_b;
  care.name = text("Pelvic Health Millbrook");
  care.profession = text("physiotherapy");
  care.phone = text("555 0177");
  edit.care = {{care}};
  practice::PartnerEdit daniel;
  daniel.letter = k_b;
  daniel.alone_name = text("Dani");
  daniel.body_words = text("down there");
  daniel.alone_body_words = text("penis");
  edit.partners = {daniel};
  practice::edit_couple(practice, id, edit);
  sign(practice, id, both);
  ask_alone(practice, id, both, -70);
  for (const Letter each : both.letters()) {
    practice::NewWilling willing;
    willing.partner = each;
    willing.pair = both;
    practice::record_willing(practice, id, willing);
    practice::NewConsent consent;
    consent.partner = each;
    consent.kind = 4;
    consent.scope = "SF2";
    consent.date = domain::plus_days(practice.event_time().date, -28);
    practice::record_consent(practice, id, consent);
    consent.kind = 1;
    consent.scope.reset();
    practice::record_consent(practice, id, consent);
  }
  for (const int days : {-70, -56, -42, -28, -14}) {
    meet(practice, id, days, 14 * 60, both);
  }
  meet(practice, id, -63, 16 * 60, MemberSet::of({k_a}));
}

constexpr const char* k_first_answers = R"({
  "start.well": "We still laugh at the same things.", "D1": 2, "D2": 1, "D3": 1, "D6": 1,
  "D6.since": "since the move, 2023", "D8": 1, "D9": 6,
  "B1a": 0, "B1b": 0, "B2": 1, "B6": 3, "B7": 1, "B10": 0, "B14": 2, "B25": 2,
  "A2": 2, "A3": 1, "A9": 1, "A16": 1, "A17": 3, "A18": 3,
  "S22.now": 6, "S22.wish": 7, "S28.now": 6, "S28.wish": 7, "S36.now": 7, "S36.wish": 7, "S41.now": 4, "S41.wish": 7,
  "S49.now": 3, "S49.wish": 3, "S54.now": 3, "S54.wish": 8, "S58.now": 6, "S58.wish": 7, "S63.now": 5, "S63.wish": 7,
  "S68.now": 5, "S68.wish": 7, "T-a": 6, "T-b": 9, "T-e": 4, "T-g": 6, "T-k": 7})";
constexpr const char* k_second_answers = R"({
  "D1": 0, "D2": 2, "D3": 2, "D6": 1, "D6.since": "since the operation, 2024", "D8": 0, "D9": 8,
  "B1a": 3, "B1b": 2, "B2": 1, "B6": 0, "B7": 2, "B10": 2, "B14": 0, "B25": "not-sure",
  "A2": 1, "A3": 3, "A9": 2, "A16": 3, "A17": 2, "A18": 1,
  "S22.now": 5, "S22.wish": 8, "S28.now": 5, "S28.wish": 7, "S36.now": 7, "S36.wish": 7, "S41.now": 5, "S41.wish": 6,
  "S49.now": 5, "S49.wish": 5, "S54.now": 6, "S54.wish": 7, "S58.now": 6, "S58.wish": 6, "S63.now": 7, "S63.wish": 7,
  "S68.now": 4, "S68.wish": 6, "T-a": 5, "T-b": 9, "T-e": 3, "T-g": 5, "T-k": 8})";

}  // namespace

void answer(Practice& practice, const domain::CaseId& couple, Letter who, const std::string& answers,
            std::optional<domain::Date> date, bool draft) {
  practice::record_intake(practice, practice::data_folder(), couple,
                          {k_form, who, answers, "answers.json", draft, date});
}

void share(Practice& practice, const domain::CaseId& couple, Letter who, const std::string& item, MemberSet with) {
  practice::share_answer(practice, couple, who, k_form, item, with);
}

void fill_answers(Practice& practice, const domain::CaseId& couple) {
  const MemberSet both = MemberSet::of({k_a, k_b});
  for (const Letter each : practice::members_of(practice, couple).letters()) {
    practice::sign_policy(practice, couple, each);
  }
  const domain::Date today = practice.event_time().date;
  answer(practice, couple, k_a, R"({"B7": 3, "B6": 1, "A17": 2})", domain::plus_days(today, -200));
  answer(practice, couple, k_a, k_first_answers, domain::plus_days(today, -40));
  answer(practice, couple, k_b, k_second_answers, domain::plus_days(today, -33));
  for (const Letter each : both.letters()) {
    for (const char* item : {"B1b", "B2", "B7", "A2", "A3", "A9", "A17", "D1", "S22.now", "S22.wish", "S28.now"}) {
      share(practice, couple, each, item, both);
    }
  }
  share(practice, couple, k_a, "B6", both);
  share(practice, couple, k_b, "A16", both);
  share(practice, couple, k_a, "A18", both);
}

domain::CaseId add_people(Practice& practice, const std::vector<std::string>& names) {
  std::vector<practice::NewPartner> people;
  for (const std::string& each : names) {
    people.push_back(person(each, nullptr));
  }
  return add(practice, people);
}

void fill_path(Practice& practice, const domain::CaseId& couple) {
  const domain::Date today = practice.event_time().date;
  const MemberSet everyone = practice::members_of(practice, couple);
  for (const Letter each : everyone.letters()) {
    for (const auto kind : {domain::ScreenKind::Safety, domain::ScreenKind::Medical}) {
      practice::record_screen(practice, couple, {each, kind, domain::ScreenOutcome::None, domain::plus_days(today, -8), {}});
    }
  }
  practice::NewAgreement agreement;
  agreement.ban = text("Chest, genitals, any kind of penetration.");
  agreement.stop_signal = text("Pause, or a tap with two fingers.");
  agreement.date = domain::plus_days(today, -70);
  practice::record_agreement(practice, couple, agreement);
  const auto give = [&](const char* code, int days) {
    practice::NewHomework what;
    what.exercise = {code, false};
    what.date = domain::plus_days(today, days);
    what.agreed = everyone;
    practice::assign_homework(practice, practice::data_folder(), couple, what, [](const std::string&) {});
  };
  const auto decide = [&](domain::Decision decision, int days, const char* why) {
    practice::decide_path(practice, couple, {{}, decision, text(why), domain::plus_days(today, days)});
  };
  give("SF0", -70);
  give("SF1", -56);
  decide(domain::Decision::Advance, -42, "Both at ease with it.");
  give("SF2", -28);
  decide(domain::Decision::Repeat, -14, "As agreed, some pressure left.");
  give("SF2", -14);
  practice::NewHomework next;
  next.exercise = {"SF2", false};
  next.agreed = everyone;
  next.invites = k_b;
  next.note = text("If one of you pauses, rest a hand where it is or let go, and breathe. Nothing needs explaining.");
  practice::keep_prepared(practice, practice::data_folder(), couple, next);
}

void fill_day(Practice& practice) {
  const MemberSet both = MemberSet::of({k_a, k_b});
  const auto hannah = add(practice, {person("Hannah Weiss", "she/her"), person("Léa Fontaine", "she/her")});
  const auto maya = add(practice, {person("Maya Ortiz", "she/her"), person("Daniel Reyes", "he/him")});
  const auto ana = add(practice, {person("Ana Sousa", "she/her"), person("Rui Tavares", "he/him")});
  const auto noor = add(practice, {person("Noor Haddad", "she/her"), person("Sam Whitfield", "they/them")});
  for (const auto& id : {hannah, ana, noor}) {
    sign(practice, id, both);
    ask_alone(practice, id, both, -60);
    for (int hour = 1; hour <= 2; ++hour) {
      meet(practice, id, -14 * hour, 15 * 60, both);
    }
  }
  fill_maya_and_daniel(practice, maya);
  const int now = practice.event_time().time.minutes;
  const auto later = [&](int minutes) { return std::min(now + minutes, 23 * 60 + 30); };
  const auto planned = domain::SessionState::Planned;
  meet(practice, hannah, 0, std::max(now - 180, 0), both);
  meet(practice, noor, 0, std::max(now - 70, 1), both, planned);
  meet(practice, maya, 0, later(20), both, planned);
  meet(practice, ana, 0, later(90), both, planned, domain::Place::Telehealth);
  meet(practice, noor, 0, later(150), MemberSet::of({k_a}), planned);

  practice::NewCouple enquiry;
  enquiry.partners = {person("Casey Lind", nullptr)};
  enquiry.enquiry.emplace();
  enquiry.enquiry->called = domain::plus_days(practice.event_time().date, -1);
  enquiry.enquiry->message_allowed = true;
  enquiry.enquiry->urgency = domain::Urgency::Soon;
  enquiry.enquiry->reason = text("No touch since the second child, wants to talk first alone.");
  enquiry.enquiry->call_back = text("Messages allowed, mornings");
  practice::add_couple(practice, enquiry);

  const auto wren = add(practice, {person("Wren Delaney", "they/them"), person("Jo Park", "she/her"), person("Idris Cole", "he/him")});
  sign(practice, wren, MemberSet::of({k_a, k_b, k_c}));
  ask_alone(practice, wren, MemberSet::of({k_a, k_b, k_c}), -80);
  meet(practice, wren, -17, 17 * 60, MemberSet::of({k_a, k_b, k_c}));
  meet(practice, wren, 10, 17 * 60, MemberSet::of({k_a, k_b, k_c}));
  const auto adjoa = add(practice, {person("Adjoa Boateng", "she/her")});
  meet(practice, adjoa, -9, 9 * 60, MemberSet::of({k_a}));
  meet(practice, adjoa, -2, 9 * 60, MemberSet::of({k_a}), planned);
  add(practice, {person("Zoë Łukasiewicz-O’Neill", "she/her"),
                 person("Maximiliana Theodora Konstantinopoulou-Featherstonehaugh von und zu der langen Strasse am Meer bei Hohenstein", nullptr)});
  add(practice, {person("נועה לוי", nullptr), person("🌿 River", "they/them"), person("Priya & Tom <b>", nullptr), person("Ásta", nullptr)});
  practice::pause_couple(practice, add_people(practice, {"Ivy Thornton", "Alex Moreau"}));
  practice::close_couple(practice, add_people(practice, {"Elena Petrova", "James Oduya"}));
  practice::close_couple(practice, add_people(practice, {"Grace Kim", "Peter Lindqvist"}));
}

void fill_many(Practice& practice, int cases) {
  for (int each = 0; each < cases; ++each) {
    const auto id = add_people(practice, {"First " + std::to_string(each), "Second " + std::to_string(each)});
    meet(practice, id, -each % 60, 10 * 60, MemberSet::of({k_a, k_b}));
  }
}

}  // namespace attune::test
