// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/review_parts.h"
#include "desktop/dialogs/review_dialogs.h"
#include "desktop/models/gate_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"

#include <algorithm>

namespace attune::desktop {
namespace {

wxButton* wide_button(wxWindow* aside, wxSizer* into, const Verb& verb) {
  wxButton* button = row_verb_button(aside, verb);
  into->Add(button, wxSizerFlags().Expand().Border(wxTOP, aside->FromDIP(k_padding)));
  return button;
}

void end_part(wxWindow* aside, wxSizer* into) {
  into->AddSpacer(aside->FromDIP(k_edge));
  into->Add(rule_line(aside), wxSizerFlags().Expand());
  into->AddSpacer(aside->FromDIP(14));
}

// A dot a line, the newest below, as things came.
void add_timeline(wxWindow* aside, wxSizer* into, const std::vector<domain::MedicalLine>& lines, domain::Letter about,
                  domain::Date today) {
  auto* grid = new wxFlexGridSizer(3, wxSize(aside->FromDIP(9), aside->FromDIP(k_gap)));
  grid->AddGrowableCol(2, 1);
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    if (line->about != about) {
      continue;
    }
    wxStaticText* dot = plain_text(aside, L"\u25CF");
    set_ink(dot, Colour::Accent);
    grid->Add(dot);
    wxStaticText* when = plain_text(aside, to_wx(short_date(line->date, today)));
    set_ink(when, Colour::Secondary);
    when->SetMinSize(wxSize(text_dip(aside, 52), -1));
    grid->Add(when);
    grid->Add(new WrapText(aside, literal(to_wx(line->words))), wxSizerFlags().Expand());
  }
  into->Add(grid, wxSizerFlags().Expand().Border(wxTOP, aside->FromDIP(k_gap)));
}

void add_medical(wxWindow* aside, wxSizer* into, Context& context, const ReviewState& state) {
  const domain::CaseId id = state.view.row.id;
  bool any = false;
  for (const practice::PartnerView& person : state.view.row.partners) {
    const bool has = std::any_of(state.medical.begin(), state.medical.end(), [&](const domain::MedicalLine& line) {
      return line.about == person.letter;
    });
    if (has) {
      into->Add(section_heading(aside, literal(to_wx("Medical, " + shortened(person.display_name.str())))),
                wxSizerFlags().Border(wxTOP, any ? aside->FromDIP(k_padding) : 0));
      add_timeline(aside, into, state.medical, person.letter, context.practice.event_time().date);
      any = true;
    }
  }
  if (!any) {
    into->Add(section_heading(aside, "Medical"));
    wxStaticText* nothing = secondary_text(aside, "Nothing to look at.");
    nothing->SetName("review.no-medical");
    into->Add(nothing, wxSizerFlags().Border(wxTOP, aside->FromDIP(k_gap)));
  }
  wide_button(aside, into, {"Add line…", "review.medical-line",
                            [&context, id] { ask_medical_line(context.go.window(), context, id, std::nullopt); },
                            "Add a line to the medical matter"});
}

wxString held_heading(const ReviewState& state, domain::MemberSet pair) {
  const auto& people = state.view.row.partners;
  if (people.size() == 1) {
    return "Held";
  }
  return people.size() == 2 ? wxString("Held for this pair") : to_wx("Held for " + names_of(people, pair));
}

void add_held(wxWindow* aside, wxSizer* into, Context& context, const ReviewState& state) {
  const domain::Date today = context.practice.event_time().date;
  std::size_t number = 0;
  for (const ReviewState::Pair& pair : state.pairs) {
    into->Add(section_heading(aside, literal(held_heading(state, pair.people))),
              wxSizerFlags().Border(wxTOP, number == 0 ? 0 : aside->FromDIP(k_padding)));
    ++number;
    std::size_t line = 0;
    for (const std::string& sentence : held_sentences(pair.held, state.view.row.partners, today)) {
      auto* said = new WrapText(aside, literal(to_wx(sentence)));
      said->SetName(wxString::Format("review.held-%zu-%zu", number, ++line));
      into->Add(said, wxSizerFlags().Expand().Border(wxTOP, aside->FromDIP(k_gap)));
    }
    if (line == 0) {
      wxStaticText* nothing = secondary_text(aside, "Nothing to look at.");
      nothing->SetName(wxString::Format("review.held-none-%zu", number));
      into->Add(nothing, wxSizerFlags().Border(wxTOP, aside->FromDIP(k_gap)));
    }
    auto* open = new WrapText(aside, literal(to_wx(open_sentence(pair.held))), Colour::Secondary, 0.9);
    open->SetName(wxString::Format("review.open-%zu", number));
    into->Add(open, wxSizerFlags().Expand().Border(wxTOP, aside->FromDIP(k_gap)));
  }
}

// The gate whose cover plan is to be shown: one that waits for an answer, else the one that was answered last.
const practice::GateView* covered(const ReviewState& state) {
  const practice::GateView* found = nullptr;
  for (const practice::GateView& each : state.gates) {
    if (each.cover_is_due) {
      return &each;
    }
    const bool stands = each.state == domain::GateState::Held && each.cover;
    if (stands && (found == nullptr || found->cover->date < each.cover->date)) {
      found = &each;
    }
  }
  return found;
}

void add_seen(wxWindow* aside, wxSizer* into, Context& context, const ReviewState& state) {
  into->Add(section_heading(aside, "What everyone sees"));
  const practice::GateView* gate = covered(state);
  wxString words = "Nothing to look at.";
  if (gate != nullptr && gate->cover) {
    const domain::CoverPlan& plan = *gate->cover;
    const std::string what = plan.words ? plan.words->str() : cover_words(plan.kind) + ".";
    words = to_wx(what + " Decided " + short_date(plan.date, context.practice.event_time().date) +
                  ". Nothing has changed outwardly since.");
  } else if (gate != nullptr) {
    words = "Not decided yet. Nothing changes in the room by itself.";
  }
  auto* said = new WrapText(aside, literal(words), gate == nullptr ? Colour::Secondary : Colour::Text);
  said->SetName("review.cover");
  into->Add(said, wxSizerFlags().Expand().Border(wxTOP, aside->FromDIP(k_gap)));
  if (gate != nullptr) {
    wide_button(aside, into,
                {gate->cover ? "Change what comes next…" : "Say what comes next…", "review.cover-plan",
                 [&context, id = state.view.row.id, of = gate->gate.id] {
                   ask_cover_plan(context.go.window(), context, id, of);
                 }});
  }
}

}  // namespace

void add_aside(wxWindow* aside, wxSizer* into, Context& context, const ReviewState& state) {
  add_medical(aside, into, context, state);
  end_part(aside, into);
  add_held(aside, into, context, state);
  end_part(aside, into);
  add_seen(aside, into, context, state);
  into->AddStretchSpacer();
  auto* nowhere = new WrapText(aside, "Nothing on this page appears in the couple’s window or on paper.",
                               Colour::Secondary, 0.9);
  nowhere->SetName("review.nowhere");
  into->Add(nowhere, wxSizerFlags().Expand().Border(wxTOP, aside->FromDIP(k_edge)));
}

}  // namespace attune::desktop
