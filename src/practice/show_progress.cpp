// SPDX-License-Identifier: Apache-2.0
#include "practice/answer_rows.h"
#include "practice/asked_forms.h"
#include "practice/couples.h"
#include "practice/item_place.h"
#include "practice/progress_facts.h"
#include "practice/support.h"
#include "progress/movement.h"
#include "store/brief_notes.h"
#include "store/casework.h"
#include "store/check_ins.h"
#include "store/homework.h"
#include "store/intake.h"
#include "store/notes.h"
#include "store/practice_logs.h"
#include "store/sessions.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::Letter;
using domain::Lens;

// Entries oldest first; of one day the later one counts.
void add_point(std::vector<TrackerView>& all, const std::string& measure, Letter partner, TrackerPoint point) {
  auto found = std::find_if(all.begin(), all.end(), [&](const TrackerView& each) {
    return each.measure == measure && each.partner == partner;
  });
  if (found == all.end()) {
    all.push_back({measure, partner, {}, std::nullopt});
    found = std::prev(all.end());
  }
  std::vector<TrackerPoint>& points = found->points;
  const auto place = std::upper_bound(points.begin(), points.end(), point.date,
                                      [](domain::Date date, const TrackerPoint& each) { return date < each.date; });
  if (place != points.begin() && std::prev(place)->date == point.date) {
    *std::prev(place) = std::move(point);
  } else {
    points.insert(place, std::move(point));
  }
}

std::optional<int> whole(const std::optional<double>& number) {
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

// What was answered on a form that has trackers in it. Of the occasion only the clinician and that person's own file
// know the day.
void add_answered(const Practice& practice, const std::vector<domain::Intake>& intakes, const Lens& lens,
                  std::vector<TrackerView>& all) {
  if (!lens.shows_full_names()) {
    return;
  }
  for (auto intake = intakes.rbegin(); intake != intakes.rend(); ++intake) {
    if (intake->draft) {
      continue;
    }
    for (const Told& told : told_then(practice, *intake, lens)) {
      if (domain::find_tracker(told.row.item) == nullptr) {
        continue;
      }
      if (const auto score = whole(forms::number_of(told.question(), answer_value(told.row, told.question())))) {
        add_point(all, told.row.item, intake->partner, {intake->date, *score, intake->id.str()});
      }
    }
  }
}

void arrange(std::vector<TrackerView>& all, const std::vector<std::string>& chosen,
             const std::vector<PartnerView>& people) {
  // Those followed are there for everyone, also without points: what is missing is to be seen.
  for (const std::string& measure : chosen) {
    for (const PartnerView& each : people) {
      const bool there = std::any_of(all.begin(), all.end(), [&](const TrackerView& view) {
        return view.measure == measure && view.partner == each.letter;
      });
      if (!there) {
        all.push_back({measure, each.letter, {}, std::nullopt});
      }
    }
  }
  const auto rank = [&](const TrackerView& view) {
    const auto found = std::find(chosen.begin(), chosen.end(), view.measure);
    return std::pair(std::distance(chosen.begin(), found), view.measure);
  };
  std::sort(all.begin(), all.end(), [&](const TrackerView& a, const TrackerView& b) {
    return std::pair(rank(a), a.partner) < std::pair(rank(b), b.partner);
  });
  for (TrackerView& each : all) {
    if (each.points.size() > 1) {
      each.change = each.points.back().score - each.points[each.points.size() - 2].score;
    }
  }
}

std::vector<TrackerView> trackers_of(const Practice& practice, const domain::CaseId& couple, const Lens& lens,
                                     const std::vector<domain::Intake>& intakes,
                                     const std::vector<PartnerView>& people) {
  std::vector<TrackerView> all;
  add_answered(practice, intakes, lens, all);
  const auto results = list_measure_results(practice, couple, lens);
  for (auto each = results.rbegin(); each != results.rend(); ++each) {
    add_point(all, each->measure, each->partner, {each->date, each->score, each->id.str()});
  }
  arrange(all, chosen_measures(practice, couple, lens), people);
  return all;
}

// Of what one person answered a form with, the first, the time before the last and the last.
void add_ratings(const Practice& practice, const std::vector<domain::Intake>& times, std::vector<RatingView>& ratings) {
  if (times.size() < 2) {
    return;
  }
  const auto first = told_then(practice, times.back(), k_clinician);
  const auto before = told_then(practice, times[1], k_clinician);
  const auto number = [](const std::vector<Told>& all, const std::string& item) -> std::optional<AnswerView> {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Told& each) { return each.row.item == item; });
    return found == all.end() ? std::nullopt : std::optional(answer_view(*found, k_clinician));
  };
  for (const Told& told : told_then(practice, times.front(), k_clinician)) {
    const AnswerView now = answer_view(told, k_clinician);
    if (now.place.side == CompareSide::Other || !now.number || !told.question().marks.pair) {
      continue;
    }
    const auto then = number(first, now.item);
    const auto last = number(before, now.item);
    if (then && then->number && last && last->number) {
      ratings.push_back({times.front().form, now.item, times.front().partner, now.place.side, now.question,
                         now.place.most.value_or(3), *then->number, *last->number, *now.number, last->text, now.text,
                         times.back().date, times[1].date, times.front().date,
                         {times[1].id.str(), times.front().id.str()}});
    }
  }
}

