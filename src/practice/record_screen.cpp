// SPDX-License-Identifier: Apache-2.0
#include "practice/safeguards.h"
#include "practice/support.h"
#include "store/safeguards.h"

#include <set>

namespace attune::practice {

domain::Screen record_screen(Practice& practice, const domain::CaseId& id, const NewScreen& what) {
  require_member(load_couple(practice, id), what.partner);
  domain::Screen screen;
  screen.id = next_id<domain::ScreenId>(practice);
  screen.partner = what.partner;
  screen.kind = what.kind;
  screen.outcome = what.outcome;
  screen.date = what.date.value_or(practice.event_time().date);
  screen.how = what.how;
  screen.next_due = domain::plus_days(screen.date, domain::k_screen_days);
  practice.store().write([&](store::Writer& writer) {
    store::insert_screen(writer.sql(), id, screen, writer.now());
    writer.audit("record", "screen", screen.id.str());
  });
  return screen;
}

std::vector<ScreenView> list_screens(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens) {
  std::vector<ScreenView> views;
  if (!lens.is_clinician()) {
    return views;  // never hinted at, not in a person's own release either
  }
  std::set<std::pair<domain::Letter, domain::ScreenKind>> seen;
  for (domain::Screen& screen : store::list_screens(practice.store().read(), couple, lens)) {
    const bool current = seen.insert({screen.partner, screen.kind}).second;
    views.push_back({std::move(screen), current});
  }
  return views;
}

}  // namespace attune::practice
