// SPDX-License-Identifier: Apache-2.0
#include "drawing/path.h"

#include <algorithm>
#include <cmath>

namespace attune::drawing {
namespace {

using Kind = Path::Step::Kind;

// How far the handles of a curve reach that is a quarter of a circle.
constexpr double k_quarter = 0.5523;
constexpr int k_lines_of_a_curve = 16;

/// The points that a part of a path goes through.
struct Way {
  std::vector<Point> points;
};

Point between(const Point& a, const Point& b, double share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

Point on_curve(const Point& from, const Path::Step& step, double share) {
  const Point a = between(from, step.first, share);
  const Point b = between(step.first, step.second, share);
  const Point c = between(step.second, step.to, share);
  return between(between(a, b, share), between(b, c, share), share);
}

std::vector<Way> ways(const Path& path) {
  std::vector<Way> all;
  for (const Path::Step& step : path.steps) {
    if (step.kind == Kind::Move || all.empty()) {
      all.push_back({{step.to}});
      continue;
    }
    std::vector<Point>& points = all.back().points;
    if (step.kind == Kind::Line) {
      points.push_back(step.to);
    } else if (step.kind == Kind::Close) {
      points.push_back(points.front());
    } else {
      const Point from = points.back();
      for (int n = 1; n <= k_lines_of_a_curve; ++n) {
        points.push_back(on_curve(from, step, static_cast<double>(n) / k_lines_of_a_curve));
      }
    }
  }
  return all;
}

/// What has been drawn of the pattern so far.
class Dashes {
 public:
  explicit Dashes(const std::vector<double>& pattern) : m_pattern(pattern), m_left(pattern.front()) {}
  bool drawn() const { return m_at % 2 == 0; }
  double left() const { return m_left; }
  void go(double length) {
    m_left -= length;
    if (m_left <= 1e-9) {
      m_left = m_pattern[++m_at % m_pattern.size()];
    }
  }

 private:
  const std::vector<double>& m_pattern;
  std::size_t m_at = 0;
  double m_left;
};

void cut(const Way& way, const std::vector<double>& pattern, std::vector<Path::Step>& into) {
  Dashes dashes(pattern);
  into.push_back(move_to(way.points.front()));
  for (std::size_t n = 1; n < way.points.size(); ++n) {
    Point at = way.points[n - 1];
    const Point& to = way.points[n];
    double rest = std::hypot(to.x - at.x, to.y - at.y);
    while (rest > 1e-9) {
      const double length = std::min(rest, dashes.left());
      at = between(at, to, length / rest);
      into.push_back(dashes.drawn() ? line_to(at) : move_to(at));
      dashes.go(length);
      rest -= length;
    }
  }
}

}  // namespace

Path::Step move_to(Point to) {
  return {Kind::Move, to, {}, {}};
}
Path::Step line_to(Point to) {
  return {Kind::Line, to, {}, {}};
}
Path::Step curve_to(Point first, Point second, Point to) {
  return {Kind::Curve, to, first, second};
}
Path::Step close() {
  return {Kind::Close, {}, {}, {}};
}

std::vector<Path::Step> through(const std::vector<Point>& points) {
  std::vector<Path::Step> steps;
  for (const Point& each : points) {
    steps.push_back(steps.empty() ? move_to(each) : line_to(each));
  }
  return steps;
}

std::vector<Path::Step> around(const std::vector<Point>& points) {
  std::vector<Path::Step> steps = through(points);
  if (!steps.empty()) {
    steps.push_back(close());
  }
  return steps;
}

std::vector<Path::Step> circle(Point middle, double radius) {
  std::vector<Path::Step> steps = right_half(middle, radius);
  const std::vector<Path::Step> other = left_half(middle, radius);
  steps.back() = curve_to(other[1].first, other[1].second, other[1].to);
  steps.push_back(curve_to(other[2].first, other[2].second, other[2].to));
  steps.push_back(close());
  return steps;
}

std::vector<Path::Step> left_half(Point middle, double radius) {
  const double x = middle.x, y = middle.y, reach = radius * k_quarter;
  return {move_to({x, y + radius}), curve_to({x - reach, y + radius}, {x - radius, y + reach}, {x - radius, y}),
          curve_to({x - radius, y - reach}, {x - reach, y - radius}, {x, y - radius}), close()};
}

std::vector<Path::Step> right_half(Point middle, double radius) {
  const double x = middle.x, y = middle.y, reach = radius * k_quarter;
  return {move_to({x, y - radius}), curve_to({x + reach, y - radius}, {x + radius, y - reach}, {x + radius, y}),
          curve_to({x + radius, y + reach}, {x + reach, y + radius}, {x, y + radius}), close()};
}

Rect bounds(const Path& path) {
  std::vector<Point> all;
  for (const Path::Step& step : path.steps) {
    if (step.kind == Kind::Curve) {
      all.push_back(step.first);
      all.push_back(step.second);
    }
    if (step.kind != Kind::Close) {
      all.push_back(step.to);
    }
  }
  if (all.empty()) {
    return {};
  }
  const auto by_x = [](const Point& a, const Point& b) { return a.x < b.x; };
  const auto by_y = [](const Point& a, const Point& b) { return a.y < b.y; };
  const auto [left, right] = std::minmax_element(all.begin(), all.end(), by_x);
  const auto [top, bottom] = std::minmax_element(all.begin(), all.end(), by_y);
  return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

Path cut_by_dashes(const Path& path) {
  const auto nothing = [](double length) { return length <= 0; };
  if (path.dash.empty() || std::any_of(path.dash.begin(), path.dash.end(), nothing)) {
    return path;
  }
  Path made;
  made.stroke = path.stroke;
  made.thickness = path.thickness;
  for (const Way& way : ways(path)) {
    cut(way, path.dash, made.steps);
  }
  return made;
}

Shape moved(Shape shape, double dx, double dy) {
  const auto move = [&](Point& point) {
    point.x += dx;
    point.y += dy;
  };
  if (auto* run = std::get_if<TextRun>(&shape)) {
    move(run->baseline);
  } else if (auto* line = std::get_if<Line>(&shape)) {
    move(line->from);
    move(line->to);
  } else if (auto* box = std::get_if<Box>(&shape)) {
    box->rect.x += dx;
    box->rect.y += dy;
  } else if (auto* path = std::get_if<Path>(&shape)) {
    for (Path::Step& step : path->steps) {
      move(step.to);
      move(step.first);
      move(step.second);
    }
  }
  return shape;
}

}  // namespace attune::drawing
