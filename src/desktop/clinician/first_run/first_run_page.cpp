// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/first_run_page.h"

#include "desktop/clinician/first_run/place.h"
#include "desktop/support/accessible.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/text.h"
#include "practice/practices.h"

#include <array>
#include <exception>
#include <utility>

namespace attune::desktop {
namespace {

constexpr std::array<const char*, 6> k_steps{"Name and place",     "Passphrase",   "Recovery key",
                                             "What stays private", "Crisis lines", "Ready"};
constexpr std::size_t k_last = k_steps.size() - 1;

std::vector<domain::Text> lines_of(const wxString& typed) {
  std::vector<domain::Text> lines;
  for (const wxString& each : wxSplit(typed, '\n', '\0')) {
    domain::Text line = domain::Text::line(from_wx(each), "crisis_lines");
    if (!line.empty()) {
      lines.push_back(std::move(line));
    }
  }
  return lines;
}

}  // namespace

FirstRunPage::FirstRunPage(wxWindow* parent, Setup setup) : wxPanel(parent), m_setup(std::move(setup)) {
  SetName("first-run");
  set_surface(this, Colour::Panel);
  auto* middle = new wxBoxSizer(wxHORIZONTAL);
  middle->Add(build_rail(), wxSizerFlags().Expand());
  middle->Add(rule_line(this, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
  m_right = new wxPanel(this);
  m_right->SetName("first-run.right");
  set_surface(m_right, Colour::Surface);
  m_right_sizer = new wxBoxSizer(wxVERTICAL);
  m_right->SetSizer(m_right_sizer);
  middle->Add(m_right, wxSizerFlags(1).Expand());
  auto* all = new wxBoxSizer(wxVERTICAL);
  all->Add(middle, wxSizerFlags(1).Expand());
  m_notice = new InfoBar(this);
  all->Add(m_notice, wxSizerFlags().Expand());
  all->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
  all->Add(build_footer(), wxSizerFlags().Expand());
  SetSizer(all);
  show_step(0);
}

wxWindow* FirstRunPage::build_rail() {
  auto* rail = new StillPanel(this);
  rail->SetName("first-run.rail");
  set_surface(rail, Colour::Panel);
  auto* column = new wxBoxSizer(wxVERTICAL);
  auto* heading = section_heading(rail, "A new practice");
  wxFont font = heading->GetFont();
  font.SetFractionalPointSize(font.GetFractionalPointSize() * 1.1);
  heading->SetFont(font);
  column->Add(heading, wxSizerFlags().Border(wxBOTTOM, FromDIP(k_edge)));
  for (const char* name : k_steps) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* mark = new wxStaticBitmap(rail, wxID_ANY, icon(Icon::StepNext, Colour::Secondary, 20));
    auto* label = plain_text(rail, name);
    row->Add(mark, wxSizerFlags().CenterVertical());
    row->Add(label, wxSizerFlags(1).CenterVertical().Border(wxLEFT, FromDIP(10)));
    column->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_edge)));
    m_marks.push_back(mark);
    m_labels.push_back(label);
  }
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->AddSpacer(FromDIP(14));
  edges->Add(column, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(k_edge)).Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(26)));
  rail->SetSizer(edges);
  rail->SetMinSize(wxSize(text_dip(this, 257), -1));
  return rail;
}

wxWindow* FirstRunPage::build_footer() {
  auto* footer = new wxPanel(this);
  footer->SetName("first-run.footer");
  set_surface(footer, Colour::Panel);
  m_cancel = plain_button(footer, "Cancel");
  m_cancel->SetName("first-run.cancel");
  m_cancel->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_setup.cancelled(); });
  m_back = plain_button(footer, "&Back", Icon::ChevronLeft);
  m_back->SetName("first-run.back");
  m_back->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { back(); });
  m_next = primary_button(footer, "Ne&xt");
  m_next->SetName("first-run.next");
  m_next->SetBitmap(icon(Icon::ChevronRight, Colour::OnAccent), wxRIGHT);
  m_next->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { next(); });
  m_next->SetDefault();
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(m_cancel, wxSizerFlags().CenterVertical());
  row->AddStretchSpacer();
  row->Add(m_back, wxSizerFlags().CenterVertical());
  row->Add(m_next, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(k_padding)));
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(row, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, FromDIP(k_edge)));
  footer->SetSizer(edges);
  footer->SetMinSize(wxSize(-1, text_dip(this, 50)));
  return footer;
}

