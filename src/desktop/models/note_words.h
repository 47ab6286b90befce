// SPDX-License-Identifier: Apache-2.0
// The words of a session's note. Plain UTF-8.
#pragma once

#include "domain/note.h"
#include "domain/session.h"
#include "practice/views.h"

#include <optional>
#include <string>
#include <vector>

namespace attune::desktop {

/// "Couple", "SOAP".
std::string template_words(domain::NoteTemplate form);
/// What a section is called, and a hint below it: "Between them", "what you saw".
struct SectionWords {
  std::string label;
  std::string below;
  std::optional<domain::Letter> letter;  ///< a line for one person
};
SectionWords section_words(const std::string& key, const std::vector<practice::PartnerView>& people);
/// What can be chosen about risk; the first stands when nothing is said.
std::vector<std::string> risk_options(domain::SessionKind kind);

}  // namespace attune::desktop
