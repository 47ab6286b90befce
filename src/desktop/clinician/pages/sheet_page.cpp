// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/sheet_page.h"

#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/quiet_header.h"
#include "desktop/clinician/sheet_leaving.h"
#include "desktop/support/paper_view.h"
#include "practice/couples.h"
#include "practice/homework.h"
#include "practice/sheets.h"

#include <algorithm>

namespace attune::desktop {
namespace {

class SheetPage final : public Page {
 public:
  SheetPage(wxWindow* parent, Context& context, SheetPageSetup setup)
      : Page(parent), m_context(context), m_setup(std::move(setup)) {
    SetName("sheet");
    set_surface(this, Colour::Surface);
    build();
  }

  wxString reach() const override { return "Session running, quiet"; }
  std::vector<wxWindow*> panes() override {
    return m_paper == nullptr ? std::vector<wxWindow*>{this} : std::vector<wxWindow*>{m_paper};
  }
  std::optional<domain::CaseId> shown_case() const override { return m_setup.couple; }
  bool can_print() const override { return !m_sheet.empty(); }
  void print() override {
    if (is_held()) {
      m_setup.look();
      return;
    }
    send_sheet(
        m_context, [this] { return to_printer(m_context, m_context.go.window(), m_size); },
        [this](const practice::Deliver& deliver) {
          practice::give_prepared(m_context.practice, m_sheet.str(), deliver);
        });
  }
  void refresh() override {
    const Rebuilding still(this);
    DestroyChildren();
    m_paper = nullptr;
    m_sheet = {};
    build();
    Layout();
  }

 private:
  // Asked as printing asks it, up to where the printer would be chosen.
  bool is_held() {
    try {
      practice::give_prepared(m_context.practice, m_sheet.str(),
                              [](const std::string&) { throw Error(ErrorCode::Cancelled); });
    } catch (const Error& error) {
      return error.code() == ErrorCode::NotPermitted;
    }
    return false;
  }

  void build() {
    const domain::Lens room = domain::Lens::room(m_setup.room);
    const practice::CoupleView view =
        practice::show_couple(m_context.practice, m_setup.couple, domain::Lens::clinician());
    std::vector<practice::PartnerView> present;
    for (const practice::PartnerView& each : view.row.partners) {
      if (m_setup.room.has(each.letter)) {
        present.push_back(each);
      }
    }
    const auto all = practice::list_homework(m_context.practice, m_setup.couple, room);
    const auto found = std::find_if(all.begin(), all.end(), [](const practice::AssignmentView& each) {
      return each.assignment.state == domain::AssignmentState::Prepared;
    });
    auto* box = new wxBoxSizer(wxVERTICAL);
    box->Add(quiet_header(this, m_context, m_setup.couple, present, wxString()), wxSizerFlags().Expand());
    box->Add(rule_line(this), wxSizerFlags().Expand());
    if (found == all.end()) {
      auto* none =
          new WrapText(this, "No sheet is prepared. It is prepared before the hour, on Homework.", Colour::Secondary);
      none->SetName("sheet.none");
      box->Add(none, wxSizerFlags().Expand().Border(wxALL, FromDIP(k_edge)));
      box->AddStretchSpacer();
    } else {
      m_sheet = found->assignment.id;
      m_size = found->assignment.style.paper;
      add_sheet(box, found->assignment, room);
    }
    SetSizer(box);
  }

  void add_sheet(wxSizer* box, const domain::Assignment& sheet, const domain::Lens& room) {
    auto* strip = new StillPanel(this);
    set_surface(strip, Colour::Panel);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    wxStaticText* title = line_text(strip, to_wx(sheet.title), Colour::Text, 1.0, true);
    title->SetName("sheet.title");
    row->Add(title, wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_edge)));
    wxButton* print_button = plain_button(strip, "Print", Icon::Printer);
    name_control(print_button, "sheet.print", "Print the sheet");
    print_button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { print(); });
    row->Add(print_button, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(k_edge)));
    strip->SetSizer(row);
    strip->SetMinSize(wxSize(-1, text_dip(this, 50)));
    box->Add(strip, wxSizerFlags().Expand());
    box->Add(rule_line(this), wxSizerFlags().Expand());
    m_paper = new PaperView(this, "sheet.paper", Colour::LensLine, 860);
    const drawing::Paper paper = practice::sheet_pages(m_context.practice, m_setup.couple, sheet.id, room);
    m_paper->show(paper, 0, paper.pages.size(), "The sheet, " + to_wx(sheet.title));
    box->Add(m_paper, wxSizerFlags(1).Expand());
  }

  Context& m_context;
  SheetPageSetup m_setup;
  PaperView* m_paper = nullptr;
  domain::AssignmentId m_sheet;
  domain::PaperSize m_size = domain::PaperSize::A4;
};

}  // namespace

Page* make_sheet_page(wxWindow* parent, Context& context, SheetPageSetup setup) {
  return new SheetPage(parent, context, std::move(setup));
}

}  // namespace attune::desktop
