// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/from_object.h"
#include "cli/views.h"
#include "practice/check_ins.h"
#include "practice/couples.h"
#include "practice/sessions.h"

namespace attune::cli {
namespace {

constexpr int k_shortest = 5;
constexpr int k_longest = 600;

std::optional<domain::TimeOfDay> start_of(const std::string& typed) {
  return typed == "none" ? std::nullopt : std::optional(domain::parse_time(typed, "start"));
}

std::optional<domain::MemberSet> present_of(const Context& context) {
  const std::string* typed = context.arguments().find("present");
  return typed == nullptr ? std::nullopt : std::optional(domain::MemberSet::parse(*typed, "present"));
}

// Who else was there comes from a file: their names are text.
std::optional<std::vector<domain::OtherPresent>> others_of(Context& context) {
  const std::string* path = context.arguments().find("from");
  if (path == nullptr) {
    return std::nullopt;
  }
  const FromObject object = read_object(context.input(), *path, {"others"});
  std::vector<domain::OtherPresent> others;
  for (const FromObject& other : object.objects("others", {"name", "role"})) {
    others.push_back({other.required_line("name"), other.line("role").value_or(domain::Text())});
  }
  return others;
}

// The session's kind follows from who is present; --kind only has to agree, or say that it is a contact.
void check_kind(const Context& context, practice::NewSession& what) {
  if (const auto kind = context.one_of<domain::SessionKind>("kind")) {
    what.contact = *kind == domain::SessionKind::Contact;
    if (domain::kind_of(what.present, what.contact) != *kind) {
      throw invalid("kind", "not-with-present");
    }
  }
}

Result one(const practice::SessionView& view) {
  return {session_json(view), sessions_text({view}), {}, {}};
}

Result session_add(Context& context) {
  practice::NewSession what;
  what.date = context.date("date");
  if (const std::string* start = context.arguments().find("start")) {
    what.start = start_of(*start);
  }
  what.minutes = context.number("minutes", k_shortest, k_longest).value_or(what.minutes);
  what.present = *present_of(context);
  what.where = context.one_of<domain::Place>("where").value_or(what.where);
  check_kind(context, what);
  what.others = others_of(context).value_or(what.others);
  const domain::CaseId couple = context.couple();
  return one(practice::add_session(context.practice(), couple, what));
}

Result session_edit(Context& context) {
  practice::SessionEdit what;
  what.date = context.date("date");
  if (const std::string* start = context.arguments().find("start")) {
    what.start.emplace(start_of(*start));
  }
  what.minutes = context.number("minutes", k_shortest, k_longest);
  what.present = present_of(context);
  what.where = context.one_of<domain::Place>("where");
  what.state = context.one_of<domain::SessionState>("state");
  what.others = others_of(context);
  practice::Practice& practice = context.practice();
  return one(practice::edit_session(practice, practice::find_session(practice, *context.word(0)), what));
}

Result session_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto views = practice::list_sessions(context.practice(), couple, context.lens(couple));
  return {list_json(views, session_json), sessions_text(views), {}, {}};
}

Json check_in_json(const domain::CheckIn& answers) {
  const auto said = [](const auto& answer) { return or_null(answer, [](auto each) { return domain::word(each); }); };
  return {{"id", answers.id.str()},
          {"session", answers.session.str()},
          {"partner", answers.partner.str()},
          {"arrive", said(answers.arrive)},
          {"practice", said(answers.practice)},
          {"energy", said(answers.energy)},
          {"go_on", said(answers.go_on)},
          {"alone", said(answers.alone)},
          {"recorded_at", domain::instant_text(answers.recorded)}};
}

std::string check_ins_text(const std::vector<domain::CheckIn>& all) {
  const auto said = [](const auto& answer) { return answer ? std::string(domain::word(*answer)) : std::string(); };
  Table table({"Session", "Who", "Arrive", "Practice", "Energy", "Go on", "Alone"});
  for (const domain::CheckIn& each : all) {
    table.add({each.session.str(), each.partner.str(), said(each.arrive), said(each.practice), said(each.energy),
               said(each.go_on), said(each.alone)});
  }
  return table.str();
}

Result check_in(Context& context) {
  const std::string& path = context.arguments().value("from");
  const FromObject object = read_object(context.input(), path, {"arrive", "practice", "energy", "go_on", "alone"});
  domain::CheckIn answers;
  answers.partner = context.letter("partner");
  answers.arrive = object.word<domain::Arriving>("arrive");
  answers.practice = object.word<domain::Practised>("practice");
  answers.energy = object.word<domain::Energy>("energy");
  answers.go_on = object.word<domain::GoOn>("go_on");
  answers.alone = object.word<domain::TimeAlone>("alone");
  practice::Practice& practice = context.practice();
  const auto kept = practice::check_in(practice, practice::find_session(practice, *context.word(0)), answers);
  return {check_in_json(kept), check_ins_text({kept}), {}, {}};
}

Result check_ins(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto all = practice::list_check_ins(context.practice(), couple, context.lens(couple));
  return {list_json(all, check_in_json), check_ins_text(all), {}, {}};
}

}  // namespace

std::vector<Command> session_commands() {
  return {
      {"session add",
       "CODE",
       {{"date", "DATE", "left out: the date of --clock"},
        {"start", "TIME", "14:00"},
        {"minutes", "NUMBER", "5 to 600; left out: 50"},
        {"present", "LETTERS", "who is or was there: A,B", Need::Required},
        {"kind", "KIND", "joint, own or contact; joint and own follow from who is present"},
        {"where", "PLACE", "room, telehealth, phone or elsewhere; left out: room"},
        {"from", "FILE", "JSON object: others, who is there and no member"}},
       "add a session: up to today it was held, later it is planned",
       "attune-cli session add C-014 --date 2026-03-05 --start 14:00 --minutes 50 --present A,B",
       session_add},
      {"session edit",
       "ID",
       {{"date", "DATE", "another date"},
        {"start", "TIME", "another start, or none"},
        {"minutes", "NUMBER", "5 to 600"},
        {"present", "LETTERS", "who is or was there"},
        {"where", "PLACE", "room, telehealth, phone or elsewhere"},
        {"state", "STATE", "planned, held, cancelled or no-show"},
        {"from", "FILE", "JSON object: others, in place of those before"}},
       "change a session",
       "attune-cli session edit 7K2M --state cancelled",
       session_edit},
      {"session list",
       "CODE",
       {},
       "list the sessions, newest first",
       "attune-cli session list C-014 --lens room:A,B",
       session_list,
       Looks::ThroughLens},
      {"session check-in",
       "ID",
       {{"partner", "LETTER", "who arrives", Need::Required},
        {"from", "FILE",
         "JSON object: arrive (tense, so-so, settled), practice (done, partly, not, none-was-set), energy (low, "
         "middling, good), go_on (yes, not-sure, not-now), alone (no, sometime, today)",
         Need::Required}},
       "keep what one person says on arriving; each of the five may be left out",
       "attune-cli session check-in 7K2M --partner A --from arriving.json",
       check_in},
      {"session check-ins",
       "CODE",
       {},
       "list what people said on arriving, newest session first",
       "attune-cli session check-ins C-014",
       check_ins,
       Looks::ThroughLens},
  };
}

}  // namespace attune::cli
