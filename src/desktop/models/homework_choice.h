// SPDX-License-Identifier: Apache-2.0
// What the clinician chose for a pair and has not given yet.
#pragma once

#include "practice/homework.h"
#include "practice/paths.h"

#include <map>
#include <string>

namespace attune::desktop {

struct HomeworkChoice {
  domain::MemberSet pair;
  domain::Exercise exercise;
  std::optional<domain::Letter> invites;  ///< nobody: they decide
  std::string note;
  domain::AssignedDose dose;
  std::optional<domain::Date> until;
  std::optional<domain::NamesMode> names;
  domain::PaperSize paper = domain::PaperSize::A4;
  bool large_print = false;
  // Said today, of this exercise and this pair; gone with them.
  domain::MemberSet agreed;
  std::vector<domain::GateOverride> overrides;

  /// Another exercise: what was said of the one before does not go with it.
  void take(const domain::Exercise& other);
};

/// InvalidInput "note" for a line that cannot be kept.
practice::NewHomework new_homework(const HomeworkChoice& choice);
/// Where the path stands; a pair that has not begun, at its beginning.
HomeworkChoice first_choice(const practice::PathView& path);

/// For the keeper of drafts: everything but what was said today, which is said again. Fields of nobody's making, or of
/// another case, give back nothing.
std::map<std::string, std::string> homework_fields(const HomeworkChoice& choice);
std::optional<HomeworkChoice> homework_from(const std::map<std::string, std::string>& fields);

}  // namespace attune::desktop
