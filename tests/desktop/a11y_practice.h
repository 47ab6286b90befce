// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practices.h"

#include <set>
#include <string>

namespace attune::test {

/// A practice in which every field holds a word of its own that stands nowhere else.
struct Planted {
  std::set<std::string> practice;  ///< of the practice itself
  std::set<std::string> first;     ///< of the case k_first, which has an hour today and one of yesterday to be settled
  std::set<std::string> second;    ///< of the enquiry k_second
  std::set<std::string> all() const;
};
inline constexpr const char* k_first = "zqcan1qz";
inline constexpr const char* k_second = "zqcan2qz";
/// A case with people who are called as people are.
inline constexpr const char* k_third = "C-014";
inline constexpr const char* k_names[] = {"Maya", "Ortiz", "Daniel", "Reyes"};

Planted plant(practice::Practice& practice);

}  // namespace attune::test
