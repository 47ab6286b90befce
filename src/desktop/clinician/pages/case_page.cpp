// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_page.h"

#include "desktop/clinician/pages/case_frame.h"
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/clinician/pages/homework_parts.h"
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/dialogs/homework_dialogs.h"
#include "desktop/dialogs/safeguard_dialogs.h"

namespace attune::desktop {
namespace {

class CasePage final : public CaseFrame {
 public:
  CasePage(wxWindow* parent, Context& in, const domain::CaseId& of, CaseTab tab)
      : CaseFrame(parent, in, of, "case", static_cast<int>(tab)), m_homework(in, of) {
    practice::show_couple(in.practice, of, domain::Lens::clinician());  // NotFound is the caller's to say
    refresh();
  }

  void save_drafts() override { m_homework.keep(); }
  bool can_print() const override { return m_homework.print || m_documents.print; }
  void print() override { (m_homework.print ? m_homework.print : m_documents.print)(); }

 private:
  CaseTab shown() const { return static_cast<CaseTab>(tab()); }

  void picked(int) override { refresh(); }

  std::vector<Verb> verbs(const practice::CoupleView& view) override {
    const Verb new_session{"New session…", "case.new-session",
                           [this] { ask_new_session(dialog_parent(), context(), couple()); }};
    switch (shown()) {
      case CaseTab::Overview:
        return {{"Edit case…", "case.edit", [this] { ask_edit_case(dialog_parent(), context(), couple()); }},
                {"Start session…", "case.start-session", [this] { context().go.begin_session(couple()); }}};
      case CaseTab::Interviews: {
        std::vector<Verb> all;
        for (const practice::PartnerView& each : view.row.partners) {
          all.push_back(interview_verb(context(), couple(), each, "case.interview-" + to_wx(each.letter.str())));
        }
        return all;
      }
      case CaseTab::Sessions:
        return {new_session};
      case CaseTab::Homework:
        return {{L"Touch agreement\u2026", "case.agreement", [this] {
                   ask_agreement(dialog_parent(), context(), couple(), m_homework.choice.pair);
                 }}};
      case CaseTab::Documents:
        break;
    }
    return {{"Give consent…", "case.give-consent",
             [this] { ask_give_consent(dialog_parent(), context(), couple(), std::nullopt); }},
            {"Sign policy…", "case.sign-policy",
             [this] { ask_sign_policy(dialog_parent(), context(), couple(), std::nullopt); }}};
  }

  bool primary_last() const override { return shown() == CaseTab::Overview || shown() == CaseTab::Sessions; }

  std::vector<wxWindow*> build(wxWindow* body, const practice::CoupleView& view) override {
    m_homework.print = {};
    m_documents.print = {};
    switch (shown()) {
      case CaseTab::Overview:
        return build_overview(body, context(), view);
      case CaseTab::Interviews:
        return build_interviews(body, context(), view, m_compared_as);
      case CaseTab::Sessions:
        return build_sessions(body, context(), view);
      case CaseTab::Homework:
        return build_homework(body, context(), view, m_homework);
      case CaseTab::Documents:
        break;
    }
    return build_documents(body, context(), view, m_documents);
  }

  domain::MemberSet m_compared_as;
  HomeworkState m_homework;
  DocumentsState m_documents;
};

}  // namespace

Page* make_case_page(wxWindow* parent, Context& context, const domain::CaseId& couple, CaseTab tab) {
  return new CasePage(parent, context, couple, tab);
}

}  // namespace attune::desktop
