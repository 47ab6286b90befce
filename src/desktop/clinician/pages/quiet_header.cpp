// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/quiet_header.h"

#include "desktop/clinician/pages/pieces.h"
#include "desktop/support/person_mark.h"

namespace attune::desktop {
namespace {
constexpr int k_header_height = 50;
}

wxString first_name(const practice::PartnerView& person) {
  return to_wx(person.display_name).BeforeFirst(' ');
}

wxWindow* quiet_header(wxWindow* parent, Context& context, const domain::CaseId& couple,
                       const std::vector<practice::PartnerView>& people, const wxString& words,
                       const std::function<void(wxWindow* header, wxSizer* row)>& before_review) {
  auto* header = new wxPanel(parent);
  set_surface(header, Colour::Surface);
  name_control(header, "quiet.header", "Who is here");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddSpacer(header->FromDIP(k_edge));
  auto* names = new GiveWaySizer;
  for (const practice::PartnerView& each : people) {
    names->Add(new PersonMark(header, each.letter),
               wxSizerFlags().Border(wxLEFT, names->IsEmpty() ? 0 : header->FromDIP(k_edge)));
    wxStaticText* name = line_text(header, first_name(each), Colour::Text, 1.2, true);
    name->SetName("quiet.name-" + to_wx(each.letter.str()));
    names->Add(name, wxSizerFlags(1).Border(wxLEFT, header->FromDIP(k_gap)));
  }
  if (!words.empty()) {
    wxStaticText* said = line_text(header, words, Colour::Secondary);
    said->SetName("quiet.words");
    names->Add(said, wxSizerFlags(1).Border(wxLEFT, header->FromDIP(k_edge)));
  }
  row->Add(names, wxSizerFlags(1).CentreVertical());
  if (before_review) {
    before_review(header, row);
  }
  row->Add(verb_button(header, {"Review", "case.review", [&context, couple] { context.go.show_review(couple); }}),
           wxSizerFlags().CentreVertical().Border(wxLEFT | wxRIGHT, header->FromDIP(k_edge)));
  header->SetSizer(row);
  header->SetMinSize(wxSize(-1, text_dip(header, k_header_height)));
  return header;
}

}  // namespace attune::desktop
