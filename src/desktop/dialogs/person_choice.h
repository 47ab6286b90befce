// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/dialogs/form_dialog.h"
#include "practice/couples.h"

namespace attune::desktop {

/// A form about one person of a case: reads the case, adds the choice of the person.
class PersonForm : public FormDialog {
 protected:
  PersonForm(wxWindow* parent, Context& context, const wxString& title, const wxString& name,
             const domain::CaseId& couple, DraftKeeper::Reopen reopen);

  /// With one person in the case there is nothing to choose; they are named.
  void add_person(const FieldPlace& in, const wxString& label, std::optional<domain::Letter> who);
  domain::Letter person();
  wxChoice* person_control() const { return m_person; }
  domain::Date date_typed();

  const practice::CoupleView& couple() const { return m_view; }
  const domain::CaseId& id() const { return m_view.row.id; }
  wxString first_name(domain::Letter letter) const;

 private:
  practice::CoupleView m_view;
  wxChoice* m_person = nullptr;
};

/// "SF1" … "SF9", "E7", "E16", "E21": what touch there is to agree to.
const std::vector<std::string>& touch_scopes();

}  // namespace attune::desktop
