// SPDX-License-Identifier: Apache-2.0
// The parts of the Interviews tab: the rows at the left, a scale a person at the right.
#pragma once

#include "desktop/clinician/context.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/models/compare_sheet.h"
#include "desktop/support/wrap_button.h"

#include <wx/panel.h>

namespace attune::desktop {

/// All blocks of a sheet, one below the other with the same columns. Breaks questions and long words at the width that
/// it is told, all of them before it is laid out once.
class CompareRows final : public StillPanel {
 public:
  CompareRows(wxWindow* parent, Context& context, const domain::CaseId& couple, const CompareSheet& sheet);
  /// In pixels, with the room at its right.
  void expect_width(int width);
  /// How far its words stand inside its left edge.
  int inset() const;

 private:
  void add_head(wxSizer* into, const CompareSheet& sheet, const SheetBlock& block);
  void add_row(wxSizer* into, const SheetBlock& block, const SheetRow& row);
  void add_cell(wxSizer* into, const SheetBlock& block, const SheetRow& row, std::size_t column);
  void add_question(wxSizer* into, const SheetRow& row);
  int cell_width() const;
  int shared_width() const;

  Context& m_context;
  domain::CaseId m_couple;
  std::vector<SheetColumn> m_columns;
  bool m_has_shared;
  std::vector<WrapButton*> m_buttons;
  std::vector<WrapText*> m_questions;
};

/// Everybody's kinds of closeness on a rail (Colour::Panel) or on the page; in the clinician's view with dates and the
/// way to all answers.
void add_kinds(wxWindow* parent, wxSizer* into, Context& context, const domain::CaseId& couple,
               const CompareSheet& sheet, Colour surface);

}  // namespace attune::desktop
