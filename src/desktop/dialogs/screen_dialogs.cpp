// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/person_choice.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/models/sayings.h"
#include "desktop/support/text.h"
#include "practice/safeguards.h"

namespace attune::desktop {
namespace {

template <class E, class F>
std::vector<wxString> options_of(F words) {
  std::vector<wxString> options;
  for (const auto& [value, word] : domain::Words<E>::table) {
    options.push_back(to_wx(words(value)));
  }
  return options;
}

class ScreenDialog final : public PersonForm {
 public:
  ScreenDialog(wxWindow* parent, Context& context, const domain::CaseId& of, std::optional<domain::Letter> who)
      : PersonForm(parent, context, "Record screen", "record-screen", of,
                   [of, who](wxWindow* again, Context& in) { ask_record_screen(again, in, of, who); }) {
    add_words(column(), "What you asked one person alone. Only you see it; it counts for 90 days.");
    const FieldPlace first = add_row(column());
    add_person(first, "Asked alone", who);
    add_date(first, {"date", "Date"}, today());
    const FieldPlace second = add_row(column());
    add_choice(second, {"kind", "About"}, options_of<domain::ScreenKind>(screen_words), 0);
    add_choice(second, {"outcome", "Outcome"}, options_of<domain::ScreenOutcome>(outcome_words), 0);
    add_lines(column(), {"how", "How it was asked, and what to remember"}, std::nullopt, 3);
    set_save("Record", [this] { save(); });
    finish(person_control(), 520);
  }

 private:
  void save() {
    practice::NewScreen screen;
    screen.partner = person();
    screen.kind = static_cast<domain::ScreenKind>(chosen("kind"));
    screen.outcome = static_cast<domain::ScreenOutcome>(chosen("outcome"));
    screen.date = date_typed();
    screen.how = lines("how");
    practice::record_screen(context().practice, id(), screen);
  }
};

class WillingDialog final : public PersonForm {
 public:
  WillingDialog(wxWindow* parent, Context& context, const domain::CaseId& of, std::optional<domain::Letter> who)
      : PersonForm(parent, context, "Record willingness", "record-willing", of,
                   [of, who](wxWindow* again, Context& in) { ask_record_willing(again, in, of, who); }) {
    add_words(column(), "One person's own free wish to practise, asked alone. It counts for 30 days.");
    const FieldPlace first = add_row(column());
    add_person(first, "Asked alone", who);
    add_date(first, {"date", "Date"}, today());
    if (this->couple().row.partners.size() > 2) {
      std::vector<wxString> names;
      for (const practice::PartnerView& each : this->couple().row.partners) {
        names.push_back(to_wx(each.display_name).Left(60));
      }
      add_choice(column(), {"pair", "To practise with"}, names, person_control()->GetSelection() == 0 ? 1 : 0);
    }
    std::vector<wxString> scopes{"In general"};
    for (const std::string& each : touch_scopes()) {
      scopes.push_back(to_wx(each));
    }
    add_choice(column(), {"scope", "For"}, scopes, 0);
    set_save("Record", [this] { save(); });
    finish(person_control(), 520);
  }

 private:
  domain::Letter other(domain::Letter one) {
    const std::vector<practice::PartnerView>& all = couple().row.partners;
    if (all.size() > 2) {
      const domain::Letter chosen_one = all.at(static_cast<std::size_t>(chosen("pair"))).letter;
      if (chosen_one == one) {
        complain("pair", "Choose somebody else.");
      }
      return chosen_one;
    }
    return all.front().letter == one ? all.back().letter : all.front().letter;
  }

  void save() {
    practice::NewWilling willing;
    willing.partner = person();
    willing.pair = domain::MemberSet::of({willing.partner, other(willing.partner)});
    const int scope = chosen("scope");
    if (scope > 0) {
      willing.scope = touch_scopes().at(static_cast<std::size_t>(scope) - 1);
    }
    willing.date = date_typed();
    practice::record_willing(context().practice, id(), willing);
  }
};

}  // namespace

bool ask_record_screen(wxWindow* parent, Context& context, const domain::CaseId& couple,
                       std::optional<domain::Letter> who) {
  return keep_with(context, [&] { return ScreenDialog(parent, context, couple, who).ShowModal(); });
}

bool ask_record_willing(wxWindow* parent, Context& context, const domain::CaseId& couple,
                        std::optional<domain::Letter> who) {
  return keep_with(context, [&] { return WillingDialog(parent, context, couple, who).ShowModal(); });
}

}  // namespace attune::desktop
