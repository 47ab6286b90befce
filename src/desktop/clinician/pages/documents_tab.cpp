// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/models/case_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/policy_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/text_table.h"
#include "practice/safeguards.h"

#include <algorithm>

namespace attune::desktop {
namespace {

/// A row of the list: a consent or a signature.
struct Row {
  wxString what, who, state, when;
  domain::Date date;
  wxString text; ///< what is read at the right
  std::optional<practice::ConsentView> consent;
};

class DocumentsTab final : public wxPanel {
 public:
  DocumentsTab(wxWindow* parent, Context& context, const practice::CoupleView& view)
      : wxPanel(parent), m_context(context), m_view(view) {
    set_surface(this, Colour::Surface);
    collect();
    auto* sides = new wxBoxSizer(wxHORIZONTAL);
    auto* left = new wxBoxSizer(wxVERTICAL);
    auto* strip = new wxBoxSizer(wxHORIZONTAL);
    strip->Add(section_heading(this, "Consents and policy"), wxSizerFlags(1).CentreVertical());
    m_withdraw = row_verb_button(this, {"Withdraw…", "documents.withdraw", [this] { withdraw(); }, "Withdraw the chosen consent"});
    strip->Add(m_withdraw, wxSizerFlags().CentreVertical());
    add_padded(left, strip, wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(10), FromDIP(10));
    left->Add(rule_line(this), wxSizerFlags().Expand());
    if (m_rows.empty()) {
      auto* none = new WrapText(this,
                                "Signed policies and consents stand here, each with its date. The policy is signed by each in the "
                                "first joint hour; consents are given as the work goes on.",
                                Colour::Secondary);
      none->SetName("documents.none");
      left->Add(none, wxSizerFlags().Expand().Border(wxALL, FromDIP(k_edge)));
      m_withdraw->Hide();
      left->AddStretchSpacer();
    } else {
      m_list = new TextTable(this, {{"What", 0}, {"Who", 120}, {"State", 100}, {"When", 110}}, 30);
      name_control(m_list, "documents.list", "Consents and policy, newest first");
      m_list->show(m_rows.size(), [this](std::size_t row, std::size_t column) { return cell(row, column); });
      m_list->on_choose([this] { follow(); });
      m_list->on_open([this](std::size_t) { withdraw(); });
      left->Add(m_list, wxSizerFlags(1).Expand().Border(wxLEFT, FromDIP(k_edge - k_cell_side)));
    }
    sides->Add(left, wxSizerFlags(3).Expand());
    sides->Add(rule_line(this, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
    m_reading = scrolled_area(this, "documents.text", "What it says", Colour::Panel);
    sides->Add(m_reading, wxSizerFlags(2).Expand());
    SetSizer(sides);
    if (m_list != nullptr) {
      m_list->choose(0);
    }
    follow();
  }

  std::vector<wxWindow*> panes() const {
    return m_list == nullptr ? std::vector<wxWindow*>{} : std::vector<wxWindow*>{m_list, m_reading};
  }

 private:
  wxString name(domain::Letter letter) const {
    std::vector<practice::PartnerView> everyone = m_view.row.partners;
    everyone.insert(everyone.end(), m_view.former.begin(), m_view.former.end());
    return to_wx(name_of(everyone, letter));
  }

  void collect() {
    const domain::Date today = m_context.practice.event_time().date;
    for (const domain::PolicySignature& each : m_view.signatures) {
      m_rows.push_back({to_wx(policy_words(each.kind)) + wxString::Format(", version %d", each.version), name(each.partner),
                        "signed", to_wx(short_date(each.date, today)), each.date, policy_text(each), std::nullopt});
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
      m_rows.push_back({to_wx(domain::consent_kind_text(consent.kind)) +
                            (consent.scope ? ", " + to_wx(*consent.scope) + "  " : wxString("  ")) + meaning,
                        name(consent.partner), state, to_wx(short_date(consent.date, today)), consent.date, text, each});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.date > b.date; });
  }

  wxString policy_text(const domain::PolicySignature& signature) const {
    const domain::Policy now = practice::current_policy(m_context.practice, signature.kind);
    if (now.version != signature.version) {
      return wxString::Format("Version %d was signed. Version %d is in use now.", signature.version, now.version);
    }
    return to_wx(policy_text_for(m_context.practice, signature.kind, m_view.row.partners, signature.partner));
  }

  std::string cell(std::size_t row, std::size_t column) const {
    const Row& of = m_rows.at(row);
    const wxString* cells[] = {&of.what, &of.who, &of.state, &of.when};
    return escape_markup(from_wx(*cells[column]));
  }

  const Row* chosen() const {
    const std::optional<std::size_t> row = m_list == nullptr ? std::nullopt : m_list->chosen();
    return row ? &m_rows.at(*row) : nullptr;
  }

  void follow() {
    const Row* row = chosen();
    m_withdraw->Enable(row != nullptr && row->consent && row->consent->current &&
                       row->consent->consent.state == domain::ConsentState::Given);
    m_reading->DestroyChildren();
    m_reading->GetSizer()->Clear();
    if (row != nullptr) {
      auto* title = new WrapText(m_reading, literal(row->what));
      title->SetFont(title->GetFont().Bold());
      add_padded(m_reading->GetSizer(), title, wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(k_edge), FromDIP(k_gap));
      auto* text = new WrapText(m_reading, literal(row->text));
      text->SetName("documents.reading");
      m_reading->GetSizer()->Add(text, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(k_edge)));
    }
    m_reading->Layout();
    m_reading->FitInside();
  }

  void withdraw() {
    const Row* row = chosen();
    if (row != nullptr && m_withdraw->IsEnabled()) {
      const domain::Consent consent = row->consent->consent;
      ask_withdraw_consent(m_context.go.window(), m_context, m_view.row.id, consent.partner, consent.kind, consent.scope);
    }
  }

  Context& m_context;
  practice::CoupleView m_view;
  std::vector<Row> m_rows;
  wxButton* m_withdraw = nullptr;
  TextTable* m_list = nullptr;
  wxScrolledWindow* m_reading = nullptr;
};

}  // namespace

std::vector<wxWindow*> build_documents(wxWindow* body, Context& context, const practice::CoupleView& view) {
  auto* tab = new DocumentsTab(body, context, view);
  body->GetSizer()->Add(tab, wxSizerFlags(1).Expand());
  return tab->panes();
}

}  // namespace attune::desktop
