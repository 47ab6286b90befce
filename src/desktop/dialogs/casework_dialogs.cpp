// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/casework_dialogs.h"

#include "desktop/dialogs/person_choice.h"
#include "desktop/support/text.h"
#include "practice/casework.h"

namespace attune::desktop {
namespace {

class GoalDialog final : public FormDialog {
 public:
  GoalDialog(wxWindow* parent, Context& context, const domain::CaseId& of, const std::optional<domain::Goal>& goal)
      : FormDialog(parent, context, goal ? "Change goal" : "Add goal", "goal", "goal " + (goal ? goal->id.str() : of.str()),
                   [of, goal](wxWindow* again, Context& in) { ask_goal(again, in, of, goal); }),
        m_couple(of),
        m_goal(goal) {
    wxTextCtrl* words =
        add_lines(column(), {"text", "What they work towards"}, goal ? std::optional(goal->words) : std::nullopt, 3);
    add_tick(column(), {"shared", "Shared with everyone who is a member today"}, goal && !goal->seen_by.empty());
    if (goal) {
      add_tick(column(), {"closed", "Reached, or let go: close it"}, false);
    }
    set_save(goal ? "Change" : "Add", [this] { save(); });
    finish(words, 520);
  }

 private:
  void save() {
    practice::Practice& practice = context().practice;
    const domain::Text words = required_lines("text");
    if (!m_goal) {
      practice::add_goal(practice, m_couple, words, ticked("shared"));
      return;
    }
    practice::GoalEdit edit;
    edit.words = words;
    if (changed("shared")) {
      edit.shared = ticked("shared");
    }
    practice::edit_goal(practice, m_couple, m_goal->id.str(), edit);
    if (ticked("closed")) {
      practice::close_goal(practice, m_couple, m_goal->id.str());
    }
  }

  domain::CaseId m_couple;
  std::optional<domain::Goal> m_goal;
};

class ConfidenceDialog final : public PersonForm {
 public:
  ConfidenceDialog(wxWindow* parent, Context& context, const domain::CaseId& of,
                   const std::optional<domain::Confidence>& confidence)
      : PersonForm(parent, context, confidence ? "Change who knows what" : "Who knows what", "confidence", of,
                   [of, confidence](wxWindow* again, Context& in) { ask_confidence(again, in, of, confidence); }),
        m_confidence(confidence) {
    add_words(column(), "What one person told you alone, and what you agreed about it. Only you see it.");
    wxTextCtrl* fact = nullptr;
    if (!confidence) {
      const FieldPlace first = add_row(column());
      add_person(first, "Told by", std::nullopt);
      add_date(first, {"date", "Told on"}, today());
    }
    fact = add_lines(column(), {"fact", "The fact, in your words"}, value(&domain::Confidence::fact), 3);
    add_line(column(), {"who-knows", "Who knows", "who_knows"}, confidence ? confidence->who_knows : std::nullopt);
    add_line(column(), {"agreed", "What was agreed"}, confidence ? confidence->agreed : std::nullopt);
    add_date(column(), {"look-again", "Look again on", "look_again"}, confidence ? confidence->look_again : std::nullopt);
    if (confidence) {
      add_tick(column(), {"closed", "Settled: close it"}, false);
    }
    set_save(confidence ? "Change" : "Add", [this] { save(); });
    finish(fact, 520);
  }

 private:
  std::optional<domain::Text> value(domain::Text domain::Confidence::*which) const {
    return m_confidence ? std::optional((*m_confidence).*which) : std::nullopt;
  }

  void save() {
    practice::Practice& practice = context().practice;
    const domain::Text fact = required_lines("fact");
    if (!m_confidence) {
      practice::add_confidence(practice, id(),
                               {person(), fact, line("who-knows"), line("agreed"), date("look-again"), date_typed()});
      return;
    }
    const practice::ConfidenceEdit edit{fact, std::optional(line("who-knows")), std::optional(line("agreed")),
                                        std::optional(date("look-again"))};
    const domain::Letter partner = m_confidence->partner;
    practice::edit_confidence(practice, id(), partner, m_confidence->id.str(), edit);
    if (ticked("closed")) {
      practice::close_confidence(practice, id(), partner, m_confidence->id.str());
    }
  }

  std::optional<domain::Confidence> m_confidence;
};

}  // namespace

bool ask_goal(wxWindow* parent, Context& context, const domain::CaseId& couple,
              const std::optional<domain::Goal>& goal) {
  return keep_with(context, [&] { return GoalDialog(parent, context, couple, goal).ShowModal(); });
}

bool ask_confidence(wxWindow* parent, Context& context, const domain::CaseId& couple,
                    const std::optional<domain::Confidence>& confidence) {
  return keep_with(context, [&] { return ConfidenceDialog(parent, context, couple, confidence).ShowModal(); });
}

}  // namespace attune::desktop
