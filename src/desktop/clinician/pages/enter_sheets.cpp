// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/enter_sheets.h"

#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/sheet_grid.h"
#include "desktop/dialogs/week_dialog.h"
#include "desktop/models/homework_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/info_bar.h"
#include "desktop/support/person_mark.h"
#include "practice/practice_logs.h"

#include <wx/choice.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <array>

namespace attune::desktop {
namespace {

struct Key {
  const char* cap;
  const char* words;
};
constexpr int k_grid = 530;  // what the columns of one sheet want
constexpr std::array<Key, 12> k_keys{{{"D", "done"},
                                      {"P", "partly"},
                                      {"N", "not"},
                                      {"Space", "temperature, texture, pressure"},
                                      {"C", "calmer at the end"},
                                      {"S", "the same"},
                                      {"T", "tenser"},
                                      {"Enter", "next occasion"},
                                      {"M", "mark to look at alone"},
                                      {"Ctrl+D", "same as the line above"},
                                      {"Tab", "next field"},
                                      {"F6", "other person’s sheet"}}};

// "No privacy": the word of it as a label.
std::string reason_label(std::string_view word) {
  std::string label(word);
  std::replace(label.begin(), label.end(), '-', ' ');
  return as_beginning(label);
}

class EnterPage final : public wxPanel {
 public:
  EnterPage(wxWindow* parent, Context& context, const practice::CoupleView& view, EnterSheets& state)
      : wxPanel(parent), m_context(context), m_view(view), m_state(state), m_all(sheets_to_enter(context, view.row.id)) {
    set_surface(this, Colour::Surface);
    m_page = scrolled_area(this, "enter.page", "Enter sheets", Colour::Surface);
    auto* into = new wxBoxSizer(wxVERTICAL);
    if (const auto draft = m_state.draft.find("assignment"); draft != m_state.draft.end()) {
      const auto same = std::find_if(m_all.begin(), m_all.end(), [&](const practice::AssignmentView& each) {
        return each.assignment.id.str() == draft->second;
      });
      if (same != m_all.end()) {
        m_state.assignment = same->assignment.id;
      } else {
        m_state.draft.clear();
      }
    }
    if (m_all.empty()) {
      add_nothing(into);
    } else {
      add_head(into);
      add_grids(into);
      add_reasons(into);
      add_keys(into);
    }
    add_padded(m_page->GetSizer(), into, wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(10), FromDIP(k_padding));
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(m_page, wxSizerFlags(1).Expand());
    add_foot(all);
    SetSizer(all);
    m_state.keep = [this] { return keep_all(); };
    m_state.typed = [this] { return typed(); };
    if (!m_grids.empty()) {
      CallAfter([this] { begin(); });
    }
  }

  std::vector<wxWindow*> panes() const {
    std::vector<wxWindow*> panes(m_grids.begin(), m_grids.end());
    if (panes.empty()) {
      panes.push_back(m_page);
    }
    panes.push_back(m_foot);
    return panes;
  }

 private:
  // Where a cover found it, else at the first empty row.
  void begin() {
    const auto who = m_state.draft.find("who");
    const auto at = who == m_state.draft.end()
                        ? m_grids.end()
                        : std::find_if(m_grids.begin(), m_grids.end(), [&](const SheetGrid* each) {
                            return each->GetName() == "enter.grid-" + to_wx(who->second);
                          });
    if (at != m_grids.end()) {
      (*at)->put_back(m_state.draft);
    } else {
      m_grids.front()->focus_last();
    }
    m_state.draft.clear();
  }

  DraftKeeper::Fields typed() const {
    DraftKeeper::Fields fields;
    for (const SheetGrid* each : m_grids) {
      if (const auto row = each->unkept()) {
        fields = *row;
        fields["who"] = from_wx(each->GetName().Mid(wxString("enter.grid-").length()));
      }
    }
    if (!m_all.empty()) {
      fields["assignment"] = sheet()->assignment.id.str();
    }
    return fields;
  }

  domain::Date today() const { return m_context.practice.event_time().date; }
  const practice::AssignmentView* sheet() const {
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const practice::AssignmentView& each) {
      return m_state.assignment && each.assignment.id == *m_state.assignment;
    });
    return found == m_all.end() ? &m_all.front() : &*found;
  }

