// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/homework_words.h"

#include "desktop/models/gate_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "practice/safeguards.h"

#include <algorithm>
#include <array>
#include <set>

namespace attune::desktop {
namespace {

constexpr int k_touch_consent = 4;

std::string first_small(std::string words) {
  if (words.size() > 1 && words[0] >= 'A' && words[0] <= 'Z' && !(words[1] >= 'A' && words[1] <= 'Z')) {
    words[0] = static_cast<char>(words[0] - 'A' + 'a');
  }
  return words;
}

std::string_view prompt_reason(domain::PromptReason reason) {
  using R = domain::PromptReason;
  switch (reason) {
    case R::LimitCrossed: return "a limit was crossed";
    case R::StopNotRespected: return "a stop was not respected";
    case R::StrongDissociation: return "far away in body or mind";
    case R::PainThree: return "pain of 3 or more";
    case R::GateRaised: return "something to clear since they are on this step";
    case R::ConsentWithdrawn: return "consent taken back";
    case R::ThreeNotDone: return "not done three times in a row";
    case R::PressureSeven: return "pressure of 7 or more";
    case R::TensionStays: return "tension no lower at the end, twice";
    case R::PainEmerging: return "some pain";
    case R::PresenceUnderHalf: return "attention under half";
    case R::PressureFour: return "some pressure";
    case R::OnlyOne: return "done less than twice";
    case R::NotFreeToStop: return "not quite free to stop";
    case R::NotWilling: return "willingness not said within 30 days";
    case R::AllMet: return {};
    case R::LimitNotAsked: return "limits";
    case R::PresenceNotAsked: return "attention";
    case R::PressureNotAsked: return "pressure";
    case R::TensionNotLower: return "tension at the end";
    case R::ControlNotAsked: return "stopping";
    case R::PainNotAsked: return "pain";
    case R::DissociationNotAsked: return "staying present";
  }
  return {};
}

// "pressure, Maya; stopping, Maya and Daniel": each reason once, with whom it is about where there are others.
std::string prompt_reasons(const domain::PathPrompt& prompt, domain::MemberSet pair,
                           const std::vector<practice::PartnerView>& people) {
  std::vector<std::pair<domain::PromptReason, std::vector<std::string>>> by;
  for (const domain::PromptSaid& each : prompt.why) {
    auto same = std::find_if(by.begin(), by.end(), [&](const auto& one) { return one.first == each.reason; });
    if (same == by.end()) {
      by.emplace_back(each.reason, std::vector<std::string>());
      same = std::prev(by.end());
    }
    if (each.about && pair.size() > 1) {
      same->second.push_back(name_of(people, *each.about));
    }
  }
  std::string words;
  for (const auto& [reason, names] : by) {
    words += (words.empty() ? "" : "; ") + std::string(prompt_reason(reason)) + (names.empty() ? "" : ", " + listed(names));
  }
  return words;
}

}  // namespace

std::string readiness_words(const domain::PathPrompt& prompt, domain::MemberSet pair,
                            const std::vector<practice::PartnerView>& people) {
  const std::string why = prompt_reasons(prompt, pair, people);
  switch (prompt.kind) {
    case domain::PromptKind::NothingYet: return {};
    case domain::PromptKind::Advance: {
      const std::string times = prompt.done == 1   ? "once"
                                : prompt.done == 2 ? "twice"
                                                   : std::to_string(prompt.done) + " times";
      const std::string whom = pair.size() == 2 ? " for both" : pair.size() > 2 ? " for everyone" : "";
      // Both say so of their own occasions, and of none together: their accounts are of different days.
      return (prompt.done == 0 ? std::string("Done as agreed") : "Done " + times + " as agreed") +
             "; attention on touch above half" + whom + ".";
    }
    case domain::PromptKind::Repeat: return "The accounts speak for once more: " + why + ".";
    case domain::PromptKind::StepBack: return "The accounts speak for a step back: " + why + ".";
    case domain::PromptKind::PauseAndReview: return "The accounts speak for a pause and a look at it: " + why + ".";
    case domain::PromptKind::NotKnown: return "Not known yet: " + why + ".";
  }
  return {};
}

std::string span_words(domain::Date from, std::optional<domain::Date> to, domain::Date today) {
  if (!to) {
    return since(from, today);
  }
  const std::string end = short_date(*to, today);
  if (*to == from) {
    return end;
  }
  const std::string start = short_date(from, today);
  const std::size_t day = start.find(' ');
  const std::size_t end_day = end.find(' ');
  const bool one_month =
      day != std::string::npos && end_day != std::string::npos && start.substr(day) == end.substr(end_day);
  return (one_month ? start.substr(0, day) : start) + " to " + end;
}

std::string kind_words(std::string_view kind) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> k_kinds{
      {{"sensate-focus", "Touch practice"},
       {"communication", "Communication"},
       {"ritual", "Rituals"},
       {"play", "Play"},
       {"autonomy", "Time and space of one’s own"},
       {"body", "The body"},
       {"values", "Values"},
       {"boundaries", "Boundaries"}}};
  const auto found = std::find_if(k_kinds.begin(), k_kinds.end(), [&](const auto& each) { return each.first == kind; });
  return std::string(found == k_kinds.end() ? kind : found->second);
}

