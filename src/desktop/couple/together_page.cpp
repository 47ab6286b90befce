// SPDX-License-Identifier: Apache-2.0
#include "desktop/couple/together_page.h"

#include "desktop/couple/room_pieces.h"
#include "desktop/support/accessible.h"
#include "desktop/support/paper_view.h"
#include "desktop/support/person_mark.h"
#include "desktop/support/text.h"

#include <wx/dcclient.h>

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr int k_mark = 14;
constexpr int k_band_bar = 4;
constexpr int k_thumb = 140;
constexpr int k_parts_apart = 20;

/// A part with a thin line around it and its own heading.
class Part final : public wxPanel {
 public:
  Part(wxWindow* parent, const wxString& heading, const wxString& name) : wxPanel(parent) {
    set_surface(this, Colour::Surface);
    name_control(this, name, heading);
    SetCanFocus(false);
    auto* title = section_heading(this, heading);
    wxFont font = GetParent()->GetFont();
    font.SetFractionalPointSize(font.GetFractionalPointSize() * 1.08);
    title->SetFont(font.Bold());
    title->InvalidateBestSize();
    m_column = new wxBoxSizer(wxVERTICAL);
    m_column->Add(title, wxSizerFlags().Border(wxBOTTOM, FromDIP(k_padding)));
    auto* edges = new wxBoxSizer(wxVERTICAL);
    edges->Add(m_column, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(k_room_edge)));
    SetSizer(edges);
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
      wxPaintDC dc(this);
      dc.SetPen(wxPen(colour(Colour::Line)));
      dc.SetBrush(*wxTRANSPARENT_BRUSH);
      dc.DrawRoundedRectangle(wxRect(GetClientSize()), FromDIP(6));
    });
  }
  wxSizer* column() { return m_column; }

 private:
  wxSizer* m_column;
};

void add_list(wxWindow* parent, wxSizer* into, const wxString& heading, const std::vector<std::string>& lines, Colour bar,
              Colour ink) {
  if (lines.empty()) {
    return;
  }
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* line = new StillPanel(parent);
  set_surface(line, bar);
  line->SetMinSize(wxSize(parent->FromDIP(k_band_bar), -1));
  row->Add(line, wxSizerFlags().Expand());
  auto* column = new wxBoxSizer(wxVERTICAL);
  wxStaticText* title = section_heading(parent, heading);
  set_ink(title, ink);
  column->Add(title, wxSizerFlags().Border(wxBOTTOM, parent->FromDIP(k_padding)));
  for (const std::string& each : lines) {
    column->Add(new WrapText(parent, wxControl::EscapeMnemonics(to_wx(each))),
                wxSizerFlags().Expand().Border(wxBOTTOM, parent->FromDIP(k_padding)));
  }
  row->Add(column, wxSizerFlags(1).Expand().Border(wxLEFT, parent->FromDIP(k_padding)));
  into->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, parent->FromDIP(k_edge)));
}

// One below the other, apart as the columns are.
void add_part(wxSizer* into, Part* part) {
  into->Add(part, wxSizerFlags().Expand().Border(wxTOP, into->IsEmpty() ? 0 : part->FromDIP(k_parts_apart)));
}

void add_goals(wxWindow* page, wxSizer* into, const practice::RoomView& view) {
  auto* part = new Part(page, "What we work on", "together.goals");
  for (std::size_t each = 0; each < view.goals.size(); ++each) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    wxStaticText* number = plain_text(part, wxString::Format("%zu", each + 1));
    set_ink(number, Colour::Secondary);
    row->Add(number, wxSizerFlags().Top().Border(wxRIGHT, page->FromDIP(k_padding)));
    row->Add(new WrapText(part, wxControl::EscapeMnemonics(to_wx(view.goals[each]))), wxSizerFlags(1));
    part->column()->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, page->FromDIP(k_padding)));
  }
  add_part(into, part);
}

