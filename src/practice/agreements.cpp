// SPDX-License-Identifier: Apache-2.0
#include "practice/exercise_files.h"
#include "practice/paths.h"
#include "practice/support.h"
#include "store/homework.h"

#include <algorithm>

namespace attune::practice {
namespace {

using document::Block;

void add(std::vector<Block>& blocks, std::string_view heading, const std::optional<domain::Text>& words) {
  if (words && !words->empty()) {
    blocks.push_back({document::Paragraph{{{std::string(heading) + " ", true}, {words->str(), false}}}});
  }
}

Block card_of(const domain::Agreement& agreement, const std::string& consent) {
  std::vector<Block> blocks;
  blocks.push_back({document::Heading{{{"What we agreed", true}}}});
  add(blocks, "Not part of the practice:", agreement.ban);
  add(blocks, "Except:", agreement.exceptions);
  add(blocks, "To pause or stop:", agreement.stop_signal);
  add(blocks, "Who invites:", agreement.who_invites);
  add(blocks, "Afterwards:", agreement.after);
  blocks.push_back({document::Paragraph{{{consent, true}}}});
  return {document::Frame{std::move(blocks)}};
}

}  // namespace

domain::Agreement record_agreement(Practice& practice, const domain::CaseId& id, const NewAgreement& what) {
  const domain::MemberSet pair = the_pair(load_couple(practice, id), what.pair);
  require_text(what.ban, "ban");
  require_text(what.stop_signal, "stop_signal");
  const auto given = [](const std::optional<domain::Text>& words) {
    return words && !words->empty() ? words : std::nullopt;
  };
  domain::Agreement agreement;
  agreement.id = next_id<domain::AgreementId>(practice);
  agreement.pair = pair;
  for (const domain::Agreement& each : store::list_agreements(practice.store().read(), id, domain::Lens::clinician())) {
    agreement.version = each.pair == pair ? std::max(agreement.version, each.version + 1) : agreement.version;
  }
  agreement.date = what.date.value_or(practice.event_time().date);
  agreement.ban = what.ban;
  agreement.exceptions = given(what.exceptions);
  agreement.stop_signal = what.stop_signal;
  agreement.who_invites = given(what.who_invites);
  agreement.after = given(what.after);
  practice.store().write([&](store::Writer& writer) {
    store::insert_agreement(writer.sql(), id, agreement, writer.now());
    writer.audit("record", "agreement", agreement.id.str());
  });
  return agreement;
}

std::vector<domain::Agreement> list_agreements(const Practice& practice, const domain::CaseId& couple,
                                               const domain::Lens& lens, bool all) {
  auto agreements = store::list_agreements(practice.store().read(), couple, lens);
  if (!all) { // by pair, newest first: of each the first stands
    agreements.erase(std::unique(agreements.begin(), agreements.end(),
                                 [](const auto& a, const auto& b) { return a.pair == b.pair; }),
                     agreements.end());
  }
  return agreements;
}

namespace {

document::Document card_document(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& id,
                                 domain::MemberSet pair) {
  const domain::MemberSet chosen = the_pair(load_couple(practice, id), pair);
  const auto agreements = list_agreements(practice, id, domain::Lens::home(chosen));
  const auto found = std::find_if(agreements.begin(), agreements.end(),
                                  [&](const domain::Agreement& each) { return each.pair == chosen; });
  if (found == agreements.end()) {
    throw Error(ErrorCode::NotFound, {{"part", "agreement"}});
  }
  const library::Wording wording = load_wording(data);
  document::Part part;
  part.title = "What we agreed";
  part.subtitle = {"a card for each, to cut out"};
  const Block card = card_of(*found, wording.consent);
  part.blocks = {{document::Columns{{card}, {card}}}};
  part.foot.handling = wording.handling;
  part.foot.numbered = false;
  return {part.title, "en", {part}};
}

}  // namespace

Preview draw_agreement_card(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                            domain::MemberSet pair, domain::PaperSize paper) {
  const document::Document document = card_document(practice, data, couple, pair);
  return {domain::Text::line(document.title, "title"), pages_of(document, paper, false)};
}

void give_agreement_card(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                         domain::MemberSet pair, domain::PaperSize paper, const Deliver& deliver) {
  const Sheet sheet = sheet_of(card_document(practice, data, couple, pair), paper, false);
  deliver(sheet.pdf);
  practice.store().write([&](store::Writer& writer) { writer.audit("print", "agreement", couple.str()); });
}

}  // namespace attune::practice
