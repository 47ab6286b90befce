// SPDX-License-Identifier: Apache-2.0
// The page read before a session: lines in four groups, each with how it may be brought up.
#pragma once

#include "domain/couple_case.h"

namespace attune::domain {

using BriefNoteId = Id<struct BriefNoteTag>;

enum class BriefGroup { ToldAlone, StillOpen, WhatChanged, AskAbout };
/// With everyone; with one person alone (who is said beside it); with each alone; not at all.
enum class AskHow { Together, Alone, EachAlone, DoNotRaise };

/// A line that the clinician wrote for the page herself; it stands until she takes it off. Clinician only.
struct BriefNote {
  BriefNoteId id;
  BriefGroup group = BriefGroup::AskAbout;
  AskHow how = AskHow::Together;
  std::optional<Letter> about;  ///< of Alone; told alone: who told it
  Text words;
  Date since{};
  std::optional<Date> closed;
};

template <>
struct Words<BriefGroup> {
  static constexpr std::array<std::pair<BriefGroup, std::string_view>, 4> table{
      {{BriefGroup::ToldAlone, "told-alone"},
       {BriefGroup::StillOpen, "still-open"},
       {BriefGroup::WhatChanged, "what-changed"},
       {BriefGroup::AskAbout, "ask-about"}}};
};
template <>
struct Words<AskHow> {
  static constexpr std::array<std::pair<AskHow, std::string_view>, 4> table{{{AskHow::Together, "together"},
                                                                            {AskHow::Alone, "alone"},
                                                                            {AskHow::EachAlone, "each-alone"},
                                                                            {AskHow::DoNotRaise, "do-not-raise"}}};
};

}  // namespace attune::domain
