// SPDX-License-Identifier: Apache-2.0
// How hard a text is to read, by the two usual formulas.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::test {

/// Of an English word; apostrophes and hyphens may stand in it.
int syllables(std::string_view word);

struct Reading {
  int sentences = 0;
  int words = 0;
  int syllables = 0;
  /// Flesch-Kincaid grade and Flesch ease.
  double grade() const;
  double ease() const;
};

/// Each line ends a sentence, as . ? and ! do. Figures are no words.
Reading read(const std::vector<std::string>& lines);

}  // namespace attune::test