void FirstRunPage::show_step(std::size_t number) {
  m_number = number;
  m_notice->dismiss();
  Step* old = std::exchange(m_step, nullptr);
  switch (number) {
    case 0: m_step = make_name_step(m_right, m_draft, m_setup.ask); break;
    case 1: m_step = make_passphrase_step(m_right, m_draft); break;
    case 2: m_step = make_key_step(m_right, m_draft, m_setup.ask); break;
    case 3: m_step = make_policy_step(m_right, m_draft); break;
    case 4: m_step = make_crisis_step(m_right, m_draft); break;
    default: m_step = make_ready_step(m_right, m_draft); break;
  }
  if (old != nullptr) {
    m_right_sizer->Detach(old);
    old->Hide();
    // The key that brought us here may still be at work in one of its fields.
    CallAfter([old] { old->Destroy(); });
  }
  m_right_sizer->Add(m_step, wxSizerFlags(1).Expand());
  for (std::size_t each = 0; each < m_marks.size(); ++each) {
    const Icon mark = each < number ? Icon::StepDone : each == number ? Icon::StepNow : Icon::StepNext;
    m_marks[each]->SetBitmap(icon(mark, each <= number ? Colour::Accent : Colour::Secondary, 20));
    wxFont font = GetFont();
    m_labels[each]->SetFont(each == number ? font.Bold() : font);
    m_labels[each]->SetForegroundColour(colour(each <= number ? Colour::Text : Colour::Secondary));
  }
  m_back->Show(number > 0);
  m_next->SetLabel(number == k_last ? "&Make the practice" : "Ne&xt");
  m_next->SetMinSize(wxSize(-1, m_next->GetMinSize().y));
  m_right->Layout();
  m_step->FitInside();
  Layout();
  m_next->GetParent()->Layout();
  m_step->first()->SetFocus();
  announce(this, wxString::Format("Step %zu of %zu, %s", number + 1, k_steps.size(), k_steps.at(number)));
}

void FirstRunPage::next() {
  if (m_work.running()) {
    return;
  }
  wxString trouble;
  if (!m_notice->attempt([&] { trouble = m_step->take(); })) {
    return;
  }
  if (!trouble.empty()) {
    m_notice->say(trouble);
  } else if (m_number == k_last) {
    create();
  } else {
    show_step(m_number + 1);
  }
}

void FirstRunPage::back() {
  m_step->leave();
  show_step(m_number - 1);
}

void FirstRunPage::set_busy(bool busy) {
  for (wxWindow* each : std::initializer_list<wxWindow*>{m_step, m_back, m_next, m_cancel}) {
    each->Enable(!busy);
  }
  if (busy) {
    m_notice->say("About a second…");
  } else {
    m_notice->dismiss();
  }
}

void FirstRunPage::create() {
  practice::NewPractice what;
  if (!m_notice->attempt([&] {
        what.name = domain::Text::line(from_wx(m_draft.name), "name");
        what.clinician = domain::Text::line(from_wx(m_draft.clinician), "clinician");
        what.crisis_lines = lines_of(m_draft.crisis_lines);
        what.policy = m_draft.policy;
      })) {
    return;
  }
  set_busy(true);
  auto passphrase = std::make_shared<crypto::Secret>(m_draft.passphrase.duplicate());
  m_work.start(this, [this, what, passphrase, folder = m_draft.folder, sheet = m_draft.recovery_sheet,
                      environment = m_setup.environment](std::stop_token) {
    std::exception_ptr failed;
    std::shared_ptr<practice::Practice> practice;
    bool key_failed = false;
    try {
      practice = std::make_shared<practice::Practice>(practice::create_practice(folder, *passphrase, what, environment));
      if (sheet) {
        try {
          practice::write_printed_key(*practice, practice::PrintedKey::Recovery, *passphrase, *sheet,
                                      practice::Overwrite::Yes);
        } catch (const Error&) {
          // The practice is made; Today asks for the key until it is.
          key_failed = true;
        }
      }
    } catch (...) {
      failed = std::current_exception();
    }
    passphrase->clear();
    return [this, failed, practice, key_failed] { created(failed, practice, key_failed); };
  });
}

void FirstRunPage::created(std::exception_ptr failed, std::shared_ptr<practice::Practice> practice, bool key_failed) {
  m_work.finish();
  set_busy(false);
  if (practice) {
    m_draft.passphrase.clear();
    m_setup.made(std::move(practice), std::move(m_draft.pin), key_failed);
    return;
  }
  try {
    std::rethrow_exception(failed);
  } catch (...) {
    const wxString words = describe_current().text();
    // What is wrong lies with the place: back to where it is chosen.
    show_step(0);
    m_notice->say(words);
  }
}

}  // namespace attune::desktop
