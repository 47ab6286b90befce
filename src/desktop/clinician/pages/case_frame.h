// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/support/tab_strip.h"
#include "practice/couples.h"

namespace attune::desktop {

/// What every page of a case has: the header with its Review button, the tabs, a body that is built anew on refresh.
class CaseFrame : public Page {
 public:
  wxString reach() const override {
    return m_context.quiet ? "Session running, quiet" : "Everything in this case except process notes";
  }
  std::vector<wxWindow*> panes() override;
  void refresh() override;
  std::optional<domain::CaseId> shown_case() const override { return m_couple; }
  std::vector<wxString> tabs() const override;
  void show_tab(int index) override;
  int tab() const override { return m_tabs->selection(); }

 protected:
  /// `tab` negative: none is chosen, as on Review.
  CaseFrame(wxWindow* parent, Context& context, const domain::CaseId& couple, const wxString& name, int tab);

  /// The page's verbs beside Review, the last one primary where `primary_last`.
  virtual std::vector<Verb> verbs(const practice::CoupleView& view) = 0;
  virtual bool primary_last() const { return false; }
  /// Fills the body; gives back its panes in reading order.
  virtual std::vector<wxWindow*> build(wxWindow* body, const practice::CoupleView& view) = 0;
  /// The tab that is picked is this one after all, without asking anybody.
  void stay_on(int index) { m_tabs->select(index); }
  /// A person picked another tab.
  virtual void picked(int index);

  Context& context() const { return m_context; }
  const domain::CaseId& couple() const { return m_couple; }
  domain::Date today() const { return m_context.practice.event_time().date; }
  /// The part of a verb's name that says on which page it is: "case.edit".
  wxWindow* dialog_parent() { return m_context.go.window(); }

 private:
  void build_header(const practice::CoupleView& view);
  void add_facts(wxSizer* into, const practice::CoupleView& view);
  void add_review(wxSizer* into);

  Context& m_context;
  domain::CaseId m_couple;
  wxPanel* m_header;
  TabStrip* m_tabs;
  wxPanel* m_body;
  std::vector<wxWindow*> m_panes;
};

}  // namespace attune::desktop
