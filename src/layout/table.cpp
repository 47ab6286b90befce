// SPDX-License-Identifier: Apache-2.0
#include "layout/blocks.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace attune::layout {
namespace {

using document::Cell;
using drawing::Role;

constexpr double k_padding = 6;        ///< beside words
constexpr double k_head_inset = 2.25;  ///< of a head over cells that are filled in
constexpr double k_line_inset = 9.75;  ///< of a line to write on
constexpr double k_line_rise = 15;     ///< from the row's lower edge
constexpr double k_beside_head = 5;    ///< at least, on each side of a title
constexpr double k_over_words = 6;
constexpr double k_under_head = 5.25;
constexpr double k_round = 2.25;
constexpr double k_tick_line = 0.9;
// Rows of words that are higher than this share of a page may break within.
constexpr double k_whole_row = 0.4;

class TableSetter {
 public:
  TableSetter(const document::Table& table, const Place& place, const Setting& setting)
      : m_table(table), m_place(place), m_setting(setting) {
    find_edges();
  }

  Strip set() {
    const int element = m_setting.add(Role::Table, m_place.parent);
    Strip strip = set_head(element);
    std::shared_ptr<const Slab> repeated;
    if (height_of(strip) < k_whole_row * m_setting.page_height) {
      Slab head = united(std::move(strip));
      repeated = std::make_shared<const Slab>(as_artefact(head));
      strip.clear();
      strip.push_back(std::move(head));
    }
    strip.back().keep = true;
    std::vector<std::size_t> ends;
    for (const std::vector<Cell>& row : m_table.rows) {
      for (Slab& slab : set_row(row, element)) {
        slab.head = repeated;
        strip.push_back(std::move(slab));
      }
      ends.push_back(strip.size());
    }
    keep_company(strip, ends);
    return strip;
  }

 private:
  /// A cell that has its element, and its words in lines.
  struct Filled {
    Cell::Kind kind = Cell::Kind::Empty;
    int element = 0;
    std::vector<TextLine> lines;
  };

  const Style& style() const { return m_setting.style; }
  double left_of(std::size_t n) const { return m_edges[n]; }
  double width_of(std::size_t n) const { return m_edges[n + 1] - m_edges[n]; }

  /// How far words stand from their column's edge.
  double inset(std::size_t column) const {
    const auto is = [&](Cell::Kind kind) {
      return std::any_of(m_table.rows.begin(), m_table.rows.end(),
                         [&](const auto& row) { return column < row.size() && row[column].kind == kind; });
    };
    return is(Cell::Kind::WritingLine) ? k_line_inset : is(Cell::Kind::Words) ? k_padding : k_head_inset;
  }

  /// The widest that must not be broken, of a column.
  double least_width(std::size_t column) const {
    std::vector<double> widths{30};
    const auto measure = [&](const document::Inline& words, const Type& type, double beside) {
      std::string word;
      for (const char each : printable(document::plain_text(words)) + " ") {
        if (each != ' ' && each != '\n') {
          word += each;
          continue;
        }
        widths.push_back(m_setting.metrics.width({drawing::Weight::Bold, type.size}, word) + 2 * beside);
        word.clear();
      }
    };
    measure(m_table.columns[column].title, style().table_head, std::max(k_beside_head, inset(column)));
    for (const auto& row : m_table.rows) {
      if (column < row.size() && row[column].kind == Cell::Kind::Words) {
        measure(row[column].words, style().body, inset(column) + 0.5);
      }
    }
    return *std::max_element(widths.begin(), widths.end());
  }

