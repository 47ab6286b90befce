// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/error_words.h"
#include "cli/views.h"
#include "practice/forms.h"

namespace attune::cli {
namespace {

Json form_row_json(const practice::FormRow& row) {
  return {{"id", row.id}, {"version", text_json(row.version)}, {"title", text_json(row.title)}, {"items", row.items}};
}

Json form_line_json(const practice::FormLine& line) {
  Json options = Json::array();
  for (const practice::FormOption& each : line.options) {
    options.push_back(
        {{"code", text_json(each.code)}, {"text", each.text}, {"weight", each.weight ? Json(*each.weight) : Json(nullptr)}});
  }
  return {{"link_id", line.link_id},
          {"type", line.type},
          {"text", text_json(line.text)},
          {"depth", line.depth},
          {"conditional", line.conditional},
          {"options", options},
          {"seen_by", line.seen_by},
          {"asked", line.asked},
          {"paper", line.paper},
          {"signal", line.signal}};
}

Result form_list(Context& context) {
  context.practice();
  const auto rows = practice::list_forms(context.data());
  Table table({"Id", "Version", "Items", "Title"});
  for (const practice::FormRow& row : rows) {
    table.add({row.id, row.version, std::to_string(row.items), row.title});
  }
  return {list_json(rows, form_row_json), table.str(), {}, {}};
}

std::string options_text(const practice::FormLine& line) {
  std::string text;
  for (const practice::FormOption& each : line.options) {
    text += (text.empty() ? "" : " · ") + each.text;
  }
  return text;
}

Result form_show(Context& context) {
  context.practice();
  const practice::FormView view = practice::show_form(context.data(), *context.word(0));
  Json json = form_row_json(view.row);
  json["language"] = text_json(view.language);
  json["description"] = text_json(view.description);
  json["lines"] = list_json(view.lines, form_line_json);
  json["warnings"] = view.warnings;
  Table table({"Item", "Type", "Seen by", "Asked", "Paper", "Signal", "Text", "Options"});
  for (const practice::FormLine& line : view.lines) {
    const bool question = line.type != "group" && line.type != "display";
    table.add({std::string(static_cast<std::size_t>(line.depth) * 2, ' ') + line.link_id, line.type,
               question ? line.seen_by : "", question ? line.asked : "", question ? line.paper : "",
               line.signal ? "yes" : "", line.text, options_text(line)});
  }
  return {std::move(json), view.row.title + "\n" + table.str(), view.warnings, {}};
}

Json check_json(const std::string& file, const practice::FormCheck& check) {
  Json json = check.row ? form_row_json(*check.row)
                        : Json{{"id", nullptr}, {"version", nullptr}, {"title", nullptr}, {"items", nullptr}};
  json["file"] = file;
  json["warnings"] = check.warnings;
  json["error"] = check.error ? error_json(*check.error) : Json(nullptr);
  return json;
}

std::string check_text(const std::string& file, const practice::FormCheck& check) {
  if (check.error) {
    return describe(*check.error) + "\n";
  }
  std::string text = file + ": " + check.row->title + ", " + std::to_string(check.row->items) + " questions";
  for (const std::string& each : check.warnings) {
    text += "; " + each;
  }
  return text + "\n";
}

// Every file is looked at; the first that cannot be used is what the command ends with.
Result form_check(Context& context) {
  Result result;
  result.json = Json::array();
  for (std::size_t each = 0; context.word(each) != nullptr; ++each) {
    const std::string& file = *context.word(each);
    const practice::FormCheck found = practice::check_form(file);
    result.json.push_back(check_json(file, found));
    result.text += check_text(file, found);
    if (found.error && !result.error) {
      result.error = found.error;
    }
  }
  return result;
}

}  // namespace

std::vector<Command> form_commands() {
  return {
      {"form list", "", {}, "list the questionnaires", "attune-cli form list --json", form_list},
      {"form show", "ID", {}, "show a questionnaire and its marks", "attune-cli form show barriers-and-brakes", form_show},
      {"form check",
       "FILE…",
       {},
       "say what is understood of FHIR R4 Questionnaires, or where one is broken; needs no practice",
       "attune-cli form check intake.json",
       form_check},
  };
}

}  // namespace attune::cli
