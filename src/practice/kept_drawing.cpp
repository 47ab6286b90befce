// SPDX-License-Identifier: Apache-2.0
#include "practice/kept_drawing.h"

#include "domain/error.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>

namespace attune::practice {
namespace {

// Version first; every number is eight bytes, lowest first, every text its length and its bytes.
constexpr std::uint64_t k_version = 1;
constexpr std::size_t k_most_levels = 100;  // of bookmarks; far more than there are headings in headings

class Out {
 public:
  void whole(std::uint64_t value) {
    for (int byte = 0; byte < 8; ++byte) {
      m_bytes += static_cast<char>(value >> (8 * byte) & 0xFFU);
    }
  }
  void yes(bool value) { whole(value ? 1 : 0); }
  void number(double value) { whole(std::bit_cast<std::uint64_t>(value)); }
  void text(const std::string& value) {
    whole(value.size());
    m_bytes += value;
  }
  void colour(const drawing::Colour& value) {
    whole(static_cast<std::uint64_t>(value.red) << 16U | static_cast<std::uint64_t>(value.green) << 8U | value.blue);
  }
  void colour(const std::optional<drawing::Colour>& value) {
    whole(value ? 1 : 0);
    if (value) {
      colour(*value);
    }
  }
  std::string take() { return std::move(m_bytes); }

 private:
  std::string m_bytes;
};

class In {
 public:
  explicit In(std::string_view bytes) : m_rest(bytes) {}
  std::uint64_t whole() {
    std::uint64_t value = 0;
    const std::string_view bytes = take(8);
    for (std::size_t byte = 0; byte < 8; ++byte) {
      value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[byte])) << (8 * byte);
    }
    return value;
  }
  /// From `least` on and below `end`.
  int index(std::int64_t least, std::size_t end) {
    const auto value = static_cast<std::int64_t>(whole());
    return static_cast<int>(required(value, value >= least && value < static_cast<std::int64_t>(end)));
  }
  bool yes() {
    const std::uint64_t value = whole();
    return required(value, value <= 1) == 1;
  }
  double number() {
    const auto value = std::bit_cast<double>(whole());
    return required(value, std::isfinite(value));
  }
  std::string text() { return std::string(take(whole())); }
  drawing::Colour colour() {
    std::uint64_t value = whole();
    value = required(value, value <= 0xFFFFFFU);
    return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U),
            static_cast<std::uint8_t>(value)};
  }
  std::optional<drawing::Colour> optional_colour() { return yes() ? std::optional(colour()) : std::nullopt; }
  bool at_end() const { return m_rest.empty(); }
  [[noreturn]] static void damaged() {
    throw Error(ErrorCode::Damaged, {{"part", "records"}, {"reason", "sheet"}});
  }

 private:
  template <class T>
  static T required(T value, bool holds) {
    if (!holds) {
      damaged();
    }
    return value;
  }
  std::string_view take(std::uint64_t count) {
    if (count > m_rest.size()) {
      damaged();
    }
    const std::string_view taken = m_rest.substr(0, count);
    m_rest.remove_prefix(count);
    return taken;
  }
  std::string_view m_rest;
};

void put(Out& out, const drawing::TextRun& run) {
  out.number(run.baseline.x);
  out.number(run.baseline.y);
  out.number(run.width);
  out.yes(run.font.weight == drawing::Weight::Bold);
  out.number(run.font.size);
  out.colour(run.colour);
  out.text(run.text);
  out.yes(run.goes_on);
}
void put(Out& out, const drawing::Line& line) {
  out.number(line.from.x);
  out.number(line.from.y);
  out.number(line.to.x);
  out.number(line.to.y);
  out.number(line.thickness);
  out.colour(line.colour);
}
void put(Out& out, const drawing::Box& box) {
  out.number(box.rect.x);
  out.number(box.rect.y);
  out.number(box.rect.width);
  out.number(box.rect.height);
  out.number(box.radius);
  out.colour(box.fill);
  out.colour(box.stroke);
  out.number(box.thickness);
}
void put(Out& out, const drawing::Path& path) {
  out.whole(path.steps.size());
  for (const drawing::Path::Step& step : path.steps) {
    out.whole(static_cast<std::uint64_t>(step.kind));
    for (const drawing::Point& each : {step.to, step.first, step.second}) {
      out.number(each.x);
      out.number(each.y);
    }
  }
  out.colour(path.fill);
  out.colour(path.stroke);
  out.number(path.thickness);
  out.whole(path.dash.size());
  for (const double each : path.dash) {
    out.number(each);
  }
}

