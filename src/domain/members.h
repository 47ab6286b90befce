// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::domain {

/// A person's letter within a case, A to Z, theirs for ever; a letter is never given twice.
class Letter {
 public:
  Letter() = default;
  explicit Letter(char upper) : m_index(upper - 'A') {}
  static Letter at(int index) { return Letter(static_cast<char>('A' + index)); }
  /// One letter, either case; else InvalidInput naming the field.
  static Letter parse(std::string_view text, std::string_view field);
  char value() const noexcept { return static_cast<char>('A' + m_index); }
  int index() const noexcept { return m_index; }
  std::string str() const { return std::string(1, value()); }
  friend auto operator<=>(const Letter&, const Letter&) = default;

 private:
  int m_index = 0;
};

/// A set of members of one case: bit n is the letter 'A' + n. As stored in `seen_by` and `present`.
class MemberSet {
 public:
  MemberSet() = default;
  static MemberSet of(std::initializer_list<Letter> letters);
  static MemberSet of(const std::vector<Letter>& letters);
  /// Every letter there is or will be: what is seen by every member, also who joins later.
  static MemberSet everyone_ever() { return MemberSet(k_all); }
  static MemberSet from_bits(std::int64_t bits) { return MemberSet(static_cast<std::uint32_t>(bits) & k_all); }
  /// "A,B"; blanks allowed; InvalidInput for anything else, for nothing, and for a letter twice.
  static MemberSet parse(std::string_view text, std::string_view field);

  std::int64_t bits() const noexcept { return m_bits; }
  bool empty() const noexcept { return m_bits == 0; }
  int size() const noexcept;
  bool has(Letter letter) const noexcept { return (m_bits >> letter.index() & 1U) != 0; }
  bool has_all(MemberSet other) const noexcept { return (m_bits & other.m_bits) == other.m_bits; }
  MemberSet with(Letter letter) const { return MemberSet(m_bits | 1U << letter.index()); }
  MemberSet without(Letter letter) const { return MemberSet(m_bits & ~(1U << letter.index())); }
  MemberSet common(MemberSet other) const { return MemberSet(m_bits & other.m_bits); }
  std::vector<Letter> letters() const;
  /// "A,B".
  std::string str() const;
  friend bool operator==(const MemberSet&, const MemberSet&) = default;

 private:
  static constexpr std::uint32_t k_all = (1U << 26) - 1;
  explicit MemberSet(std::uint32_t bits) : m_bits(bits) {}
  std::uint32_t m_bits = 0;
};

/// One to four people are members at a time.
constexpr int k_most_members = 4;

}  // namespace attune::domain
