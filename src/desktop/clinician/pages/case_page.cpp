// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_page.h"

#include "desktop/clinician/pages/case_frame.h"
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/clinician/pages/enter_sheets.h"
#include "desktop/clinician/pages/homework_parts.h"
#include "desktop/clinician/pages/progress_parts.h"
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/dialogs/homework_dialogs.h"
#include "desktop/dialogs/progress_dialogs.h"
#include "desktop/dialogs/safeguard_dialogs.h"

namespace attune::desktop {
namespace {

class CasePage final : public CaseFrame {
 public:
  CasePage(wxWindow* parent, Context& in, const domain::CaseId& of, CaseTab tab)
      : CaseFrame(parent, in, of, "case", static_cast<int>(tab)),
        m_homework(in, of),
        m_sheets(sheets_draft(of)),
        m_watch(in.drafts.watch(
            m_sheets, [this] { return m_enter.shown && m_enter.typed ? m_enter.typed() : DraftKeeper::Fields(); }, {})) {
    practice::show_couple(in.practice, of, domain::Lens::clinician());  // NotFound is the caller's to say
    take_sheets();
    refresh();
  }

  void save_drafts() override {
    m_homework.keep();
    if (m_enter.keep && !m_enter.keep()) {
      std::rethrow_exception(m_enter.wrong);
    }
  }
  bool can_print() const override {
    return shown() == CaseTab::Progress || m_homework.print || m_documents.print;
  }
  void print() override {
    if (shown() == CaseTab::Progress) {
      ask_print_brief(dialog_parent(), context(), couple());
    } else {
      (m_homework.print ? m_homework.print : m_documents.print)();
    }
  }

 private:
  CaseTab shown() const { return static_cast<CaseTab>(tab()); }

  void picked(int) override {
    if (m_enter.keep && !m_enter.keep()) {
      stay_on(static_cast<int>(CaseTab::Homework));  // what is typed there is not kept yet
      return;
    }
    m_enter = {};
    take_sheets();
    refresh();
  }

  // Sheets were being entered when it was covered or locked.
  void take_sheets() {
    if (shown() != CaseTab::Homework) {
      return;
    }
    if (auto draft = context().drafts.take(m_sheets)) {
      m_enter.shown = true;
      m_enter.draft = std::move(*draft);
    }
  }

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
        if (m_enter.shown) {
          return {};
        }
        return {{"Enter sheets", "case.enter-sheets", [this] {
                   m_enter.shown = true;
                   context().go.refresh();  // the button that is pressed goes with the page
                 }},
                {L"Touch agreement\u2026", "case.agreement", [this] {
                   ask_agreement(dialog_parent(), context(), couple(), m_homework.choice.pair);
                 }}};
      case CaseTab::Progress:
        return {{"Print brief…", "case.print-brief", [this] { print(); }},
                {"Start session…", "case.start-session", [this] { context().go.begin_session(couple()); }}};
      case CaseTab::Documents:
        break;
    }
    return {{"Give consent…", "case.give-consent",
             [this] { ask_give_consent(dialog_parent(), context(), couple(), std::nullopt); }},
            {"Sign policy…", "case.sign-policy",
             [this] { ask_sign_policy(dialog_parent(), context(), couple(), std::nullopt); }}};
  }

  bool primary_last() const override {
    return shown() == CaseTab::Overview || shown() == CaseTab::Sessions || shown() == CaseTab::Progress;
  }

  std::vector<wxWindow*> build(wxWindow* body, const practice::CoupleView& view) override {
    m_homework.print = {};
    m_enter.keep = {};
    m_enter.typed = {};
    m_documents.print = {};
    switch (shown()) {
      case CaseTab::Overview:
        return build_overview(body, context(), view);
      case CaseTab::Interviews:
        return build_interviews(body, context(), view, m_compared_as);
      case CaseTab::Sessions:
        return build_sessions(body, context(), view);
      case CaseTab::Homework:
        if (m_enter.shown) {
          return build_enter_sheets(body, context(), view, m_enter);
        }
        return build_homework(body, context(), view, m_homework);
      case CaseTab::Progress:
        return build_progress(body, context(), view, m_progress);
      case CaseTab::Documents:
        break;
    }
    return build_documents(body, context(), view, m_documents);
  }

  domain::MemberSet m_compared_as;
  HomeworkState m_homework;
  DocumentsState m_documents;
  ProgressState m_progress;
  EnterSheets m_enter;
  std::string m_sheets;
  DraftKeeper::Token m_watch;
};

}  // namespace

Page* make_case_page(wxWindow* parent, Context& context, const domain::CaseId& couple, CaseTab tab) {
  return new CasePage(parent, context, couple, tab);
}

}  // namespace attune::desktop
