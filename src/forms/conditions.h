// SPDX-License-Identifier: Apache-2.0
// Which item depends on which, once per form.
#pragma once

#include "forms/form.h"

#include <vector>

namespace attune::forms {

class Conditions {
 public:
  explicit Conditions(const Form& form);

  /// Items that must be looked at anew when this one's answer or state changes: what stands directly under it and what
  /// has a condition on it.
  const std::vector<int>& after(int item) const { return m_after[static_cast<std::size_t>(item)]; }
  /// Place in an order in which everything comes after what it depends on.
  int rank(int item) const { return m_rank[static_cast<std::size_t>(item)]; }
  int item_at(int rank) const { return m_order[static_cast<std::size_t>(rank)]; }
  /// An item that depends on itself by way of its conditions, or -1. Such items would be closed for ever.
  int in_a_circle() const { return m_in_a_circle; }

 private:
  std::vector<std::vector<int>> m_after;
  std::vector<int> m_rank;
  std::vector<int> m_order;
  int m_in_a_circle = -1;
};

}  // namespace attune::forms
