// SPDX-License-Identifier: Apache-2.0
// Practices that are identical but for one private fact: same ids, same clock, same folder, one after the other.
#pragma once

#include "facts.h"
#include "outputs.h"
#include "support/temp_folder.h"

namespace attune::test {

/// Everything that every output shows through every lens, by "output --lens look, form".
using Album = std::map<std::string, Shown>;

/// When the fact comes to pass: among what both practices have, or after it.
enum class Moment { Between, Last };

class Twins {
 public:
  Twins();
  /// Makes a practice, with the fact when there is one, and shows everything.
  Album album(const Fact* fact, Moment moment);

 private:
  TempFolder m_temp;
  Program m_program;
  std::filesystem::path m_typed;
};

}  // namespace attune::test
