// SPDX-License-Identifier: Apache-2.0
// What the clinician keeps of a case by hand: goals, confidences, the medical matter.
#pragma once

#include "domain/couple_case.h"

namespace attune::domain {

/// What they work towards. Shared goals are for everyone who is a member on the day they are marked so.
struct Goal {
  GoalId id;
  Text words;
  MemberSet seen_by; ///< empty: the clinician's own words
  Date since{};
  std::optional<Date> closed;
};

/// Who knows what: a delicate fact that one person told, under which policy, who knows it and what was agreed.
/// Clinician only, whatever the policy.
struct Confidence {
  ConfidenceId id;
  Letter partner; ///< who told it
  Text fact;
  Date told{};
  std::optional<PolicyKind> policy; ///< that this person had signed last that day; absent: none
  std::optional<int> policy_version;
  std::optional<Text> who_knows;
  std::optional<Text> agreed;
  std::optional<Date> look_again;
  std::optional<Date> closed;
};

/// One line of a person's medical matter: a flag, a referral, a result. Clinician only.
struct MedicalLine {
  MedicalLineId id;
  Letter about;
  Date date{};
  Text words;
};

using RemarkId = Id<struct RemarkTag>;

/// A line the clinician wrote for herself about one person, filed in that person's file. Clinician only.
struct Remark {
  RemarkId id;
  Letter about;
  Date date{};
  Text words;
};

}  // namespace attune::domain
