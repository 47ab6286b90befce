// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/dialogs/free_code.h"
#include "desktop/dialogs/person_fields.h"
#include "desktop/models/sayings.h"
#include "desktop/support/text.h"
#include "practice/couples.h"
#include "practice/practices.h"

namespace attune::desktop {
namespace {

class NewCaseDialog final : public FormDialog {
 public:
  NewCaseDialog(wxWindow* parent, Context& context)
      : FormDialog(parent, context, "New case", "new-case", "new-case",
                   [](wxWindow* again, Context& in) { ask_new_case(again, in); }) {
    std::vector<wxString> counts;
    for (std::size_t each = 1; each <= domain::k_most_members; ++each) {
      counts.push_back(to_wx(as_beginning(count_words(each))));
    }
    const FieldPlace first = add_row(column());
    m_count = add_choice(first, {"people", "How many people", "partners"}, counts, 1);
    add_plain(first, {"code", "Case code"}, next_free_code(context.practice));
    wxTextCtrl* name = nullptr;
    for (int each = 0; each < domain::k_most_members; ++each) {
      const FieldPlace group = add_group(column());
      wxTextCtrl* field = add_person_fields(*this, group, domain::Letter::at(each), nullptr);
      name = each == 0 ? field : name;
      m_groups.push_back(group.parent);
    }
    add_choice(column(), {"policy", "Confidentiality policy", {}, "What stays private between them; signed by each later."},
               policy_options(), static_cast<int>(practice::practice_info(context.practice).policy));
    m_count->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
      show_people();
      fit_again();
    });
    show_people();
    set_save("Make case", [this] { save(); });
    finish(name, 560);
  }

  std::optional<domain::CaseId> made;

 private:
  void show_people() {
    for (std::size_t each = 0; each < m_groups.size(); ++each) {
      m_groups[each]->Show(static_cast<int>(each) <= m_count->GetSelection());
    }
  }

  void save() {
    practice::NewCouple couple;
    couple.code = domain::Text::line(plain("code"), "code").str();
    for (int each = 0; each <= chosen("people"); ++each) {
      couple.partners.push_back(new_partner(*this, domain::Letter::at(each)));
    }
    couple.policy = static_cast<domain::PolicyKind>(chosen("policy"));
    made = practice::add_couple(context().practice, couple).id;
  }

  wxChoice* m_count;
  std::vector<wxWindow*> m_groups;
};

}  // namespace

std::optional<domain::CaseId> ask_new_case(wxWindow* parent, Context& context) {
  std::optional<domain::CaseId> made;
  keep_with(context, [&] {
    NewCaseDialog dialog(parent, context);
    const int answer = dialog.ShowModal();
    made = dialog.made;
    return answer;
  });
  return made;
}

}  // namespace attune::desktop
