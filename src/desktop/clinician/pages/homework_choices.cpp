// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/homework_parts.h"
#include "desktop/dialogs/homework_dialogs.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/models/homework_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/person_mark.h"
#include "practice/forms.h"
#include "practice/gates.h"

#include <wx/choice.h>

#include <algorithm>
#include <set>

namespace attune::desktop {
namespace {

constexpr int k_cells[] = {66, 62, 70};  // seen alone, willing, agreed

class Choices {
 public:
  Choices(wxScrolledWindow* area, const HomeworkFacts& facts, const std::vector<domain::HoldReason>& held_by,
          std::function<void()> note_typed)
      : m_area(area),
        m_facts(facts),
        m_held_by(held_by),
        m_note_typed(std::move(note_typed)),
        m_column(new wxBoxSizer(wxVERTICAL)) {}

  void build() {
    m_column->Add(section_heading(m_area, "Prepare for next time"));
    add_kind();
    add_step();
    if (choice().pair.size() > 1) {
      add_invites();
    }
    add_note();
    add_terms();
    add_ready();
    add_holds();
    add_padded(m_area->GetSizer(), m_column, wxSizerFlags().Expand(), m_area->FromDIP(k_edge), m_area->FromDIP(14),
               m_area->FromDIP(k_padding));
  }

 private:
  HomeworkChoice& choice() const { return m_facts.state.choice; }
  bool touch() const { return domain::is_touch(choice().exercise); }

  void add_label(const wxString& words, wxWindow* control) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    wxStaticText* number = plain_text(m_area, wxString::Format("%d", ++m_number));
    set_ink(number, Colour::Secondary);
    row->Add(number, wxSizerFlags().Border(wxRIGHT, m_area->FromDIP(8)));
    row->Add(plain_text(m_area, words));
    m_column->Add(row, wxSizerFlags().Border(wxTOP, m_area->FromDIP(9)));
    m_column->Add(control, wxSizerFlags().Expand().Border(wxTOP, m_area->FromDIP(3)));
  }

  wxChoice* add_choice(const wxString& label, const wxString& name, const std::vector<wxString>& options, int chosen,
                       std::function<void(int)> take) {
    auto* control = new wxChoice(m_area, wxID_ANY);
    for (const wxString& each : options) {
      control->Append(each);
    }
    control->SetSelection(chosen);
    control->SetMinSize(wxSize(m_area->FromDIP(80), text_dip(m_area, 32)));
    name_control(control, name, label);
    control->Bind(wxEVT_CHOICE, [take = std::move(take), &context = m_facts.context](wxCommandEvent& event) {
      take(event.GetInt());
      context.go.refresh();
    });
    add_label(label, control);
    return control;
  }

  std::string kind() const {
    const practice::ExerciseRow* chosen = m_facts.exercise(choice().exercise.code);
    return chosen == nullptr ? std::string() : chosen->kind;
  }

  void add_kind() {
    std::vector<std::string> kinds;
    for (const practice::ExerciseRow& each : m_facts.exercises) {
      if (std::find(kinds.begin(), kinds.end(), each.kind) == kinds.end()) {
        kinds.push_back(each.kind);
      }
    }
    std::vector<wxString> options;
    for (const std::string& each : kinds) {
      options.push_back(to_wx(kind_words(each)));
    }
    const auto chosen = std::find(kinds.begin(), kinds.end(), kind());
    add_choice(
        "Practice", "homework.kind", options, static_cast<int>(chosen - kinds.begin()),
        [&state = m_facts.state, exercises = m_facts.exercises, kinds, rung = m_facts.path().path.rung](int which) {
          const std::string& kind = kinds.at(static_cast<std::size_t>(which));
          const auto at_rung = std::find_if(exercises.begin(), exercises.end(), [&](const auto& each) {
            return each.kind == kind && each.id == domain::rung_code(rung);
          });
          const auto first =
              std::find_if(exercises.begin(), exercises.end(), [&](const auto& each) { return each.kind == kind; });
          state.choice.take({(at_rung != exercises.end() ? at_rung : first)->id, false});
          state.section = 0;
        });
  }

