// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <random>

namespace attune::test {

/// Documents nobody would write: every kind of block within every other, words longer than a line, nothing at all.
class Generate {
 public:
  explicit Generate(unsigned seed) : m_random(seed) {}
  document::Document document();

 private:
  int up_to(int most) { return static_cast<int>(m_random() % (static_cast<unsigned>(most) + 1)); }
  bool one_in(int n) { return up_to(n - 1) == 0; }
  std::string word();
  std::string words(int most);
  document::Inline text(int most);
  std::vector<document::Inline> items();
  document::Table table();
  document::Figure figure();
  document::Block block(int depth);
  std::vector<document::Block> blocks(int most, int depth);

  std::mt19937 m_random;
  bool m_foot = false;
};

}  // namespace attune::test
