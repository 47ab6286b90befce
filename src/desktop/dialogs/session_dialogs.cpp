// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/session_dialogs.h"

#include "desktop/dialogs/case_chooser.h"
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/dialogs/session_fields.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/today_words.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

#include <wx/radiobut.h>

#include <algorithm>
#include <array>

namespace attune::desktop {
namespace {

practice::SessionView find_session_view(const Context& context, const domain::CaseId& couple,
                                        const domain::SessionId& session) {
  for (practice::SessionView& each :
       practice::list_sessions(context.practice, couple, domain::Lens::clinician())) {
    if (each.session.id == session) {
      return each;
    }
  }
  throw Error(ErrorCode::NotFound);
}

class NewSessionDialog final : public SessionForm {
 public:
  NewSessionDialog(wxWindow* parent, Context& context, const domain::CaseId& couple)
      : SessionForm(parent, context, "New session", "new-session", "new-session:" + couple.str(),
                    [couple](wxWindow* again, Context& in) { ask_new_session(again, in, couple); }, couple) {
    add_session_fields(nullptr);
    set_save("Keep session", [this] { practice::add_session(this->context().practice, this->couple(), typed()); });
    finish(FindWindow("new-session.date"), 560);
  }
};

class EditSessionDialog final : public SessionForm {
 public:
  EditSessionDialog(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::SessionId& session)
      : SessionForm(parent, context, "Edit session", "edit-session", "edit-session:" + session.str(),
                    [couple, session](wxWindow* again, Context& in) { ask_edit_session(again, in, couple, session); },
                    couple),
        m_session(session) {
    const practice::SessionView view = find_session_view(context, couple, session);
    add_session_fields(&view.session);
    set_save("Keep changes", [this] { save(); });
    finish(FindWindow("edit-session.date"), 560);
  }

 private:
  void save() {
    const practice::NewSession now = typed();
    practice::SessionEdit edit;
    edit.date = now.date;
    edit.start.emplace(now.start);
    edit.minutes = now.minutes;
    edit.present = now.present;
    edit.where = now.where;
    edit.others = now.others;
    edit.state = now.state;
    practice::edit_session(context().practice, m_session, edit);
  }

  domain::SessionId m_session;
};

class SettleDialog final : public FormDialog {
 public:
  SettleDialog(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::SessionId& session)
      : FormDialog(parent, context, "Settle session", "settle-session", "settle-session:" + session.str(),
                   [couple, session](wxWindow* again, Context& in) { ask_settle_session(again, in, couple, session); }),
        m_session(session) {
    const practice::SessionView view = find_session_view(context, couple, session);
    const practice::CoupleView people = practice::show_couple(context.practice, couple, domain::Lens::clinician());
    add_words(column(), to_wx(people.row.code + ", " + series_label(view, people.row.partners) + ", " +
                              day_and_time(view.session.date, view.session.start, today()) + ", " +
                              names_of(people.row.partners, view.session.present)));
    for (std::size_t each = 0; each < k_states.size(); ++each) {
      const wxString words = to_wx(as_beginning(state_words(k_states.at(each))));
      m_states.at(each) = new wxRadioButton(area(), wxID_ANY, words, wxDefaultPosition, wxDefaultSize,
                                            each == 0 ? wxRB_GROUP : 0);
      name_control(m_states.at(each), "settle-session." + to_wx(state_words(k_states.at(each))), words);
      content()->Add(m_states.at(each), wxSizerFlags().Border(wxBOTTOM, FromDIP(k_gap)));
    }
    m_states.front()->SetValue(true);
    set_save("Settle", [this] { save(); });
    finish(m_states.front(), 460);
  }

 private:
  static constexpr std::array<domain::SessionState, 3> k_states{domain::SessionState::Held,
                                                                domain::SessionState::Cancelled,
                                                                domain::SessionState::NoShow};
  void save() {
    practice::SessionEdit edit;
    for (std::size_t each = 0; each < k_states.size(); ++each) {
      if (m_states.at(each)->GetValue()) {
        edit.state = k_states.at(each);
      }
    }
    practice::edit_session(context().practice, m_session, edit);
  }

  domain::SessionId m_session;
  std::array<wxRadioButton*, 3> m_states{};
};

}  // namespace

bool ask_new_session(wxWindow* parent, Context& context, const std::optional<domain::CaseId>& couple) {
  const std::optional<domain::CaseId> chosen = couple ? couple : choose_case(parent, context);
  return chosen && keep_with(context, [&] { return NewSessionDialog(parent, context, *chosen).ShowModal(); });
}

bool ask_edit_session(wxWindow* parent, Context& context, const domain::CaseId& couple,
                      const domain::SessionId& session) {
  return keep_with(context, [&] { return EditSessionDialog(parent, context, couple, session).ShowModal(); });
}

bool ask_settle_session(wxWindow* parent, Context& context, const domain::CaseId& couple,
                        const domain::SessionId& session) {
  return keep_with(context, [&] { return SettleDialog(parent, context, couple, session).ShowModal(); });
}

bool ask_settle_oldest(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  const domain::LocalTime now = context.practice.event_time();
  std::optional<domain::SessionId> oldest;
  keep_with(context, [&] {
    for (const practice::SessionView& each :
         practice::list_sessions(context.practice, couple, domain::Lens::clinician())) {
      oldest = to_be_settled(each.session, now) ? std::optional(each.session.id) : oldest;
    }
    return wxID_CANCEL;
  });
  return oldest && ask_settle_session(parent, context, couple, *oldest);
}

}  // namespace attune::desktop
