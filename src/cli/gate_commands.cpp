// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "practice/gates.h"

namespace attune::cli {
namespace {

Json gate_json(const practice::GateView& view) {
  const domain::Gate& gate = view.gate;
  const bool raised = !gate.id.empty();
  Json sources = Json::array();
  for (const domain::GateSource& source : gate.sources) {
    sources.push_back({{"date", domain::date_text(source.date)}, {"why", source.why.str()}});
  }
  Json cleared = nullptr;
  if (gate.cleared) {
    cleared = {{"date", domain::date_text(gate.cleared->date)},
               {"source", gate.cleared->source.str()},
               {"limits", text_json(gate.cleared->limits)}};
  }
  Json next = nullptr;
  if (view.cover) {
    next = {{"kind", domain::word(view.cover->kind)},
            {"words", text_json(view.cover->words)},
            {"date", domain::date_text(view.cover->date)}};
  }
  return {{"id", raised ? Json(gate.id.str()) : Json()},
          {"code", domain::gate_text(gate.gate)},
          {"level", or_null(gate.level, [](domain::GateLevel level) { return domain::word(level); })},
          {"about", gate.about.str()},
          {"state", domain::word(view.state)},
          {"since", raised ? Json(domain::date_text(gate.since)) : Json()},
          {"sources", sources},
          {"cleared", cleared},
          {"holds", view.holds},
          {"next", next}};
}

std::string gates_text(const std::vector<practice::GateView>& views) {
  Table table({"Id", "About", "Gate", "Level", "State", "Since", "Holds", "What it is"});
  for (const practice::GateView& view : views) {
    const domain::Gate& gate = view.gate;
    const bool raised = !gate.id.empty();
    table.add({gate.id.str(), gate.about.str(), domain::gate_text(gate.gate),
               gate.level ? std::string(domain::word(*gate.level)) : "", std::string(domain::word(view.state)),
               raised ? domain::date_text(gate.since) : "", joined(view.holds),
               std::string(domain::gate_meaning(gate.gate))});
  }
  return table.str();
}

// The gate in full, after something was done to it.
Result one(const practice::GateView& view) {
  const domain::Gate& gate = view.gate;
  Table table;
  table.add({"Gate", domain::gate_text(gate.gate) + ", " + std::string(domain::gate_meaning(gate.gate))});
  table.add({"Id", gate.id.str()});
  table.add({"About", gate.about.str()});
  table.add_if("Level", gate.level ? std::string(domain::word(*gate.level)) : "");
  table.add({"State", std::string(domain::word(view.state))});
  for (const domain::GateSource& source : gate.sources) {
    table.add({"Raised", domain::date_text(source.date) + ": " + source.why.str()});
  }
  if (gate.cleared) {
    table.add({"Cleared", domain::date_text(gate.cleared->date) + ": " + gate.cleared->source.str()});
    table.add_if("Limits", text_or_empty(gate.cleared->limits));
  }
  table.add_if("Holds", joined(view.holds));
  if (view.cover) {
    table.add({"Everyone sees next", std::string(domain::word(view.cover->kind))});
    table.add_if("In your words", text_or_empty(view.cover->words));
  } else if (view.cover_is_due) {
    table.add({"Everyone sees next", "not decided; it waits on Today (gate plan)"});
  }
  return {gate_json(view), table.str(), {}, {}};
}

practice::NewCover cover_from(Context& context, const std::string& typed) {
  if (typed.starts_with('@')) {
    return {domain::CoverKind::Own, context.text_at(typed, "next")};
  }
  return {domain::parse_word<domain::CoverKind>(typed, "next"), std::nullopt};
}

Result gate_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto views = practice::list_gates(context.practice(), couple, context.lens(couple));
  return {list_json(views, gate_json), gates_text(views), {}, {}};
}

Result raise(Context& context) {
  practice::NewGate what;
  what.gate = domain::parse_gate(*context.word(1), "gate");
  what.about = context.letter("about");
  what.level = context.one_of<domain::GateLevel>("level");
  what.why = context.text_at(context.arguments().value("why"), "why");
  if (const std::string* next = context.arguments().find("next")) {
    what.next = cover_from(context, *next);
  }
  const domain::CaseId couple = context.couple();
  return one(practice::raise_gate(context.practice(), couple, what));
}

Result plan(Context& context) {
  const practice::NewCover what = cover_from(context, context.arguments().value("next"));
  return one(practice::plan_cover(context.practice(), *context.word(0), what));
}

Result clear(Context& context) {
  const domain::Text source = context.text_at(context.arguments().value("source"), "source");
  std::optional<domain::Text> limits;
  if (const std::string* typed = context.arguments().find("limits")) {
    limits = context.text_at(*typed, "limits");
  }
  return one(practice::clear_gate(context.practice(), *context.word(0), source, limits));
}

Result gate_share(Context& context) {
  const auto with = domain::MemberSet::parse(context.arguments().value("with"), "with");
  return one(practice::share_gate(context.practice(), *context.word(0), with));
}

Result gate_unshare(Context& context) { return one(practice::share_gate(context.practice(), *context.word(0), {})); }

}  // namespace

std::vector<Command> gate_commands() {
  return {
      {"gate list",
       "CODE",
       {},
       "list every gate of each person with its state and what it holds",
       "attune-cli gate list C-014",
       gate_list,
       Looks::ThroughLens},
      {"gate raise",
       "CODE GATE",
       {{"about", "LETTER", "the person it is about", Need::Required},
        {"why", "@FILE", "what it rests on", Need::Required},
        {"level", "LEVEL", "acute or otherwise (G7), stop or caution (G8); left out: the stricter"},
        {"next", "NEXT", "what everyone sees next: talk-week, sheet-each, nothing-new or @FILE; left out, Today asks"}},
       "raise a gate, or add a source to one that is held",
       "attune-cli gate raise C-014 G5 --about A --why @why.txt --next talk-week",
       raise},
      {"gate plan",
       "ID",
       {{"next", "NEXT", "talk-week, sheet-each, nothing-new or @FILE", Need::Required}},
       "say what everyone sees next",
       "attune-cli gate plan 7ZQ2 --next talk-week",
       plan},
      {"gate clear",
       "ID",
       {{"source", "@FILE", "what it is cleared by", Need::Required}, {"limits", "@FILE", "what stays limited"}},
       "clear a gate; G1, G2 and G9 after a new interview alone",
       "attune-cli gate clear 7ZQ2 --source @letter.txt",
       clear},
      {"gate share",
       "ID",
       {{"with", "LETTERS", "with whom its owner shares it", Need::Required}},
       "share G5, G6 or G12 by its owner's word",
       "attune-cli gate share 7ZQ2 --with B",
       gate_share},
      {"gate unshare", "ID", {}, "take that back", "attune-cli gate unshare 7ZQ2", gate_unshare},
  };
}

}  // namespace attune::cli
