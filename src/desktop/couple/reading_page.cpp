// SPDX-License-Identifier: Apache-2.0
#include "desktop/couple/reading_page.h"

#include "desktop/couple/couple_window.h"
#include "desktop/couple/room_pieces.h"
#include "desktop/support/paper_view.h"
#include "desktop/support/text.h"

namespace attune::desktop {
namespace {
constexpr int k_widest = 1000;
}

wxWindow* make_reading_page(wxWindow* parent, const practice::RoomSheet& sheet, const std::function<void()>& back) {
  auto* page = new wxPanel(parent);
  page->SetName("couple.reading");
  page->SetFont(room_font());
  set_surface(page, Colour::Surface);
  auto* head = new wxBoxSizer(wxHORIZONTAL);
  auto* title = new WrapText(page, wxControl::EscapeMnemonics(to_wx(sheet.title)));
  title->SetFont(title->GetFont().Bold());
  head->Add(title, wxSizerFlags(1).CentreVertical());
  wxButton* button = room_button(page, "Back", "reading.back", false, Icon::ChevronLeft);
  button->Bind(wxEVT_BUTTON, [back](wxCommandEvent&) { back(); });
  head->Add(button, wxSizerFlags().CentreVertical().Border(wxLEFT, page->FromDIP(k_room_edge)));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->AddSpacer(page->FromDIP(k_padding));
  column->Add(head, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, page->FromDIP(k_room_edge)));
  column->AddSpacer(page->FromDIP(k_padding));
  auto* paper = new PaperView(page, "reading.paper", Colour::LensLine, k_widest);
  paper->show(sheet.paper, 0, sheet.paper.pages.size(), to_wx(sheet.title));
  column->Add(paper, wxSizerFlags(1).Expand());
  page->SetSizer(column);
  // A panel gives the focus to its first control; keys are for reading.
  page->CallAfter([paper] { paper->SetFocus(); });
  return page;
}

}  // namespace attune::desktop
