// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/start_session_dialog.h"

#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/session_fields.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/accessible.h"
#include "desktop/support/secret_field.h"
#include "desktop/support/text.h"
#include "practice/couples.h"
#include "practice/forms.h"

#include <algorithm>

namespace attune::desktop {
namespace {


struct Invited {
  std::vector<domain::Letter> letters;
  std::vector<wxString> names;
  domain::MemberSet all;
};

Invited invited_to(const Context& context, const domain::CaseId& couple, std::optional<domain::MemberSet> only = {}) {
  Invited people;
  for (const practice::PartnerView& each :
       practice::show_couple(context.practice, couple, domain::Lens::clinician()).row.partners) {
    if (!only || only->has(each.letter)) {
      people.letters.push_back(each.letter);
      people.names.push_back(to_wx(each.display_name));
      people.all = people.all.with(each.letter);
    }
  }
  return people;
}

class StartDialog final : public FormDialog {
 public:
  StartDialog(wxWindow* parent, Context& in, const domain::CaseId& couple, bool pin_is_set, bool couple_window)
      : FormDialog(parent, in, "Start session", "start-session", "start-session:" + couple.str(),
                   [](wxWindow*, Context& again) { again.go.run_command("start-session"); }), m_couple(couple) {
    const auto begins = practice::session_of_now(in.practice, couple);
    const Invited people = invited_to(in, couple);
    domain::MemberSet there = people.all;
    if (begins) {
      there = {};
      for (const domain::Letter each : people.letters) {
        there = begins->session.present.has(each) ? there.with(each) : there;
      }
    }
    add_people(column(), {"present", "Present"}, people.letters, people.names, there);
    const FieldPlace row = add_row(column());
    add_plain(row, {"minutes", "Minutes"}, std::to_string(begins ? begins->session.minutes : k_usual_hour), 60);
    std::vector<wxString> places;
    for (const auto& [place, word] : domain::Words<domain::Place>::table) {
      places.push_back(to_wx(as_beginning(place_words(place))));
    }
    add_choice(row, {"where", "Where"}, places, begins ? static_cast<int>(begins->session.where) : 0);
    const FieldPlace also = add_row(column());
    const auto other = begins && !begins->session.others.empty() ? std::optional(begins->session.others.front()) : std::nullopt;
    add_line(also, {"other", "Also present", "others", {}, "Also present: name"},
             other ? std::optional(other->name) : std::nullopt);
    add_line(also, {"other-role", "As", "others", {}, "Also present: role"},
             other ? std::optional(other->role) : std::nullopt);
    if (begins && begins->session.others.size() > 1) {
      m_more_others.assign(begins->session.others.begin() + 1, begins->session.others.end());
    }
    add_tick(column(), {"couple-window", "Open the couple’s window"}, couple_window);
    if (!pin_is_set) {
      add_words(column(), "A PIN brings you back from the cover and the couple’s window. Without one it takes the passphrase.");
      m_pin = secret_field(area(), 160);
      m_pin->SetMaxLength(6);
      content()->Add(labelled(area(), "PIN for today", m_pin), wxSizerFlags().Border(wxBOTTOM, FromDIP(k_gap)));
      m_pin->SetName("start-session.pin");
      content()->Add(m_pin, wxSizerFlags().Border(wxBOTTOM, FromDIP(k_padding)));
    }
    set_save("Start session", [this] { save(); });
    finish(FindWindow("start-session.minutes"), 520);
  }

  StartedSession take() {
    return {std::move(*m_started), std::move(m_typed_pin), ticked("couple-window")};
  }

 private:
  void save() {
    practice::StartSession what;
    what.present = people("present");
    if (what.present.empty()) {
      complain("present", "Tick at least one person.");
    }
    what.minutes = parse_typed_number(plain("minutes"), k_shortest_hour, k_longest_hour, "minutes");
    what.where = static_cast<domain::Place>(chosen("where"));
    const std::optional<domain::Text> name = line("other");
    const std::optional<domain::Text> role = line("other-role");
    if (!name && role) {
      complain("other", "Type a name.");
    }
    if (name) {
      what.others.push_back({*name, role.value_or(domain::Text())});
    }
    what.others.insert(what.others.end(), m_more_others.begin(), m_more_others.end());
    crypto::Secret pin = m_pin != nullptr ? read_secret(m_pin) : crypto::Secret();
    if (!pin.empty() && !is_pin(pin)) {
      m_pin->SetFocus();
      complain("pin", "A PIN has four to six digits.");
    }
    m_started = practice::start_session(context().practice, m_couple, what);
    m_typed_pin = std::move(pin);
  }