  /// Widths by share, but none narrower than its longest word as long as that can be had.
  void find_edges() {
    const std::size_t count = m_table.columns.size();
    std::vector<double> least(count), width(count);
    for (std::size_t n = 0; n < count; ++n) {
      least[n] = least_width(n);
    }
    // Too little for all: the widest give way first, down to one width.
    for (std::size_t left = count; left > 0 && std::accumulate(least.begin(), least.end(), 0.0) > m_place.width;
         --left) {
      std::vector<double> sorted = least;
      std::sort(sorted.begin(), sorted.end());
      const auto narrow = static_cast<std::ptrdiff_t>(left - 1);
      const double cap = (m_place.width - std::accumulate(sorted.begin(), sorted.begin() + narrow, 0.0)) /
                         static_cast<double>(count - left + 1);
      if (left == 1 || cap >= sorted[left - 2]) {
        std::for_each(least.begin(), least.end(), [&](double& each) { each = std::min(each, cap); });
        break;
      }
    }
    std::vector<bool> fixed(count, false);
    for (bool again = true; again;) {
      again = false;
      double room = m_place.width;
      double shares = 0;
      for (std::size_t n = 0; n < count; ++n) {
        room -= fixed[n] ? least[n] : 0;
        shares += fixed[n] ? 0 : std::max(m_table.columns[n].share, 0.01);
      }
      for (std::size_t n = 0; n < count; ++n) {
        width[n] = fixed[n] ? least[n] : room * std::max(m_table.columns[n].share, 0.01) / shares;
        if (!fixed[n] && width[n] < least[n] - 1e-6) {
          fixed[n] = again = true;
        }
      }
    }
    m_edges.assign(1, m_place.left);
    for (const double each : width) {
      m_edges.push_back(m_edges.back() + each);
    }
  }

  /// Lines of a cell, in the middle where the column is centred.
  Slab words(const std::vector<TextLine>& lines, std::size_t column, Look look) const {
    Strip strip;
    for (const TextLine& line : lines) {
      look.left =
          left_of(column) + (m_table.columns[column].centred ? (width_of(column) - line.width) / 2 : inset(column));
      strip.push_back(slab_of(line, look, m_setting.metrics));
    }
    return united(std::move(strip));
  }

  static void put(Slab& into, Slab&& from, double y) {
    for (Mark& mark : from.marks) {
      mark.shape = moved(std::move(mark.shape), 0, y);
      into.marks.push_back(std::move(mark));
    }
  }

  Strip set_head(int table) const {
    const int row = m_setting.add(Role::TableRow, table);
    std::vector<Filled> cells;
    std::size_t lines = 0;
    for (std::size_t n = 0; n < m_table.columns.size(); ++n) {
      cells.push_back({Cell::Kind::Words, m_setting.add(Role::TableHead, row), {}});
      const auto& title = m_table.columns[n].title;
      if (!document::plain_text(title).empty()) {
        const double room = width_of(n) - (m_table.columns[n].centred ? 1.5 : inset(n) + 1.5);
        cells.back().lines =
            break_lines(bold(title), style().table_head.size, room, m_setting.metrics, Shape::Balanced);
      }
      lines = std::max(lines, cells.back().lines.size());
    }
    // Line by line, the last ones on one level.
    Strip head(std::max<std::size_t>(lines, 1));
    for (Slab& slab : head) {
      slab.height = lines > 0 ? style().table_head.leading : 0;
    }
    for (std::size_t n = 0; n < cells.size(); ++n) {
      const std::size_t above = lines - cells[n].lines.size();
      for (std::size_t at = 0; at < cells[n].lines.size(); ++at) {
        put(head[above + at], words({cells[n].lines[at]}, n, Look{0, style().table_head, k_ink, cells[n].element}), 0);
      }
    }
    Slab& last = head.back();
    last.height += lines > 0 ? k_under_head : 0;
    last.marks.push_back(
        {drawing::k_artefact, m_setting.now(), rule(m_edges.front(), m_edges.back(), last.height, k_grid)});
    return head;
  }

  static Slab as_artefact(Slab slab) {
    for (Mark& mark : slab.marks) {
      mark.element = drawing::k_artefact;
    }
    return slab;
  }

  void add_grid(Slab& slab, bool last, int order) const {
    for (const double x : m_edges) {
      slab.marks.push_back({drawing::k_artefact, order, drawing::Line{{x, 0}, {x, slab.height}, k_hair, k_grid}});
    }
    if (last) {
      slab.marks.push_back({drawing::k_artefact, order, rule(m_edges.front(), m_edges.back(), slab.height, k_grid)});
    }
  }

