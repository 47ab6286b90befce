// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/dialogs/person_fields.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

#include <algorithm>

namespace attune::desktop {
namespace {

std::string with(const char* key, domain::Letter letter) { return std::string(key) + "-" + letter.str(); }

class EditCaseDialog final : public FormDialog {
 public:
  EditCaseDialog(wxWindow* parent, Context& context, const domain::CaseId& couple)
      : FormDialog(parent, context, "Edit case", "edit-case", "edit-case:" + couple.str(),
                   [couple](wxWindow* again, Context& in) { ask_edit_case(again, in, couple); }),
        m_view(practice::show_couple(context.practice, couple, domain::Lens::clinician())) {
    wxTextCtrl* name = add_members();
    m_joining = add_group(column());
    m_join = row_button(area(), "Somebody joins…");
    name_control(m_join, "edit-case.join", "Somebody joins the case");
    m_join->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
      add_joining()->SetFocus();
      fit_again();
    });
    content()->Add(m_join, wxSizerFlags().Border(wxBOTTOM, FromDIP(k_edge)));
    const int kept_joining = parse_typed_number(kept("joining").value_or("0"), 0, domain::k_most_members, "joining");
    for (int each = 0; each < kept_joining; ++each) {
      add_joining();
    }
    add_state("joining", [this] { return std::to_string(m_new.size()); });
    m_join->Enable(people() < domain::k_most_members);
    add_case_fields();
    set_save("Keep changes", [this] { save(); });
    finish(name, 600);
  }

 private:
  int people() const { return static_cast<int>(m_view.row.partners.size() + m_new.size()); }

  wxTextCtrl* add_members() {
    wxTextCtrl* first = nullptr;
    for (const practice::PartnerView& each : m_view.row.partners) {
      const FieldPlace group = add_group(column());
      wxTextCtrl* name = add_person_fields(*this, group, each.letter, &each);
      first = first == nullptr ? name : first;
      const wxString called = to_wx(each.display_name);
      add_lines(group, {with("concern", each.letter), "What brings " + called.Left(40) + ", in their own words", "concern"},
                concern_of(each.letter), 3);
      if (m_view.row.partners.size() > 1) {
        add_date(group,
                 {with("left", each.letter), "Left the case on", "left", {}, "Left the case on, " + called}, std::nullopt);
      }
    }
    for (const practice::PartnerView& each : m_view.former) {
      const wxString called = to_wx(each.name ? *each.name : each.display_name);
      add_tick(column(), {with("again", each.letter), called.Left(60) + ", who left, is here again", "left"}, false);
    }
    return first;
  }

  std::optional<domain::Text> concern_of(domain::Letter letter) const {
    const domain::Concern* concern = find_concern(letter);
    return concern == nullptr ? std::nullopt : std::optional(concern->words);
  }

  const domain::Concern* find_concern(domain::Letter letter) const {
    const auto found = std::find_if(m_view.concerns.begin(), m_view.concerns.end(),
                                    [&](const domain::Concern& each) { return each.letter == letter; });
    return found == m_view.concerns.end() ? nullptr : &*found;
  }

  /// The letter after every one that was ever given.
  domain::Letter next_letter() const {
    int highest = -1;
    for (const auto* people : {&m_view.row.partners, &m_view.former}) {
      for (const practice::PartnerView& each : *people) {
        highest = std::max(highest, each.letter.index());
      }
    }
    return domain::Letter::at(highest + 1 + static_cast<int>(m_new.size()));
  }

  wxTextCtrl* add_joining() {
    const domain::Letter letter = next_letter();
    const FieldPlace group = add_group(m_joining);
    wxTextCtrl* name = add_person_fields(*this, group, letter, nullptr);
    add_words(group, "Sees nothing from before today.");
    m_new.push_back(letter);
    if (m_join != nullptr) {
      m_join->Enable(people() < domain::k_most_members);
    }
    wxButton* stays_away = row_button(group.parent, "Does not join");
    name_control(stays_away, "edit-case." + to_wx(with("stays-away", letter)), "Does not join, " + ordinal(letter) + " person");
    stays_away->Bind(wxEVT_BUTTON, [this, letter, panel = group.parent](wxCommandEvent&) {
      // The last to come is the first to go, so that letters stay without gaps.
      if (m_new.back() == letter) {
        m_new.pop_back();
        forget_fields("-" + letter.str());
        m_joining.sizer->Detach(panel);
        panel->Hide();
        m_join->Enable();
        m_join->SetFocus();
        CallAfter([panel] { panel->Destroy(); });
        fit_again();
      }
    });
    group.sizer->Add(stays_away, wxSizerFlags().Border(wxBOTTOM, FromDIP(k_edge)));
    return name;
  }

  void add_case_fields() {
    add_lines(column(), {"relationship", "Form of the relationship, in their words"}, m_view.relationship, 2);
    std::vector<wxString> modes;
    for (const auto& [mode, word] : domain::Words<domain::NamesMode>::table) {
      modes.push_back(to_wx(names_mode_words(mode)));
    }
    const FieldPlace row = add_row(column());
    add_plain(row, {"code", "Case code"}, m_view.row.code);
    add_choice(row, {"names", "Names on sheets"}, modes,
               static_cast<int>(m_view.names.value_or(domain::NamesMode::Blank)));
    add_choice(column(), {"policy", "Confidentiality policy", {}, "Another policy is signed anew by each."}, policy_options(),
               static_cast<int>(m_view.row.policy));
  }

  void put_person(practice::CoupleEdit& edit, domain::Letter letter) {
    std::optional<practice::PartnerEdit> person = partner_edit(*this, letter);
    const std::string left = with("left", letter);
    if (changed(left)) {
      person = person ? person : practice::PartnerEdit{};
      person->letter = letter;
      person->left = date(left);
    }
    if (person) {
      edit.partners.push_back(*person);
    }
    if (changed(with("concern", letter))) {
      const domain::Concern* before = find_concern(letter);
      edit.concerns.push_back({letter, lines(with("concern", letter)).value_or(domain::Text()),
                               before != nullptr ? before->seen_by : domain::MemberSet::of({letter})});
    }
  }

  void save() {
    practice::CoupleEdit edit;
    for (const practice::PartnerView& each : m_view.row.partners) {
      put_person(edit, each.letter);
    }
    for (const practice::PartnerView& each : m_view.former) {
      if (ticked(with("again", each.letter))) {
        practice::PartnerEdit again;
        again.letter = each.letter;
        again.left.emplace();
        edit.partners.push_back(again);
      }
    }
    for (const domain::Letter letter : m_new) {
      edit.joining.push_back(new_partner(*this, letter));
    }
    if (changed("relationship")) {
      edit.relationship = lines("relationship");
    }
    if (changed("code")) {
      edit.code = domain::Text::line(plain("code"), "code").str();
    }
    if (changed("names")) {
      edit.names = static_cast<domain::NamesMode>(chosen("names"));
    }
    if (changed("policy")) {
      edit.policy = static_cast<domain::PolicyKind>(chosen("policy"));
    }
    practice::edit_couple(context().practice, m_view.row.id, edit);
  }

  practice::CoupleView m_view;
  FieldPlace m_joining{};
  wxButton* m_join = nullptr;
  std::vector<domain::Letter> m_new;
};

}  // namespace

bool ask_edit_case(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return keep_with(context, [&] { return EditCaseDialog(parent, context, couple).ShowModal(); });
}

}  // namespace attune::desktop
