// SPDX-License-Identifier: Apache-2.0
#include "practice/exercise_files.h"
#include "practice/gates.h"
#include "practice/support.h"

#include <filesystem>

namespace attune::practice {
namespace {

ExerciseRow row_of(const library::Exercise& exercise) {
  ExerciseRow row;
  row.id = exercise.id;
  row.version = exercise.version;
  row.title = exercise.title;
  row.neutral_title = exercise.neutral_title;
  row.kind = domain::word(exercise.kind);
  row.least_minutes = exercise.dose.least_minutes;
  row.minutes = exercise.dose.most_minutes;
  row.times_per_week = exercise.dose.times_per_week;
  return row;
}

std::string_view class_word(domain::ExerciseClass what) {
  switch (what) {
    case domain::ExerciseClass::T1: return "T1";
    case domain::ExerciseClass::T2: return "T2";
    case domain::ExerciseClass::T3: return "T3";
    case domain::ExerciseClass::T4: return "T4";
    case domain::ExerciseClass::J: return "J";
    case domain::ExerciseClass::X: return "X";
    case domain::ExerciseClass::S: return "S";
  }
  return {};
}

std::string_view needed_word(domain::Needed what) {
  switch (what) {
    case domain::Needed::SafetyScreen: return "safety-screen";
    case domain::Needed::StiScreen: return "sti-screen";
    case domain::Needed::Willing: return "willing";
    case domain::Needed::OwnWish: return "own-wish";
    case domain::Needed::Agreement: return "agreement";
  }
  return {};
}

std::string word_of(const domain::HeldByGate& reason) {
  if (reason.state != domain::GateState::Unknown) {
    return domain::gate_text(reason.gate);
  }
  // What nobody asked yet is named by what asks it.
  const auto screen = domain::screen_for(reason.gate);
  return std::string(domain::word(screen.value_or(domain::ScreenKind::Safety))) + "-screen";
}
std::string word_of(const domain::HeldBySignal&) { return "signal"; }
std::string word_of(const domain::HeldByMissing& reason) { return std::string(needed_word(reason.what)); }

}  // namespace

std::string hold_word(const domain::HoldReason& reason) {
  return std::visit([](const auto& each) { return each.about.str() + ":" + word_of(each); }, reason);
}

domain::MemberSet the_pair(const domain::CoupleCase& couple, domain::MemberSet named) {
  const domain::MemberSet members = couple.current_members();
  const int expected = members.size() == 1 ? 1 : 2;
  if (named.empty()) {
    if (members.size() != expected) {
      throw invalid("pair", "missing");
    }
    return members;
  }
  if (named.size() != expected) {
    throw invalid("pair", "not-a-pair");
  }
  if (!members.has_all(named)) {
    throw Error(ErrorCode::NotFound, {{"part", "partner"}, {"field", "pair"}});
  }
  return named;
}

std::vector<ExerciseRow> list_exercises(const std::filesystem::path& data) {
  std::vector<ExerciseRow> rows;
  for (const library::Exercise& each : load_exercises(data)) {
    rows.push_back(row_of(each));
  }
  return rows;
}

std::vector<ExerciseRow> list_exercises(const Practice& practice, const std::filesystem::path& data,
                                        const domain::CaseId& couple, domain::MemberSet pair, const domain::Lens& lens) {
  std::vector<ExerciseRow> rows = list_exercises(data);
  const domain::MemberSet chosen = the_pair(load_couple(practice, couple), pair);
  if (!lens.is_clinician()) {
    return rows;
  }
  const domain::Safeguards safeguards = load_safeguards(practice, couple);
  for (ExerciseRow& row : rows) {
    row.held_by = domain::held_by(safeguards, chosen, {row.id, false}, practice.event_time().date);
    row.held = !row.held_by.empty();
  }
  return rows;
}

ExerciseDetail show_exercise(const std::filesystem::path& data, std::string_view id) {
  const library::Exercise exercise = load_exercise(data, id);
  ExerciseDetail detail;
  detail.row = row_of(exercise);
  detail.exercise_class = class_word(exercise.exercise_class);
  detail.concepts = exercise.concepts;
  detail.roles = exercise.roles;
  detail.log_fields = exercise.log_fields;
  detail.cautions = exercise.cautions;
  detail.how_often = library::how_often(exercise, {});
  detail.how_long = library::how_long(exercise, {});
  return detail;
}

void check_exercise_kind(std::string_view kind, std::string_view field) {
  domain::parse_word<library::Kind>(kind, field);
}

ExerciseRow check_exercise(const std::filesystem::path& file) { return row_of(load_exercise_file(file)); }

}  // namespace attune::practice
