// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/homework_parts.h"
#include "desktop/clinician/sheet_leaving.h"
#include "desktop/dialogs/form_dialog.h"
#include "desktop/models/homework_words.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/paper_sections.h"
#include "desktop/support/paper_view.h"
#include "practice/forms.h"
#include "practice/sheets.h"

#include <wx/timer.h>

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr int k_prepare = 320;
constexpr int k_typing_ms = 350;  // after the last key the pages are drawn anew

class HomeworkTab final : public wxPanel {
 public:
  HomeworkTab(wxWindow* parent, Context& context, const practice::CoupleView& view, HomeworkState& state)
      : wxPanel(parent),
        m_facts{context, view, practice::list_exercises(practice::data_folder()),
                practice::show_path(context.practice, view.row.id, domain::Lens::clinician()), state,
                practice::show_progress(context.practice, view.row.id, domain::Lens::clinician()).pairs},
        m_timer(this) {
    set_surface(this, Colour::Surface);
    state.begin(m_facts.paths);
    look_at_holds();
    auto* sides = new wxBoxSizer(wxHORIZONTAL);
    m_rail = make_path_rail(this, m_facts);
    sides->Add(m_rail, wxSizerFlags().Expand());
    sides->Add(rule_line(this, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
    sides->Add(make_middle(), wxSizerFlags(1).Expand());
    sides->Add(rule_line(this, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
    sides->Add(make_right(), wxSizerFlags().Expand());
    SetSizer(sides);
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { draw(); });
    m_facts.state.print = [this] { print(); };
    draw();
  }

  std::vector<wxWindow*> panes() const { return {m_rail, m_paper, m_choices}; }

 private:
  HomeworkState& state() { return m_facts.state; }
  Context& context() { return m_facts.context; }

  void look_at_holds() {
    const auto holds = [&] {
      practice::NewHomework what = new_homework(state().choice);
      what.note.reset();
      return practice::holds_of(context().practice, m_facts.couple(), what);
    };
    try {
      m_held_by = holds();
    } catch (const Error&) {
      if (state().choice.overrides.empty()) {
        throw;
      }
      state().choice.overrides.clear();  // what was overridden does not hold any more
      m_held_by = holds();
    }
  }

  wxSizer* make_middle() {
    auto* middle = new wxBoxSizer(wxVERTICAL);
    m_strip = new StillPanel(this);
    set_surface(m_strip, Colour::Surface);
    m_toggles = new wxBoxSizer(wxHORIZONTAL);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_toggles, wxSizerFlags().CentreVertical());
    const wxString printed = to_wx(print_words(state().choice));
    m_beside = secondary_text(m_strip, printed);
    m_below = new WrapText(m_strip, literal(printed), Colour::Secondary, 0.9);
    row->AddStretchSpacer();
    row->Add(m_beside, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    row->SetMinSize(-1, text_dip(this, 30));
    auto* edges = new wxBoxSizer(wxVERTICAL);
    edges->AddSpacer(FromDIP(k_gap));
    edges->Add(row, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(k_edge)));
    edges->Add(m_below, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(k_edge)));
    edges->AddSpacer(FromDIP(k_gap));
    m_strip->SetSizer(edges);
    m_strip->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
      place_words();
      event.Skip();
    });
    middle->Add(m_strip, wxSizerFlags().Expand());
    middle->Add(rule_line(this), wxSizerFlags().Expand());
    m_trouble = new WrapText(this, wxString());
    m_trouble->SetName("homework.trouble");
    m_trouble->Hide();
    middle->Add(m_trouble, wxSizerFlags().Expand().Border(wxALL, FromDIP(k_edge)));
    m_paper = new PaperView(this, "homework.paper", Colour::LensLine);
    middle->Add(m_paper, wxSizerFlags(1).Expand());
    return middle;
  }

  wxSizer* make_right() {
    auto* right = new wxBoxSizer(wxVERTICAL);
    m_choices = make_choices(this, m_facts, m_held_by, [this] { m_timer.StartOnce(k_typing_ms); });
    right->Add(m_choices, wxSizerFlags(1).Expand());
    auto* foot = new StillPanel(this);
    set_surface(foot, Colour::Panel);
    auto* column = new wxBoxSizer(wxVERTICAL);
    const std::string why =
        hold_sentence(state().choice.exercise, m_held_by, m_facts.view.row.partners, m_facts.today());
    if (!why.empty()) {
      auto* words = new WrapText(foot, literal(to_wx(why)), Colour::Text, 0.9);
      words->SetName("homework.why");
      column->Add(words, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(8)));
    }
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_keep = verb_button(foot, {"Keep prepared", "homework.keep", [this] { keep(); }});
    m_save = verb_button(foot, {"Save to outbox", "homework.save", [this] { save(); }});
    row->Add(m_keep, wxSizerFlags(1));
    row->Add(m_save, wxSizerFlags(1).Border(wxLEFT, FromDIP(k_gap)));
    column->Add(row, wxSizerFlags().Expand());
    m_print = primary_button(foot, "Print");
    m_print->SetBitmap(icon(Icon::Printer, Colour::OnAccent));
    name_control(m_print, "homework.print", "Print");
    m_print->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { print(); });
    column->Add(m_print, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
    auto* edges = new wxBoxSizer(wxVERTICAL);
    edges->Add(rule_line(foot), wxSizerFlags().Expand());
    add_padded(edges, column, wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(9), FromDIP(k_padding));
    foot->SetSizer(edges);
    right->Add(foot, wxSizerFlags().Expand());
    right->SetMinSize(wxSize(rail_width(this, k_prepare), -1));
    return right;
  }

  // ---- the pages

  void draw() {
    m_sections.clear();
    m_pages = {};
    wxString trouble;
    try {
      m_pages = practice::draw_sheet(context().practice, practice::data_folder(), m_facts.couple(),
                                     new_homework(state().choice))
                    .paper;
      m_sections = sections_of(m_pages);
    } catch (...) {
      const Described said = describe_current();
      trouble = said.happened + (said.to_do.empty() ? wxString() : " " + said.to_do);
    }
    m_drawn = trouble.empty();
    m_trouble->SetLabel(literal(trouble));
    m_trouble->Show(!m_drawn);
    state().section = std::min(state().section, m_sections.empty() ? 0 : m_sections.size() - 1);
    make_toggles();
    place_words();
    show_section();
    const bool may_leave = m_drawn && m_held_by.empty();
    for (wxButton* each : {m_keep, m_save, m_print}) {
      each->Enable(may_leave);
    }
    Layout();
  }

  wxString section_label(std::size_t number) const {
    if (number == 0) {
      return m_facts.state.choice.pair.size() > 1 ? wxString("Joint page") : wxString("First page");
    }
    // "Touch exploration 2, Sheet 1, Maya": what it belongs to is said by the first.
    std::string title = m_sections[number].title;
    if (title.starts_with(m_pages.title + ", ")) {
      title.erase(0, m_pages.title.size() + 2);
    }
    return to_wx(shortened(title, 20));
  }

  void make_toggles() {
    // Made once for as many as there are: a line that is being typed draws the pages anew all the time.
    if (m_buttons.size() == m_sections.size()) {
      return;
    }
    const bool focused =
        std::any_of(m_buttons.begin(), m_buttons.end(), [](wxToggleButton* each) { return each->HasFocus(); });
    m_toggles->Clear(true);
    m_buttons.clear();
    for (std::size_t each = 0; each < m_sections.size(); ++each) {
      wxToggleButton* toggle = toggle_button(m_strip, literal(section_label(each)));
      name_control(toggle, wxString::Format("homework.section-%zu", each + 1), section_label(each));
      toggle->Bind(wxEVT_TOGGLEBUTTON, [this, each](wxCommandEvent&) {
        state().section = each;
        show_section();
      });
      m_toggles->Add(toggle, wxSizerFlags().Border(wxRIGHT, FromDIP(k_gap)));
      m_buttons.push_back(toggle);
    }
    if (focused && !m_buttons.empty()) {
      m_buttons[state().section]->SetFocus();
    }
    m_strip->Layout();
  }

  // Beside the toggles where there is room, else below them.
  void place_words() {
    const int room = m_strip->GetClientSize().x - FromDIP(2 * k_edge + k_padding) - m_toggles->CalcMin().x;
    const bool fits = m_beside->GetBestSize().x <= room;
    m_beside->Show(m_drawn && fits);
    m_below->Show(m_drawn && !fits);
  }

  void show_section() {
    for (std::size_t each = 0; each < m_buttons.size(); ++each) {
      m_buttons[each]->SetValue(each == state().section);
    }
    if (!m_drawn) {
      m_paper->show_none("The sheet, which cannot be drawn");
      return;
    }
    const PaperSection& shown = m_sections[state().section];
    m_paper->show(m_pages, shown.first, shown.count, section_label(state().section) + ", " + to_wx(m_pages.title));
  }

  // ---- leaving

  void keep() {
    if (!m_keep->IsEnabled()) {
      return;
    }
    const bool kept = keep_with(context(), [&] {
      practice::keep_prepared(context().practice, practice::data_folder(), m_facts.couple(),
                              new_homework(state().choice));
      return wxID_OK;
    });
    if (kept) {
      begin_again();
    }
  }

  void print() {
    leave([this] { return to_printer(context(), context().go.window(), state().choice.paper); });
  }
  void save() {
    leave([this] { return to_outbox(context(), context().go.window()); });
  }

  void leave(const std::function<practice::Deliver()>& way) {
    if (!m_print->IsEnabled()) {
      const wxWindow* held = find_named(this, "homework.held");
      announce(m_print, m_drawn && held != nullptr ? held->GetLabel() : m_trouble->GetLabel());
      return;
    }
    const bool left = send_sheet(context(), way, [&](const practice::Deliver& deliver) {
      practice::assign_homework(context().practice, practice::data_folder(), m_facts.couple(),
                                new_homework(state().choice), deliver);
    });
    if (left) {
      begin_again();
    }
  }

  // What was chosen has left; the next begins where the path stands then.
  void begin_again() {
    const auto paths = practice::show_path(context().practice, m_facts.couple(), domain::Lens::clinician());
    const auto found = std::find_if(paths.begin(), paths.end(),
                                    [&](const practice::PathView& each) { return each.pair == state().choice.pair; });
    if (found != paths.end()) {
      state().begin_with(*found);
    }
  }

  HomeworkFacts m_facts;
  std::vector<domain::HoldReason> m_held_by;
  drawing::Paper m_pages;
  std::vector<PaperSection> m_sections;
  bool m_drawn = false;
  wxScrolledWindow* m_rail = nullptr;
  wxPanel* m_strip = nullptr;
  wxBoxSizer* m_toggles = nullptr;
  std::vector<wxToggleButton*> m_buttons;
  wxStaticText* m_beside = nullptr;
  WrapText* m_below = nullptr;
  WrapText* m_trouble = nullptr;
  PaperView* m_paper = nullptr;
  wxScrolledWindow* m_choices = nullptr;
  wxButton* m_keep = nullptr;
  wxButton* m_save = nullptr;
  wxButton* m_print = nullptr;
  wxTimer m_timer;
};

}  // namespace

std::vector<wxWindow*> build_homework(wxWindow* body, Context& context, const practice::CoupleView& view,
                                      HomeworkState& state) {
  if (view.row.partners.empty()) {
    auto* none = new WrapText(body, "Homework is for the people of the case. Enter them with Edit case.", Colour::Secondary);
    none->SetName("homework.nobody");
    body->GetSizer()->Add(none, wxSizerFlags().Expand().Border(wxALL, body->FromDIP(k_edge)));
    return {};
  }
  auto* tab = new HomeworkTab(body, context, view, state);
  body->GetSizer()->Add(tab, wxSizerFlags(1).Expand());
  return tab->panes();
}

}  // namespace attune::desktop
