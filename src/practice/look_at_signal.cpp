// SPDX-License-Identifier: Apache-2.0
#include "practice/intake.h"
#include "practice/support.h"
#include "store/signals.h"

#include <algorithm>

namespace attune::practice {

std::vector<domain::Signal> list_signals(const Practice& practice, const domain::CaseId& couple,
                                         const domain::Lens& lens) {
  if (!lens.is_clinician()) {
    return {};  // never hinted at
  }
  return store::list_signals(practice.store().read(), couple, lens);
}

domain::Signal look_at_signal(Practice& practice, std::string_view id, const domain::Text& note,
                              std::optional<domain::Date> date) {
  const auto found = store::match_signal(practice.store().read(), domain::parse_id_prefix(id, "signal"));
  if (found.empty()) {
    throw Error(ErrorCode::NotFound, {{"part", "signal"}});
  }
  if (found.size() > 1) {
    throw invalid("signal", "ambiguous");
  }
  require_text(note, "note");
  const domain::SignalId whole = found.front().id;
  const auto all = store::list_signals(practice.store().read(), found.front().couple, domain::Lens::clinician());
  domain::Signal signal =
      *std::find_if(all.begin(), all.end(), [&](const domain::Signal& each) { return each.id == whole; });
  if (signal.looked_at) {
    not_permitted("looked-at-already");
  }
  signal.looked_at = date.value_or(practice.event_time().date);
  signal.note = note;
  practice.store().write([&](store::Writer& writer) {
    store::set_signal_looked_at(writer.sql(), whole, *signal.looked_at, note);
    writer.audit("look-at", "signal", whole.str());
  });
  return signal;
}

}  // namespace attune::practice
