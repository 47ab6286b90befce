// SPDX-License-Identifier: Apache-2.0
// How gates, what they hold and what everyone sees next read on Review. Plain UTF-8.
#pragma once

#include "practice/gates.h"

#include <string>
#include <vector>

namespace attune::desktop {

/// One row of the list of gates: one that was raised, or all that a screen would open where it was not asked.
struct GateRow {
  domain::Letter about;
  std::string codes; ///< "G5", "G1 to G4, G7 to G11"
  std::string what;
  std::string state; ///< "held since 18 Sep", "unknown, not asked", "cleared 5 Oct, with limits"
  enum class Does { Clear, Record, Raise } does = Does::Raise;
  domain::GateId id;       ///< of Clear
  int gate = 1;            ///< of Raise: once more
  domain::ScreenKind kind = domain::ScreenKind::Safety; ///< of Record
};
/// Those that say something: raised ones first, then what was not asked. Open ones are left out.
std::vector<GateRow> gate_rows(const std::vector<practice::GateView>& gates, const std::vector<domain::Screen>& screens,
                               domain::Date today);

/// "Pain, bleeding, …": the meaning as the beginning of a line.
std::string gate_title(int gate);
std::string level_words(domain::GateLevel level);

/// "SF3 and SF5 to SF8", "all touch", "everything".
std::string exercises_words(const std::vector<std::string>& codes);
/// A sentence for each reason, with what it holds: "SF3 and SF5 to SF8: Daniel's G5 is held."
std::vector<std::string> held_sentences(const std::vector<practice::HeldExercise>& held,
                                        const std::vector<practice::PartnerView>& people, domain::Date today);
/// A sentence for each reason that holds one exercise: "Maya’s interview is from 2 Aug, older than 90 days."
std::vector<std::string> hold_sentences(const domain::Exercise& exercise, const std::vector<domain::HoldReason>& reasons,
                                        const std::vector<practice::PartnerView>& people, domain::Date today);
/// "Open: SF1, SF2, SF4, all talk and everyday exercises."
std::string open_sentence(const std::vector<practice::HeldExercise>& held);

/// "Talk week", and a true sentence to say with it; empty for one's own.
std::string cover_words(domain::CoverKind kind);
std::string cover_saying(domain::CoverKind kind);

}  // namespace attune::desktop
