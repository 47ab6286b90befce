// SPDX-License-Identifier: Apache-2.0
// What a pair takes home: the path, what they agreed on, exercises assigned and the sheets that were given.
#pragma once

#include "domain/couple_case.h"
#include "domain/exercises.h"

namespace attune::domain {

using AssignmentId = Id<struct AssignmentTag>;
using AgreementId = Id<struct AgreementTag>;
using PathDecisionId = Id<struct PathDecisionTag>;
using GivenSheetId = Id<struct GivenSheetTag>;

enum class PaperSize { A4, Letter };

/// How a sheet is set: names, paper, size of print.
struct SheetStyle {
  NamesMode names = NamesMode::Blank;
  PaperSize paper = PaperSize::A4;
  bool large_print = false;
  friend bool operator==(const SheetStyle&, const SheetStyle&) = default;
};

/// How often and how long; what is left out is the exercise's own.
struct AssignedDose {
  std::optional<int> times_per_week; ///< 1 to 14
  std::optional<int> minutes;        ///< 1 to 240
};

/// Prepared: a draft that the room may read, nothing given yet. Given: a file was written or a print job was taken.
enum class AssignmentState { Prepared, Given, Stopped };
/// Home: taken along. Here: read in the hour and given back.
enum class GivenPlace { Home, Here };

/// One exercise for one pair (or one person), seen by them.
struct Assignment {
  AssignmentId id;
  Exercise exercise;
  int exercise_version = 1;
  Text title; ///< neutral: what the sheet says
  MemberSet pair;
  AssignmentState state = AssignmentState::Prepared;
  Date from{};
  std::optional<Date> until; ///< never printed: the ban has no date
  std::optional<Date> stopped;
  AssignedDose dose;
  SheetStyle style;
  std::optional<Letter> invites; ///< who invites first
  std::optional<Text> note;      ///< the clinician's line on the joint page
  GivenPlace place = GivenPlace::Home;
  std::string sha256;            ///< of the bytes of the sheet, hexadecimal
  Instant recorded{};            ///< when it was given, or prepared; set when it is read
};

/// A sheet that left the clinician's hands, with the SHA-256 of its bytes: a reprint is those. Seen by the pair.
struct GivenSheet {
  GivenSheetId id;
  AssignmentId assignment;
  MemberSet to;
  Date date{};
  GivenPlace place = GivenPlace::Home;
  std::string sha256;
};

/// A gate that was overridden for one assignment, with the reason; of no avail once the gate is raised again for
/// something new. Clinician only.
struct GateOverride {
  int gate = 3;
  Text why;
  std::optional<Instant> recorded = {};  ///< set when it is read; absent: now
};

/// The clinician's decision about a pair's place on the path. Clinician only.
enum class Decision { Advance, Repeat, StepBack, Pause, End };
struct PathDecision {
  PathDecisionId id;
  MemberSet pair;
  Decision decision = Decision::Advance;
  int from_rung = 0; ///< 0 to 9
  int to_rung = 0;
  Date date{};
  std::optional<Text> reason;
  Instant recorded{}; ///< set when it is read
};

/// What a pair agreed on about touch; a new version takes the place of the one before. Seen by the pair.
struct Agreement {
  AgreementId id;
  MemberSet pair;
  int version = 1;
  Date date{};
  Text ban;                        ///< what is not part of the practice
  std::optional<Text> exceptions;  ///< trying to conceive, alone …
  Text stop_signal;
  std::optional<Text> who_invites;
  std::optional<Text> after;       ///< what may come after a practice
};

template <>
struct Words<PaperSize> {
  static constexpr std::array<std::pair<PaperSize, std::string_view>, 2> table{
      {{PaperSize::A4, "a4"}, {PaperSize::Letter, "letter"}}};
};
template <>
struct Words<AssignmentState> {
  static constexpr std::array<std::pair<AssignmentState, std::string_view>, 3> table{
      {{AssignmentState::Prepared, "prepared"}, {AssignmentState::Given, "given"}, {AssignmentState::Stopped, "stopped"}}};
};
template <>
struct Words<GivenPlace> {
  static constexpr std::array<std::pair<GivenPlace, std::string_view>, 2> table{
      {{GivenPlace::Home, "home"}, {GivenPlace::Here, "here"}}};
};
template <>
struct Words<Decision> {
  static constexpr std::array<std::pair<Decision, std::string_view>, 5> table{{{Decision::Advance, "advance"},
                                                                              {Decision::Repeat, "repeat"},
                                                                              {Decision::StepBack, "step-back"},
                                                                              {Decision::Pause, "pause"},
                                                                              {Decision::End, "end"}}};
};

}  // namespace attune::domain
