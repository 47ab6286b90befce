// SPDX-License-Identifier: Apache-2.0
// Sheets to set: a joint page and an own sheet as they are given out.
#pragma once

#include "document/document.h"

namespace attune::test {

document::Document sample_sheets();

}  // namespace attune::test
