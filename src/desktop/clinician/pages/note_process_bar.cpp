// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/note_process_bar.h"

#include "desktop/clinician/pages/pieces.h"

#include <wx/dcclient.h>
#include <wx/statbmp.h>

namespace attune::desktop {
namespace {

constexpr int k_hatch_width = 15;
constexpr int k_hatch_step = 6;

class Hatch final : public StillPanel {
 public:
  explicit Hatch(wxWindow* parent) : StillPanel(parent) {
    set_surface(this, Colour::KeptApart);
    SetMinSize(FromDIP(wxSize(k_hatch_width, 1)));
    Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
      Refresh();
      event.Skip();
    });
  }

 private:
  void paint() {
    wxPaintDC dc(this);
    const wxSize size = GetClientSize();
    dc.SetPen(wxPen(colour(Colour::KeptApartLine), FromDIP(2)));
    for (int at = -size.x; at < size.y + size.x; at += FromDIP(k_hatch_step)) {
      dc.DrawLine(0, at + size.x, size.x, at);
    }
  }
};

}  // namespace

wxWindow* make_hatch(wxWindow* parent) { return new Hatch(parent); }

wxWindow* make_process_bar(wxWindow* parent, Context& context) {
  auto* edge = new StillPanel(parent);
  set_surface(edge, Colour::KeptApartLine);
  auto* bar = new StillPanel(edge);
  set_surface(bar, Colour::KeptApart);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(make_hatch(bar), wxSizerFlags().Expand());
  const auto picture = [&](Icon which) {
    auto* drawn = new wxStaticBitmap(bar, wxID_ANY, icon(which, Colour::KeptApartText));
    row->Add(drawn, wxSizerFlags().CentreVertical().Border(wxLEFT, bar->FromDIP(9)));
  };
  picture(Icon::ChevronRight);
  picture(Icon::Lock);
  wxButton* open = flat_button(bar, "&Process note");
  open->SetFont(bar->GetFont().Bold());
  set_ink(open, Colour::KeptApartText);
  name_control(open, "note.process", "Process note, kept apart. Asks for the passphrase");
  open->SetToolTip("Ctrl+Shift+P");
  open->Bind(wxEVT_BUTTON, [&context](wxCommandEvent&) { context.go.run_command("process-note"); });
  row->Add(open, wxSizerFlags().CentreVertical().Border(wxLEFT, bar->FromDIP(k_gap)));
  wxStaticText* apart = plain_text(bar, "kept apart");
  set_ink(apart, Colour::KeptApartText);
  row->Add(apart, wxSizerFlags().CentreVertical().Border(wxLEFT, bar->FromDIP(k_gap)));
  bar->SetSizer(row);
  bar->SetMinSize(wxSize(-1, text_dip(bar, 34)));
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(bar, wxSizerFlags(1).Expand().Border(wxALL, edge->FromDIP(1)));
  edge->SetSizer(edges);
  return edge;
}

}  // namespace attune::desktop
