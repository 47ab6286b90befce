// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_page.h"

#include "desktop/clinician/pages/case_frame.h"
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/dialogs/safeguard_dialogs.h"

namespace attune::desktop {
namespace {

class CasePage final : public CaseFrame {
 public:
  CasePage(wxWindow* parent, Context& in, const domain::CaseId& of, CaseTab tab)
      : CaseFrame(parent, in, of, "case", static_cast<int>(tab)) {
    practice::show_couple(in.practice, of, domain::Lens::clinician());  // NotFound is the caller's to say
    refresh();
  }

 private:
  CaseTab shown() const { return static_cast<CaseTab>(tab()); }

  void picked(int) override { refresh(); }

  std::vector<Verb> verbs(const practice::CoupleView&) override {
    const Verb new_session{"New session…", "case.new-session",
                           [this] { ask_new_session(dialog_parent(), context(), couple()); }};
    switch (shown()) {
      case CaseTab::Overview:
        return {{"Edit case…", "case.edit", [this] { ask_edit_case(dialog_parent(), context(), couple()); }}, new_session};
      case CaseTab::Sessions:
        return {new_session};
      case CaseTab::Documents:
        break;
    }
    return {{"Give consent…", "case.give-consent",
             [this] { ask_give_consent(dialog_parent(), context(), couple(), std::nullopt); }},
            {"Sign policy…", "case.sign-policy",
             [this] { ask_sign_policy(dialog_parent(), context(), couple(), std::nullopt); }}};
  }

  bool primary_last() const override { return shown() != CaseTab::Documents; }

  std::vector<wxWindow*> build(wxWindow* body, const practice::CoupleView& view) override {
    switch (shown()) {
      case CaseTab::Overview:
        return build_overview(body, context(), view);
      case CaseTab::Sessions:
        return build_sessions(body, context(), view);
      case CaseTab::Documents:
        break;
    }
    return build_documents(body, context(), view);
  }
};

}  // namespace

Page* make_case_page(wxWindow* parent, Context& context, const domain::CaseId& couple, CaseTab tab) {
  return new CasePage(parent, context, couple, tab);
}

}  // namespace attune::desktop
