// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/sheet_cache.h"

namespace attune::practice::demo {
namespace {

bool is_of_one_case(const domain::Assignment& sheet) {
  return sheet.note ||
         (sheet.style.names != domain::NamesMode::Blank && sheet.style.names != domain::NamesMode::Partners);
}

// Everything that a sheet without names and note is drawn from. How often and how long stand in words under its title:
// the exercise's own minutes are a span, chosen ones a number.
std::string key_of(const HomeworkPlan& plan) {
  const domain::Assignment& sheet = plan.assignment;
  std::string key = sheet.exercise.code;
  for (const std::string& line : plan.document.parts.front().subtitle) {
    key += " " + line;
  }
  const auto add = [&](int number) { key += " " + std::to_string(number); };
  add(sheet.exercise.on_sf3 ? 1 : 0);
  add(sheet.pair.size());
  add(static_cast<int>(sheet.style.names));
  add(static_cast<int>(sheet.style.paper));
  add(sheet.style.large_print ? 1 : 0);
  // Which of the pair, not which letter: B and C have their first in B.
  const auto letters = sheet.pair.letters();
  add(!sheet.invites ? 0 : *sheet.invites == letters.front() ? 1 : 2);
  return key;
}

}  // namespace

library::Exercise SheetCache::exercise(const std::string& code) {
  const auto known = m_exercises.find(code);
  return known != m_exercises.end() ? known->second
                                    : m_exercises.emplace(code, SheetSource::exercise(code)).first->second;
}

library::Wording SheetCache::wording() {
  if (!m_wording) {
    m_wording = SheetSource::wording();
  }
  return *m_wording;
}

Sheet SheetCache::draw(const HomeworkPlan& plan) {
  if (is_of_one_case(plan.assignment)) {
    return SheetSource::draw(plan);
  }
  const std::string key = key_of(plan);
  const auto known = m_sheets.find(key);
  return known != m_sheets.end() ? known->second : m_sheets.emplace(key, SheetSource::draw(plan)).first->second;
}

}  // namespace attune::practice::demo
