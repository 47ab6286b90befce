// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/couple_from.h"
#include "cli/views.h"

namespace attune::cli {
namespace {

Result row_result(const practice::CoupleRow& row) {
  return {couple_json(row), couples_text({row}), {}, {}};
}

Result couple_add(Context& context) {
  const std::string& path = context.arguments().value("from");
  const std::string* code = context.arguments().find("code");
  const std::string parsed = code != nullptr ? domain::parse_case_code(*code, "code") : std::string();
  const FromObject object = read_object(context.input(), path, new_couple_keys());
  practice::NewCouple what = new_couple(object, {});
  practice::Practice& practice = context.practice();
  what = new_couple(object, practice.event_time().date);
  what.code = parsed;
  return row_result(in_file(path, [&] { return practice::add_couple(practice, what); }));
}

Result couple_list(Context& context) {
  const auto status = context.one_of<domain::Status>("status");
  const auto rows = practice::list_couples(context.practice(), context.lens(), status);
  return {couples_json(rows), couples_text(rows), {}, {}};
}

Result couple_show(Context& context) {
  const domain::CaseId couple = context.couple();
  const domain::Lens lens = context.lens(couple);
  const practice::CoupleView view = practice::show_couple(context.practice(), couple, lens);
  return {couple_view_json(view, lens), couple_view_text(view, lens), {}, {}};
}

Result find(Context& context) {
  context.clinician_only();
  const domain::Text typed = context.line_at("@" + context.arguments().value("from"), "from");
  const auto rows = practice::find_couples(context.practice(), typed.view());
  return {couples_json(rows), couples_text(rows), {}, {}};
}

Result couple_edit(Context& context) {
  const std::string& path = context.arguments().value("from");
  const FromObject object = read_object(context.input(), path, couple_edit_keys());
  couple_edit(object, {}, {});  // what is wrong in the file is said before anything is opened
  const domain::CaseId couple = context.couple();
  practice::Practice& practice = context.practice();
  const practice::CoupleView now = practice::show_couple(practice, couple, domain::Lens::clinician());
  const practice::CoupleEdit edit = couple_edit(object, now, practice.event_time().date);
  return row_result(in_file(path, [&] { return practice::edit_couple(practice, couple, edit); }));
}

Result pause(Context& context) {
  const domain::CaseId couple = context.couple();
  return row_result(practice::pause_couple(context.practice(), couple));
}
Result couple_close(Context& context) {
  const domain::CaseId couple = context.couple();
  return row_result(practice::close_couple(context.practice(), couple));
}
Result reopen(Context& context) {
  const domain::CaseId couple = context.couple();
  return row_result(practice::reopen_couple(context.practice(), couple));
}

}  // namespace

std::vector<Command> couple_commands() {
  return {
      {"couple add",
       "",
       {{"code", "CODE", "1 to 16 letters, digits and hyphens; left out: the next free"},
        {"from", "FILE", "JSON object: partners, policy, enquiry", Need::Required}},
       "add a case of one to four people",
       "attune-cli couple add --code C-014 --from couple.json",
       couple_add},
      {"couple list",
       "",
       {{"status", "STATUS", "only enquiry, active, paused or closed"}},
       "list the cases",
       "attune-cli couple list --status active --json",
       couple_list,
       Looks::ThroughLens},
      {"couple show",
       "CODE",
       {},
       "show a case",
       "attune-cli couple show C-014 --lens room:A,B",
       couple_show,
       Looks::ThroughLens},
      {"couple find",
       "",
       {{"from", "FILE", "what is typed: the beginnings of a code or of names", Need::Required}},
       "find cases by code or name",
       "echo may | attune-cli couple find --from -",
       find,
       Looks::ThroughLens},
      {"couple edit",
       "CODE",
       {{"from", "FILE", "JSON object with the keys that change", Need::Required}},
       "change a case, its people and cards",
       "attune-cli couple edit C-014 --from change.json",
       couple_edit},
      {"couple pause", "CODE", {}, "pause a case", "attune-cli couple pause C-014", pause},
      {"couple close", "CODE", {}, "close a case", "attune-cli couple close C-014 --clock 2026-03-05", couple_close},
      {"couple reopen", "CODE", {}, "make a case active", "attune-cli couple reopen C-014", reopen},
  };
}

}  // namespace attune::cli