std::string decision_words(domain::Decision decision) {
  switch (decision) {
    case domain::Decision::Advance:
      return "Go on";
    case domain::Decision::Repeat:
      return "Again";
    case domain::Decision::StepBack:
      return "Step back";
    case domain::Decision::Pause:
      return "Pause";
    case domain::Decision::End:
      return "End";
  }
  return {};
}

std::string given_words(const practice::PathView& path, domain::Date today) {
  if (path.given_here == 0 || path.path.stretches.empty()) {
    return {};
  }
  const std::string times = path.given_here == 1   ? "once"
                            : path.given_here == 2 ? "twice"
                                                   : std::to_string(path.given_here) + " times";
  return "Sheet given " + times + " " + since(path.path.stretches.back().from, today) + ".";
}

std::string path_sentence(const practice::PathView& path, const std::vector<practice::ExerciseRow>& exercises,
                          domain::Date today) {
  const std::string code = domain::rung_code(path.path.rung);
  const auto found = std::find_if(exercises.begin(), exercises.end(),
                                  [&](const practice::ExerciseRow& each) { return each.id == code; });
  const std::string rung = code + (found == exercises.end() ? "" : " " + found->title);
  const std::string when = path.path.stretches.empty() ? "" : " " + since(path.path.stretches.back().from, today);
  switch (path.path.state) {
    case domain::PathState::NotBegun:
      return "The path begins with SF0, a conversation.";
    case domain::PathState::OnRung: {
      const std::string given = given_words(path, today);
      return rung + (given.empty() ? when + "." : ". " + given);
    }
    case domain::PathState::TalkWeeks:
      return "Talk weeks" + when + ", then " + rung + ".";
    case domain::PathState::Paused:
    case domain::PathState::Ended: {
      const std::string since_then = path.decisions.empty() ? "" : " " + since(path.decisions.front().date, today);
      return (path.path.state == domain::PathState::Paused ? "Paused" : "Ended") + since_then + ", at " + rung + ".";
    }
  }
  return {};
}

std::string assignment_words(const domain::Assignment& assignment, domain::Date today) {
  switch (assignment.state) {
    case domain::AssignmentState::Prepared:
      return "prepared";
    case domain::AssignmentState::Given:
      return "given " + short_date(assignment.from, today);
    case domain::AssignmentState::Stopped:
      return "stopped " + short_date(assignment.stopped.value_or(assignment.from), today);
  }
  return {};
}

