// SPDX-License-Identifier: Apache-2.0
// What was done at home: each person's account of an occasion.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/from_object.h"
#include "cli/views.h"
#include "practice/practice_logs.h"

#include <algorithm>

namespace attune::cli {
namespace {

using domain::FieldKind;

// A number, yes and no and words as JSON has them.
Json field_json(const domain::LogValue& value) {
  switch (domain::find_log_field(value.key)->kind) {
    case FieldKind::Scale:
    case FieldKind::Minutes: return std::stoi(value.value.str());
    case FieldKind::YesNo: return value.value.str() == "yes";
    case FieldKind::Words: {
      Json words = Json::array();
      std::string_view left = value.value.view();
      while (!left.empty()) {
        const std::size_t comma = std::min(left.find(','), left.size());
        words.push_back(std::string(left.substr(0, comma)));
        left.remove_prefix(std::min(comma + 1, left.size()));
      }
      return words;
    }
    default: return value.value.str();
  }
}

template <class E>
Json word_json(const std::optional<E>& value) {
  return or_null(value, [](E each) { return domain::word(each); });
}

Json log_json(const practice::LogView& view) {
  const domain::PracticeLog& log = view.log;
  Json fields = Json::object();
  for (const domain::LogValue& each : log.fields) {
    fields[each.key] = field_json(each);
  }
  return {{"id", log.id.str()},
          {"assignment", log.assignment.str()},
          {"exercise", view.exercise.code.empty() ? Json() : Json(view.exercise.code)},
          {"title", view.title.str()},
          {"partner", log.partner.str()},
          {"date", domain::date_text(log.date)},
          {"occasion", log.occasion},
          {"done", word_json(log.done)},
          {"reason", word_json(log.reason)},
          {"fields", fields}};
}

std::string logs_text(const std::vector<practice::LogView>& views) {
  Table table({"Id", "Date", "Who", "On the sheet", "Done", "Reason", "Said"});
  for (const practice::LogView& view : views) {
    const domain::PracticeLog& log = view.log;
    std::string said;
    for (const domain::LogValue& each : log.fields) {
      said += (said.empty() ? "" : ", ") + each.key + " " + each.value.str();
    }
    table.add({log.id.str(), domain::date_text(log.date), log.partner.str(), view.title.str(),
               log.done ? std::string(domain::word(*log.done)) : std::string(),
               log.reason ? std::string(domain::word(*log.reason)) : std::string(), said});
  }
  return table.str();
}

bool is_text(std::string_view key) {
  const domain::LogField* field = domain::find_log_field(key);
  return field != nullptr && field->kind == FieldKind::Text;
}

// "presence=7"; text comes from a file: "attention=@FILE".
domain::LogValue typed_field(Context& context, const std::string& word) {
  const std::size_t equals = word.find('=');
  if (equals == std::string::npos || equals == 0) {
    throw invalid("FIELD", "no-field");
  }
  const std::string key = word.substr(0, equals);
  if (domain::find_log_field(key) == nullptr) {
    throw invalid("FIELD", "unknown-field");  // may be text, which is not repeated
  }
  const std::string value = word.substr(equals + 1);
  return is_text(key) ? domain::LogValue{key, context.text_at(value, key)} : domain::log_value(key, value);
}

// As `fields` prints them: numbers, true and false, lists of words, text.
std::string as_typed(const FromObject& object, const Json& value, const std::string& key) {
  if (value.is_string()) {
    return value.get<std::string>();
  }
  if (value.is_boolean()) {
    return value.get<bool>() ? "yes" : "no";
  }
  if (value.is_number_integer()) {
    return std::to_string(value.get<std::int64_t>());
  }
  if (!value.is_array()) {
    throw object.refuse(key, "unknown-word");
  }
  std::string words;
  for (const Json& each : value) {
    if (!each.is_string()) {
      throw object.refuse(key, "not-text");
    }
    words += (words.empty() ? "" : ",") + each.get<std::string>();
  }
  return words;
}

std::vector<domain::LogValue> fields_from(Context& context) {
  std::vector<domain::LogValue> fields;
  for (std::size_t at = 1; const std::string* word = context.word(at); ++at) {
    fields.push_back(typed_field(context, *word));
  }
  const std::string* path = context.arguments().find("from");
  if (path == nullptr) {
    return fields;
  }
  FromObject::Keys keys;
  for (const domain::LogField& each : domain::log_fields()) {
    keys.push_back(each.key);
  }
  const FromObject object = read_object(context.input(), *path, keys);
  for (const domain::LogField& each : domain::log_fields()) {
    const std::string key(each.key);
    if (object.has(key) && !object.is_null(key)) {
      in_file(*path, [&] { fields.push_back(domain::log_value(key, as_typed(object, object.value(key), key))); });
    }
  }
  return fields;
}

Result log(Context& context) {
  practice::NewLog what;
  what.partner = context.letter("partner");
  what.date = context.date("date");
  what.occasion = context.number("occasion", 1, domain::k_most_occasions).value_or(1);
  what.done = context.one_of<domain::Done>("done");
  what.reason = context.one_of<domain::NotDone>("reason");
  what.fields = fields_from(context);
  const practice::LogView view = practice::log_homework(context.practice(), *context.word(0), what);
  return {log_json(view), logs_text({view}), {}, {}};
}

Result log_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto views = practice::list_logs(context.practice(), couple, context.lens(couple));
  return {list_json(views, log_json), logs_text(views), {}, {}};
}

}  // namespace

std::vector<Command> log_commands() {
  return {
      {"homework log",
       "ID [FIELD]…",
       {{"partner", "LETTER", "whose account it is", Need::Required},
        {"date", "DATE", "when it was; left out: the date of --clock"},
        {"done", "HOW", "yes, partly or no", Need::Required},
        {"reason", "REASON",
         "of partly and no: tired, ill, argument, forgot, avoided, no-privacy, did-not-want-to, other, rather-not-say"},
        {"occasion", "N", "of that day, 1 to 9; left out: 1"},
        {"from", "FILE", "JSON object: fields, text too"}},
       "write down one person's account of one occasion; a second one of the same takes its place",
       "attune-cli homework log 7ZQ2 --partner A --date 2026-03-09 --done yes presence=7 minutes=25",
       log},
      {"homework logs",
       "CODE",
       {},
       "list the accounts of practice, newest first",
       "attune-cli homework logs C-014",
       log_list,
       Looks::ThroughLens},
  };
}

}  // namespace attune::cli
