// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "practice/intake.h"

namespace attune::cli {
namespace {

Json number_json(const std::optional<double>& number) {
  return number ? Json(*number) : Json(nullptr);
}

Json answer_json(const practice::AnswerView& answer) {
  return {{"item", answer.item},
          {"question", answer.question},
          {"text", answer.text},
          {"value", number_json(answer.number)},
          {"seen_by", or_null(answer.seen_by, members_json)}};
}

Json intake_json(const practice::IntakeView& view) {
  const auto same = [](const auto& value) { return value; };
  return {{"id", or_null(view.id, [](const domain::IntakeId& id) { return id.str(); })},
          {"form", view.form},
          {"version", or_null(view.version, same)},
          {"date", or_null(view.date, domain::date_text)},
          {"draft", or_null(view.draft, same)},
          {"superseded", or_null(view.superseded, same)},
          {"answers", list_json(view.answers, answer_json)}};
}

std::string intake_text(const practice::IntakeView& view) {
  std::string text = view.title;
  if (view.date) {
    text += ", " + domain::date_text(*view.date);
  }
  text += view.draft.value_or(false) ? ", a draft" : view.superseded.value_or(false) ? ", superseded" : "";
  Table table({"Item", "Answer", "Question"});
  for (const practice::AnswerView& each : view.answers) {
    table.add({each.item, each.text, each.question});
  }
  return text + "\n" + table.str();
}

Result intake_record(Context& context) {
  practice::NewIntake what;
  what.form = context.arguments().value("form");
  what.partner = context.letter("partner");
  what.draft = context.arguments().has("draft");
  what.path = context.arguments().value("answers");
  const domain::CaseId couple = context.couple();
  what.answers = context.input().read(what.path, "answers");
  const practice::IntakeView view = practice::record_intake(context.practice(), context.data(), couple, what);
  return {intake_json(view), intake_text(view), {}, {}};
}

Result intake_show(Context& context) {
  const domain::CaseId couple = context.couple();
  const domain::Letter partner = context.letter("partner");
  const auto views = practice::show_intake(context.practice(), couple, partner, context.lens(couple));
  std::string text;
  for (const practice::IntakeView& each : views) {
    text += (text.empty() ? "" : "\n") + intake_text(each);
  }
  return {Json{{"partner", partner.str()}, {"forms", list_json(views, intake_json)}},
          text.empty() ? "None.\n" : text,
          {},
          {}};
}

std::string_view side_word(practice::CompareSide side) {
  switch (side) {
    case practice::CompareSide::Brake:
      return "brake";
    case practice::CompareSide::Accelerator:
      return "accelerator";
    case practice::CompareSide::Other:
      break;
  }
  return "other";
}

Json value_json(const practice::CompareValue& value) {
  return {{"partner", value.partner.str()}, {"text", value.text}, {"value", number_json(value.number)}};
}

Json compare_row_json(const practice::CompareRow& row) {
  return {{"form", row.form},
          {"item", row.item},
          {"question", row.question},
          {"side", side_word(row.side)},
          {"group", row.group.empty() ? Json(nullptr) : Json(row.group)},
          {"values", list_json(row.values, value_json)}};
}

Json group_json(const practice::CompareGroup& group) {
  return {{"form", group.form},
          {"side", side_word(group.side)},
          {"group", group.group},
          {"partner", group.partner.str()},
          {"rated", group.rated},
          {"of", group.of},
          {"mean", group.rated == 0 ? Json(nullptr) : Json(group.mean)}};
}

std::string compare_text(const practice::CompareView& view) {
  Table rows({"Item", "Answers", "Question"});
  for (const practice::CompareRow& row : view.rows) {
    std::string values;
    for (const practice::CompareValue& each : row.values) {
      values += (values.empty() ? "" : "; ") + each.partner.str() + ": " + each.text;
    }
    rows.add({row.item, values, row.question});
  }
  if (view.groups.empty()) {
    return rows.str();
  }
  Table groups({"Group", "Partner", "Rated"});
  for (const practice::CompareGroup& each : view.groups) {
    groups.add({each.group, each.partner.str(), std::to_string(each.rated) + " of " + std::to_string(each.of)});
  }
  return rows.str() + "\n" + groups.str();
}

Result compare(Context& context) {
  const domain::CaseId couple = context.couple();
  const practice::CompareView view = practice::compare_intakes(context.practice(), couple, context.lens(couple));
  return {Json{{"rows", list_json(view.rows, compare_row_json)}, {"groups", list_json(view.groups, group_json)}},
          compare_text(view),
          {},
          {}};
}

Result set_sharing(Context& context, decltype(&practice::share_answer) act) {
  const domain::CaseId couple = context.couple();
  const domain::Letter partner = context.letter("partner");
  const std::string& form = context.arguments().value("form");
  const std::string& item = context.arguments().value("item");
  const auto with = domain::MemberSet::parse(context.arguments().value("with"), "with");
  act(context.practice(), couple, partner, form, item, with, std::nullopt);
  return {Json{{"partner", partner.str()}, {"form", form}, {"item", item}, {"with", members_json(with)}}, {}, {}, {}};
}

Result intake_share(Context& context) {
  return set_sharing(context, practice::share_answer);
}
Result intake_unshare(Context& context) {
  return set_sharing(context, practice::unshare_answer);
}

const std::vector<Option> k_sharing{{"partner", "LETTER", "whose answer it is", Need::Required},
                                    {"form", "ID", "the questionnaire", Need::Required},
                                    {"item", "LINKID", "the item, such as B7", Need::Required},
                                    {"with", "LETTERS", "who may see it: B or B,C", Need::Required}};

}  // namespace

std::vector<Command> intake_commands() {
  return {
      {"intake record",
       "CODE",
       {{"form", "ID", "the questionnaire", Need::Required},
        {"partner", "LETTER", "who answered", Need::Required},
        {"answers", "FILE", "a QuestionnaireResponse or a flat object of answers, - for standard input",
         Need::Required},
        {"draft", "", "keep them as they are; they count nowhere yet"}},
       "record one person's answers; what stood before is superseded",
       "attune-cli intake record C-014 --form barriers-and-brakes --partner A --answers a.json",
       intake_record},
      {"intake show",
       "CODE",
       {{"partner", "LETTER", "whose answers", Need::Required}},
       "show what one person answered",
       "attune-cli intake show C-014 --partner A --lens room:A,B",
       intake_show,
       Looks::ThroughLens},
      {"intake compare",
       "CODE",
       {},
       "show the same items of everyone side by side",
       "attune-cli intake compare C-014 --lens room:A,B",
       compare,
       Looks::ThroughLens},
      {"intake share", "CODE", k_sharing, "share one answer by its owner's word",
       "attune-cli intake share C-014 --partner A --form barriers-and-brakes --item B7 --with B", intake_share},
      {"intake unshare", "CODE", k_sharing, "take a shared answer back, for what comes later",
       "attune-cli intake unshare C-014 --partner A --form barriers-and-brakes --item B7 --with B", intake_unshare},
  };
}

}  // namespace attune::cli
