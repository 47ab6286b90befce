// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/unlock_page.h"

#include "desktop/clinician/unlock_words.h"
#include "desktop/support/accessible.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/text.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace attune::desktop {
namespace {

constexpr int k_caps_ms = 300;

wxStaticBitmap* picture(wxWindow* parent, Icon which, Colour ink, int size) {
  auto* bitmap = new wxStaticBitmap(parent, wxID_ANY, icon(which, ink, size));
  bitmap->Bind(wxEVT_SYS_COLOUR_CHANGED, [bitmap, which, ink, size](wxSysColourChangedEvent& event) {
    bitmap->SetBitmap(icon(which, ink, size));
    event.Skip();
  });
  return bitmap;
}

constexpr int k_column = 420;
constexpr int k_promise_edge = 7;
constexpr int k_promise_lock = 14;

}  // namespace

UnlockPage::UnlockPage(wxWindow* parent, Setup setup)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      m_setup(std::move(setup)) {
  SetName("unlock");
  gtk::set_accessible_name(this, "Unlock");
  SetScrollRate(0, FromDIP(k_padding));
  set_surface(this, Colour::Panel);
  build();
  m_wait.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
    set_busy(false);
    say("You can try again.");
    m_passphrase->SetFocus();
  });
  m_caps_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { update_caps(); });
  m_caps_timer.Start(k_caps_ms);
  update_caps();
  m_passphrase->SetFocus();
  if (m_setup.tries >= k_tries_before_waiting) {
    wait_then_go_on();
  }
}

void UnlockPage::build() {
  m_column = new wxPanel(this);
  m_column->SetName("unlock.column");
  set_surface(m_column, Colour::Panel);
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(picture(m_column, Icon::Mark, Colour::Accent, 46), wxSizerFlags().Centre());
  column->Add(page_heading(m_column, "Attune"), wxSizerFlags().Centre().Border(wxTOP, FromDIP(8)));
  auto* locked = plain_text(m_column, "Locked");
  set_ink(locked, Colour::Secondary);
  column->Add(locked, wxSizerFlags().Centre().Border(wxTOP, FromDIP(4)));
  column->AddSpacer(FromDIP(30));
  column->Add(build_passphrase(), wxSizerFlags().Expand());
  column->AddSpacer(FromDIP(k_edge));
  column->Add(build_pin(), wxSizerFlags().Expand());
  column->AddSpacer(FromDIP(k_edge));
  m_unlock = primary_button(m_column, "&Unlock");
  m_unlock->SetName("unlock.unlock");
  m_unlock->SetMinSize(wxSize(-1, text_dip(this, 36)));
  m_unlock->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { unlock(); });
  m_unlock->SetDefault();
  column->Add(m_unlock, wxSizerFlags().Expand());
  column->AddSpacer(FromDIP(24));
  column->Add(rule_line(m_column, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
  column->AddSpacer(FromDIP(k_edge));
  column->Add(build_others(), wxSizerFlags().Expand());
  m_column->SetSizer(column);
  m_column->SetMinSize(wxSize(text_dip(this, k_column), -1));

  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->AddStretchSpacer();
  across->Add(m_column, wxSizerFlags().Border(wxALL, FromDIP(k_edge)));
  across->AddStretchSpacer();
  auto* all = new wxBoxSizer(wxVERTICAL);
  all->AddStretchSpacer();
  all->Add(across, wxSizerFlags().Expand());
  all->AddStretchSpacer();
  SetSizer(all);
}

wxSizer* UnlockPage::build_passphrase() {
  auto* part = new wxBoxSizer(wxVERTICAL);
  m_passphrase = secret_field(m_column);
  m_passphrase->SetMinSize(wxSize(FromDIP(120), text_dip(this, 36)));
  auto* head = new wxBoxSizer(wxHORIZONTAL);
  m_label = labelled(m_column, "&Passphrase", m_passphrase);
  m_passphrase->SetName("unlock.passphrase");
  head->Add(m_label, wxSizerFlags().CenterVertical());
  head->AddStretchSpacer();
  auto* caps = new wxPanel(m_column);
  caps->SetName("unlock.caps");
  set_surface(caps, Colour::Panel);
  auto* caps_row = new wxBoxSizer(wxHORIZONTAL);
  caps_row->Add(picture(caps, Icon::ChevronUp, Colour::Secondary, 12), wxSizerFlags().CenterVertical());
  caps_row->Add(secondary_text(caps, "Caps Lock is on"), wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(5)));
  caps->SetSizer(caps_row);
  caps->Hide();
  m_caps = caps;
  head->Add(caps, wxSizerFlags().CenterVertical());
  part->Add(head, wxSizerFlags().Expand());
  part->AddSpacer(FromDIP(k_gap));

  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(m_passphrase, wxSizerFlags(1).Expand());
  m_show = toggle_button(m_column, "Sho&w");
  m_show->SetBitmap(icon(Icon::Eye));
  m_show->InvalidateBestSize();
  name_control(m_show, "unlock.show", "Show the passphrase");
  m_show->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent&) { gtk::set_entry_visible(m_passphrase, m_show->GetValue()); });
  row->Add(m_show, wxSizerFlags().Expand().Border(wxLEFT, FromDIP(k_gap)));
  part->Add(row, wxSizerFlags().Expand());
  m_hint = new WrapText(m_column, "Nothing appears while you type.", Colour::Secondary, 0.9);
  m_hint->SetName("unlock.hint");
  m_hint->expect_width(text_dip(this, k_column));
  part->Add(m_hint, wxSizerFlags().Expand().Border(wxTOP, FromDIP(5)));
  return part;
}

