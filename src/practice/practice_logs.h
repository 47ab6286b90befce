// SPDX-License-Identifier: Apache-2.0
// Use cases on what was done at home: each person's own account of an occasion. What is told in it that asks for a talk
// alone raises a signal, which holds touch until it is looked at.
#pragma once

#include "domain/practice_log.h"
#include "practice/practice.h"

namespace attune::practice {

struct NewLog {
  domain::Letter partner;
  std::optional<domain::Date> date;  ///< left out: the event date
  int occasion = 1;                  ///< of that day
  std::optional<domain::Done> done;
  std::optional<domain::NotDone> reason;  ///< of partly and no
  std::vector<domain::LogValue> fields;   ///< as log_value makes them
};
/// An account as the lens shows it, with what it is about.
struct LogView {
  domain::PracticeLog log;
  domain::MemberSet pair;
  domain::Exercise exercise;  ///< clinician and release; empty outside
  domain::Text title;         ///< neutral
};

/// Takes the place of what this person said of the same occasion before, which is kept. NotFound (part "assignment");
/// NotPermitted "prepared-only"; InvalidInput: "partner" ("not-of-the-pair"), "date" ("before-it-begins", "in-the-future"),
/// "occasion", "reason" ("not-with-done"), "done" when there is nothing at all, a field that stands there twice.
LogView log_homework(Practice& practice, std::string_view assignment, const NewLog& what);
/// Several as one change: all of them or none.
void log_homework(Practice& practice, std::string_view assignment, const std::vector<NewLog>& all);

/// Newest first. Through any lens but the clinician's those that everyone there may see, without what stays with the
/// clinician.
std::vector<LogView> list_logs(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);

}  // namespace attune::practice