void add_sheet(wxWindow* page, wxSizer* into, const practice::RoomSheet& sheet, const std::function<void()>& read) {
  auto* part = new Part(page, L"Today\u2019s sheet", "together.sheet");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(new PaperThumb(part, "together.small-sheet", sheet.paper, text_dip(page, k_thumb)));
  auto* words = new wxBoxSizer(wxVERTICAL);
  auto* title = new WrapText(part, wxControl::EscapeMnemonics(to_wx(sheet.title)));
  title->SetFont(title->GetFont().Bold());
  words->Add(title, wxSizerFlags().Expand().Border(wxTOP, page->FromDIP(3)));
  words->Add(new WrapText(part, wxControl::EscapeMnemonics(to_wx(sheet.how_often))),
             wxSizerFlags().Expand().Border(wxTOP, page->FromDIP(k_gap)));
  words->AddStretchSpacer();
  wxButton* button = room_button(part, "Read it here", "together.read");
  button->Bind(wxEVT_BUTTON, [read](wxCommandEvent&) { read(); });
  words->Add(button, wxSizerFlags().Border(wxTOP, page->FromDIP(k_padding)));
  row->Add(words, wxSizerFlags(1).Expand().Border(wxLEFT, page->FromDIP(k_room_edge)));
  part->column()->Add(row, wxSizerFlags().Expand());
  add_part(into, part);
}

void add_try(wxWindow* page, wxSizer* into, const practice::RoomTry& what, const std::function<void()>& begin) {
  auto* part = new Part(page, "Try it here", "together.try");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* words = new wxBoxSizer(wxVERTICAL);
  auto* title = new WrapText(part, wxControl::EscapeMnemonics(to_wx(what.title)));
  title->SetFont(title->GetFont().Bold());
  words->Add(title, wxSizerFlags().Expand());
  words->Add(new WrapText(part, wxControl::EscapeMnemonics(to_wx(what.sentence))),
             wxSizerFlags().Expand().Border(wxTOP, page->FromDIP(k_gap)));
  row->Add(words, wxSizerFlags(1).CentreVertical());
  wxButton* button = room_button(part, "Begin", "together.begin");
  button->SetMinSize(wxSize(text_dip(page, 85), button->GetMinSize().y));
  button->Bind(wxEVT_BUTTON, [begin](wxCommandEvent&) { begin(); });
  row->Add(button, wxSizerFlags().CentreVertical().Border(wxLEFT, page->FromDIP(k_padding)));
  part->column()->Add(row, wxSizerFlags().Expand());
  add_part(into, part);
}

void add_shared(wxWindow* page, wxSizer* into, const practice::RoomView& view) {
  const bool several = view.names.size() > 1;
  auto* part = new Part(page, several ? "What each of you has shared" : "What you have shared", "together.shared");
  auto* columns = new wxBoxSizer(wxHORIZONTAL);
  for (const practice::SharedByPerson& each : view.shared) {
    auto* person = new wxBoxSizer(wxVERTICAL);
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(new PersonMark(part, each.letter, k_mark), wxSizerFlags().CentreVertical());
    head->Add(section_heading(part, wxControl::EscapeMnemonics(to_wx(each.name))),
              wxSizerFlags().CentreVertical().Border(wxLEFT, page->FromDIP(k_padding)));
    person->Add(head, wxSizerFlags().Border(wxBOTTOM, page->FromDIP(k_padding)));
    add_list(part, person, "Helps me", each.helps, Colour::HelpMark, Colour::HelpText);
    add_list(part, person, "Gets in my way", each.in_the_way, Colour::BrakeMark, Colour::BrakeText);
    columns->Add(person, wxSizerFlags(1).Expand().Border(wxLEFT, columns->IsEmpty() ? 0 : page->FromDIP(k_room_edge)));
  }
  part->column()->Add(columns, wxSizerFlags(1).Expand());
  into->Add(part, wxSizerFlags(6).Expand().Border(wxLEFT, into->IsEmpty() ? 0 : page->FromDIP(k_room_edge)));
}

}  // namespace

wxWindow* make_together_page(wxWindow* parent, const practice::RoomView& view, const TogetherCalls& calls) {
  const RoomColumn made = room_column(parent, "couple.together", 1200);
  made.column->Add(room_heading(made.page, "Together"), wxSizerFlags().Border(wxBOTTOM, made.page->FromDIP(k_padding)));
  auto* parts = new wxBoxSizer(wxHORIZONTAL);
  auto* left = new wxBoxSizer(wxVERTICAL);
  if (!view.goals.empty()) {
    add_goals(made.page, left, view);
  }
  if (view.sheet) {
    add_sheet(made.page, left, *view.sheet, calls.read);
  }
  if (view.try_here) {
    add_try(made.page, left, *view.try_here, calls.begin);
  }
  if (left->IsEmpty()) {
    delete left;
  } else {
    parts->Add(left, wxSizerFlags(5).Expand());
  }
  if (!view.shared.empty()) {
    add_shared(made.page, parts, view);
  }
  made.column->Add(parts, wxSizerFlags().Expand());
  return made.page;
}

}  // namespace attune::desktop
