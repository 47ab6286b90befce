// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace attune::domain {

using IdBytes = std::array<std::uint8_t, 10>;

/// 80 random bits as 16 characters of Crockford base32.
std::string id_text(const IdBytes& bytes);
/// Upper-cased, with I, L read as 1 and O as 0; anything else is InvalidInput naming the field.
/// Takes a prefix of 4 to 16 characters.
std::string parse_id_prefix(std::string_view text, std::string_view field);

/// A typed identifier; empty when not yet given.
template <class Tag>
class Id {
 public:
  Id() = default;
  explicit Id(std::string text) : m_text(std::move(text)) {}
  explicit Id(const IdBytes& bytes) : m_text(id_text(bytes)) {}
  const std::string& str() const noexcept { return m_text; }
  bool empty() const noexcept { return m_text.empty(); }
  friend bool operator==(const Id&, const Id&) = default;
  friend auto operator<=>(const Id&, const Id&) = default;

 private:
  std::string m_text;
};

using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;
using SessionId = Id<struct SessionTag>;
using ConsentId = Id<struct ConsentTag>;
using ScreenId = Id<struct ScreenTag>;
using WillingId = Id<struct WillingTag>;
using PolicyId = Id<struct PolicyTag>;
using SignatureId = Id<struct SignatureTag>;
using IntakeId = Id<struct IntakeTag>;
using SharingId = Id<struct SharingTag>;
using SignalId = Id<struct SignalTag>;
using GateId = Id<struct GateTag>;
using CoverPlanId = Id<struct CoverPlanTag>;
using GoalId = Id<struct GoalTag>;
using ConfidenceId = Id<struct ConfidenceTag>;
using MedicalLineId = Id<struct MedicalLineTag>;
using CareContactId = Id<struct CareContactTag>;

}  // namespace attune::domain