drawing::Path::Step step_from(In& in) {
  drawing::Path::Step step;
  step.kind = static_cast<drawing::Path::Step::Kind>(
      in.index(0, static_cast<std::size_t>(drawing::Path::Step::Kind::Close) + 1));
  for (drawing::Point* each : {&step.to, &step.first, &step.second}) {
    each->x = in.number();
    each->y = in.number();
  }
  return step;
}

drawing::Shape shape_from(In& in) {
  switch (in.whole()) {
    case 0: {
      drawing::TextRun run;
      run.baseline.x = in.number();
      run.baseline.y = in.number();
      run.width = in.number();
      run.font.weight = in.yes() ? drawing::Weight::Bold : drawing::Weight::Regular;
      run.font.size = in.number();
      run.colour = in.colour();
      run.text = in.text();
      run.goes_on = in.yes();
      return run;
    }
    case 1: {
      drawing::Line line;
      line.from.x = in.number();
      line.from.y = in.number();
      line.to.x = in.number();
      line.to.y = in.number();
      line.thickness = in.number();
      line.colour = in.colour();
      return line;
    }
    case 2: {
      drawing::Box box;
      box.rect.x = in.number();
      box.rect.y = in.number();
      box.rect.width = in.number();
      box.rect.height = in.number();
      box.radius = in.number();
      box.fill = in.optional_colour();
      box.stroke = in.optional_colour();
      box.thickness = in.number();
      return box;
    }
    case 3: {
      drawing::Path path;
      for (std::uint64_t left = in.whole(); left > 0; --left) {
        path.steps.push_back(step_from(in));
      }
      path.fill = in.optional_colour();
      path.stroke = in.optional_colour();
      path.thickness = in.number();
      for (std::uint64_t left = in.whole(); left > 0; --left) {
        path.dash.push_back(in.number());
      }
      return path;
    }
    default:
      In::damaged();
  }
}

}  // namespace

std::string keep_drawing(const drawing::Paper& paper) {
  Out out;
  out.whole(k_version);
  out.text(paper.title);
  out.text(paper.language);
  out.whole(paper.elements.size());
  for (const drawing::Element& each : paper.elements) {
    out.whole(static_cast<std::uint64_t>(each.role));
    out.whole(static_cast<std::uint64_t>(std::int64_t{each.parent}));
    out.text(each.alternative);
  }
  out.whole(paper.pages.size());
  for (const drawing::Page& page : paper.pages) {
    out.number(page.size.width);
    out.number(page.size.height);
    out.whole(page.items.size());
    for (const drawing::Item& item : page.items) {
      out.whole(static_cast<std::uint64_t>(std::int64_t{item.element}));
      out.whole(item.shape.index());
      std::visit([&](const auto& shape) { put(out, shape); }, item.shape);
    }
  }
  out.whole(paper.outline.size());
  for (const drawing::Bookmark& each : paper.outline) {
    out.text(each.title);
    out.whole(static_cast<std::uint64_t>(std::int64_t{each.level}));
    out.whole(static_cast<std::uint64_t>(std::int64_t{each.page}));
    out.number(each.y);
  }
  return out.take();
}

drawing::Paper read_drawing(std::string_view bytes) {
  In in(bytes);
  if (in.whole() != k_version) {
    In::damaged();
  }
  drawing::Paper paper;
  paper.title = in.text();
  paper.language = in.text();
  for (std::uint64_t left = in.whole(); left > 0; --left) {
    const std::uint64_t role = in.whole();
    if (role > static_cast<std::uint64_t>(drawing::Role::Figure)) {
      In::damaged();
    }
    const int parent = in.index(-1, paper.elements.size());
    paper.elements.push_back({static_cast<drawing::Role>(role), parent, in.text()});
  }
  for (std::uint64_t left = in.whole(); left > 0; --left) {
    drawing::Page page;
    page.size.width = in.number();
    page.size.height = in.number();
    for (std::uint64_t items = in.whole(); items > 0; --items) {
      const int element = in.index(drawing::k_artefact, paper.elements.size());
      page.items.push_back({element, shape_from(in)});
    }
    paper.pages.push_back(std::move(page));
  }
  for (std::uint64_t left = in.whole(); left > 0; --left) {
    drawing::Bookmark mark;
    mark.title = in.text();
    mark.level = in.index(0, k_most_levels);
    mark.page = in.index(0, paper.pages.size());
    mark.y = in.number();
    paper.outline.push_back(std::move(mark));
  }
  if (!in.at_end()) {
    In::damaged();
  }
  return paper;
}

}  // namespace attune::practice