std::vector<RatingView> ratings_of(const Practice& practice, const std::vector<domain::Intake>& intakes,
                                   const std::vector<PartnerView>& people) {
  std::vector<std::string> forms;
  for (const domain::Intake& each : intakes) {
    if (std::find(forms.begin(), forms.end(), each.form) == forms.end()) {
      forms.push_back(each.form);
    }
  }
  std::vector<RatingView> ratings;
  for (const PartnerView& person : people) {
    for (const std::string& form : forms) {
      add_ratings(practice, occasions(intakes, person.letter, form), ratings);
    }
  }
  std::erase_if(ratings, [](const RatingView& each) { return each.then == each.now && each.before == each.now; });
  std::stable_sort(ratings.begin(), ratings.end(), [](const RatingView& a, const RatingView& b) {
    return std::pair(a.partner, a.side) < std::pair(b.partner, b.side);
  });
  return ratings;
}

std::vector<OccasionView> occasions_of(domain::MemberSet pair, const std::vector<domain::Assignment>& assignments,
                                       const std::vector<domain::PracticeLog>& logs) {
  std::vector<OccasionView> all;
  for (auto log = logs.rbegin(); log != logs.rend(); ++log) {  // oldest first
    const auto of = std::find_if(assignments.begin(), assignments.end(),
                                 [&](const domain::Assignment& each) { return each.id == log->assignment; });
    if (of == assignments.end() || of->pair != pair) {
      continue;
    }
    auto same = std::find_if(all.begin(), all.end(), [&](const OccasionView& each) {
      return each.assignment == log->assignment && each.date == log->date && each.occasion == log->occasion;
    });
    if (same == all.end()) {
      all.push_back({log->assignment, log->date, log->occasion, {}});
      same = std::prev(all.end());
    }
    same->accounts.push_back({log->partner, log->done, log->reason, log->id.str()});
  }
  for (OccasionView& each : all) {
    std::sort(each.accounts.begin(), each.accounts.end(),
              [](const Account& a, const Account& b) { return a.partner < b.partner; });
  }
  return all;
}

// The sheet that is out longest and of which nothing came back.
std::optional<domain::Date> out_since(const ProgressFacts& facts, domain::MemberSet pair) {
  std::optional<domain::Date> since;
  for (const domain::Assignment& each : facts.assignments) {
    const bool out = each.pair == pair && each.state == domain::AssignmentState::Given &&
                     each.place == domain::GivenPlace::Home;
    const bool back = std::any_of(facts.logs.begin(), facts.logs.end(),
                                  [&](const domain::PracticeLog& log) { return log.assignment == each.id; });
    if (out && !back && (!since || each.from < *since)) {
      since = each.from;
    }
  }
  return since;
}

