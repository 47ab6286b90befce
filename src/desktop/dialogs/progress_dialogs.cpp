// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/progress_dialogs.h"

#include "desktop/clinician/sheet_leaving.h"
#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/person_choice.h"
#include "desktop/models/people_words.h"
#include "desktop/models/progress_words.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/text.h"
#include "practice/briefs.h"
#include "practice/couples.h"

#include <algorithm>

namespace attune::desktop {
namespace {

using domain::AskHow;
using domain::BriefGroup;

std::vector<practice::PartnerView> people_of(Context& context, const domain::CaseId& couple) {
  return practice::show_couple(context.practice, couple, domain::Lens::clinician()).row.partners;
}

class BriefNoteDialog final : public FormDialog {
 public:
  BriefNoteDialog(wxWindow* parent, Context& in, const domain::CaseId& of)
      : FormDialog(parent, in, "Add a line", "brief-line", "brief-line " + of.str(),
                   [of](wxWindow* again, Context& context) { ask_brief_note(again, context, of); }),
        m_people(people_of(in, of)) {
    wxTextCtrl* words = add_line(column(), {"words", "The line"});
    const FieldPlace row = add_row(column());
    std::vector<wxString> groups;
    for (const auto& [group, word] : domain::Words<BriefGroup>::table) {
      groups.push_back(to_wx(group_words(group)));
    }
    add_choice(row, {"group", "Under"}, groups, static_cast<int>(BriefGroup::AskAbout));
    std::vector<wxString> ways{"Ask together"};
    for (const practice::PartnerView& each : m_people) {
      ways.push_back("Ask " + to_wx(each.display_name).Left(30) + " alone");
    }
    ways.push_back("Ask each alone");
    ways.push_back("Do not raise");
    add_choice(row, {"how", "How it may be brought up", "about"}, ways, 0);
    set_save("Add", [this, of] { practice::add_brief_note(context().practice, of, chosen_note()); });
    finish(words, 520);
  }

 private:
  practice::NewBriefNote chosen_note() const {
    practice::NewBriefNote note;
    note.words = required_line("words");
    note.group = static_cast<BriefGroup>(chosen("group"));
    const auto way = static_cast<std::size_t>(chosen("how"));
    if (way >= 1 && way <= m_people.size()) {
      note.how = AskHow::Alone;
      note.about = m_people[way - 1].letter;
    } else if (way > m_people.size()) {
      note.how = way == m_people.size() + 1 ? AskHow::EachAlone : AskHow::DoNotRaise;
    }
    return note;
  }
  std::vector<practice::PartnerView> m_people;
};

class TrackersDialog final : public PersonForm {
 public:
  TrackersDialog(wxWindow* parent, Context& in, const domain::CaseId& of)
      : PersonForm(parent, in, "Record trackers", "trackers", of,
                   [of](wxWindow* again, Context& context) { ask_trackers(again, context, of); }),
        m_measures(practice::chosen_measures(in.practice, of, domain::Lens::clinician())) {
    add_words(column(), "From 0, not at all, to 10, fully, over the last weeks. Each person alone; what is left out stays as it was.");
    const FieldPlace first = add_row(column());
    add_person(first, "Said by", std::nullopt);
    add_date(first, {"date", "Date"}, today());
    wxTextCtrl* top = nullptr;
    for (const std::string& each : m_measures) {
      const domain::Tracker* tracker = domain::find_tracker(each);
      wxTextCtrl* score = add_plain(column(), {each, to_wx(std::string(tracker->statement)), each}, {}, 60);
      top = top == nullptr ? score : top;
    }
    set_save("Record", [this] { record(); });
    finish(top, 520);
  }

