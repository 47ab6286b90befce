// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"

#include <algorithm>
#include <string>
#include <vector>

namespace attune::desktop {

/// A part of a paper that begins on a page of its own: the joint page, a sheet.
struct PaperSection {
  std::string title;
  std::size_t first = 0;
  std::size_t count = 1;
};

/// From the outermost bookmarks; a paper without any is one section.
inline std::vector<PaperSection> sections_of(const drawing::Paper& paper) {
  std::vector<PaperSection> sections;
  for (const drawing::Bookmark& each : paper.outline) {
    const auto page = static_cast<std::size_t>(std::max(each.page, 0));
    if (each.level == 0 && (sections.empty() || page > sections.back().first)) {
      sections.push_back({each.title, page, 1});
    }
  }
  if (sections.empty() || sections.front().first > 0) {
    sections.insert(sections.begin(), {paper.title, 0, 1});
  }
  for (std::size_t each = 0; each < sections.size(); ++each) {
    const std::size_t end = each + 1 < sections.size() ? sections[each + 1].first : paper.pages.size();
    sections[each].count = std::max(end, sections[each].first + 1) - sections[each].first;
  }
  return sections;
}

}  // namespace attune::desktop
