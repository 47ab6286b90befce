// SPDX-License-Identifier: Apache-2.0
#include "forms/conditions.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace attune::forms {

Conditions::Conditions(const Form& form) : m_after(form.items.size()), m_rank(form.items.size(), -1) {
  std::vector<int> waits_for(form.items.size(), 0);
  const auto depend = [&](int on, std::size_t item) {
    auto& after = m_after[static_cast<std::size_t>(on)];
    // An item's own conditions are walked one after the other, so an equal one is the last.
    if (after.empty() || after.back() != static_cast<int>(item)) {
      after.push_back(static_cast<int>(item));
      ++waits_for[item];
    }
  };
  for (std::size_t item = 0; item < form.items.size(); ++item) {
    if (form.items[item].parent >= 0) {
      depend(form.items[item].parent, item);
    }
    for (const Condition& condition : form.items[item].conditions) {
      if (condition.question >= 0) {
        depend(condition.question, item);
      }
    }
  }
  // The first in the form among those that wait for nothing: one order for one form.
  std::priority_queue<int, std::vector<int>, std::greater<>> ready;
  for (std::size_t item = 0; item < waits_for.size(); ++item) {
    if (waits_for[item] == 0) {
      ready.push(static_cast<int>(item));
    }
  }
  while (!ready.empty()) {
    const int item = ready.top();
    ready.pop();
    m_rank[static_cast<std::size_t>(item)] = static_cast<int>(m_order.size());
    m_order.push_back(item);
    for (const int next : m_after[static_cast<std::size_t>(item)]) {
      if (--waits_for[static_cast<std::size_t>(next)] == 0) {
        ready.push(next);
      }
    }
  }
  const auto left = std::find(m_rank.begin(), m_rank.end(), -1);
  if (left == m_rank.end()) {
    return;
  }
  // What is left may only wait for a circle. Going back along what an item waits for ends in one.
  std::vector<int> before(form.items.size(), -1);
  for (std::size_t item = 0; item < form.items.size(); ++item) {
    for (const int next : m_after[item]) {
      if (m_rank[item] == -1) {
        before[static_cast<std::size_t>(next)] = static_cast<int>(item);
      }
    }
  }
  std::vector<bool> seen(form.items.size(), false);
  int at = static_cast<int>(left - m_rank.begin());
  while (!seen[static_cast<std::size_t>(at)]) {
    seen[static_cast<std::size_t>(at)] = true;
    at = before[static_cast<std::size_t>(at)];
  }
  m_in_a_circle = at;
}

}  // namespace attune::forms
