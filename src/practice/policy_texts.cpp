// SPDX-License-Identifier: Apache-2.0
#include "practice/safeguards.h"
#include "practice/support.h"
#include "store/safeguards.h"
#include "store/settings.h"

namespace attune::practice {
namespace {

using domain::PolicyKind;

constexpr const char* k_safety =
    " In all of this, what you say about your own safety is kept out of joint sessions, and {clinician} may act if "
    "someone could be badly hurt.";

constexpr const char* k_individual =
    "What you tell {clinician} alone stays with {clinician} unless you share it. {clinician} will not pass it on to "
    "{others}, and will not confirm or deny it when asked. You decide which answers are shared, with whom, and from when. "
    "If something you told alone stands in the way of the work together, {clinician} will say so to you first and look "
    "with you for a way to bring it in, or for a way to end.";

constexpr const char* k_no_secrets =
    "{clinician} works with all of you together. What you tell alone goes to {clinician}, who may bring what matters into "
    "your sessions, and talks with you first about how and when. The program itself shows nobody what you answered. Please "
    "do not tell alone what must never be known; ask first.";

constexpr const char* k_limited =
    "What you tell {clinician} alone stays with {clinician}, except what is on the written list that all of you signed. "
    "What is on the list may be brought into your sessions after talking with you. If keeping something apart blocks the "
    "work, {clinician} may end it without saying why to {others}.";

const char* text_of(PolicyKind kind) {
  switch (kind) {
    case PolicyKind::Individual:
      return k_individual;
    case PolicyKind::NoSecrets:
      return k_no_secrets;
    case PolicyKind::Limited:
      return k_limited;
  }
  return k_individual;
}

std::string names_in_words(const std::vector<domain::Text>& names) {
  std::string text;
  for (std::size_t at = 0; at < names.size(); ++at) {
    text += at == 0 ? "" : at + 1 == names.size() ? " or " : ", ";
    text += names[at].str();
  }
  return text.empty() ? "your partner" : text;
}

}  // namespace

std::vector<domain::Policy> first_policies() {
  std::vector<domain::Policy> all;
  for (const PolicyKind kind : {PolicyKind::Individual, PolicyKind::NoSecrets, PolicyKind::Limited}) {
    all.push_back({{}, kind, 1, domain::Text::from(std::string(text_of(kind)) + k_safety, "policy")});
  }
  return all;
}

domain::Policy current_policy(const Practice& practice, PolicyKind kind) {
  if (auto stored = store::latest_policy(practice.store().read(), kind)) {
    return *stored;
  }
  // Version 1 is the program's own text; it is written down when somebody signs it or a second one is made.
  for (const domain::Policy& policy : first_policies()) {
    if (policy.kind == kind) {
      return policy;
    }
  }
  return {};
}

std::string policy_notice(PolicyKind kind, const domain::Text& clinician, const std::vector<domain::Text>& others) {
  const std::string& name = clinician.str();
  switch (kind) {
    case PolicyKind::Individual:
      return "These answers go to " + name + ". Attune does not show them to " + names_in_words(others) +
             ". You decide whether to share one. If someone could be badly hurt, " + name +
             " may have to act; you have talked about this.";
    case PolicyKind::NoSecrets:
      return "These answers go to " + name + ". Attune shows them to nobody else. " + name +
             " may bring what matters into your sessions, and talks with you first. What you say about your safety stays "
             "out of that.";
    case PolicyKind::Limited:
      return "These answers stay with " + name + ", except what is on the list you all signed. If someone could be badly "
             "hurt, " + name + " may have to act; you have talked about this.";
  }
  return {};
}

}  // namespace attune::practice
