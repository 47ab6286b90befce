// SPDX-License-Identifier: Apache-2.0
#include "forms/validate.h"

#include "forms/compare_values.h"
#include "forms/pattern.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace attune::forms {
namespace {

std::optional<double> number_in(const Value& value) {
  const auto* quantity = std::get_if<Quantity>(&value);
  return quantity != nullptr ? std::optional(quantity->value) : plain_number(value);
}

int code_points(const std::string& text) {
  return static_cast<int>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// Of the shortest way to write the number.
int decimals(double number) {
  char buffer[512];
  const auto [end, failed] = std::to_chars(std::begin(buffer), std::end(buffer), number, std::chars_format::fixed);
  const std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
  const std::size_t point = text.find('.');
  return failed != std::errc() || point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

bool any(const std::vector<Value>& values, const auto& is_wrong) {
  return std::any_of(values.begin(), values.end(), is_wrong);
}

class ItemCheck {
 public:
  ItemCheck(const Answers& answers, int item)
      : m_item(answers.form().items[static_cast<std::size_t>(item)]),
        m_values(answers.counted(item)),
        m_answers(answers),
        m_index(item) {}

  std::vector<Problem> run() {
    if (!m_answers.enabled(m_index)) {
      return {};
    }
    if (m_values.empty()) {
      add(is_missing(), ProblemKind::Required);
      return std::move(m_found);
    }
    check_count();
    check_numbers();
    check_texts();
    check_options();
    return std::move(m_found);
  }

 private:
  void add(bool wrong, ProblemKind kind) {
    if (wrong) {
      m_found.push_back({m_index, kind});
    }
  }

  // What the person cannot answer is not asked of them; what stands under a question only with its answer.
  bool is_missing() const {
    if (!m_item.required || m_item.hidden || m_item.read_only) {
      return false;
    }
    if (m_item.type == ItemType::Group) {
      for (int below = m_index + 1; below < m_item.end; ++below) {
        if (!m_answers.counted(below).empty()) {
          return false;
        }
      }
      return has_question_below();
    }
    const bool under_unanswered = m_item.parent >= 0 &&
                                  m_answers.form().items[static_cast<std::size_t>(m_item.parent)].is_question() &&
                                  m_answers.counted(m_item.parent).empty();
    return m_item.is_question() && !under_unanswered;
  }

  bool has_question_below() const {
    for (int below = m_index + 1; below < m_item.end; ++below) {
      if (m_answers.enabled(below) && m_answers.form().items[static_cast<std::size_t>(below)].is_question()) {
        return true;
      }
    }
    return false;
  }

  void check_count() {
    const auto count = static_cast<int>(m_values.size());
    const int most = m_item.repeats ? m_item.limits.max_occurs.value_or(count) : 1;
    add(count > most, ProblemKind::TooMany);
    add(m_item.repeats && count < m_item.limits.min_occurs.value_or(0), ProblemKind::TooFew);
  }

  void check_numbers() {
    const Limits& limits = m_item.limits;
    const auto number = [](const Value& value) { return number_in(value); };
    add(limits.least && any(m_values, [&](const Value& v) { return number(v) && *number(v) < *limits.least; }),
        ProblemKind::TooSmall);
    add(limits.most && any(m_values, [&](const Value& v) { return number(v) && *number(v) > *limits.most; }),
        ProblemKind::TooLarge);
    add(limits.decimals &&
            any(m_values, [&](const Value& v) { return number(v) && decimals(*number(v)) > *limits.decimals; }),
        ProblemKind::TooManyDecimals);
  }

  void check_texts() {
    const Limits& limits = m_item.limits;
    const auto any_typed = [&](auto wrong) {
      return any(m_values, [&](const Value& value) {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr && option_of(m_item, value) == nullptr && wrong(*text);
      });
    };
    add(limits.longest && any_typed([&](const std::string& text) { return code_points(text) > *limits.longest; }),
        ProblemKind::TooLong);
    add(!limits.pattern.empty() && any_typed([&](const std::string& text) { return !matches(limits.pattern, text); }),
        ProblemKind::Pattern);
  }

  void check_options() {
    if (m_item.type == ItemType::Choice) {
      add(any(m_values, [&](const Value& v) { return option_of(m_item, v) == nullptr; }), ProblemKind::NotAnOption);
    }
    if (m_item.type == ItemType::Quantity && !m_item.units.empty()) {
      add(any(m_values,
              [&](const Value& v) {
                const auto* quantity = std::get_if<Quantity>(&v);
                return quantity != nullptr && !quantity->unit.empty() &&
                       std::find(m_item.units.begin(), m_item.units.end(), quantity->unit) == m_item.units.end();
              }),
          ProblemKind::NotAnOption);
    }
    add(m_values.size() > 1 && any(m_values,
                                   [&](const Value& v) {
                                     const Option* option = option_of(m_item, v);
                                     return option != nullptr && option->exclusive;
                                   }),
        ProblemKind::NotAlone);
  }

  const Item& m_item;
  const std::vector<Value>& m_values;
  const Answers& m_answers;
  int m_index;
  std::vector<Problem> m_found;
};

}  // namespace

std::vector<Problem> validate(const Answers& answers, int item) {
  return ItemCheck(answers, item).run();
}

std::vector<Problem> validate(const Answers& answers) {
  std::vector<Problem> all;
  for (int item = 0; item < static_cast<int>(answers.form().items.size()); ++item) {
    const std::vector<Problem> found = validate(answers, item);
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

std::string_view word(ProblemKind kind) {
  switch (kind) {
    case ProblemKind::Required:
      return "required";
    case ProblemKind::TooMany:
      return "too-many";
    case ProblemKind::TooFew:
      return "too-few";
    case ProblemKind::TooSmall:
      return "too-small";
    case ProblemKind::TooLarge:
      return "too-large";
    case ProblemKind::TooLong:
      return "too-long";
    case ProblemKind::TooManyDecimals:
      return "too-many-decimals";
    case ProblemKind::Pattern:
      return "pattern";
    case ProblemKind::NotAnOption:
      return "not-an-option";
    case ProblemKind::NotAlone:
      return "not-alone";
  }
  return {};
}

}  // namespace attune::forms
