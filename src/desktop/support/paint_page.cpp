// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/paint_page.h"

#include "desktop/support/gtk_bridge.h"
#include "desktop/support/screen_metrics.h"
#include "desktop/support/style.h"
#include "desktop/support/text.h"
#include "drawing/path.h"

#include <wx/brush.h>
#include <wx/pen.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace attune::desktop {
namespace {

constexpr const char* k_family = "Lato";
constexpr double k_least_line = 0.7;  // pixels: thinner ones would fade

wxColour ink(const drawing::Colour& colour) {
  return {colour.red, colour.green, colour.blue};
}

/// Whose fonts words are painted in.
enum class Letters { Paper, Screen };

class Painter {
 public:
  Painter(wxGraphicsContext& on, double x, double y, double zoom, Letters letters)
      : m_on(on), m_x(x), m_y(y), m_zoom(zoom), m_letters(letters) {}

  void operator()(const drawing::TextRun& run) {
    if (run.text.empty() || run.width <= 0) {
      return;
    }
    if (m_letters == Letters::Screen) {
      const wxString text = to_wx(run.text);
      use(run);
      double width = 0;
      double height = 0;
      double descent = 0;
      m_on.GetTextExtent(text, &width, &height, &descent);
      const wxPoint2DDouble at = place(run.baseline);
      m_on.DrawText(text, at.m_x, at.m_y - (height - descent));
      return;
    }
    gtk::draw_paper_text(m_on, run.text,
                         {.family = k_family,
                          .bold = run.font.weight == drawing::Weight::Bold,
                          .size = run.font.size * m_zoom,
                          .x = m_x + run.baseline.x * m_zoom,
                          .baseline = m_y + run.baseline.y * m_zoom,
                          .width = run.width * m_zoom,
                          .colour = ink(run.colour)});
  }
  void operator()(const drawing::Line& line) {
    m_on.SetPen(pen(line.colour, line.thickness));
    m_on.StrokeLine(m_x + line.from.x * m_zoom, m_y + line.from.y * m_zoom, m_x + line.to.x * m_zoom,
                    m_y + line.to.y * m_zoom);
  }
  void operator()(const drawing::Box& box) {
    m_on.SetBrush(box.fill ? wxBrush(ink(*box.fill)) : *wxTRANSPARENT_BRUSH);
    m_on.SetPen(box.stroke ? pen(*box.stroke, box.thickness) : wxGraphicsPen());
    const double x = m_x + box.rect.x * m_zoom;
    const double y = m_y + box.rect.y * m_zoom;
    const double width = box.rect.width * m_zoom;
    const double height = box.rect.height * m_zoom;
    if (box.radius > 0) {
      m_on.DrawRoundedRectangle(x, y, width, height, box.radius * m_zoom);
    } else {
      m_on.DrawRectangle(x, y, width, height);
    }
  }
  void operator()(const drawing::Path& path) {
    m_on.SetBrush(path.fill ? wxBrush(ink(*path.fill)) : *wxTRANSPARENT_BRUSH);
    if (path.stroke && path.dash.empty()) {
      m_on.SetPen(pen(*path.stroke, path.thickness));
      m_on.DrawPath(way(path));
      return;
    }
    if (path.fill) {
      m_on.SetPen(wxGraphicsPen());
      m_on.FillPath(way(path));
    }
    // The toolkit would make short dashes longer than they are.
    if (path.stroke) {
      m_on.SetPen(m_on.CreatePen(pen_info(*path.stroke, path.thickness).Cap(wxCAP_BUTT)));
      m_on.StrokePath(way(drawing::cut_by_dashes(path)));
    }
  }

