// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/review_words.h"

#include "desktop/models/case_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"

#include <algorithm>
#include <map>

namespace attune::desktop {
namespace {

std::string quiet(const std::string& words) { return "<span fgalpha='80%'>" + escape_markup(words) + "</span>"; }

std::string dated(domain::Date from, domain::Date until, domain::Date today) {
  return until < today ? escape_markup("ended " + short_date(until, today))
                       : escape_markup(short_date(from, today)) + quiet(" to " + short_date(until, today));
}

std::string willing_with(const ReviewFacts& facts, domain::Letter who, domain::MemberSet pair, domain::Date today) {
  const auto found = std::find_if(facts.willing.begin(), facts.willing.end(), [&](const domain::Willing& each) {
    return each.partner == who && each.pair == pair && !each.scope;
  });
  const auto scoped = std::find_if(facts.willing.begin(), facts.willing.end(), [&](const domain::Willing& each) {
    return each.partner == who && each.pair == pair && each.scope;
  });
  std::string words = found == facts.willing.end()
                          ? quiet("not asked")
                          : dated(found->date, domain::plus_days(found->date, domain::k_willing_days), today);
  if (scoped != facts.willing.end()) {
    words += quiet("; " + *scoped->scope + " ") + dated(scoped->date, domain::plus_days(scoped->date, domain::k_willing_days), today);
  }
  return words;
}

}  // namespace

std::string screen_markup(const ReviewFacts& facts, domain::Letter who, domain::ScreenKind kind, domain::Date today) {
  const auto found = std::find_if(facts.screens.begin(), facts.screens.end(), [&](const practice::ScreenView& each) {
    return each.current && each.screen.partner == who && each.screen.kind == kind;
  });
  if (found == facts.screens.end()) {
    return quiet("not asked");
  }
  switch (found->screen.outcome) {
    case domain::ScreenOutcome::None:
      return dated(found->screen.date, found->screen.next_due, today);
    case domain::ScreenOutcome::Raised:
      return quiet("raised ") + escape_markup(short_date(found->screen.date, today));
    case domain::ScreenOutcome::Unfinished:
      return quiet("not finished ") + escape_markup(short_date(found->screen.date, today));
  }
  return {};
}

std::string willing_markup(const ReviewFacts& facts, domain::Letter who, const std::vector<practice::PartnerView>& people,
                           domain::Date today) {
  if (people.size() == 1) {
    return willing_with(facts, who, domain::MemberSet::of({who}), today);
  }
  std::string words;
  for (const practice::PartnerView& each : people) {
    if (each.letter != who) {
      words += words.empty() ? "" : "\n";
      words += people.size() > 2 ? quiet("with " + each.display_name.str() + " ") : "";
      words += willing_with(facts, who, domain::MemberSet::of({who, each.letter}), today);
    }
  }
  return words;
}

std::string signed_markup(const practice::CoupleView& view, domain::Letter who, domain::Date today) {
  const domain::PolicySignature* signature = signature_of(view, who);
  return signature == nullptr ? quiet("not signed")
                              : escape_markup(short_date(signature->date, today) + ", version " + std::to_string(signature->version));
}

std::string account_signal_words(const std::string& code) {
  static const std::map<std::string, std::string> words{
      {"regret", "Regret afterwards"},
      {"decline", "A no was not taken kindly"},
      {"limit-crossed", "A limit was crossed"},
      {"stop-not-respected", "A stop was not respected"},
      {"dissociation", "Far away or numb, strongly"},
      {"pain", "Pain above 2"},
  };
  const auto found = words.find(code);
  return found == words.end() ? code : found->second;
}

}  // namespace attune::desktop
