// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/dialogs/casework_dialogs.h"
#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/people_dialogs.h"
#include "desktop/dialogs/safeguard_dialogs.h"
#include "desktop/dialogs/session_dialogs.h"
#include "desktop/models/case_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/homework_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/today_words.h"
#include "desktop/support/person_mark.h"
#include "practice/casework.h"
#include "practice/forms.h"
#include "practice/safeguards.h"

#include <algorithm>
#include <map>

namespace attune::desktop {
namespace {

/// Adds the blocks of the left side, one verb a line.
class Blocks {
 public:
  Blocks(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view)
      : m_parent(parent), m_into(into), m_context(context), m_view(view), m_id(view.row.id) {}

  void add_enquiry() {
    if (m_view.row.status != domain::Status::Enquiry || !m_view.enquiry) {
      return;
    }
    Block block{"First call", to_wx(full_date(m_view.enquiry->called)), {}, false, {}};
    for (const std::string& each : enquiry_lines(*m_view.enquiry, today())) {
      block.lines.push_back(to_wx(each));
    }
    if (!m_view.enquiry->called_back) {
      block.verbs.push_back(verb("Called back", "called-back", [&context = m_context, id = m_id] {
        keep_with(context, [&] {
          domain::EnquiryCard card = practice::show_couple(context.practice, id, domain::Lens::clinician()).enquiry.value();
          card.called_back = context.practice.event_time().date;
          practice::CoupleEdit edit;
          edit.enquiry.emplace(card);
          practice::edit_couple(context.practice, id, edit);
          return wxID_OK;
        });
      }));
    }
    block.verbs.push_back(verb("Make active…", "make-active", [&context = m_context, id = m_id] {
      ask_reopen_case(context.go.window(), context, id);
    }));
    block.verbs.push_back(verb("Edit…", "edit-enquiry", [&context = m_context, id = m_id] {
      ask_edit_enquiry(context.go.window(), context, id);
    }, "Edit enquiry"));
    add_block(m_parent, m_into, block);
  }

  void add_next() {
    const std::optional<practice::SessionView>& next = m_view.next_planned;
    if (!next) {
      add_block(m_parent, m_into, {"Next", {}, {"Nothing is planned."}, true, {new_session()}});
      return;
    }
    Block block{"Next", series(*next), {sentence(*next)}, false, {}};
    if (to_be_settled(next->session, m_context.practice.event_time())) {
      block.verbs.push_back(verb("Settle…", "settle", [&context = m_context, id = m_id, session = next->session.id] {
        ask_settle_session(context.go.window(), context, id, session);
      }, "Settle session"));
    }
    block.verbs.push_back(verb("Edit…", "edit-next", [&context = m_context, id = m_id, session = next->session.id] {
      ask_edit_session(context.go.window(), context, id, session);
    }, "Edit next session"));
    add_block(m_parent, m_into, block);
  }

  void add_last() {
    const std::optional<practice::SessionView>& last = m_view.last_held;
    if (last) {
      add_block(m_parent, m_into, {"Last session", series(*last), {sentence(*last)}, false, {}});
    } else {
      add_block(m_parent, m_into, {"Last session", {}, {"No session held yet. The first one stands here."}, true, {}});
    }
  }

  void add_path() {
    Block block{"Path"};
    if (m_view.row.partners.empty()) {
      return;
    }
    const auto paths = practice::show_path(m_context.practice, m_id, domain::Lens::clinician());
    std::vector<practice::ExerciseRow> exercises;
    try {
      exercises = practice::list_exercises(practice::data_folder());
    } catch (const Error&) {
      exercises.clear(); // the codes alone say it; Homework tells what is wrong
    }
    block.empty = true;
    for (const practice::PathView& each : paths) {
      block.empty = block.empty && each.path.state == domain::PathState::NotBegun;
      const wxString who = paths.size() > 1 ? to_wx(names_of(m_view.row.partners, each.pair)) + ": " : wxString();
      block.lines.push_back(who + to_wx(path_sentence(each, exercises, today())));
    }
    block.verbs = {verb("Prepare next", "prepare", [&context = m_context, id = m_id] {
      context.go.show_case(id, CaseTab::Homework);
    }, "Prepare homework for next time")};
    add_block(m_parent, m_into, block);
  }

