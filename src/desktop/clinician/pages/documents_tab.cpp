// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/sheet_leaving.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/models/case_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/policy_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/text_table.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/paper_view.h"
#include "practice/homework.h"
#include "practice/safeguards.h"
#include "practice/sheets.h"

#include <algorithm>

namespace attune::desktop {
namespace {

enum class Group { Given, Consents };
constexpr int k_filters = 3; // all, then each group

/// A row of the list: a sheet, a consent, a signature; or the heading of a group.
struct DocumentRow {
  Group group = Group::Consents;
  bool heading = false;
  wxString what, who, state, when;
  domain::Date date{};
  wxString text; ///< what is read at the right
  std::optional<practice::ConsentView> consent = {};
  std::optional<domain::GivenSheet> sheet = {};
  domain::PaperSize paper = domain::PaperSize::A4; ///< of a sheet
};

class DocumentsTab final : public wxPanel {
 public:
  DocumentsTab(wxWindow* parent, Context& context, const practice::CoupleView& view, DocumentsState& state)
      : wxPanel(parent), m_context(context), m_view(view), m_state(state) {
    set_surface(this, Colour::Surface);
    collect_given();
    collect();
    auto* sides = new wxBoxSizer(wxHORIZONTAL);
    sides->Add(make_left(), wxSizerFlags(3).Expand());
    sides->Add(rule_line(this, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
    sides->Add(make_right(), wxSizerFlags(2).Expand());
    SetSizer(sides);
    m_state.print = [this] { print(); };
    show_rows();
  }

  std::vector<wxWindow*> panes() const {
    std::vector<wxWindow*> all;
    if (m_list->IsShown()) {
      all.push_back(m_list);
    }
    all.push_back(m_paper->IsShown() ? static_cast<wxWindow*>(m_paper) : m_reading);
    return all;
  }

 private:
  wxSizer* make_left() {
    auto* left = new wxBoxSizer(wxVERTICAL);
    auto* strip = new wxBoxSizer(wxHORIZONTAL);
    const char* labels[k_filters] = {"All", "Given to them", "Consents and policy"};
    const char* names[k_filters] = {"all", "given", "consents"};
    for (int each = 0; each < k_filters; ++each) {
      wxToggleButton* toggle = toggle_button(this, labels[each]);
      name_control(toggle, wxString("documents.filter-") + names[each], wxString("Show ") + wxString(labels[each]).Lower());
      toggle->SetMinSize(wxSize(-1, text_dip(this, 27)));
      toggle->Bind(wxEVT_TOGGLEBUTTON, [this, each](wxCommandEvent&) {
        m_state.filter = each;
        show_rows();
      });
      strip->Add(toggle, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(k_gap)));
      m_filters.push_back(toggle);
    }
    add_padded(left, strip, wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(9), FromDIP(9));
    left->Add(rule_line(this), wxSizerFlags().Expand());
    m_list = new TextTable(this, {{"What", 0}, {"To or from", 120}, {"How", 90}, {"When", 100}}, 30);
    name_control(m_list, "documents.list", "Documents, newest first");
    m_list->on_choose([this] { follow(); });
    m_list->on_open([this](std::size_t) { act(); });
    left->Add(m_list, wxSizerFlags(1).Expand().Border(wxLEFT, FromDIP(k_edge - k_cell_side)));
    m_none_given = new WrapText(this, "Given to them: every sheet that was printed or saved stands here with its pages.",
                                Colour::Secondary);
    m_none_given->SetName("documents.none-given");
    m_none = new WrapText(this,
                          "Consents and policy: signed policies and consents stand here, each with its date. The policy is "
                          "signed by each in the first joint hour; consents are given as the work goes on.",
                          Colour::Secondary);
    m_none->SetName("documents.none");
    for (WrapText* each : {m_none_given, m_none}) {
      left->Add(each, wxSizerFlags().Expand().Border(wxALL, FromDIP(k_edge)));
    }
    return left;
  }

  wxSizer* make_right() {
    auto* right = new wxBoxSizer(wxVERTICAL);
    m_head = new StillPanel(this);
    set_surface(m_head, Colour::Surface);
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    m_title = line_text(m_head, wxString(), Colour::Text, 1.0, true);
    m_title->SetName("documents.title");
    m_when = line_text(m_head, wxString(), Colour::Secondary, 0.9);
    gtk::align_label(m_when, 1.0F);
    head->Add(m_title, wxSizerFlags(3).CentreVertical().Border(wxLEFT, FromDIP(k_edge)));
    head->Add(m_when, wxSizerFlags(2).CentreVertical().Border(wxLEFT | wxRIGHT, FromDIP(k_edge)));
    m_head->SetSizer(head);
    m_head->SetMinSize(wxSize(-1, text_dip(this, 46)));
    right->Add(m_head, wxSizerFlags().Expand());
    right->Add(rule_line(this), wxSizerFlags().Expand());
    m_paper = new PaperView(this, "documents.paper", Colour::LensLine);
    right->Add(m_paper, wxSizerFlags(1).Expand());
    m_reading = scrolled_area(this, "documents.text", "What it says", Colour::Panel);
    right->Add(m_reading, wxSizerFlags(1).Expand());
    m_foot = new StillPanel(this);
    set_surface(m_foot, Colour::Panel);
    auto* verbs = new wxBoxSizer(wxHORIZONTAL);
    verbs->AddStretchSpacer();
    m_withdraw = verb_button(m_foot, {L"Withdraw\u2026", "documents.withdraw", [this] { withdraw(); }, "Withdraw the chosen consent"});
    m_again = plain_button(m_foot, "Print again", Icon::Printer);
    name_control(m_again, "documents.reprint", "Print the chosen sheet again");
    m_again->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { print(); });
    verbs->Add(m_withdraw, wxSizerFlags().CentreVertical());
    verbs->Add(m_again, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_gap)));
    auto* edges = new wxBoxSizer(wxVERTICAL);
    edges->Add(rule_line(m_foot), wxSizerFlags().Expand());
    add_padded(edges, verbs, wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(9), FromDIP(9));
    m_foot->SetSizer(edges);
    right->Add(m_foot, wxSizerFlags().Expand());
    return right;
  }

