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

constexpr double k_padding = 6;      ///< beside words
constexpr double k_head_inset = 2.25; ///< of a head over cells that are filled in
constexpr double k_line_inset = 9.75; ///< of a line to write on
constexpr double k_line_rise = 15;    ///< from the row's lower edge
constexpr double k_over_words = 6;
constexpr double k_under_head = 4.5;
constexpr double k_round = 2.25;
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
    Strip strip;
    Slab head = set_head(element);
    const auto repeated = std::make_shared<const Slab>(as_artefact(head));
    head.keep = true;
    strip.push_back(std::move(head));
    for (const std::vector<Cell>& row : m_table.rows) {
      for (Slab& slab : set_row(row, element)) {
        slab.head = repeated;
        strip.push_back(std::move(slab));
      }
    }
    return strip;
  }

 private:
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
    const auto measure = [&](const document::Inline& words, const Type& type) {
      std::string word;
      for (const char each : printable(document::plain_text(words)) + " ") {
        if (each != ' ' && each != '\n') {
          word += each;
          continue;
        }
        widths.push_back(m_setting.metrics.width({drawing::Weight::Bold, type.size}, word) + 2 * inset(column) + 1);
        word.clear();
      }
    };
    measure(m_table.columns[column].title, style().table_head);
    for (const auto& row : m_table.rows) {
      if (column < row.size() && row[column].kind == Cell::Kind::Words) {
        measure(row[column].words, style().body);
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
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    const double fit = needed > m_place.width ? m_place.width / needed : 1;
    std::vector<bool> fixed(count, false);
    for (bool again = true; again;) {
      again = false;
      double room = m_place.width;
      double shares = 0;
      for (std::size_t n = 0; n < count; ++n) {
        room -= fixed[n] ? least[n] * fit : 0;
        shares += fixed[n] ? 0 : std::max(m_table.columns[n].share, 0.01);
      }
      for (std::size_t n = 0; n < count; ++n) {
        width[n] = fixed[n] ? least[n] * fit : room * std::max(m_table.columns[n].share, 0.01) / shares;
        if (!fixed[n] && width[n] < least[n] * fit - 1e-6) {
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
      look.left = left_of(column) + (m_table.columns[column].centred ? (width_of(column) - line.width) / 2 : inset(column));
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

  Slab set_head(int table) const {
    const int row = m_setting.add(Role::TableRow, table);
    std::vector<Slab> cells;
    double height = 0;
    for (std::size_t n = 0; n < m_table.columns.size(); ++n) {
      const int element = m_setting.add(Role::TableHead, row);
      const auto& title = m_table.columns[n].title;
      const double room = width_of(n) - (m_table.columns[n].centred ? 1.5 : inset(n) + 1.5);
      const auto lines = document::plain_text(title).empty()
                             ? std::vector<TextLine>{}
                             : break_lines(bold(title), style().table_head.size, room, m_setting.metrics, Shape::Balanced);
      cells.push_back(words(lines, n, Look{0, style().table_head, k_ink, element, element}));
      height = std::max(height, cells.back().height);
    }
    Slab head;
    head.height = height > 0 ? height + k_under_head : 0;
    for (Slab& cell : cells) {
      const double y = height - cell.height;
      put(head, std::move(cell), y);
    }
    const int last = m_setting.now();
    head.marks.push_back({drawing::k_artefact, last, rule(m_edges.front(), m_edges.back(), head.height, k_grid)});
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
    double height = 0;
    bool by_hand = false;
    std::vector<std::pair<int, std::vector<TextLine>>> cells;
    for (std::size_t n = 0; n < m_table.columns.size(); ++n) {
      const Cell cell = n < row.size() ? row[n] : Cell{};
      cells.emplace_back(m_setting.add(Role::TableCell, parent), std::vector<TextLine>{});
      by_hand = by_hand || cell.kind != Cell::Kind::Words;
      if (cell.kind == Cell::Kind::Words) {
        cells.back().second = break_lines(cell.words, style().body.size, width_of(n) - 2 * inset(n), m_setting.metrics);
        height = std::max(height, static_cast<double>(cells.back().second.size()) * style().body.leading);
      }
    }
    height += 2 * k_over_words;
    if (height > k_whole_row * m_setting.page_height) {
      return broken_row(cells, parent);
    }
    Slab slab;
    slab.height = by_hand ? std::max(height, style().row_height) : height;
    for (std::size_t n = 0; n < cells.size(); ++n) {
      const auto& [element, lines] = cells[n];
      const Cell cell = n < row.size() ? row[n] : Cell{};
      if (cell.kind == Cell::Kind::Words) {
        Slab set = words(lines, n, Look{0, style().body, k_ink, element, element});
        const double y = by_hand ? (slab.height - set.height) / 2 : k_over_words;
        put(slab, std::move(set), y);
      } else if (cell.kind == Cell::Kind::Tick) {
        add_tick(slab, n, element);
      } else if (cell.kind == Cell::Kind::WritingLine) {
        const int figure = m_setting.add(Role::Figure, element, said(n, "line to write on"));
        const double y = slab.height - k_line_rise;
        slab.marks.push_back(
            {figure, element, rule(left_of(n) + k_line_inset, m_edges[n + 1] - k_line_inset, y, k_light_rule)});
      }
    }
    add_grid(slab, true, m_setting.now());
    Strip strip;
    strip.push_back(std::move(slab));
    return strip;
  }

  std::string said(std::size_t column, const char* what) const {
    const std::string title = printable(document::plain_text(m_table.columns[column].title));
    return title.empty() ? what : title + ": " + what;
  }

  void add_tick(Slab& slab, std::size_t column, int cell) const {
    const int figure = m_setting.add(Role::Figure, cell, said(column, "box to tick"));
    const double size = style().tick_size;
    const double room = width_of(column) - size;
    const double x = left_of(column) + (m_table.columns[column].centred ? room / 2 : std::min(inset(column), room / 2));
    slab.marks.push_back(
        {figure, cell, drawing::Box{{x, (slab.height - size) / 2, size, size}, k_round, {}, k_tick, 1.1}});
  }

  /// A row of many words, line by line.
  Strip broken_row(const std::vector<std::pair<int, std::vector<TextLine>>>& cells, int order) const {
    Strip strip;
    for (const auto& cell : cells) {
      strip.resize(std::max(strip.size(), cell.second.size()));
    }
    for (std::size_t at = 0; at < strip.size(); ++at) {
      Slab& slab = strip[at];
      const double over = at == 0 ? k_over_words : 0;
      slab.height = style().body.leading + over + (at + 1 == strip.size() ? k_over_words : 0);
      for (std::size_t n = 0; n < cells.size(); ++n) {
        const auto& [element, lines] = cells[n];
        if (at < lines.size()) {
          put(slab, words({lines[at]}, n, Look{0, style().body, k_ink, element, element}), over);
        }
      }
      add_grid(slab, at + 1 == strip.size(), order);
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
