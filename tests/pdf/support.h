// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/layout.h"
#include "pdf/fonts.h"

namespace attune::test {

/// The fonts of this system, opened once.
const pdf::Fonts& fonts();

}  // namespace attune::test