  bool is_in(Group group) const { return m_state.filter == 0 || m_state.filter == static_cast<int>(group) + 1; }

  void show_rows() {
    for (int each = 0; each < k_filters; ++each) {
      m_filters[static_cast<std::size_t>(each)]->SetValue(each == m_state.filter);
    }
    m_shown.clear();
    bool empty[2] = {true, true};
    for (const Group group : {Group::Given, Group::Consents}) {
      bool& none = empty[static_cast<std::size_t>(group)];
      for (const DocumentRow& row : m_rows) {
        if (row.group != group || !is_in(group)) {
          continue;
        }
        if (none) {
          DocumentRow heading{group, true, group == Group::Given ? "Given to them" : "Consents and policy", {}, {}, {}, {}, {}};
          m_shown.push_back(std::move(heading));
          none = false;
        }
        m_shown.push_back(row);
      }
    }
    m_none_given->Show(empty[0] && is_in(Group::Given));
    m_none->Show(empty[1] && is_in(Group::Consents));
    m_list->Show(!m_shown.empty());
    m_list->show(m_shown.size(), [this](std::size_t row, std::size_t column) { return cell(row, column); });
    if (m_shown.size() > 1) {
      m_list->choose(1);
    }
    follow();
    Layout();
  }

  wxString name(domain::Letter letter) const {
    std::vector<practice::PartnerView> everyone = m_view.row.partners;
    everyone.insert(everyone.end(), m_view.former.begin(), m_view.former.end());
    return to_wx(name_of(everyone, letter));
  }

  void collect_given() {
    const domain::Date today = m_context.practice.event_time().date;
    const std::vector<practice::PartnerView>& people = m_view.row.partners;
    const auto assignments = practice::list_homework(m_context.practice, m_view.row.id, domain::Lens::clinician());
    for (const practice::GivenView& each :
         practice::list_given(m_context.practice, m_view.row.id, domain::Lens::clinician())) {
      const domain::GivenSheet& sheet = each.sheet;
      DocumentRow row;
      row.group = Group::Given;
      row.what = to_wx(each.title);
      row.who = sheet.to.size() == 1        ? name(sheet.to.letters().front())
                : people.size() == 2        ? wxString("both, the same")
                                            : to_wx(names_of(people, sheet.to));
      row.state = sheet.place == domain::GivenPlace::Home ? "home" : "here";
      row.when = to_wx(short_date(sheet.date, today));
      row.date = sheet.date;
      row.sheet = sheet;
      for (const practice::AssignmentView& of : assignments) {
        row.paper = of.assignment.id == sheet.assignment ? of.assignment.style.paper : row.paper;
      }
      m_rows.push_back(std::move(row));
    }
  }

