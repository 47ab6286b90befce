// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/pieces.h"

#include <algorithm>

namespace attune::desktop {

wxStaticText* line_text(wxWindow* parent, const wxString& text, Colour ink, double scale, bool bold) {
  auto* label = new wxStaticText(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                                 wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE);
  wxFont font = parent->GetFont().Scaled(static_cast<float>(scale));
  if (bold) {
    font.MakeBold();
  }
  label->SetFont(font);
  set_ink(label, ink);
  label->SetLabelText(text);
  label->SetToolTip(text);
  label->SetMinSize(wxSize(parent->FromDIP(24), -1));
  return label;
}

wxScrolledWindow* scrolled_area(wxWindow* parent, const wxString& name, const wxString& accessible_name,
                                Colour surface) {
  auto* area = new wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
  set_surface(area, surface);
  name_control(area, name, accessible_name);
  area->SetScrollRate(0, area->FromDIP(12));
  area->SetSizer(new wxBoxSizer(wxVERTICAL));
  return area;
}

namespace {

wxButton* prepared(wxButton* button, const Verb& verb) {
  name_control(button, verb.name, verb.accessible_name.empty() ? verb.label : verb.accessible_name);
  button->Bind(wxEVT_BUTTON, [act = verb.act](wxCommandEvent&) { act(); });
  return button;
}

}  // namespace

wxButton* verb_button(wxWindow* parent, const Verb& verb) { return prepared(plain_button(parent, verb.label), verb); }

wxButton* row_verb_button(wxWindow* parent, const Verb& verb) {
  wxButton* button = prepared(row_button(parent, verb.label), verb);
  button->SetMinSize(wxSize(std::max(text_dip(parent, 84), button->GetBestSize().x), button->GetMinSize().y));
  return button;
}

wxSizer* add_block(wxWindow* parent, wxSizer* into, const Block& block) {
  const int padding = parent->FromDIP(k_padding);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* left = new wxBoxSizer(wxVERTICAL);
  left->Add(section_heading(parent, block.label));
  if (!block.sub.empty()) {
    left->Add(new WrapText(parent, literal(block.sub), Colour::Secondary, 0.9), wxSizerFlags().Expand());
  }
  left->SetMinSize(text_dip(parent, 92), -1);
  row->Add(left, wxSizerFlags().Border(wxRIGHT, padding));
  auto* middle = new wxBoxSizer(wxVERTICAL);
  for (const wxString& line : block.lines) {
    middle->Add(new WrapText(parent, literal(line), block.empty ? Colour::Secondary : Colour::Text), wxSizerFlags().Expand());
  }
  row->Add(middle, wxSizerFlags(1));
  if (!block.verbs.empty()) {
    auto* right = new wxBoxSizer(wxVERTICAL);
    for (const Verb& verb : block.verbs) {
      wxButton* button = row_verb_button(parent, verb);
      button->SetMinSize(wxSize(std::max(text_dip(parent, 116), button->GetMinSize().x), button->GetMinSize().y));
      right->Add(button, wxSizerFlags().Expand().Border(right->IsEmpty() ? 0 : wxTOP, parent->FromDIP(k_gap)));
    }
    row->Add(right, wxSizerFlags().Border(wxLEFT, padding));
  }
  into->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, parent->FromDIP(9)));
  into->Add(rule_line(parent), wxSizerFlags().Expand());
  return middle;
}

wxFlexGridSizer* pair_grid(int gap) {
  auto* grid = new wxFlexGridSizer(2, wxSize(2 * gap, gap));
  grid->AddGrowableCol(1, 1);
  return grid;
}

void add_pair(wxWindow* parent, wxFlexGridSizer* into, const wxString& label, const wxString& value) {
  if (value.empty()) {
    return;
  }
  wxStaticText* words = secondary_text(parent, label);
  words->SetMinSize(wxSize(std::max(text_dip(parent, 92), words->GetBestSize().x), -1));
  into->Add(words, wxSizerFlags().Border(wxTOP, parent->FromDIP(1)));
  into->Add(new WrapText(parent, literal(value)), wxSizerFlags().Expand());
}

wxWindow* find_named(wxWindow* below, const wxString& name) {
  return name.empty() ? nullptr : wxWindow::FindWindowByName(name, below);
}

Rebuilding::Rebuilding(wxWindow* page) : m_page(page) {
  m_page->Freeze();
  for (const wxWindow* each = wxWindow::FindFocus(); each != nullptr; each = each->GetParent()) {
    if (each == m_page) {
      m_focused = wxWindow::FindFocus()->GetName();
    }
  }
}

Rebuilding::~Rebuilding() {
  m_page->Layout();
  m_page->Thaw();
  if (m_focused.empty()) {
    return;
  }
  wxWindow* before = find_named(m_page, m_focused);
  if (before == nullptr || !before->IsShownOnScreen() || !before->IsEnabled()) {
    before = m_page; // goes to the first that takes the focus
  }
  if (before != wxWindow::FindFocus()) {
    before->SetFocus();
  }
}

std::string shortened(const std::string& name, std::size_t most) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(name[at]) & 0xC0U) != 0x80U;
    characters += begins ? 1 : 0;
    if (begins && characters > most) {
      return name.substr(0, at) + "…";
    }
  }
  return name;
}

}  // namespace attune::desktop
