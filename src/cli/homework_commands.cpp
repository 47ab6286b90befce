// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "practice/homework.h"

namespace attune::cli {
namespace {

constexpr int k_most_times = 14;
constexpr int k_most_minutes = 240;

Json number_json(const std::optional<int>& number) { return number ? Json(*number) : Json(); }

Json override_json(const domain::GateOverride& each) {
  return {{"gate", domain::gate_text(each.gate)}, {"why", each.why.str()}};
}

Json assignment_json(const practice::AssignmentView& view) {
  const domain::Assignment& item = view.assignment;
  return {{"id", item.id.str()},
          {"exercise", view.shows_exercise ? Json(item.exercise.code) : Json()},
          {"exercise_version", view.shows_exercise ? Json(item.exercise_version) : Json()},
          {"on", view.shows_exercise && item.exercise.code == "SF4" ? Json(item.exercise.on_sf3 ? "SF3" : "SF2") : Json()},
          {"title", item.title.str()},
          {"state", domain::word(item.state)},
          {"pair", members_json(item.pair)},
          {"from", domain::date_text(item.from)},
          {"until", date_json(item.until)},
          {"stopped", date_json(item.stopped)},
          {"times_per_week", number_json(item.dose.times_per_week)},
          {"minutes", number_json(item.dose.minutes)},
          {"names", domain::word(item.style.names)},
          {"paper", domain::word(item.style.paper)},
          {"large_print", item.style.large_print},
          {"place", domain::word(item.place)},
          {"note", text_json(item.note)},
          {"overrides", list_json(view.overrides, override_json)},
          {"sha256", item.sha256}};
}

std::string assignments_text(const std::vector<practice::AssignmentView>& views) {
  Table table({"Id", "From", "Pair", "Exercise", "On the sheet", "State", "How often", "Minutes"});
  for (const practice::AssignmentView& view : views) {
    const domain::Assignment& item = view.assignment;
    table.add({item.id.str(), domain::date_text(item.from), item.pair.str(),
               view.shows_exercise ? item.exercise.code : "", item.title.str(),
               std::string(domain::word(item.state)), view.how_often,
               item.dose.minutes ? std::to_string(*item.dose.minutes) : ""});
  }
  return table.str();
}

Result one(const practice::AssignmentView& view) { return {assignment_json(view), assignments_text({view}), {}, {}}; }

domain::MemberSet members(const Context& context, std::string_view option) {
  const std::string* typed = context.arguments().find(option);
  return typed == nullptr ? domain::MemberSet{} : domain::MemberSet::parse(*typed, option);
}

domain::Exercise exercise_from(const Context& context) {
  domain::Exercise exercise = domain::parse_exercise(*context.word(1), "exercise");
  if (const std::string* on = context.arguments().find("on")) {
    const domain::Exercise under = domain::parse_exercise(*on, "on");
    if (exercise.code != "SF4" || (under.code != "SF2" && under.code != "SF3")) {
      throw invalid("on", "not-sf4");
    }
    exercise.on_sf3 = under.code == "SF3";
  }
  return exercise;
}

std::vector<domain::GateOverride> overrides_from(Context& context) {
  const std::string* gate = context.arguments().find("override");
  const std::string* why = context.arguments().find("why");
  if (gate == nullptr) {
    if (why != nullptr) {
      throw invalid("override", "missing");
    }
    return {};
  }
  if (why == nullptr) {
    throw invalid("why", "missing");
  }
  return {{domain::parse_gate(*gate, "override"), context.text_at(*why, "why")}};
}

practice::NewHomework homework_from(Context& context) {
  practice::NewHomework what;
  what.exercise = exercise_from(context);
  what.pair = members(context, "pair");
  what.agreed = members(context, "agreed");
  what.dose = {context.number("times-per-week", 1, k_most_times), context.number("minutes", 1, k_most_minutes)};
  what.until = context.date("until");
  what.names = context.one_of<domain::NamesMode>("names");
  what.paper = context.one_of<domain::PaperSize>("paper").value_or(domain::PaperSize::A4);
  what.large_print = context.arguments().has("large-print");
  if (context.arguments().find("invites") != nullptr) {
    what.invites = context.letter("invites");
  }
  if (const std::string* note = context.arguments().find("note")) {
    what.note = context.text_at(*note, "note");
  }
  what.overrides = overrides_from(context);
  return what;
}

Result assign(Context& context) {
  const practice::NewHomework what = homework_from(context);
  const domain::CaseId couple = context.couple();
  practice::Practice& practice = context.practice();
  return one(practice::assign_homework(practice, context.data(), couple, what,
                                       practice::into_file(practice, context.arguments().value("out"),
                                                           context.overwrite())));
}

Result prepare(Context& context) {
  const practice::NewHomework what = homework_from(context);
  const domain::CaseId couple = context.couple();
  return one(practice::keep_prepared(context.practice(), context.data(), couple, what));
}

Result homework_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto views = practice::list_homework(context.practice(), couple, context.lens(couple));
  return {list_json(views, assignment_json), assignments_text(views), {}, {}};
}

Result homework_give(Context& context) {
  practice::Practice& practice = context.practice();
  return one(practice::give_prepared(
      practice, *context.word(0),
      practice::into_file(practice, context.arguments().value("out"), context.overwrite())));
}

Result drop(Context& context) {
  practice::drop_prepared(context.practice(), *context.word(0));
  return {Json::object(), "Taken away.\n", {}, {}};
}

Result stop(Context& context) { return one(practice::stop_homework(context.practice(), *context.word(0))); }

Result reprint(Context& context) {
  practice::Practice& practice = context.practice();
  return one(practice::reprint(
      practice, *context.word(0),
      practice::into_file(practice, context.arguments().value("out"), context.overwrite())));
}

const Option k_out{"out", "FILE", "the PDF to write", Need::Required};
std::vector<Option> choices() {
  return {
      {"pair", "LETTERS", "for whom; left out where there is one pair"},
      {"agreed", "LETTERS", "who said today that they are willing and agree to this step"},
      {"on", "RUNG", "with SF4: what it repeats, SF2 or SF3"},
      {"times-per-week", "N", "1 to 14; left out: the exercise's own"},
      {"minutes", "M", "1 to 240; left out: the exercise's own"},
      {"until", "DATE", "until when; never printed"},
      {"names", "MODE", "blank, partners, initials, nicknames or first; left out: the case's own"},
      {"paper", "SIZE", "a4 or letter"},
      {"large-print", "", "print at 18 points"},
      {"invites", "LETTER", "who invites first"},
      {"note", "@FILE", "a line from you on the joint page"},
      {"override", "GATE", "give it out although this gate holds it, where that is possible"},
      {"why", "@FILE", "why, with --override"}};
}

std::vector<Option> choices_and_out() {
  std::vector<Option> options = choices();
  options.push_back(k_out);
  return options;
}

}  // namespace