  domain::CaseId m_couple;
  wxTextCtrl* m_pin = nullptr;
  std::vector<domain::OtherPresent> m_more_others;
  std::optional<practice::SessionView> m_started;
  crypto::Secret m_typed_pin;
};

class EndDialog final : public FormDialog {
 public:
  EndDialog(wxWindow* parent, Context& in, const domain::CaseId& couple, const domain::SessionId& session)
      : FormDialog(parent, in, "End session", "end-session", "end-session:" + session.str(),
                   [](wxWindow*, Context& again) { again.go.run_command("end-session"); }) {
    const auto all = practice::list_sessions(in.practice, couple, domain::Lens::clinician());
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const practice::SessionView& each) { return each.session.id == session; });
    if (found == all.end()) {
      throw Error(ErrorCode::NotFound, {{"part", "session"}});
    }
    const Invited people = invited_to(in, couple);
    add_people(column(), {"present", "Who was there"}, people.letters, people.names, found->session.present);
    add_plain(column(), {"minutes", "Minutes"}, std::to_string(found->session.minutes), 60);
    set_save("End session", [this, session] {
      practice::SessionEdit edit;
      edit.present = this->people("present");
      if (edit.present->empty()) {
        complain("present", "Tick at least one person.");
      }
      edit.minutes = parse_typed_number(plain("minutes"), k_shortest_hour, k_longest_hour, "minutes");
      practice::edit_session(context().practice, session, edit);
    });
    finish(FindWindow("end-session.minutes"), 420);
  }
};

class HandOverDialog final : public FormDialog {
 public:
  HandOverDialog(wxWindow* parent, Context& in, const domain::CaseId& couple, domain::MemberSet room)
      : FormDialog(parent, in, "Hand over", "hand-over", "hand-over:" + couple.str(),
                   [](wxWindow*, Context& again) { again.go.run_command("hand-over"); }),
        m_people(invited_to(in, couple, room)),
        m_forms(practice::list_forms(practice::data_folder())) {
    add_choice(column(), {"partner", "To"}, m_people.names, 0);
    std::vector<wxString> titles;
    for (const practice::FormRow& each : m_forms) {
      titles.push_back(to_wx(each.title));
    }
    add_choice(column(), {"form", "Form"}, titles, 0);
    add_words(column(), room.size() > 1
                            ? "Somebody else is in the room: what is asked alone only is left out. The screen is theirs "
                              "until your PIN; your own window is closed."
                            : "The screen is theirs until your PIN; your own window is closed.");
    set_save("Hand over", [] {});
    finish(FindWindow("hand-over.partner"), 460);
  }

  HandOverChoice choice() const {
    return {m_people.letters.at(static_cast<std::size_t>(chosen("partner"))),
            m_forms.at(static_cast<std::size_t>(chosen("form"))).id};
  }

 private:
  Invited m_people;
  std::vector<practice::FormRow> m_forms;
};

}  // namespace

std::optional<StartedSession> ask_start_session(wxWindow* parent, Context& context, const domain::CaseId& couple,
                                                bool pin_is_set, bool couple_window) {
  std::optional<StartedSession> started;
  keep_with(context, [&] {
    StartDialog dialog(parent, context, couple, pin_is_set, couple_window);
    const int answer = dialog.ShowModal();
    if (answer == wxID_OK) {
      started = dialog.take();
    }
    return answer;
  });
  return started;
}

bool ask_end_session(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::SessionId& session) {
  return keep_with(context, [&] { return EndDialog(parent, context, couple, session).ShowModal(); });
}

std::optional<HandOverChoice> ask_hand_over(wxWindow* parent, Context& context, const domain::CaseId& couple,
                                            domain::MemberSet room) {
  std::optional<HandOverChoice> chosen;
  keep_with(context, [&] {
    HandOverDialog dialog(parent, context, couple, room);
    const int answer = dialog.ShowModal();
    if (answer == wxID_OK) {
      chosen = dialog.choice();
    }
    return wxID_CANCEL;  // nothing is kept yet
  });
  return chosen;
}

}  // namespace attune::desktop
