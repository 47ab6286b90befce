// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "layout/part.h"

#include <algorithm>

namespace attune::layout {
namespace {

using drawing::Role;

constexpr double k_consent_padding = 6.75;
constexpr double k_between_rules = 15;  ///< from the consent line's lower rule to the one over the help lines
constexpr double k_over_help = 6.75;
constexpr double k_beside_number = 18;
constexpr double k_most_of_a_page = 0.6;

TextLine number_line(int number, int count, const Setting& setting) {
  const std::string words = "Page " + std::to_string(number) + " of " + std::to_string(count);
  return break_lines({{words, false}}, setting.style.small_print.size, setting.style.area.width, setting.metrics)
      .front();
}

}  // namespace

Foot set_foot(const document::Foot& foot, int parent, const Setting& setting) {
  const Style& style = setting.style;
  const double left = style.area.x;
  const double right = style.area.right();
  Strip strip;
  if (!foot.consent.empty()) {
    const int element = setting.add(Role::Paragraph, parent);
    Strip lines = strip_of(break_lines({{foot.consent, true}}, style.consent.size, style.area.width, setting.metrics),
                           Look{left, style.consent, k_ink, element}, setting.metrics);
    Slab all = united(std::move(lines));
    for (Mark& mark : all.marks) {
      mark.shape = moved(std::move(mark.shape), 0, k_consent_padding);
    }
    all.height += 2 * k_consent_padding;
    all.marks.insert(all.marks.begin(), {drawing::k_artefact, element, rule(left, right, 0, k_rule)});
    all.marks.push_back({drawing::k_artefact, element, rule(left, right, all.height, k_rule)});
    strip.push_back(std::move(all));
  }
  Slab top;
  top.marks.push_back({drawing::k_artefact, setting.now(), rule(left, right, 0, k_light_rule)});
  top.height = k_over_help;
  Strip under;
  under.push_back(std::move(top));
  // Digits are of one width: eights stand for any number. Both lines leave the room, so that they end alike.
  const double room = foot.numbered ? number_line(88, 88, setting).width + k_beside_number : 0;
  const auto add = [&](const document::Inline& text, drawing::Colour colour) {
    if (document::plain_text(text).empty()) {
      return;
    }
    const int element = setting.add(Role::Paragraph, parent);
    append(under,
           strip_of(break_lines(text, style.small_print.size, style.area.width - room, setting.metrics),
                    Look{left, style.small_print, colour, element}, setting.metrics),
           0);
  };
  add(foot.help, k_ink);
  add({{foot.handling, false}}, k_second_ink);
  if (under.size() == 1 && foot.numbered) {
    under.emplace_back();
    under.back().height = style.small_print.leading;
  }
  const bool anything = under.size() > 1;
  Foot made;
  if (anything) {
    const double height = height_of(under);
    append(strip, std::move(under), k_between_rules);
    made.slab = united(std::move(strip));
    made.number_y = made.slab.height - height + k_over_help;
  } else {
    made.slab = united(std::move(strip));
  }
  if (made.slab.height > k_most_of_a_page * style.area.height) {
    throw invalid("foot", "too-long");
  }
  return made;
}

Mark page_number(int number, int count, const Foot& foot, const Setting& setting) {
  const Style& style = setting.style;
  const TextLine line = number_line(number, count, setting);
  Slab slab = slab_of(line, Look{style.area.right() - line.width, style.small_print, k_second_ink}, setting.metrics);
  Mark mark = std::move(slab.marks.front());
  mark.shape = moved(std::move(mark.shape), 0, foot.number_y);
  return mark;
}

}  // namespace attune::layout
