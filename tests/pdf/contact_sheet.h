// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pdf/support.h"

namespace attune::test {

/// Pages small, one beside the other, as many as it takes of wide sheets, into one file.
void write_contact_sheet(const std::string& path, const std::vector<Picture>& pages);

}  // namespace attune::test
