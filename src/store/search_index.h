// SPDX-License-Identifier: Apache-2.0
// How the index lies in its tables; for what keeps it and what reads it.
#pragma once

#include "store/search_documents.h"

namespace attune::store {

/// The full-text table of a shelf.
std::string words_table(SearchShelf shelf);
/// A word that nobody can type, in every text of a case: looking in one case alone costs no more than another word.
std::string case_mark(const std::string& couple);
/// The part of a docid that says when, the same over all shelves.
std::int64_t order_of(std::int64_t docid);

}  // namespace attune::store
