// SPDX-License-Identifier: Apache-2.0
#include "practice/answer_rows.h"

#include "forms/words.h"

#include <charconv>

namespace attune::practice {
namespace {

using domain::AnswerKind;

constexpr std::string_view k_rather_not_say = "rather-not-say";
constexpr char k_unit_after = ' ';

AnswerKind kind_of(const forms::Value& value) {
  struct Kind {
    AnswerKind operator()(bool) const { return AnswerKind::YesNo; }
    AnswerKind operator()(std::int64_t) const { return AnswerKind::Integer; }
    AnswerKind operator()(double) const { return AnswerKind::Decimal; }
    AnswerKind operator()(const std::string&) const { return AnswerKind::Text; }
    AnswerKind operator()(const forms::Moment&) const { return AnswerKind::Moment; }
    AnswerKind operator()(const forms::Coding&) const { return AnswerKind::Coded; }
    AnswerKind operator()(const forms::Quantity&) const { return AnswerKind::Quantity; }
  };
  return std::visit(Kind{}, value);
}

template <class Number>
Number number_from(std::string_view text) {
  Number number{};
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc{} || end != text.data() + text.size()) {
    throw Error(ErrorCode::Damaged, {{"part", "records"}, {"reason", "value"}, {"column", "answer"}});
  }
  return number;
}

forms::Quantity quantity_from(std::string_view text) {
  const std::size_t gap = text.find(k_unit_after);
  const std::string_view unit = gap == std::string_view::npos ? std::string_view() : text.substr(gap + 1);
  return {number_from<double>(text.substr(0, gap)), std::string(unit)};
}

// The option with this code; for open choices and forms that say less, the code alone.
forms::Coding coding_from(const std::string& code, const forms::Item& item) {
  for (const forms::Option& each : item.options) {
    if (const auto* coding = std::get_if<forms::Coding>(&each.value); coding != nullptr && coding->code == code) {
      return *coding;
    }
  }
  return {{}, code, code};
}

}  // namespace

bool declines(const forms::Value& value) {
  const auto* coding = std::get_if<forms::Coding>(&value);
  return coding != nullptr && coding->code == k_rather_not_say;
}

domain::Answer answer_row(const domain::Intake& intake, const forms::Item& item, int position,
                          const forms::Value& value, domain::MemberSet seen_by) {
  return {intake.id, intake.partner, item.link_id,
          position,  kind_of(value), domain::Text::from(forms::value_text(value), item.link_id),
          seen_by};
}

forms::Value answer_value(const domain::Answer& row, const forms::Item& item) {
  const std::string& text = row.text.str();
  switch (row.kind) {
    case AnswerKind::YesNo:
      return text == "true";
    case AnswerKind::Integer:
      return number_from<std::int64_t>(text);
    case AnswerKind::Decimal:
      return number_from<double>(text);
    case AnswerKind::Moment:
      return forms::Moment{text};
    case AnswerKind::Coded:
      return coding_from(text, item);
    case AnswerKind::Quantity:
      return quantity_from(text);
    case AnswerKind::Text:
      break;
  }
  return text;
}

std::string answer_text(const forms::Value& value) {
  if (const auto* coding = std::get_if<forms::Coding>(&value); coding != nullptr && !coding->display.empty()) {
    return coding->display;
  }
  if (const auto* yes = std::get_if<bool>(&value)) {
    return *yes ? "Yes" : "No";
  }
  return forms::value_text(value);
}

}  // namespace attune::practice
