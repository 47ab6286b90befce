// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/answers.h"
#include "forms/read_context.h"

#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attune::forms {

/// Where readers of answers put what they read: says of every refusal where it stands in the file.
class AnswerSink {
 public:
  AnswerSink(std::shared_ptr<const Form> form, const ReadContext& context);

  /// The item of a link id; InvalidInput "unknown-item" at its place.
  int find(std::string_view link_id, Place place) const;
  const Form& form() const { return m_answers.form(); }
  const Item& item(int index) const { return m_answers.form().items[static_cast<std::size_t>(index)]; }
  /// InvalidInput "item-twice" when it was given before.
  void give(int index, std::vector<Value> values, Place place);
  /// An error about an item of the form, whose link id may be named as it is.
  Error refuse(std::string_view reason, Place place, int index) const;
  Answers take() { return std::move(m_answers); }

 private:
  const ReadContext& m_context;
  Answers m_answers;
  std::unordered_map<std::string_view, int> m_by_link_id;
  std::vector<bool> m_seen;
};

/// Reads the items of a QuestionnaireResponse.
void read_response(const ReadContext& context, JsonNode response, AnswerSink& sink);
/// Reads a flat object of link ids.
void read_flat(JsonNode object, AnswerSink& sink);

}  // namespace attune::forms