  void add_concerns() {
    const bool none = m_view.concerns.empty();
    Block block{m_view.row.partners.size() == 1 ? "Concern" : "Concerns", "in their words", {}, false,
                {verb("Edit…", "edit-concerns", edit_case(), "Edit concerns")}};
    if (none) {
      block.empty = true;
      block.lines = {"What brings them: ask in the first conversation."};
    }
    wxSizer* middle = add_block(m_parent, m_into, block);
    for (const domain::Concern& each : m_view.concerns) {
      auto* row = new wxBoxSizer(wxHORIZONTAL);
      row->Add(new PersonMark(m_parent, each.letter), wxSizerFlags().Border(wxTOP, m_parent->FromDIP(3)));
      row->Add(new WrapText(m_parent, literal(to_wx(name_of(m_view.row.partners, each.letter)).Left(60) + ": " + to_wx(each.words))),
               wxSizerFlags(1).Border(wxLEFT, m_parent->FromDIP(k_gap)));
      middle->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, m_parent->FromDIP(3)));
    }
  }

  void add_relationship() {
    if (m_view.row.partners.size() > 1 || m_view.relationship) {
      const bool none = !m_view.relationship;
      add_block(m_parent, m_into,
                {"Relationship",
                 {},
                 {none ? wxString("Its form in their words: ask in the first conversation.") : to_wx(m_view.relationship)},
                 none,
                 {verb("Edit…", "edit-relationship", edit_case(), "Edit relationship")}});
    }
  }

  void add_goals() {
    Block block{"Goals"};
    const auto goals = practice::list_goals(m_context.practice, m_id, domain::Lens::clinician());
    const bool any = std::any_of(goals.begin(), goals.end(), [](const domain::Goal& each) { return !each.closed; });
    if (!any) {
      block.lines = {"None yet. A talk about what they hope for fills this."};
      block.empty = true;
    }
    block.verbs = {verb("Add goal…", "goal", [&context = m_context, id = m_id] {
      ask_goal(context.go.window(), context, id, std::nullopt);
    })};
    wxSizer* middle = add_block(m_parent, m_into, block);
    std::size_t number = 0;
    for (const domain::Goal& goal : goals) {
      if (!goal.closed) {
        add_line(middle, to_wx(goal.words), goal.seen_by.empty() ? "yours" : "shared",
                 {"Change…", wxString::Format("overview.goal-%zu", ++number),
                  [&context = m_context, id = m_id, goal] { ask_goal(context.go.window(), context, id, goal); },
                  "Change goal, " + to_wx(goal.words)});
      }
    }
  }

  void add_told_alone() {
    Block block{"Told alone", "who knows what"};
    const auto told = practice::list_confidences(m_context.practice, m_id, domain::Lens::clinician());
    const bool any = std::any_of(told.begin(), told.end(), [](const domain::Confidence& each) { return !each.closed; });
    if (!any) {
      block.lines = {"Nothing noted."};
      block.empty = true;
    }
    block.verbs = {verb("Add…", "confidence", [&context = m_context, id = m_id] {
      ask_confidence(context.go.window(), context, id, std::nullopt);
    }, "Add who knows what")};
    wxSizer* middle = add_block(m_parent, m_into, block);
    std::size_t number = 0;
    for (const domain::Confidence& each : told) {
      if (each.closed) {
        continue;
      }
      const wxString who = to_wx(name_of(m_view.row.partners, each.partner));
      wxString below = who + ", " + to_wx(short_date(each.told, today())) + ".";
      below += sentence_of(each.who_knows ? "Knows: " + to_wx(*each.who_knows) : wxString("Nobody else knows"));
      below += sentence_of(to_wx(each.agreed));
      below += each.look_again ? sentence_of("Look again " + to_wx(by_date(*each.look_again, today()))) : wxString();
      add_line(middle, to_wx(each.fact), below,
               {"Change…", wxString::Format("overview.confidence-%zu", ++number),
                [&context = m_context, id = m_id, each] { ask_confidence(context.go.window(), context, id, each); },
                "Change who knows what, told by " + who});
    }
  }

