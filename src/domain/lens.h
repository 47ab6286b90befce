// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/members.h"

#include <optional>
#include <string_view>

namespace attune::domain {

/// What the one rule needs to know of an item about people, within one case.
struct Visibility {
  std::optional<Letter> owner; ///< a person, or the case when absent
  std::optional<Letter> about; ///< whom it speaks of, when that is somebody else
  MemberSet seen_by;           ///< members who may see it, written out when it was saved; empty: the clinician alone
};

/// Through whom somebody looks. There is no default: whoever asks for items about people says who is looking.
class Lens {
 public:
  enum class Kind { Clinician, Room, Home, Release };

  static Lens clinician() { return Lens(Kind::Clinician, {}, std::nullopt); }
  /// Exactly these people are present. An empty room is InvalidInput: it must never read as the clinician's.
  static Lens room(MemberSet present);
  /// A paper for these people; empty is InvalidInput.
  static Lens home(MemberSet readers);
  /// One person's own file.
  static Lens release(Letter person) { return Lens(Kind::Release, {}, person); }
  /// "clinician", "room:A,B", "home", "home:A,B", "release:A". Plain "home" needs `everyone`, the members of the case.
  static Lens parse(std::string_view text, std::optional<MemberSet> everyone, std::string_view field);

  Kind kind() const noexcept { return m_kind; }
  bool is_clinician() const noexcept { return m_kind == Kind::Clinician; }
  /// Names, numbers and codes that only the clinician and a release show.
  bool shows_full_names() const noexcept { return m_kind == Kind::Clinician || m_kind == Kind::Release; }
  /// Whom the paper is for or who is present; empty for clinician and release.
  MemberSet people() const noexcept { return m_people; }
  std::optional<Letter> released() const noexcept { return m_released; }

  friend bool operator==(const Lens&, const Lens&) = default;

 private:
  Lens(Kind kind, MemberSet people, std::optional<Letter> released)
      : m_kind(kind), m_people(people), m_released(released) {}
  Kind m_kind;
  MemberSet m_people;
  std::optional<Letter> m_released;
};

/// The one rule. Clinician: everything in the record. Room and home: items with every person present (or reading) in
/// `seen_by`. Release: what that person owns and what does not speak of somebody else.
bool may_see(const Lens& lens, const Visibility& item);

/// A derived fact may be seen by those who may see all of its inputs.
MemberSet derived_seen_by(const std::vector<MemberSet>& inputs);

}  // namespace attune::domain
