// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/person.h"
#include "domain/words.h"

#include <map>

namespace attune::domain {

/// The clinician's status of a case. What the couple sees knows no enquiry and no reason.
enum class Status { Enquiry, Active, Paused, Closed };
/// What stays private between the people of one case.
enum class PolicyKind { Individual, NoSecrets, Limited };
/// How names stand on sheets.
enum class NamesMode { Blank, Partners, Initials, Nicknames, First };
enum class Urgency { None, Soon, Now };

/// A first call, before there is a case: one caller, seen by the clinician alone.
struct EnquiryCard {
  Date called{};
  std::optional<bool> partner_knows;
  std::optional<bool> message_allowed;
  Urgency urgency = Urgency::None;
  std::optional<Text> reason; ///< in a line
  std::optional<Text> treats; ///< who else treats
  std::optional<Text> access; ///< access needs
  std::optional<Text> call_back;   ///< when to call, "mornings"
  std::optional<Date> called_back; ///< done
};

/// What brings one person, in their own words; owned by them.
struct Concern {
  Letter letter;
  Text words;
  MemberSet seen_by;
};

struct CoupleCase {
  CaseId id;
  std::string code; ///< 1 to 16 letters, digits and hyphens, as typed
  Status status = Status::Active;
  PolicyKind policy = PolicyKind::Individual;
  Date opened{};
  std::optional<Date> closed;
  std::optional<Text> relationship; ///< relationship form in their words
  NamesMode names = NamesMode::Blank;
  std::vector<Member> members; ///< by letter; former members included
  std::optional<EnquiryCard> enquiry;

  MemberSet current_members() const;
  const Member* find_member(Letter letter) const;
};

/// The code as typed, or InvalidInput naming the field.
std::string parse_case_code(std::string_view text, std::string_view field);
/// Codes sort by their text parts and by the value of their numbers: C-2 before C-10.
bool code_before(std::string_view left, std::string_view right);

template <>
struct Words<Status> {
  static constexpr std::array<std::pair<Status, std::string_view>, 4> table{{{Status::Enquiry, "enquiry"},
                                                                            {Status::Active, "active"},
                                                                            {Status::Paused, "paused"},
                                                                            {Status::Closed, "closed"}}};
};
template <>
struct Words<PolicyKind> {
  static constexpr std::array<std::pair<PolicyKind, std::string_view>, 3> table{
      {{PolicyKind::Individual, "individual"}, {PolicyKind::NoSecrets, "no-secrets"}, {PolicyKind::Limited, "limited"}}};
};
template <>
struct Words<NamesMode> {
  static constexpr std::array<std::pair<NamesMode, std::string_view>, 5> table{{{NamesMode::Blank, "blank"},
                                                                               {NamesMode::Partners, "partners"},
                                                                               {NamesMode::Initials, "initials"},
                                                                               {NamesMode::Nicknames, "nicknames"},
                                                                               {NamesMode::First, "first"}}};
};
template <>
struct Words<Urgency> {
  static constexpr std::array<std::pair<Urgency, std::string_view>, 3> table{
      {{Urgency::None, "none"}, {Urgency::Soon, "soon"}, {Urgency::Now, "now"}}};
};
template <>
struct Words<Role> {
  static constexpr std::array<std::pair<Role, std::string_view>, 3> table{
      {{Role::Client, "client"}, {Role::Attending, "attending"}, {Role::NamedOnly, "named-only"}}};
};

}  // namespace attune::domain
