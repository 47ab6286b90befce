// SPDX-License-Identifier: Apache-2.0
#include "forms/words.h"

#include <array>
#include <charconv>

namespace attune::forms {
namespace {

std::string number_text(double value) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  return {text.data(), end};
}

}  // namespace

std::string value_text(const Value& value) {
  struct Text {
    std::string operator()(bool given) const { return given ? "true" : "false"; }
    std::string operator()(std::int64_t given) const { return std::to_string(given); }
    std::string operator()(double given) const { return number_text(given); }
    std::string operator()(const std::string& given) const { return given; }
    std::string operator()(const Moment& given) const { return given.text; }
    std::string operator()(const Coding& given) const { return given.code; }
    std::string operator()(const Quantity& given) const {
      return number_text(given.value) + (given.unit.empty() ? "" : " " + given.unit);
    }
  };
  return std::visit(Text{}, value);
}

}  // namespace attune::forms
