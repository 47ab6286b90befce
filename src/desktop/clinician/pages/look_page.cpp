// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/look_page.h"

#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/quiet_header.h"
#include "desktop/models/check_in_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/describe_error.h"
#include "practice/casework.h"
#include "practice/check_ins.h"
#include "practice/couples.h"
#include "practice/intake.h"

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr int k_look_column = 760;
constexpr int k_first = 190;
constexpr int k_look_row = 64;

class LookPage final : public Page {
 public:
  LookPage(wxWindow* parent, Context& context, LookPageSetup setup)
      : Page(parent), m_context(context), m_setup(std::move(setup)) {
    SetName("look");
    set_surface(this, Colour::Panel);
    build();
    // Not on a verb: Enter pressed too early would open Review before everybody.
    CallAfter([this] { m_line->SetFocus(); });
  }

  wxString reach() const override { return "Session running, quiet"; }
  std::vector<wxWindow*> panes() override { return {m_page}; }
  std::optional<domain::CaseId> shown_case() const override { return m_setup.couple; }
  void refresh() override {}
  void save_drafts() override { keep_line(); }

 private:
  void build() {
    m_page = scrolled_area(this, "look.page", "Look before you go on", Colour::Panel);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->SetMinSize(text_dip(this, k_look_column), -1);
    column->Add(page_heading(m_page, "Look before you go on"));
    column->Add(new WrapText(m_page,
                             literal(m_setup.handed_back
                                         ? name() + " gave the laptop back at " + to_wx(domain::time_text(m_setup.at)) +
                                               ". This page comes after every hand-over and check-in."
                                         : wxString("This page comes after every hand-over and check-in, and at times before a sheet.")),
                             Colour::Secondary),
                wxSizerFlags().Expand().Border(wxTOP, FromDIP(3)));
    if (!m_setup.trouble.empty()) {
      add_trouble(column);
    }
    add_rows(column);
    add_line(column);
    add_verbs(column);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddStretchSpacer();
    row->Add(column);
    row->AddStretchSpacer();
    m_page->GetSizer()->AddSpacer(FromDIP(40));
    m_page->GetSizer()->Add(row, wxSizerFlags().Expand());
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(m_page, wxSizerFlags(1).Expand());
    SetSizer(all);
  }