wxSizer* UnlockPage::build_pin() {
  auto* part = new wxBoxSizer(wxVERTICAL);
  m_pin = secret_field(m_column);
  m_pin->SetMaxLength(6);
  m_pin->SetMinSize(wxSize(FromDIP(120), text_dip(this, 36)));
  auto* head = new wxBoxSizer(wxHORIZONTAL);
  head->Add(labelled(m_column, "P&IN for today", m_pin), wxSizerFlags().CenterVertical());
  m_pin->SetName("unlock.pin");
  head->AddStretchSpacer();
  head->Add(secondary_text(m_column, "four to six digits"), wxSizerFlags().CenterVertical());
  part->Add(head, wxSizerFlags().Expand());
  part->AddSpacer(FromDIP(k_gap));
  part->Add(m_pin, wxSizerFlags().Expand());
  const wxString help = m_setup.pin_is_set ? wxString("Left empty, the one you chose today stays.")
                                           : wxString("Brings you back from the cover until Attune is closed. Without one, "
                                                      "the cover asks for the passphrase.");
  auto* about = new WrapText(m_column, help, Colour::Secondary, 0.9);
  about->expect_width(text_dip(this, k_column));
  part->Add(about, wxSizerFlags().Expand().Border(wxTOP, FromDIP(5)));
  describe_control(m_pin, help);
  return part;
}

wxSizer* UnlockPage::build_others() {
  auto* part = new wxBoxSizer(wxVERTICAL);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  m_other_way = plain_button(m_column, "Use &recovery key…", Icon::Key);
  m_other_way->SetName("unlock.other-way");
  m_other_way->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { switch_mode(); });
  m_another = plain_button(m_column, "&Open another practice…", Icon::Folder);
  m_another->SetName("unlock.another");
  m_another->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_setup.another(); });
  row->Add(m_other_way, wxSizerFlags(1));
  row->AddSpacer(FromDIP(k_padding));
  row->Add(m_another, wxSizerFlags(1));
  part->Add(row, wxSizerFlags().Expand());
  part->AddSpacer(FromDIP(24));
  const auto centred = [&](const wxString& text) {
    auto* label = new WrapText(m_column, text, Colour::Secondary, 0.9);
    gtk::align_label(label, 0.5F);
    label->expect_width(text_dip(this, k_column) - 2 * FromDIP(k_edge));
    part->Add(label, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(k_edge)));
    return label;
  };
  if (is_sample(m_setup.folder)) {
    auto* said = centred("Sample: fictional people. The one that Attune makes opens with “" + to_wx(practice::sample_passphrase()) +
                         "”.");
    said->SetName("unlock.sample");
    set_ink(said, Colour::Text);
  } else {
    centred("A forgotten passphrase cannot be reset by anyone. Only the printed recovery key opens the practice then.");
  }
  part->AddSpacer(FromDIP(k_gap + 3));
  auto* promise = new wxBoxSizer(wxHORIZONTAL);
  auto* lock = picture(m_column, Icon::Lock, Colour::Secondary, k_promise_lock);
  promise->Add(lock, wxSizerFlags().Top().Border(wxTOP, FromDIP(1)));
  auto* words = new WrapText(m_column, "Attune never goes online. Your practice is encrypted on this computer.",
                             Colour::Secondary, 0.9);
  words->expect_width(text_dip(this, k_column) - 2 * FromDIP(k_promise_edge) - lock->GetBestSize().x - FromDIP(k_gap));
  promise->Add(words, wxSizerFlags(1).Border(wxLEFT, FromDIP(k_gap)));
  part->Add(promise, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(k_promise_edge)));
  return part;
}

