// SPDX-License-Identifier: Apache-2.0
#include "layout/pages.h"

#include "layout/style.h"

#include <algorithm>

namespace attune::layout {
namespace {

/// Past the last slab that has to stay with this one.
std::size_t end_of_chain(const Strip& strip, std::size_t at) {
  while (at + 1 < strip.size() && strip[at].keep) {
    ++at;
  }
  return at + 1;
}

double head_height(const Slab& slab) {
  return slab.head != nullptr ? slab.head->height : 0;
}

template <class Visit>
void each_slab(const Strip& strip, const PageRange& range, double top, Visit visit) {
  double y = top + head_height(strip[range.first]);
  for (std::size_t n = range.first; n < range.end; ++n) {
    y += n == range.first ? 0 : strip[n].gap;
    visit(strip[n], y);
    y += strip[n].height;
  }
}

}  // namespace

std::vector<PageRange> find_pages(const Strip& strip, double height) {
  std::vector<PageRange> pages;
  std::size_t at = 0;
  while (at < strip.size()) {
    PageRange page{at, at};
    double used = head_height(strip[at]);
    const auto needed = [&](std::size_t end) {
      double sum = 0;
      for (std::size_t n = page.end; n < end; ++n) {
        sum += (n == page.first ? 0 : strip[n].gap) + strip[n].height;
      }
      return sum;
    };
    while (page.end < strip.size()) {
      std::size_t end = end_of_chain(strip, page.end);
      if (used + needed(end) > height + k_tolerance) {
        if (page.end > page.first) {
          break;
        }
        // More to stay together than a page can hold: as much as it holds, and one slab at least.
        end = page.end + 1;
        while (end < strip.size() && used + needed(end + 1) <= height + k_tolerance) {
          ++end;
        }
        page.end = end;
        break;
      }
      used += needed(end);
      page.end = end;
    }
    pages.push_back(page);
    at = page.end;
  }
  if (pages.empty()) {
    pages.emplace_back();
  }
  return pages;
}

std::vector<Mark> marks_of(const Strip& strip, const PageRange& range, double top) {
  std::vector<Mark> marks;
  if (range.first == range.end) {
    return marks;
  }
  const auto put = [&](const Slab& slab, double y) {
    for (const Mark& mark : slab.marks) {
      marks.push_back({mark.element, mark.order, moved(mark.shape, 0, y)});
    }
  };
  each_slab(strip, range, top, put);
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.order < b.order; });
  if (const auto& head = strip[range.first].head; head != nullptr) {
    std::vector<Mark> all;
    std::swap(all, marks);
    put(*head, top);
    marks.insert(marks.end(), all.begin(), all.end());
  }
  return marks;
}

std::vector<Anchor> anchors_of(const Strip& strip, const PageRange& range, double top) {
  std::vector<Anchor> anchors;
  if (range.first == range.end) {
    return anchors;
  }
  each_slab(strip, range, top, [&](const Slab& slab, double y) {
    for (const Anchor& anchor : slab.anchors) {
      anchors.push_back({anchor.title, anchor.level, anchor.y + y});
    }
  });
  return anchors;
}

}  // namespace attune::layout
