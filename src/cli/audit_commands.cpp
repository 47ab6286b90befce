// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "practice/couples.h"

namespace attune::cli {
namespace {

Json audit_json(const practice::AuditRow& row) {
  return {{"seq", row.seq},
          {"at", domain::instant_text(row.at)},
          {"recorded", domain::instant_text(row.recorded)},
          {"actor", row.actor},
          {"verb", row.verb},
          {"entity", row.entity},
          {"id", row.id}};
}

Result audit_show(Context& context) {
  context.clinician_only();
  const auto couple = context.word(0) == nullptr ? std::nullopt : std::optional(context.couple());
  const auto rows = practice::show_audit(context.practice(), couple);
  Table table({"Seq", "Recorded", "Actor", "Verb", "Entity", "Id"});
  for (const auto& row : rows) {
    table.add({std::to_string(row.seq), domain::instant_text(row.recorded), row.actor, row.verb, row.entity, row.id});
  }
  return {list_json(rows, audit_json), table.str(), {}, {}};
}

Result audit_verify(Context& context) {
  practice::Practice& practice = context.practice();
  const practice::VerifyReport report = practice::verify_audit(practice, &context.door().passphrase());
  Result result{report_json(report), report_text(report), {}, {}};
  if (!report.sound()) {
    result.error = damage_error(report);
  }
  return result;
}

}  // namespace

std::vector<Command> audit_commands() {
  return {
      {"audit show",
       "[CODE]",
       {},
       "who did what and when, newest first",
       "attune-cli audit show C-014 --json",
       audit_show,
       Looks::ThroughLens},
      {"audit verify",
       "",
       {},
       "walk the audit chains and name the first broken link",
       "attune-cli audit verify",
       audit_verify},
  };
}

}  // namespace attune::cli
