// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/tab_strip.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"

namespace attune::desktop {

TabStrip::TabStrip(wxWindow* parent, const std::vector<wxString>& labels, std::function<void(int)> chosen)
    : wxPanel(parent), m_chosen(std::move(chosen)) {
  SetName("tabs");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddSpacer(FromDIP(k_padding));
  for (const wxString& label : labels) {
    const int index = static_cast<int>(m_tabs.size());
    auto* tab = new wxToggleButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBORDER_NONE);
    set_style(tab, Style::Tab);
    name_control(tab, "tabs." + label, wxString::Format("%s, tab %d of %zu", label, index + 1, labels.size()));
    tab->Bind(wxEVT_TOGGLEBUTTON, [this, index](wxCommandEvent&) { pick(index); });
    row->Add(tab, wxSizerFlags().Expand());
    m_tabs.push_back(tab);
  }
  SetSizer(row);
  select(0);
}

void TabStrip::select(int index) {
  m_selection = index;
  for (std::size_t each = 0; each < m_tabs.size(); ++each) {
    m_tabs[each]->SetValue(static_cast<int>(each) == index);
  }
}

void TabStrip::pick(int index) {
  const bool other = index != m_selection;
  select(index);
  if (other && m_chosen) {
    m_chosen(index);
  }
}

}  // namespace attune::desktop
