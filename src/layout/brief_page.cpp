// SPDX-License-Identifier: Apache-2.0
#include "layout/brief_page.h"

#include "drawing/path.h"
#include "layout/blocks.h"

#include <algorithm>

namespace attune::layout {
namespace {

using drawing::Colour;
using drawing::Role;

constexpr Type k_title{19, 24};
constexpr Type k_beside{12, 16};
constexpr Type k_words{11.25, 15};
constexpr Type k_heading{12, 16};
constexpr Type k_foot{10.5, 15};
constexpr Colour k_apart_fill{0xEE, 0xF3, 0xFA};
constexpr Colour k_apart_line{0x9D, 0xB6, 0xD8};
constexpr Colour k_apart_words{0x22, 0x46, 0x6F};
constexpr Colour k_row_rule{0xDA, 0xD5, 0xCD};

constexpr double k_mark_width = 102;
constexpr double k_row_padding = 2.6;
constexpr double k_over_group = 9;
constexpr double k_between_figures = 1.5;
constexpr double k_over_columns = 10;
constexpr std::size_t k_least_figures = 2;
constexpr double k_eye = 13;

/// How much of the page is shown.
struct Cut {
  std::size_t figures = 0;         ///< of each person
  std::vector<std::size_t> rows;   ///< of each group
  bool practice = true;
  std::size_t left_out = 0;
};

void shift(Slab& slab, double y) {
  for (Mark& mark : slab.marks) {
    mark.shape = drawing::moved(std::move(mark.shape), 0, y);
  }
}

// Puts the marks of one slab at a height of another.
void put(Slab& onto, Slab&& slab, double y) {
  shift(slab, y);
  onto.height = std::max(onto.height, y + slab.height);
  onto.marks.insert(onto.marks.end(), std::make_move_iterator(slab.marks.begin()),
                    std::make_move_iterator(slab.marks.end()));
}

void put_picture(Slab& onto, const drawing::Picture& picture, double x, double y, int element) {
  for (const drawing::Shape& each : picture.shapes) {
    onto.marks.push_back({element, element, drawing::moved(each, x, y)});
  }
  onto.height = std::max(onto.height, y + picture.size.height);
}

// A crossed eye: told alone.
void put_eye(Slab& onto, double x, double y, int order) {
  const double middle = y + k_eye / 2;
  const double left = x;
  const double right = x + k_eye;
  const auto line = [&](std::vector<drawing::Path::Step> steps) {
    drawing::Path path;
    path.steps = std::move(steps);
    path.stroke = k_apart_words;
    path.thickness = 1;
    onto.marks.push_back({drawing::k_artefact, order, path});
  };
  const double lid = k_eye * 0.45;
  line({drawing::move_to({left, middle}),
        drawing::curve_to({left + k_eye * 0.3, middle - lid}, {right - k_eye * 0.3, middle - lid}, {right, middle}),
        drawing::curve_to({right - k_eye * 0.3, middle + lid}, {left + k_eye * 0.3, middle + lid}, {left, middle})});
  line(drawing::circle({x + k_eye / 2, middle}, k_eye * 0.14));
  line({drawing::move_to({left + k_eye * 0.15, y + k_eye * 0.9}), drawing::line_to({right - k_eye * 0.15, y + k_eye * 0.1})});
}

class BriefSetter {
 public:
  BriefSetter(const BriefPage& page, domain::PaperSize paper, const drawing::TextMetrics& metrics)
      : m_page(page), m_size(page_size(paper)), m_area(print_area(paper)), m_metrics(metrics),
        m_style(make_style({paper, false})) {}

  void require() const {
    const auto one = [&](const std::string& text) {
      std::string words = printable(text);
      std::replace(words.begin(), words.end(), '\n', ' ');
      m_metrics.require(words);
    };
    one(m_page.title);
    for (const std::string& each : m_page.beside) {
      one(each);
    }
    for (const BriefRows& group : m_page.groups) {
      for (const BriefRow& row : group.rows) {
        one(row.words);
        one(row.mark);
      }
    }
    for (const BriefColumn& column : m_page.columns) {
      one(column.name);
      one(column.saying);
    }
  }

  drawing::Paper paper() {
    Cut cut = everything();
    while (set(cut).height > room() && less(cut)) {
    }
    Slab body = set(cut);
    drawing::Page page{m_size, {}};
    const auto add = [&](Slab&& slab, double top) {
      std::stable_sort(slab.marks.begin(), slab.marks.end(),
                       [](const Mark& a, const Mark& b) { return a.order < b.order; });
      for (Mark& mark : slab.marks) {
        page.items.push_back({mark.element, drawing::moved(std::move(mark.shape), 0, top)});
      }
    };
    add(std::move(body), m_area.y);
    Slab foot = set_foot();
    const double height = foot.height;
    add(std::move(foot), m_area.bottom() - height);
    drawing::Paper made{m_page.title, "en", std::move(m_elements), {}, {}};
    made.pages.push_back(std::move(page));
    made.outline.push_back({m_page.title, 0, 0, m_area.y});
    return made;
  }

