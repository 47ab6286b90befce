// SPDX-License-Identifier: Apache-2.0
// Sheets to set: a joint page and an own sheet as they are given out.
#pragma once

#include "document/document.h"

namespace attune::test {

document::Document sample_sheets();
/// One page with every kind of block that the sheets do not have.
document::Document sample_blocks();

}  // namespace attune::test
