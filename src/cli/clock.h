// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

namespace attune::cli {

/// The computer's clock, whose event date each command of a `run` may set for itself.
class CommandClock final : public domain::Clock {
 public:
  void set_event(std::optional<domain::LocalTime> event) { m_event = event; }
  domain::Instant now() const override;
  domain::LocalTime event(std::string_view zone) const override;

 private:
  std::optional<domain::LocalTime> m_event;
};

}  // namespace attune::cli
