// SPDX-License-Identifier: Apache-2.0
#include "practice/item_place.h"

#include <algorithm>

namespace attune::practice {
namespace {

std::optional<double> highest(const forms::Item& item) {
  std::optional<double> most = item.limits.most;
  for (const forms::Option& each : item.options) {
    if (each.weight) {
      most = std::max(most.value_or(*each.weight), *each.weight);
    }
  }
  return most;
}

}  // namespace

CompareSide side_of(const forms::Item& item) {
  if (!item.marks.brake_group.empty()) {
    return CompareSide::Brake;
  }
  return item.marks.accelerator_group.empty() ? CompareSide::Other : CompareSide::Accelerator;
}

const std::string& group_of(const forms::Item& item) {
  if (!item.marks.brake_group.empty()) {
    return item.marks.brake_group;
  }
  return item.marks.accelerator_group.empty() ? item.marks.dimension : item.marks.accelerator_group;
}

ItemPlace place_of(const forms::Form& form, int item) {
  const auto at = [&form](int index) -> const forms::Item& { return form.items[static_cast<std::size_t>(index)]; };
  const forms::Item& asked = at(item);
  ItemPlace place;
  place.order = item;
  place.side = side_of(asked);
  place.group = group_of(asked);
  place.pair = asked.marks.pair;
  place.most = highest(asked);
  for (int above = asked.parent; above >= 0; above = at(above).parent) {
    if (at(above).is_question()) {
      place.under = place.under.empty() ? at(above).text : place.under;
      place.side = place.side == CompareSide::Other ? side_of(at(above)) : place.side;
    } else if (place.part.empty()) {
      place.part = at(above).text;
    }
    place.section = at(above).text;
  }
  for (int before = asked.parent + 1; before < item; ++before) {
    place.nth += at(before).parent == asked.parent && at(before).marks.pair ? 1 : 0;
  }
  return place;
}

}  // namespace attune::practice
