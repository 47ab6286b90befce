// SPDX-License-Identifier: Apache-2.0
#include "domain/note.h"

#include "domain/error.h"

#include <algorithm>

namespace attune::domain {
namespace {

constexpr std::int64_t k_kept_every_us = 10LL * 60 * 1'000'000;
constexpr std::size_t k_few_bytes = 40;

std::string with_letter(const char* prefix, Letter letter) {
  return prefix + std::string(1, static_cast<char>(letter.value() - 'A' + 'a'));
}

std::vector<std::string> words_of(NoteTemplate form) {
  switch (form) {
    case NoteTemplate::Couple:
      return {"between", "did", "plan"};
    case NoteTemplate::Soap:
      return {"subjective", "objective", "assessment", "plan"};
    case NoteTemplate::Dap:
      return {"data", "assessment", "plan"};
    case NoteTemplate::Birp:
      return {"behaviour", "intervention", "response", "plan"};
    case NoteTemplate::Girp:
      return {"goal", "intervention", "response", "plan"};
    case NoteTemplate::Free:
      return {"text", "plan"};
  }
  return {};
}

const Text* find(const std::vector<NoteSection>& sections, std::string_view key) {
  const auto found =
      std::find_if(sections.begin(), sections.end(), [&](const NoteSection& each) { return each.key == key; });
  return found == sections.end() ? nullptr : &found->words;
}

bool is_risk(std::string_view key) { return key.starts_with("risk_"); }

}  // namespace

std::vector<std::string> section_keys(NoteTemplate form, MemberSet people) {
  std::vector<std::string> keys;
  if (form == NoteTemplate::Couple) {
    for (const Letter each : people.letters()) {
      keys.push_back(with_letter("person_", each));
    }
  }
  for (std::string& each : words_of(form)) {
    keys.push_back(std::move(each));
  }
  for (const Letter each : people.letters()) {
    keys.push_back(with_letter("risk_", each));
  }
  return keys;
}

void check_sections(const std::vector<NoteSection>& sections, NoteTemplate form, MemberSet people) {
  const auto keys = section_keys(form, people);
  for (const NoteSection& each : sections) {
    if (std::find(keys.begin(), keys.end(), each.key) == keys.end()) {
      throw Error(ErrorCode::InvalidInput, {{"field", each.key}, {"reason", "unknown-key"}});
    }
  }
}

std::vector<NoteSection> merge_sections(const std::vector<NoteSection>& before, const std::vector<NoteSection>& changes,
                                        NoteTemplate form, MemberSet people) {
  std::vector<NoteSection> merged;
  for (const std::string& key : section_keys(form, people)) {
    const Text* words = find(changes, key);
    words = words == nullptr ? find(before, key) : words;
    if (words != nullptr && !words->empty()) {
      merged.push_back({key, *words});
    }
  }
  return merged;
}

std::vector<std::string> empty_sections(const Note& note, MemberSet people) {
  std::vector<std::string> keys = section_keys(note.form, people);
  std::erase_if(keys, [&](const std::string& key) { return is_risk(key) || find(note.sections, key) != nullptr; });
  return keys;
}

std::string canonical_text(const std::vector<NoteSection>& sections) {
  std::string text;
  for (const NoteSection& each : sections) {
    text += each.key + "\n" + each.words.str() + "\n\n";
  }
  return text;
}

bool wants_revision(const std::vector<NoteSection>& before, const std::vector<NoteSection>& after, Instant last_kept,
                    Instant now) {
  const bool went = std::any_of(before.begin(), before.end(), [&](const NoteSection& each) {
    const Text* words = find(after, each.key);
    const std::size_t had = each.words.str().size();
    const std::size_t has = words == nullptr ? 0 : words->str().size();
    return has == 0 || (has + k_few_bytes < had && has < had - had / 4);
  });
  return went || (!before.empty() && now.us - last_kept.us >= k_kept_every_us);
}

}  // namespace attune::domain
