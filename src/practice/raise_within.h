// SPDX-License-Identifier: Apache-2.0
// Raising a gate or a signal as a part of a larger change; not for the floors above.
#pragma once

#include "domain/gates.h"
#include "practice/practice.h"
#include "store/store.h"

namespace attune::practice {

struct Raise {
  int gate = 1;
  domain::Letter about;
  std::optional<domain::GateLevel> level;
  domain::GateSource source;
};
/// Held already, it gets one source more, and the stricter of both levels.
domain::Gate raise_within(const Practice& practice, store::Writer& writer, const domain::CaseId& couple,
                          const Raise& what);

/// Something to look at with one person alone, and which row told it.
struct RaiseSignal {
  domain::Letter about;
  std::string code;
  domain::Date date{};
  std::string source;
};
/// One that still stands gets one source more; one that was looked at is not opened again, a new one is raised.
void raise_signal_within(const Practice& practice, store::Writer& writer, const domain::CaseId& couple,
                         const RaiseSignal& what);

}  // namespace attune::practice
