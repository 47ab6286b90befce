// SPDX-License-Identifier: Apache-2.0
// How what was found reads on the page. Plain UTF-8 or markup; nothing of the toolkit.
#pragma once

#include "practice/search.h"
#include "practice/views.h"

#include <string>
#include <vector>

namespace attune::desktop {

/// "Cases", "Exercises and sheets".
std::string search_kind_words(practice::SearchKind kind);
/// "Joint 9", "D2, note filed in Daniel’s file", "Medical, Daniel".
std::string hit_title(const practice::SearchHit& hit);
/// "C-014 · 23 Oct"; "exercise".
std::string hit_place(const practice::SearchHit& hit, domain::Date today);
/// What a column or a section is called: "Plan", "Safe times"; empty where the title says it.
std::string part_label(const practice::SearchHit& hit, const std::string& key,
                       const std::vector<practice::PartnerView>& people);
/// "You, and Daniel", "You alone"; empty for what is about nobody.
std::string hit_readers(const practice::SearchHit& hit, const std::vector<practice::PartnerView>& people);

/// Escaped, with the marks bold; `behind` and `ink` are the colours of a mark, empty: those around it.
std::string marked_markup(const domain::Snippet& snippet, const std::string& behind, const std::string& ink);

}  // namespace attune::desktop