domain::PathPrompt prompt_of(const ProgressFacts& facts, const PairProgress& pair) {
  std::vector<domain::PracticeLog> logs;
  for (const domain::PracticeLog& log : facts.logs) {
    const auto of = std::find_if(facts.assignments.begin(), facts.assignments.end(),
                                 [&](const domain::Assignment& each) { return each.id == log.assignment; });
    const bool here = of != facts.assignments.end() && of->pair == pair.pair &&
                      domain::rung_of(of->exercise) == pair.path.rung;
    if (here) {
      logs.push_back(log);
    }
  }
  const domain::Date since = pair.path.stretches.empty() ? facts.couple.opened : pair.path.stretches.back().from;
  return domain::path_prompt(pair.pair, logs, facts.safeguards, since, facts.view.today);
}

std::vector<PairProgress> pairs_progress(const ProgressFacts& facts) {
  std::vector<PairProgress> all;
  for (const domain::MemberSet pair : pairs_of(facts.members())) {
    PairProgress each;
    each.pair = pair;
    each.occasions = occasions_of(pair, facts.assignments, facts.logs);
    std::vector<domain::Assignment> given = facts.assignments;
    std::erase_if(given, [&](const domain::Assignment& one) { return one.pair != pair; });
    std::vector<domain::PathDecision> decided = facts.decisions;
    std::erase_if(decided, [&](const domain::PathDecision& one) { return one.pair != pair; });
    each.path = domain::walk_path(given, decided);
    each.out_since = out_since(facts, pair);
    each.prompt = prompt_of(facts, each);
    all.push_back(std::move(each));
  }
  return all;
}

// The hour that the page is read before: the one that is asked for, else the next that is planned.
void find_hours(const Practice& practice, const domain::CaseId& couple, std::optional<domain::SessionId> session,
                ProgressFacts& facts) {
  store::sql::Connection& records = practice.store().read();
  const auto hours = store::list_sessions(records, couple, k_clinician);  // newest first
  const store::NumberedSession* before = nullptr;
  for (const store::NumberedSession& each : hours) {
    const bool next = each.session.state == domain::SessionState::Planned && each.session.date >= facts.view.today;
    if (session ? each.session.id == *session : next) {
      before = &each;
    }
  }
  if (session && before == nullptr) {
    throw Error(ErrorCode::NotFound, {{"part", "session"}});
  }
  if (before != nullptr) {
    facts.view.before = session_view(before->session, before->number, k_clinician);
    facts.view.before->session.others.clear();  // the page names those of the case
  }
  facts.view.since = facts.couple.opened;
  bool earlier = before == nullptr;
  for (const store::NumberedSession& each : hours) {
    const bool same = before == nullptr ? each.session.kind == domain::SessionKind::Joint
                                        : each.session.kind == before->session.kind &&
                                              (each.session.kind == domain::SessionKind::Joint ||
                                               each.session.present == before->session.present);
    if (&each == before) {
      earlier = true;
    } else if (earlier && same && each.session.state == domain::SessionState::Held) {
      facts.view.since = each.session.date;
      if (const auto note = store::find_note_of(records, each.session.id, k_clinician)) {
        for (const domain::NoteSection& section : note->sections) {
          if (section.key == "plan") {
            facts.plan = LastPlanOf{note->id.str(), session_view(each.session, each.number, k_clinician), section.words};
          }
        }
      }
      break;
    }
  }
}

std::map<Letter, std::string> names_of(const std::vector<PartnerView>& people, Naming naming) {
  std::map<Letter, std::string> names;
  for (const PartnerView& each : people) {
    std::string name = each.display_name.str();
    if (naming == Naming::Initials) {
      std::size_t end = 1;
      while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) {
        ++end;
      }
      name.resize(std::min(end, name.size()));
      // Two with the same letter are told apart by their letters in the case.
      const bool taken = std::any_of(names.begin(), names.end(), [&](const auto& one) { return one.second == name; });
      name = taken ? name + " (" + each.letter.str() + ")" : name;
    }
    names.emplace(each.letter, std::move(name));
  }
  return names;
}

