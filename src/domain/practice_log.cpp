// SPDX-License-Identifier: Apache-2.0
#include "domain/practice_log.h"

#include <algorithm>
#include <charconv>

namespace attune::domain {
namespace {

constexpr int k_most_minutes = 600;
constexpr int k_pain_to_look_at = 2;

std::optional<int> whole(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string number_text(std::string_view key, std::string_view typed, int most) {
  const auto value = whole(typed);
  if (!value || *value < 0 || *value > most) {
    throw invalid(std::string(key), "out-of-range");
  }
  return std::to_string(*value);
}

std::string word_text(const LogField& field, std::string_view typed) {
  if (std::find(field.words.begin(), field.words.end(), typed) == field.words.end()) {
    throw invalid(std::string(field.key), "unknown-word");
  }
  return std::string(typed);
}

// Each once, in the order of the field.
std::string words_text(const LogField& field, std::string_view typed) {
  std::vector<std::string> said;
  while (!typed.empty()) {
    const std::size_t comma = std::min(typed.find(','), typed.size());
    said.push_back(word_text(field, trimmed(typed.substr(0, comma))));
    typed.remove_prefix(std::min(comma + 1, typed.size()));
  }
  std::string all;
  for (const std::string_view word : field.words) {
    if (std::find(said.begin(), said.end(), word) != said.end()) {
      all += (all.empty() ? "" : ",") + std::string(word);
    }
  }
  return all;
}

}  // namespace

std::string_view not_done_meaning(NotDone reason) {
  switch (reason) {
    case NotDone::Tired: return "tired";
    case NotDone::Ill: return "ill";
    case NotDone::Argument: return "an argument";
    case NotDone::Forgot: return "forgot";
    case NotDone::Avoided: return "put off";
    case NotDone::NoPrivacy: return "no privacy";
    case NotDone::DidNotWantTo: return "did not want to";
    case NotDone::Other: return "another reason";
    case NotDone::RatherNotSay: return "would rather not say why";
  }
  return {};
}

const std::vector<LogField>& log_fields() {
  static const std::vector<LogField> fields{
      {"minutes", FieldKind::Minutes},
      {"presence", FieldKind::Scale},
      {"sensations", FieldKind::Words, {"temperature", "texture", "pressure"}},
      {"tension_start", FieldKind::Scale},
      {"tension_high", FieldKind::Scale},
      {"tension_end", FieldKind::Scale},
      {"tension_change", FieldKind::Word, {"calmer", "same", "tenser"}},
      {"ease", FieldKind::Scale},
      {"pressure", FieldKind::Scale},
      {"pleasure", FieldKind::Scale},
      {"touched_first", FieldKind::Letter},
      {"attention", FieldKind::Text},
      {"distractions", FieldKind::Text},
      {"learned", FieldKind::Text},
      {"control", FieldKind::Scale, {}, true},
      {"pain", FieldKind::Scale, {}, true},
      {"pain_place", FieldKind::Text, {}, true},
      {"dissociation", FieldKind::Word, {"none", "some", "strong"}, true},
      {"stop_used", FieldKind::YesNo, {}, true},
      {"stop_respected", FieldKind::YesNo, {}, true},
      {"limit", FieldKind::Word, {"as-agreed", "changed", "crossed"}, true},
      {"decline_taken_kindly", FieldKind::YesNo, {}, true},
      {"regret", FieldKind::YesNo, {}, true},
      {"mark", FieldKind::YesNo, {}, true},
  };
  return fields;
}

const LogField* find_log_field(std::string_view key) {
  const auto& fields = log_fields();
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const LogField& each) { return each.key == key; });
  return found == fields.end() ? nullptr : &*found;
}

LogValue log_value(std::string_view key, std::string_view typed) {
  const LogField* field = find_log_field(key);
  if (field == nullptr) {
    throw invalid(std::string(key), "unknown-field");
  }
  const auto keep = [&](const std::string& text) { return LogValue{std::string(key), Text::from(text, key)}; };
  switch (field->kind) {
    case FieldKind::Scale: return keep(number_text(key, typed, k_scale_top));
    case FieldKind::Minutes: return keep(number_text(key, typed, k_most_minutes));
    case FieldKind::YesNo:
      if (typed != "yes" && typed != "no") {
        throw invalid(std::string(key), "unknown-word");
      }
      return keep(std::string(typed));
    case FieldKind::Word: return keep(word_text(*field, typed));
    case FieldKind::Words: return keep(words_text(*field, typed));
    case FieldKind::Letter: return keep(Letter::parse(typed, key).str());
    case FieldKind::Text: break;
  }
  return keep(std::string(typed));
}

std::optional<std::string> log_word(const PracticeLog& log, std::string_view key) {
  const auto found =
      std::find_if(log.fields.begin(), log.fields.end(), [&](const LogValue& each) { return each.key == key; });
  return found == log.fields.end() ? std::nullopt : std::optional(found->value.str());
}

std::optional<int> log_number(const PracticeLog& log, std::string_view key) {
  const auto text = log_word(log, key);
  return text ? whole(*text) : std::nullopt;
}

std::optional<bool> log_flag(const PracticeLog& log, std::string_view key) {
  const auto text = log_word(log, key);
  return text ? std::optional(*text == "yes") : std::nullopt;
}

std::optional<int> log_ease(const PracticeLog& log) {
  if (const auto typed = log_number(log, "ease")) {
    return typed;
  }
  const auto high = log_number(log, "tension_high");
  return high ? std::optional(k_scale_top - *high) : std::nullopt;
}

std::vector<std::string> log_signals(const PracticeLog& log) {
  std::vector<std::string> codes;
  const auto add = [&](bool raised, const char* code) {
    if (raised) {
      codes.emplace_back(code);
    }
  };
  add(log_flag(log, "regret") == true, "regret");
  add(log_flag(log, "decline_taken_kindly") == false, "decline");
  add(log_word(log, "limit") == "crossed", "limit-crossed");
  add(log_flag(log, "stop_respected") == false, "stop-not-respected");
  add(log_word(log, "dissociation") == "strong", "dissociation");
  add(log_number(log, "pain").value_or(0) > k_pain_to_look_at, "pain");
  return codes;
}

}  // namespace attune::domain
