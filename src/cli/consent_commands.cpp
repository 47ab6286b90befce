// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "practice/couples.h"
#include "practice/safeguards.h"

namespace attune::cli {
namespace {

Json consent_json(const practice::ConsentView& view) {
  const domain::Consent& consent = view.consent;
  return {{"id", consent.id.str()},
          {"partner", consent.partner.str()},
          {"kind", domain::consent_kind_text(consent.kind)},
          {"scope", or_null(consent.scope, [](const std::string& scope) { return scope; })},
          {"state", domain::word(consent.state)},
          {"version", consent.version},
          {"date", domain::date_text(consent.date)},
          {"current", view.current}};
}

std::string consents_text(const std::vector<practice::ConsentView>& views) {
  Table table({"Id", "Date", "Partner", "Kind", "Scope", "State", "Current", "What for"});
  for (const auto& view : views) {
    const domain::Consent& consent = view.consent;
    table.add({consent.id.str(), domain::date_text(consent.date), consent.partner.str(),
               domain::consent_kind_text(consent.kind), consent.scope.value_or(""),
               std::string(domain::word(consent.state)), view.current ? "yes" : "no",
               std::string(domain::consent_kind_meaning(consent.kind))});
  }
  return table.str();
}

Result record(Context& context, domain::ConsentState state) {
  practice::NewConsent what;
  what.partner = context.letter("partner");
  what.kind = domain::parse_consent_kind(context.arguments().value("kind"), "kind");
  if (const std::string* scope = context.arguments().find("scope")) {
    what.scope = *scope;
  }
  what.state = state;
  const domain::CaseId couple = context.couple();
  practice::ConsentView written{practice::record_consent(context.practice(), couple, what), true};
  for (const auto& view : practice::list_consents(context.practice(), couple, domain::Lens::clinician())) {
    if (view.consent.id == written.consent.id) {
      written = view;  // recorded with an earlier date, it may not be the one that counts
    }
  }
  return {consent_json(written), consents_text({written}), {}, {}};
}

Result consent_give(Context& context) {
  return record(context, domain::ConsentState::Given);
}
Result withdraw(Context& context) {
  return record(context, domain::ConsentState::Withdrawn);
}

Result consent_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto views = practice::list_consents(context.practice(), couple, context.lens(couple));
  return {list_json(views, consent_json), consents_text(views), {}, {}};
}

std::vector<Option> options() {
  return {{"partner", "LETTER", "whose consent", Need::Required},
          {"kind", "KIND", "C1 to C13", Need::Required},
          {"scope", "SCOPE", "what it is for; with C4 the exercise, SF1"}};
}

}  // namespace

std::vector<Command> consent_commands() {
  return {
      {"consent give", "CODE", options(), "record a consent",
       "attune-cli consent give C-014 --partner A --kind C4 --scope SF1", consent_give},
      {"consent withdraw", "CODE", options(), "record that a consent was taken back",
       "attune-cli consent withdraw C-014 --partner A --kind C4 --scope SF1", withdraw},
      {"consent list", "CODE", {}, "list the consents", "attune-cli consent list C-014", consent_list, Looks::ThroughLens},
  };
}

}  // namespace attune::cli
