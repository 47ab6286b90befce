// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/style.h"
#include "drawing/chart.h"
#include "drawing/text_metrics.h"

#include <wx/string.h>
#include <wx/window.h>

#include <cstddef>
#include <functional>

namespace attune::desktop {

/// What a chart shows, for who sees it and who hears it.
struct ChartFacts {
  wxString title;  ///< makes sense alone: "Maya, Known and accepted"
  /// Draws it so many pixels wide, in the theme and the size of text of the moment; asked again when one of them
  /// changes.
  std::function<drawing::Chart(double width, const drawing::TextMetrics& metrics)> draw;
  /// A spot in words, by its index: "20 Nov 2025, 7 of 10".
  std::function<wxString(std::size_t index)> words;
  wxString nothing;  ///< said where there is no spot: "nothing yet"
  /// Where a walk begins: at what is newest, or at the top.
  enum class Start { Last, First };
  Start start = Start::Last;
  Colour surface = Colour::Panel;  ///< what it stands on
  int least_width = 160;           ///< DIP
};

/// A chart that takes the focus. Left and Right (Up and Down) walk its spots, Home and End go to the ends; each is
/// spoken, and all of them stand in the accessible description. As wide as it is given, as high as it comes out: add it
/// with wxEXPAND.
class ChartView final : public wxWindow {
 public:
  ChartView(wxWindow* parent, const wxString& name, ChartFacts facts);
  /// Something else in the same place; the walk begins anew.
  void show(ChartFacts facts);
  /// "Maya, Known and accepted: 20 Nov 2025, 7 of 10".
  wxString spoken() const;
  wxString described() const;
  const drawing::Chart& chart() const { return m_chart; }
  std::size_t at() const { return m_at; }  ///< which spot

 protected:
  wxSize DoGetBestSize() const override;

 private:
  void redraw();
  void begin();
  void tell();
  void move(std::ptrdiff_t to);
  void go_to(const wxPoint& place);
  void paint();

  ChartFacts m_facts;
  drawing::Chart m_chart;
  int m_width = 0;  ///< that it was drawn for
  std::size_t m_at = 0;
};

}  // namespace attune::desktop
