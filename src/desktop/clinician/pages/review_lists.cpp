// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/review_parts.h"
#include "desktop/dialogs/review_dialogs.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/models/gate_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/review_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/person_mark.h"
#include "practice/intake.h"
#include "practice/measures.h"
#include "practice/practice_logs.h"
#include "practice/safeguards.h"

#include <algorithm>
#include <map>

namespace attune::desktop {
namespace {

constexpr int k_who = 100;
constexpr int k_codes = 96;
constexpr int k_state_width = 176;
constexpr int k_review_button = 96;

// The item as it was asked and what was answered, of the newest occasion that has it.
std::string signal_words(const std::vector<practice::IntakeView>& intakes, const std::string& item) {
  for (const practice::IntakeView& intake : intakes) {
    for (const practice::AnswerView& answer : intake.answers) {
      if (answer.item == item) {
        std::string text = answer.text;
        if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') {
          text.front() = static_cast<char>(text.front() - 'A' + 'a');
        }
        return "“" + answer.question + "”, " + text + ".";
      }
    }
  }
  return item;
}

// What raised it: an answer to a form, a tracker, an account of practice.
std::string told_words(const practice::Practice& practice, const domain::CaseId& couple,
                       const std::vector<practice::IntakeView>& intakes, const domain::Signal& signal) {
  const domain::Date today = practice.event_time().date;
  const std::string source = signal.sources.empty() ? std::string() : signal.sources.back();
  for (const domain::MeasureResult& each : practice::list_measure_results(practice, couple, domain::Lens::clinician())) {
    if (each.id.str() == source) {
      const domain::Tracker* tracker = domain::find_tracker(each.measure);
      return "“" + (tracker == nullptr ? each.measure : std::string(tracker->statement)) + "” " + std::to_string(each.score) +
             " of 10, " + short_date(each.date, today) + ".";
    }
  }
  for (const practice::LogView& each : practice::list_logs(practice, couple, domain::Lens::clinician())) {
    if (each.log.id.str() == source) {
      return account_signal_words(signal.code) + ", in the account of " + short_date(each.log.date, today) + ".";
    }
  }
  const std::string answered = signal_words(intakes, signal.code);
  return answered == signal.code ? account_signal_words(signal.code) + "." : answered;
}

void add_column(wxWindow* row, wxSizer* line, wxWindow* what, int width) {
  what->SetMinSize(wxSize(text_dip(row, width), -1));
  line->Add(what, wxSizerFlags().CentreVertical());
}

wxSizer* marked_name(wxWindow* row, const practice::CoupleView& view, domain::Letter letter, int width) {
  auto* cell = new wxBoxSizer(wxHORIZONTAL);
  cell->AddSpacer(row->FromDIP(9));
  cell->Add(new PersonMark(row, letter), wxSizerFlags().CentreVertical());
  auto* name = line_text(row, to_wx(name_of(everybody(view), letter)));
  cell->Add(name, wxSizerFlags(1).CentreVertical().Border(wxLEFT, row->FromDIP(k_gap)));
  cell->SetMinSize(text_dip(row, width), -1);
  return cell;
}

// A row with a line below it.
wxPanel* begin_row(wxWindow* page, const wxString& name, const wxString& said) {
  auto* row = new StillPanel(page);
  set_surface(row, Colour::Surface);
  name_control(row, name, said);
  return row;
}

void end_row(wxWindow* page, wxSizer* into, wxPanel* row, wxSizer* line, int height) {
  row->SetSizer(line);
  line->SetMinSize(-1, text_dip(page, height));
  into->Add(row, wxSizerFlags().Expand());
  into->Add(rule_line(page), wxSizerFlags().Expand());
}

void add_nothing_to_look_at(wxWindow* page, wxSizer* into, const wxString& name) {
  wxStaticText* nothing = secondary_text(page, "Nothing to look at.");
  nothing->SetName(name);
  into->Add(nothing, wxSizerFlags().Border(wxTOP, page->FromDIP(3)));
}

}  // namespace

std::vector<practice::PartnerView> everybody(const practice::CoupleView& view) {
  std::vector<practice::PartnerView> all = view.row.partners;
  all.insert(all.end(), view.former.begin(), view.former.end());
  return all;
}