std::string terms_words(const practice::ExerciseDetail& exercise, const HomeworkChoice& choice, domain::NamesMode names,
                        domain::Date today) {
  const auto number = [](int of, const std::string& one) {
    return std::to_string(of) + " " + one + (of == 1 ? "" : "s");
  };
  std::string words = choice.dose.minutes ? number(*choice.dose.minutes, "minute") : exercise.how_long;
  words += ", " + (choice.dose.times_per_week ? "about " + number(*choice.dose.times_per_week, "time") + " a week"
                                              : exercise.how_often.substr(0, exercise.how_often.find(',')));
  words += ", " + first_small(names_mode_words(choice.names.value_or(names)));
  words += choice.paper == domain::PaperSize::A4 ? ", A4" : ", Letter";
  words += choice.large_print ? ", large print" : "";
  words += choice.until ? ", until " + short_date(*choice.until, today) + " (not printed)" : "";
  return words;
}

std::string print_words(const HomeworkChoice& choice) {
  std::string words = "as it will print";
  words += choice.paper == domain::PaperSize::A4 ? ", A4" : ", Letter";
  words += choice.large_print ? ", large print" : "";
  words += choice.pair.size() > 1 ? ", same for both" : "";
  return words;
}

std::string hold_words(const domain::Exercise& exercise, const std::vector<domain::HoldReason>& reasons,
                       const std::vector<practice::PartnerView>& people, domain::Date today) {
  if (reasons.empty()) {
    return {};
  }
  std::string words = people.size() > 1 ? "Held for this pair:" : "Held:";
  for (const std::string& each : hold_sentences(exercise, reasons, people, today)) {
    words += " " + each;
  }
  return words;
}

std::string hold_sentence(const domain::Exercise& exercise, const std::vector<domain::HoldReason>& reasons,
                          const std::vector<practice::PartnerView>& people, domain::Date today) {
  const std::vector<std::string> all = hold_sentences(exercise, reasons, people, today);
  return all.empty() ? std::string() : (people.size() > 1 ? "Held for this pair: " : "Held: ") + all.front();
}

std::vector<Ready> ready_rows(const practice::Practice& practice, const domain::CaseId& couple,
                              const HomeworkChoice& choice) {
  const domain::Lens lens = domain::Lens::clinician();
  const domain::Date today = practice.event_time().date;
  const auto screens = practice::list_screens(practice, couple, lens);
  const auto willing = practice::list_willing(practice, couple, lens);
  const auto consents = practice::list_consents(practice, couple, lens);
  std::vector<Ready> rows;
  for (const domain::Letter letter : choice.pair.letters()) {
    Ready row;
    row.letter = letter;
    for (const practice::ScreenView& each : screens) {
      if (each.current && each.screen.partner == letter && each.screen.kind == domain::ScreenKind::Safety) {
        row.seen = each.screen.date;
        row.again = each.screen.next_due;
      }
    }
    for (const domain::Willing& each : willing) {
      const bool counts =
          each.partner == letter && each.pair == choice.pair && (!each.scope || *each.scope == choice.exercise.code);
      row.willing = counts && !row.willing ? std::optional(each.date) : row.willing;
    }
    for (const practice::ConsentView& each : consents) {
      const domain::Consent& consent = each.consent;
      if (each.current && consent.partner == letter && consent.kind == k_touch_consent &&
          consent.scope == choice.exercise.code && consent.state == domain::ConsentState::Given) {
        row.agreed = consent.date;
      }
    }
    if (choice.agreed.has(letter)) {
      row.willing = today;
      row.agreed = today;
    }
    rows.push_back(row);
  }
  return rows;
}

std::string again_words(const std::vector<Ready>& rows, domain::Date today) {
  std::set<domain::Date> days;
  for (const Ready& each : rows) {
    if (each.again) {
      days.insert(*each.again);
    }
  }
  std::string words;
  for (const domain::Date day : days) {
    words += (words.empty() ? "" : " and ") + short_date(day, today);
  }
  return words.empty() ? words : "Alone again by " + words + ".";
}

}  // namespace attune::desktop
