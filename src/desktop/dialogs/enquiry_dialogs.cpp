// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/dialogs/enquiry_fields.h"
#include "desktop/dialogs/free_code.h"
#include "practice/couples.h"

namespace attune::desktop {
namespace {

class NewEnquiryDialog final : public FormDialog {
 public:
  NewEnquiryDialog(wxWindow* parent, Context& context)
      : FormDialog(parent, context, "New enquiry", "new-enquiry", "new-enquiry",
                   [](wxWindow* again, Context& in) { ask_new_enquiry(again, in); }) {
    const FieldPlace first = add_row(column());
    wxTextCtrl* name = add_line(first, {"name", "Caller", "name"});
    add_line(first, {"pronouns", "Pronouns"});
    add_enquiry_fields(*this, column(), nullptr);
    add_plain(column(), {"code", "Case code"}, next_free_code(context.practice));
    set_save("Keep enquiry", [this] { save(); });
    finish(name, 560);
  }

  std::optional<domain::CaseId> made;

 private:
  void save() {
    practice::NewCouple couple;
    practice::NewPartner caller;
    const std::optional<domain::Text> name = line("name");
    if (!name) {
      complain("name", "Type the caller's name.");
    }
    caller.name = *name;
    caller.pronouns = line("pronouns");
    couple.partners.push_back(caller);
    couple.enquiry = enquiry_typed(*this);
    couple.code = domain::Text::line(plain("code"), "code").str();
    made = practice::add_couple(context().practice, couple).id;
  }
};

class EditEnquiryDialog final : public FormDialog {
 public:
  EditEnquiryDialog(wxWindow* parent, Context& context, const domain::CaseId& couple)
      : FormDialog(parent, context, "Edit enquiry", "edit-enquiry", "edit-enquiry:" + couple.str(),
                   [couple](wxWindow* again, Context& in) { ask_edit_enquiry(again, in, couple); }),
        m_couple(couple) {
    const practice::CoupleView view = practice::show_couple(context.practice, couple, domain::Lens::clinician());
    add_enquiry_fields(*this, column(), view.enquiry ? &*view.enquiry : nullptr);
    add_date(column(), {"called_back", "Called back on", {}, "Empty while the call is still to be made."},
             view.enquiry ? view.enquiry->called_back : std::nullopt);
    set_save("Keep enquiry", [this] { save(); });
    finish(find_first(), 560);
  }

 private:
  wxWindow* find_first() { return FindWindow("edit-enquiry.called"); }

  void save() {
    practice::CoupleEdit edit;
    domain::EnquiryCard card = enquiry_typed(*this);
    card.called_back = date("called_back");
    edit.enquiry.emplace(card);
    practice::edit_couple(context().practice, m_couple, edit);
  }

  domain::CaseId m_couple;
};

}  // namespace

std::optional<domain::CaseId> ask_new_enquiry(wxWindow* parent, Context& context) {
  std::optional<domain::CaseId> made;
  keep_with(context, [&] {
    NewEnquiryDialog dialog(parent, context);
    const int answer = dialog.ShowModal();
    made = dialog.made;
    return answer;
  });
  return made;
}

bool ask_edit_enquiry(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return keep_with(context, [&] { return EditEnquiryDialog(parent, context, couple).ShowModal(); });
}

}  // namespace attune::desktop
