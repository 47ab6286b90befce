// SPDX-License-Identifier: Apache-2.0
#include "practice/practice_logs.h"

#include "practice/homework_plan.h"
#include "practice/raise_within.h"
#include "practice/support.h"
#include "store/homework.h"
#include "store/practice_logs.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::Assignment;
using domain::PracticeLog;

FoundAssignment find_given(const Practice& practice, std::string_view id) {
  FoundAssignment found = find_assignment(practice, id);
  if (found.assignment.state == domain::AssignmentState::Prepared) {
    not_permitted("prepared-only");
  }
  return found;
}

// In the order in which they are shown, each once.
std::vector<domain::LogValue> arranged(const std::vector<domain::LogValue>& fields) {
  std::vector<domain::LogValue> all;
  for (const domain::LogField& field : domain::log_fields()) {
    for (const domain::LogValue& each : fields) {
      if (each.key != field.key || each.value.empty()) {
        continue;
      }
      if (!all.empty() && all.back().key == each.key) {
        throw invalid(each.key, "twice");
      }
      all.push_back(each);
    }
  }
  return all;
}

PracticeLog checked(const Practice& practice, const Assignment& assignment, const NewLog& what) {
  const domain::Date today = practice.event_time().date;
  PracticeLog log;
  log.assignment = assignment.id;
  log.partner = what.partner;
  log.date = what.date.value_or(today);
  log.occasion = what.occasion;
  log.done = what.done;
  log.reason = what.reason;
  log.fields = arranged(what.fields);
  if (!assignment.pair.has(log.partner)) {
    throw invalid("partner", "not-of-the-pair");
  }
  if (log.date < assignment.from) {
    throw invalid("date", "before-it-begins");
  }
  if (log.date > today) {
    throw invalid("date", "in-the-future");
  }
  if (log.occasion < 1 || log.occasion > domain::k_most_occasions) {
    throw invalid("occasion", "out-of-range");
  }
  if (log.reason && (!log.done || *log.done == domain::Done::Yes)) {
    throw invalid("reason", "not-with-done");
  }
  if (!log.done && log.fields.empty()) {
    throw invalid("done", "missing");
  }
  if (const auto first = domain::log_word(log, "touched_first");
      first && !assignment.pair.has(domain::Letter::parse(*first, "touched_first"))) {
    throw invalid("touched_first", "not-of-the-pair");
  }
  return log;
}

LogView view_of(PracticeLog log, const Assignment& assignment, const domain::Lens& lens) {
  return {std::move(log), assignment.pair, lens.shows_full_names() ? assignment.exercise : domain::Exercise{},
          assignment.title};
}

std::vector<PracticeLog> keep(Practice& practice, const FoundAssignment& found, const std::vector<NewLog>& all) {
  std::vector<PracticeLog> logs;
  for (const NewLog& each : all) {
    logs.push_back(checked(practice, found.assignment, each));
    logs.back().id = next_id<domain::LogId>(practice);
  }
  practice.store().write([&](store::Writer& writer) {
    for (PracticeLog& log : logs) {
      log.recorded = writer.now();
      store::insert_log(writer.sql(), found.couple, log, writer.now());
      writer.audit("log", "practice", log.id.str());
      for (const std::string& code : domain::log_signals(log)) {
        raise_signal_within(practice, writer, found.couple, {log.partner, code, log.date, log.id.str()});
      }
    }
  });
  return logs;
}

}  // namespace

LogView log_homework(Practice& practice, std::string_view assignment, const NewLog& what) {
  const FoundAssignment found = find_given(practice, assignment);
  return view_of(keep(practice, found, {what}).front(), found.assignment, k_clinician);
}

void log_homework(Practice& practice, std::string_view assignment, const std::vector<NewLog>& all) {
  keep(practice, find_given(practice, assignment), all);
}

std::vector<LogView> list_logs(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens) {
  store::sql::Connection& records = practice.store().read();
  // What an account is of, its owner knows: the account alone decides whether it is shown.
  const auto assignments = store::list_assignments(records, couple, k_clinician);
  std::vector<LogView> views;
  for (PracticeLog& log : store::list_logs(records, couple, lens)) {
    const auto of = std::find_if(assignments.begin(), assignments.end(),
                                 [&](const Assignment& each) { return each.id == log.assignment; });
    if (of != assignments.end()) {
      views.push_back(view_of(std::move(log), *of, lens));
    }
  }
  return views;
}

}  // namespace attune::practice
