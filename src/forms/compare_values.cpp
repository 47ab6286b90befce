// SPDX-License-Identifier: Apache-2.0
#include "forms/compare_values.h"

#include "forms/moment.h"

namespace attune::forms {
namespace {

// Numbers of both types are one kind; so nothing else is compared across kinds.
bool comparable(const Value& a, const Value& b) {
  return a.index() == b.index() || (plain_number(a).has_value() && plain_number(b).has_value());
}

bool same_unit(const Quantity& a, const Quantity& b) {
  return a.unit == b.unit || a.unit.empty() || b.unit.empty();
}

}  // namespace

std::optional<double> plain_number(const Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) {
    return static_cast<double>(*whole);
  }
  if (const auto* decimal = std::get_if<double>(&value)) {
    return *decimal;
  }
  return std::nullopt;
}

std::partial_ordering order(const Value& a, const Value& b) {
  if (!comparable(a, b)) {
    return std::partial_ordering::unordered;
  }
  if (const auto left = plain_number(a)) {
    return *left <=> *plain_number(b);
  }
  if (const auto* text = std::get_if<std::string>(&a)) {
    return text->compare(std::get<std::string>(b)) <=> 0;
  }
  if (const auto* moment = std::get_if<Moment>(&a)) {
    return compare(*moment, std::get<Moment>(b));
  }
  if (const auto* quantity = std::get_if<Quantity>(&a)) {
    const auto& other = std::get<Quantity>(b);
    return same_unit(*quantity, other) ? quantity->value <=> other.value : std::partial_ordering::unordered;
  }
  return std::partial_ordering::unordered;
}

bool same(const Value& a, const Value& b) {
  if (a.index() == b.index()) {
    if (const auto* coding = std::get_if<Coding>(&a)) {
      return coding->same_as(std::get<Coding>(b));
    }
    if (const auto* flag = std::get_if<bool>(&a)) {
      return *flag == std::get<bool>(b);
    }
  }
  return order(a, b) == std::partial_ordering::equivalent;
}

bool holds(const Value& given, Operator op, const Value& wanted) {
  if (op == Operator::Equal) {
    return same(given, wanted);
  }
  if (op == Operator::NotEqual) {
    const bool has_no_order = given.index() == wanted.index() &&
                              (std::holds_alternative<Coding>(given) || std::holds_alternative<bool>(given));
    return has_no_order ? !same(given, wanted) : std::is_lt(order(given, wanted)) || std::is_gt(order(given, wanted));
  }
  const std::partial_ordering is = order(given, wanted);
  switch (op) {
    case Operator::Greater:
      return std::is_gt(is);
    case Operator::Less:
      return std::is_lt(is);
    case Operator::GreaterOrEqual:
      return std::is_gteq(is);
    case Operator::LessOrEqual:
      return std::is_lteq(is);
    default:
      return false;
  }
}

}  // namespace attune::forms
