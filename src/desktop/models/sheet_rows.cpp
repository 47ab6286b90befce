// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/sheet_rows.h"

#include "desktop/models/sayings.h"
#include "desktop/models/typed_dates.h"

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr std::array<std::string_view, 5> k_columns{"minutes", "sensations", "tension_change", "attention", "mark"};
constexpr int k_most_minutes = 600;

template <class E>
std::optional<E> word_of(const std::string& word) {
  for (const auto& [value, each] : domain::Words<E>::table) {
    if (each == word) {
      return value;
    }
  }
  return std::nullopt;
}

bool has_word(const std::string& words, std::string_view word) { return words.find(word) != std::string::npos; }

}  // namespace

std::vector<PaperRow> sheet_rows(const std::vector<practice::LogView>& logs, const domain::AssignmentId& assignment,
                                 domain::Letter partner, domain::Date today) {
  std::vector<PaperRow> rows;
  for (auto each = logs.rbegin(); each != logs.rend(); ++each) {
    const domain::PracticeLog& log = each->log;
    if (log.assignment != assignment || log.partner != partner) {
      continue;
    }
    PaperRow row;
    row.date = week_date(log.date, today);
    row.occasion = log.occasion;
    row.done = log.done;
    row.reason = log.reason;
    row.minutes = domain::log_word(log, "minutes").value_or("");
    const std::string sensations = domain::log_word(log, "sensations").value_or("");
    row.temperature = has_word(sensations, "temperature");
    row.texture = has_word(sensations, "texture");
    row.pressure = has_word(sensations, "pressure");
    row.end = domain::log_word(log, "tension_change").value_or("");
    row.attention = domain::log_word(log, "attention").value_or("");
    row.mark = domain::log_flag(log, "mark") == true;
    for (const domain::LogValue& field : log.fields) {
      if (std::find(k_columns.begin(), k_columns.end(), field.key) == k_columns.end()) {
        row.besides.push_back(field);
      }
    }
    row.kept = true;
    rows.push_back(std::move(row));
  }
  return rows;
}

bool is_blank(const PaperRow& row) {
  return row.date.empty() && !row.done && row.minutes.empty() && !row.temperature && !row.texture && !row.pressure &&
         row.end.empty() && row.attention.empty() && !row.mark;
}

practice::NewLog new_log(const PaperRow& row, domain::Letter partner, domain::Date today) {
  practice::NewLog log;
  log.partner = partner;
  log.date = parse_typed_date(row.date, today, "date");
  if (!log.date) {
    throw invalid("date", "empty");
  }
  log.occasion = row.occasion;
  log.done = row.done;
  if (!log.done) {
    throw invalid("done", "empty");
  }
  log.reason = *row.done == domain::Done::Yes ? std::nullopt : row.reason;
  log.fields = row.besides;
  const auto add = [&](const char* key, const std::string& value) {
    if (!value.empty()) {
      log.fields.push_back(domain::log_value(key, value));
    }
  };
  if (!row.minutes.empty()) {
    add("minutes", std::to_string(parse_typed_number(row.minutes, 0, k_most_minutes, "minutes")));
  }
  std::string sensations;
  for (const auto& [on, word] :
       {std::pair(row.temperature, "temperature"), std::pair(row.texture, "texture"), std::pair(row.pressure, "pressure")}) {
    sensations += on ? (sensations.empty() ? "" : ",") + std::string(word) : std::string();
  }
  add("sensations", sensations);
  add("tension_change", row.end);
  add("attention", row.attention);
  add("mark", row.mark ? "yes" : "");
  return log;
}

std::map<std::string, std::string> row_fields(const PaperRow& row) {
  std::map<std::string, std::string> fields{
      {"date", row.date}, {"minutes", row.minutes}, {"end", row.end}, {"attention", row.attention}};
  fields["done"] = row.done ? std::string(domain::word(*row.done)) : std::string();
  fields["reason"] = row.reason ? std::string(domain::word(*row.reason)) : std::string();
  for (const auto& [on, key] : {std::pair(row.temperature, "temperature"), std::pair(row.texture, "texture"),
                                std::pair(row.pressure, "pressure"), std::pair(row.mark, "mark")}) {
    fields[key] = on ? "yes" : "";
  }
  return fields;
}

void put_fields(const std::map<std::string, std::string>& fields, PaperRow& into) {
  const auto of = [&](const char* key) {
    const auto found = fields.find(key);
    return found == fields.end() ? std::string() : found->second;
  };
  into.date = of("date");
  into.minutes = of("minutes");
  into.end = of("end");
  into.attention = of("attention");
  into.done = word_of<domain::Done>(of("done"));
  into.reason = word_of<domain::NotDone>(of("reason"));
  into.temperature = !of("temperature").empty();
  into.texture = !of("texture").empty();
  into.pressure = !of("pressure").empty();
  into.mark = !of("mark").empty();
}

std::string done_cell(std::optional<domain::Done> done) {
  if (!done) {
    return {};
  }
  switch (*done) {
    case domain::Done::Yes: return "done";
    case domain::Done::Partly: return "partly";
    case domain::Done::No: return "not";
  }
  return {};
}

std::optional<domain::Done> done_of_key(char key) {
  switch (key) {
    case 'D': return domain::Done::Yes;
    case 'P': return domain::Done::Partly;
    case 'N': return domain::Done::No;
    default: return std::nullopt;
  }
}

std::string end_of_key(char key) {
  switch (key) {
    case 'C': return "calmer";
    case 'S': return "same";
    case 'T': return "tenser";
    default: return {};
  }
}

std::optional<domain::NotDone> reason_of_key(char key) {
  const auto& table = domain::Words<domain::NotDone>::table;
  const int number = key - '1';
  return number >= 0 && number < static_cast<int>(table.size()) ? std::optional(table.at(static_cast<std::size_t>(number)).first)
                                                                : std::nullopt;
}

}  // namespace attune::desktop
