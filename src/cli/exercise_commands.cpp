// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/error_words.h"
#include "cli/views.h"
#include "practice/exercises.h"

namespace attune::cli {
namespace {

std::vector<std::string> hold_words(const practice::ExerciseRow& row) {
  std::vector<std::string> words;
  for (const domain::HoldReason& each : row.held_by) {
    std::string word = practice::hold_word(each);
    if (std::find(words.begin(), words.end(), word) == words.end()) {
      words.push_back(std::move(word));
    }
  }
  return words;
}

Json exercise_row_json(const practice::ExerciseRow& row) {
  return {{"id", row.id},
          {"version", row.version},
          {"title", row.title},
          {"kind", row.kind},
          {"minutes", row.minutes},
          {"held", row.held ? Json(*row.held) : Json()},
          {"held_by", row.held ? Json(hold_words(row)) : Json()}};
}

Result exercise_list(Context& context) {
  context.practice();
  const std::string* kind = context.arguments().find("kind");
  const std::string* code = context.arguments().find("couple");
  const std::string* pair = context.arguments().find("pair");
  if (kind != nullptr) {
    practice::check_exercise_kind(*kind, "kind");
  }
  std::vector<practice::ExerciseRow> rows;
  if (code == nullptr) {
    if (pair != nullptr) {
      throw invalid("couple", "missing");
    }
    rows = practice::list_exercises(context.data());
  } else {
    const domain::CaseId couple = context.couple_at("couple");
    rows = practice::list_exercises(context.practice(), context.data(), couple,
                                    pair == nullptr ? domain::MemberSet{} : domain::MemberSet::parse(*pair, "pair"),
                                    context.lens(couple));
  }
  std::erase_if(rows, [&](const practice::ExerciseRow& row) { return kind != nullptr && row.kind != *kind; });
  Table table({"Id", "Kind", "Minutes", "Title", "On the sheet", "Held by"});
  for (const practice::ExerciseRow& row : rows) {
    table.add({row.id, row.kind, std::to_string(row.minutes), row.title, row.neutral_title,
               joined(hold_words(row))});
  }
  return {list_json(rows, exercise_row_json), table.str(), {}, {}};
}

Result exercise_show(Context& context) {
  context.practice();
  const practice::ExerciseDetail detail = practice::show_exercise(context.data(), *context.word(0));
  Json json = exercise_row_json(detail.row);
  json["neutral_title"] = detail.row.neutral_title;
  json["class"] = detail.exercise_class;
  json["concepts"] = detail.concepts;
  json["roles"] = detail.roles;
  json["log_fields"] = detail.log_fields;
  json["cautions"] = detail.cautions;
  json["how_often"] = detail.how_often;
  json["how_long"] = detail.how_long;
  Table table;
  table.add({"Exercise", detail.row.id + ", version " + std::to_string(detail.row.version) + ", " + detail.row.title});
  table.add({"On the sheet", detail.row.neutral_title});
  table.add({"Kind", detail.row.kind + ", class " + detail.exercise_class});
  table.add({"Dose", detail.how_often + "; " + detail.how_long});
  table.add({"Concepts", joined(detail.concepts)});
  table.add({"Roles", joined(detail.roles)});
  table.add({"Logged", joined(detail.log_fields)});
  for (const std::string& each : detail.cautions) {
    table.add({"Mind", each});
  }
  return {std::move(json), table.str(), {}, {}};
}

// Every file is looked at; the first that cannot be used is what the command ends with.
Result exercise_check(Context& context) {
  Result result;
  result.json = Json::array();
  for (std::size_t each = 0; context.word(each) != nullptr; ++each) {
    const std::string& file = *context.word(each);
    Json json{{"id", nullptr}, {"version", nullptr}, {"title", nullptr}, {"kind", nullptr}, {"minutes", nullptr}};
    json["error"] = nullptr;
    try {
      const practice::ExerciseRow row = practice::check_exercise(file);
      json = exercise_row_json(row);
      json.erase("held");
      json.erase("held_by");
      json["error"] = nullptr;
      result.text += file + ": " + row.id + ", " + row.title + "\n";
    } catch (const Error& error) {
      json["error"] = error_json(error);
      result.text += describe(error) + "\n";
      if (!result.error) {
        result.error = error;
      }
    }
    json["file"] = file;
    result.json.push_back(std::move(json));
  }
  return result;
}

}  // namespace

std::vector<Command> exercise_commands() {
  return {
      {"exercise list",
       "",
       {{"kind", "KIND", "of this kind only"},
        {"couple", "CODE", "say what is held for this case"},
        {"pair", "LETTERS", "for this pair of it; left out where there is one"}},
       "list the exercises",
       "attune-cli exercise list --couple C-014",
       exercise_list,
       Looks::ThroughLens},
      {"exercise show", "ID", {}, "show an exercise as the clinician reads it", "attune-cli exercise show SF2", exercise_show},
      {"exercise check",
       "FILE…",
       {},
       "say what is understood of exercise templates, or where one is broken; needs no practice",
       "attune-cli exercise check mine.md",
       exercise_check},
  };
}

}  // namespace attune::cli