std::vector<Command> homework_commands() {
  return {
      {"homework assign",
       "CODE EXERCISE",
       choices_and_out(),
       "give an exercise out as a sheet; held or something missing: exit 4 and nothing is assigned",
       "attune-cli homework assign C-014 SF1 --agreed A,B --out sheet.pdf",
       assign},
      {"homework prepare",
       "CODE EXERCISE",
       choices(),
       "keep an exercise and its sheet for the session, to be given out or dropped there; as assign, without a file",
       "attune-cli homework prepare C-014 SF1 --agreed A,B",
       prepare},
      {"homework list",
       "CODE",
       {},
       "list what was prepared and given, newest first",
       "attune-cli homework list C-014",
       homework_list,
       Looks::ThroughLens},
      {"homework give", "ID", {k_out}, "give out what was kept prepared",
       "attune-cli homework give 7ZQ2 --out sheet.pdf", homework_give},
      {"homework drop", "ID", {}, "take away what was kept prepared", "attune-cli homework drop 7ZQ2", drop},
      {"homework stop", "ID", {}, "end an exercise that was given", "attune-cli homework stop 7ZQ2", stop},
      {"homework reprint", "ID", {k_out}, "write the bytes that were given once more; not while it is held",
       "attune-cli homework reprint 7ZQ2 --out again.pdf", reprint},
  };
}

}  // namespace attune::cli
