// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace attune::forms {

class Conditions;

/// What one person answered on a form, and which items are open by it. An answer of an item that is not open is kept,
/// but counts nowhere: not in conditions, scores, signals, nor in what is exported.
/// The same answers give the same state in whatever order they were given. Copies are independent.
class Answers {
 public:
  explicit Answers(std::shared_ptr<const Form> form);

  const Form& form() const { return *m_form; }
  const std::shared_ptr<const Form>& shared_form() const { return m_form; }

  /// Replaces what was given; empty texts fall away and no values take the answer away. Returns the items that opened
  /// or closed by it, in form order. InvalidInput with field = link id when a value cannot be an answer of this item
  /// (reasons: wrong-type, not-a-question, bad-moment, out-of-range, too-many-answers, and those of domain::Text).
  /// Whether what fits is also right (an option, within the limits) is what validate() tells.
  std::vector<int> give(int item, std::vector<Value> values);
  /// Additionally InvalidInput "unknown-item".
  std::vector<int> give(std::string_view link_id, std::vector<Value> values);
  std::vector<int> take_away(int item) { return give(item, {}); }
  /// Gives what the form sets beforehand (initial, initialSelected) where nothing is given yet: for a form that is
  /// begun, never for one that is read.
  void begin();

  /// As it was given, whether the item is open or not.
  const std::vector<Value>& given(int item) const { return m_given[static_cast<std::size_t>(item)]; }
  /// What counts: empty when the item is not open.
  const std::vector<Value>& counted(int item) const;
  bool enabled(int item) const { return m_enabled[static_cast<std::size_t>(item)]; }
  /// Items that are open and have an answer.
  int answered_count() const;
  /// Nothing given, open or not.
  bool empty() const;

 private:
  std::shared_ptr<const Form> m_form;
  std::shared_ptr<const Conditions> m_conditions;  ///< made once, shared by copies
  std::vector<std::vector<Value>> m_given;
  std::vector<bool> m_enabled;
};

/// The number that an answer stands for: the weight of the option it is, else the number itself. Nothing for texts,
/// dates, yes and no, and options without a weight.
std::optional<double> number_of(const Item& item, const Value& value);
/// The option that a value is, or null.
const Option* option_of(const Item& item, const Value& value);

}  // namespace attune::forms