  void add_step() {
    std::vector<domain::Exercise> steps;
    std::vector<wxString> options;
    int chosen = wxNOT_FOUND;
    const auto add = [&](const practice::ExerciseRow& row, bool on_sf3, const wxString& after) {
      if (choice().exercise == domain::Exercise{row.id, on_sf3}) {
        chosen = static_cast<int>(steps.size());
      }
      steps.push_back({row.id, on_sf3});
      options.push_back(to_wx(row.id + "  " + row.neutral_title) + after);
    };
    for (const practice::ExerciseRow& each : m_facts.exercises) {
      if (each.kind != kind()) {
        continue;
      }
      add(each, false, each.id == "SF4" ? ", as in SF2" : "");
      if (each.id == "SF4") {
        add(each, true, ", as in SF3");
      }
    }
    add_choice("Step", "homework.step", options, chosen, [&state = m_facts.state, steps](int which) {
      state.choice.take(steps.at(static_cast<std::size_t>(which)));
      state.section = 0;
    });
  }

  void add_invites() {
    const std::vector<domain::Letter> letters = choice().pair.letters();
    std::vector<wxString> options{"They decide"};
    int chosen = 0;
    for (const domain::Letter each : letters) {
      chosen = choice().invites == each ? static_cast<int>(options.size()) : chosen;
      options.push_back(m_facts.name(each) + ", then take turns");
    }
    add_choice("Who invites", "homework.invites", options, chosen, [&state = m_facts.state, letters](int which) {
      state.choice.invites = which == 0 ? std::nullopt : std::optional(letters.at(static_cast<std::size_t>(which) - 1));
    });
  }

