// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/choice_card.h"

#include "desktop/support/accessible.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/layout.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>

#include <memory>

namespace attune::desktop {

ChoiceCard::ChoiceCard(wxWindow* parent, const wxString& label, const wxString& name, const wxString& meaning,
                       const wxString& quoted)
    : wxPanel(parent) {
  // Until it is laid out; given to the constructor it would be its least and so its height for good.
  SetSize(parent->FromDIP(wxSize(400, 90)));
  SetName(name + ".card");
  set_surface(this, Colour::Surface);
  m_button = new wxRadioButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxRB_GROUP);
  for (wxWindow* sibling : parent->GetChildren()) {
    if (auto* card = dynamic_cast<ChoiceCard*>(sibling); card != nullptr && card != this) {
      gtk::join_radio_group(m_button, card->m_button);
      break;
    }
  }
  wxFont bold = m_button->GetFont();
  m_button->SetFont(bold.MakeBold());
  name_control(m_button, name, wxControl::RemoveMnemonics(label) + ". " + meaning);
  if (!quoted.empty()) {
    describe_control(m_button, quoted);
  }
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_button);
  const int indent = FromDIP(28);
  column->Add(new WrapText(this, meaning), wxSizerFlags().Expand().Border(wxLEFT, indent));
  if (!quoted.empty()) {
    auto* words = new WrapText(this, quoted, Colour::Secondary);
    column->AddSpacer(FromDIP(4));
    column->Add(words, wxSizerFlags().Expand().Border(wxLEFT, indent));
  }
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(column, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(k_padding)));
  SetSizer(edges);
  m_button->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent&) { picked(); });
  const auto click = [this](wxMouseEvent&) {
    m_button->SetFocus();
    picked();
  };
  Bind(wxEVT_LEFT_UP, click);
  for (wxWindow* child : GetChildren()) {
    if (child != m_button) {
      child->Bind(wxEVT_LEFT_UP, click);
    }
  }
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> paint(wxGraphicsContext::Create(dc));
    const int width = m_button->GetValue() ? FromDIP(2) : 1;
    paint->SetPen(wxPen(colour(m_button->GetValue() ? Colour::Accent : Colour::StrongLine), width));
    paint->SetBrush(*wxTRANSPARENT_BRUSH);
    const wxSize size = GetClientSize();
    paint->DrawRoundedRectangle(width / 2.0, width / 2.0, size.x - width, size.y - width, FromDIP(4));
  });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    Refresh();
    event.Skip();
  });
}

void ChoiceCard::choose() {
  m_button->SetValue(true);
  repaint_all();
}

void ChoiceCard::picked() {
  choose();
  if (m_chosen) {
    m_chosen();
  }
}

void ChoiceCard::repaint_all() {
  for (wxWindow* sibling : GetParent()->GetChildren()) {
    if (dynamic_cast<ChoiceCard*>(sibling) != nullptr) {
      sibling->Refresh();
    }
  }
}

}  // namespace attune::desktop
