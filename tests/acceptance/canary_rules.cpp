// SPDX-License-Identifier: Apache-2.0
// Where each canary may appear, and where it therefore has to: what is not stated here is a leak, what is stated and
// not there is a test that finds nothing.
#include "canaries.h"
#include "outputs.h"

#include <algorithm>

namespace attune::test {
namespace {

enum class Who {
  Clinician,
  IfEverybodys,       ///< the clinician, when everyone of the case may see it
  ClinicianAndOwner,  ///< and the owner's release
  Rooms,              ///< and everyone of the case, in the room or on paper
  InTheRoom,          ///< those of whom it is, when they are there
  RoomsAndOwner,      ///< and the owner's release
  Everyone,           ///< through any lens
  SeenBy,             ///< as the rule says
  OnPaper,            ///< whoever may see the sheets on which it stands
  Readers,            ///< those for whom a paper is drawn, when it is one of them
  ThosePapers,        ///< those for whom a paper is drawn
  WithASheet,         ///< everyone who may see a kept sheet, and the clinician
  TodaysSheet,        ///< everyone in the room, when their sheet of the day is the one on which it stands
  LastOrNext          ///< as the rule says, when it is the last hour held or the next one planned of those
};

struct Rule {
  Field field;
  std::vector<std::string> outputs;
  std::vector<std::string> forms;
  Who who;
};

using Forms = std::vector<std::string>;
const Forms k_printed{"json", "text"};
const Forms k_json{"json"};
const Forms k_any{"json", "text", "view"};

const std::vector<std::string> k_show{"couple show", "show_couple"};

// One command for each person: a word is in that of its owner.
const std::vector<std::string> k_intake{"intake show A", "intake show B", "intake show C", "show_intake"};

const std::vector<Rule>& rules() {
  static const std::vector<Rule> table{
      {Field::PracticeName, {"practice info"}, k_printed, Who::Clinician},
      {Field::Clinician, {"practice info"}, k_printed, Who::Clinician},
      {Field::CrisisLine, {"practice info"}, k_printed, Who::Clinician},
      {Field::Code, {"couple list", "couple find", "list_couples"}, k_any, Who::Clinician},
      {Field::Code, k_show, k_any, Who::Everyone},
      {Field::Name, {"couple list", "couple find", "list_couples"}, k_any, Who::Clinician},
      {Field::Name, k_show, k_any, Who::ClinicianAndOwner},
      {Field::DisplayName, {"couple list", "couple find"}, k_json, Who::Clinician},
      {Field::DisplayName, {"list_couples"}, k_any, Who::Clinician},
      {Field::DisplayName, k_show, k_any, Who::RoomsAndOwner},
      {Field::Pronouns, {"couple list", "couple find"}, k_json, Who::Clinician},
      {Field::Pronouns, {"list_couples"}, k_any, Who::Clinician},
      {Field::Pronouns, k_show, k_any, Who::RoomsAndOwner},
      {Field::AloneName, {"list_couples", "couple show", "show_couple"}, k_any, Who::Clinician},
      {Field::Nickname, {"list_couples", "couple show", "show_couple"}, k_any, Who::Clinician},
      {Field::AlonePronouns, {"list_couples", "couple show", "show_couple"}, k_any, Who::Clinician},
      {Field::BodyWords, {"list_couples", "couple show", "show_couple"}, k_any, Who::Clinician},
      {Field::AloneBodyWords, {"list_couples", "couple show", "show_couple"}, k_any, Who::Clinician},
      {Field::Relationship, k_show, k_any, Who::Rooms},
      {Field::Concern, k_show, k_any, Who::SeenBy},
      {Field::Contact, k_show, k_any, Who::ClinicianAndOwner},
      {Field::Care, k_show, k_any, Who::SeenBy},
      {Field::Enquiry, k_show, k_any, Who::Clinician},
      {Field::ScreenHow, {"screen list", "list_screens"}, k_any, Who::Clinician},
      {Field::SessionOther, {"session list", "list_sessions"}, k_any, Who::SeenBy},
      {Field::SessionOther, {"couple show"}, k_json, Who::LastOrNext},
      {Field::SessionOther, {"show_couple"}, k_any, Who::LastOrNext},
      {Field::Answer, k_intake, k_any, Who::SeenBy},
      {Field::OldAnswer, k_intake, k_any, Who::Clinician},
      {Field::Draft, k_intake, k_any, Who::Clinician},
      {Field::Draft, {"Interview"}, k_any, Who::Clinician},
      {Field::SignalNote, {"signal list", "list_signals"}, k_any, Who::Clinician},
      {Field::GateWhy, {"gate list"}, k_json, Who::Clinician},
      {Field::GateWhy, {"list_gates", "gate_history"}, k_any, Who::Clinician},
      {Field::GateCleared, {"gate list"}, k_json, Who::Clinician},
      {Field::GateCleared, {"list_gates", "gate_history"}, k_any, Who::Clinician},
      {Field::CoverWords, {"gate list"}, k_json, Who::Clinician},
      {Field::CoverWords, {"list_gates", "gate_history"}, k_any, Who::Clinician},
      {Field::Goal, {"goal list", "list_goals", "show_room"}, k_any, Who::SeenBy},
      {Field::ClosedGoal, {"goal list", "list_goals"}, k_any, Who::SeenBy},
      {Field::Confidence, {"confidence list", "list_confidences"}, k_any, Who::Clinician},
      {Field::WhoKnows, {"confidence list", "list_confidences", "search"}, k_any, Who::Clinician},
      {Field::MedicalLine, {"medical list", "list_medical_lines"}, k_any, Who::Clinician},
      {Field::Remark, {"remark list", "list_remarks"}, k_any, Who::Clinician},
      // A hand-over names who it is for, whom the answers go to and whom they are not shown to; nothing else.
      {Field::DisplayName, {"show_room"}, k_any, Who::InTheRoom},
      {Field::DisplayName, {"HandOver"}, k_any, Who::Rooms},
      {Field::Clinician, {"HandOver"}, k_any, Who::Rooms},
      {Field::OldGate, {"gate_history"}, k_any, Who::Clinician},
      {Field::Note, {"note list"}, k_json, Who::SeenBy},
      {Field::Note, {"list_notes", "note_of", "show_note"}, k_any, Who::SeenBy},
      {Field::LastPlan, {"note list"}, k_json, Who::SeenBy},
      {Field::LastPlan, {"list_notes", "note_of", "show_note", "search"}, k_any, Who::SeenBy},
      {Field::NewestNote, {"note list"}, k_json, Who::SeenBy},
      {Field::NewestNote, {"note show", "list_notes", "note_of", "show_note"}, k_any, Who::SeenBy},
      // Sheets, kept as they were drawn. One of two people is all that a room of one of them knows.
      {Field::SheetNote, {"homework list"}, k_json, Who::SeenBy},
      {Field::SheetNote, {"list_homework", "sheet_pages"}, k_any, Who::SeenBy},
      {Field::SheetNote, {"show_room"}, k_any, Who::TodaysSheet},
      {Field::StoppedNote, {"homework list"}, k_json, Who::SeenBy},
      {Field::StoppedNote, {"list_homework", "sheet_pages"}, k_any, Who::SeenBy},
      {Field::PreparedNote, {"homework list"}, k_json, Who::SeenBy},
      {Field::PreparedNote, {"list_homework", "sheet_pages"}, k_any, Who::SeenBy},
      {Field::PreparedNote, {"show_room"}, k_any, Who::TodaysSheet},
      {Field::OverrideWhy, {"homework list"}, k_json, Who::Clinician},
      {Field::OverrideWhy, {"list_homework"}, k_any, Who::Clinician},
      {Field::DisplayName, {"sheet_pages"}, k_any, Who::OnPaper},
      {Field::Nickname, {"sheet_pages"}, k_any, Who::OnPaper},
      {Field::DisplayName, {"show_room"}, k_any, Who::TodaysSheet},
      {Field::Nickname, {"show_room"}, k_any, Who::TodaysSheet},
      {Field::DisplayName, {"draw_sheet"}, k_any, Who::Readers},
      {Field::Nickname, {"draw_sheet"}, k_any, Who::Readers},
      {Field::CrisisLine, {"sheet_pages"}, k_any, Who::WithASheet},
      {Field::CrisisLine, {"show_room"}, k_any, Who::TodaysSheet},
      {Field::CrisisLine, {"draw_sheet"}, k_any, Who::ThosePapers},
      {Field::PathReason, {"path show", "show_path"}, k_any, Who::Clinician},
      {Field::Agreement, {"agreement show", "list_agreements"}, k_any, Who::SeenBy},
      {Field::Agreement, {"draw_agreement_card"}, k_any, Who::SeenBy},
      {Field::WhoInvites, {"agreement show", "list_agreements", "draw_agreement_card", "search"}, k_any, Who::SeenBy},
      {Field::OldAgreement, {"list_agreements"}, k_any, Who::SeenBy},
      // Accounts of practice, and the page before a session.
      {Field::LogText, {"homework logs", "list_logs", "search"}, k_any, Who::SeenBy},
      {Field::LogApart, {"homework logs", "list_logs", "search"}, k_any, Who::SeenBy},
      {Field::BriefNote, {"list_brief_notes", "progress show", "show_progress", "draw_brief", "search"}, k_any, Who::Clinician},
      {Field::BriefAlone, {"list_brief_notes", "progress show", "show_progress", "search"}, k_any, Who::Clinician},
      {Field::ClosedBriefNote, {"list_brief_notes", "search"}, k_any, Who::Clinician},
      {Field::Code, {"progress show"}, k_json, Who::Everyone},
      {Field::Code, {"show_progress"}, k_any, Who::Everyone},
      {Field::Code, {"draw_brief"}, k_any, Who::Clinician},
      {Field::DisplayName, {"progress show"}, k_printed, Who::Clinician},
      {Field::Name, {"show_progress"}, k_any, Who::ClinicianAndOwner},
      {Field::DisplayName, {"show_progress"}, k_any, Who::RoomsAndOwner},
      {Field::Pronouns, {"show_progress"}, k_any, Who::RoomsAndOwner},
      {Field::AloneName, {"show_progress"}, k_any, Who::Clinician},
      {Field::Nickname, {"show_progress"}, k_any, Who::Clinician},
      {Field::AlonePronouns, {"show_progress"}, k_any, Who::Clinician},
      {Field::BodyWords, {"show_progress"}, k_any, Who::Clinician},
      {Field::AloneBodyWords, {"show_progress"}, k_any, Who::Clinician},
      {Field::Confidence, {"progress show", "show_progress"}, k_any, Who::Clinician},
      {Field::MedicalLine, {"progress show", "show_progress"}, k_any, Who::Clinician},
      {Field::LastPlan, {"progress show", "show_progress"}, k_any, Who::Clinician},
      {Field::WhoInvites, {"progress show", "show_progress", "draw_brief"}, k_any, Who::Clinician},
      {Field::Goal, {"progress show", "show_progress"}, k_any, Who::Clinician},
      {Field::ClosedGoal, {"progress show", "show_progress"}, k_any, Who::Clinician},
      {Field::Goal, {"draw_brief"}, k_any, Who::IfEverybodys},
      {Field::ClosedGoal, {"draw_brief"}, k_any, Who::IfEverybodys},
      // A check-in names who it is for, whom the answers go to and whom they are not shown to; nothing else.
      {Field::DisplayName, {"Arrival"}, k_any, Who::Rooms},
      {Field::Clinician, {"Arrival"}, k_any, Who::Rooms},
      // What stands now of a case, to whom the rule shows it; what the clinician keeps, to nobody else.
      {Field::Code, {"search"}, k_any, Who::Everyone},
      {Field::Name, {"search"}, k_any, Who::Clinician},
      {Field::DisplayName, {"search"}, k_any, Who::Clinician},
      {Field::AloneName, {"search"}, k_any, Who::Clinician},
      {Field::Nickname, {"search"}, k_any, Who::Clinician},
      {Field::BodyWords, {"search"}, k_any, Who::Clinician},
      {Field::AloneBodyWords, {"search"}, k_any, Who::Clinician},
      {Field::Relationship, {"search"}, k_any, Who::Clinician},
      {Field::Concern, {"search"}, k_any, Who::SeenBy},
      {Field::Contact, {"search"}, k_any, Who::ClinicianAndOwner},
      {Field::Care, {"search"}, k_any, Who::SeenBy},
      {Field::Enquiry, {"search"}, k_any, Who::Clinician},
      {Field::ScreenHow, {"search"}, k_any, Who::Clinician},
      {Field::SessionOther, {"search"}, k_any, Who::SeenBy},
      {Field::Answer, {"search"}, k_any, Who::SeenBy},
      {Field::SignalNote, {"search"}, k_any, Who::Clinician},
      {Field::GateWhy, {"search"}, k_any, Who::Clinician},
      {Field::GateCleared, {"search"}, k_any, Who::Clinician},
      {Field::OldGate, {"search"}, k_any, Who::Clinician},
      {Field::CoverWords, {"search"}, k_any, Who::Clinician},
      {Field::Goal, {"search"}, k_any, Who::SeenBy},
      {Field::ClosedGoal, {"search"}, k_any, Who::SeenBy},
      {Field::Confidence, {"search"}, k_any, Who::Clinician},
      {Field::MedicalLine, {"search"}, k_any, Who::Clinician},
      {Field::Remark, {"search"}, k_any, Who::Clinician},
      {Field::Note, {"search"}, k_any, Who::SeenBy},
      {Field::NewestNote, {"search"}, k_any, Who::SeenBy},
      {Field::SheetNote, {"search"}, k_any, Who::SeenBy},
      {Field::StoppedNote, {"search"}, k_any, Who::SeenBy},
      {Field::PreparedNote, {"search"}, k_any, Who::SeenBy},
      {Field::OverrideWhy, {"search"}, k_any, Who::Clinician},
      {Field::PathReason, {"search"}, k_any, Who::Clinician},
      {Field::Agreement, {"search"}, k_any, Who::SeenBy},
      // Field::PolicyText, Field::ProcessNote and Field::Superseded: nowhere.
  };
  return table;
}

bool last_or_next(const std::vector<Canary>& canaries, const Canary& hour, const domain::Lens& lens) {
  if (!domain::may_see(lens, hour.sight)) {
    return false;
  }
  const bool held = *hour.date <= k_canary_day;
  return std::none_of(canaries.begin(), canaries.end(), [&](const Canary& other) {
    const bool nearer = other.date && (held ? *other.date > *hour.date && *other.date <= k_canary_day
                                            : *other.date<*hour.date&& * other.date> k_canary_day);
    return nearer && other.couple == hour.couple && domain::may_see(lens, other.sight);
  });
}

// Which sheet is the day's is the room's own to know: a prepared one before a given one.
bool todays_sheet(const std::vector<Canary>& canaries, const Canary& canary, const domain::Lens& lens) {
  const auto stands = [&](Field field) {
    for (const Canary& each : canaries) {
      if (each.field == field && each.couple == std::max(canary.couple, 0) && domain::may_see(lens, each.sight)) {
        return each.sight.seen_by;
      }
    }
    return domain::MemberSet();
  };
  const domain::MemberSet prepared = stands(Field::PreparedNote);
  const domain::MemberSet of = prepared.empty() ? stands(Field::SheetNote) : prepared;
  if (canary.field == Field::CrisisLine) {
    return !of.empty();
  }
  return !of.empty() && (canary.on_paper.empty() ? canary.sight.seen_by : canary.on_paper) == of;
}

bool shows(Who who, const std::vector<Canary>& canaries, const Canary& canary, const Look& look) {
  const domain::Lens& lens = look.lens;
  const bool clinician = lens.is_clinician();
  const bool owner = lens.released() && lens.released() == canary.sight.owner;
  const bool room = !lens.people().empty() && !look.stranger;
  switch (who) {
    case Who::Clinician:
      return clinician;
    case Who::IfEverybodys:
      return clinician && canary.sight.seen_by.has_all(domain::MemberSet::parse("A,B,C", "people"));
    case Who::ClinicianAndOwner:
      return clinician || owner;
    case Who::Rooms:
      return clinician || room;
    case Who::InTheRoom:
      return room && canary.sight.owner && lens.people().has(*canary.sight.owner);
    case Who::RoomsAndOwner:
      return clinician || room || owner;
    case Who::Everyone:
      return !look.stranger;
    case Who::SeenBy:
      return domain::may_see(lens, canary.sight);
    case Who::OnPaper:
      return !canary.on_paper.empty() && domain::may_see(lens, {std::nullopt, std::nullopt, canary.on_paper});
    case Who::Readers:
      return canary.sight.owner && lens.people().has(*canary.sight.owner);
    case Who::ThosePapers:
      return true;
    case Who::WithASheet:
      return clinician || (room && lens.people().size() <= 2);
    case Who::TodaysSheet:
      return room && todays_sheet(canaries, canary, lens);
    case Who::LastOrNext:
      return last_or_next(canaries, canary, lens);
  }
  return false;
}

bool has(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

std::set<std::string> expected_canaries(const std::vector<Canary>& canaries, const Shown& shown, int couple) {
  const bool every_case = has({"couple list", "couple find", "list_couples"}, shown.output);
  std::set<std::string> words;
  for (const Canary& canary : canaries) {
    if (canary.couple >= 0 && canary.couple != couple && !every_case) {
      continue;
    }
    if (shown.person && canary.sight.owner != shown.person && canary.field != Field::Code) {
      continue;
    }
    for (const Rule& rule : rules()) {
      if (rule.field == canary.field && has(rule.outputs, shown.output) && has(rule.forms, shown.form) &&
          shows(rule.who, canaries, canary, *shown.look)) {
        words.insert(canary.word);
      }
    }
  }
  return words;
}

}  // namespace attune::test
