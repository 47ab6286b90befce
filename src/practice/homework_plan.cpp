// SPDX-License-Identifier: Apache-2.0
#include "practice/homework_plan.h"

#include "practice/support.h"
#include "store/homework.h"

#include <algorithm>
#include <limits>
#include <set>

namespace attune::practice {
namespace {

constexpr int k_most_times = 14;
constexpr int k_most_minutes = 240;

void require_range(const std::optional<int>& number, int most, const char* field) {
  if (number && (*number < 1 || *number > most)) {
    throw invalid(field, "out-of-range");
  }
}

void check(const domain::CoupleCase& couple, const NewHomework& what, domain::MemberSet pair, domain::Date date) {
  if (couple.status == domain::Status::Closed) {
    not_permitted("status-closed");
  }
  if (what.exercise.on_sf3 && what.exercise.code != "SF4") {
    throw invalid("on", "not-sf4");
  }
  if (!pair.has_all(what.agreed)) {
    throw invalid("agreed", "not-of-the-pair");
  }
  if (what.invites && !pair.has(*what.invites)) {
    throw invalid("invites", "not-of-the-pair");
  }
  require_range(what.dose.times_per_week, k_most_times, "times-per-week");
  require_range(what.dose.minutes, k_most_minutes, "minutes");
  if (what.until && *what.until < date) {
    throw invalid("until", "before-it-begins");
  }
}

// Which of the pair invites first, as the sheets count them.
std::optional<int> place_of(domain::MemberSet pair, const std::optional<domain::Letter>& letter) {
  if (!letter) {
    return std::nullopt;
  }
  const auto letters = pair.letters();
  return static_cast<int>(std::find(letters.begin(), letters.end(), *letter) - letters.begin());
}

std::vector<std::string> lines_of(const Practice& practice) {
  std::vector<std::string> lines;
  for (const domain::Text& each : practice_info(practice).crisis_lines) {
    lines.push_back(each.str());
  }
  return lines;
}

// A rung that asks for each one's own wish, said alone: agreeing together does not say it.
bool wants_own_wish(const domain::Exercise& exercise) {
  const int rung = domain::rung_of(exercise);
  return rung >= 5 && rung <= 8;
}

domain::Safeguards with(domain::Safeguards safeguards, AgreedToday agreed) {
  // Newest first, and recorded after everything that there is.
  constexpr domain::Instant k_last{std::numeric_limits<std::int64_t>::max()};
  for (domain::Consent& each : agreed.consents) {
    each.recorded = k_last;
    safeguards.consents.insert(safeguards.consents.begin(), each);
  }
  safeguards.willing.insert(safeguards.willing.begin(), agreed.willing.begin(), agreed.willing.end());
  return safeguards;
}

// Each names a gate that is held here, once, with a reason.
void check_overrides(const domain::Safeguards& safeguards, domain::MemberSet pair, const NewHomework& what,
                     domain::Date today) {
  const auto reasons = domain::held_by(safeguards, pair, what.exercise, today);
  for (const domain::GateOverride& each : what.overrides) {
    require_text(each.why, "why");
    const bool holds = std::any_of(reasons.begin(), reasons.end(), [&](const domain::HoldReason& reason) {
      const auto* gate = std::get_if<domain::HeldByGate>(&reason);
      return gate != nullptr && gate->gate == each.gate && gate->state == domain::GateState::Held;
    });
    if (!holds) {
      throw invalid("override", "not-held");
    }
    const auto same = [&](const domain::GateOverride& other) { return other.gate == each.gate; };
    if (std::count_if(what.overrides.begin(), what.overrides.end(), same) > 1) {
      throw invalid("override", "twice");
    }
  }
}

}  // namespace

FoundAssignment find_assignment(const Practice& practice, std::string_view id) {
  store::sql::Connection& records = practice.store().read();
  const auto places = store::match_assignment(records, domain::parse_id_prefix(id, "assignment"));
  if (places.empty()) {
    throw Error(ErrorCode::NotFound, {{"part", "assignment"}});
  }
  if (places.size() > 1) {
    throw invalid("assignment", "ambiguous");
  }
  const auto all = store::list_assignments(records, places.front().couple, k_clinician);
  return {places.front().couple,
          *std::find_if(all.begin(), all.end(), [&](const domain::Assignment& each) { return each.id == places.front().id; })};
}

AgreedToday agreed_today(const Practice& practice, domain::MemberSet pair, domain::MemberSet agreed,
                         const domain::Exercise& exercise, domain::Date date) {
  AgreedToday rows;
  for (const domain::Letter letter : agreed.letters()) {
    domain::Willing willing;
    willing.id = next_id<domain::WillingId>(practice);
    willing.partner = letter;
    willing.pair = pair;
    if (!wants_own_wish(exercise)) {
      willing.scope = exercise.code;
    }
    willing.date = date;
    rows.willing.push_back(std::move(willing));
    domain::Consent consent;
    consent.id = next_id<domain::ConsentId>(practice);
    consent.partner = letter;
    consent.kind = domain::k_touch_consent;
    consent.scope = exercise.code;
    consent.date = date;
    rows.consents.push_back(std::move(consent));
  }
  return rows;
}

std::vector<domain::HoldReason> held_with(const domain::Safeguards& safeguards, domain::MemberSet pair,
                                          const domain::Exercise& exercise,
                                          const std::vector<domain::GateOverride>& overrides, domain::Date today) {
  auto reasons = domain::held_by(safeguards, pair, exercise, today);
  std::erase_if(reasons, [&](const domain::HoldReason& reason) {
    const auto* gate = std::get_if<domain::HeldByGate>(&reason);
    if (gate == nullptr || gate->state != domain::GateState::Held) {
      return false;
    }
    const domain::Gate* last = domain::last_gate(safeguards.gates, gate->gate, gate->about);
    return domain::may_override(gate->gate, last->level, exercise) &&
           std::any_of(overrides.begin(), overrides.end(),
                       [&](const domain::GateOverride& each) {
                         const bool of_before = each.recorded && last->sources.back().recorded.us > each.recorded->us;
                         return each.gate == gate->gate && !of_before;
                       });
  });
  return reasons;
}

std::vector<domain::HoldReason> holds_now(const Practice& practice, const domain::CaseId& id, const NewHomework& what) {
  const domain::MemberSet pair = the_pair(load_couple(practice, id), what.pair);
  const domain::Date today = practice.event_time().date;
  const domain::Safeguards safeguards =
      with(load_safeguards(practice, id), agreed_today(practice, pair, what.agreed, what.exercise, today));
  check_overrides(safeguards, pair, what, today);
  return held_with(safeguards, pair, what.exercise, what.overrides, today);
}

HomeworkPlan plan_homework(const Practice& practice, SheetSource& source, const domain::CaseId& id,
                           const NewHomework& what) {
  HomeworkPlan plan;
  plan.couple = load_couple(practice, id);
  const domain::MemberSet pair = the_pair(plan.couple, what.pair);
  const domain::Date date = what.date.value_or(practice.event_time().date);
  check(plan.couple, what, pair, date);
  if (what.exercise.code == "E7") {
    not_permitted("in-the-practice-only");
  }
  plan.held_by = holds_now(practice, id, what);
  plan.exercise = source.exercise(what.exercise.code);
  domain::Assignment& assignment = plan.assignment;
  assignment.exercise = what.exercise;
  assignment.exercise_version = plan.exercise.version;
  assignment.pair = pair;
  assignment.from = date;
  assignment.until = what.until;
  const library::Dose& own = plan.exercise.dose;
  assignment.dose = what.dose;
  if (!assignment.dose.times_per_week && own.times_per_week > 0) {
    assignment.dose.times_per_week = own.times_per_week;
  }
  if (!assignment.dose.minutes) {
    assignment.dose.minutes = own.most_minutes;
  }
  assignment.style = {what.names.value_or(plan.couple.names), what.paper, what.large_print};
  assignment.invites = what.invites;
  assignment.note = what.note && !what.note->empty() ? what.note : std::nullopt;
  assignment.place = what.place;

  library::SheetChoices choices;
  choices.readers = pair.size();
  choices.names = sheet_names(plan.couple, pair, assignment.style.names);
  choices.dose = what.dose;
  choices.invites = place_of(pair, what.invites);
  choices.note = assignment.note ? assignment.note->str() : std::string();
  choices.help_lines = lines_of(practice);
  choices.on_sf3 = what.exercise.on_sf3;
  choices.large_print = what.large_print;
  plan.document = library::make_sheet(plan.exercise, source.wording(), choices);
  assignment.title = domain::Text::line(plan.document.title, "title");
  return plan;
}

void require_free(const std::vector<domain::HoldReason>& held_by) {
  if (held_by.empty()) {
    return;
  }
  std::set<std::string> words;
  for (const domain::HoldReason& each : held_by) {
    words.insert(hold_word(each));
  }
  std::string all;
  for (const std::string& each : words) {
    all += (all.empty() ? "" : " ") + each;
  }
  throw Error(ErrorCode::NotPermitted, {{"reason", "held"}, {"held", all}});
}

}  // namespace attune::practice
