// SPDX-License-Identifier: Apache-2.0
#include "layout/dump.h"

#include <fmt/format.h>

namespace attune::test {
namespace {

std::string colour(const drawing::Colour& each) {
  return fmt::format("#{:02x}{:02x}{:02x}", each.red, each.green, each.blue);
}

std::string way(const drawing::Path& path) {
  std::string all = "path ";
  for (const drawing::Path::Step& step : path.steps) {
    switch (step.kind) {
      case drawing::Path::Step::Kind::Move:
        all += fmt::format(" from {:.2f} {:.2f}", step.to.x, step.to.y);
        break;
      case drawing::Path::Step::Kind::Line:
        all += fmt::format(" to {:.2f} {:.2f}", step.to.x, step.to.y);
        break;
      case drawing::Path::Step::Kind::Curve:
        all += fmt::format(" by {:.2f} {:.2f} {:.2f} {:.2f} to {:.2f} {:.2f}", step.first.x, step.first.y,
                           step.second.x, step.second.y, step.to.x, step.to.y);
        break;
      case drawing::Path::Step::Kind::Close:
        all += " back";
        break;
    }
  }
  all += path.fill ? " fill " + colour(*path.fill) : "";
  all += path.stroke ? fmt::format(" stroke {:g} {}", path.thickness, colour(*path.stroke)) : "";
  for (const double& each : path.dash) {
    all += fmt::format("{}{:g}", &each == &path.dash.front() ? " dash " : "-", each);
  }
  return all;
}

std::string shape(const drawing::Shape& drawn) {
  if (const auto* run = std::get_if<drawing::TextRun>(&drawn)) {
    return fmt::format("text  {:7.2f} {:7.2f} wide {:6.2f} {}{:g} {} \"{}\"{}", run->baseline.x, run->baseline.y,
                       run->width, run->font.weight == drawing::Weight::Bold ? "bold " : "", run->font.size,
                       colour(run->colour), run->text, run->goes_on ? " .." : "");
  }
  if (const auto* line = std::get_if<drawing::Line>(&drawn)) {
    return fmt::format("line  {:7.2f} {:7.2f} to {:.2f} {:.2f} {:g} {}", line->from.x, line->from.y, line->to.x,
                       line->to.y, line->thickness, colour(line->colour));
  }
  if (const auto* path = std::get_if<drawing::Path>(&drawn)) {
    return way(*path);
  }
  const auto& box = std::get<drawing::Box>(drawn);
  return fmt::format("box   {:7.2f} {:7.2f} {:.2f} by {:.2f} round {:g}{}{}", box.rect.x, box.rect.y, box.rect.width,
                     box.rect.height, box.radius, box.fill ? " fill " + colour(*box.fill) : "",
                     box.stroke ? " stroke " + colour(*box.stroke) : "");
}

std::string place_of(const drawing::Paper& paper, int element) {
  std::string path;
  for (int at = element; at > 0; at = paper.elements[static_cast<std::size_t>(at)].parent) {
    const auto& each = paper.elements[static_cast<std::size_t>(at)];
    path = fmt::format("/{}.{}{}", role_name(each.role), at,
                       each.alternative.empty() ? "" : " (" + each.alternative + ")") +
           path;
  }
  return element == drawing::k_artefact ? "-" : path;
}

}  // namespace

const char* role_name(drawing::Role role) {
  constexpr const char* names[] = {"document", "part", "section", "h1",  "h2",   "p",    "list",  "item",
                                   "label",    "body", "table",   "row", "head", "cell", "figure"};
  return names[static_cast<std::size_t>(role)];
}

std::string dump(const drawing::Picture& picture) {
  std::string all = fmt::format("picture of {:.2f} by {:.2f}\n", picture.size.width, picture.size.height);
  for (const drawing::Shape& each : picture.shapes) {
    all += shape(each) + "\n";
  }
  return all;
}

std::string dump(const drawing::Paper& paper) {
  std::string all;
  for (std::size_t n = 0; n < paper.pages.size(); ++n) {
    all += fmt::format("page {} of {:.2f} by {:.2f}\n", n + 1, paper.pages[n].size.width, paper.pages[n].size.height);
    for (const drawing::Item& item : paper.pages[n].items) {
      all += fmt::format("{}  {}\n", shape(item.shape), place_of(paper, item.element));
    }
  }
  for (const drawing::Bookmark& each : paper.outline) {
    all += fmt::format("outline {:{}}{} page {} at {:.2f}\n", "", 2 * each.level, each.title, each.page + 1, each.y);
  }
  return all;
}

}  // namespace attune::test
