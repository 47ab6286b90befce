// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/caseload_panel.h"

#include "desktop/clinician/pages/pieces.h"
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/today_words.h"
#include "desktop/support/gtk_bridge.h"
#include "practice/couples.h"

#include <algorithm>
#include <set>

namespace attune::desktop {
namespace {

constexpr int k_row_height = 46;
constexpr int k_list_sides = 24;   // room at both sides of a cell, and its frame
constexpr std::array<const char*, 3> k_filter_words{"active", "paused", "closed"};


}  // namespace

CaseloadPanel::CaseloadPanel(wxWindow* parent, Context& context) : wxPanel(parent), m_context(context) {
  set_surface(this, Colour::Panel);
  name_control(this, "today.caseload", "Caseload");
  const int padding = FromDIP(k_padding);
  const int gap = FromDIP(k_gap);
  auto* box = new wxBoxSizer(wxVERTICAL);
  m_find = find_field(this, "Find a case");
  name_control(m_find, "today.find", "Find a case by name or code");
  box->Add(m_find, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, padding));

  auto* filters = new wxBoxSizer(wxHORIZONTAL);
  for (std::size_t each = 0; each < m_filters.size(); ++each) {
    const auto filter = static_cast<Filter>(each);
    m_filters.at(each) = toggle_button(this, to_wx(as_beginning(k_filter_words.at(each))));
    name_control(m_filters.at(each), wxString("today.filter-") + k_filter_words.at(each),
                 to_wx(as_beginning(std::string(k_filter_words.at(each)) + " cases")));
    m_filters.at(each)->SetMinSize(wxSize(1, text_dip(this, 27)));
    m_filters.at(each)->Bind(wxEVT_TOGGLEBUTTON, [this, filter](wxCommandEvent&) { pick(filter); });
    filters->Add(m_filters.at(each), wxSizerFlags(1).Expand().Border(wxLEFT, each == 0 ? 0 : gap));
  }
  m_filters.front()->SetValue(true);
  add_padded(box, filters, wxSizerFlags().Expand(), padding, FromDIP(9), FromDIP(9));
  box->Add(rule_line(this), wxSizerFlags().Expand());

  m_message = new WrapText(this, wxString(), Colour::Secondary);
  m_message->SetName("today.caseload-message");
  box->Add(m_message, wxSizerFlags().Expand().Border(wxALL, padding));
  m_first = new wxPanel(this);
  set_surface(m_first, Colour::Panel);
  auto* first = new wxBoxSizer(wxVERTICAL);
  first->Add(plain_text(m_first, "No cases yet"), wxSizerFlags().Border(wxBOTTOM, padding));
  wxButton* new_case = primary_button(m_first, "New case");
  name_control(new_case, "today.first-case", "New case");
  new_case->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_context.go.run_command("new-case"); });
  first->Add(new_case, wxSizerFlags().Expand().Border(wxBOTTOM, gap));
  first->Add(verb_button(m_first, {"New enquiry", "today.first-enquiry",
                                   [this] { m_context.go.run_command("new-enquiry"); }}),
             wxSizerFlags().Expand());
  m_first->SetSizer(first);
  box->Add(m_first, wxSizerFlags().Expand().Border(wxALL, padding));

  m_list = new TextTable(this, {{wxString(), 0}}, k_row_height);
  name_control(m_list, "today.cases", "Cases");
  m_list->on_open([this](std::size_t row) { open(row); });
  box->Add(m_list, wxSizerFlags(1).Expand());
  SetSizer(box);

  m_find->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { apply(); });
  m_find->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { open_typed(); });
  m_find->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_DOWN && m_list->rows() > 0) {
      m_list->choose(0);
      m_list->SetFocus();
    } else {
      event.Skip();
    }
  });
}

bool CaseloadPanel::belongs(const practice::CaseloadRow& row, Filter filter) {
  const domain::Status status = row.couple.status.value_or(domain::Status::Active);
  switch (filter) {
    case Filter::Paused:
      return status == domain::Status::Paused;
    case Filter::Closed:
      return status == domain::Status::Closed;
    case Filter::Active:
      break;
  }
  return status == domain::Status::Active || status == domain::Status::Enquiry;
}

