// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/cover_page.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/text.h"
#include "domain/time.h"

#include <wx/statbmp.h>

#include <chrono>

namespace attune::desktop {
namespace {

constexpr int k_most_tries = 3;
constexpr int k_clock_ms = 5000;

wxString time_now() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  const domain::Instant now{std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
  return to_wx(domain::time_text(domain::local_time(now, domain::system_zone()).time));
}

}  // namespace

CoverPage::CoverPage(wxWindow* parent, Calls calls, bool has_pin)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS),
      m_calls(std::move(calls)),
      m_has_pin(has_pin) {
  set_surface(this, Colour::Panel);
  name_control(this, "cover", "Attune");
  auto* mark = new wxStaticBitmap(this, wxID_ANY, icon(Icon::Mark, Colour::Accent, 64));
  m_time = page_heading(this, time_now());
  wxFont large = m_time->GetFont();
  large.SetFractionalPointSize(large.GetFractionalPointSize() * 2);
  m_time->SetFont(large);

  auto* form = new wxPanel(this);
  form->SetName("cover.form");
  set_surface(form, Colour::Panel);
  m_pin = secret_field(form, 160, wxTE_PROCESS_ENTER);
  m_pin->SetMaxLength(6);
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(labelled(form, "PIN", m_pin), wxSizerFlags().Centre().Border(wxBOTTOM, FromDIP(k_gap)));
  m_pin->SetName("cover.pin");
  column->Add(m_pin, wxSizerFlags().Centre());
  m_said = secondary_text(form, " ");
  m_said->SetName("cover.said");
  column->Add(m_said, wxSizerFlags().Centre().Border(wxTOP, FromDIP(k_gap)));
  form->SetSizer(column);
  form->Hide();
  m_form = form;

  auto* all = new wxBoxSizer(wxVERTICAL);
  all->AddStretchSpacer(2);
  all->Add(mark, wxSizerFlags().Centre());
  all->Add(m_time, wxSizerFlags().Centre().Border(wxTOP, FromDIP(k_edge)));
  all->AddSpacer(FromDIP(24));
  all->Add(form, wxSizerFlags().Centre().ReserveSpaceEvenIfHidden());
  all->AddStretchSpacer(3);
  SetSizer(all);

  Bind(wxEVT_CHAR_HOOK, &CoverPage::on_key, this);
  Bind(wxEVT_LEFT_UP, [this](wxMouseEvent&) { ask(); });
  m_pin->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { try_pin(); });
  m_clock.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { show_time(); });
  m_clock.Start(k_clock_ms);
}

void CoverPage::show_time() {
  if (const wxString now = time_now(); m_time->GetLabel() != now) {
    m_time->SetLabel(now);
    Layout();
  }
}

void CoverPage::on_key(wxKeyEvent& event) {
  if (m_form->IsShown()) {
    if (event.GetKeyCode() == WXK_ESCAPE) {
      m_pin->ChangeValue(wxEmptyString);
      m_form->Hide();
      SetFocus();
      return;
    }
    event.Skip();
    return;
  }
  ask();
  // A digit is the first of the PIN, not only a way to see the field.
  if (const int key = event.GetUnicodeKey(); m_has_pin && key >= '0' && key <= '9') {
    m_pin->AppendText(wxString(wxUniChar(key)));
  }
}

void CoverPage::ask() {
  if (!m_has_pin) {
    CallAfter([this] { m_calls.ask_passphrase(); });
    return;
  }
  m_form->Show();
  m_form->Layout();
  Layout();
  m_pin->SetFocus();
}

void CoverPage::try_pin() {
  if (m_pin->IsEmpty()) {
    return;
  }
  const crypto::Secret typed = take_secret(m_pin);
  if (m_calls.is_pin(typed)) {
    m_calls.come_back();
    return;
  }
  if (++m_tries >= k_most_tries) {
    m_calls.ask_passphrase();
    return;
  }
  const wxString words = m_tries + 1 == k_most_tries ? "That is not it. One more try, then the passphrase."
                                                     : "That is not it. Two more tries, then the passphrase.";
  m_said->SetLabel(words);
  announce(m_pin, words);
  m_form->Layout();
  Layout();
}

}  // namespace attune::desktop
