// SPDX-License-Identifier: Apache-2.0
#include "forms/answer_sink.h"

#include "forms/harmless.h"

namespace attune::forms {
AnswerSink::AnswerSink(std::shared_ptr<const Form> form, const ReadContext& context)
    : m_context(context), m_answers(std::move(form)), m_seen(m_answers.form().items.size(), false) {
  const std::vector<Item>& items = m_answers.form().items;
  for (std::size_t index = 0; index < items.size(); ++index) {
    m_by_link_id.emplace(items[index].link_id, static_cast<int>(index));
  }
}

int AnswerSink::find(std::string_view link_id, Place place) const {
  const auto found = m_by_link_id.find(link_id);
  if (found == m_by_link_id.end()) {
    throw m_context.refuse("unknown-item", place, harmless(link_id));
  }
  return found->second;
}

void AnswerSink::give(int index, std::vector<Value> values, Place place) {
  if (m_seen[static_cast<std::size_t>(index)]) {
    throw refuse("item-twice", place, index);
  }
  m_seen[static_cast<std::size_t>(index)] = true;
  try {
    m_answers.give(index, std::move(values));
  } catch (const Error& error) {
    throw refuse(error.detail("reason"), place, index);
  }
}

Error AnswerSink::refuse(std::string_view reason, Place place, int index) const {
  return m_context.refuse(reason, place, {}, {{"field", item(index).link_id}});
}

}  // namespace attune::forms
