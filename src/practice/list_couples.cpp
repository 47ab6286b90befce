// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/couples.h"
#include "practice/support.h"
#include "store/cases.h"

#include <algorithm>

namespace attune::practice {
namespace {

// Whether some word of `text` begins with `typed`; both folded.
bool begins_a_word(std::string_view text, std::string_view typed) {
  for (std::size_t at = text.find(typed); at != std::string_view::npos; at = text.find(typed, at + 1)) {
    const char before = at == 0 ? ' ' : text[at - 1];
    if (before == ' ' || before == '-' || before == '\'') {
      return true;
    }
  }
  return false;
}

std::string searched(const domain::CoupleCase& couple) {
  std::string text = domain::fold(couple.code);
  for (const domain::Member& member : couple.members) {
    const domain::Person& person = member.person;
    text += ' ' + person.name.folded() + ' ' + person.display_name.folded();
    for (const auto& other : {person.alone_name, person.nickname}) {
      text += other ? ' ' + other->folded() : std::string();
    }
  }
  return text;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::size_t from = 0;
  while (from < text.size()) {
    const std::size_t to = std::min(text.find(' ', from), text.size());
    if (to > from) {
      words.push_back(text.substr(from, to - from));
    }
    from = to + 1;
  }
  return words;
}

}  // namespace

domain::CaseId find_couple(const Practice& practice, std::string_view code) {
  const std::string checked = domain::parse_case_code(code, "code");
  const auto found = store::find_case_id(practice.store().read(), checked);
  if (!found) {
    throw Error(ErrorCode::NotFound, {{"part", "couple"}, {"field", "code"}});
  }
  return *found;
}

domain::MemberSet members_of(const Practice& practice, const domain::CaseId& couple) {
  return load_couple(practice, couple).current_members();
}

std::vector<CoupleRow> list_couples(const Practice& practice, const domain::Lens& lens,
                                    std::optional<domain::Status> status) {
  std::vector<CoupleRow> rows;
  if (!lens.is_clinician()) {
    return rows;  // a room, a paper and a person's file are of one case; that there are others is nobody's business
  }
  for (const domain::CoupleCase& couple : store::list_cases(practice.store().read(), lens)) {
    if (!status || couple.status == *status) {
      rows.push_back(couple_row(couple, lens));
    }
  }
  return rows;
}

std::vector<CoupleRow> find_couples(const Practice& practice, std::string_view typed) {
  const std::vector<std::string> words = words_of(domain::fold(typed));
  std::vector<CoupleRow> rows;
  const auto lens = domain::Lens::clinician();
  for (const domain::CoupleCase& couple : store::list_cases(practice.store().read(), lens)) {
    const std::string text = searched(couple);
    if (std::all_of(words.begin(), words.end(), [&](const std::string& word) { return begins_a_word(text, word); })) {
      rows.push_back(couple_row(couple, lens));
    }
  }
  return rows;
}

}  // namespace attune::practice
