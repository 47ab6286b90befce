// SPDX-License-Identifier: Apache-2.0
// The index of everything that can be searched. It is derived: triggers write down what changed, the store brings the
// index there before each COMMIT, and what no longer stands is in no committed state of it.
#pragma once

#include "domain/id.h"
#include "domain/search_words.h"
#include "store/search_documents.h"

namespace attune::store {

/// The hour of a note: which of its series, absent for contacts and for what did not take place.
struct SearchHour {
  std::string kind;
  std::optional<int> number;
};
struct SearchFound {
  SearchShelf shelf = SearchShelf::Cases;
  std::string code;                 ///< of its case
  std::optional<std::string> name;  ///< together, of the person
  std::optional<SearchHour> hour;
  std::string entity;
  std::string id;
  std::int64_t order = 0;  ///< later is more, over all shelves
  SearchDocument document;
};
/// Newest first; of one case or of all. Nothing for an empty query.
std::vector<SearchFound> find_words(sql::Connection& connection, SearchShelf shelf, const domain::SearchQuery& query,
                                    const std::optional<domain::CaseId>& couple, const domain::Lens& lens, int most);

/// A long note is saved every two seconds while it is written: it leaves the index at the first save, and is put back
/// before somebody searches.
enum class Refresh { LeaveLongDrafts, Everything };
/// Brings the index to what changed; inside the transaction that changed it.
void refresh_search(sql::Connection& connection, Refresh how);
/// Something waits for Refresh::Everything.
bool search_waits(sql::Connection& connection);

/// Whether the index is what the rows give; else where it first is not ("note 4QRT…"), never whose words.
std::optional<std::string> check_search(sql::Connection& connection);
/// Brings everything to what stands now, and makes the index anew where it is not what the rows give.
void tidy_search(sql::Connection& connection);
/// Takes words out of its pages that no row has any more. In a transaction in which nothing was written before: the
/// engine loses what it was told in the same one.
void merge_search(sql::Connection& connection);

}  // namespace attune::store
