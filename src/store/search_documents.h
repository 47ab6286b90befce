// SPDX-License-Identifier: Apache-2.0
// What can be searched of each row, with who may see it: which columns hold words is said here and nowhere else.
#pragma once

#include "domain/lens.h"
#include "domain/time.h"
#include "store/sql/connection.h"

#include <array>

namespace attune::store {

/// Where something is found; the order is that in which the results are shown.
enum class SearchShelf { Cases = 1, Notes = 2, Interviews = 3, Homework = 4 };
constexpr std::array<SearchShelf, 4> k_search_shelves{SearchShelf::Cases, SearchShelf::Notes, SearchShelf::Interviews,
                                                      SearchShelf::Homework};

struct SearchPart {
  std::string key;   ///< whose words they are: a column's or a section's name
  std::string text;  ///< as it was typed
};

/// One thing to be found, as its rows stand now.
struct SearchDocument {
  std::string couple;
  std::optional<std::string> owner, about;
  std::int64_t seen_by = 0;
  std::optional<std::string> person;  ///< the letter of whom it is, also where only the clinician sees it
  std::string date;                   ///< of the event; empty: that of recording
  std::optional<std::int64_t> start;  ///< minutes of that day
  std::int64_t recorded_us = 0;
  std::string fact;               ///< a fixed word or id: the form, the exercise, the session
  std::string place;              ///< the item of a form, the state of an assignment
  std::vector<SearchPart> parts;  ///< with words, each
};

/// A kind of row that can be searched, by the word that the index has for it.
struct SearchSource {
  std::string_view entity;
  SearchShelf shelf;
};
const std::vector<SearchSource>& search_sources();
/// nullptr when there is none.
const SearchSource* find_search_source(std::string_view entity);

/// What stands under an id: nothing when the row is gone, was superseded or holds no words; several where parts of it
/// may be seen by others.
std::vector<SearchDocument> read_documents(sql::Connection& connection, std::string_view entity, const std::string& id);
/// The ids of all rows of a kind, in a fixed order.
std::vector<std::string> search_ids(sql::Connection& connection, std::string_view entity);

}  // namespace attune::store
