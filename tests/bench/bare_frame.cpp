// SPDX-License-Identifier: Apache-2.0
// The least that a wxWidgets program shows: a frame with one line and one button. What starting is compared with.
#include <wx/app.h>
#include <wx/button.h>
#include <wx/frame.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace {

class BareApp final : public wxApp {
 public:
  bool OnInit() override {
    auto* frame = new wxFrame(nullptr, wxID_ANY, "Bare", wxDefaultPosition, wxSize(1280, 800));
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(new wxStaticText(frame, wxID_ANY, "Bare"), wxSizerFlags().Border());
    sizer->Add(new wxButton(frame, wxID_ANY, "Bare"), wxSizerFlags().Border());
    frame->SetSizer(sizer);
    frame->Show();
    return true;
  }
};

}  // namespace

wxIMPLEMENT_APP(BareApp);
