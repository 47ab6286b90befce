// SPDX-License-Identifier: Apache-2.0
// Use cases on the path and on what a pair agreed. The path is the clinician's alone; the agreement is the pair's.
#pragma once

#include "domain/path.h"
#include "practice/exercises.h"
#include "practice/homework.h"

namespace attune::practice {

/// Where a pair stands, and what comes usually after it with what holds that.
struct PathView {
  domain::MemberSet pair;
  domain::Path path;
  std::vector<domain::PathDecision> decisions; ///< newest first
  std::optional<domain::Date> agreed;          ///< of the agreement about touch
  int given_here = 0;                          ///< sheets given since they are on this rung
  struct Next {
    domain::Exercise exercise;
    std::vector<domain::HoldReason> held_by;
  };
  std::vector<Next> next; ///< the rung after this one, and SF4 where it may be repeated in another medium; none at the end
};
/// Each pair of the case; nothing through any lens but the clinician's.
std::vector<PathView> show_path(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);

struct NewDecision {
  domain::MemberSet pair; ///< empty: the only pair there is
  domain::Decision decision = domain::Decision::Advance;
  std::optional<domain::Text> reason;
  std::optional<domain::Date> date;
};
/// NotPermitted "last-rung", "first-rung".
PathView decide_path(Practice& practice, const domain::CaseId& couple, const NewDecision& what);

struct NewAgreement {
  domain::MemberSet pair; ///< empty: the only pair there is
  domain::Text ban, stop_signal;
  std::optional<domain::Text> exceptions, who_invites, after;
  std::optional<domain::Date> date;
};
/// A new version. InvalidInput "ban", "stop_signal" when empty.
domain::Agreement record_agreement(Practice& practice, const domain::CaseId& couple, const NewAgreement& what);
/// Each pair's standing one, and with `all` the earlier versions behind it.
std::vector<domain::Agreement> list_agreements(const Practice& practice, const domain::CaseId& couple,
                                               const domain::Lens& lens, bool all = false);
/// A small card for each to cut out, two on one page. NotFound (part "agreement"); what deliver throws.
void give_agreement_card(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                         domain::MemberSet pair, domain::PaperSize paper, const Deliver& deliver);

}  // namespace attune::practice
