// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/clinician/pages/interviews_parts.h"
#include "desktop/models/people_words.h"

#include <algorithm>

namespace attune::desktop {
namespace {

using domain::MemberSet;

/// One way of looking: its label, its wx name and whose it is.
struct Way {
  wxString label, name, said;
  MemberSet people;
};

std::vector<Way> ways(const practice::CoupleView& view) {
  std::vector<Way> all{{"What I see", "interviews.as-me", "Show what I see", {}}};
  MemberSet everyone;
  for (const practice::PartnerView& each : view.row.partners) {
    everyone = everyone.with(each.letter);
  }
  const wxString together = view.row.partners.size() == 2 ? "both" : "all";
  all.push_back({"As " + together + " in the room", "interviews.as-all", "Show as " + together + " in the room see it",
                 everyone});
  for (const practice::PartnerView& each : view.row.partners) {
    all.push_back({"As " + to_wx(shortened(each.display_name.str(), k_button_name_length)),
                   "interviews.as-" + to_wx(each.letter.str()), "Show as " + to_wx(each.display_name) + " sees it",
                   MemberSet::of({each.letter})});
  }
  return all;
}

/// Toggles in a line; a second line for the people where there are many. What fits the room: the words at the right, or
/// below.
struct Ways {
  wxSizer* line = nullptr;
  wxStaticText* beside = nullptr;
  wxStaticText* below = nullptr;

  void expect_width(int width) const {
    beside->Show();
    const bool fits = line->CalcMin().x <= width;
    beside->Show(fits);
    below->Show(!fits);
  }
};

Ways add_ways(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view, MemberSet& shown) {
  auto* lines = new wxBoxSizer(wxVERTICAL);
  auto* line = new wxBoxSizer(wxHORIZONTAL);
  if (view.row.partners.size() > 1) {
    line->Add(secondary_text(parent, "Show"), wxSizerFlags().CentreVertical());
    for (const Way& each : ways(view)) {
      if (view.row.partners.size() > 2 && each.people.size() == 1 && lines->IsEmpty()) {
        lines->Add(line, wxSizerFlags().Expand());
        line = new wxBoxSizer(wxHORIZONTAL);
      }
      wxToggleButton* toggle = toggle_button(parent, literal(each.label));
      name_control(toggle, each.name, each.said);
      toggle->SetValue(shown == each.people);
      toggle->Bind(wxEVT_TOGGLEBUTTON, [&context, &shown, people = each.people](wxCommandEvent&) {
        shown = people;
        context.go.refresh();
      });
      line->Add(toggle, wxSizerFlags().CentreVertical().Border(wxLEFT, line->IsEmpty() ? 0 : parent->FromDIP(k_gap)));
    }
  }
  Ways made;
  made.line = line;
  made.beside = secondary_text(parent, "in the order of the form");
  line->AddStretchSpacer();
  line->Add(made.beside, wxSizerFlags().CentreVertical().Border(wxLEFT, parent->FromDIP(k_padding)));
  lines->Add(line, wxSizerFlags().Expand().Border(wxTOP, lines->IsEmpty() ? 0 : parent->FromDIP(k_gap)));
  made.below = secondary_text(parent, "in the order of the form");
  made.below->Hide();
  lines->Add(made.below, wxSizerFlags().Border(wxTOP, parent->FromDIP(3)));
  into->Add(lines, wxSizerFlags().Expand().Border(wxBOTTOM, parent->FromDIP(k_gap)));
  return made;
}

void add_none(wxWindow* parent, wxSizer* into, const wxString& words) {
  auto* none = new WrapText(parent, literal(words), Colour::Secondary);
  none->SetName("interviews.none");
  into->Add(none, wxSizerFlags().Expand().Border(wxTOP, parent->FromDIP(k_gap)));
}

wxString nobody_words(const CompareSheet& sheet) {
  wxString words = sheet.columns.size() == 1 ? "No interview yet." : "Nobody has answered yet.";
  for (const SheetColumn& each : sheet.columns) {
    words += " " + to_wx(each.name) + ": " + to_wx(each.date) + ".";
  }
  return words;
}

}  // namespace

std::vector<wxWindow*> build_interviews(wxWindow* body, Context& context, const practice::CoupleView& view,
                                        MemberSet& shown) {
  const domain::Date today = context.practice.event_time().date;
  const CompareSheet sheet = compare_sheet(context.practice, view, shown, today);
  wxScrolledWindow* rows = scrolled_area(body, "interviews.rows", "Answers", Colour::Surface);
  auto* column = new wxBoxSizer(wxVERTICAL);
  const bool nobody = sheet.clinician && std::none_of(sheet.columns.begin(), sheet.columns.end(),
                                                      [](const SheetColumn& each) { return each.answered; });
  Ways strip;
  if (nobody) {
    add_none(rows, column, nobody_words(sheet));
  } else {
    strip = add_ways(rows, column, context, view, shown);
  }
  CompareRows* table = nullptr;
  if (!sheet.blocks.empty()) {
    table = new CompareRows(rows, context, view.row.id, sheet);
  } else if (!nobody) {
    add_none(rows, column, "Nothing to see here.");
  }
  const bool beside = (sheet.has_points() || (sheet.clinician && !nobody));
  const bool below = beside && sheet.columns.size() > 2;
  const int edge = rows->FromDIP(k_edge);
  add_padded(rows->GetSizer(), column, wxSizerFlags().Expand(), edge, rows->FromDIP(10), 0);
  if (table != nullptr) {
    // Its words stand in line with those above: its buttons reach out to the left.
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->AddSpacer(edge - table->inset());
    line->Add(table, wxSizerFlags(1).Expand());
    line->AddSpacer(edge);
    rows->GetSizer()->Add(line, wxSizerFlags().Expand());
  }
  rows->GetSizer()->AddSpacer(rows->FromDIP(k_padding));
  // Once a width: what breaks its lines by itself afterwards must not be told again.
  rows->Bind(wxEVT_SIZE, [rows, table, strip, edge, before = 0](wxSizeEvent& event) mutable {
    event.Skip();
    const int width = rows->GetClientSize().x - 2 * edge;
    if (width == before) {
      return;
    }
    before = width;
    if (strip.line != nullptr) {
      strip.expect_width(width);
    }
    if (table != nullptr) {
      table->expect_width(width + table->inset());
    }
  });
  if (below) {
    rows->GetSizer()->Add(rule_line(rows), wxSizerFlags().Expand());
    add_kinds(rows, rows->GetSizer(), context, view.row.id, sheet, Colour::Surface);
  }
  auto* sides = new wxBoxSizer(wxHORIZONTAL);
  sides->Add(rows, wxSizerFlags(5).Expand());
  std::vector<wxWindow*> panes{rows};
  if (beside && !below) {
    sides->Add(rule_line(body, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
    wxScrolledWindow* kinds = scrolled_area(body, "interviews.kinds", "Kinds of closeness", Colour::Panel);
    add_kinds(kinds, kinds->GetSizer(), context, view.row.id, sheet, Colour::Panel);
    sides->Add(kinds, wxSizerFlags(3).Expand());
    panes.push_back(kinds);
  }
  body->GetSizer()->Add(sides, wxSizerFlags(1).Expand());
  return panes;
}

}  // namespace attune::desktop
