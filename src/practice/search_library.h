// SPDX-License-Identifier: Apache-2.0
// Exercises and forms as what can be searched; about nobody. Not for the floors above.
#pragma once

#include "practice/search.h"

#include <memory>

namespace attune::practice {

struct LibraryText {
  SearchKind kind = SearchKind::Homework;
  std::string id;
  std::string title;
  std::vector<FoundPart> parts;
  std::string folded;  ///< a blank before and after each word
};
/// Read once for a folder; a file that cannot be read is left out, for those who open it are told.
std::shared_ptr<const std::vector<LibraryText>> library_texts(const std::filesystem::path& data);
/// Those in which the query's words stand, in library order, of one kind.
std::vector<const LibraryText*> find_texts(const std::vector<LibraryText>& texts, SearchKind kind,
                                           const domain::SearchQuery& query);

}  // namespace attune::practice
