// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/review_page.h"

#include "desktop/clinician/pages/case_frame.h"
#include "desktop/clinician/pages/review_parts.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/models/gate_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/review_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/text_table.h"
#include "practice/safeguards.h"

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr int k_aside = 400;

/// One thing that was asked or recorded, for the list of what there is.
struct Recorded {
  domain::Date date;
  std::string who, what, outcome, how;
};

class ReviewPage final : public CaseFrame {
 public:
  ReviewPage(wxWindow* parent, Context& in, const domain::CaseId& of) : CaseFrame(parent, in, of, "review", -1) {
    practice::show_couple(in.practice, of, domain::Lens::clinician());  // NotFound is the caller's to say
    refresh();
  }

 private:
  std::vector<Verb> verbs(const practice::CoupleView&) override { return {}; }

  std::vector<wxWindow*> build(wxWindow* body, const practice::CoupleView& view) override {
    m_state = read_review(context().practice, couple());
    m_view = view;
    m_facts = {practice::list_screens(context().practice, couple(), domain::Lens::clinician()),
               practice::list_willing(context().practice, couple(), domain::Lens::clinician())};
    const int edge = FromDIP(k_edge);
    wxScrolledWindow* page = scrolled_area(body, "review.page", "Review", Colour::Surface);
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* title = new wxBoxSizer(wxHORIZONTAL);
    title->Add(page_heading(page, "Review"), wxSizerFlags().Bottom());
    wxStaticText* between = plain_text(page, between_words());
    set_ink(between, Colour::Secondary);
    title->Add(between, wxSizerFlags().Bottom().Border(wxLEFT, FromDIP(k_padding)));
    column->Add(title, wxSizerFlags().Border(wxBOTTOM, FromDIP(k_padding)));

    auto* each = new wxBoxSizer(wxHORIZONTAL);
    each->Add(section_heading(page, view.row.partners.size() == 1 ? "The person" : "Each person"),
              wxSizerFlags(1).CentreVertical());
    each->Add(secondary_text(page, "asked alone, dated"), wxSizerFlags().CentreVertical());
    column->Add(each, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(3)));
    add_people(page, column);
    add_verbs(page, column);
    add_signals(page, column, context(), m_state);
    column->AddSpacer(edge);
    add_gates(page, column, context(), m_state);
    column->AddSpacer(edge);
    TextTable* recorded = add_recorded(page, column);
    add_padded(page->GetSizer(), column, wxSizerFlags(1).Expand(), edge, FromDIP(k_padding), FromDIP(k_padding));

    wxScrolledWindow* aside = scrolled_area(body, "review.aside", "Medical, held, what everyone sees", Colour::Panel);
    auto* beside = new wxBoxSizer(wxVERTICAL);
    add_aside(aside, beside, context(), m_state);
    add_padded(aside->GetSizer(), beside, wxSizerFlags(1).Expand(), edge, FromDIP(k_padding), FromDIP(k_padding));
    aside->SetMinSize(wxSize(text_dip(this, k_aside), -1));

