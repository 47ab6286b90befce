// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/session_fields.h"

#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

#include <algorithm>
#include <tuple>

namespace attune::desktop {
namespace {

using domain::SessionState;

constexpr int k_most_others = 6;

std::string row_key(const char* field, int row) { return std::string(field) + "-" + std::to_string(row); }

}  // namespace

SessionForm::SessionForm(wxWindow* parent, Context& context, const wxString& title, const wxString& name,
                         std::string draft, DraftKeeper::Reopen reopen, const domain::CaseId& couple)
    : FormDialog(parent, context, title, name, std::move(draft), std::move(reopen)), m_couple(couple) {
  const practice::CoupleView view = practice::show_couple(context.practice, couple, domain::Lens::clinician());
  m_partners = view.row.partners;
  m_partners.insert(m_partners.end(), view.former.begin(), view.former.end());
  m_sessions = practice::list_sessions(context.practice, couple, domain::Lens::clinician());
}

void SessionForm::add_session_fields(const domain::Session* session) {
  m_id = session == nullptr ? std::nullopt : std::optional(session->id);
  m_contact = session != nullptr && session->kind == domain::SessionKind::Contact;
  const FieldPlace first = add_row(column());
  add_date(first, {"date", "Date"}, session == nullptr ? today() : session->date);
  add_time(first, {"start", "Start"}, session == nullptr ? std::nullopt : session->start);
  add_plain(first, {"minutes", "Minutes"}, std::to_string(session == nullptr ? k_usual_hour : session->minutes), 60);
  const FieldPlace second = add_row(column());
  std::vector<wxString> states;
  for (const auto& [state, word] : domain::Words<SessionState>::table) {
    states.push_back(to_wx(as_beginning(state_words(state))));
  }
  m_state = add_choice(second, {"state", "State"}, states,
                       static_cast<int>(session == nullptr ? SessionState::Held : session->state));
  m_state_chosen = session != nullptr || kept("state");
  std::vector<wxString> places;
  for (const auto& [place, word] : domain::Words<domain::Place>::table) {
    places.push_back(to_wx(as_beginning(place_words(place))));
  }
  add_choice(second, {"where", "Where"}, places, session == nullptr ? 0 : static_cast<int>(session->where));

  std::vector<domain::Letter> letters;
  std::vector<wxString> names;
  domain::MemberSet everybody;
  for (const practice::PartnerView& each : m_partners) {
    const bool was_there = session != nullptr && session->present.has(each.letter);
    if (!each.former || was_there) {
      letters.push_back(each.letter);
      names.push_back(to_wx(each.display_name));
      everybody = each.former ? everybody : everybody.with(each.letter);
    }
  }
  add_people(column(), {"present", "Present"}, letters, names, session == nullptr ? everybody : session->present,
             [this] { say_series(); });
  if (session == nullptr) {
    wxCheckBox* contact = add_tick(column(), {"contact", "A contact between hours, without a number"}, false);
    contact->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { say_series(); });
  }
  m_series = new WrapText(area(), wxString(), Colour::Secondary);
  m_series->SetName(GetName() + ".series");
  content()->Add(m_series, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));

  m_others = add_group(column());
  for (const domain::OtherPresent& each : session == nullptr ? std::vector<domain::OtherPresent>() : session->others) {
    add_other(&each);
  }
  const int kept_rows = parse_typed_number(kept("others").value_or("0"), 0, k_most_others, "others");
  while (m_other_rows < kept_rows) {
    add_other(nullptr);
  }
  add_state("others", [this] { return std::to_string(m_other_rows); });
  wxButton* more = row_button(area(), "Somebody else present…");
  name_control(more, GetName() + ".other", "Somebody else present");
  more->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    if (m_other_rows < k_most_others) {
      add_other(nullptr);
      fit_again();
      FindWindow(GetName() + "." + to_wx(row_key("other", m_other_rows)))->SetFocus();
    }
  });
  content()->Add(more);

  for (const char* key : {"date", "start"}) {
    FindWindow(GetName() + "." + key)->Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
      follow_date();
      event.Skip();
    });
  }
  m_state->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
    m_state_chosen = true;
    say_series();
  });
  follow_date();
}