  void collect() {
    const domain::Date today = m_context.practice.event_time().date;
    for (const domain::PolicySignature& each : m_view.signatures) {
      m_rows.push_back({Group::Consents, false, to_wx(policy_words(each.kind)) + wxString::Format(", version %d", each.version), name(each.partner),
                        "signed", to_wx(short_date(each.date, today)), each.date, policy_text(each)});
    }
    for (const practice::ConsentView& each :
         practice::list_consents(m_context.practice, m_view.row.id, domain::Lens::clinician())) {
      const domain::Consent& consent = each.consent;
      const wxString meaning = to_wx(domain::consent_kind_meaning(consent.kind));
      const bool given = consent.state == domain::ConsentState::Given;
      wxString state = given ? "given" : "withdrawn";
      wxString text = to_wx(as_beginning(from_wx(meaning))) + ".\n" + name(consent.partner) +
                      (given ? " gave this consent on " : " withdrew this consent on ") + to_wx(full_date(consent.date)) + ".";
      if (!each.current) {
        state = "earlier";
        text += " A later entry took its place.";
      }
      m_rows.push_back({Group::Consents, false, to_wx(domain::consent_kind_text(consent.kind)) +
                            (consent.scope ? ", " + to_wx(*consent.scope) + "  " : wxString("  ")) + meaning,
                        name(consent.partner), state, to_wx(short_date(consent.date, today)), consent.date, text, each});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const DocumentRow& a, const DocumentRow& b) { return a.date > b.date; });
  }

  wxString policy_text(const domain::PolicySignature& signature) const {
    const domain::Policy now = practice::current_policy(m_context.practice, signature.kind);
    if (now.version != signature.version) {
      return wxString::Format("Version %d was signed. Version %d is in use now.", signature.version, now.version);
    }
    return to_wx(policy_text_for(m_context.practice, signature.kind, m_view.row.partners, signature.partner));
  }

  std::string cell(std::size_t row, std::size_t column) const {
    const DocumentRow& of = m_shown.at(row);
    const wxString* cells[] = {&of.what, &of.who, &of.state, &of.when};
    const std::string words = escape_markup(from_wx(*cells[column]));
    return of.heading && column == 0 ? "<b>" + words + "</b>" : words;
  }

  const DocumentRow* chosen() const {
    const std::optional<std::size_t> row = m_list->chosen();
    return row && *row < m_shown.size() && !m_shown[*row].heading ? &m_shown[*row] : nullptr;
  }

  void follow() {
    const DocumentRow* row = chosen();
    const bool sheet = row != nullptr && row->sheet;
    const bool withdrawn = row != nullptr && row->consent &&
                           !(row->consent->current && row->consent->consent.state == domain::ConsentState::Given);
    m_title->SetLabelText(row == nullptr ? wxString() : row->what);
    m_title->SetToolTip(m_title->GetLabelText());
    m_when->SetLabelText(row == nullptr ? wxString() : row->state + ", " + row->when);
    m_withdraw->Show(row != nullptr && row->consent.has_value());
    m_withdraw->Enable(!withdrawn);
    m_again->Show(sheet);
    m_foot->Show(m_withdraw->IsShown() || sheet);
    m_paper->Show(sheet);
    m_reading->Show(!sheet);
    m_reading->DestroyChildren();
    m_reading->GetSizer()->Clear();
    if (sheet) {
      show_pages(*row);
    } else if (row != nullptr) {
      auto* text = new WrapText(m_reading, literal(row->text));
      text->SetName("documents.reading");
      m_reading->GetSizer()->Add(text, wxSizerFlags().Expand().Border(wxALL, FromDIP(k_edge)));
    }
    m_reading->Layout();
    m_reading->FitInside();
    m_foot->Layout();
    m_head->Layout();
    Layout();
  }

  void show_pages(const DocumentRow& row) {
    try {
      const drawing::Paper paper = practice::sheet_pages(m_context.practice, m_view.row.id, row.sheet->assignment,
                                                         domain::Lens::clinician());
      m_paper->show(paper, 0, paper.pages.size(), row.what + ", given " + row.when);
    } catch (const Error&) {
      m_paper->show_none(describe_current().text());
      m_context.go.tell(describe_current().text());
    }
  }

  // Enter on a row: what stands below it.
  void act() {
    const DocumentRow* row = chosen();
    if (row != nullptr && row->sheet) {
      print();
    } else {
      withdraw();
    }
  }

  void print() {
    if (const DocumentRow* row = chosen(); row != nullptr && row->sheet) {
      reprint_sheet(m_context, row->sheet->assignment, row->paper);
    }
  }

  void withdraw() {
    const DocumentRow* row = chosen();
    if (row != nullptr && row->consent && m_withdraw->IsEnabled()) {
      const domain::Consent consent = row->consent->consent;
      ask_withdraw_consent(m_context.go.window(), m_context, m_view.row.id, consent.partner, consent.kind, consent.scope);
    }
  }

  Context& m_context;
  practice::CoupleView m_view;
  DocumentsState& m_state;
  std::vector<DocumentRow> m_rows, m_shown;
  std::vector<wxToggleButton*> m_filters;
  TextTable* m_list = nullptr;
  WrapText* m_none_given = nullptr;
  WrapText* m_none = nullptr;
  wxPanel* m_head = nullptr;
  wxStaticText* m_title = nullptr;
  wxStaticText* m_when = nullptr;
  PaperView* m_paper = nullptr;
  wxScrolledWindow* m_reading = nullptr;
  wxPanel* m_foot = nullptr;
  wxButton* m_withdraw = nullptr;
  wxButton* m_again = nullptr;
};

}  // namespace

std::vector<wxWindow*> build_documents(wxWindow* body, Context& context, const practice::CoupleView& view,
                                       DocumentsState& state) {
  auto* tab = new DocumentsTab(body, context, view, state);
  body->GetSizer()->Add(tab, wxSizerFlags(1).Expand());
  return tab->panes();
}

}  // namespace attune::desktop