ReviewState read_review(const practice::Practice& practice, const domain::CaseId& couple) {
  const domain::Lens lens = domain::Lens::clinician();
  ReviewState state;
  state.view = practice::show_couple(practice, couple, lens);
  std::map<domain::Letter, std::vector<practice::IntakeView>> answered; // read once a person
  for (domain::Signal& signal : practice::list_signals(practice, couple, lens)) {
    const auto [found, first] = answered.try_emplace(signal.about);
    if (first) {
      found->second = practice::show_intake(practice, couple, signal.about, lens);
    }
    const std::string words = told_words(practice, couple, found->second, signal);
    state.signals.push_back({std::move(signal), words});
  }
  std::stable_partition(state.signals.begin(), state.signals.end(),
                        [](const SignalRow& row) { return !row.signal.looked_at; });
  state.gates = practice::list_gates(practice, couple, lens);
  for (practice::ScreenView& each : practice::list_screens(practice, couple, lens)) {
    state.screens.push_back(std::move(each.screen));
  }
  state.medical = practice::list_medical_lines(practice, couple, lens);
  domain::MemberSet members;
  for (const practice::PartnerView& each : state.view.row.partners) {
    members = members.with(each.letter);
  }
  for (const domain::MemberSet pair : practice::pairs_of(members)) {
    state.pairs.push_back({pair, practice::list_held(practice, couple, pair)});
  }
  return state;
}

void add_signals(wxWindow* page, wxSizer* into, Context& context, const ReviewState& state) {
  const std::size_t people = state.view.row.partners.size();
  into->Add(section_heading(page, people == 1 ? "To look at together" : "To look at with that person alone"),
            wxSizerFlags().Border(wxBOTTOM, page->FromDIP(3)));
  if (state.signals.empty()) {
    add_nothing_to_look_at(page, into, "review.no-signals");
    return;
  }
  into->Add(rule_line(page), wxSizerFlags().Expand());
  const domain::Date today = context.practice.event_time().date;
  std::size_t number = 0;
  for (const SignalRow& each : state.signals) {
    const domain::Signal& signal = each.signal;
    const std::string who = name_of(everybody(state.view), signal.about);
    const wxString name = wxString::Format("review.signal-%zu", ++number);
    wxPanel* row = begin_row(page, name, to_wx(who + ", " + short_date(signal.since, today)));
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->AddSpacer(page->FromDIP(9));
    line->Add(new PersonMark(row, signal.about), wxSizerFlags().Top().Border(wxTOP, page->FromDIP(12)));
    auto* when = plain_text(row, to_wx(short_date(signal.since, today)));
    when->SetMinSize(wxSize(text_dip(page, k_who - 9 - 18), -1));
    line->Add(when, wxSizerFlags().Top().Border(wxLEFT | wxTOP, page->FromDIP(9)));
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(new WrapText(row, literal(to_wx(each.words))), wxSizerFlags().Expand());
    const std::string below = signal.looked_at ? "Looked at with " + who + " alone, " + short_date(*signal.looked_at, today) +
                                                     (signal.note ? ": " + signal.note->str() : "")
                                               : "Not looked at yet. Touch is held until it is.";
    words->Add(new WrapText(row, literal(to_wx(below)), Colour::Secondary, 0.9), wxSizerFlags().Expand());
    line->Add(words, wxSizerFlags(1).CentreVertical().Border(wxTOP | wxBOTTOM, page->FromDIP(8)));
    if (!signal.looked_at) {
      const wxString about = to_wx(who + ": " + each.words);
      wxButton* button = row_verb_button(
          row, {"Looked at…", name + ".looked-at",
                [&context, id = state.view.row.id, signal = signal.id, about] {
                  ask_look_at_signal(context.go.window(), context, id, signal, about);
                },
                "Looked at, " + about});
      button->SetMinSize(wxSize(text_dip(page, k_review_button), button->GetMinSize().y));
      line->Add(button, wxSizerFlags().Top().Border(wxLEFT | wxTOP, page->FromDIP(9)));
    }
    end_row(page, into, row, line, 52);
  }
}