 private:
  Setting setting() { return {m_style, m_metrics, m_elements, m_area.height}; }
  double foot_height() const { return 5.25 + k_foot.leading; }
  double room() const { return m_area.height - foot_height() - 9; }

  Cut everything() const {
    Cut cut;
    for (const BriefColumn& each : m_page.columns) {
      cut.figures = std::max(cut.figures, each.figures.size());
    }
    for (const BriefRows& each : m_page.groups) {
      cut.rows.push_back(each.rows.size());
    }
    return cut;
  }

  // One thing less; false when there is nothing left to leave out.
  static bool less(Cut& cut) {
    if (cut.figures > k_least_figures) {
      --cut.figures;
      return true;
    }
    constexpr std::size_t k_least_rows = 2;
    const auto longest = std::max_element(cut.rows.begin(), cut.rows.end());
    if (longest != cut.rows.end() && *longest > k_least_rows) {
      --*longest;
      ++cut.left_out;
      return true;
    }
    if (cut.practice) {
      cut.practice = false;
      return true;
    }
    if (cut.figures > 0) {
      --cut.figures;
      return true;
    }
    if (longest != cut.rows.end() && *longest > 0) {
      --*longest;
      ++cut.left_out;
      return true;
    }
    return false;
  }

  Slab words(const document::Inline& text, const Type& type, double left, double width, Colour colour, int element) {
    return united(strip_of(break_lines(text, type.size, width, m_metrics), {left, type, colour, element}, m_metrics));
  }

  Slab set(const Cut& cut) {
    m_elements = {{Role::Document, -1, {}}};
    const Setting with = setting();
    m_part = with.add(Role::Part, 0);
    Slab all;
    double y = put_title(all);
    y = put_notice(all, y);
    for (std::size_t at = 0; at < m_page.groups.size(); ++at) {
      y = put_group(all, m_page.groups[at], cut.rows[at], y);
    }
    if (cut.left_out > 0) {
      const int element = with.add(Role::Paragraph, m_part);
      const std::string more = cut.left_out == 1 ? "1 " + m_page.more_one : std::to_string(cut.left_out) + " " + m_page.more_many;
      put(all, words({{more, false}}, k_foot, m_area.x, m_area.width, k_second_ink, element), y + 4);
      y = all.height;
    }
    y = put_columns(all, cut.figures, y);
    if (m_page.practice && cut.practice) {
      const int element = with.add(Role::Figure, m_part, printable(m_page.practice->alternative));
      put_picture(all, m_page.practice->picture, m_area.x, y + 7, element);
    }
    return all;
  }

  double put_title(Slab& all) {
    const Setting with = setting();
    const int heading = with.add(Role::Heading1, m_part);
    std::string beside;
    for (const std::string& each : m_page.beside) {
      beside += (beside.empty() ? "" : "   |   ") + each;
    }
    const int element = with.add(Role::Paragraph, m_part);
    const auto lines = break_lines({{beside, false}}, k_beside.size, m_area.width * 0.62, m_metrics);
    double widest = 0;
    for (const TextLine& line : lines) {
      widest = std::max(widest, line.width);
    }
    Slab title = words({{m_page.title, true}}, k_title, m_area.x, m_area.width - widest - k_column_gap, k_ink, heading);
    const double down = baseline_in(k_title, m_metrics) - baseline_in(k_beside, m_metrics);
    put(all, std::move(title), 0);
    double y = down;
    for (const TextLine& line : lines) {
      put(all, slab_of(line, {m_area.right() - line.width, k_beside, k_second_ink, element}, m_metrics), y);
      y += k_beside.leading;
    }
    const double under = all.height + 8;
    all.marks.push_back({drawing::k_artefact, element, rule(m_area.x, m_area.right(), under, k_rule)});
    all.height = under;
    return under;
  }

  double put_notice(Slab& all, double y) {
    if (m_page.notice_bold.empty()) {
      return y;
    }
    constexpr double k_padding = 6;
    const int element = setting().add(Role::Paragraph, m_part);
    Slab said = words({{m_page.notice_bold, true}, {" " + m_page.notice, false}}, k_words,
                      m_area.x + k_eye + 3 * k_padding, m_area.width - k_eye - 4 * k_padding, k_apart_words, element);
    const double top = y + 8;
    const double height = said.height + 2 * k_padding - 2;
    all.marks.push_back({drawing::k_artefact, element,
                         drawing::Box{{m_area.x, top, m_area.width, height}, 0, k_apart_fill, k_apart_line, k_hair}});
    put_eye(all, m_area.x + k_padding + 3, top + (height - k_eye) / 2, element);
    put(all, std::move(said), top + k_padding - 1);
    return top + height;
  }