    auto* both = new wxBoxSizer(wxHORIZONTAL);
    both->Add(page, wxSizerFlags(1).Expand());
    both->Add(rule_line(body, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
    both->Add(aside, wxSizerFlags().Expand());
    body->GetSizer()->Add(both, wxSizerFlags(1).Expand());
    page->FitInside();
    aside->FitInside();
    std::vector<wxWindow*> panes{m_people};
    if (recorded != nullptr) {
      panes.push_back(recorded);
    }
    panes.push_back(aside);
    return panes;
  }

  wxString between_words() const {
    switch (m_view.row.partners.size()) {
      case 1:
        return "what stands between this client and the next step";
      case 2:
        return "what stands between this pair and the next step";
      default:
        return "what stands between these people and the next step";
    }
  }

  void add_people(wxWindow* page, wxSizer* into) {
    const std::size_t people = m_view.row.partners.size();
    const int lines = people > 2 ? static_cast<int>(people) - 1 : 1;
    const int high = 33 + (lines - 1) * 20;
    m_people = new TextTable(page, {{"Person", 100}, {"Seen alone", 190}, {"Medical", 190}, {"Willing", 0}, {"Policy signed", 165}}, high);
    name_control(m_people, "review.people", "Each person, with dates");
    m_people->show(people, [this](std::size_t row, std::size_t column) { return cell(row, column); });
    m_people->SetMinSize(wxSize(-1, text_dip(this, 30 + high * static_cast<int>(people) + 8)));
    m_people->choose(0);
    into->Add(m_people, wxSizerFlags().Expand());
  }

  std::string cell(std::size_t row, std::size_t column) const {
    const practice::PartnerView& person = m_view.row.partners.at(row);
    switch (column) {
      case 0:
        return mark_markup(person.letter) + "  " + escape_markup(person.display_name.view());
      case 1:
        return screen_markup(m_facts, person.letter, domain::ScreenKind::Safety, today());
      case 2:
        return screen_markup(m_facts, person.letter, domain::ScreenKind::Medical, today());
      case 3:
        return willing_markup(m_facts, person.letter, m_view.row.partners, today());
      default:
        return signed_markup(m_view, person.letter, today());
    }
  }

  /// The person's mark as a character in its colour; the name beside it speaks.
  static std::string mark_markup(domain::Letter letter) {
    static const std::vector<std::string> marks{"●", "◆", "■", "▲"};
    const auto index = static_cast<std::size_t>(letter.index()) % marks.size();
    return "<span foreground='" + from_wx(person_mark_colour(letter).GetAsString(wxC2S_HTML_SYNTAX)) + "'>" + marks[index] + "</span>";
  }

  std::optional<domain::Letter> chosen() const {
    const std::optional<std::size_t> row = m_people->chosen();
    return row ? std::optional(m_view.row.partners.at(*row).letter) : std::nullopt;
  }

  void add_verbs(wxWindow* page, wxSizer* into) {
    using Ask = bool (*)(wxWindow*, Context&, const domain::CaseId&, std::optional<domain::Letter>);
    struct Each {
      const char* label;
      const char* name;
      Ask ask;
    };
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (const Each& each : {Each{"Record screen…", "review.screen", ask_record_screen},
                             Each{"Record willingness…", "review.willing", ask_record_willing},
                             Each{"Give consent…", "review.consent", ask_give_consent},
                             Each{"Sign policy…", "review.policy", ask_sign_policy}}) {
      row->Add(row_verb_button(page, {wxString::FromUTF8(each.label), each.name,
                                      [this, ask = each.ask] { ask(dialog_parent(), context(), couple(), chosen()); }}),
               wxSizerFlags().Border(wxRIGHT, FromDIP(k_gap)));
    }
    add_padded(into, row, wxSizerFlags(), 0, FromDIP(k_padding), FromDIP(k_edge));
  }

  TextTable* add_recorded(wxWindow* page, wxSizer* into) {
    into->Add(section_heading(page, "On record"), wxSizerFlags().Border(wxBOTTOM, FromDIP(3)));
    std::vector<Recorded> all = recorded();
    if (all.empty()) {
      wxStaticText* nothing = secondary_text(page, "Nothing to look at.");
      nothing->SetName("review.nothing");
      into->Add(nothing);
      return nullptr;
    }
    auto* list = new TextTable(page, {{"Date", 90}, {"Person", 110}, {"What", 190}, {"Outcome", 130}, {"How", 0}}, 30);
    name_control(list, "review.recorded", "What was recorded, newest first");
    list->SetMinSize(wxSize(-1, text_dip(this, 30 + 30 * static_cast<int>(std::min<std::size_t>(all.size(), 8)) + 8)));
    const std::size_t rows = all.size();
    list->show(rows, [all = std::move(all), today = today()](std::size_t row, std::size_t column) {
      const Recorded& of = all.at(row);
      const std::string cells[] = {short_date(of.date, today), of.who, of.what, of.outcome, of.how};
      return escape_markup(cells[column]);
    });
    into->Add(list, wxSizerFlags(1).Expand());
    return list;
  }

  static std::string on_one_line(const domain::Text& text) {
    std::string words = text.str();
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
  }

  // What was cleared and raised again, and what others saw next before, is on record nowhere else.
  void add_gate_history(std::vector<Recorded>& all, const std::vector<practice::PartnerView>& everyone) const {
    const practice::GateHistory history =
        practice::gate_history(context().practice, couple(), domain::Lens::clinician());
    for (const domain::Gate& each : history.gates) {
      const std::string code = "G" + std::to_string(each.gate);
      const std::string who = name_of(everyone, each.about);
      for (const domain::GateSource& source : each.sources) {
        all.push_back({source.date, who, code + " raised", each.level ? level_words(*each.level) : "", on_one_line(source.why)});
      }
      if (each.cleared) {
        const std::string limits = each.cleared->limits ? " Limits: " + on_one_line(*each.cleared->limits) : std::string();
        all.push_back({each.cleared->date, who, code + " cleared", limits.empty() ? "" : "with limits",
                       on_one_line(each.cleared->source) + limits});
      }
    }
    for (const domain::CoverPlan& each : history.plans) {
      all.push_back({each.date, "Everyone", "What comes next", "", each.words ? on_one_line(*each.words) : cover_words(each.kind)});
    }
  }

  std::vector<Recorded> recorded() const {
    const std::vector<practice::PartnerView> everyone = everybody(m_view);
    std::vector<Recorded> all;
    for (const practice::ScreenView& each : m_facts.screens) {
      const domain::Screen& screen = each.screen;
      all.push_back({screen.date, name_of(everyone, screen.partner), screen_words(screen.kind), outcome_words(screen.outcome),
                     screen.how ? on_one_line(*screen.how) : std::string()});
    }
    for (const domain::Willing& each : m_facts.willing) {
      const std::string others = names_of(everyone, each.pair.without(each.partner));
      all.push_back({each.date, name_of(everyone, each.partner),
                     "Willing" + (others.empty() ? "" : " with " + others) + (each.scope ? ", " + *each.scope : ""), "Willing", ""});
    }
    add_gate_history(all, everyone);
    for (const domain::Remark& each : practice::list_remarks(context().practice, couple(), domain::Lens::clinician())) {
      all.push_back({each.date, name_of(everyone, each.about), "A line for yourself", "", on_one_line(each.words)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Recorded& a, const Recorded& b) { return a.date > b.date; });
    return all;
  }

  practice::CoupleView m_view;
  ReviewState m_state;
  ReviewFacts m_facts;
  TextTable* m_people = nullptr;
};

}  // namespace

Page* make_review_page(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return new ReviewPage(parent, context, couple);
}

}  // namespace attune::desktop