  void add_care() {
    Block block{"Care", "who else treats", {}, m_view.care.empty(), {verb("Care team…", "care-team", [&context = m_context, id = m_id] {
                  ask_care_team(context.go.window(), context, id);
                })}};
    for (const domain::CareContact& each : m_view.care) {
      block.lines.push_back(to_wx(name_of(m_view.row.partners, each.about)).Left(60) + ": " + to_wx(care_line(each)));
    }
    if (m_view.care.empty()) {
      block.lines = {"Nobody is noted. Ask in the first conversation."};
    }
    add_block(m_parent, m_into, block);
  }

  void add_policy() {
    Block block{"Policy", {}, {to_wx(policy_words(m_view.row.policy) + ", " + signed_words(m_view, today()) + ".")}, false, {}};
    if (!m_view.policy_signed_by_all) {
      block.lines.push_back(m_view.row.partners.size() == 1
                                ? "Signed in the first hour, after reading it together."
                                : "Signed by each in the first joint hour, after reading it together.");
      block.verbs.push_back(verb("Sign policy…", "sign-policy", [&context = m_context, id = m_id] {
        ask_sign_policy(context.go.window(), context, id, std::nullopt);
      }));
    }
    add_block(m_parent, m_into, block);
  }

  void add_status() {
    const domain::Status status = m_view.row.status.value_or(domain::Status::Active);
    const wxString words = to_wx(status_words(status));
    Block block{"Status", {}, {words + "."}, false, {}};
    if (status == domain::Status::Active) {
      block.verbs.push_back(move("Pause…", "pause", "Pause case", ask_pause_case));
    }
    if (status == domain::Status::Paused) {
      block.verbs.push_back(move("Make active…", "make-active", "Make case active", ask_reopen_case));
    }
    if (status == domain::Status::Closed) {
      block.verbs.push_back(move("Reopen…", "reopen", "Reopen case", ask_reopen_case));
    } else {
      block.verbs.push_back(move("Close…", "close", "Close case", ask_close_case));
    }
    add_block(m_parent, m_into, block);
  }

 private:
  domain::Date today() const { return m_context.practice.event_time().date; }
  wxString series(const practice::SessionView& session) const { return to_wx(series_label(session, m_view.row.partners)); }
  wxString sentence(const practice::SessionView& session) const {
    return to_wx(session_sentence(session, m_view.row.partners, today()));
  }
  Verb verb(const wxString& label, const wxString& name, std::function<void()> act, const wxString& said = {}) const {
    return {label, "overview." + name, std::move(act), said};
  }
  Verb move(const wxString& label, const wxString& name, const wxString& said,
            bool (*ask)(wxWindow*, Context&, const domain::CaseId&)) const {
    return verb(label, name, [&context = m_context, id = m_id, ask] { ask(context.go.window(), context, id); }, said);
  }
  Verb new_session() const {
    return verb("New session…", "new-session", [&context = m_context, id = m_id] {
      ask_new_session(context.go.window(), context, id);
    });
  }
  std::function<void()> edit_case() const {
    return [&context = m_context, id = m_id] { ask_edit_case(context.go.window(), context, id); };
  }

  /// " Words."; nothing for nothing.
  static wxString sentence_of(const wxString& words) {
    const bool ends = words.EndsWith(".") || words.EndsWith("?") || words.EndsWith("!");
    return words.empty() ? wxString() : " " + words + (ends ? "" : ".");
  }
  /// Words, a smaller line below them, one verb.
  void add_line(wxSizer* into, const wxString& words, const wxString& below, const Verb& verb) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* texts = new wxBoxSizer(wxVERTICAL);
    texts->Add(new WrapText(m_parent, literal(words)), wxSizerFlags().Expand());
    texts->Add(new WrapText(m_parent, literal(below), Colour::Secondary, 0.9), wxSizerFlags().Expand());
    row->Add(texts, wxSizerFlags(1));
    row->Add(row_verb_button(m_parent, verb), wxSizerFlags().Border(wxLEFT, m_parent->FromDIP(k_gap)));
    into->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, m_parent->FromDIP(k_gap)));
  }

  wxWindow* m_parent;
  wxSizer* m_into;
  Context& m_context;
  const practice::CoupleView& m_view;
  domain::CaseId m_id;
};

