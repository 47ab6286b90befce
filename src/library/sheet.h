// SPDX-License-Identifier: Apache-2.0
// From an exercise to the paper that is given out: placeholders filled, one own part for each reader.
#pragma once

#include "library/exercise.h"

namespace attune::library {

/// What is the same on every sheet: templates/wording.yaml.
struct Wording {
  std::string consent;               ///< "Either of us can pause or stop at any time, …"
  std::string help_label;            ///< "If you need someone now:"
  std::string help_without_lines;    ///< when the practice set none
  std::string handling;
  std::string ban_stands;            ///< "This stays so until we have talked about it in a session, whatever the date."
  std::vector<std::string> precautions; ///< list items on every touch sheet
  std::string grounding;             ///< for "If it does not go to plan" on every touch sheet
  std::string ask_first;             ///< "Ask before each new area.", in the steps of every touch sheet
  // Stopping on purpose, tried in the hour, one prompt at a time.
  std::string pause_title;
  std::string pause_sentence;
  std::vector<std::string> pause_prompts;
};
/// InvalidTemplate as read_exercise.
Wording read_wording(std::string_view text, std::string_view path);

/// What the clinician chose for this pair.
struct SheetChoices {
  int readers = 2;                 ///< 1 to 4
  /// One for each reader as the names mode prints it; empty: blank. Partners: "Partner 1", "Partner 2".
  std::vector<std::string> names;
  domain::AssignedDose dose;
  bool on_sf3 = false;             ///< SF4 repeats SF3, not SF2
  bool large_print = false;        ///< own sheets have half the rows to fill in, and stay one page
  std::optional<int> invites;      ///< reader who invites first, from 0
  std::string note;                ///< may be empty
  std::vector<std::string> help_lines;
};

/// The joint part and one own part for each reader, all of these alike but for the number and the name. InvalidInput
/// for a choice out of range: readers, names, invites, times-per-week, minutes.
document::Document make_sheet(const Exercise& exercise, const Wording& wording, const SheetChoices& choices);

/// "about twice a week, less is fine", "10 to 15 minutes a turn": as they stand under the title and on Together.
/// For one reader there are no turns.
std::string how_often(const Exercise& exercise, const domain::AssignedDose& dose);
std::string how_long(const Exercise& exercise, const domain::AssignedDose& dose, int readers = 2);

}  // namespace attune::library
