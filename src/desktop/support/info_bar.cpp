// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/info_bar.h"

#include "desktop/support/accessible.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/layout.h"

namespace attune::desktop {

InfoBar::InfoBar(wxWindow* parent) : wxPanel(parent) {
  SetName("info-bar");
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    if (IsShown()) {
      show(m_text, m_tone);
    }
    event.Skip();
  });
  Hide();
}

void InfoBar::build() {
  auto* label = new WrapText(this, wxEmptyString);
  m_label = label;
  m_button = row_button(this, wxEmptyString);
  m_button->SetName("info-bar.verb");
  m_button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    const std::function<void()> act = m_act;
    dismiss();
    if (act) {
      act();
    }
  });
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(m_label, wxSizerFlags(1).CenterVertical().Border(wxALL, FromDIP(8)));
  row->Add(m_button, wxSizerFlags().CenterVertical().Border(wxALL, FromDIP(k_gap)));
  SetSizer(row);
}

void InfoBar::say(const wxString& text, Tone tone) {
  if (m_label == nullptr) {
    build();
  }
  m_act = nullptr;
  m_button->Hide();
  show(text, tone);
  announce(this, text);
}

void InfoBar::offer(const wxString& text, const wxString& verb, std::function<void()> act, Tone tone) {
  if (m_label == nullptr) {
    build();
  }
  m_act = std::move(act);
  m_button->SetLabel(verb);
  m_button->Show();
  show(text, tone);
  announce(this, text);
}

void InfoBar::show(const wxString& text, Tone tone) {
  m_text = text;
  m_tone = tone;
  SetBackgroundColour(colour(tone == Tone::NotSaved ? Colour::NotSavedTint : Colour::LensLine));
  m_label->SetForegroundColour(colour(tone == Tone::NotSaved ? Colour::NotSaved : Colour::Text));
  // Laid out first, so that the label breaks its lines at the width it will have.
  Show();
  GetParent()->Layout();
  Layout();
  m_label->SetLabel(text);
  GetParent()->Layout();
  Layout();
}

void InfoBar::dismiss() {
  m_text.clear();
  m_act = nullptr;
  if (!IsShown()) {
    return;
  }
  m_label->SetLabel(wxEmptyString);
  Hide();
  GetParent()->Layout();
}

bool InfoBar::attempt(const std::function<void()>& act) {
  try {
    act();
  } catch (...) {
    const Described said = describe_current();
    say(said.text(), said.damaged ? Tone::NotSaved : Tone::Neutral);
    return false;
  }
  if (!m_text.empty()) {
    dismiss();
  }
  return true;
}

}  // namespace attune::desktop
