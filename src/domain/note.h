// SPDX-License-Identifier: Apache-2.0
// The progress note of a session: sections by template, a line about risk for each person, revisions, signature,
// addenda. The clinician's alone; whose file a note is filed in says who may have it released, never who sees it.
#pragma once

#include "domain/couple_case.h"

#include <array>
#include <vector>

namespace attune::domain {

using NoteId = Id<struct NoteTag>;
using AddendumId = Id<struct AddendumTag>;

enum class NoteTemplate { Couple, Soap, Dap, Birp, Girp, Free };
enum class NoteState { Draft, Signed };

/// Keys are those of section_keys; a section without words is not kept.
struct NoteSection {
  std::string key;
  Text words;
};

/// What was added after signing; it has its own time and its own author, the clinician.
struct Addendum {
  AddendumId id;
  Text words;
  Instant recorded{};
};

struct Note {
  NoteId id;
  SessionId session;
  NoteTemplate form = NoteTemplate::Couple;
  /// One person's file, or nobody's: the joint file.
  std::optional<Letter> filed_in;
  NoteState state = NoteState::Draft;
  std::vector<NoteSection> sections;  ///< in the order of the template
  Instant saved{};
  std::optional<Instant> signed_at;
  std::vector<Addendum> addenda;  ///< oldest first
};

/// What stood before: kept when words went, and at most every few minutes while a note is written.
struct NoteRevision {
  int number = 1;
  NoteTemplate form = NoteTemplate::Couple;
  std::vector<NoteSection> sections;
  Instant saved{};
};

/// The words of a process note as they stand or stood, in the store that is kept apart.
struct ProcessText {
  Text words;
  Instant saved{};
};

/// The keys of a template in their order: couple "person_a" … for each of these people, "between", "did", "plan"; the
/// others by their words, each ending in "plan"; then "risk_a" … for each of these people.
std::vector<std::string> section_keys(NoteTemplate form, MemberSet people);
/// InvalidInput naming the key for one that the template does not have.
void check_sections(const std::vector<NoteSection>& sections, NoteTemplate form, MemberSet people);
/// Those named take the place of what stood; a section that is emptied goes. In the order of the template.
std::vector<NoteSection> merge_sections(const std::vector<NoteSection>& before, const std::vector<NoteSection>& changes,
                                        NoteTemplate form, MemberSet people);
/// Keys of the template that have no words, but for risk, which may be left unsaid in a joint hour.
std::vector<std::string> empty_sections(const Note& note, MemberSet people);

/// The text that is signed: each section as its key, a newline, its words, two newlines; UTF-8.
std::string canonical_text(const std::vector<NoteSection>& sections);

/// Whether what stood has to be kept before this takes its place: words went (a section emptied, or shorter by more
/// than a quarter and forty characters), or ten minutes passed since the last that was kept.
bool wants_revision(const std::vector<NoteSection>& before, const std::vector<NoteSection>& after, Instant last_kept,
                    Instant now);

template <>
struct Words<NoteTemplate> {
  static constexpr std::array<std::pair<NoteTemplate, std::string_view>, 6> table{{{NoteTemplate::Couple, "couple"},
                                                                                  {NoteTemplate::Soap, "soap"},
                                                                                  {NoteTemplate::Dap, "dap"},
                                                                                  {NoteTemplate::Birp, "birp"},
                                                                                  {NoteTemplate::Girp, "girp"},
                                                                                  {NoteTemplate::Free, "free"}}};
};
template <>
struct Words<NoteState> {
  static constexpr std::array<std::pair<NoteState, std::string_view>, 2> table{
      {{NoteState::Draft, "draft"}, {NoteState::Signed, "signed"}}};
};

}  // namespace attune::domain