  Strip set_row(const std::vector<Cell>& row, int table) const {
    const int parent = m_setting.add(Role::TableRow, table);
    std::size_t lines = 0;
    bool by_hand = false;
    std::vector<Filled> cells;
    for (std::size_t n = 0; n < m_table.columns.size(); ++n) {
      const Cell cell = n < row.size() ? row[n] : Cell{};
      cells.push_back({cell.kind, m_setting.add(Role::TableCell, parent), {}});
      by_hand = by_hand || cell.kind != Cell::Kind::Words;
      if (cell.kind == Cell::Kind::Words) {
        cells.back().lines = break_lines(cell.words, style().body.size, width_of(n) - 2 * inset(n), m_setting.metrics);
        lines = std::max(lines, cells.back().lines.size());
      }
    }
    const double height = static_cast<double>(lines) * style().body.leading + 2 * k_over_words;
    if (height > k_whole_row * m_setting.page_height) {
      return broken_row(cells, by_hand);
    }
    Slab slab;
    slab.height = by_hand ? std::max(height, style().row_height) : height;
    for (std::size_t n = 0; n < cells.size(); ++n) {
      const Filled& cell = cells[n];
      if (cell.kind == Cell::Kind::Words) {
        Slab set = words(cell.lines, n, Look{0, style().body, k_ink, cell.element});
        const double y = by_hand ? (slab.height - set.height) / 2 : k_over_words;
        put(slab, std::move(set), y);
      } else {
        add_for_hand(slab, n, cell);
      }
    }
    add_grid(slab, true, m_setting.now());
    return {std::move(slab)};
  }

  std::string said(std::size_t column, const char* what) const {
    const std::string title = printable(document::plain_text(m_table.columns[column].title));
    return title.empty() ? what : title + ": " + what;
  }

  /// A box to tick in the middle of the row, or a line near its lower edge.
  void add_for_hand(Slab& slab, std::size_t column, const Filled& cell) const {
    if (cell.kind == Cell::Kind::Tick) {
      const int figure = m_setting.add(Role::Figure, cell.element, said(column, "box to tick"));
      const double size = std::min(style().tick_size, width_of(column) - 2);
      const double room = width_of(column) - size;
      const double x =
          left_of(column) + (m_table.columns[column].centred ? room / 2 : std::min(inset(column), room / 2));
      slab.marks.push_back({figure, cell.element,
                            drawing::Box{{x, (slab.height - size) / 2, size, size}, k_round, {}, k_tick, k_tick_line}});
    } else if (cell.kind == Cell::Kind::WritingLine) {
      const int figure = m_setting.add(Role::Figure, cell.element, said(column, "line to write on"));
      const double in = std::min(k_line_inset, width_of(column) / 4);
      slab.marks.push_back(
          {figure, cell.element,
           rule(left_of(column) + in, m_edges[column + 1] - in, slab.height - k_line_rise, k_light_rule)});
    }
  }

  /// A row of many words, line by line; what is for a hand stands beside the first.
  Strip broken_row(const std::vector<Filled>& cells, bool by_hand) const {
    Strip strip;
    for (const Filled& cell : cells) {
      strip.resize(std::max(strip.size(), cell.lines.size()));
    }
    for (std::size_t at = 0; at < strip.size(); ++at) {
      Slab& slab = strip[at];
      const double over = at == 0 ? k_over_words : 0;
      slab.height = style().body.leading + over + (at + 1 == strip.size() ? k_over_words : 0);
      if (at == 0 && by_hand) {
        slab.height = style().row_height;
      }
      for (std::size_t n = 0; n < cells.size(); ++n) {
        if (at < cells[n].lines.size()) {
          const double y = slab.height - style().body.leading - (at + 1 == strip.size() ? k_over_words : 0);
          put(slab, words({cells[n].lines[at]}, n, Look{0, style().body, k_ink, cells[n].element}), y);
        } else if (at == 0) {
          add_for_hand(slab, n, cells[n]);
        }
      }
      add_grid(slab, at + 1 == strip.size(), cells.back().element);
      slab.keep = at == 0 || at + 2 == strip.size();
    }
    return strip;
  }

  const document::Table& m_table;
  const Place& m_place;
  const Setting& m_setting;
  std::vector<double> m_edges;
};

}  // namespace

Strip set_table(const document::Table& table, const Place& place, const Setting& setting) {
  if (table.columns.empty()) {
    return {};
  }
  return TableSetter(table, place, setting).set();
}

}  // namespace attune::layout
