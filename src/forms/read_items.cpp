// SPDX-License-Identifier: Apache-2.0
#include "forms/read_items.h"

#include "forms/conditions.h"
#include "forms/read_conditions.h"
#include "forms/read_extensions.h"
#include "forms/read_marks.h"
#include "forms/read_options.h"
#include "forms/read_value_sets.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace attune::forms {
namespace {

constexpr std::size_t k_most_items = 20000;

constexpr std::pair<std::string_view, ItemType> k_types[]{
    {"group", ItemType::Group},       {"display", ItemType::Display},  {"boolean", ItemType::Boolean},
    {"integer", ItemType::Integer},   {"decimal", ItemType::Decimal},  {"date", ItemType::Date},
    {"dateTime", ItemType::DateTime}, {"time", ItemType::Time},        {"string", ItemType::String},
    {"text", ItemType::Text},         {"choice", ItemType::Choice},    {"open-choice", ItemType::OpenChoice},
    {"quantity", ItemType::Quantity}, {"attachment", ItemType::Other}, {"reference", ItemType::Other},
    {"url", ItemType::Other},         {"coding", ItemType::Choice}};

class ItemReader {
 public:
  ItemReader(ReadContext& context, JsonNode form) : m_context(context), m_sets(context, form) {}

  // As deep as the file goes, which has a limit.
  void read_list(JsonNode list, int parent, int depth) {
    m_context.expect_objects(list);
    for (const JsonNode each : children(list)) {
      read_item(each, parent, depth);
    }
  }

  void point() {
    resolve_conditions(m_context, m_conditions, m_by_link_id);
    for (const PendingScore& pending : m_scores) {
      point_score(pending);
    }
    if (const int item = Conditions(m_context.form).in_a_circle(); item >= 0) {
      const Item& at = m_context.form.items[static_cast<std::size_t>(item)];
      throw m_context.refuse("condition-cycle", at.place, at.link_id);
    }
  }

 private:
  void read_item(JsonNode json, int parent, int depth) {
    const int index = static_cast<int>(m_context.form.items.size());
    if (m_context.form.items.size() >= k_most_items) {
      throw m_context.refuse("too-many-items", json.place());
    }
    Item item;
    item.parent = parent;
    item.depth = depth;
    item.place = json.place();
    item.link_id = m_context.code(json, "linkId").value_or("");
    if (item.link_id.empty()) {
      throw m_context.refuse("no-link-id", json.place());
    }
    read_type(json, item);
    item.text = m_context.text(json, "text").value_or("");
    item.prefix = m_context.text(json, "prefix").value_or("");
    item.required = m_context.flag(json, "required").value_or(false);
    item.repeats = m_context.flag(json, "repeats").value_or(false);
    item.read_only = m_context.flag(json, "readOnly").value_or(false);
    item.limits.longest = m_context.count(json, "maxLength");
    if (item.type == ItemType::Group && item.repeats) {
      m_context.warn(json.place(), in_quotes(item.link_id) + " may be answered several times over; it is asked once.");
    }
    read_item_extensions(m_context, json, item);
    PendingScore score;
    read_marks(m_context, json, item, score);
    if (item.score) {
      score.item = index;
      m_scores.push_back(std::move(score));
    }
    read_options(m_context, json, m_sets, item);
    read_initial(m_context, json, item);
    read_conditions(m_context, json, index, item, m_conditions);
    remember(json, item, index);
    m_context.form.items.push_back(std::move(item));

    read_list(m_context.list(json, "item"), index, depth + 1);
    m_context.form.items[static_cast<std::size_t>(index)].end = static_cast<int>(m_context.form.items.size());
  }

  void read_type(JsonNode json, Item& item) {
    const std::optional<std::string> word = m_context.code(json, "type");
    if (!word) {
      throw m_context.refuse("no-type", json.place(), item.link_id);
    }
    const auto found =
        std::find_if(std::begin(k_types), std::end(k_types), [&](const auto& each) { return each.first == *word; });
    if (found == std::end(k_types)) {
      throw m_context.refuse("unknown-type", json.member("type").place(), item.link_id);
    }
    item.type = found->second;
    // R5 says beside the type whether something else may be answered.
    const std::string constraint = m_context.code(json, "answerConstraint").value_or("");
    if (item.type == ItemType::Choice && (constraint == "optionsOrString" || constraint == "optionsOrType")) {
      item.type = ItemType::OpenChoice;
    }
    if (item.type == ItemType::Other) {
      m_context.warn(json.place(),
                     in_quotes(item.link_id) + " asks for a file, an address or a record, which cannot be answered here.");
    }
  }

  void remember(JsonNode json, const Item& item, int index) {
    // The view is into the tree, which outlives this reader.
    const auto [other, is_new] = m_by_link_id.emplace(json.member("linkId").text(), index);
    if (is_new) {
      return;
    }
    const Item& first = m_context.form.items[static_cast<std::size_t>(other->second)];
    if (first.is_question() || item.is_question()) {
      throw m_context.refuse("link-id-twice", json.member("linkId").place(), item.link_id,
                             {{"other-line", std::to_string(first.place.line)}});
    }
    m_context.warn(json.place(), in_quotes(item.link_id) + " stands twice; nothing is answered in it.");
  }

  void point_score(const PendingScore& pending) {
    Item& item = m_context.form.items[static_cast<std::size_t>(pending.item)];
    for (const auto& [link_id, place] : pending.link_ids) {
      const auto found = m_by_link_id.find(link_id);
      if (found == m_by_link_id.end() || found->second == pending.item ||
          !m_context.form.items[static_cast<std::size_t>(found->second)].is_question()) {
        throw m_context.refuse("no-such-item", place, item.link_id);
      }
      item.score->items.push_back(found->second);
    }
  }

  ReadContext& m_context;
  ValueSets m_sets;
  std::vector<PendingCondition> m_conditions;
  std::vector<PendingScore> m_scores;
  std::unordered_map<std::string_view, int> m_by_link_id;
};

}  // namespace

void read_items(ReadContext& context, JsonNode form) {
  ItemReader reader(context, form);
  reader.read_list(context.list(form, "item"), -1, 0);
  reader.point();
}

}  // namespace attune::forms
