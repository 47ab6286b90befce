// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/style.h"

#include <wx/graphics.h>
#include <wx/window.h>

#include <optional>
#include <vector>

namespace attune::desktop {

/// What a chart shows: a line a kind, where it is now and where it is wished to be.
struct ScaleLine {
  wxString label;
  std::optional<double> now, wish;
};
struct ScaleFacts {
  domain::Letter letter;  ///< whose mark and colour
  wxString name;
  wxString now, wish;  ///< what the two are called: "now", "would like"
  double most = 10;
  std::vector<ScaleLine> lines;
  Colour surface = Colour::Panel;  ///< what it stands on
};

/// One person's lines on their own scale from 0. Takes the focus; Up and Down go from line to line and speak it; all of
/// them stand in its accessible description.
class ScaleChart final : public wxWindow {
 public:
  ScaleChart(wxWindow* parent, const wxString& name, ScaleFacts facts);
  /// "Maya, Emotional, now 6, would like 7".
  wxString spoken() const;
  wxString described() const;

 protected:
  wxSize DoGetBestSize() const override;

 private:
  int row_height() const;
  int label_width() const;
  void paint();
  void paint_line(wxGraphicsContext& on, const ScaleLine& line, double y, double left, double step) const;
  void move(int to);
  wxString words(const ScaleLine& line) const;

  ScaleFacts m_facts;
  int m_at = 0;
};

/// A mark of a chart's legend: filled for now, hollow for wished for.
class ScaleMark final : public wxWindow {
 public:
  enum class Fill { Filled, Hollow };
  ScaleMark(wxWindow* parent, domain::Letter letter, Fill fill, Colour surface);
  bool AcceptsFocus() const override { return false; }
  bool AcceptsFocusFromKeyboard() const override { return false; }
};

}  // namespace attune::desktop
