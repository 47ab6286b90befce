// SPDX-License-Identifier: Apache-2.0
#include "practice/raise_within.h"
#include "practice/support.h"
#include "store/signals.h"

#include <algorithm>

namespace attune::practice {

void raise_signal_within(const Practice& practice, store::Writer& writer, const domain::CaseId& couple,
                         const RaiseSignal& what) {
  const auto standing = store::list_signals(writer.sql(), couple, domain::Lens::clinician());
  const auto same = std::find_if(standing.begin(), standing.end(), [&](const domain::Signal& each) {
    return each.about == what.about && each.code == what.code && !each.looked_at;
  });
  if (same != standing.end()) {
    store::add_signal_source(writer.sql(), same->id, what.source, writer.now());
    writer.audit("raise-again", "signal", same->id.str());
    return;
  }
  domain::Signal signal;
  signal.id = next_id<domain::SignalId>(practice);
  signal.about = what.about;
  signal.code = what.code;
  signal.since = what.date;
  signal.sources = {what.source};
  store::insert_signal(writer.sql(), couple, signal, writer.now());
  writer.audit("raise", "signal", signal.id.str());
}

}  // namespace attune::practice
