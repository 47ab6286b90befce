// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/homework_choice.h"

#include "desktop/models/typed_dates.h"
#include "domain/error.h"

namespace attune::desktop {

void HomeworkChoice::take(const domain::Exercise& other) {
  if (other == exercise) {
    return;
  }
  exercise = other;
  dose = {};
  until.reset();
  agreed = {};
  overrides.clear();
}

practice::NewHomework new_homework(const HomeworkChoice& choice) {
  practice::NewHomework what;
  what.exercise = choice.exercise;
  what.pair = choice.pair;
  what.agreed = choice.agreed;
  what.dose = choice.dose;
  what.until = choice.until;
  what.names = choice.names;
  what.paper = choice.paper;
  what.large_print = choice.large_print;
  what.invites = choice.invites;
  if (domain::Text note = domain::Text::from(choice.note, "note"); !note.empty()) {
    what.note = std::move(note);
  }
  what.overrides = choice.overrides;
  return what;
}

HomeworkChoice first_choice(const practice::PathView& path) {
  HomeworkChoice choice;
  choice.pair = path.pair;
  choice.exercise = {domain::rung_code(path.path.rung), false};
  return choice;
}

std::map<std::string, std::string> homework_fields(const HomeworkChoice& choice) {
  std::map<std::string, std::string> fields{{"pair", choice.pair.str()}, {"exercise", choice.exercise.code}};
  const auto add = [&](const char* key, const std::string& value) {
    if (!value.empty()) {
      fields[key] = value;
    }
  };
  add("on", choice.exercise.on_sf3 ? "SF3" : "");
  add("invites", choice.invites ? choice.invites->str() : "");
  add("note", choice.note);
  add("times", choice.dose.times_per_week ? std::to_string(*choice.dose.times_per_week) : "");
  add("minutes", choice.dose.minutes ? std::to_string(*choice.dose.minutes) : "");
  add("until", choice.until ? domain::date_text(*choice.until) : "");
  add("names", choice.names ? std::string(domain::word(*choice.names)) : "");
  add("paper", std::string(domain::word(choice.paper)));
  add("large", choice.large_print ? "1" : "");
  return fields;
}

std::optional<HomeworkChoice> homework_from(const std::map<std::string, std::string>& fields) {
  const auto value = [&](const char* key) -> std::optional<std::string> {
    const auto found = fields.find(key);
    return found == fields.end() ? std::nullopt : std::optional(found->second);
  };
  try {
    HomeworkChoice choice;
    choice.pair = domain::MemberSet::parse(value("pair").value_or(""), "pair");
    choice.exercise = domain::parse_exercise(value("exercise").value_or(""), "exercise");
    choice.exercise.on_sf3 = value("on").has_value();
    if (const auto letter = value("invites")) {
      choice.invites = domain::Letter::parse(*letter, "invites");
    }
    choice.note = value("note").value_or("");
    if (const auto times = value("times")) {
      choice.dose.times_per_week = parse_typed_number(*times, 1, 14, "times");
    }
    if (const auto minutes = value("minutes")) {
      choice.dose.minutes = parse_typed_number(*minutes, 1, 240, "minutes");
    }
    if (const auto until = value("until")) {
      choice.until = domain::parse_date(*until, "until");
    }
    if (const auto names = value("names")) {
      choice.names = domain::parse_word<domain::NamesMode>(*names, "names");
    }
    choice.paper = domain::parse_word<domain::PaperSize>(value("paper").value_or("a4"), "paper");
    choice.large_print = value("large").has_value();
    return choice;
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace attune::desktop
