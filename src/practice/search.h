// SPDX-License-Identifier: Apache-2.0
// Search everything: all words of the record that a lens may see, the exercises and the forms that come with the
// program. Process notes are in another store and are never searched.
#pragma once

#include "domain/members.h"
#include "domain/search_words.h"
#include "domain/session.h"
#include "practice/practice.h"

#include <set>

namespace attune::practice {

/// In the order in which they are shown. Homework are what was given, agreed and written about it, and the exercises.
enum class SearchKind { Cases, Notes, Interviews, Homework, Forms };

struct SearchFor {
  domain::Text words;                    ///< every one has to be there; the last may be the beginning of one
  std::optional<domain::CaseId> couple;  ///< absent: all cases, exercises and forms; only to the clinician
  std::set<SearchKind> kinds;            ///< empty: all
  int most = 50;                         ///< of each kind
};

/// Words that were found in, with where the matches stand in them.
struct FoundPart {
  std::string key;  ///< "plan", "phone", "why": a column's or a section's name
  std::string text;
  std::vector<domain::CharRange> marks;
};

struct SearchHit {
  SearchKind kind = SearchKind::Cases;
  /// "case", "enquiry", "concern", "contact", "care", "goal", "confidence", "medical", "remark", "screen", "signal",
  /// "gate", "brief", "note", "session", "answer", "assignment", "override", "path", "agreement", "log"; of the program
  /// "exercise", "form".
  std::string what;
  std::string id;  ///< of that row; an answer's is its intake's
  std::optional<domain::CaseId> couple;
  std::string code;                         ///< of the case
  std::optional<domain::Letter> person;     ///< whose it is, or of whom
  std::optional<domain::Text> person_name;  ///< to the clinician
  std::optional<domain::Date> date;
  /// Of a note: its hour; the number where the lens shows numbers.
  std::optional<domain::SessionId> session;
  std::optional<domain::SessionKind> series;
  std::optional<int> number;
  std::string title;          ///< of an exercise, a form, a sheet; what was asked
  std::string fact;           ///< a fixed word: the gate, a screen's kind, a decision, an exercise's or a form's id
  domain::MemberSet seen_by;  ///< to the clinician
  std::string part;           ///< where the snippet stands
  domain::Snippet snippet;
  std::vector<FoundPart> parts;
};

struct SearchResult {
  std::vector<SearchHit> hits;  ///< newest first; exercises and forms after them, in library order
  std::set<SearchKind> more;    ///< of these there are more than were asked for
};

/// InvalidInput "couple" ("missing") through a lens of one case without the case. Nothing to look for finds nothing.
SearchResult search(const Practice& practice, const std::filesystem::path& data, const SearchFor& what,
                    const domain::Lens& lens);
/// Reads exercises and forms, so that the first search does not; of any thread.
void prepare_search(const std::filesystem::path& data);

}  // namespace attune::practice

namespace attune::domain {
template <>
struct Words<practice::SearchKind> {
  using K = practice::SearchKind;
  static constexpr std::array<std::pair<K, std::string_view>, 5> table{{{K::Cases, "cases"},
                                                                        {K::Notes, "notes"},
                                                                        {K::Interviews, "interviews"},
                                                                        {K::Homework, "homework"},
                                                                        {K::Forms, "forms"}}};
};
}  // namespace attune::domain
