// SPDX-License-Identifier: Apache-2.0
// Use cases on homework: prepare, look, give, stop, reprint. How a sheet looks is in sheets.h. Nothing counts as given before its sheet has left: as a
// file that is on the disk or as a print job that was taken.
#pragma once

#include "domain/gates.h"
#include "domain/homework.h"
#include "practice/practice.h"
#include "practice/practices.h"

#include <functional>

namespace attune::practice {

/// What the clinician chooses for a pair.
struct NewHomework {
  domain::Exercise exercise;
  domain::MemberSet pair;   ///< empty: the only pair there is
  domain::MemberSet agreed; ///< said today that they are willing and agree to this step; recorded with what is kept
  domain::AssignedDose dose;
  std::optional<domain::Date> until;
  std::optional<domain::Date> date;        ///< left out: the event date
  std::optional<domain::NamesMode> names;  ///< left out: the case's own
  domain::PaperSize paper = domain::PaperSize::A4;
  bool large_print = false;
  std::optional<domain::Letter> invites;
  std::optional<domain::Text> note;
  std::vector<domain::GateOverride> overrides; ///< of this one assignment
  domain::GivenPlace place = domain::GivenPlace::Home;
};

/// Hands the bytes of a sheet to a file or a printer, and returns when they are there; throws when not.
using Deliver = std::function<void(const std::string& pdf)>;
/// Into a file, whole or not at all. Overwrite::No: AlreadyExists. CannotWrite.
Deliver into_file(const Practice& practice, const std::filesystem::path& out, Overwrite overwrite);

/// An assignment as the lens shows it: the exercise and its version stand with clinician and release only.
struct AssignmentView {
  domain::Assignment assignment;
  bool shows_exercise = true;
  std::string how_often;  ///< "about twice a week, less is fine"
  /// Gates that it was given against, and why; the clinician's alone.
  std::vector<domain::GateOverride> overrides;
};

/// What holds it now, with what is agreed and overridden in it; a gate that cannot be overridden holds all the same.
/// InvalidInput "override" for a gate that does not hold it ("not-held"), or "why".
std::vector<domain::HoldReason> holds_of(const Practice& practice, const domain::CaseId& couple,
                                         const NewHomework& what);

/// Keeps it as prepared: the room may read it, nothing is given. NotFound (part "exercise", "partner"); InvalidInput;
/// MissingGlyph; NotPermitted "held" (detail `held`: "A:G2 B:willing"),
/// "in-the-practice-only" (E7), for a closed case "status-closed".
AssignmentView keep_prepared(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                             const NewHomework& what);
/// Takes a prepared one away. NotPermitted "given".
void drop_prepared(Practice& practice, std::string_view id);
/// Delivers a prepared one, then marks it as given with the event date. What holds is looked at again. When delivering
/// fails it stays prepared. NotPermitted "given", "held", for a closed case "status-closed".
AssignmentView give_prepared(Practice& practice, std::string_view id, const Deliver& deliver);
/// Both in one: prepared, delivered, given. When delivering fails nothing is left; after a crash it is prepared.
AssignmentView assign_homework(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                               const NewHomework& what, const Deliver& deliver);

/// Newest first.
std::vector<AssignmentView> list_homework(const Practice& practice, const domain::CaseId& couple,
                                          const domain::Lens& lens);
/// Ends one that was given. NotPermitted "stopped-already", "prepared-only"; InvalidInput "date" before it began.
AssignmentView stop_homework(Practice& practice, std::string_view id, std::optional<domain::Date> date = std::nullopt);
/// The bytes that were given, once more. NotPermitted "held" while the exercise is held for that pair, "prepared-only".
AssignmentView reprint(Practice& practice, std::string_view id, const Deliver& deliver);

/// What was given out, newest first.
struct GivenView {
  domain::GivenSheet sheet;
  domain::Text title;
};
std::vector<GivenView> list_given(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);

}  // namespace attune::practice
