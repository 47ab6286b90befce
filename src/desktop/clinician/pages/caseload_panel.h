// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "desktop/models/text_table.h"

#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>

#include <array>

namespace attune::desktop {

/// Find, three filters, and the cases that fit, ordered by what comes next. Nothing is chosen at the start.
class CaseloadPanel final : public wxPanel {
 public:
  CaseloadPanel(wxWindow* parent, Context& context);

  /// Other rows; what is typed and the filter stay.
  void show(std::vector<practice::CaseloadRow> rows, domain::Date today);
  wxTextCtrl* find() const { return m_find; }
  TextTable* list() const { return m_list; }

 private:
  enum class Filter { Active, Paused, Closed };
  static bool belongs(const practice::CaseloadRow& row, Filter filter);
  void pick(Filter filter);
  void apply();
  void say_nothing_fits(const std::array<int, 3>& matches);
  void open(std::size_t row);
  void open_typed();
  std::string markup(std::size_t row) const;

  Context& m_context;
  wxTextCtrl* m_find;
  std::array<wxToggleButton*, 3> m_filters{};
  TextTable* m_list;
  wxStaticText* m_message;
  wxPanel* m_first; ///< with no case at all
  std::vector<practice::CaseloadRow> m_rows;
  std::vector<std::size_t> m_shown; ///< numbers in m_rows
  domain::Date m_today{};
  Filter m_filter = Filter::Active;
};

}  // namespace attune::desktop
