// SPDX-License-Identifier: Apache-2.0
#include "forms/answer_sink.h"
#include "forms/fit_values.h"

#include <algorithm>

namespace attune::forms {
namespace {

bool is_choice(const Item& item) {
  return item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
}

class FlatReader {
 public:
  explicit FlatReader(AnswerSink& sink) : m_sink(sink) {}

  void read(JsonNode member) {
    const int index = m_sink.find(member.key(), member.key_place());
    std::vector<Value> values;
    if (member.is(JsonKind::Array)) {
      for (const JsonNode each : children(member)) {
        if (values.size() >= k_most_answers) {
          throw m_sink.refuse("too-many-answers", each.place(), index);
        }
        add(each, index, values);
      }
    } else if (!member.is(JsonKind::Null)) {
      add(member, index, values);
    }
    m_sink.give(index, std::move(values), member.place());
  }

 private:
  // An empty text is a skipped answer, of whatever type.
  void add(JsonNode node, int index, std::vector<Value>& values) const {
    if (!node.is(JsonKind::String) || node.text().find_first_not_of(" \t\r\n") != std::string_view::npos) {
      values.push_back(value_of(node, index));
    }
  }

  Value value_of(JsonNode node, int index) const {
    const Item& item = m_sink.item(index);
    if (!item.is_question()) {
      throw m_sink.refuse("not-a-question", node.place(), index);
    }
    if (node.is(JsonKind::String)) {
      return of_text(node, item, index);
    }
    if (node.is_number()) {
      return is_choice(item) ? of_weight(node, item, index) : of_number(node);
    }
    if (node.is(JsonKind::Boolean) && item.type == ItemType::Boolean) {
      return node.boolean();
    }
    throw m_sink.refuse("wrong-type", node.place(), index);
  }

  static Value of_number(JsonNode node) {
    return node.is(JsonKind::Integer) ? Value(node.integer()) : Value(node.number());
  }

  Value of_weight(JsonNode node, const Item& item, int index) const {
    const auto weighs = [&](const Option& option) { return option.weight == node.number(); };
    const auto found = std::find_if(item.options.begin(), item.options.end(), weighs);
    if (found != item.options.end()) {
      if (std::find_if(found + 1, item.options.end(), weighs) != item.options.end()) {
        throw m_sink.refuse("option-not-clear", node.place(), index);
      }
      return found->value;
    }
    if (const Option* option = option_of(item, of_number(node))) {
      return option->value;
    }
    throw m_sink.refuse("not-an-option", node.place(), index);
  }

  Value of_text(JsonNode node, const Item& item, int index) const {
    if (item.type == ItemType::Date || item.type == ItemType::DateTime || item.type == ItemType::Time) {
      return Moment{std::string(node.text())};
    }
    std::string text(node.text());
    if (!is_choice(item)) {
      return text;
    }
    if (const Option* option = named(item, text)) {
      return option->value;
    }
    if (item.type == ItemType::OpenChoice) {
      return text;
    }
    throw m_sink.refuse("not-an-option", node.place(), index);
  }

  // By code first, so that a display that reads like another option's code does not win.
  static const Option* named(const Item& item, const std::string& text) {
    const auto by = [&](const auto& is_named) -> const Option* {
      const auto found = std::find_if(item.options.begin(), item.options.end(), is_named);
      return found == item.options.end() ? nullptr : &*found;
    };
    const Option* const coded = by([&](const Option& option) {
      const auto* coding = std::get_if<Coding>(&option.value);
      return coding != nullptr && !coding->code.empty() && coding->code == text;
    });
    return coded != nullptr ? coded : by([&](const Option& option) {
      if (const auto* coding = std::get_if<Coding>(&option.value)) {
        return coding->display == text && !text.empty();
      }
      if (const auto* moment = std::get_if<Moment>(&option.value)) {
        return moment->text == text;
      }
      const auto* plain = std::get_if<std::string>(&option.value);
      return plain != nullptr && *plain == text;
    });
  }

  AnswerSink& m_sink;
};

}  // namespace

void read_flat(JsonNode object, AnswerSink& sink) {
  FlatReader reader(sink);
  for (const JsonNode member : children(object)) {
    reader.read(member);
  }
}

}  // namespace attune::forms
