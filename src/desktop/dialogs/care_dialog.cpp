// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/people_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr int k_most = 30;

class CareDialog final : public FormDialog {
 public:
  CareDialog(wxWindow* parent, Context& context, const domain::CaseId& couple)
      : FormDialog(parent, context, "Who else treats", "care-team", "care-team:" + couple.str(),
                   [couple](wxWindow* again, Context& in) { ask_care_team(again, in, couple); }),
        m_couple(couple) {
    const practice::CoupleView view = practice::show_couple(context.practice, couple, domain::Lens::clinician());
    m_people = view.row.partners;
    m_people.insert(m_people.end(), view.former.begin(), view.former.end());
    add_words(column(), "Each is seen by the person it is about, and by you.");
    m_rows = add_group(column());
    for (const domain::CareContact& each : view.care) {
      add_contact(&each);
    }
    const int rows = parse_typed_number(kept("rows").value_or("0"), 0, k_most, "rows");
    while (m_next <= rows) {
      add_contact(nullptr);
    }
    if (m_numbers.empty()) {
      add_contact(nullptr);
    }
    add_state("rows", [this] { return std::to_string(m_next - 1); });
    wxButton* more = row_button(area(), "Another…");
    name_control(more, "care-team.another", "Another one who treats");
    more->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
      if (m_numbers.size() < k_most) {
        add_contact(nullptr)->SetFocus();
        fit_again();
      }
    });
    content()->Add(more);
    set_save("Keep", [this] { save(); });
    finish(FindWindow("care-team.name-1"), 560);
  }

 private:
  static std::string key(const char* field, int number) { return std::string(field) + "-" + std::to_string(number); }

  wxTextCtrl* add_contact(const domain::CareContact* contact) {
    const int number = m_next++;
    m_numbers.push_back(number);
    m_ids.push_back(contact == nullptr ? domain::CareContactId() : contact->id);
    std::vector<wxString> about;
    int chosen_person = 0;
    for (const practice::PartnerView& each : m_people) {
      chosen_person = contact != nullptr && contact->about == each.letter ? static_cast<int>(about.size()) : chosen_person;
      about.push_back(to_wx(each.display_name).Left(60));
    }
    const wxString which = wxString::Format(", %d", number);
    const FieldPlace group = add_group(m_rows);
    const FieldPlace first = add_row(group);
    wxTextCtrl* name = add_line(first, {key("name", number), "Name", "name", {}, "Name" + which},
                                contact == nullptr ? std::nullopt : std::optional(contact->name));
    add_line(first, {key("profession", number), "Profession", "profession", {}, "Profession" + which},
             contact == nullptr ? std::nullopt : contact->profession);
    const FieldPlace second = add_row(group);
    add_choice(second, {key("about", number), "Treats", "about", {}, "Treats" + which}, about, chosen_person);
    add_line(second, {key("phone", number), "Phone", "phone", {}, "Phone" + which},
             contact == nullptr ? std::nullopt : contact->phone);
    add_line(group, {key("note", number), "Note", "note", {}, "Note" + which},
             contact == nullptr ? std::nullopt : contact->note);
    wxButton* remove = row_button(group.parent, "Take away");
    name_control(remove, "care-team." + to_wx(key("remove", number)), "Take away" + which);
    remove->Bind(wxEVT_BUTTON, [this, number, panel = group.parent](wxCommandEvent&) { take_away(number, panel); });
    group.sizer->Add(remove, wxSizerFlags().Border(wxBOTTOM, FromDIP(k_padding)));
    group.sizer->Add(rule_line(group.parent), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    return name;
  }

  void take_away(int number, wxWindow* panel) {
    const auto at = std::find(m_numbers.begin(), m_numbers.end(), number);
    m_ids.erase(m_ids.begin() + (at - m_numbers.begin()));
    m_numbers.erase(at);
    forget_fields("-" + std::to_string(number));
    m_rows.sizer->Detach(panel);
    panel->Hide();
    CallAfter([panel] { panel->Destroy(); });
    fit_again();
    FindWindow("care-team.another")->SetFocus();
  }

  void save() {
    std::vector<domain::CareContact> team;
    for (std::size_t each = 0; each < m_numbers.size(); ++each) {
      const int number = m_numbers[each];
      domain::CareContact contact;
      contact.id = m_ids[each];
      const std::optional<domain::Text> name = line(key("name", number));
      contact.profession = line(key("profession", number));
      contact.phone = line(key("phone", number));
      contact.note = line(key("note", number));
      if (!name && (contact.profession || contact.phone || contact.note)) {
        complain(key("name", number), "Type a name.");
      }
      if (name) {
        contact.name = *name;
        contact.about = m_people.at(static_cast<std::size_t>(chosen(key("about", number)))).letter;
        team.push_back(contact);
      }
    }
    practice::CoupleEdit edit;
    edit.care = team;
    practice::edit_couple(context().practice, m_couple, edit);
  }

  domain::CaseId m_couple;
  std::vector<practice::PartnerView> m_people;
  FieldPlace m_rows{};
  std::vector<int> m_numbers;
  std::vector<domain::CareContactId> m_ids;
  int m_next = 1;
};

}  // namespace

bool ask_care_team(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return keep_with(context, [&] { return CareDialog(parent, context, couple).ShowModal(); });
}

}  // namespace attune::desktop
