// SPDX-License-Identifier: Apache-2.0
// Making and looking at paths.
#pragma once

#include "drawing/drawing.h"

namespace attune::drawing {

Path::Step move_to(Point to);
Path::Step line_to(Point to);
Path::Step curve_to(Point first, Point second, Point to);
Path::Step close();

/// The steps of a line through these points.
std::vector<Path::Step> through(const std::vector<Point>& points);
/// The same, back to where it began.
std::vector<Path::Step> around(const std::vector<Point>& points);
std::vector<Path::Step> circle(Point middle, double radius);
/// A half of a circle, its straight side upright at the middle.
std::vector<Path::Step> left_half(Point middle, double radius);
std::vector<Path::Step> right_half(Point middle, double radius);

/// Holds everything of a path, handles too, without the thickness of its stroke.
Rect bounds(const Path& path);
/// The stroke of a dashed path as a path without dashes, for who can paint no others; curves become lines. Each part of
/// the path begins with what is drawn.
Path cut_by_dashes(const Path& path);
Shape moved(Shape shape, double dx, double dy);

}  // namespace attune::drawing
