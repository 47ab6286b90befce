// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "practice/couples.h"
#include "practice/safeguards.h"

namespace attune::cli {

Json signature_json(const domain::PolicySignature& signature) {
  return {{"id", signature.id.str()},
          {"partner", signature.partner.str()},
          {"kind", domain::word(signature.kind)},
          {"version", signature.version},
          {"date", domain::date_text(signature.date)}};
}

namespace {

std::string signatures_text(const std::vector<domain::PolicySignature>& signatures) {
  Table table({"Id", "Date", "Partner", "Policy", "Version"});
  for (const auto& signature : signatures) {
    table.add({signature.id.str(), domain::date_text(signature.date), signature.partner.str(),
               std::string(domain::word(signature.kind)), std::to_string(signature.version)});
  }
  return table.str();
}

Result policy_sign(Context& context) {
  const domain::Letter partner = context.letter("partner");
  const domain::CaseId couple = context.couple();
  const auto signature = practice::sign_policy(context.practice(), couple, partner);
  return {signature_json(signature), signatures_text({signature}), {}, {}};
}

Result policy_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto signatures = practice::list_policy(context.practice(), couple, context.lens(couple));
  return {list_json(signatures, signature_json), signatures_text(signatures), {}, {}};
}

Result policy_show(Context& context) {
  const auto kind = context.one_of<domain::PolicyKind>("kind");
  practice::Practice& practice = context.practice();
  const domain::Policy policy =
      practice::current_policy(practice, kind ? *kind : practice::practice_info(practice).policy);
  return {Json{{"id", policy.id.empty() ? Json(nullptr) : Json(policy.id.str())},
               {"kind", domain::word(policy.kind)},
               {"version", policy.version},
               {"text", policy.text.str()}},
          policy.text.str() + "\n",
          {},
          {}};
}

}  // namespace

std::vector<Command> policy_commands() {
  return {
      {"policy sign",
       "CODE",
       {{"partner", "LETTER", "who signs", Need::Required}},
       "record that somebody signed the case's policy",
       "attune-cli policy sign C-014 --partner A --clock 2026-03-05",
       policy_sign},
      {"policy list",
       "CODE",
       {},
       "list the signatures",
       "attune-cli policy list C-014 --json",
       policy_list,
       Looks::ThroughLens},
      {"policy show",
       "",
       {{"kind", "KIND", "individual, no-secrets or limited; left out: the practice's"}},
       "print a policy's current text",
       "attune-cli policy show --kind limited",
       policy_show},
  };
}

}  // namespace attune::cli
