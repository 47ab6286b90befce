// SPDX-License-Identifier: Apache-2.0
#include "progress/rows.h"

#include <algorithm>

namespace attune::progress {
namespace {

using Kind = Knot::Kind;

constexpr int k_halvings = 40;

class Placing {
 public:
  Placing(const std::vector<Knot>& knots, const Measures& measures) : m_knots(knots), m_measures(measures) {}

  /// With so much room for a day.
  std::vector<Place> at(double day) const {
    std::vector<Place> places;
    Place now;
    double band_begin = 0;  // in the row of `now`
    for (std::size_t n = 0; n < m_knots.size(); ++n) {
      const Knot& knot = m_knots[n];
      if (n == 0) {
        now.x = half(knot);
      } else {
        const double days = domain::days_between(m_knots[n - 1].date, knot.date);
        double x = now.x + std::max(half(m_knots[n - 1]) + m_measures.between + half(knot), days * day);
        x = knot.kind == Kind::BandEnd ? std::max(x, band_begin + band_length()) : x;
        now = x + needed(n) > m_measures.width + 1e-9 ? Place{now.row + 1, half(knot)} : Place{now.row, x};
        if (knot.kind == Kind::BandEnd && now.row != places.back().row) {
          now.x = std::min(m_measures.between, m_measures.width);
        }
      }
      if (knot.kind == Kind::BandBegin) {
        band_begin = now.x;
      } else if (!places.empty() && now.row != places.back().row) {
        band_begin = -band_length();  // it has begun in the row before: nothing more to keep
      }
      places.push_back(now);
    }
    return places;
  }
  std::size_t rows(double day) const {
    const std::vector<Place> places = at(day);
    return places.empty() ? 0 : places.back().row;
  }

 private:
  static bool is_dot(const Knot& knot) { return knot.kind == Kind::Dot; }
  double half(const Knot& knot) const { return is_dot(knot) ? m_measures.radius : 0; }
  double band_length() const { return std::min(m_measures.band_words, m_measures.width); }
  /// Behind a knot, before its row may end: a band and its words stay in one row where nothing stands within it.
  double needed(std::size_t n) const {
    switch (m_knots[n].kind) {
      case Kind::BandBegin:
        return n + 1 < m_knots.size() && is_dot(m_knots[n + 1]) ? m_measures.between + 2 * m_measures.radius
                                                                : band_length();
      case Kind::Out:
        return std::min(m_measures.out_words, m_measures.width);
      default:
        return half(m_knots[n]);
    }
  }

  const std::vector<Knot>& m_knots;
  const Measures& m_measures;
};

}  // namespace

std::vector<Place> place(const std::vector<Knot>& knots, const Measures& measures) {
  const Placing placing(knots, measures);
  const std::size_t rows = placing.rows(0);
  // Not more for a day than daily dots take: few of them would stand far apart and say nothing by it.
  double most = 2 * measures.radius + measures.between;
  if (placing.rows(most) <= rows) {
    return placing.at(most);
  }
  double least = 0;
  for (int n = 0; n < k_halvings; ++n) {
    const double middle = (least + most) / 2;
    (placing.rows(middle) <= rows ? least : most) = middle;
  }
  return placing.at(least);
}

}  // namespace attune::progress
