// SPDX-License-Identifier: Apache-2.0
// An exercise as a template says it: YAML front matter and Markdown (templates/README.md tells the format).
#pragma once

#include "document/document.h"
#include "domain/homework.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::library {

enum class Kind { SensateFocus, Communication, Ritual, Play, Autonomy, Body, Values, Boundaries };

/// How long and how often; 0 times a week is "as it suits".
struct Dose {
  enum class Of { Turn, Together, Sitting }; ///< a turn each; both at once; the whole of it
  int least_minutes = 10;
  int most_minutes = 15;
  Of of = Of::Turn;
  int times_per_week = 2;
};

struct Exercise {
  std::string id;       ///< "SF2"
  int version = 1;
  std::string title;    ///< for the clinician
  std::string neutral_title; ///< what the sheet says
  Kind kind = Kind::SensateFocus;
  domain::ExerciseClass exercise_class = domain::ExerciseClass::J;
  std::vector<std::string> concepts; ///< "S42", each written out
  Dose dose;
  std::vector<std::string> roles;      ///< initiator, toucher, receiver, speaker, listener, both
  std::vector<std::string> log_fields; ///< words of the rules' log fields
  std::vector<std::string> cautions;   ///< for the clinician
  std::vector<document::Block> joint;  ///< with placeholders still in their texts
  std::vector<document::Block> own;
};

/// InvalidTemplate with path, line and column (from 1) and a reason: front-matter, missing, unknown-key, duplicate-key,
/// value, placeholder, markdown, section …
Exercise read_exercise(std::string_view text, std::string_view path);

}  // namespace attune::library

namespace attune::domain {
template <>
struct Words<library::Kind> {
  static constexpr std::array<std::pair<library::Kind, std::string_view>, 8> table{
      {{library::Kind::SensateFocus, "sensate-focus"},
       {library::Kind::Communication, "communication"},
       {library::Kind::Ritual, "ritual"},
       {library::Kind::Play, "play"},
       {library::Kind::Autonomy, "autonomy"},
       {library::Kind::Body, "body"},
       {library::Kind::Values, "values"},
       {library::Kind::Boundaries, "boundaries"}}};
};
}  // namespace attune::domain
