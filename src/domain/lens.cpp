// SPDX-License-Identifier: Apache-2.0
#include "domain/lens.h"

#include "domain/error.h"

namespace attune::domain {

Lens Lens::room(MemberSet present) {
  if (present.empty()) {
    throw invalid("lens", "nobody");
  }
  return {Kind::Room, present, std::nullopt};
}

Lens Lens::home(MemberSet readers) {
  if (readers.empty()) {
    throw invalid("lens", "nobody");
  }
  return {Kind::Home, readers, std::nullopt};
}

Lens Lens::parse(std::string_view text, std::optional<MemberSet> everyone, std::string_view field) {
  const std::size_t colon = text.find(':');
  const std::string_view word = text.substr(0, colon);
  const bool has_people = colon != std::string_view::npos;
  const std::string_view people = has_people ? text.substr(colon + 1) : std::string_view();
  if (word == "clinician" && !has_people) {
    return clinician();
  }
  if (word == "room" && has_people) {
    return room(MemberSet::parse(people, field));
  }
  if (word == "home") {
    if (has_people) {
      return home(MemberSet::parse(people, field));
    }
    if (everyone) {
      return home(*everyone);
    }
  }
  if (word == "release" && has_people) {
    return release(Letter::parse(people, field));
  }
  throw invalid(std::string(field), "not-a-lens");
}

bool may_see(const Lens& lens, const Visibility& item) {
  switch (lens.kind()) {
    case Lens::Kind::Clinician:
      return true;
    case Lens::Kind::Room:
    case Lens::Kind::Home:
      return item.seen_by.has_all(lens.people());
    case Lens::Kind::Release:
      return item.owner == lens.released() && (!item.about || item.about == lens.released());
  }
  return false;
}

MemberSet derived_seen_by(const std::vector<MemberSet>& inputs) {
  if (inputs.empty()) {
    return {};
  }
  MemberSet common = MemberSet::everyone_ever();
  for (const MemberSet input : inputs) {
    common = common.common(input);
  }
  return common;
}

}  // namespace attune::domain