void SessionForm::add_other(const domain::OtherPresent* other) {
  const int number = ++m_other_rows;
  const wxString which = wxString::Format(", other person %d", number);
  const FieldPlace row = add_row(m_others);
  add_line(row, {row_key("other", number), "Also present", "others", {}, "Name" + which},
           other == nullptr ? std::nullopt : std::optional(other->name));
  add_line(row, {row_key("other-role", number), "As", "others", {}, "Role" + which},
           other == nullptr ? std::nullopt : std::optional(other->role));
}

std::vector<domain::OtherPresent> SessionForm::others_typed() {
  std::vector<domain::OtherPresent> others;
  for (int each = 1; each <= m_other_rows; ++each) {
    const std::optional<domain::Text> name = line(row_key("other", each));
    const std::optional<domain::Text> role = line(row_key("other-role", each));
    if (!name && role) {
      complain(row_key("other", each), "Type a name.");
    }
    if (name) {
      others.push_back({*name, role.value_or(domain::Text())});
    }
  }
  return others;
}

practice::NewSession SessionForm::typed() {
  practice::NewSession session;
  session.date = date("date");
  if (!session.date) {
    complain("date", "Type a date.");
  }
  session.start = time("start");
  session.minutes = parse_typed_number(plain("minutes"), k_shortest_hour, k_longest_hour, "minutes");
  session.present = people("present");
  if (session.present.empty()) {
    complain("present", "Tick at least one person.");
  }
  session.contact = m_id ? m_contact : ticked("contact");
  session.where = static_cast<domain::Place>(chosen("where"));
  session.state = static_cast<SessionState>(chosen("state"));
  if (*session.date > today() && (session.state == SessionState::Held || session.state == SessionState::NoShow)) {
    complain("state", "A day that is still to come can be planned or cancelled.");
  }
  session.others = others_typed();
  return session;
}

/// Until a state is chosen, a day or an hour to come is planned and one that has begun is held.
void SessionForm::follow_date() {
  if (!m_state_chosen) {
    try {
      const std::optional<domain::Date> day = date("date");
      const std::optional<domain::TimeOfDay> start = time("start");
      const domain::LocalTime now = context().practice.event_time();
      const bool to_come = day && (*day > now.date || (*day == now.date && start && *start > now.time));
      m_state->SetSelection(static_cast<int>(to_come ? SessionState::Planned : SessionState::Held));
    } catch (const Error&) {
      // Not a date yet.
    }
  }
  say_series();
}

void SessionForm::say_series() {
  m_series->SetLabel(wxControl::EscapeMnemonics(series_words()));
  fit_again();
}

wxString SessionForm::series_words() {
  const domain::MemberSet present = people("present");
  if (present.empty()) {
    return {};
  }
  practice::SessionView session;
  session.session.present = present;
  session.session.kind = domain::kind_of(present, m_id ? m_contact : ticked("contact"));
  if (session.session.kind == domain::SessionKind::Contact) {
    return "A contact: it has no number, and only you see it.";
  }
  const bool own = session.session.kind == domain::SessionKind::Own;
  const wxString series = own ? to_wx(name_of(m_partners, present.letters().front())) + "’s own hours" : wxString("Joint hours");
  const auto state = static_cast<SessionState>(m_state->GetSelection());
  if (state != SessionState::Planned && state != SessionState::Held) {
    return series + "; without a number, because it did not take place.";
  }
  try {
    const auto when = std::tuple(date("date").value_or(today()), time("start").value_or(domain::TimeOfDay{-1}));
    int before = 0;
    for (const practice::SessionView& each : m_sessions) {
      const domain::Session& other = each.session;
      const bool same = each.number && other.kind == session.session.kind && (!own || other.present == present) &&
                        (!m_id || other.id != *m_id);
      before += same && std::tuple(other.date, other.start.value_or(domain::TimeOfDay{-1})) <= when ? 1 : 0;
    }
    session.number = before + 1;
  } catch (const Error&) {
    return series + ".";
  }
  return series + ": this is " + to_wx(series_label(session, m_partners)) + "." +
         (own ? " Only you see that it is there." : "");
}

}  // namespace attune::desktop
