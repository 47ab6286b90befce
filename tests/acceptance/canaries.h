// SPDX-License-Identifier: Apache-2.0
// A practice in which every free-text field there is holds a word of its own, for every set of people who may see it.
#pragma once

#include "finding.h"
#include "practice/practices.h"
#include "program.h"
#include "support/temp_folder.h"

namespace attune::test {

enum class Field {
  PracticeName,
  Clinician,
  CrisisLine,
  PolicyText,
  Code,
  Name,
  DisplayName,
  AloneName,
  Nickname,
  Pronouns,
  AlonePronouns,
  BodyWords,
  AloneBodyWords,
  Relationship,
  Concern,
  Contact,
  Care,
  Enquiry,
  ScreenHow,
  SessionOther,
  Answer,
  OldAnswer,  ///< of an occasion that a later one took the place of
  Draft,
  SignalNote,
  GateWhy,
  GateCleared,  ///< its source and its limits
  OldGate,      ///< of a gate that a later one took the place of
  CoverWords,
  Goal,
  ClosedGoal,
  Confidence,
  WhoKnows,     ///< of a confidence
  MedicalLine,
  Remark,
  LogText,      ///< of an account of practice, its owner's
  LogApart,     ///< of one, and stays with the clinician
  BriefNote,    ///< a line for the page before a session, for everyone
  BriefAlone,   ///< one that is told alone
  ClosedBriefNote,
  LastPlan,     ///< the plan of the hour before the next one
  Note,        ///< of joint hours and of one's own, with what was added
  NewestNote,  ///< of the last planned hour
  OldNote,     ///< what stood in one before
  ProcessNote, ///< kept apart, with what stood in one before: for whoever asks for it with the passphrase, nobody else
  SheetNote,      ///< on a sheet that was given and stands
  StoppedNote,    ///< on one that was stopped
  PreparedNote,   ///< on one that is prepared
  OverrideWhy,    ///< why a sheet was given against a gate
  PathReason,
  Agreement,
  WhoInvites,     ///< of an agreement that stands
  OldAgreement,   ///< of a version that a later one took the place of
  Superseded  ///< what something else took the place of
};

struct Canary {
  std::string word;
  Field field = Field::Name;
  int couple = -1;  ///< which case; -1 is the practice's own
  domain::Visibility sight;
  std::optional<domain::Date> date;  ///< an hour's
  domain::MemberSet on_paper;        ///< the pair on whose kept sheets this name stands; empty: on none
};

/// As many cases as three people make sets; in case n each one's concern may be seen by the set n.
constexpr int k_canary_cases = 8;
/// The day on which everything is recorded and looked at.
inline const domain::Date k_canary_day = domain::parse_date("2026-03-05", "day");

std::string canary_passphrase();
std::string canary_code(int couple);

class CanaryPractice {
 public:
  /// The one of this process, closed.
  static const CanaryPractice& get();

  const std::vector<Canary>& canaries() const { return m_canaries; }
  std::filesystem::path folder() const { return m_temp / "p.attune"; }
  const Program& program() const { return m_program; }
  practice::Practice open() const;
  /// A copy that a test may change.
  void copy_to(const std::filesystem::path& folder) const;
  practice::Environment environment() const;

 private:
  CanaryPractice();
  TempFolder m_temp;
  Program m_program;
  std::vector<Canary> m_canaries;
};

/// The words that an output may hold, by the table of rules.
struct Shown;
std::set<std::string> expected_canaries(const std::vector<Canary>& canaries, const Shown& shown, int couple);

}  // namespace attune::test
