// SPDX-License-Identifier: Apache-2.0
// What changed, and the page before a session.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/from_object.h"
#include "cli/views.h"
#include "practice/briefs.h"
#include "practice/sessions.h"

#include <algorithm>
#include <array>

namespace attune::cli {
namespace {

using practice::ProgressView;

Json point_json(const practice::TrackerPoint& point) {
  return {{"date", domain::date_text(point.date)}, {"score", point.score}, {"prorated", false}};
}

Json series_json(const practice::TrackerView& view) {
  return {{"id", view.measure},
          {"partner", view.partner.str()},
          {"points", list_json(view.points, point_json)},
          {"change", or_null(view.change, [](int change) { return change; })}};
}

Json account_json(const domain::Letter letter, const practice::OccasionView& occasion, const practice::Account& account) {
  return {{"partner", letter.str()},
          {"assignment", occasion.assignment.str()},
          {"date", domain::date_text(occasion.date)},
          {"occasion", occasion.occasion},
          {"done", or_null(account.done, [](domain::Done done) { return domain::word(done); })},
          {"reason", or_null(account.reason, [](domain::NotDone reason) { return domain::word(reason); })}};
}

// Occasions by person.
Json adherence_json(const ProgressView& view) {
  Json list = Json::array();
  for (const practice::PairProgress& pair : view.pairs) {
    for (const domain::Letter letter : pair.pair.letters()) {
      Json occasions = Json::array();
      std::array<int, 3> counts{};
      for (const practice::OccasionView& each : pair.occasions) {
        for (const practice::Account& account : each.accounts) {
          if (account.partner == letter) {
            occasions.push_back(account_json(letter, each, account));
            if (account.done) {
              ++counts.at(static_cast<std::size_t>(*account.done));
            }
          }
        }
      }
      list.push_back({{"partner", letter.str()},
                      {"pair", members_json(pair.pair)},
                      {"yes", counts[0]},
                      {"partly", counts[1]},
                      {"no", counts[2]},
                      {"occasions", occasions}});
    }
  }
  return list;
}

Json pair_stretch_json(const domain::PathStretch& stretch) {
  return {{"rung", domain::rung_code(stretch.rung)},
          {"talk_weeks", stretch.talk},
          {"from", domain::date_text(stretch.from)},
          {"to", date_json(stretch.to)}};
}

Json pair_json(const practice::PairProgress& pair) {
  return {{"pair", members_json(pair.pair)},
          {"state", domain::word(pair.path.state)},
          {"rung", domain::rung_code(pair.path.rung)},
          {"stretches", list_json(pair.path.stretches, pair_stretch_json)},
          {"out_since", date_json(pair.out_since)},
          {"prompt", domain::word(pair.prompt.kind)}};
}

Json rating_json(const practice::RatingView& rating) {
  return {{"item", rating.item},
          {"partner", rating.partner.str()},
          {"side", rating.side == practice::CompareSide::Brake ? "brake" : "accelerator"},
          {"then", rating.then},
          {"then_date", domain::date_text(rating.then_date)},
          {"now", rating.now},
          {"now_date", domain::date_text(rating.now_date)}};
}

Json brief_line_json(const practice::BriefLine& line) {
  return {{"group", domain::word(line.group)},
          {"ask", domain::word(line.how)},
          {"about", or_null(line.about, [](domain::Letter letter) { return letter.str(); })},
          {"words", line.words},
          {"told_alone", line.told_alone},
          {"sources", line.sources},
          {"own", or_null(line.own, [](const domain::BriefNoteId& id) { return id.str(); })}};
}

std::string lens_text(const domain::Lens& lens) {
  switch (lens.kind()) {
    case domain::Lens::Kind::Clinician: return "clinician";
    case domain::Lens::Kind::Room: return "room:" + lens.people().str();
    case domain::Lens::Kind::Home: return "home:" + lens.people().str();
    case domain::Lens::Kind::Release: return "release:" + lens.released()->str();
  }
  return {};
}

Json progress_json(const ProgressView& view, const domain::Lens& lens) {
  return {{"couple", view.code},
          {"lens", lens_text(lens)},
          {"measures", list_json(view.measures, series_json)},
          {"adherence", adherence_json(view)},
          {"path", list_json(view.pairs, pair_json)},
          {"ratings", list_json(view.ratings, rating_json)},
          {"arrived", list_json(view.arrived, brief_line_json)},
          {"lines", list_json(view.lines, brief_line_json)}};
}

std::string ask_text(const practice::BriefLine& line) {
  switch (line.how) {
    case domain::AskHow::Together: return "ask together";
    case domain::AskHow::Alone: return "ask " + (line.about ? line.about->str() : std::string("them")) + " alone";
    case domain::AskHow::EachAlone: return "ask each alone";
    case domain::AskHow::DoNotRaise: return "do not raise";
  }
  return {};
}

std::string progress_text(const ProgressView& view) {
  Table lines({"Line", "How"});
  const auto add = [&](const practice::BriefLine& each) { lines.add({each.words, ask_text(each)}); };
  std::for_each(view.arrived.begin(), view.arrived.end(), add);
  std::for_each(view.lines.begin(), view.lines.end(), add);
  Table measures({"Measure", "Who", "From 0 to 10"});
  for (const practice::TrackerView& each : view.measures) {
    std::string points;
    for (const practice::TrackerPoint& point : each.points) {
      points += (points.empty() ? "" : ", ") + domain::date_text(point.date) + " " + std::to_string(point.score);
    }
    measures.add({each.measure, each.partner.str(), points});
  }
  return (view.lines.empty() && view.arrived.empty() ? std::string() : lines.str() + "\n") + measures.str();
}

std::optional<domain::SessionId> session_of(Context& context) {
  const std::string* typed = context.arguments().find("session");
  return typed == nullptr ? std::nullopt : std::optional(practice::find_session(context.practice(), *typed));
}

Result progress_show(Context& context) {
  const domain::CaseId couple = context.couple();
  const domain::Lens lens = context.lens(couple);
  const ProgressView view = practice::show_progress(context.practice(), couple, lens, session_of(context));
  return {progress_json(view, lens), progress_text(view), {}, {}};
}

// What was told alone is asked for twice: by its own word and by --force.
Result brief(Context& context) {
  const bool told = context.arguments().has("told-alone");
  if (told && context.overwrite() == practice::Overwrite::No) {
    throw Error(ErrorCode::NotPermitted, {{"reason", "told-alone-once"}});
  }
  practice::BriefChoice choice;
  choice.told_alone = told ? practice::ToldAlone::Printed : practice::ToldAlone::LeftOut;
  choice.paper = context.one_of<domain::PaperSize>("paper").value_or(domain::PaperSize::A4);
  choice.session = session_of(context);
  const domain::CaseId couple = context.couple();
  const std::string& out = context.arguments().value("out");
  practice::Practice& practice = context.practice();
  practice::give_brief(practice, couple, choice, practice::into_file(practice, out, context.overwrite()));
  return {{{"out", out}, {"pages", 1}, {"told_alone", told}}, "Written: " + out + "\n", {}, {}};
}

Json brief_note_json(const domain::BriefNote& note) {
  return {{"id", note.id.str()},
          {"group", domain::word(note.group)},
          {"ask", domain::word(note.how)},
          {"about", or_null(note.about, [](domain::Letter letter) { return letter.str(); })},
          {"words", note.words.str()},
          {"since", domain::date_text(note.since)},
          {"closed", date_json(note.closed)}};
}

Result one(const domain::BriefNote& note) {
  Table table({"Id", "Group", "Since", "Words"});
  table.add({note.id.str(), std::string(domain::word(note.group)), domain::date_text(note.since), note.words.str()});
  return {brief_note_json(note), table.str(), {}, {}};
}

Result progress_add(Context& context) {
  const std::string& path = context.arguments().value("from");
  const FromObject object = read_object(context.input(), path, {"words", "group", "ask", "about"});
  practice::NewBriefNote what;
  what.words = object.required_line("words");
  what.group = object.word<domain::BriefGroup>("group").value_or(what.group);
  what.how = object.word<domain::AskHow>("ask").value_or(what.how);
  if (object.has("about") && !object.is_null("about")) {
    what.about = object.required_letter("about");
  }
  const domain::CaseId couple = context.couple();
  return one(in_file(path, [&] { return practice::add_brief_note(context.practice(), couple, what); }));
}

Result progress_close(Context& context) {
  const domain::CaseId couple = context.couple();
  return one(practice::close_brief_note(context.practice(), couple, *context.word(1)));
}

}  // namespace

std::vector<Command> progress_commands() {
  const Option session{"session", "ID", "the hour that it is read before; left out: the next planned one"};
  return {
      {"progress show",
       "CODE",
       {session},
       "show what changed: trackers, accounts of practice, ratings, the path, and the lines of the page before a session",
       "attune-cli progress show C-014 --json",
       progress_show,
       Looks::ThroughLens},
      {"progress brief",
       "CODE",
       {{"out", "FILE", "the PDF to write", Need::Required},
        session,
        {"told-alone", "", "with lines told alone; asked twice: with --force too"},
        {"paper", "SIZE", "a4 or letter"}},
       "write the page before a session, for you alone: one page, without lines told alone",
       "attune-cli progress brief C-014 --out brief.pdf",
       brief},
      {"progress add",
       "CODE",
       {{"from", "FILE",
         "JSON object: words, group (told-alone, still-open, what-changed, ask-about), ask (together, alone, each-alone, "
         "do-not-raise), about (a letter)",
         Need::Required}},
       "add a line of your own to the page before a session",
       "attune-cli progress add C-014 --from line.json",
       progress_add},
      {"progress close", "CODE ID", {}, "take a line of your own off the page", "attune-cli progress close C-014 5WQ2",
       progress_close},
  };
}

}  // namespace attune::cli
