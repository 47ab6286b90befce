// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/couple_case.h"

namespace attune::domain {

/// A version of the confidentiality policy, as people read and sign it.
struct Policy {
  PolicyId id;
  PolicyKind kind = PolicyKind::Individual;
  int version = 1;
  Text text;
};

/// One person's signature under one version; seen by everyone who was a member that day.
struct PolicySignature {
  SignatureId id;
  Letter partner;
  PolicyKind kind = PolicyKind::Individual;
  int version = 1;
  Date date{};
  MemberSet seen_by;
};

/// C1 treatment and goals … C13 limits of confidentiality (clinical page 5.7).
constexpr int k_consent_kinds = 13;
constexpr int k_touch_consent = 4;  ///< the kind that is agreed to rung by rung
/// "C4" → 4; InvalidInput for anything but C1 to C13.
int parse_consent_kind(std::string_view text, std::string_view field);
std::string consent_kind_text(int kind);
/// What a consent of this kind is for, in a few plain words for the clinician.
std::string_view consent_kind_meaning(int kind);

enum class ConsentState { Given, Withdrawn };

/// The clinician alone sees consents. Withdrawing is a row of its own; the latest by date, then by recording, counts.
struct Consent {
  ConsentId id;
  Letter partner;
  int kind = 1;
  std::optional<std::string> scope; ///< C4: the rung, "SF1"; else free of client text: letters, digits, hyphen, blank
  ConsentState state = ConsentState::Given;
  int version = 1;
  Date date{};
  Instant recorded{}; ///< set when it is read
};

enum class ScreenKind { Safety, Medical, Sti };
enum class ScreenOutcome { None, Raised, Unfinished };

/// What the clinician records after talking with one person alone. Clinician only.
struct Screen {
  ScreenId id;
  Letter partner;
  ScreenKind kind = ScreenKind::Safety;
  ScreenOutcome outcome = ScreenOutcome::None;
  Date date{};
  bool asked_alone = true;
  std::optional<Text> how;
  Date next_due{}; ///< 90 days after the date
  Instant recorded{}; ///< set when it is read
};

/// A screen counts for touch for 90 days, willingness for 30, from the event date (rules, preconditions of touch).
constexpr int k_screen_days = 90;
constexpr int k_willing_days = 30;

/// One person's free wish to practise with this pair. Clinician only.
struct Willing {
  WillingId id;
  Letter partner;
  MemberSet pair;
  std::optional<std::string> scope; ///< a rung, "SF5": own wish asked alone
  Date date{};
};

/// "SF1", "E7": what a consent's or a wish's scope may be; InvalidInput naming the field.
std::string parse_scope(std::string_view text, std::string_view field);

template <>
struct Words<ConsentState> {
  static constexpr std::array<std::pair<ConsentState, std::string_view>, 2> table{
      {{ConsentState::Given, "given"}, {ConsentState::Withdrawn, "withdrawn"}}};
};
template <>
struct Words<ScreenKind> {
  static constexpr std::array<std::pair<ScreenKind, std::string_view>, 3> table{
      {{ScreenKind::Safety, "safety"}, {ScreenKind::Medical, "medical"}, {ScreenKind::Sti, "sti"}}};
};
template <>
struct Words<ScreenOutcome> {
  static constexpr std::array<std::pair<ScreenOutcome, std::string_view>, 3> table{
      {{ScreenOutcome::None, "none"}, {ScreenOutcome::Raised, "raised"}, {ScreenOutcome::Unfinished, "unfinished"}}};
};

}  // namespace attune::domain
