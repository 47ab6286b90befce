// SPDX-License-Identifier: Apache-2.0
// Where items stand in their form; not for the floors above.
#pragma once

#include "forms/form.h"
#include "practice/intake.h"

namespace attune::practice {

CompareSide side_of(const forms::Item& item);
/// The brake or accelerator group, else the dimension.
const std::string& group_of(const forms::Item& item);
/// `item` is an index.
ItemPlace place_of(const forms::Form& form, int item);

}  // namespace attune::practice
