// SPDX-License-Identifier: Apache-2.0
#include "domain/exercises.h"

#include "domain/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attune::domain {
namespace {

using enum ExerciseClass;

struct Known {
  std::string_view code;
  ExerciseClass exercise_class;
  int rung;
};

constexpr std::array<Known, 31> k_known{{
    {"SF0", J, 0},      {"SF1", T1, 1},  {"SF2", T1, 2},  {"SF3", T2, 3},  {"SF4", T1, 2},
    {"SF5", T2, 5},     {"SF6", T2, 6},  {"SF7", T3, 7},  {"SF8", T3, 8},  {"SF9", T4, 9},  {"E1", J, -1},
    {"E2", J, -1},      {"E3", J, -1},   {"E4", J, -1},   {"E5", J, -1},   {"E6", X, -1},   {"E7", X, -1},
    {"E8", J, -1},      {"E9", J, -1},   {"E10", J, -1},  {"E11", J, -1},  {"E12", J, -1},  {"E13", J, -1},
    {"E14", X, -1},     {"E15", J, -1},  {"E16", T1, -1}, {"E17", S, -1},  {"E18", J, -1},  {"E19", J, -1},
    {"E20", J, -1},     {"E21", X, -1},
}};

const Known& known(std::string_view code) {
  const auto* found = std::find_if(k_known.begin(), k_known.end(), [&](const Known& each) { return each.code == code; });
  if (found == k_known.end()) {
    throw Error(ErrorCode::Internal, {{"exercise", std::string(code)}});
  }
  return *found;
}

}  // namespace

const std::vector<std::string>& exercise_codes() {
  static const std::vector<std::string> codes = [] {
    std::vector<std::string> all;
    for (const Known& each : k_known) {
      all.emplace_back(each.code);
    }
    return all;
  }();
  return codes;
}

Exercise parse_exercise(std::string_view text, std::string_view field) {
  const auto& codes = exercise_codes();
  if (std::find(codes.begin(), codes.end(), text) == codes.end()) {
    throw invalid(std::string(field), "unknown-exercise");
  }
  return {std::string(text), false};
}

ExerciseClass class_of(const Exercise& exercise) {
  return exercise.code == "SF4" && exercise.on_sf3 ? T2 : known(exercise.code).exercise_class;
}

bool is_touch(const Exercise& exercise) {
  const ExerciseClass what = class_of(exercise);
  return what == T1 || what == T2 || what == T3 || what == T4 || exercise.code == "E7" || exercise.code == "E21";
}

int rung_of(const Exercise& exercise) {
  return exercise.code == "SF4" && exercise.on_sf3 ? 3 : known(exercise.code).rung;
}

}  // namespace attune::domain
