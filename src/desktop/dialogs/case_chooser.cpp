// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/case_chooser.h"

#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/text_table.h"
#include "desktop/support/accessible.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

#include <algorithm>

namespace attune::desktop {
namespace {

class CaseChooser final : public StandardDialog {
 public:
  CaseChooser(wxWindow* parent, Context& context)
      : StandardDialog(parent, "Choose a case", "choose-case"), m_context(context) {
    m_find = find_field(area(), "Find a case");
    name_control(m_find, "choose-case.find", "Find a case by name or code");
    content()->Add(m_find, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    m_list = new TextTable(area(), {{"Code", 90}, {"Names", 0}}, 32);
    name_control(m_list, "choose-case.list", "Cases");
    m_list->SetMinSize(wxSize(-1, text_dip(this, 260)));
    m_list->on_open([this](std::size_t) { EndModal(wxID_OK); });
    content()->Add(m_list, wxSizerFlags(1).Expand());
    set_primary("Choose", [this] { return chosen().has_value(); });
    m_find->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { show(); });
    m_find->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) {
      if (chosen()) {
        EndModal(wxID_OK);
      }
    });
    show();
    finish(m_find, 460);
  }

  std::optional<domain::CaseId> chosen() const {
    const std::optional<std::size_t> row = m_list->chosen();
    return row ? std::optional(m_rows.at(*row).id) : std::nullopt;
  }

 private:
  void show() {
    const std::string typed = from_wx(m_find->GetValue());
    m_rows = practice::find_couples(m_context.practice, typed);
    std::erase_if(m_rows, [](const practice::CoupleRow& row) {
      return row.status != domain::Status::Active && row.status != domain::Status::Enquiry;
    });
    m_list->show(m_rows.size(), [this](std::size_t row, std::size_t column) {
      return escape_markup(column == 0 ? m_rows.at(row).code : full_names(m_rows.at(row).partners));
    });
    m_list->choose(0);
  }

  Context& m_context;
  wxTextCtrl* m_find;
  TextTable* m_list;
  std::vector<practice::CoupleRow> m_rows;
};

}  // namespace

std::optional<domain::CaseId> choose_case(wxWindow* parent, Context& context) {
  try {
    CaseChooser dialog(parent, context);
    return dialog.ShowModal() == wxID_OK ? dialog.chosen() : std::nullopt;
  } catch (const Error&) {
    context.go.not_saved(describe_current().text());
    return std::nullopt;
  }
}

}  // namespace attune::desktop
