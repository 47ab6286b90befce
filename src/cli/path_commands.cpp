// SPDX-License-Identifier: Apache-2.0
// The path of each pair, and what they agreed.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/from_object.h"
#include "cli/views.h"
#include "practice/paths.h"

namespace attune::cli {
namespace {

Json stretch_json(const domain::PathStretch& stretch) {
  return {{"exercise", domain::rung_code(stretch.rung)},
          {"talk", stretch.talk},
          {"from", domain::date_text(stretch.from)},
          {"to", date_json(stretch.to)}};
}

Json decision_json(const domain::PathDecision& decision) {
  return {{"id", decision.id.str()},
          {"decision", domain::word(decision.decision)},
          {"from", domain::rung_code(decision.from_rung)},
          {"to", domain::rung_code(decision.to_rung)},
          {"date", domain::date_text(decision.date)},
          {"reason", text_json(decision.reason)}};
}

Json next_json(const practice::PathView::Next& next) {
  Json held = Json::array();
  for (const domain::HoldReason& each : next.held_by) {
    held.push_back(practice::hold_word(each));
  }
  return {{"exercise", next.exercise.code}, {"held", !next.held_by.empty()}, {"held_by", held}};
}

Json path_json(const practice::PathView& view) {
  return {{"pair", members_json(view.pair)},
          {"state", domain::word(view.path.state)},
          {"at", domain::rung_code(view.path.rung)},
          {"agreed", date_json(view.agreed)},
          {"stretches", list_json(view.path.stretches, stretch_json)},
          {"decisions", list_json(view.decisions, decision_json)},
          {"next", list_json(view.next, next_json)}};
}

std::string stretches_text(const practice::PathView& view) {
  Table table({"Step", "From", "To"});
  for (const domain::PathStretch& each : view.path.stretches) {
    table.add({each.talk ? "talk weeks after " + domain::rung_code(each.rung) : domain::rung_code(each.rung),
               domain::date_text(each.from), date_or_empty(each.to)});
  }
  return table.empty() ? "The path begins with SF0, a conversation.\n" : table.str();
}

std::string path_text(const practice::PathView& view) {
  std::string text = "Pair " + view.pair.str() + ": " + std::string(domain::word(view.path.state)) + ", " +
                     domain::rung_code(view.path.rung) + "\n" + stretches_text(view);
  for (const domain::PathDecision& each : view.decisions) {
    text += domain::date_text(each.date) + " " + std::string(domain::word(each.decision)) +
            (each.reason ? ": " + each.reason->str() : "") + "\n";
  }
  for (const practice::PathView::Next& each : view.next) {
    text += "Usually next: " + each.exercise.code;
    for (const domain::HoldReason& reason : each.held_by) {
      text += " " + practice::hold_word(reason);
    }
    text += "\n";
  }
  return text;
}

domain::MemberSet pair_of(const Context& context) {
  const std::string* typed = context.arguments().find("pair");
  return typed == nullptr ? domain::MemberSet{} : domain::MemberSet::parse(*typed, "pair");
}

Result path_show(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto views = practice::show_path(context.practice(), couple, context.lens(couple));
  std::string text;
  for (const practice::PathView& each : views) {
    text += (text.empty() ? "" : "\n") + path_text(each);
  }
  return {list_json(views, path_json), text, {}, {}};
}

Result decide(Context& context) {
  practice::NewDecision what;
  what.pair = pair_of(context);
  what.decision = domain::parse_word<domain::Decision>(context.arguments().value("decision"), "decision");
  if (const std::string* why = context.arguments().find("why")) {
    what.reason = context.text_at(*why, "why");
  }
  const domain::CaseId couple = context.couple();
  const practice::PathView view = practice::decide_path(context.practice(), couple, what);
  return {path_json(view), path_text(view), {}, {}};
}

Json agreement_json(const domain::Agreement& agreement) {
  return {{"id", agreement.id.str()},
          {"pair", members_json(agreement.pair)},
          {"version", agreement.version},
          {"date", domain::date_text(agreement.date)},
          {"ban", agreement.ban.str()},
          {"exceptions", text_json(agreement.exceptions)},
          {"stop_signal", agreement.stop_signal.str()},
          {"who_invites", text_json(agreement.who_invites)},
          {"after", text_json(agreement.after)}};
}

std::string agreement_text(const domain::Agreement& agreement) {
  Table table;
  table.add({"Pair", agreement.pair.str() + ", version " + std::to_string(agreement.version) + " of " +
                         domain::date_text(agreement.date)});
  table.add({"Not part of it", agreement.ban.str()});
  table.add_if("Except", text_or_empty(agreement.exceptions));
  table.add({"To pause or stop", agreement.stop_signal.str()});
  table.add_if("Who invites", text_or_empty(agreement.who_invites));
  table.add_if("Afterwards", text_or_empty(agreement.after));
  return table.str();
}

Result record_agreement(Context& context) {
  const std::string& path = context.arguments().value("from");
  const FromObject object =
      read_object(context.input(), path, {"ban", "exceptions", "stop_signal", "who_invites", "after"});
  practice::NewAgreement what;
  what.pair = pair_of(context);
  what.ban = object.text("ban").value_or(domain::Text());
  what.stop_signal = object.text("stop_signal").value_or(domain::Text());
  what.exceptions = object.text("exceptions");
  what.who_invites = object.text("who_invites");
  what.after = object.text("after");
  const domain::CaseId couple = context.couple();
  const domain::Agreement agreement =
      in_file(path, [&] { return practice::record_agreement(context.practice(), couple, what); });
  return {agreement_json(agreement), agreement_text(agreement), {}, {}};
}

Result show_agreement(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto all = practice::list_agreements(context.practice(), couple, context.lens(couple),
                                             context.arguments().has("all"));
  std::string text;
  for (const domain::Agreement& each : all) {
    text += (text.empty() ? "" : "\n") + agreement_text(each);
  }
  return {list_json(all, agreement_json), all.empty() ? "None.\n" : text, {}, {}};
}

Result card(Context& context) {
  const domain::CaseId couple = context.couple();
  practice::Practice& practice = context.practice();
  practice::give_agreement_card(practice, context.data(), couple, pair_of(context),
                                context.one_of<domain::PaperSize>("paper").value_or(domain::PaperSize::A4),
                                practice::into_file(practice, context.arguments().value("out"), context.overwrite()));
  return {{{"out", context.arguments().value("out")}}, "Written.\n", {}, {}};
}

const Option k_pair{"pair", "LETTERS", "which pair; left out where there is one"};

}  // namespace

std::vector<Command> path_commands() {
  return {
      {"path show", "CODE", {}, "show where each pair stands and what was decided", "attune-cli path show C-014", path_show,
       Looks::ThroughLens},
      {"path decide",
       "CODE",
       {k_pair,
        {"decision", "DECISION", "advance, repeat, step-back, pause or end", Need::Required},
        {"why", "@FILE", "the reason"}},
       "record a decision about the path",
       "attune-cli path decide C-014 --decision advance",
       decide},
      {"agreement record",
       "CODE",
       {k_pair, {"from", "FILE", "ban, exceptions, stop_signal, who_invites, after", Need::Required}},
       "record what a pair agreed about touch; a new version each time",
       "attune-cli agreement record C-014 --from agreed.json",
       record_agreement},
      {"agreement show",
       "CODE",
       {{"all", "", "earlier versions too"}},
       "show what each pair agreed",
       "attune-cli agreement show C-014",
       show_agreement,
       Looks::ThroughLens},
      {"agreement card",
       "CODE",
       {k_pair, {"paper", "SIZE", "a4 or letter"}, {"out", "FILE", "the PDF to write", Need::Required}},
       "write a small card for each to cut out",
       "attune-cli agreement card C-014 --out card.pdf",
       card},
  };
}

}  // namespace attune::cli
