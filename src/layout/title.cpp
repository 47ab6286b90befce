// SPDX-License-Identifier: Apache-2.0
#include "layout/part.h"

#include <algorithm>

namespace attune::layout {
namespace {

using drawing::Role;

constexpr double k_over_subtitle = 0.75;
constexpr double k_over_rule = 10.1;
constexpr double k_beside_stroke = 11.25;

/// The pieces of a subtitle one after the other, an upright stroke between two on a line.
Strip set_subtitle(const std::vector<std::string>& subtitle, int parent, const Setting& setting) {
  const Style& style = setting.style;
  const Type& type = style.body;
  const double baseline = baseline_in(type, setting.metrics);
  Strip strip;
  double x = 0;  ///< behind what stands on the line; 0: nothing yet
  for (const std::string& each : subtitle) {
    const int element = setting.add(Role::Paragraph, parent);
    const auto lines = break_lines({{each, false}}, type.size, style.area.width, setting.metrics);
    for (const TextLine& line : lines) {
      const bool beside = x > 0 && lines.size() == 1 && x + 2 * k_beside_stroke + line.width <= style.area.width;
      const double from = beside ? x + 2 * k_beside_stroke : 0;
      Slab slab = slab_of(line, Look{style.area.x + from, type, k_second_ink, element}, setting.metrics);
      if (beside) {
        const double stroke = style.area.x + x + k_beside_stroke;
        const double up = type.size * 0.74;
        const double down = type.size * 0.2;
        slab.marks.insert(slab.marks.begin(),
                          {drawing::k_artefact, element,
                           drawing::Line{{stroke, baseline - up}, {stroke, baseline + down}, k_hair, k_second_ink}});
        Slab& onto = strip.back();
        onto.marks.insert(onto.marks.end(), slab.marks.begin(), slab.marks.end());
      } else {
        strip.push_back(std::move(slab));
      }
      x = from + line.width;
    }
  }
  return strip;
}

}  // namespace

Strip set_title(const document::Part& part, int parent, const Setting& setting, double least) {
  const Style& style = setting.style;
  const int element = setting.add(Role::Heading1, parent);
  Strip strip =
      strip_of(break_lines({{part.title, true}}, style.title.size, style.area.width, setting.metrics, Shape::Balanced),
               Look{style.area.x, style.title, k_ink, element}, setting.metrics);
  std::string said = printable(part.title);
  if (part.own && !part.subtitle.empty()) {
    said += ", " + printable(part.subtitle.front());
  }
  strip.front().anchors.push_back({said, 0, 0});
  append(strip, set_subtitle(part.subtitle, parent, setting), k_over_subtitle);
  Slab& last = strip.back();
  last.height += k_over_rule;
  last.height += std::max(0.0, least - height_of(strip));
  last.marks.push_back(
      {drawing::k_artefact, setting.now(), rule(style.area.x, style.area.right(), last.height, k_rule)});
  keep_together(strip);
  strip.back().keep = true;
  return strip;
}

}  // namespace attune::layout