  double put_group(Slab& all, const BriefRows& group, std::size_t rows, double y) {
    if (rows == 0) {
      return y;
    }
    const Setting with = setting();
    y += k_over_group;
    const int heading = with.add(Role::Heading2, m_part);
    put(all, words({{group.heading, true}}, k_heading, m_area.x, m_area.width, k_accent, heading), y);
    y = all.height + 2;
    const int table = with.add(Role::Table, m_part);
    for (std::size_t at = 0; at < rows; ++at) {
      const BriefRow& row = group.rows[at];
      const int line = with.add(Role::TableRow, table);
      const int first = with.add(Role::TableCell, line);
      all.marks.push_back({drawing::k_artefact, first, rule(m_area.x, m_area.right(), y, k_row_rule)});
      Slab left = words({{row.words, false}}, k_words, m_area.x, m_area.width - k_mark_width - 9, k_ink, first);
      const int second = with.add(Role::TableCell, line);
      Slab right = words({{row.mark, row.strong}}, k_words, m_area.right() - k_mark_width, k_mark_width,
                         row.strong ? k_ink : k_second_ink, second);
      const double height = std::max(left.height, right.height) + 2 * k_row_padding;
      put(all, std::move(left), y + k_row_padding);
      put(all, std::move(right), y + k_row_padding);
      y += height;
      all.height = y;
    }
    return y;
  }

  double put_columns(Slab& all, std::size_t figures, double y) {
    if (m_page.columns.empty()) {
      return y;
    }
    const Setting with = setting();
    y += k_over_columns;
    all.marks.push_back({drawing::k_artefact, with.now(), rule(m_area.x, m_area.right(), y, k_light_rule)});
    y += 7;
    const auto count = static_cast<int>(m_page.columns.size());
    const double width = column_width(std::max(count, 2));
    double lowest = y;
    for (int at = 0; at < count; ++at) {
      const BriefColumn& column = m_page.columns[static_cast<std::size_t>(at)];
      const double left = m_area.x + at * (width + k_column_gap);
      Slab slab;
      const int section = with.add(Role::Section, m_part);
      const int heading = with.add(Role::Heading2, section);
      put_picture(slab, column.sign, left, (k_heading.leading - column.sign.size.height) / 2, drawing::k_artefact);
      for (Mark& mark : slab.marks) {
        mark.order = heading;
      }
      const double indent = column.sign.size.width > 0 ? column.sign.size.width + 6 : 0;
      put(slab, words({{column.name, true}}, k_heading, left + indent, width - indent, k_ink, heading), 0);
      if (!column.saying.empty()) {
        const int said = with.add(Role::Paragraph, section);
        put(slab, words({{column.saying, false}}, k_words, left, width, k_ink, said), slab.height + 1);
      }
      double down = slab.height + 3;
      for (std::size_t each = 0; each < std::min(figures, column.figures.size()); ++each) {
        const int element = with.add(Role::Figure, section, printable(column.figures[each].alternative));
        put_picture(slab, column.figures[each].picture, left, down, element);
        down += column.figures[each].picture.size.height + k_between_figures;
      }
      put(all, std::move(slab), y);
      lowest = std::max(lowest, all.height);
    }
    return lowest;
  }

  Slab set_foot() {
    Slab foot;
    const int element = setting().add(Role::Paragraph, m_part);
    foot.marks.push_back({drawing::k_artefact, element, rule(m_area.x, m_area.right(), 0, k_light_rule)});
    put(foot, words({{m_page.foot, false}}, k_foot, m_area.x, m_area.width - 90, k_second_ink, element), 5.25);
    const auto number = break_lines({{"Page 1 of 1", false}}, k_foot.size, m_area.width, m_metrics).front();
    put(foot, slab_of(number, {m_area.right() - number.width, k_foot, k_second_ink}, m_metrics), 5.25);
    return foot;
  }

  double column_width(int columns) const { return (m_area.width - (columns - 1) * k_column_gap) / columns; }

  const BriefPage& m_page;
  drawing::Size m_size;
  drawing::Rect m_area;
  const drawing::TextMetrics& m_metrics;
  Style m_style;
  std::vector<drawing::Element> m_elements;
  int m_part = 0;
};

}  // namespace

double brief_width(domain::PaperSize paper) { return print_area(paper).width; }

double brief_column_width(domain::PaperSize paper, int columns) {
  // A person alone has half of the page: a chart gains nothing by being twice as wide.
  const int shared = std::max(columns, 2);
  return (brief_width(paper) - (shared - 1) * k_column_gap) / shared;
}

drawing::Paper lay_out_brief(const BriefPage& page, domain::PaperSize paper, const drawing::TextMetrics& metrics) {
  BriefSetter setter(page, paper, metrics);
  setter.require();
  return setter.paper();
}

}  // namespace attune::layout
