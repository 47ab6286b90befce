// SPDX-License-Identifier: Apache-2.0
// The codes of the exercises and their classes (rules, "Exercise classes and gates"). What an exercise says is a
// template's; what it may be held by hangs on its code alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::domain {

/// T1 to T4: touch, further each time. J: others for two. X: exercises that ask much of trust. S: alone.
enum class ExerciseClass { T1, T2, T3, T4, J, X, S };

/// One exercise. SF4 repeats another: SF2, or SF3 when it is done `on` that.
struct Exercise {
  std::string code; ///< one of exercise_codes()
  bool on_sf3 = false;
  friend bool operator==(const Exercise&, const Exercise&) = default;
};

/// SF0 … SF9, then E1 … E21.
const std::vector<std::string>& exercise_codes();
/// InvalidInput naming the field for a code that is none.
Exercise parse_exercise(std::string_view text, std::string_view field);
ExerciseClass class_of(const Exercise& exercise);
/// What needs the preconditions of touch: T1 to T4, E7, E16, E21.
bool is_touch(const Exercise& exercise);
/// Its place on the sensate-focus path, 0 to 9; SF4 has that of what it repeats. -1 for every other exercise.
int rung_of(const Exercise& exercise);

}  // namespace attune::domain