  void add_nothing(wxSizer* into) {
    into->Add(page_heading(m_page, "Enter sheets"));
    auto* nothing = new WrapText(m_page, m_view.row.partners.size() == 1 ? "Nothing is out." : "Nothing is out for this pair.",
                                 Colour::Secondary);
    nothing->SetName("enter.nothing");
    into->Add(nothing, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_padding)));
  }

  wxString sheet_label(const practice::AssignmentView& each) const {
    return to_wx(each.assignment.exercise.code) + "   " + to_wx(each.assignment.title) + ", given " +
           to_wx(short_date(each.assignment.from, today()));
  }

  void add_head(wxSizer* into) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(page_heading(m_page, "Enter sheets"), wxSizerFlags().CentreVertical());
    if (m_all.size() == 1) {
      row->Add(line_text(m_page, sheet_label(*sheet()), Colour::Secondary),
               wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    } else {
      auto* choice = new wxChoice(m_page, wxID_ANY);
      for (const practice::AssignmentView& each : m_all) {
        choice->Append(sheet_label(each));
      }
      choice->SetSelection(static_cast<int>(sheet() - m_all.data()));
      name_control(choice, "enter.sheet", "Which sheet");
      choice->Bind(wxEVT_CHOICE, [this, choice](wxCommandEvent&) {
        if (keep_all()) {
          m_state.assignment = m_all.at(static_cast<std::size_t>(choice->GetSelection())).assignment.id;
          m_context.go.refresh();
        } else {
          choice->SetSelection(static_cast<int>(sheet() - m_all.data()));
        }
      });
      row->Add(choice, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    }
    if (m_view.row.partners.size() > 1) {
      wxStaticText* own = line_text(m_page, "Each person’s account stays their own; the other never sees it.",
                                    Colour::Secondary, 0.9);
      gtk::align_label(own, 1.0F);
      row->Add(own, wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    }
    into->Add(row, wxSizerFlags().Expand());
    m_trouble = new WrapText(m_page, wxString(), Colour::NotSaved);
    m_trouble->SetName("enter.trouble");
    m_trouble->Hide();
    into->Add(m_trouble, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
  }

  void add_grids(wxSizer* into) {
    const auto logs = practice::list_logs(m_context.practice, m_view.row.id, domain::Lens::clinician());
    const domain::Assignment& of = sheet()->assignment;
    const auto people = of.pair.letters();
    // Beside each other where both have room, else one below the other.
    const int room = m_context.go.window()->GetClientSize().x - FromDIP(2 * k_edge);
    const auto count = static_cast<int>(people.size());
    const bool beside = count * text_dip(this, k_grid) + (count - 1) * FromDIP(24) <= room;
    auto* columns = new wxBoxSizer(beside ? wxHORIZONTAL : wxVERTICAL);
    for (const domain::Letter letter : people) {
      SheetGrid::Calls calls;
      calls.keep = [this, letter, id = of.id](const PaperRow& row, std::string& bad) { return keep(id, letter, row, bad); };
      calls.date = [this](const std::string& typed) {
        const auto day = parse_typed_date(typed, today(), "date");
        return day ? week_date(*day, today()) : typed;
      };
      calls.next_row = [this] {
        m_page->Layout();
        m_page->FitInside();
      };
      auto* grid = new SheetGrid(m_page, "enter.grid-" + to_wx(letter.str()), to_wx(name_of(m_view.row.partners, letter)),
                                 sheet_rows(logs, of.id, letter, today()), std::move(calls));
      m_grids.push_back(grid);
      auto* top = new wxBoxSizer(wxVERTICAL);
      top->Add(head_of(letter), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_gap)));
      top->Add(grid, wxSizerFlags().Expand());
      if (!columns->IsEmpty()) {
        columns->AddSpacer(FromDIP(beside ? 24 : k_padding));
      }
      columns->Add(top, wxSizerFlags(beside ? 1 : 0).Expand());
    }
    into->Add(columns, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_padding)));
  }

  wxSizer* head_of(domain::Letter letter) {
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    const wxString name = to_wx(name_of(m_view.row.partners, letter));
    head->Add(new PersonMark(m_page, letter), wxSizerFlags().CentreVertical());
    head->Add(line_text(m_page, name + "’s own sheet", Colour::Text, 1.0, true),
              wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_gap)));
    head->Add(secondary_text(m_page, literal("goes to " + name.Left(30) + "’s file")), wxSizerFlags().CentreVertical());
    return head;
  }

  void add_reasons(wxSizer* into) {
    section(into);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    wxStaticText* label = section_heading(m_page, "If not or partly");
    label->SetMinSize(wxSize(text_dip(this, 140), -1));
    row->Add(label, wxSizerFlags().CentreVertical());
    auto* buttons = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    int number = 0;
    for (const auto& [reason, word] : domain::Words<domain::NotDone>::table) {
      wxButton* button = row_button(m_page, wxString::Format("%d  ", ++number) +
                                                to_wx(reason_label(word)));
      name_control(button, wxString::Format("enter.reason-%d", number), button->GetLabelText());
      button->Bind(wxEVT_BUTTON, [this, why = reason](wxCommandEvent&) {
        if (m_last != nullptr) {
          m_last->set_reason(why);
        }
      });
      buttons->Add(button, wxSizerFlags().Border(wxRIGHT | wxTOP | wxBOTTOM, FromDIP(3)));
    }
    for (SheetGrid* grid : m_grids) {
      grid->Bind(wxEVT_CHILD_FOCUS, [this, grid](wxChildFocusEvent& event) {
        if (m_last != nullptr && m_last != grid) {
          m_last->keep_open_row();
        }
        m_last = grid;
        event.Skip();
      });
    }
    m_last = m_grids.empty() ? nullptr : m_grids.front();
    row->Add(buttons, wxSizerFlags(1).CentreVertical());
    into->Add(row, wxSizerFlags().Expand());
  }

  void add_keys(wxSizer* into) {
    section(into);
    into->Add(section_heading(m_page, "Keys"), wxSizerFlags().Border(wxBOTTOM, FromDIP(k_gap)));
    auto* grid = new wxFlexGridSizer(4, FromDIP(8), FromDIP(k_edge));
    for (int column = 0; column < 4; ++column) {
      grid->AddGrowableCol(static_cast<std::size_t>(column), 1);
    }
    for (const Key& each : k_keys) {
      auto* row = new wxBoxSizer(wxHORIZONTAL);
      auto* cap = new StillPanel(m_page);
      set_surface(cap, Colour::Panel);
      auto* inside = new wxBoxSizer(wxHORIZONTAL);
      wxStaticText* text = plain_text(cap, to_wx(each.cap));
      text->SetFont(text->GetFont().Bold());
      inside->Add(text, wxSizerFlags().CentreVertical().Border(wxLEFT | wxRIGHT, FromDIP(7)));
      cap->SetSizer(inside);
      cap->SetMinSize(wxSize(-1, text_dip(this, 24)));
      row->Add(cap, wxSizerFlags().CentreVertical());
      row->Add(plain_text(m_page, to_wx(each.words)), wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_gap)));
      grid->Add(row);
    }
    into->Add(grid, wxSizerFlags().Expand());
  }

  void section(wxSizer* into) {
    into->AddSpacer(FromDIP(k_edge));
    into->Add(rule_line(m_page), wxSizerFlags().Expand());
    into->AddSpacer(FromDIP(k_padding));
  }

  void add_foot(wxSizer* into) {
    m_foot = new StillPanel(this);
    name_control(m_foot, "enter.foot", "Done");
    set_surface(m_foot, Colour::Panel);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(line_text(m_foot, "Paper is only half of it: limits, stopping and feelings are asked alone.", Colour::Secondary),
             wxSizerFlags(1).CentreVertical());
    if (!m_all.empty()) {
      row->Add(verb_button(m_foot, {"One row for the whole week…", "enter.week", [this] { whole_week(); }}),
               wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    }
    wxButton* done = primary_button(m_foot, "Done");
    name_control(done, "enter.done", "Done entering sheets");
    done->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
      if (keep_all()) {
        m_state = {};
        m_context.go.refresh();
      }
    });
    row->Add(done, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    auto* edges = new wxBoxSizer(wxVERTICAL);
    edges->Add(rule_line(m_foot), wxSizerFlags().Expand());
    add_padded(edges, row, wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(9), FromDIP(9));
    m_foot->SetSizer(edges);
    into->Add(m_foot, wxSizerFlags().Expand());
  }

  bool keep(const domain::AssignmentId& id, domain::Letter letter, const PaperRow& row, std::string& bad) {
    try {
      practice::log_homework(m_context.practice, id.str(), new_log(row, letter, today()));
      say({});
      m_context.go.saved();
      return true;
    } catch (const Error& error) {
      bad = std::string(error.detail("field"));
      m_state.wrong = std::current_exception();
      say("Not saved. " + describe_current().text() + " What is typed stays.");
      return false;
    }
  }

  void say(const wxString& words) {
    m_trouble->SetLabel(literal(words));
    if (m_trouble->IsShown() != !words.empty()) {
      m_trouble->Show(!words.empty());
      m_page->Layout();
      m_page->FitInside();
    }
    if (!words.empty()) {
      announce(m_trouble, words);
    }
  }

  bool keep_all() {
    return std::all_of(m_grids.begin(), m_grids.end(), [](SheetGrid* each) { return each->keep_open_row(); });
  }

  void whole_week() {
    if (keep_all()) {
      ask_whole_week(m_context.go.window(), m_context, m_view.row.partners, sheet()->assignment);
    }
  }

  Context& m_context;
  practice::CoupleView m_view;
  EnterSheets& m_state;
  std::vector<practice::AssignmentView> m_all;
  wxScrolledWindow* m_page = nullptr;
  WrapText* m_trouble = nullptr;
  StillPanel* m_foot = nullptr;
  std::vector<SheetGrid*> m_grids;
  SheetGrid* m_last = nullptr;
};

}  // namespace

std::string sheets_draft(const domain::CaseId& couple) { return "sheets " + couple.str(); }

void enter_sheet(Context& context, const domain::CaseId& couple, const domain::AssignmentId& sheet) {
  context.drafts.keep(sheets_draft(couple), {{"assignment", sheet.str()}});
  context.go.show_case(couple, CaseTab::Homework);
}

std::vector<practice::AssignmentView> sheets_to_enter(Context& context, const domain::CaseId& couple) {
  auto all = practice::list_homework(context.practice, couple, domain::Lens::clinician());
  std::erase_if(all, [](const practice::AssignmentView& each) {
    return each.assignment.state == domain::AssignmentState::Prepared;
  });
  return all;
}

std::vector<wxWindow*> build_enter_sheets(wxWindow* body, Context& context, const practice::CoupleView& view,
                                          EnterSheets& state) {
  auto* page = new EnterPage(body, context, view, state);
  body->GetSizer()->Add(page, wxSizerFlags(1).Expand());
  return page->panes();
}

}  // namespace attune::desktop
