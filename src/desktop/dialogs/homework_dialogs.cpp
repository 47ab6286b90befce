// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/homework_dialogs.h"

#include "desktop/dialogs/form_dialog.h"
#include "desktop/models/gate_words.h"
#include "desktop/models/homework_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

namespace attune::desktop {
namespace {

class DecideDialog final : public FormDialog {
 public:
  DecideDialog(wxWindow* parent, Context& in, const domain::CaseId& of, domain::MemberSet pair,
               domain::Decision decision, const std::string& reason)
      : FormDialog(parent, in, to_wx(decision_words(decision)), "decide", "decide " + of.str() + pair.str(),
                   [of, pair, decision, reason](wxWindow* again, Context& context) {
                     ask_decide(again, context, of, pair, decision, reason);
                   }) {
    add_words(column(), words(decision));
    wxTextCtrl* why = add_lines(column(), {"reason", "Why", {}, "Yours alone. It may stay empty."},
                                domain::Text::from(reason, "reason"), 3);
    add_date(column(), {"date", "Date"}, today());
    set_save(to_wx(decision_words(decision)), [this, of, pair, decision] {
      practice::decide_path(context().practice, of, {pair, decision, lines("reason"), date("date")});
    });
    finish(why, 480);
  }

 private:
  static wxString words(domain::Decision decision) {
    switch (decision) {
      case domain::Decision::Advance:
        return "This step ends. Talk weeks begin, and last until the next sheet is given.";
      case domain::Decision::Repeat:
        return "The same step again.";
      case domain::Decision::StepBack:
        return "Back to the step before.";
      case domain::Decision::Pause:
        return "The path rests until a sheet is given or you decide again.";
      case domain::Decision::End:
        return "The path ends here. What was given stays on record.";
    }
    return {};
  }
};

constexpr std::array k_naming{domain::NamesMode::Blank, domain::NamesMode::Partners, domain::NamesMode::Initials,
                             domain::NamesMode::Nicknames, domain::NamesMode::First};

class TermsDialog final : public FormDialog {
 public:
  TermsDialog(wxWindow* parent, Context& in, const domain::CaseId& of, HomeworkChoice& choice)
      : FormDialog(parent, in, "Change this sheet", "terms", "terms " + of.str(), {}), m_choice(choice) {
    const auto number = [](const std::optional<int>& value) { return value ? std::to_string(*value) : std::string(); };
    const FieldPlace first = add_row(column());
    wxTextCtrl* times = add_plain(first, {"times-per-week", "Times a week", {}, "Empty: as the exercise says."},
                                  number(choice.dose.times_per_week));
    add_plain(first, {"minutes", "Minutes", {}, "Empty: as the exercise says."}, number(choice.dose.minutes));
    std::vector<wxString> names{"As in the case"};
    int chosen_names = 0;
    for (std::size_t each = 0; each < k_naming.size(); ++each) {
      names.push_back(to_wx(names_mode_words(k_naming.at(each))));
      chosen_names = choice.names == k_naming.at(each) ? static_cast<int>(each) + 1 : chosen_names;
    }
    add_choice(column(), {"names", "Names"}, names, chosen_names);
    const FieldPlace second = add_row(column());
    add_choice(second, {"paper", "Paper"}, {"A4", "Letter"}, choice.paper == domain::PaperSize::A4 ? 0 : 1);
    add_date(second, {"until", "Until", {}, "Never printed."}, choice.until);
    add_tick(column(), {"large", "Large print"}, choice.large_print);
    set_save("Change", [this] { save(); });
    finish(times, 460);
  }

 private:
  std::optional<int> number(const std::string& key, int most) {
    const std::string typed = plain(key);
    return typed.find_first_not_of(' ') == std::string::npos ? std::nullopt
                                                             : std::optional(parse_typed_number(typed, 1, most, key));
  }
  void save() {
    HomeworkChoice changed = m_choice;
    changed.dose = {number("times-per-week", 14), number("minutes", 240)};
    const int names = chosen("names");
    changed.names = names == 0 ? std::nullopt : std::optional(k_naming.at(static_cast<std::size_t>(names) - 1));
    changed.paper = chosen("paper") == 0 ? domain::PaperSize::A4 : domain::PaperSize::Letter;
    changed.large_print = ticked("large");
    changed.until = date("until");
    if (changed.until && *changed.until < today()) {
      complain("until", "That day has passed.");
    }
    m_choice = changed;
  }
  HomeworkChoice& m_choice;
};

class AgreedDialog final : public FormDialog {
 public:
  AgreedDialog(wxWindow* parent, Context& in, const std::vector<practice::PartnerView>& people, HomeworkChoice& choice)
      : FormDialog(parent, in, "They agreed today", "agreed", "agreed", {}), m_choice(choice) {
    add_words(column(),
              "Who said today, freely, that they are willing and agree to this step. It is recorded when the "
              "sheet is given or kept.");
    std::vector<wxString> names;
    for (const domain::Letter each : choice.pair.letters()) {
      names.push_back(to_wx(name_of(people, each)).Left(60));
    }
    add_people(column(), {"who", "Agreed today"}, choice.pair.letters(), names, choice.agreed);
    set_save("Keep", [this] { m_choice.agreed = this->people("who"); });
    finish(FindWindow("agreed.who-" + to_wx(choice.pair.letters().front().str())), 460);
  }

 private:
  HomeworkChoice& m_choice;
};

class OverrideDialog final : public FormDialog {
 public:
  OverrideDialog(wxWindow* parent, Context& in, const std::vector<int>& gates, HomeworkChoice& choice)
      : FormDialog(parent, in, "Override for this sheet", "override", "override", {}), m_choice(choice) {
    wxString held;
    for (const int each : gates) {
      held += to_wx(domain::gate_text(each) + ", " + gate_title(each)) + ". ";
    }
    add_words(column(),
              held + "It stays held for everything else. Your reason is kept with the sheet; nobody else sees it.");
    wxTextCtrl* why = add_lines(column(), {"why", "Why this sheet may be given all the same"}, std::nullopt, 3);
    set_save("Override", [this, gates] {
      const domain::Text reason = required_lines("why");
      for (const int each : gates) {
        m_choice.overrides.push_back({each, reason});
      }
    });
    finish(why, 480);
  }

 private:
  HomeworkChoice& m_choice;
};

}  // namespace

bool ask_decide(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::MemberSet pair,
                domain::Decision decision, const std::string& reason) {
  return keep_with(context, [&] { return DecideDialog(parent, context, couple, pair, decision, reason).ShowModal(); });
}

bool ask_terms(wxWindow* parent, Context& context, const domain::CaseId& couple, HomeworkChoice& choice) {
  return TermsDialog(parent, context, couple, choice).ShowModal() == wxID_OK;
}

bool ask_agreed(wxWindow* parent, Context& context, const std::vector<practice::PartnerView>& people,
                HomeworkChoice& choice) {
  return AgreedDialog(parent, context, people, choice).ShowModal() == wxID_OK;
}

bool ask_override(wxWindow* parent, Context& context, const std::vector<int>& gates, HomeworkChoice& choice) {
  return OverrideDialog(parent, context, gates, choice).ShowModal() == wxID_OK;
}

}  // namespace attune::desktop
