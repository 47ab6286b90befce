// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/interviews_parts.h"
#include "desktop/dialogs/answer_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/support/person_mark.h"
#include "desktop/support/scale_chart.h"

namespace attune::desktop {
namespace {

void add_legend(wxWindow* parent, wxSizer* into, domain::Letter who, ScaleMark::Fill fill, const std::string& words,
                Colour surface) {
  into->Add(new ScaleMark(parent, who, fill, surface),
            wxSizerFlags().CentreVertical().Border(wxLEFT, parent->FromDIP(k_padding)));
  into->Add(secondary_text(parent, to_wx(words)),
            wxSizerFlags().CentreVertical().Border(wxLEFT, parent->FromDIP(k_gap)));
}

void add_head(wxWindow* parent, wxSizer* into, const CompareSheet& sheet, const SheetColumn& person, Colour surface) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* who = new GiveWaySizer;
  who->Add(new PersonMark(parent, person.letter));
  who->Add(line_text(parent, to_wx(person.name), Colour::Text, 1.0, true),
           wxSizerFlags(1).Border(wxLEFT, parent->FromDIP(k_gap)));
  if (!person.date.empty()) {
    auto* date = secondary_text(parent, to_wx(person.date));
    date->SetName("interviews.date-" + to_wx(person.letter.str()));
    who->Add(date, wxSizerFlags().Border(wxLEFT, parent->FromDIP(8)));
  }
  row->Add(who, wxSizerFlags(1).CentreVertical());
  if (!person.points.empty()) {
    add_legend(parent, row, person.letter, ScaleMark::Fill::Filled, sheet.now, surface);
    if (!sheet.wish.empty()) {
      add_legend(parent, row, person.letter, ScaleMark::Fill::Hollow, sheet.wish, surface);
    }
  }
  into->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, parent->FromDIP(8)));
}

/// A button a person who has answered, two in a line.
void add_ways_to_all(wxWindow* parent, wxSizer* into, Context& context, const domain::CaseId& couple,
                     const CompareSheet& sheet) {
  wxBoxSizer* line = nullptr;
  for (const SheetColumn& person : sheet.columns) {
    if (!person.answered) {
      continue;
    }
    if (line == nullptr || line->GetItemCount() == 2) {
      line = new wxBoxSizer(wxHORIZONTAL);
      into->Add(line, wxSizerFlags().Border(wxTOP, parent->FromDIP(k_gap)));
    }
    const wxString name = to_wx(shortened(person.name, k_button_name_length));
    line->Add(row_verb_button(
                  parent,
                  {literal(name) + "’s answers…", "interviews.answers-" + to_wx(person.letter.str()),
                   [&context, couple, who = person.letter] { show_answers(context.go.window(), context, couple, who); },
                   "All answers of " + to_wx(person.name) + ", earlier ones too"}),
              wxSizerFlags().Border(wxRIGHT, parent->FromDIP(k_gap)));
  }
}

}  // namespace

void add_kinds(wxWindow* parent, wxSizer* into, Context& context, const domain::CaseId& couple,
               const CompareSheet& sheet, Colour surface) {
  auto* column = new wxBoxSizer(wxVERTICAL);
  if (sheet.has_points()) {
    column->Add(new WrapText(parent, "Kinds of closeness, each on their own scale"), wxSizerFlags().Expand());
    wxWindow* title = column->GetItem(std::size_t{0})->GetWindow();
    title->SetFont(title->GetFont().Bold());
  }
  // One below the other in a rail; two in a line where there is the whole width.
  const bool rail = surface == Colour::Panel;
  auto* grid = new wxFlexGridSizer(rail ? 1 : 2, wxSize(parent->FromDIP(2 * k_edge), 0));
  grid->AddGrowableCol(0, 1);
  if (!rail) {
    grid->AddGrowableCol(1, 1);
  }
  for (const SheetColumn& person : sheet.columns) {
    if (!sheet.clinician && person.points.empty()) {
      continue;
    }
    auto* one = new wxBoxSizer(wxVERTICAL);
    if (rail && !grid->IsEmpty()) {
      one->Add(rule_line(parent), wxSizerFlags().Expand().Border(wxTOP, parent->FromDIP(8)));
    }
    add_head(parent, one, sheet, person, surface);
    if (!person.points.empty()) {
      ScaleFacts facts{person.letter, to_wx(person.name), to_wx(sheet.now), to_wx(sheet.wish), sheet.most, {}, surface};
      for (const SheetPoint& each : person.points) {
        facts.lines.push_back({to_wx(each.name), each.now, each.wish});
      }
      one->Add(new ScaleChart(parent, "interviews.kinds-" + to_wx(person.letter.str()), std::move(facts)),
               wxSizerFlags().Expand());
    }
    grid->Add(one, wxSizerFlags().Expand());
  }
  column->Add(grid, wxSizerFlags().Expand());
  if (sheet.clinician) {
    add_ways_to_all(parent, column, context, couple, sheet);
  }
  add_padded(into, column, wxSizerFlags().Expand(), parent->FromDIP(k_edge), parent->FromDIP(14),
             parent->FromDIP(k_edge));
}

}  // namespace attune::desktop
