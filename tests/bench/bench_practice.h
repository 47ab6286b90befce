// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practices.h"
#include "support/temp_folder.h"

#include <filesystem>

namespace attune::bench {

/// Key derivation at its cheapest: what is measured is the work on an open practice.
practice::Environment cheap();
const crypto::Secret& passphrase();

/// An empty practice in `folder`.
practice::Practice make_practice(const std::filesystem::path& folder);
/// A case of two, what both signed, agreed and were asked, and three sessions: ten transactions.
domain::CaseId add_case(practice::Practice& practice);
/// Everything that the page of a case shows. The number of things read.
std::size_t read_case(const practice::Practice& practice, const domain::CaseId& couple);

}  // namespace attune::bench
