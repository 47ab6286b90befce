// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/dialogs/form_dialog.h"
#include "practice/sessions.h"

namespace attune::desktop {

// The length of an hour, in minutes.
inline constexpr int k_shortest_hour = 5;
inline constexpr int k_longest_hour = 600;
inline constexpr int k_usual_hour = 50;

/// The fields of an hour, new or there already, with a line that says into which series it goes and as which number.
class SessionForm : public FormDialog {
 protected:
  SessionForm(wxWindow* parent, Context& context, const wxString& title, const wxString& name, std::string draft,
              DraftKeeper::Reopen reopen, const domain::CaseId& couple);

  /// `session` null: a new one, with everybody present.
  void add_session_fields(const domain::Session* session);
  /// What was typed; `contact` only for a new one.
  practice::NewSession typed();

  const domain::CaseId& couple() const { return m_couple; }

 private:
  void add_other(const domain::OtherPresent* other);
  std::vector<domain::OtherPresent> others_typed();
  void follow_date();
  void say_series();
  wxString series_words();

  domain::CaseId m_couple;
  std::vector<practice::PartnerView> m_partners;
  std::vector<practice::SessionView> m_sessions;
  std::optional<domain::SessionId> m_id;
  bool m_contact = false;
  bool m_state_chosen = false;
  wxChoice* m_state = nullptr;
  WrapText* m_series = nullptr;
  FieldPlace m_others{};
  int m_other_rows = 0;
};

}  // namespace attune::desktop
