// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/policy_words.h"

#include "practice/practices.h"
#include "practice/safeguards.h"

#include <string_view>

namespace attune::desktop {
namespace {

void fill_in(std::string& text, std::string_view blank, const std::string& words) {
  for (std::size_t at = text.find(blank); at != std::string::npos; at = text.find(blank, at + words.size())) {
    text.replace(at, blank.size(), words);
  }
}

}  // namespace

std::string policy_text_for(const practice::Practice& practice, domain::PolicyKind kind,
                            const std::vector<practice::PartnerView>& people, domain::Letter reader) {
  std::vector<std::string> others;
  for (const practice::PartnerView& each : people) {
    if (each.letter != reader) {
      others.push_back(each.display_name.str());
    }
  }
  std::string names;
  for (std::size_t each = 0; each < others.size(); ++each) {
    names += (each == 0 ? "" : each + 1 == others.size() ? " or " : ", ") + others[each];
  }
  std::string text = practice::current_policy(practice, kind).text.str();
  fill_in(text, "{clinician}", practice::practice_info(practice).clinician.str());
  fill_in(text, "{others}", names.empty() ? "anybody else" : names);
  return text;
}

}  // namespace attune::desktop