  void add_note() {
    const bool pair = choice().pair.size() > 1;
    auto* note =
        new wxTextCtrl(m_area, wxID_ANY, to_wx(choice().note), wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
    set_style(note, Style::Entry);
    note->SetMinSize(wxSize(m_area->FromDIP(80), 3 * note->GetCharHeight() + m_area->FromDIP(18)));
    note->SetInsertionPointEnd();
    const wxString label = pair ? "A line from you, on the joint page" : "A line from you, on the first page";
    name_control(note, "homework.note", label);
    note->Bind(wxEVT_TEXT, [note, &state = m_facts.state, typed = m_note_typed](wxCommandEvent&) {
      state.choice.note = from_wx(note->GetValue());
      typed();
    });
    note->Bind(wxEVT_KEY_DOWN, [note](wxKeyEvent& event) {
      if (event.GetKeyCode() == WXK_TAB && !event.ControlDown()) {
        note->Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
      } else {
        event.Skip();
      }
    });
    add_label(label, note);
  }

  void add_terms() {
    if (m_facts.exercise(choice().exercise.code) == nullptr) {
      return;
    }
    const practice::ExerciseDetail detail = practice::show_exercise(practice::data_folder(), choice().exercise.code);
    const domain::NamesMode names = m_facts.view.names.value_or(domain::NamesMode::Blank);
    auto* terms = new WrapText(
        m_area, literal("From the case: " + to_wx(terms_words(detail, choice(), names, m_facts.today())) + "."),
        Colour::Secondary, 0.9);
    terms->SetName("homework.terms");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(terms, wxSizerFlags(1));
    row->Add(row_verb_button(m_area, {L"Change\u2026", "homework.change",
                                      [&facts = m_facts.state, &context = m_facts.context, id = m_facts.couple()] {
                                        if (ask_terms(context.go.window(), context, id, facts.choice)) {
                                          context.go.refresh();
                                        }
                                      },
                                      "Change how often, names and paper"}),
             wxSizerFlags().Border(wxLEFT, m_area->FromDIP(k_gap)));
    m_column->Add(row, wxSizerFlags().Expand().Border(wxTOP, m_area->FromDIP(8)));
  }

  // ---- what touch needs

  void add_cell(wxWindow* parent, wxSizer* row, const wxString& words, std::size_t column, bool head, bool missing) {
    auto* cell =
        new WrapText(parent, literal(words), head || missing ? Colour::Secondary : Colour::Text, head ? 0.9 : 1.0);
    const int width = text_dip(parent, k_cells[column]);
    cell->expect_width(width);
    row->Add(cell, wxSizerFlags().Align(head ? wxALIGN_BOTTOM : wxALIGN_CENTRE_VERTICAL));
    row->SetItemMinSize(cell, width, -1);
  }

  void add_ready() {
    const std::vector<Ready> rows = ready_rows(m_facts.context.practice, m_facts.couple(), choice());
    m_column->AddSpacer(m_area->FromDIP(k_padding));
    m_column->Add(rule_line(m_area), wxSizerFlags().Expand());
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->AddStretchSpacer();
    add_cell(m_area, head, "Seen alone", 0, true, false);
    if (touch()) {
      add_cell(m_area, head, "Willing", 1, true, false);
      add_cell(m_area, head, "Agreed to this step", 2, true, false);
    }
    m_column->Add(head, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, m_area->FromDIP(k_gap)));
    for (const Ready& each : rows) {
      m_column->Add(rule_line(m_area), wxSizerFlags().Expand());
      auto* row = new wxBoxSizer(wxHORIZONTAL);
      row->Add(new PersonMark(m_area, each.letter), wxSizerFlags().CentreVertical());
      wxStaticText* name = line_text(m_area, m_facts.name(each.letter));
      name->SetName("homework.ready-" + to_wx(each.letter.str()));
      row->Add(name, wxSizerFlags(1).CentreVertical().Border(wxLEFT | wxRIGHT, m_area->FromDIP(k_gap)));
      const auto add = [&](const std::optional<domain::Date>& date, std::size_t column) {
        const wxString words = !date                      ? wxString("not yet")
                               : *date == m_facts.today() ? wxString("today")
                                                          : to_wx(short_date(*date, m_facts.today()));
        add_cell(m_area, row, words, column, false, !date);
      };
      add(each.seen, 0);
      if (touch()) {
        add(each.willing, 1);
        add(each.agreed, 2);
      }
      m_column->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, m_area->FromDIP(4)));
    }
    m_column->Add(rule_line(m_area), wxSizerFlags().Expand());
    if (const std::string again = again_words(rows, m_facts.today()); !again.empty()) {
      auto* words = new WrapText(m_area, to_wx(again), Colour::Secondary, 0.9);
      words->SetName("homework.again");
      m_column->Add(words, wxSizerFlags().Expand().Border(wxTOP, m_area->FromDIP(k_gap)));
    }
  }

  // ---- what holds it

  static const domain::HeldByMissing* missing(const domain::HoldReason& reason) {
    return std::get_if<domain::HeldByMissing>(&reason);
  }

  /// Held gates which this exercise may have overridden.
  std::vector<int> overridable() const {
    const domain::Safeguards all = practice::load_safeguards(m_facts.context.practice, m_facts.couple());
    std::set<int> gates;
    for (const domain::HoldReason& each : m_held_by) {
      const auto* gate = std::get_if<domain::HeldByGate>(&each);
      if (gate == nullptr || gate->state != domain::GateState::Held) {
        continue;
      }
      const domain::Gate* last = domain::last_gate(all.gates, gate->gate, gate->about);
      if (last != nullptr && domain::may_override(gate->gate, last->level, choice().exercise)) {
        gates.insert(gate->gate);
      }
    }
    return {gates.begin(), gates.end()};
  }

  void add_holds() {
    if (touch()) {
      add_verb({L"They agreed today\u2026", "homework.agreed",
                [&context = m_facts.context, &state = m_facts.state, people = m_facts.view.row.partners] {
                  if (ask_agreed(context.go.window(), context, people, state.choice)) {
                    context.go.refresh();
                  }
                }});
    }
    const std::string words = hold_words(choice().exercise, m_held_by, m_facts.view.row.partners, m_facts.today());
    if (words.empty()) {
      return;
    }
    auto* held = new WrapText(m_area, literal(to_wx(words)));
    held->SetName("homework.held");
    m_column->Add(held, wxSizerFlags().Expand().Border(wxTOP, m_area->FromDIP(k_padding)));
    add_record();
    if (const std::vector<int> gates = overridable(); !gates.empty()) {
      add_verb({L"Override for this sheet\u2026", "homework.override",
                [&context = m_facts.context, &state = m_facts.state, gates] {
                  if (ask_override(context.go.window(), context, gates, state.choice)) {
                    context.go.refresh();
                  }
                }});
    }
    const bool to_review = std::any_of(m_held_by.begin(), m_held_by.end(), [](const domain::HoldReason& each) {
      const auto* gate = std::get_if<domain::HeldByGate>(&each);
      return std::holds_alternative<domain::HeldBySignal>(each) ||
             (gate != nullptr && gate->state == domain::GateState::Held);
    });
    if (to_review) {
      add_verb({"Open Review", "homework.review",
                [&context = m_facts.context, id = m_facts.couple()] { context.go.show_review(id); }});
    }
  }

  // The dialog that fits what is missing first.
  void add_record() {
    const auto is_screen = [](const domain::HoldReason& each) {
      const auto* gate = std::get_if<domain::HeldByGate>(&each);
      const auto* needed = missing(each);
      return (gate != nullptr && gate->state == domain::GateState::Unknown) ||
             (needed != nullptr &&
              (needed->what == domain::Needed::SafetyScreen || needed->what == domain::Needed::StiScreen));
    };
    const auto about = [](const domain::HoldReason& each) {
      return std::visit([](const auto& reason) { return reason.about; }, each);
    };
    const auto screen = std::find_if(m_held_by.begin(), m_held_by.end(), is_screen);
    const auto wish = std::find_if(m_held_by.begin(), m_held_by.end(), [](const domain::HoldReason& each) {
      const auto* needed = missing(each);
      return needed != nullptr && (needed->what == domain::Needed::Willing || needed->what == domain::Needed::OwnWish);
    });
    const bool screens = screen != m_held_by.end();
    if (!screens && wish == m_held_by.end()) {
      return;
    }
    add_verb({L"Record it\u2026", "homework.record",
              [&context = m_facts.context, id = m_facts.couple(), screens, who = about(screens ? *screen : *wish)] {
                screens ? ask_record_screen(context.go.window(), context, id, who)
                        : ask_record_willing(context.go.window(), context, id, who);
              },
              screens ? "Record an interview alone" : "Record willingness"});
  }

  void add_verb(const Verb& verb) {
    m_column->Add(row_verb_button(m_area, verb), wxSizerFlags().Border(wxTOP, m_area->FromDIP(k_gap)));
  }

  wxScrolledWindow* m_area;
  const HomeworkFacts& m_facts;
  const std::vector<domain::HoldReason>& m_held_by;
  std::function<void()> m_note_typed;
  wxBoxSizer* m_column;
  int m_number = 0;
};

}  // namespace

wxScrolledWindow* make_choices(wxWindow* parent, const HomeworkFacts& facts,
                               const std::vector<domain::HoldReason>& held_by, std::function<void()> note_typed) {
  wxScrolledWindow* area = scrolled_area(parent, "homework.choices", "Prepare for next time", Colour::Panel);
  Choices(area, facts, held_by, std::move(note_typed)).build();
  return area;
}

}  // namespace attune::desktop