void add_gates(wxWindow* page, wxSizer* into, Context& context, const ReviewState& state) {
  into->Add(section_heading(page, "Gates"), wxSizerFlags().Border(wxBOTTOM, page->FromDIP(3)));
  const domain::CaseId id = state.view.row.id;
  auto* head = new wxBoxSizer(wxHORIZONTAL);
  const auto title = [page](const char* words) {
    wxStaticText* text = secondary_text(page, words);
    text->SetFont(text->GetFont().Bold());
    return text;
  };
  head->AddSpacer(page->FromDIP(9));
  add_column(page, head, title("Person"), k_who - 9);
  add_column(page, head, title("Code"), k_codes);
  head->Add(title("What it is"), wxSizerFlags(1).CentreVertical());
  add_column(page, head, title("State"), k_state_width);
  head->AddSpacer(text_dip(page, k_review_button));
  head->SetMinSize(-1, text_dip(page, 27));
  into->Add(head, wxSizerFlags().Expand());
  into->Add(rule_line(page), wxSizerFlags().Expand());
  std::size_t number = 0;
  const auto verb = [&](wxPanel* row, const wxString& label, const wxString& name, const wxString& said,
                        std::function<void()> act) {
    wxButton* button = row_verb_button(row, {label, name, std::move(act), said});
    button->SetMinSize(wxSize(text_dip(page, k_review_button), button->GetMinSize().y));
    return button;
  };
  for (const GateRow& each : gate_rows(state.gates, state.screens, context.practice.event_time().date)) {
    const wxString name = wxString::Format("review.gate-%zu", ++number);
    const std::string who = name_of(everybody(state.view), each.about);
    const wxString said = to_wx(who + ", " + each.codes + ", " + each.what + ", " + each.state);
    wxPanel* row = begin_row(page, name, said);
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(marked_name(row, state.view, each.about, k_who), wxSizerFlags().CentreVertical());
    wxStaticText* codes = line_text(row, to_wx(each.codes), Colour::Secondary, 0.9);
    add_column(row, line, codes, k_codes);
    line->Add(new WrapText(row, literal(to_wx(each.what))), wxSizerFlags(1).CentreVertical().Border(wxRIGHT, page->FromDIP(9)));
    auto* stands = new WrapText(row, literal(to_wx(each.state)));
    stands->SetMinSize(wxSize(text_dip(page, k_state_width), -1));
    line->Add(stands, wxSizerFlags().CentreVertical());
    wxButton* button = nullptr;
    switch (each.does) {
      case GateRow::Does::Clear:
        button = verb(row, "Clear…", name + ".clear", "Clear, " + said, [&context, id, gate = each.id, said] {
          ask_clear_gate(context.go.window(), context, id, gate, said);
        });
        break;
      case GateRow::Does::Record:
        button = verb(row, "Record…", name + ".record", "Record a screen, " + said, [&context, id, about = each.about] {
          ask_record_screen(context.go.window(), context, id, about);
        });
        break;
      case GateRow::Does::Raise:
        button = verb(row, "Raise…", name + ".raise", "Raise again, " + said,
                      [&context, id, about = each.about, gate = each.gate] {
                        ask_raise_gate(context.go.window(), context, id, about, gate);
                      });
        break;
    }
    line->Add(button, wxSizerFlags().CentreVertical().Border(wxTOP | wxBOTTOM, page->FromDIP(3)));
    end_row(page, into, row, line, 33);
  }
  wxPanel* row = begin_row(page, "review.gates-others", "All others, open");
  auto* line = new wxBoxSizer(wxHORIZONTAL);
  line->AddSpacer(page->FromDIP(9));
  add_column(row, line, line_text(row, state.view.row.partners.size() > 1 ? "Everyone" : "", Colour::Secondary), k_who - 9);
  line->AddSpacer(text_dip(page, k_codes));
  line->Add(line_text(row, "All others", Colour::Secondary), wxSizerFlags(1).CentreVertical());
  add_column(row, line, line_text(row, "open"), k_state_width);
  line->Add(verb(row, "Raise…", "review.raise", "Raise a gate",
                 [&context, id] { ask_raise_gate(context.go.window(), context, id, std::nullopt, std::nullopt); }),
            wxSizerFlags().CentreVertical().Border(wxTOP | wxBOTTOM, page->FromDIP(3)));
  end_row(page, into, row, line, 33);
}

}  // namespace attune::desktop
