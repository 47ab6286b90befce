// SPDX-License-Identifier: Apache-2.0
#include "forms/read_marks.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>
#include <utility>

namespace attune::forms {
namespace {

constexpr std::string_view k_base = "https://attune.invalid/marks/";

constexpr std::pair<std::string_view, Operator> k_operators[]{
    {"exists", Operator::Exists}, {"=", Operator::Equal}, {"!=", Operator::NotEqual},
    {">", Operator::Greater},     {"<", Operator::Less},  {">=", Operator::GreaterOrEqual},
    {"<=", Operator::LessOrEqual}};
constexpr std::pair<std::string_view, SeenBy> k_seen_by[]{
    {"clinician", SeenBy::Clinician}, {"owner", SeenBy::Owner}, {"together", SeenBy::Together}};
constexpr std::pair<std::string_view, Asked> k_asked[]{
    {"alone", Asked::Alone}, {"together", Asked::Together}, {"by-the-clinician", Asked::ByTheClinician}};
constexpr std::pair<std::string_view, Paper> k_paper[]{
    {"never", Paper::Never}, {"here", Paper::Here}, {"home", Paper::Home}};
constexpr std::pair<std::string_view, Method> k_methods[]{{"sum", Method::Sum}, {"mean", Method::Mean}};
constexpr std::pair<std::string_view, Missing> k_missing[]{{"none", Missing::None}, {"prorate", Missing::Prorate}};

template <class Table>
auto from_table(const ReadContext& context, const Table& table, JsonNode mark, std::string_view reason,
                std::string_view field) {
  const std::optional<std::string> code = context.code(mark, "valueCode");
  const auto found =
      std::find_if(std::begin(table), std::end(table), [&](const auto& each) { return code && each.first == *code; });
  if (found == std::end(table)) {
    throw context.refuse(reason, mark.place(), field);
  }
  return found->second;
}

std::string code_of(const ReadContext& context, JsonNode mark, std::string_view name) {
  const std::optional<std::string> code = context.code(mark, "valueCode");
  if (!code || code->empty()) {
    throw context.refuse("bad-mark", mark.place(), name);
  }
  return *code;
}

JsonNode parts_of(const ReadContext& context, JsonNode mark, std::string_view reason, std::string_view name) {
  const JsonNode parts = context.list(mark, "extension");
  if (!parts) {
    throw context.refuse(reason, mark.place(), name);
  }
  context.expect_objects(parts);
  return parts;
}

SignalRule read_signal(const ReadContext& context, JsonNode mark) {
  SignalRule rule;
  bool has_operator = false;
  bool has_value = false;
  for (const JsonNode part : children(parts_of(context, mark, "bad-mark", "signal"))) {
    const std::string url = context.code(part, "url").value_or("");
    if (url == "operator" && !has_operator) {
      has_operator = true;
      rule.op = from_table(context, k_operators, part, "bad-mark", "signal");
    } else if (url == "value" && !has_value) {
      std::optional<double> value = context.number(part, "valueDecimal");
      value = value ? value : context.number(part, "valueInteger");
      has_value = value.has_value();
      rule.value = value.value_or(0);
    } else {
      throw context.refuse("bad-mark", part.place(), "signal");
    }
  }
  if (!has_operator || !has_value || rule.op == Operator::Exists) {
    throw context.refuse("bad-mark", mark.place(), "signal");
  }
  return rule;
}

// "G6" is 6; nothing for what is none.
int gate_number(std::string_view code) {
  constexpr int k_last = 14;
  int number = 0;
  if (!code.starts_with('G')) {
    return 0;
  }
  const auto [end, failure] = std::from_chars(code.data() + 1, code.data() + code.size(), number);
  return failure == std::errc{} && end == code.data() + code.size() && number <= k_last ? std::max(number, 0) : 0;
}

GateRule read_gate(const ReadContext& context, JsonNode mark) {
  GateRule rule;
  bool has_operator = false;
  bool has_value = false;
  for (const JsonNode part : children(parts_of(context, mark, "bad-mark", "gate"))) {
    const std::string url = context.code(part, "url").value_or("");
    if (url == "code" && rule.gate == 0) {
      rule.gate = gate_number(context.code(part, "valueCode").value_or(""));
    } else if (url == "level" && rule.level.empty()) {
      rule.level = code_of(context, part, "gate");
    } else if (url == "operator" && !has_operator) {
      has_operator = true;
      rule.when.op = from_table(context, k_operators, part, "bad-mark", "gate");
    } else if (url == "value" && !has_value) {
      std::optional<double> value = context.number(part, "valueDecimal");
      value = value ? value : context.number(part, "valueInteger");
      has_value = value.has_value();
      rule.when.value = value.value_or(0);
    } else {
      throw context.refuse("bad-mark", part.place(), "gate");
    }
  }
  if (rule.gate == 0 || !has_operator || !has_value || rule.when.op == Operator::Exists) {
    throw context.refuse("bad-mark", mark.place(), "gate");
  }
  return rule;
}

void read_score(const ReadContext& context, JsonNode mark, Item& item, PendingScore& pending) {
  ScoreRule rule;
  for (const JsonNode part : children(parts_of(context, mark, "bad-score", item.link_id))) {
    const std::string url = context.code(part, "url").value_or("");
    if (url == "item") {
      pending.link_ids.emplace_back(context.code(part, "valueString").value_or(""), part.place());
    } else if (url == "method") {
      rule.method = from_table(context, k_methods, part, "bad-score", item.link_id);
    } else if (url == "missing") {
      rule.missing = from_table(context, k_missing, part, "bad-score", item.link_id);
    } else if (url == "minAnswered") {
      rule.min_answered = context.count(part, "valueInteger").value_or(0);
    } else if (url != "definition") {
      throw context.refuse("bad-score", part.place(), item.link_id);
    }
  }
  if (pending.link_ids.empty() || rule.min_answered > static_cast<int>(pending.link_ids.size())) {
    throw context.refuse("bad-score", mark.place(), item.link_id);
  }
  item.score = std::move(rule);
}

void read_one(ReadContext& context, JsonNode mark, std::string_view name, Item& item, PendingScore& score) {
  Marks& marks = item.marks;
  if (name == "seen-by") {
    marks.seen_by = from_table(context, k_seen_by, mark, "bad-mark", name);
  } else if (name == "asked") {
    marks.asked = from_table(context, k_asked, mark, "bad-mark", name);
  } else if (name == "paper") {
    marks.paper = from_table(context, k_paper, mark, "bad-mark", name);
  } else if (name == "signal") {
    marks.signals.push_back(read_signal(context, mark));
  } else if (name == "gate") {
    marks.gates.push_back(read_gate(context, mark));
  } else if (name == "concept") {
    marks.concepts.push_back(code_of(context, mark, name));
  } else if (name == "dimension") {
    marks.dimension = code_of(context, mark, name);
  } else if (name == "brake-group") {
    marks.brake_group = code_of(context, mark, name);
  } else if (name == "accelerator-group") {
    marks.accelerator_group = code_of(context, mark, name);
  } else if (name == "pair") {
    const std::optional<bool> pair = context.flag(mark, "valueBoolean");
    if (!pair) {
      throw context.refuse("bad-mark", mark.place(), name);
    }
    marks.pair = *pair;
  } else if (name == "questionnaire-score") {
    read_score(context, mark, item, score);
  } else {
    context.warn(mark.place(),
                 "The mark “" + std::string(name) + "” of " + in_quotes(item.link_id) + " is not known here.");
  }
}

}  // namespace

Operator read_operator(const ReadContext& context, JsonNode word) {
  const auto found = std::find_if(std::begin(k_operators), std::end(k_operators), [&](const auto& each) {
    return word.is(JsonKind::String) && each.first == word.text();
  });
  if (found == std::end(k_operators)) {
    throw context.refuse("unknown-operator", word.place());
  }
  return found->second;
}

void read_marks(ReadContext& context, JsonNode json, Item& item, PendingScore& score) {
  std::set<std::string_view> seen;
  for (const JsonNode mark : children(context.list(json, "extension"))) {
    const JsonNode url = mark.member("url");
    if (!url.is(JsonKind::String) || !url.text().starts_with(k_base)) {
      continue;
    }
    const std::string_view name = url.text().substr(k_base.size());
    const bool repeats = name == "signal" || name == "gate" || name == "concept";
    if (!seen.insert(name).second && !repeats) {
      throw context.refuse("mark-twice", mark.place(), name);
    }
    read_one(context, mark, name, item, score);
  }
}

}  // namespace attune::forms
