// SPDX-License-Identifier: Apache-2.0
// Who shares which answer with whom, and the words for it. Only for the clinician's pages.
#pragma once

#include "domain/members.h"
#include "practice/intake.h"
#include "practice/views.h"

#include <map>
#include <string>
#include <vector>

namespace attune::desktop {

/// One person's answer to one item, as far as others are concerned.
struct SharedAnswer {
  domain::Letter owner;
  bool can_share = false;     ///< else it stays with the clinician
  domain::MemberSet with;     ///< who may see what stands
  domain::MemberSet earlier;  ///< who may see what was answered before, and not what stands
  std::string before;         ///< what that was
  std::map<domain::Letter, domain::Date> since;
};

/// What is shared of a case's answers. Read through the lenses of those with whom, so that it says what they get.
class Sharings {
 public:
  Sharings(const practice::Practice& practice, const domain::CaseId& couple, domain::MemberSet members);
  SharedAnswer of(domain::Letter owner, const std::string& form, const std::string& item) const;
  /// Answers from before that somebody still sees and that nothing has taken the place of.
  const std::vector<practice::CompareRow>& left_over() const { return m_left_over; }
  domain::MemberSet members() const { return m_members; }

 private:
  struct Key {
    domain::Letter owner;
    std::string form, item;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  void read_standing(const practice::Practice& practice, const domain::CaseId& couple, domain::Letter owner);
  void read_seen(const practice::Practice& practice, const domain::CaseId& couple, domain::Letter owner,
                 domain::Letter reader);

  domain::MemberSet m_members;
  std::map<Key, SharedAnswer> m_answers;
  std::vector<practice::CompareRow> m_left_over;
};

/// "by both", "by Maya", "by Noor with Ari", "not shared", "stays with you".
std::string shared_words(const Sharings& sharings, const practice::CompareRow& row,
                         const std::vector<practice::PartnerView>& people);
bool can_share(const Sharings& sharings, const practice::CompareRow& row);

}  // namespace attune::desktop
