// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/couples.h"

namespace attune::practice {

/// A member with a new person out of what was typed; InvalidInput "name" when there is none.
domain::Member member_from(const Practice& practice, const NewPartner& partner, domain::Letter letter, domain::Date from);

}  // namespace attune::practice