void CaseloadPanel::pick(Filter filter) {
  m_filter = filter;
  for (std::size_t each = 0; each < m_filters.size(); ++each) {
    m_filters.at(each)->SetValue(each == static_cast<std::size_t>(filter));
  }
  apply();
}

void CaseloadPanel::show(std::vector<practice::CaseloadRow> rows, domain::Date today) {
  m_rows = std::move(rows);
  m_today = today;
  apply();
}

void CaseloadPanel::apply() {
  const std::string typed = from_wx(m_find->GetValue());
  const bool finding = typed.find_first_not_of(" \t") != std::string::npos;
  std::set<domain::CaseId> found;
  if (finding) {
    for (const practice::CoupleRow& each : practice::find_couples(m_context.practice, typed)) {
      found.insert(each.id);
    }
  }
  std::array<int, 3> matches{};
  m_shown.clear();
  for (std::size_t row = 0; row < m_rows.size(); ++row) {
    if (finding && !found.contains(m_rows[row].couple.id)) {
      continue;
    }
    for (const Filter filter : {Filter::Active, Filter::Paused, Filter::Closed}) {
      matches.at(static_cast<std::size_t>(filter)) += belongs(m_rows[row], filter) ? 1 : 0;
    }
    if (belongs(m_rows[row], m_filter)) {
      m_shown.push_back(row);
    }
  }
  m_list->show(m_shown.size(), [this](std::size_t row, std::size_t) { return markup(row); });
  m_list->choose_none();
  m_first->Show(m_rows.empty());
  m_list->Show(!m_shown.empty());
  m_message->Show(m_shown.empty() && !m_rows.empty());
  if (m_shown.empty()) {
    say_nothing_fits(finding ? matches : std::array<int, 3>{});
  }
  Layout();
}

void CaseloadPanel::say_nothing_fits(const std::array<int, 3>& matches) {
  const std::string typed = from_wx(m_find->GetValue().Strip(wxString::both));
  const std::string filter = k_filter_words.at(static_cast<std::size_t>(m_filter));
  if (typed.empty()) {
    m_message->SetLabel(to_wx("No " + filter + " cases."));
    return;
  }
  std::string others;
  for (std::size_t each = 0; each < matches.size(); ++each) {
    const int count = matches.at(each);
    if (count > 0) {
      others += (others.empty() ? " " : " and ") + std::to_string(count) + " " + k_filter_words.at(each) +
                (count == 1 ? " one does" : " ones do");
    }
  }
  m_message->SetLabel(
      to_wx("No " + filter + " case matches ‘" + typed + "’." + (others.empty() ? others : others + ".")));
}

void CaseloadPanel::open(std::size_t row) {
  if (row < m_shown.size()) {
    m_context.go.show_case(m_rows[m_shown[row]].couple.id);
  }
}

void CaseloadPanel::open_typed() {
  if (m_shown.size() == 1) {
    open(0);
  } else if (!m_shown.empty()) {
    m_list->choose(0);
    m_list->SetFocus();
  }
}

std::string CaseloadPanel::markup(std::size_t row) const {
  if (row >= m_shown.size()) {
    return {};
  }
  const practice::CaseloadRow& of = m_rows[m_shown[row]];
  // Less than the full strength of whatever colour the row has, so that it also reads on the selection.
  // The mark at the start keeps a name written from right to left at the left side, like its fellows.
  const std::string title = "\u200e" + escape_markup(case_title(of, m_today));
  const std::string left =
      "<span size='90%' fgalpha='80%'>" + escape_markup(of.couple.code + "   " + what_is_next(of, m_today)) + "</span>";
  if (!of.badge) {
    return title + "\n" + left;
  }
  const std::string badge = "<span size='90%' background='" + css_colour(Colour::Chrome) + "' foreground='" +
                            css_colour(Colour::Text) + "'> " + escape_markup(badge_words(*of.badge)) + " </span>";
  // The badge stands at the right edge: what lies before it is one blank, widened by so much. Read out it is a blank.
  const int room = m_list->GetClientSize().x - FromDIP(k_list_sides) - gtk::markup_width(m_list, left + " " + badge);
  const int wider = std::max(room, FromDIP(k_gap)) * gtk::k_pango_unit;
  return title + "\n" + left + "<span letter_spacing='" + std::to_string(wider) + "'> </span>" + badge;
}

}  // namespace attune::desktop
