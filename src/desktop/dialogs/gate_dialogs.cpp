// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/person_choice.h"
#include "desktop/dialogs/review_dialogs.h"
#include "desktop/models/gate_words.h"
#include "desktop/support/text.h"
#include "practice/gates.h"

#include <array>

namespace attune::desktop {
namespace {

class RaiseGateDialog final : public PersonForm {
 public:
  RaiseGateDialog(wxWindow* parent, Context& context, const domain::CaseId& of, std::optional<domain::Letter> who,
                  std::optional<int> gate)
      : PersonForm(parent, context, "Raise gate", "raise-gate", of,
                   [of, who, gate](wxWindow* again, Context& in) { ask_raise_gate(again, in, of, who, gate); }) {
    add_words(column(), "Only you see it. It holds what it stands for until it is cleared.");
    const FieldPlace first = add_row(column());
    add_person(first, "About", who);
    add_date(first, {"date", "Date"}, today());
    std::vector<wxString> gates;
    for (int each = 1; each <= domain::k_gates; ++each) {
      gates.push_back(to_wx(domain::gate_text(each) + "  " + gate_title(each)));
    }
    wxChoice* choice = add_choice(column(), {"gate", "Gate"}, gates, gate.value_or(1) - 1);
    add_choice(column(), {"level", "How grave", "level"}, {"The stricter", "The milder"}, 0);
    add_lines(column(), {"why", "What it rests on"}, std::nullopt, 3);
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_level(); });
    set_save("Raise", [this] { save(); });
    finish(person_control(), 520);
    show_level();
  }

  const std::optional<practice::GateView>& raised() const { return m_raised; }

 private:
  int gate() const { return chosen("gate") + 1; }

  // Two of the gates have levels; their words stand in the list.
  void show_level() {
    const auto levels = domain::levels_of(gate());
    auto* choice = dynamic_cast<wxChoice*>(FindWindow("raise-gate.level"));
    if (choice == nullptr) {
      return;
    }
    choice->Enable(!levels.empty());
    for (std::size_t each = 0; each < levels.size(); ++each) {
      choice->SetString(static_cast<unsigned>(each), to_wx(level_words(levels[each])));
    }
  }

  void save() {
    practice::NewGate what;
    what.gate = gate();
    what.about = person();
    const auto levels = domain::levels_of(what.gate);
    if (!levels.empty()) {
      what.level = levels.at(static_cast<std::size_t>(chosen("level")));
    }
    what.why = required_lines("why");
    what.date = date_typed();
    m_raised = practice::raise_gate(context().practice, id(), what);
  }

  std::optional<practice::GateView> m_raised;
};

class ClearGateDialog final : public FormDialog {
 public:
  ClearGateDialog(wxWindow* parent, Context& context, const domain::CaseId& of, const domain::GateId& gate,
                  const wxString& words)
      : FormDialog(parent, context, "Clear gate", "clear-gate", "clear-gate " + gate.str(),
                   [of, gate, words](wxWindow* again, Context& in) { ask_clear_gate(again, in, of, gate, words); }),
        m_gate(gate) {
    add_words(column(), words);
    wxTextCtrl* source = add_lines(column(), {"source", "What it is cleared by"}, std::nullopt, 3);
    add_lines(column(), {"limits", "What stays limited"}, std::nullopt, 2);
    add_date(column(), {"date", "Date"}, today());
    set_save("Clear", [this] {
      practice::clear_gate(this->context().practice, m_gate.str(), required_lines("source"), lines("limits"),
                           date("date"));
    });
    finish(source, 520);
  }

 private:
  domain::GateId m_gate;
};

constexpr std::array k_covers{domain::CoverKind::TalkWeek, domain::CoverKind::SheetEach, domain::CoverKind::NothingNew,
                              domain::CoverKind::Own};

class CoverDialog final : public FormDialog {
 public:
  CoverDialog(wxWindow* parent, Context& context, const domain::CaseId& of, const domain::GateId& gate)
      : FormDialog(parent, context, "What comes next for everyone?", "cover-plan", "cover-plan " + gate.str(),
                   [of, gate](wxWindow* again, Context& in) { ask_cover_plan(again, in, of, gate); }),
        m_gate(gate) {
    add_words(column(), "Nothing changes in the room by itself. Choose what everyone sees next, the same for all.");
    std::vector<wxString> options;
    for (const domain::CoverKind each : k_covers) {
      options.push_back(to_wx(cover_words(each)));
    }
    wxChoice* choice = add_choice(column(), {"kind", "Everyone sees next"}, options, 0);
    m_saying = new WrapText(column().parent, to_wx(cover_saying(domain::CoverKind::TalkWeek)), Colour::Secondary);
    m_saying->SetName("cover-plan.saying");
    column().sizer->Add(m_saying, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
    add_lines(column(), {"words", "In your words", "next"}, std::nullopt, 3);
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_saying(); });
    set_save("Keep", [this] { save(); });
    finish(choice, 520);
    show_saying();
  }

 private:
  domain::CoverKind kind() const { return k_covers.at(static_cast<std::size_t>(chosen("kind"))); }

  void show_saying() {
    m_saying->SetLabel(to_wx(cover_saying(kind())));
    if (wxWindow* words = FindWindow("cover-plan.words")) {
      words->Enable(kind() == domain::CoverKind::Own);
    }
    fit_again();
  }

  void save() {
    practice::NewCover what{kind(), std::nullopt};
    if (what.kind == domain::CoverKind::Own) {
      what.words = required_lines("words");
    }
    practice::plan_cover(context().practice, m_gate.str(), what);
  }

  domain::GateId m_gate;
  WrapText* m_saying = nullptr;
};

}  // namespace

bool ask_cover_plan(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::GateId& gate) {
  return keep_with(context, [&] { return CoverDialog(parent, context, couple, gate).ShowModal(); });
}

bool ask_raise_gate(wxWindow* parent, Context& context, const domain::CaseId& couple, std::optional<domain::Letter> who,
                    std::optional<int> gate) {
  std::optional<practice::GateView> raised;
  const bool kept = keep_with(context, [&] {
    RaiseGateDialog dialog(parent, context, couple, who, gate);
    const int answer = dialog.ShowModal();
    raised = dialog.raised();
    return answer;
  });
  // Before anything else, for it is asked while nobody else is looking. Left unanswered, it waits on Today.
  if (kept && raised && raised->cover_is_due) {
    ask_cover_plan(parent, context, couple, raised->gate.id);
  }
  return kept;
}

bool ask_clear_gate(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::GateId& gate,
                    const wxString& words) {
  return keep_with(context, [&] { return ClearGateDialog(parent, context, couple, gate, words).ShowModal(); });
}

}  // namespace attune::desktop
