// SPDX-License-Identifier: Apache-2.0
#include "forms/fit_values.h"

#include "domain/error.h"
#include "domain/text.h"
#include "forms/answers.h"
#include "forms/compare_values.h"
#include "forms/moment.h"

#include <algorithm>
#include <cmath>

namespace attune::forms {
namespace {

Error wrong_type(const Item& item) {
  return invalid(item.link_id, "wrong-type");
}

double finite(const Item& item, double number) {
  if (!std::isfinite(number)) {
    throw invalid(item.link_id, "out-of-range");
  }
  return number == 0 ? 0 : number;  // zero has no sign here
}

std::string typed_text(const Item& item, const std::string& text) {
  std::string made = domain::Text::from(text, item.link_id).str();
  return made.find_first_not_of(" \t\n") == std::string::npos ? std::string() : made;
}

Value fit_option(const Item& item, Value value) {
  if (const Option* option = option_of(item, value)) {
    return option->value;
  }
  if (auto* text = std::get_if<std::string>(&value)) {
    const bool texts = std::any_of(item.options.begin(), item.options.end(), [](const Option& option) {
      return std::holds_alternative<std::string>(option.value);
    });
    if (item.type != ItemType::OpenChoice && !texts) {
      throw wrong_type(item);
    }
    return typed_text(item, *text);
  }
  if (const auto* coding = std::get_if<Coding>(&value)) {
    if (coding->code.empty() && coding->display.empty()) {
      throw wrong_type(item);
    }
    Coding kept;
    kept.system = domain::Text::line(coding->system, item.link_id).str();
    kept.code = domain::Text::line(coding->code, item.link_id).str();
    kept.display = domain::Text::from(coding->display, item.link_id).str();
    return kept;
  }
  const bool alike = std::any_of(item.options.begin(), item.options.end(),
                                 [&](const Option& option) { return option.value.index() == value.index(); });
  if (!alike) {
    throw wrong_type(item);
  }
  if (const auto* moment = std::get_if<Moment>(&value);
      moment && !is_date_time(moment->text) && !is_time(moment->text)) {
    throw invalid(item.link_id, "bad-moment");
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return finite(item, *number);
  }
  return value;
}

Value fit_moment(const Item& item, Value value) {
  if (!std::holds_alternative<Moment>(value)) {
    throw wrong_type(item);
  }
  if (!is_moment_of(item.type, std::get<Moment>(value).text)) {
    throw invalid(item.link_id, "bad-moment");
  }
  return value;
}

Value fit(const Item& item, Value value) {
  switch (item.type) {
    case ItemType::Boolean:
      if (std::holds_alternative<bool>(value)) {
        return value;
      }
      break;
    case ItemType::Integer:
      if (std::holds_alternative<std::int64_t>(value)) {
        return value;
      }
      break;
    case ItemType::Decimal:
      if (const auto number = plain_number(value)) {
        return finite(item, *number);
      }
      break;
    case ItemType::Quantity:
      if (const auto* quantity = std::get_if<Quantity>(&value)) {
        return Quantity{finite(item, quantity->value), domain::Text::line(quantity->unit, item.link_id).str()};
      }
      if (const auto number = plain_number(value)) {
        return Quantity{finite(item, *number), {}};
      }
      break;
    case ItemType::String:
    case ItemType::Text:
      if (const auto* text = std::get_if<std::string>(&value)) {
        return typed_text(item, *text);
      }
      break;
    case ItemType::Date:
    case ItemType::DateTime:
    case ItemType::Time:
      return fit_moment(item, std::move(value));
    case ItemType::Choice:
    case ItemType::OpenChoice:
      return fit_option(item, std::move(value));
    case ItemType::Group:
    case ItemType::Display:
    case ItemType::Other:
      throw invalid(item.link_id, "not-a-question");
  }
  throw wrong_type(item);
}

bool is_empty(const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text != nullptr && text->empty();
}

}  // namespace

std::vector<Value> fit_values(const Item& item, std::vector<Value> values) {
  if (values.size() > k_most_answers) {
    throw invalid(item.link_id, "too-many-answers");
  }
  std::vector<Value> fitted;
  fitted.reserve(values.size());
  for (Value& each : values) {
    Value made = fit(item, std::move(each));
    if (!is_empty(made)) {
      fitted.push_back(std::move(made));
    }
  }
  return fitted;
}

}  // namespace attune::forms
