// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/read_context.h"

namespace attune::forms {

/// Reads the items of a form into context.form, with their conditions and scores pointing to each other.
void read_items(ReadContext& context, JsonNode form);

}  // namespace attune::forms
