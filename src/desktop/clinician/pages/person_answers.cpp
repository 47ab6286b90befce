// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/models/answer_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/gtk_bridge.h"

namespace attune::desktop {
namespace {

constexpr std::size_t k_short = 22;  // characters that keep their width

/// The parts of one panel, each a title and lines of words with a value at the right.
class Parts {
 public:
  Parts(wxWindow* panel, wxSizer* into, wxString name) : m_panel(panel), m_into(into), m_name(std::move(name)) {}

  void add_title(const wxString& words, Colour ink, const wxString& right = {}) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(line_text(m_panel, words, ink, 1.0, true), wxSizerFlags(1).CentreVertical());
    if (!right.empty()) {
      row->Add(secondary_text(m_panel, right), wxSizerFlags().CentreVertical());
    }
    m_into->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, m_panel->FromDIP(3)));
  }

  void add_lines(const wxString& key, const std::vector<Line>& lines, Colour words, Colour value) {
    for (std::size_t each = 0; each < lines.size(); ++each) {
      auto* row = new wxBoxSizer(wxHORIZONTAL);
      row->Add(new WrapText(m_panel, literal(to_wx(lines[each].words)), words), wxSizerFlags(3));
      // Short words keep their width; what was typed breaks its lines.
      if (lines[each].value.size() <= k_short) {
        wxStaticText* word = plain_text(m_panel, literal(to_wx(lines[each].value)));
        set_ink(word, value);
        row->Add(named(word, key, each), wxSizerFlags().Border(wxLEFT, m_panel->FromDIP(k_gap)));
      } else {
        auto* typed = new WrapText(m_panel, literal(to_wx(lines[each].value)), value);
        gtk::align_label(typed, 1.0F);
        row->Add(named(typed, key, each), wxSizerFlags(2).Border(wxLEFT, m_panel->FromDIP(k_gap)));
      }
      m_into->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, m_panel->FromDIP(3)));
    }
  }

  void add_distances(const std::vector<Distance>& all) {
    for (std::size_t each = 0; each < all.size(); ++each) {
      auto* row = new wxBoxSizer(wxHORIZONTAL);
      row->Add(new WrapText(m_panel, literal(to_wx(all[each].kind)), Colour::Secondary), wxSizerFlags(1));
      row->Add(number(all[each].now, "now", each, false));
      row->Add(number(all[each].wish, "wish", each, true));
      m_into->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, m_panel->FromDIP(3)));
    }
  }

  void add_rule() {
    m_into->Add(rule_line(m_panel), wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, m_panel->FromDIP(k_gap)));
  }

 private:
  wxStaticText* named(wxStaticText* text, const wxString& key, std::size_t number) {
    text->SetName(wxString::Format("overview.%s-%s-%zu", key, m_name, number + 1));
    return text;
  }
  wxSizer* number(const std::string& words, const wxString& key, std::size_t which, bool bold) {
    auto* box = new wxBoxSizer(wxHORIZONTAL);
    box->SetMinSize(text_dip(m_panel, 44), -1);
    box->AddStretchSpacer();
    box->Add(named(bold ? section_heading(m_panel, to_wx(words)) : plain_text(m_panel, to_wx(words)), key, which));
    return box;
  }

  wxWindow* m_panel;
  wxSizer* m_into;
  wxString m_name;
};

void add_ask_again(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view,
                   const practice::PartnerView& person, const wxString& words) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* said = new WrapText(parent, words, Colour::Secondary);
  said->SetName("overview.answered-" + to_wx(person.letter.str()));
  row->Add(said, wxSizerFlags(1).CentreVertical());
  row->Add(row_verb_button(parent, {"Ask again…", "overview.ask-again-" + to_wx(person.letter.str()),
                                    [&context, couple = view.row.id, who = person.letter] {
                                      context.go.show_interview(couple, who);
                                    },
                                    "Ask " + to_wx(person.display_name) + " again"}),
           wxSizerFlags().CentreVertical().Border(wxLEFT, parent->FromDIP(k_gap)));
  into->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, parent->FromDIP(k_gap)));
}

}  // namespace

Verb interview_verb(Context& context, const domain::CaseId& couple, const practice::PartnerView& person,
                    const wxString& name) {
  return {literal(to_wx(shortened(person.display_name.str(), k_button_name_length)) + "’s interview"), name,
          [&context, couple, who = person.letter] { context.go.show_interview(couple, who); },
          to_wx(person.display_name) + "’s interview"};
}

void add_person_answers(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view,
                        const practice::PartnerView& person) {
  const domain::Date today = context.practice.event_time().date;
  const Standing now =
      standing(practice::show_intake(context.practice, view.row.id, person.letter, domain::Lens::clinician()));
  if (!now.date) {
    auto* none = new WrapText(parent, to_wx(as_beginning(standing_date(now, today))) + ".", Colour::Secondary);
    none->SetName("overview.answered-" + to_wx(person.letter.str()));
    into->Add(none, wxSizerFlags().Expand().Border(wxTOP, parent->FromDIP(3)));
    return;
  }
  if (is_old(*now.date, today)) {
    add_ask_again(parent, into, context, view, person, "answers of " + to_wx(short_date(*now.date, today)));
  }
  Parts parts(parent, into, to_wx(person.letter.str()));
  const auto wanting = wanting_lines(now);
  const auto brakes = strongest(now, practice::CompareSide::Brake);
  const auto helps = strongest(now, practice::CompareSide::Accelerator);
  const auto kinds = own_distances(now);
  bool first = true;
  const auto rule = [&] {
    if (!first) {
      parts.add_rule();
    }
    first = false;
  };
  if (!wanting.empty()) {
    rule();
    parts.add_title("Wanting", Colour::Text);
    parts.add_lines("wanting", wanting, Colour::Secondary, Colour::Text);
  }
  if (!brakes.empty() || !helps.empty()) {
    rule();
  }
  if (!brakes.empty()) {
    parts.add_title("Gets in the way", Colour::BrakeText);
    parts.add_lines("brake", brakes, Colour::Text, Colour::Secondary);
  }
  if (!helps.empty()) {
    into->AddSpacer(parent->FromDIP(k_gap));
    parts.add_title("Helps", Colour::HelpText);
    parts.add_lines("help", helps, Colour::Text, Colour::Secondary);
  }
  if (!kinds.empty()) {
    rule();
    parts.add_title("Closeness", Colour::Text, "now, would like");
    parts.add_distances(kinds);
  }
}

}  // namespace attune::desktop