void add_blocks(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view) {
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(section_heading(parent, "Where the work stands"), wxSizerFlags().Border(wxBOTTOM, parent->FromDIP(3)));
  Blocks blocks(parent, column, context, view);
  blocks.add_enquiry();
  blocks.add_next();
  blocks.add_last();
  blocks.add_path();
  blocks.add_goals();
  blocks.add_told_alone();
  blocks.add_concerns();
  blocks.add_relationship();
  blocks.add_care();
  blocks.add_policy();
  blocks.add_status();
  add_padded(into, column, wxSizerFlags().Expand(), parent->FromDIP(k_edge), parent->FromDIP(14), parent->FromDIP(k_edge));
}

void add_panels(wxWindow* parent, wxSizer* row, Context& context, const practice::CoupleView& view) {
  std::map<domain::Letter, domain::Date> alone;
  for (const practice::ScreenView& each :
       practice::list_screens(context.practice, view.row.id, domain::Lens::clinician())) {
    if (each.current && each.screen.kind == domain::ScreenKind::Safety) {
      alone[each.screen.partner] = each.screen.date;
    }
  }
  for (const practice::PartnerView& each : view.row.partners) {
    if (!row->IsEmpty()) {
      row->Add(rule_line(parent, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
    }
    const auto seen = alone.find(each.letter);
    add_person_panel(parent, row, context, view, each,
                     seen == alone.end() ? std::nullopt : std::optional(seen->second));
  }
}

/// The way to each interview, and to all of them side by side.
wxWindow* foot(wxWindow* parent, Context& context, const practice::CoupleView& view) {
  auto* panel = new StillPanel(parent);
  set_surface(panel, Colour::Panel);
  name_control(panel, "overview.foot", "Interviews");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  const auto add = [&](const Verb& verb) {
    row->Add(row_verb_button(panel, verb), wxSizerFlags(1).Border(wxLEFT, row->IsEmpty() ? 0 : panel->FromDIP(k_gap)));
  };
  for (const practice::PartnerView& each : view.row.partners) {
    add(interview_verb(context, view.row.id, each, "overview.interview-" + to_wx(each.letter.str())));
  }
  add({view.row.partners.size() == 1 ? "Answers" : "Compare", "overview.compare",
       [&context, id = view.row.id] { context.go.show_case(id, CaseTab::Interviews); },
       view.row.partners.size() == 1 ? "All answers" : "Compare answers"});
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(rule_line(panel), wxSizerFlags().Expand());
  add_padded(edges, row, wxSizerFlags().Expand(), panel->FromDIP(14), panel->FromDIP(9), panel->FromDIP(9));
  panel->SetSizer(edges);
  return panel;
}

}  // namespace

std::vector<wxWindow*> build_overview(wxWindow* body, Context& context, const practice::CoupleView& view) {
  const std::size_t people = view.row.partners.size();
  if (people > 2) {
    wxScrolledWindow* all = scrolled_area(body, "overview.all", "Overview", Colour::Surface);
    add_blocks(all, all->GetSizer(), context, view);
    all->GetSizer()->Add(rule_line(all, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    add_panels(all, row, context, view);
    all->GetSizer()->Add(row, wxSizerFlags(1).Expand());
    all->GetSizer()->Add(foot(all, context, view), wxSizerFlags().Expand());
    body->GetSizer()->Add(all, wxSizerFlags(1).Expand());
    return {all};
  }
  auto* sides = new wxBoxSizer(wxHORIZONTAL);
  wxScrolledWindow* work = scrolled_area(body, "overview.work", "Where the work stands", Colour::Surface);
  add_blocks(work, work->GetSizer(), context, view);
  sides->Add(work, wxSizerFlags(people == 1 ? 13 : 9).Expand());
  sides->Add(rule_line(body, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
  wxScrolledWindow* panels = scrolled_area(body, "overview.people", people == 1 ? "The person" : "Each person", Colour::Panel);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  add_panels(panels, row, context, view);
  panels->GetSizer()->Add(row, wxSizerFlags(1).Expand());
  auto* right = new wxBoxSizer(wxVERTICAL);
  right->Add(panels, wxSizerFlags(1).Expand());
  right->Add(foot(body, context, view), wxSizerFlags().Expand());
  sides->Add(right, wxSizerFlags(people == 1 ? 6 : 10).Expand());
  body->GetSizer()->Add(sides, wxSizerFlags(1).Expand());
  return {work, panels};
}

}  // namespace attune::desktop
