// SPDX-License-Identifier: Apache-2.0
// What a pair of a case agreed on, where the clinician saw it on the path, and the sheets that it was given. Days as in
// plan.h; empty texts are absent; an empty pair is the only one there is.
#pragma once

#include "domain/homework.h"

#include <cstddef>
#include <optional>
#include <string>

namespace attune::practice::demo {

struct AgreementPlan {
  int day = 0;
  std::string pair{};
  std::string ban{}, stop_signal{}, exceptions{}, who_invites{}, after{};
};

struct DecisionPlan {
  int day = 0;
  std::string pair{};
  domain::Decision decision = domain::Decision::Advance;
  std::string why{};
  std::optional<std::size_t> after{};  ///< of the sheets: decided only if that one was given
};

struct SheetPlan {
  int day = 0;
  std::string pair{};
  domain::Exercise exercise{};
  std::string agreed{};  ///< who said on that day that they are willing and agree to this step
  std::string note{};
  std::optional<int> times{}, minutes{};  ///< absent: the exercise's own
  std::optional<char> invites{};
  std::optional<domain::NamesMode> names{};
  domain::PaperSize paper = domain::PaperSize::A4;
  bool large_print = false;
  domain::GivenPlace place = domain::GivenPlace::Home;
  std::optional<int> prepared{};  ///< the day, when that was before
  bool given = true;              ///< not: it lies there, prepared on `day`
  std::optional<int> printed_again{};
  std::optional<int> stopped{};
  bool if_free = false;  ///< left out when something holds it on its day, instead of being an error in the story
  std::optional<std::size_t> instead_of{};  ///< of the sheets: only if that one was left out
  std::optional<std::size_t> after{};       ///< of the sheets: only if that one was given
};

}  // namespace attune::practice::demo