void UnlockPage::say(const wxString& text) {
  m_hint->SetLabel(text);
  describe_control(m_passphrase, text);
  announce(m_passphrase, text);
}

void UnlockPage::set_busy(bool busy) {
  for (wxWindow* each : std::initializer_list<wxWindow*>{m_passphrase, m_show, m_pin, m_unlock, m_other_way, m_another}) {
    each->Enable(!busy);
  }
}

void UnlockPage::unlock() {
  if (m_work.running() || m_wait.IsRunning()) {
    return;
  }
  if (m_passphrase->IsEmpty()) {
    say(m_mode == Mode::Passphrase ? "Type the passphrase." : "Type the recovery key.");
    m_passphrase->SetFocus();
    return;
  }
  m_typed_pin = read_secret(m_pin);
  if (!m_typed_pin.empty() && !is_pin(m_typed_pin)) {
    m_typed_pin.clear();
    say("The PIN has four to six digits.");
    m_pin->SetFocus();
    m_pin->SelectAll();
    return;
  }
  set_busy(true);
  m_unlock->SetLabel("Unlocking…");
  m_hint->SetLabel("Unlocking…");
  announce(this, "Unlocking…");
  auto typed = std::make_shared<crypto::Secret>(read_secret(m_passphrase));
  m_work.start(this, [this, typed, folder = m_setup.folder, environment = m_setup.environment](std::stop_token) {
    std::exception_ptr failed;
    std::shared_ptr<practice::Practice> practice;
    try {
      practice = std::make_shared<practice::Practice>(practice::open_practice(folder, *typed, environment));
    } catch (...) {
      failed = std::current_exception();
    }
    typed->clear();
    return [this, failed, practice] { got(failed, practice); };
  });
}

void UnlockPage::got(std::exception_ptr failed, std::shared_ptr<practice::Practice> practice) {
  m_work.finish();
  m_unlock->SetLabel("&Unlock");
  set_busy(false);
  if (practice) {
    m_passphrase->ChangeValue(wxEmptyString);
    m_pin->ChangeValue(wxEmptyString);
    m_setup.opened(std::move(practice), std::move(m_typed_pin));
    return;
  }
  m_typed_pin.clear();
  try {
    std::rethrow_exception(failed);
  } catch (const Error& error) {
    if (error.code() == ErrorCode::WrongPassphrase) {
      wrong();
      return;
    }
    say(describe(error).text());
  } catch (...) {
    say(describe_current().text());
  }
  m_passphrase->SetFocus();
}

void UnlockPage::wrong() {
  ++m_setup.tries;
  m_setup.failed(m_setup.tries);
  m_passphrase->SetFocus();
  m_passphrase->SelectAll();
  if (m_setup.tries >= k_tries_before_waiting) {
    wait_then_go_on();
  } else {
    say(m_mode == Mode::Passphrase ? "That is not the passphrase." : "That key does not open this practice.");
  }
}

void UnlockPage::wait_then_go_on() {
  const int seconds = seconds_to_wait(m_setup.tries);
  set_busy(true);
  m_another->Enable();
  say("That was not it. You can try again in " + wait_words(seconds) + ".");
  m_wait.StartOnce(static_cast<int>(m_setup.wait_unit.count()) * seconds);
}

void UnlockPage::update_caps() {
  const bool on = gtk::caps_lock_is_on();
  if (on != m_caps->IsShown()) {
    m_caps->Show(on);
    m_column->Layout();
    if (on) {
      announce(m_passphrase, "Caps Lock is on");
    }
  }
}

void UnlockPage::switch_mode() {
  m_mode = m_mode == Mode::Passphrase ? Mode::RecoveryKey : Mode::Passphrase;
  const bool key = m_mode == Mode::RecoveryKey;
  m_label->SetLabel(key ? "Recovery &key" : "&Passphrase");
  gtk::set_accessible_name(m_passphrase, key ? "Recovery key" : "Passphrase");
  m_other_way->SetLabel(key ? "Use passph&rase…" : "Use &recovery key…");
  name_control(m_show, "unlock.show", key ? "Show the recovery key" : "Show the passphrase");
  m_passphrase->ChangeValue(wxEmptyString);
  say(key ? "As printed; blanks and dashes do not matter." : "Nothing appears while you type.");
  m_column->Layout();
  m_passphrase->SetFocus();
}

}  // namespace attune::desktop
