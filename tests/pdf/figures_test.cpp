// SPDX-License-Identifier: Apache-2.0
// Paths as other programs paint them, and a figure as it is read.
#include "drawing/path.h"
#include "pdf/support.h"
#include "pdf/write_pdf.h"

#include <gtest/gtest.h>

namespace attune {
namespace {

constexpr unsigned k_dark = 100, k_light = 200;

/// One page with a figure of these shapes, a point a pixel.
class Drawn {
 public:
  explicit Drawn(std::vector<drawing::Shape> shapes)
      : m_written(pdf::write_pdf(paper(std::move(shapes)), test::fonts())) {
    m_written.said_by({"qpdf", "--check"});
    m_picture = test::picture_of(m_written.path(), 1, 72);
  }
  unsigned at(int x, int y) const { return m_picture.at(x, y); }
  const test::Written& written() const { return m_written; }

 private:
  static drawing::Paper paper(std::vector<drawing::Shape> shapes) {
    drawing::Paper paper;
    paper.title = "Sheet";
    paper.elements = {{drawing::Role::Document, -1, {}}, {drawing::Role::Figure, 0, "A line that rises"}};
    paper.pages.push_back({{100, 100}, {}});
    for (drawing::Shape& each : shapes) {
      paper.pages.back().items.push_back({1, std::move(each)});
    }
    return paper;
  }
  test::Written m_written;
  test::Picture m_picture;
};

drawing::Path upright(double x) {
  drawing::Path path;
  path.steps = drawing::through({{x, 10}, {x, 90}});
  path.stroke = drawing::Colour{};
  path.thickness = 6;
  return path;
}

TEST(PdfPaths, AreFilledAndOutlined) {
  drawing::Path circle;
  circle.steps = drawing::circle({50, 50}, 30);
  circle.stroke = drawing::Colour{};
  circle.thickness = 6;
  const Drawn hollow({circle});
  EXPECT_GT(hollow.at(50, 50), k_light);
  for (const auto& [x, y] : {std::pair{20, 50}, {80, 50}, {50, 20}, {50, 80}, {71, 71}}) {
    EXPECT_LT(hollow.at(x, y), k_dark) << x << " " << y;
  }
  circle.fill = drawing::Colour{};
  EXPECT_LT(Drawn({circle}).at(50, 50), k_dark);
  circle.stroke.reset();
  EXPECT_LT(Drawn({circle}).at(50, 50), k_dark);
  EXPECT_GT(Drawn({circle}).at(18, 50), k_light);
  circle.fill.reset();
  EXPECT_GT(Drawn({circle}).at(50, 50), k_light);
}

TEST(PdfPaths, HalvesAreHalves) {
  drawing::Path half;
  half.steps = drawing::left_half({50, 50}, 30);
  half.fill = drawing::Colour{};
  const Drawn left({half});
  EXPECT_LT(left.at(30, 50), k_dark);
  EXPECT_GT(left.at(70, 50), k_light);
  half.steps = drawing::right_half({50, 50}, 30);
  const Drawn right({half});
  EXPECT_GT(right.at(30, 50), k_light);
  EXPECT_LT(right.at(70, 50), k_dark);
}

TEST(PdfPaths, DashesLeaveOutAndEndWithTheirPath) {
  drawing::Path dashed = upright(30);
  dashed.dash = {20, 20};
  const Drawn drawn({dashed, upright(70)});
  EXPECT_LT(drawn.at(30, 20), k_dark);
  EXPECT_GT(drawn.at(30, 40), k_light);
  EXPECT_LT(drawn.at(30, 60), k_dark);
  for (int y = 12; y < 88; ++y) {
    EXPECT_LT(drawn.at(70, y), k_dark) << y;
  }
}

TEST(PdfPaths, CutByDashesIsTheSamePicture) {
  drawing::Path dashed;
  dashed.steps = drawing::through({{10, 10}, {60, 40}, {90, 90}});
  dashed.stroke = drawing::Colour{};
  dashed.thickness = 4;
  dashed.dash = {12, 7};
  const Drawn by_the_file({dashed});
  const Drawn by_us({drawing::cut_by_dashes(dashed)});
  int differ = 0;
  for (int y = 0; y < 100; ++y) {
    for (int x = 0; x < 100; ++x) {
      differ += (by_the_file.at(x, y) < 128) != (by_us.at(x, y) < 128) ? 1 : 0;
    }
  }
  EXPECT_LE(differ, 12);
}

TEST(PdfPaths, AFigureIsReadAsItsWords) {
  const Drawn drawn({upright(50)});
  EXPECT_NE(drawn.written().said_by({"pdfinfo", "-struct"}).find("Figure"), std::string::npos);
  EXPECT_EQ(drawn.written().words().find_first_not_of("\f\n"), std::string::npos);
}

}  // namespace
}  // namespace attune
