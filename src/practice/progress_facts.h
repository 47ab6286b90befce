// SPDX-License-Identifier: Apache-2.0
// Everything that the page before a session is worked out from, read once; not for the floors above. The clinician's.
#pragma once

#include "domain/casework.h"
#include "practice/gates.h"
#include "practice/homework.h"
#include "practice/paths.h"
#include "practice/progress.h"

#include <map>

namespace attune::practice {

struct LastPlanOf {
  std::string note;  ///< id
  SessionView session;
  domain::Text plan;
};

struct ProgressFacts {
  domain::CoupleCase couple;
  ProgressView view;  ///< all but the lines
  std::map<domain::Letter, std::string> names;
  domain::Safeguards safeguards;
  std::vector<domain::Assignment> assignments;
  std::vector<domain::PracticeLog> logs;
  std::vector<domain::PathDecision> decisions;
  std::vector<domain::Agreement> agreements;
  std::vector<domain::Goal> goals;
  std::vector<domain::Confidence> confidences;
  std::vector<domain::MedicalLine> medical;
  std::vector<domain::Sharing> sharings;
  std::vector<domain::BriefNote> own;
  std::vector<domain::CheckIn> check_ins;  ///< of the hour that the page is read before
  std::optional<LastPlanOf> plan;

  std::string name(domain::Letter letter) const;
  domain::MemberSet members() const { return couple.current_members(); }
  /// Newer than the hour before.
  bool is_new(domain::Date date) const { return date >= view.since; }
};

/// "Ana", "Ana and Rui", "Ana, Bo and Cy".
std::string listed(const std::vector<std::string>& words);
/// "3 Mar", with the year when it is another than today's.
std::string day_words(domain::Date date, domain::Date today);

/// Somebody's words as one line, ended where they are not.
std::string line_of(const domain::Text& text);
/// "Thu 20 Nov 2025".
std::string long_day_words(domain::Date date);
/// What one person's trackers say, of those in the view.
std::string saying_of(const ProgressView& view, domain::Letter person);

/// "Joint 6", "Maya 3", "Contact": what an hour is called in a line.
std::string hour_words(const ProgressFacts& facts, const SessionView& session);

/// What a job adds stands in this place.
template <class Job>
void placed(std::vector<BriefLine>& lines, BriefPlace place, Job job) {
  const std::size_t before = lines.size();
  job();
  for (std::size_t at = before; at < lines.size(); ++at) {
    lines[at].place = place;
  }
}

// The lines, by group; each from the rows that it names.
void add_own_lines(const ProgressFacts& facts, domain::BriefGroup group, std::vector<BriefLine>& lines);
void add_told_lines(const ProgressFacts& facts, std::vector<BriefLine>& lines);
void add_open_lines(const ProgressFacts& facts, std::vector<BriefLine>& lines);
void add_changed_lines(const ProgressFacts& facts, std::vector<BriefLine>& lines);
void add_ask_lines(const ProgressFacts& facts, std::vector<BriefLine>& lines);
std::vector<BriefLine> arrived_lines(const ProgressFacts& facts);

}  // namespace attune::practice
