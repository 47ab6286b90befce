// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/search_preview.h"

#include "desktop/models/sayings.h"
#include "desktop/models/search_words.h"

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr std::size_t k_most_parts = 8;
constexpr int k_longest_part = 900;

// A note may be long and a form has hundreds of questions: what matches goes before what does not.
std::vector<const practice::FoundPart*> parts_to_show(const practice::SearchHit& hit) {
  std::vector<const practice::FoundPart*> shown;
  for (const practice::FoundPart& each : hit.parts) {
    if (hit.couple || !each.marks.empty()) {
      shown.push_back(&each);
    }
  }
  if (shown.size() > k_most_parts) {
    std::stable_partition(shown.begin(), shown.end(),
                          [](const practice::FoundPart* each) { return !each->marks.empty(); });
    shown.resize(k_most_parts);
  }
  return shown;
}

}  // namespace

SearchPreview::SearchPreview(wxWindow* parent) : wxPanel(parent) {
  set_surface(this, Colour::Panel);
  SetName("search.preview-panel");
  m_area = scrolled_area(this, "search.preview", "What it says", Colour::Panel);
  auto* all = new wxBoxSizer(wxVERTICAL);
  all->Add(m_area, wxSizerFlags(1).Expand());
  SetSizer(all);
}

void SearchPreview::begin(const wxString& title, const wxString& place) {
  m_area->DestroyChildren();
  m_area->GetSizer()->Clear();
  const int edge = FromDIP(k_edge);
  auto* head = new wxBoxSizer(wxHORIZONTAL);
  wxStaticText* label = line_text(m_area, title, Colour::Text, 1.0, true);
  label->SetName("search.title");
  head->Add(label, wxSizerFlags(1).CentreVertical());
  wxStaticText* where = secondary_text(m_area, literal(place));
  where->SetName("search.place");
  head->Add(where, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
  wxSizer* column = m_area->GetSizer();
  add_padded(column, head, wxSizerFlags().Expand(), edge, FromDIP(k_padding), FromDIP(9));
  column->Add(rule_line(m_area), wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, edge));
  column->AddSpacer(FromDIP(9));
}

void SearchPreview::add_part(const wxString& label, const wxString& markup) {
  const int edge = FromDIP(k_edge);
  wxSizer* column = m_area->GetSizer();
  if (!label.empty()) {
    column->Add(secondary_text(m_area, literal(label)), wxSizerFlags().Border(wxLEFT | wxRIGHT, edge));
  }
  auto* text = new WrapText(m_area, wxString());
  text->set_markup(markup);
  column->Add(text, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, edge));
  column->AddSpacer(FromDIP(9));
}

void SearchPreview::end(const std::vector<Verb>& verbs) {
  if (!verbs.empty()) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (const Verb& each : verbs) {
      row->Add(verb_button(m_area, each), wxSizerFlags().Border(wxRIGHT, FromDIP(k_gap)));
    }
    add_padded(m_area->GetSizer(), row, wxSizerFlags(), FromDIP(k_edge), FromDIP(9), FromDIP(k_edge));
  }
  m_area->FitInside();
  m_area->Scroll(0, 0);
  m_area->Layout();
}

void SearchPreview::show(const Shown& what) {
  const practice::SearchHit& hit = *what.hit;
  begin(to_wx(hit_title(hit)), to_wx(hit_place(hit, what.today)));
  for (const practice::FoundPart* each : parts_to_show(hit)) {
    add_part(to_wx(part_label(hit, each->key, what.people)),
             to_wx(marked_markup(domain::make_snippet(each->text, what.query, k_longest_part),
                                 css_colour(Colour::AccentTint), css_colour(Colour::AccentDark))));
  }
  const std::string readers = hit_readers(hit, what.people);
  if (!readers.empty()) {
    add_part("Who may see it", to_wx(escape_markup(readers)));
  }
  end(what.verbs);
}

void SearchPreview::show_words(const wxString& title, const wxString& place, const wxString& words,
                               const std::vector<Verb>& verbs) {
  begin(title, place);
  add_part(wxString(), to_wx(escape_markup(from_wx(words))));
  end(verbs);
}

void SearchPreview::show_nothing() {
  m_area->DestroyChildren();
  m_area->GetSizer()->Clear();
  m_area->FitInside();
}

}  // namespace attune::desktop