  void add_trouble(wxSizer* into) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* trouble = new WrapText(m_page, literal("The answers are not saved. " + m_setup.trouble), Colour::NotSaved);
    trouble->SetName("look.trouble");
    row->Add(trouble, wxSizerFlags(1).CentreVertical());
    wxButton* again = plain_button(m_page, "Save again");
    name_control(again, "look.save-again", "Save again");
    again->Bind(wxEVT_BUTTON, [this, trouble, again](wxCommandEvent&) {
      const wxString wrong = m_setup.save_again();
      const wxString words = wrong.empty() ? wxString("The answers are saved.") : "The answers are not saved. " + wrong;
      trouble->SetLabel(literal(words));
      again->Show(!wrong.empty());
      announce(trouble, words);
      m_page->Layout();
    });
    again->Show(static_cast<bool>(m_setup.save_again));
    row->Add(again, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    into->Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_padding)));
  }

  wxString name() const {
    for (const practice::PartnerView& each : people()) {
      if (each.letter == m_setup.partner) {
        return first_name(each);
      }
    }
    return {};
  }

  std::vector<practice::PartnerView> people() const {
    return practice::show_couple(m_context.practice, m_setup.couple, domain::Lens::clinician()).row.partners;
  }

  // What was said on arriving in this session.
  std::vector<domain::CheckIn> check_ins() const {
    auto all = practice::list_check_ins(m_context.practice, m_setup.couple, domain::Lens::clinician());
    std::erase_if(all, [&](const domain::CheckIn& each) { return each.session != m_setup.session; });
    return all;
  }

  bool something_to_look_at() const {
    const auto signals = practice::list_signals(m_context.practice, m_setup.couple, domain::Lens::clinician());
    return std::any_of(signals.begin(), signals.end(), [&](const domain::Signal& each) {
      return (each.about == m_setup.partner || !m_setup.handed_back) && !each.looked_at;
    });
  }

  void add_rows(wxSizer* into) {
    auto* box = new wxPanel(m_page);
    set_surface(box, Colour::Line);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    const auto add = [&](const wxString& what, const wxString& words, const Verb& verb) {
      auto* row = new wxPanel(box);
      set_surface(row, Colour::Surface);
      auto* cells = new wxBoxSizer(wxHORIZONTAL);
      wxStaticText* label = section_heading(row, what);
      label->SetMinSize(wxSize(text_dip(this, k_first), -1));
      cells->Add(label, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_edge)));
      auto* said = new WrapText(row, words);
      said->SetName(verb.name + "-words");
      cells->Add(said, wxSizerFlags(1).CentreVertical());
      wxButton* button = verb_button(row, verb);
      button->SetMinSize(wxSize(text_dip(this, 104), -1));
      cells->Add(button, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(k_edge)));
      row->SetSizer(cells);
      row->SetMinSize(wxSize(-1, text_dip(this, k_look_row - 1)));
      rows->Add(row, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, 1));
    };
    const auto review = [this] { m_context.go.show_review(m_setup.couple); };
    add("Answers", something_to_look_at() ? "Something to look at, alone." : "Nothing to look at.",
        {"Read", "look.answers", review, "Read the answers"});
    const auto arrived = check_ins();
    add("Time alone", literal(to_wx(time_alone_words(arrived, people()))),
        {"Remember", "look.alone", [this] { put("Time alone. "); }, "Remember time alone"});
    add("Touch practice", literal(to_wx(go_on_words(arrived, people()))), {"Open", "look.touch", review, "Open what is held"});
    add("Before leaving", "Not asked.", {"Note…", "look.leaving", [this] { put({}); }, "Note before leaving"});
    rows->AddSpacer(1);
    box->SetSizer(rows);
    into->Add(box, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_edge)));
  }

  void add_line(wxSizer* into) {
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    m_line = text_field(m_page, 200, wxTE_MULTILINE);
    head->Add(section_heading(m_page, "A line for yourself"), wxSizerFlags(1).CentreVertical());
    head->Add(secondary_text(m_page, literal(name() + "’s file")), wxSizerFlags().CentreVertical());
    into->Add(head, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_edge)));
    name_control(m_line, "look.line", "A line for yourself, in " + name() + "’s file");
    m_line->SetMinSize(wxSize(-1, text_dip(this, 62)));
    into->Add(m_line, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
    m_said = new WrapText(m_page, wxEmptyString, Colour::NotSaved);
    m_said->Hide();
    into->Add(m_said, wxSizerFlags().Expand());
  }

  void add_verbs(wxSizer* into) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddStretchSpacer();
    row->Add(verb_button(m_page, {"Cover", "look.cover", [this] { m_setup.cover(); }}));
    wxButton* on = primary_button(m_page, "Go on");
    name_control(on, "look.go-on", "Go on");
    on->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
      try {
        keep_line();
      } catch (const Error&) {
        m_said->SetLabel(literal("Not saved. " + describe_current().text()));
        m_said->Show();
        m_page->Layout();
        return;
      }
      m_setup.go_on();
    });
    row->Add(on, wxSizerFlags().Border(wxLEFT, FromDIP(k_padding)));
    into->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(k_edge)));
  }

  void put(const wxString& words) {
    if (m_line->IsEmpty()) {
      m_line->SetValue(words);
    }
    m_line->SetFocus();
    m_line->SetInsertionPointEnd();
  }

  void keep_line() {
    const domain::Text line = domain::Text::from(from_wx(m_line->GetValue()), "line");
    if (line.empty() || line == m_kept) {
      return;
    }
    practice::add_remark(m_context.practice, m_setup.couple, m_setup.partner, line);
    m_kept = line;
  }

  Context& m_context;
  LookPageSetup m_setup;
  wxScrolledWindow* m_page = nullptr;
  wxTextCtrl* m_line = nullptr;
  WrapText* m_said = nullptr;
  domain::Text m_kept;
};

}  // namespace

Page* make_look_page(wxWindow* parent, Context& context, LookPageSetup setup) {
  return new LookPage(parent, context, std::move(setup));
}

}  // namespace attune::desktop
