// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/from_object.h"
#include "practice/couples.h"

namespace attune::cli {

/// The keys of `couple add --from`. `today` is an enquiry's date when none is given.
practice::NewCouple new_couple(const FromObject& object, domain::Date today);
const FromObject::Keys& new_couple_keys();

/// The keys of `couple edit --from`. What a card does not name stays as it is in `now`.
practice::CoupleEdit couple_edit(const FromObject& object, const practice::CoupleView& now, domain::Date today);
const FromObject::Keys& couple_edit_keys();

}  // namespace attune::cli
