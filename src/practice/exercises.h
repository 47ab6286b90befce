// SPDX-License-Identifier: Apache-2.0
// The exercises that come with the program, and what holds them for a pair.
#pragma once

#include "domain/gates.h"
#include "domain/homework.h"
#include "practice/practice.h"

namespace attune::practice {

/// One exercise in the list.
struct ExerciseRow {
  std::string id;
  int version = 1;
  std::string title;         ///< for the clinician
  std::string neutral_title; ///< what the sheet says
  std::string kind;          ///< sensate-focus, communication, ritual, play, autonomy, body, values, boundaries
  int least_minutes = 0;
  int minutes = 0;           ///< the most it takes, as its template says it: a turn, together or the whole
  int times_per_week = 0;
  std::optional<bool> held;  ///< for a pair, to the clinician alone
  std::vector<domain::HoldReason> held_by;
};
/// In library order. `data` as for forms. InvalidTemplate, CannotRead.
std::vector<ExerciseRow> list_exercises(const std::filesystem::path& data);
/// With what holds each for a pair on the event date; through any lens but the clinician's that is absent.
std::vector<ExerciseRow> list_exercises(const Practice& practice, const std::filesystem::path& data,
                                        const domain::CaseId& couple, domain::MemberSet pair, const domain::Lens& lens);

/// One exercise as the clinician reads it.
struct ExerciseDetail {
  ExerciseRow row;
  std::string exercise_class; ///< "T1"
  std::vector<std::string> concepts, roles, log_fields, cautions;
  std::string how_often, how_long;
};
/// NotFound (part "exercise").
ExerciseDetail show_exercise(const std::filesystem::path& data, std::string_view id);
/// A file of somebody's own. NotFound, CannotRead, InvalidTemplate with path, line and column.
ExerciseRow check_exercise(const std::filesystem::path& file);

/// The pair that is meant: as named, or the only one there is. InvalidInput "pair" ("missing", "not-a-pair"); NotFound.
domain::MemberSet the_pair(const domain::CoupleCase& couple, domain::MemberSet named);

/// InvalidInput naming the field for a word that is no kind.
void check_exercise_kind(std::string_view kind, std::string_view field);

/// "A:G2", "B:safety-screen", "A:signal": fixed words, for an error's detail and for scripts.
std::string hold_word(const domain::HoldReason& reason);

}  // namespace attune::practice
