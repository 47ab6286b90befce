// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/note_words.h"

#include "desktop/models/people_words.h"

#include <map>

namespace attune::desktop {

std::string template_words(domain::NoteTemplate form) {
  switch (form) {
    case domain::NoteTemplate::Couple: return "Couple";
    case domain::NoteTemplate::Soap: return "SOAP";
    case domain::NoteTemplate::Dap: return "DAP";
    case domain::NoteTemplate::Birp: return "BIRP";
    case domain::NoteTemplate::Girp: return "GIRP";
    case domain::NoteTemplate::Free: return "Free";
  }
  return {};
}

SectionWords section_words(const std::string& key, const std::vector<practice::PartnerView>& people) {
  static const std::map<std::string, SectionWords> words{
      {"between", {"Between them", "what you saw", {}}},
      {"did", {"What we did", "codes, no values", {}}},
      {"plan", {"Plan", "what happens next", {}}},
      {"subjective", {"Subjective", "what they say", {}}},
      {"objective", {"Objective", "what you saw", {}}},
      {"assessment", {"Assessment", "what you make of it", {}}},
      {"data", {"Data", "said and seen", {}}},
      {"behaviour", {"Behaviour", "said and seen", {}}},
      {"intervention", {"Intervention", "codes, no values", {}}},
      {"response", {"Response", "of each of them", {}}},
      {"goal", {"Goal", "what it was for", {}}},
      {"text", {"Note", "", {}}}};
  const auto found = words.find(key);
  if (found != words.end()) {
    return found->second;
  }
  const auto letter = domain::Letter::parse(key.substr(key.find('_') + 1), "section");
  return {name_of(people, letter), key.starts_with("person_") ? "own words" : "", letter};
}

std::vector<std::string> risk_options(domain::SessionKind kind) {
  return {kind == domain::SessionKind::Joint ? "Not asked, joint hour" : "Not asked", "Asked alone, nothing said",
          "Something was said, see Review"};
}

}  // namespace attune::desktop