void load_rows(const Practice& practice, const domain::CaseId& id, ProgressFacts& facts) {
  store::sql::Connection& records = practice.store().read();
  facts.safeguards = load_safeguards(practice, id);
  facts.assignments = store::list_assignments(records, id, k_clinician);
  facts.logs = store::list_logs(records, id, k_clinician);
  facts.decisions = store::list_path_decisions(records, id, k_clinician);
  facts.agreements = store::list_agreements(records, id, k_clinician);
  facts.goals = store::list_goals(records, id, k_clinician);
  facts.confidences = store::list_confidences(records, id, k_clinician);
  facts.medical = store::list_medical_lines(records, id, k_clinician);
  facts.sharings = store::list_sharings(records, id, k_clinician);
  facts.own = store::list_brief_notes(records, id, k_clinician);
  facts.check_ins = store::list_check_ins(records, id, k_clinician);
  std::erase_if(facts.check_ins, [&](const domain::CheckIn& each) {
    return !facts.view.before || each.session != facts.view.before->session.id;
  });
}

}  // namespace

std::string saying_of(const ProgressView& view, Letter person) {
  std::vector<progress::Series> series;
  for (const TrackerView& each : view.measures) {
    const domain::Tracker* tracker = domain::find_tracker(each.measure);
    if (each.partner != person || tracker == nullptr) {
      continue;
    }
    progress::Series one;
    one.title = tracker->title;
    one.reversed = !tracker->higher_is_better;
    for (const TrackerPoint& point : each.points) {
      one.points.push_back({point.date, static_cast<double>(point.score)});
    }
    series.push_back(std::move(one));
  }
  return progress::movement_words(series);
}

ProgressView show_progress(const Practice& practice, const domain::CaseId& id, const Lens& lens,
                           std::optional<domain::SessionId> session, Naming naming) {
  ProgressFacts facts;
  facts.couple = load_couple(practice, id);
  ProgressView& view = facts.view;
  // NotFound for who has no part in it; a release names nobody else.
  const CoupleRow row = lens.is_clinician() ? couple_row(facts.couple, lens) : show_couple(practice, id, lens).row;
  view.couple = id;
  view.code = row.code;
  view.people = row.partners;
  const auto intakes = store::list_intakes(practice.store().read(), id, k_clinician);
  view.measures = trackers_of(practice, id, lens, intakes, view.people);
  if (!lens.is_clinician()) {
    return view;
  }
  view.today = practice.event_time().date;
  facts.names = names_of(view.people, naming);
  for (PartnerView& each : view.people) {
    each.display_name = domain::Text::line(facts.names.at(each.letter), "name");
  }
  find_hours(practice, id, session, facts);
  load_rows(practice, id, facts);
  view.ratings = ratings_of(practice, intakes, view.people);
  view.pairs = pairs_progress(facts);
  for (const PartnerView& each : view.people) {
    view.sayings.push_back(saying_of(view, each.letter));
  }
  std::vector<BriefLine> lines;
  add_told_lines(facts, lines);
  add_own_lines(facts, domain::BriefGroup::ToldAlone, lines);
  add_open_lines(facts, lines);
  add_own_lines(facts, domain::BriefGroup::StillOpen, lines);
  add_changed_lines(facts, lines);
  add_own_lines(facts, domain::BriefGroup::WhatChanged, lines);
  add_ask_lines(facts, lines);
  add_own_lines(facts, domain::BriefGroup::AskAbout, lines);
  view.lines = std::move(lines);
  view.arrived = arrived_lines(facts);
  return std::move(facts.view);
}

}  // namespace attune::practice
