// SPDX-License-Identifier: Apache-2.0
#include "domain/session.h"

namespace attune::domain {

SessionKind kind_of(MemberSet present, bool contact) {
  if (contact) {
    return SessionKind::Contact;
  }
  return present.size() == 1 ? SessionKind::Own : SessionKind::Joint;
}

MemberSet session_seen_by(SessionKind kind, MemberSet present) {
  return kind == SessionKind::Joint ? present : MemberSet{};
}

SessionState state_of(Date date, Date today) { return date <= today ? SessionState::Held : SessionState::Planned; }

}  // namespace attune::domain
