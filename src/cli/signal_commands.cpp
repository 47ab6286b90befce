// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "domain/exercises.h"
#include "practice/intake.h"

namespace attune::cli {
namespace {

// An answer that is to be looked at holds all touch of every pair with that person.
Json touch_json() {
  Json codes = Json::array();
  for (const std::string& code : domain::exercise_codes()) {
    if (domain::is_touch({code, false})) {
      codes.push_back(code);
    }
  }
  return codes;
}

Json signal_json(const domain::Signal& signal) {
  Json sources = Json::array();
  for (const std::string& each : signal.sources) {
    sources.push_back(each);
  }
  Json cleared = nullptr;
  if (signal.looked_at) {
    cleared = {{"date", domain::date_text(*signal.looked_at)},
               {"note", or_null(signal.note, [](const domain::Text& note) { return note.str(); })}};
  }
  return {{"id", signal.id.str()},
          {"code", signal.code},
          {"level", nullptr},
          {"about", signal.about.str()},
          {"state", signal.looked_at ? "looked-at" : "open"},
          {"since", domain::date_text(signal.since)},
          {"sources", sources},
          {"cleared", cleared},
          {"holds", signal.looked_at ? Json::array() : touch_json()}};
}

std::string signals_text(const std::vector<domain::Signal>& signals) {
  Table table({"Id", "Since", "About", "Item", "Looked at", "Note"});
  for (const domain::Signal& each : signals) {
    table.add({each.id.str(), domain::date_text(each.since), each.about.str(), each.code,
               each.looked_at ? domain::date_text(*each.looked_at) : "", each.note ? each.note->str() : ""});
  }
  return table.str();
}

Result signal_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto signals = practice::list_signals(context.practice(), couple, context.lens(couple));
  return {list_json(signals, signal_json), signals_text(signals), {}, {}};
}

Result looked_at(Context& context) {
  const domain::Text note = context.text_at(context.arguments().value("note"), "note");
  const domain::Signal signal = practice::look_at_signal(context.practice(), *context.word(0), note);
  return {signal_json(signal), signals_text({signal}), {}, {}};
}

}  // namespace

std::vector<Command> signal_commands() {
  return {
      {"signal list",
       "CODE",
       {},
       "list the answers to look at with one person alone",
       "attune-cli signal list C-014",
       signal_list,
       Looks::ThroughLens},
      {"signal looked-at",
       "ID",
       {{"note", "@FILE", "one line on what came of it", Need::Required}},
       "say that an answer was looked at",
       "attune-cli signal looked-at 7ZQ2 --note @line.txt",
       looked_at},
  };
}

}  // namespace attune::cli
