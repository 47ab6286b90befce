// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_frame.h"

#include "desktop/clinician/pages/quiet_header.h"
#include "desktop/models/case_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/info_bar.h"
#include "desktop/support/person_mark.h"

namespace attune::desktop {
namespace {

// As high as the buttons beside it.
constexpr int k_verb_height = 32;
const std::vector<wxString> k_tabs{"Overview", "Interviews", "Sessions", "Homework", "Progress", "Documents"};

void add_people(wxWindow* header, wxSizer* into, const practice::CoupleView& view, bool quiet) {
  auto* row = new GiveWaySizer;
  for (const practice::PartnerView& each : view.row.partners) {
    const int before = row->IsEmpty() ? 0 : header->FromDIP(k_edge);
    row->Add(new PersonMark(header, each.letter), wxSizerFlags().Border(wxLEFT, before));
    const wxString called = quiet ? first_name(each) : to_wx(each.name ? *each.name : each.display_name);
    wxStaticText* name = line_text(header, called, Colour::Text, 1.2, true);
    name->SetName("case.name-" + to_wx(each.letter.str()));
    row->Add(name, wxSizerFlags(1).Border(wxLEFT, header->FromDIP(k_gap)));
    if (each.pronouns && !quiet) {
      row->Add(line_text(header, to_wx(*each.pronouns), Colour::Secondary, 0.9),
               wxSizerFlags(1).Border(wxLEFT, header->FromDIP(8)));
    }
  }
  into->Add(row, wxSizerFlags().Expand());
}

}  // namespace

CaseFrame::CaseFrame(wxWindow* parent, Context& context, const domain::CaseId& couple, const wxString& name, int tab)
    : Page(parent), m_context(context), m_couple(couple) {
  SetName(name);
  set_surface(this, Colour::Surface);
  auto* box = new wxBoxSizer(wxVERTICAL);
  m_header = new wxPanel(this);
  set_surface(m_header, Colour::Surface);
  name_control(m_header, "case.header", "Case");
  m_header->SetMinSize(wxSize(-1, text_dip(this, 56)));
  box->Add(m_header, wxSizerFlags().Expand());
  box->Add(rule_line(this), wxSizerFlags().Expand());
  m_tabs = new TabStrip(this, k_tabs, [this](int index) { picked(index); });
  set_surface(m_tabs, Colour::Panel);
  m_tabs->SetMinSize(wxSize(-1, text_dip(this, 36)));
  m_tabs->select(tab);
  box->Add(m_tabs, wxSizerFlags().Expand());
  wxWindow* below_tabs = rule_line(this);
  box->Add(below_tabs, wxSizerFlags().Expand());
  // While a session runs there is no way to the rest of the case.
  m_tabs->Show(!context.quiet);
  below_tabs->Show(!context.quiet);
  m_body = new wxPanel(this);
  set_surface(m_body, Colour::Surface);
  box->Add(m_body, wxSizerFlags(1).Expand());
  SetSizer(box);
}

std::vector<wxString> CaseFrame::tabs() const {
  return m_context.quiet ? std::vector<wxString>() : k_tabs;
}

void CaseFrame::show_tab(int index) {
  if (!m_context.quiet && index >= 0 && index < static_cast<int>(k_tabs.size()) && index != m_tabs->selection()) {
    m_tabs->select(index);
    picked(index);
  }
}

void CaseFrame::picked(int index) { m_context.go.show_case(m_couple, static_cast<CaseTab>(index)); }

std::vector<wxWindow*> CaseFrame::panes() {
  // In reading order, round: the header comes last, so that a page begins with its tabs and not with a verb.
  std::vector<wxWindow*> all;
  if (m_tabs->IsShown()) {
    all.push_back(m_tabs);
  }
  all.insert(all.end(), m_panes.begin(), m_panes.end());
  all.push_back(m_header);
  return all;
}

void CaseFrame::refresh() {
  const Rebuilding rebuilding(this);
  m_panes.clear();
  for (wxPanel* part : {m_header, m_body}) {
    part->DestroyChildren();
    part->SetSizer(new wxBoxSizer(wxVERTICAL));
  }
  auto* notice = new InfoBar(m_body);
  m_body->GetSizer()->Add(notice, wxSizerFlags().Expand());
  const bool read = notice->attempt([&] {
    const practice::CoupleView view =
        practice::show_couple(m_context.practice, m_couple, domain::Lens::clinician());
    build_header(view);
    m_panes = build(m_body, view);
  });
  if (!read) {
    const wxString said = notice->text();
    notice->offer(said, "Retry", [this] { m_context.go.refresh(); });
  }
}

void CaseFrame::build_header(const practice::CoupleView& view) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* words = new wxBoxSizer(wxVERTICAL);
  add_people(m_header, words, view, m_context.quiet);
  if (!m_context.quiet) {
    add_facts(words, view);
  }
  row->Add(words, wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_edge)));
  add_review(row);
  const std::vector<Verb> others = m_context.quiet ? std::vector<Verb>() : verbs(view);
  for (std::size_t each = 0; each < others.size(); ++each) {
    wxButton* button = nullptr;
    if (primary_last() && each + 1 == others.size()) {
      button = primary_button(m_header, others[each].label);
      name_control(button, others[each].name, others[each].label);
      button->Bind(wxEVT_BUTTON, [act = others[each].act](wxCommandEvent&) { act(); });
    } else {
      button = verb_button(m_header, others[each]);
    }
    row->Add(button, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_gap)));
  }
  row->AddSpacer(FromDIP(k_edge));
  m_header->SetSizer(row);
  m_header->Layout();
}

void CaseFrame::add_facts(wxSizer* into, const practice::CoupleView& view) {
  auto* facts = new wxBoxSizer(wxHORIZONTAL);
  wxStaticText* code = line_text(m_header, to_wx(view.row.code), Colour::Text, 0.9, true);
  code->SetMinSize(wxSize(code->GetBestSize().x, -1));
  facts->Add(code);
  wxStaticText* standing = line_text(m_header, to_wx(standing_words(view, today())), Colour::Secondary, 0.9);
  standing->SetName("case.standing");
  facts->Add(standing, wxSizerFlags(1).Border(wxLEFT, FromDIP(9)));
  into->Add(facts, wxSizerFlags().Expand());
}

void CaseFrame::add_review(wxSizer* into) {
  wxToggleButton* review = toggle_button(m_header, "Review");
  name_control(review, "case.review", "Review");
  review->SetValue(m_tabs->selection() < 0);
  review->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent& event) {
    if (event.IsChecked()) {
      m_context.go.show_review(m_couple);
    } else {
      m_context.go.show_case(m_couple);
    }
  });
  review->SetMinSize(wxSize(-1, text_dip(this, k_verb_height)));
  into->Add(review, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
}

}  // namespace attune::desktop
