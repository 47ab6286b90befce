// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/lens.h"
#include "domain/text.h"
#include "domain/time.h"

#include <optional>
#include <vector>

namespace attune::domain {

/// Somebody in a case. Names, pronouns and body words have a value for *alone with me* and one for *together*; every
/// lens but the clinician's takes *together*.
struct Person {
  PersonId id;
  Text name;                        ///< for the clinician and for release
  Text display_name;                ///< together; the first word of `name` when left out
  std::optional<Text> alone_name;   ///< how they are called when alone with the clinician
  std::optional<Text> nickname;     ///< what a sheet with nicknames prints
  std::optional<Text> pronouns;     ///< together
  std::optional<Text> alone_pronouns;
  std::optional<Text> body_words;   ///< together
  std::optional<Text> alone_body_words;
};

enum class Role { Client, Attending, NamedOnly };

/// A person's place in a case. The letter is theirs for ever; a former member has `to`.
struct Member {
  Letter letter;
  Role role = Role::Client;
  Date from{};
  std::optional<Date> to;
  Person person;
};

/// How to reach one person; owner-private: the clinician alone sees it.
struct ContactCard {
  Letter letter;
  std::optional<Text> phone, email, address, safe_times, message, emergency, language, access, allergies;
  std::optional<Date> born;
};

/// Who else treats somebody of the case; seen by the person it is about.
struct CareContact {
  CareContactId id;
  Letter about;
  Text name;
  std::optional<Text> profession, phone, note;
};

}  // namespace attune::domain
