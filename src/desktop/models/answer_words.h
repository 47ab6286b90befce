// SPDX-License-Identifier: Apache-2.0
// How answers to forms read on the clinician's pages.
#pragma once

#include "domain/members.h"
#include "domain/time.h"
#include "practice/intake.h"

#include <string>
#include <vector>

namespace attune::desktop {

/// "Quite a bit" in the middle of a line: "quite a bit". What begins with "I" stays.
std::string within_line(const std::string& words);
/// As it stands in a cell: words of a scale as within a line, "6 of 10", everything else as it is.
std::string answer_words(const std::string& text, const std::optional<double>& number,
                         const practice::ItemPlace& place);
/// Answers that are filled bars too: how many of how many.
struct Degree {
  int filled = 0;
  int of = 0;
};
std::optional<Degree> degree_of(const std::optional<double>& number, const practice::ItemPlace& place);
/// The question, with the one above it where it stands under one: "I brace before touch starts: lately".
std::string question_words(const std::string& question, const practice::ItemPlace& place);

/// One person's answers as they stand: those of each form that count, and when they were given.
struct Standing {
  std::vector<practice::AnswerView> answers;
  std::optional<domain::Date> date;   ///< of the newest
  std::optional<domain::Date> begun;  ///< a draft that is not finished
  bool earlier = false;               ///< there are some that were superseded

  const practice::AnswerView* find(const std::string& item) const;
};
Standing standing(const std::vector<practice::IntakeView>& occasions);
/// "11 Sep", "begun 3 Mar, not finished", "not answered yet".
std::string standing_date(const Standing& of, domain::Date today);

/// What Overview says of a person. Strongest first; among equals the form's order.
struct Line {
  std::string words, value;
};
std::vector<Line> wanting_lines(const Standing& of);
std::vector<Line> strongest(const Standing& of, practice::CompareSide side);
struct Distance {
  std::string kind, now, wish;
};
std::vector<Distance> own_distances(const Standing& of);
/// More than six months ago.
bool is_old(domain::Date date, domain::Date today);

}  // namespace attune::desktop
