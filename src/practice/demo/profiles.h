// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/random.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attune::practice::demo {

/// What one person of a generated case answers, as it changes from one day to the next.
class Profile {
 public:
  explicit Profile(Random& random);

  std::string marks() const;     ///< all of them, as a plan says it
  std::string kinds() const;     ///< empty for some
  std::string trackers() const;  ///< of this day
  /// Items whose answers are to be looked at with that person alone, as they stand now.
  std::vector<std::string> signals() const;
  /// What its owner may share, what matters most first.
  std::vector<std::string> to_share() const;
  int degree(std::string_view item) const;  ///< 0 as well when it was not answered

  /// Some weeks later.
  void move_on(Random& random);

 private:
  void add_list(Random& random);
  void add_style(Random& random);
  void add_private(Random& random);
  void choose();

  std::map<std::string, int, std::less<>> m_degrees;
  std::string m_style;
  std::string m_odd;     ///< not sure, rather not say
  std::string m_chosen;  ///< to work on
  std::vector<int> m_now, m_wish;
  std::vector<int> m_trackers;
  int m_course = 0;  ///< rising, falling, neither
  bool m_short = false;
};

}  // namespace attune::practice::demo
