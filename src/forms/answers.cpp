// SPDX-License-Identifier: Apache-2.0
#include "forms/answers.h"

#include "domain/error.h"
#include "forms/compare_values.h"
#include "forms/conditions.h"
#include "forms/fit_values.h"
#include "forms/harmless.h"

#include <algorithm>
#include <set>

namespace attune::forms {
namespace {

bool meets(const Answers& answers, const Condition& condition) {
  if (condition.question < 0) {
    return false;
  }
  const std::vector<Value>& given = answers.counted(condition.question);
  if (condition.op == Operator::Exists) {
    const bool* wanted = std::get_if<bool>(&condition.value);
    return wanted != nullptr && given.empty() != *wanted;
  }
  return std::any_of(given.begin(), given.end(),
                     [&](const Value& each) { return holds(each, condition.op, condition.value); });
}

bool is_open(const Answers& answers, const Item& item) {
  if (item.parent >= 0 && !answers.enabled(item.parent)) {
    return false;
  }
  if (item.conditions.empty()) {
    return true;
  }
  const auto met = [&](const Condition& condition) { return meets(answers, condition); };
  return item.all_conditions ? std::all_of(item.conditions.begin(), item.conditions.end(), met)
                             : std::any_of(item.conditions.begin(), item.conditions.end(), met);
}

}  // namespace

Answers::Answers(std::shared_ptr<const Form> form)
    : m_form(std::move(form)),
      m_conditions(std::make_shared<const Conditions>(*m_form)),
      m_given(m_form->items.size()),
      m_enabled(m_form->items.size(), false) {
  if (m_conditions->in_a_circle() >= 0) {
    throw Error(ErrorCode::Internal);  // reading refuses such forms
  }
  for (int rank = 0; rank < static_cast<int>(m_form->items.size()); ++rank) {
    const auto item = static_cast<std::size_t>(m_conditions->item_at(rank));
    m_enabled[item] = is_open(*this, m_form->items[item]);
  }
}

std::vector<int> Answers::give(int item, std::vector<Value> values) {
  const Item& asked = m_form->items.at(static_cast<std::size_t>(item));
  m_given[static_cast<std::size_t>(item)] = fit_values(asked, std::move(values));

  std::vector<int> changed;
  if (!enabled(item)) {
    return changed;
  }
  // By rank: each item is looked at once, after everything it depends on.
  std::set<int> ranks;
  const auto look_after = [&](int at) {
    for (const int next : m_conditions->after(at)) {
      ranks.insert(m_conditions->rank(next));
    }
  };
  look_after(item);
  while (!ranks.empty()) {
    const int next = m_conditions->item_at(*ranks.begin());
    ranks.erase(ranks.begin());
    const bool open = is_open(*this, m_form->items[static_cast<std::size_t>(next)]);
    if (open != enabled(next)) {
      m_enabled[static_cast<std::size_t>(next)] = open;
      changed.push_back(next);
      look_after(next);
    }
  }
  std::sort(changed.begin(), changed.end());
  return changed;
}

std::vector<int> Answers::give(std::string_view link_id, std::vector<Value> values) {
  const int item = m_form->find(link_id);
  if (item < 0) {
    throw invalid(harmless(link_id), "unknown-item");
  }
  return give(item, std::move(values));
}

void Answers::begin() {
  for (int item = 0; item < static_cast<int>(m_form->items.size()); ++item) {
    const Item& each = m_form->items[static_cast<std::size_t>(item)];
    if (!each.is_question() || !given(item).empty()) {
      continue;
    }
    std::vector<Value> values = each.initial;
    for (const Option& option : each.options) {
      if (option.initial) {
        values.push_back(option.value);
      }
    }
    if (!values.empty()) {
      give(item, std::move(values));
    }
  }
}

const std::vector<Value>& Answers::counted(int item) const {
  static const std::vector<Value> nothing;
  return enabled(item) ? given(item) : nothing;
}

int Answers::answered_count() const {
  int count = 0;
  for (int item = 0; item < static_cast<int>(m_given.size()); ++item) {
    count += counted(item).empty() ? 0 : 1;
  }
  return count;
}

bool Answers::empty() const {
  return std::all_of(m_given.begin(), m_given.end(), [](const auto& values) { return values.empty(); });
}

const Option* option_of(const Item& item, const Value& value) {
  // The very option wins over one that is only taken for it, because one of both leaves out its system.
  const auto* coding = std::get_if<Coding>(&value);
  const Option* alike = nullptr;
  for (const Option& option : item.options) {
    if (!same(option.value, value)) {
      continue;
    }
    if (coding == nullptr || std::get<Coding>(option.value).system == coding->system) {
      return &option;
    }
    alike = alike == nullptr ? &option : alike;
  }
  return alike;
}

std::optional<double> number_of(const Item& item, const Value& value) {
  if (const Option* option = option_of(item, value); option != nullptr && option->weight) {
    return option->weight;
  }
  return plain_number(value);
}

}  // namespace attune::forms