 private:
  /// The font of a run: a picture has few, and each takes longer to make than its words to paint.
  void use(const drawing::TextRun& run) {
    const auto [found, is_new] =
        m_fonts.try_emplace({run.font.weight == drawing::Weight::Bold, run.font.size, ink(run.colour).GetRGB()});
    if (is_new) {
      found->second = m_on.CreateFont(screen_font({run.font.weight, run.font.size * m_zoom}), ink(run.colour));
    }
    m_on.SetFont(found->second);
  }
  wxGraphicsPen pen(const drawing::Colour& colour, double thickness) {
    return m_on.CreatePen(pen_info(colour, thickness));
  }
  wxGraphicsPenInfo pen_info(const drawing::Colour& colour, double thickness) const {
    return wxGraphicsPenInfo(ink(colour)).Width(std::max(thickness * m_zoom, k_least_line));
  }
  wxPoint2DDouble place(const drawing::Point& at) const { return {m_x + at.x * m_zoom, m_y + at.y * m_zoom}; }
  wxGraphicsPath way(const drawing::Path& path) {
    wxGraphicsPath made = m_on.CreatePath();
    for (const drawing::Path::Step& step : path.steps) {
      switch (step.kind) {
        case drawing::Path::Step::Kind::Move:
          made.MoveToPoint(place(step.to));
          break;
        case drawing::Path::Step::Kind::Line:
          made.AddLineToPoint(place(step.to));
          break;
        case drawing::Path::Step::Kind::Curve:
          made.AddCurveToPoint(place(step.first), place(step.second), place(step.to));
          break;
        case drawing::Path::Step::Kind::Close:
          made.CloseSubpath();
          break;
      }
    }
    return made;
  }
  wxGraphicsContext& m_on;
  double m_x;
  double m_y;
  double m_zoom;
  Letters m_letters;
  std::map<std::tuple<bool, double, wxUint32>, wxGraphicsFont> m_fonts;
};

class Reader {
 public:
  explicit Reader(const drawing::Paper& paper) : m_paper(paper) {}

  void read(const drawing::Item& item) {
    if (item.element < 0) {
      return;
    }
    const int spoken = said_instead(item.element);
    if (spoken >= 0) {
      if (spoken != m_last) {
        say(to_wx(m_paper.elements[static_cast<std::size_t>(spoken)].alternative), spoken, " ");
      }
      return;
    }
    if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
      say(to_wx(run->text), item.element, m_blank ? " " : "");
      m_blank = run->goes_on;
    }
  }
  wxString words() && { return std::move(m_words); }

 private:
  // The nearest around it that has words of its own.
  int said_instead(int element) const {
    for (int each = element; each >= 0; each = m_paper.elements[static_cast<std::size_t>(each)].parent) {
      if (!m_paper.elements[static_cast<std::size_t>(each)].alternative.empty()) {
        return each;
      }
    }
    return -1;
  }
  void say(const wxString& text, int element, const char* within) {
    if (!m_words.empty()) {
      m_words += element == m_last ? wxString(within) : is_beside(m_last) ? wxString(" ") : wxString("\n");
    }
    m_words += text;
    m_last = element;
    m_blank = true;
  }
  bool is_beside(int element) const {
    const drawing::Role role = m_paper.elements[static_cast<std::size_t>(element)].role;
    return role == drawing::Role::Label || role == drawing::Role::TableCell;
  }

  const drawing::Paper& m_paper;
  wxString m_words;
  int m_last = -1;
  bool m_blank = true;  // a blank stood behind the last words
};

}  // namespace

void paint_page(wxGraphicsContext& on, const drawing::Page& page, double x, double y, double zoom) {
  on.SetPen(wxPen(colour(Colour::StrongLine)));
  on.SetBrush(*wxWHITE_BRUSH);
  on.DrawRectangle(std::floor(x) + 0.5, std::floor(y) + 0.5, std::round(page.size.width * zoom),
                   std::round(page.size.height * zoom));
  Painter painter(on, x, y, zoom, Letters::Paper);
  for (const drawing::Item& each : page.items) {
    std::visit(painter, each.shape);
  }
}

void paint_picture(wxGraphicsContext& on, const drawing::Picture& picture, double x, double y) {
  Painter painter(on, x, y, 1, Letters::Screen);
  for (const drawing::Shape& each : picture.shapes) {
    std::visit(painter, each);
  }
}

wxString page_words(const drawing::Paper& paper, std::size_t first, std::size_t count) {
  Reader reader(paper);
  for (std::size_t page = first; page < std::min(first + count, paper.pages.size()); ++page) {
    for (const drawing::Item& each : paper.pages[page].items) {
      reader.read(each);
    }
  }
  return std::move(reader).words();
}

}  // namespace attune::desktop
