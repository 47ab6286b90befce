// SPDX-License-Identifier: Apache-2.0
#include "cli/clock.h"

namespace attune::cli {

domain::Instant CommandClock::now() const {
  return domain::SystemClock().now();
}

domain::LocalTime CommandClock::event(std::string_view zone) const {
  return domain::SystemClock(m_event).event(zone);
}

}  // namespace attune::cli
