// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/parts_noted.h"
#include "practice/demo/random.h"

#include <set>
#include <string>
#include <vector>

namespace attune::practice::demo {

/// Puts sentences together for one case, none of them twice, and none with a word that stays out.
class Sentences {
 public:
  Sentences(Random& random, std::set<std::string> kept_out) : m_random(random), m_kept_out(std::move(kept_out)) {}

  /// With what stands before it; ends in a full stop.
  std::string say(const SentenceParts& parts, std::string_view before = {});

 private:
  bool has_kept_out(std::string_view sentence) const;

  Random& m_random;
  std::set<std::string> m_kept_out;
  std::set<std::string, std::less<>> m_said;
};

/// Lower-case words of five letters and more.
std::set<std::string> long_words(std::string_view text);

}  // namespace attune::practice::demo
