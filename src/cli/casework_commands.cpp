// SPDX-License-Identifier: Apache-2.0
// Goals, confidences, the medical matter, remarks.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/from_object.h"
#include "cli/views.h"
#include "practice/casework.h"

namespace attune::cli {
namespace {

Json goal_json(const domain::Goal& goal) {
  return {{"id", goal.id.str()},
          {"text", goal.words.str()},
          {"shared", !goal.seen_by.empty()},
          {"state", goal.closed ? "closed" : "open"},
          {"since", domain::date_text(goal.since)},
          {"closed", date_json(goal.closed)}};
}

std::string goals_text(const std::vector<domain::Goal>& goals) {
  Table table({"Id", "Since", "Shared", "Closed", "Goal"});
  for (const domain::Goal& goal : goals) {
    table.add({goal.id.str(), domain::date_text(goal.since), goal.seen_by.empty() ? "no" : "yes",
               date_or_empty(goal.closed), goal.words.str()});
  }
  return table.str();
}

Result goal_result(const domain::Goal& goal) {
  return {goal_json(goal), goals_text({goal}), {}, {}};
}

std::string required_string(const FromObject& object, std::string_view key) {
  const auto value = object.string(key);
  if (!value) {
    throw object.refuse(key, "missing");
  }
  return *value;
}

Result add_goal(Context& context) {
  const std::string& path = context.arguments().value("from");
  const FromObject object = read_object(context.input(), path, {"text", "shared"});
  const auto words = object.text("text");
  if (!words) {
    throw object.refuse("text", "missing");
  }
  const domain::CaseId couple = context.couple();
  return goal_result(in_file(path, [&] {
    return practice::add_goal(context.practice(), couple, *words, object.boolean("shared").value_or(false));
  }));
}

Result edit_goal(Context& context) {
  const std::string& path = context.arguments().value("from");
  const FromObject object = read_object(context.input(), path, {"id", "text", "shared"});
  const practice::GoalEdit edit{object.text("text"), object.boolean("shared")};
  const std::string id = required_string(object, "id");
  const domain::CaseId couple = context.couple();
  return goal_result(in_file(path, [&] { return practice::edit_goal(context.practice(), couple, id, edit); }));
}

Result close_goal(Context& context) {
  const std::string& path = context.arguments().value("from");
  const std::string id = required_string(read_object(context.input(), path, {"id"}), "id");
  const domain::CaseId couple = context.couple();
  return goal_result(in_file(path, [&] { return practice::close_goal(context.practice(), couple, id); }));
}

Result list_goals(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto goals = practice::list_goals(context.practice(), couple, context.lens(couple));
  return {list_json(goals, goal_json), goals_text(goals), {}, {}};
}

Json confidence_json(const domain::Confidence& confidence) {
  return {{"id", confidence.id.str()},
          {"partner", confidence.partner.str()},
          {"fact", confidence.fact.str()},
          {"told", domain::date_text(confidence.told)},
          {"policy", or_null(confidence.policy, [](domain::PolicyKind kind) { return domain::word(kind); })},
          {"policy_version", or_null(confidence.policy_version, [](int version) { return version; })},
          {"who_knows", text_json(confidence.who_knows)},
          {"agreed", text_json(confidence.agreed)},
          {"look_again", date_json(confidence.look_again)},
          {"state", confidence.closed ? "closed" : "open"},
          {"closed", date_json(confidence.closed)}};
}

std::string confidences_text(const std::vector<domain::Confidence>& confidences) {
  Table table({"Id", "Told", "By", "Fact", "Who knows", "Agreed", "Look again", "Closed"});
  for (const domain::Confidence& each : confidences) {
    table.add({each.id.str(), domain::date_text(each.told), each.partner.str(), each.fact.str(),
               text_or_empty(each.who_knows), text_or_empty(each.agreed), date_or_empty(each.look_again),
               date_or_empty(each.closed)});
  }
  return table.str();
}

Result confidence_result(const domain::Confidence& confidence) {
  return {confidence_json(confidence), confidences_text({confidence}), {}, {}};
}

Result add_confidence(Context& context) {
  const std::string& path = context.arguments().value("from");
  const FromObject object = read_object(context.input(), path, {"fact", "who_knows", "agreed", "look_again"});
  const auto fact = object.text("fact");
  if (!fact) {
    throw object.refuse("fact", "missing");
  }
  practice::NewConfidence what{context.letter("partner"), *fact,       object.text("who_knows"), object.text("agreed"),
                               object.date("look_again"), std::nullopt};
  const domain::CaseId couple = context.couple();
  return confidence_result(in_file(path, [&] { return practice::add_confidence(context.practice(), couple, what); }));
}

Result edit_confidence(Context& context) {
  const std::string& path = context.arguments().value("from");
  const FromObject object = read_object(context.input(), path, {"id", "fact", "who_knows", "agreed", "look_again"});
  const practice::ConfidenceEdit edit{object.text("fact"), object.text_change("who_knows"),
                                      object.text_change("agreed"), object.date_change("look_again")};
  const std::string id = required_string(object, "id");
  const domain::Letter partner = context.letter("partner");
  const domain::CaseId couple = context.couple();
  return confidence_result(
      in_file(path, [&] { return practice::edit_confidence(context.practice(), couple, partner, id, edit); }));
}

Result close_confidence(Context& context) {
  const std::string& path = context.arguments().value("from");
  const std::string id = required_string(read_object(context.input(), path, {"id"}), "id");
  const domain::Letter partner = context.letter("partner");
  const domain::CaseId couple = context.couple();
  return confidence_result(
      in_file(path, [&] { return practice::close_confidence(context.practice(), couple, partner, id); }));
}

Result list_confidences(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto confidences = practice::list_confidences(context.practice(), couple, context.lens(couple));
  return {list_json(confidences, confidence_json), confidences_text(confidences), {}, {}};
}

// Medical lines and remarks look alike: a dated line about one person.
template <class Line>
Json line_json(const Line& line) {
  return {{"id", line.id.str()},
          {"partner", line.about.str()},
          {"date", domain::date_text(line.date)},
          {"line", line.words.str()}};
}

template <class Line>
std::string lines_text(const std::vector<Line>& lines) {
  Table table({"Date", "Partner", "Line"});
  for (const Line& line : lines) {
    table.add({domain::date_text(line.date), line.about.str(), line.words.str()});
  }
  return table.str();
}

template <class Line>
Result added(Context& context, Line (*add)(practice::Practice&, const domain::CaseId&, domain::Letter,
                                           const domain::Text&, std::optional<domain::Date>)) {
  const domain::Text words = context.text_at(context.arguments().value("line"), "line");
  const domain::Letter partner = context.letter("partner");
  const domain::CaseId couple = context.couple();
  const Line line = add(context.practice(), couple, partner, words, std::nullopt);
  return {line_json(line), lines_text(std::vector{line}), {}, {}};
}

template <class Line>
Result listed(Context& context,
              std::vector<Line> (*list)(const practice::Practice&, const domain::CaseId&, const domain::Lens&)) {
  const domain::CaseId couple = context.couple();
  const std::vector<Line> lines = list(context.practice(), couple, context.lens(couple));
  return {list_json(lines, line_json<Line>), lines_text(lines), {}, {}};
}

Result add_medical(Context& context) {
  return added(context, practice::add_medical_line);
}

Result list_medical(Context& context) {
  return listed(context, practice::list_medical_lines);
}

Result add_remark(Context& context) {
  return added(context, practice::add_remark);
}

Result list_remarks(Context& context) {
  return listed(context, practice::list_remarks);
}

const Option k_partner{"partner", "LETTER", "who told it, or whom it is about", Need::Required};

}  // namespace

std::vector<Command> casework_commands() {
  return {
      {"goal add",
       "CODE",
       {{"from", "FILE", "JSON object: text, shared", Need::Required}},
       "add a goal, shared with everyone or for yourself",
       "attune-cli goal add C-014 --from goal.json",
       add_goal},
      {"goal edit",
       "CODE",
       {{"from", "FILE", "JSON object: id, and text or shared as they change", Need::Required}},
       "change a goal",
       "attune-cli goal edit C-014 --from goal.json",
       edit_goal},
      {"goal close",
       "CODE",
       {{"from", "FILE", "JSON object: id", Need::Required}},
       "close a goal",
       "attune-cli goal close C-014 --from goal.json",
       close_goal},
      {"goal list", "CODE", {}, "list the goals", "attune-cli goal list C-014", list_goals, Looks::ThroughLens},
      {"confidence add",
       "CODE",
       {k_partner, {"from", "FILE", "JSON object: fact, who_knows, agreed, look_again", Need::Required}},
       "note who knows what",
       "attune-cli confidence add C-014 --partner A --from told.json",
       add_confidence},
      {"confidence edit",
       "CODE",
       {k_partner, {"from", "FILE", "JSON object: id, and the keys that change", Need::Required}},
       "change what is noted",
       "attune-cli confidence edit C-014 --partner A --from told.json",
       edit_confidence},
      {"confidence close",
       "CODE",
       {k_partner, {"from", "FILE", "JSON object: id", Need::Required}},
       "close what is settled",
       "attune-cli confidence close C-014 --partner A --from told.json",
       close_confidence},
      {"confidence list",
       "CODE",
       {},
       "list who knows what",
       "attune-cli confidence list C-014",
       list_confidences,
       Looks::ThroughLens},
      {"medical add",
       "CODE",
       {k_partner, {"line", "@FILE", "one line: a flag, a referral, a result", Need::Required}},
       "add a dated line to a person's medical matter",
       "attune-cli medical add C-014 --partner A --line @line.txt --clock 2026-03-05",
       add_medical},
      {"medical list",
       "CODE",
       {},
       "list the medical matter",
       "attune-cli medical list C-014",
       list_medical,
       Looks::ThroughLens},
      {"remark add",
       "CODE",
       {{"partner", "LETTER", "in whose file it is kept", Need::Required},
        {"line", "@FILE", "one line for yourself", Need::Required}},
       "keep a dated line for yourself in a person's file",
       "attune-cli remark add C-014 --partner A --line @line.txt --clock 2026-03-05",
       add_remark},
      {"remark list",
       "CODE",
       {},
       "list what you kept for yourself",
       "attune-cli remark list C-014",
       list_remarks,
       Looks::ThroughLens},
  };
}

}  // namespace attune::cli