 private:
  void record() {
    std::vector<practice::NewMeasure> all;
    for (const std::string& each : m_measures) {
      const std::string typed = plain(each);
      if (typed.find_first_not_of(' ') == std::string::npos) {
        continue;
      }
      all.push_back({person(), each, parse_typed_number(typed, 0, domain::k_tracker_high, each), date_typed()});
    }
    if (all.empty()) {
      complain(m_measures.front(), "At least one is needed.");
    }
    practice::record_measures(context().practice, id(), all);
  }
  std::vector<std::string> m_measures;
};

class ChooseTrackersDialog final : public FormDialog {
 public:
  ChooseTrackersDialog(wxWindow* parent, Context& in, const domain::CaseId& of)
      : FormDialog(parent, in, "Trackers of this case", "choose-trackers", "choose-trackers " + of.str(),
                   [of](wxWindow* again, Context& context) { ask_choose_trackers(again, context, of); }) {
    add_words(column(), "Followed in this case, for each person alike. No tests: they have no cut-offs and no norms.");
    const auto chosen = practice::chosen_measures(in.practice, of, domain::Lens::clinician());
    wxCheckBox* first = nullptr;
    for (const domain::Tracker& each : domain::trackers()) {
      const bool on = std::find(chosen.begin(), chosen.end(), each.id) != chosen.end();
      wxCheckBox* tick = add_tick(column(), {std::string(each.id), to_wx(std::string(each.statement))}, on);
      first = first == nullptr ? tick : first;
    }
    set_save("Follow these", [this, of, chosen] {
      // Those followed before keep their order.
      std::vector<std::string> measures;
      std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(measures),
                   [&](const std::string& each) { return ticked(each); });
      for (const domain::Tracker& each : domain::trackers()) {
        const std::string id(each.id);
        if (ticked(id) && std::find(measures.begin(), measures.end(), id) == measures.end()) {
          measures.push_back(id);
        }
      }
      if (measures.empty()) {
        complain(std::string(domain::trackers().front().id), "At least one is followed.");
      }
      practice::choose_measures(context().practice, of, measures);
    });
    finish(first, 520);
  }
};

/// Asks how the page is to be printed; nothing is kept by it.
class PrintBriefDialog final : public FormDialog {
 public:
  PrintBriefDialog(wxWindow* parent, Context& in, std::size_t told_alone)
      : FormDialog(parent, in, "Print brief", "print-brief", "print-brief", {}) {
    add_words(column(), "For you alone: initials and code, one page. It goes to the printer and never to the outbox.");
    add_choice(column(), {"paper", "Paper"}, {"A4", "Letter"}, 0);
    if (told_alone > 0) {
      const wxString lines = told_alone == 1 ? wxString("One line rests") : wxString::Format("%zu lines rest", told_alone);
      add_tick(column(), {"told", "With lines told alone", {}, lines + " on what somebody told you alone."}, false);
    }
    set_save("Print…", [this, told_alone] {
      choice.paper = chosen("paper") == 0 ? domain::PaperSize::A4 : domain::PaperSize::Letter;
      choice.told_alone = told_alone > 0 && ticked("told") ? practice::ToldAlone::Printed : practice::ToldAlone::LeftOut;
    });
    finish(primary(), 480);  // Enter prints
  }
  practice::BriefChoice choice;
};

}  // namespace

bool ask_brief_note(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return keep_with(context, [&] { return BriefNoteDialog(parent, context, couple).ShowModal(); });
}

bool ask_trackers(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return keep_with(context, [&] { return TrackersDialog(parent, context, couple).ShowModal(); });
}

bool ask_choose_trackers(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return keep_with(context, [&] { return ChooseTrackersDialog(parent, context, couple).ShowModal(); });
}

void ask_print_brief(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  const practice::ProgressView view = practice::show_progress(context.practice, couple, domain::Lens::clinician());
  const auto told = [](const practice::BriefLine& each) { return each.told_alone; };
  const auto alone = std::count_if(view.lines.begin(), view.lines.end(), told) +
                     std::count_if(view.arrived.begin(), view.arrived.end(), told);
  PrintBriefDialog dialog(parent, context, static_cast<std::size_t>(alone));
  if (dialog.ShowModal() != wxID_OK) {
    return;
  }
  practice::BriefChoice choice = dialog.choice;
  if (choice.told_alone == practice::ToldAlone::Printed &&
      !context.ask.confirm(parent, {"Print what was told alone",
                                    "This page will say what one person told you and the other does not know. Keep it in "
                                    "your hand and destroy it after the session.",
                                    "Print it"})) {
    return;
  }
  print_sheet(context, choice.paper, [&](const practice::Deliver& deliver) {
    practice::give_brief(context.practice, couple, choice, deliver);
  });
}

}  // namespace attune::desktop
