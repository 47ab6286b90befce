// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/homework_parts.h"
#include "desktop/clinician/sheet_leaving.h"
#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/homework_dialogs.h"
#include "desktop/models/gate_words.h"
#include "desktop/models/homework_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/gtk_bridge.h"

#include <wx/choice.h>
#include <wx/dcclient.h>
#include <wx/graphics.h>

#include <algorithm>
#include <memory>

namespace attune::desktop {
namespace {

constexpr int k_rail = 316;
constexpr int k_scroll_bar = 16;     // of scrolling
constexpr int k_words_from = 29;  // where words begin beside the marks
constexpr int k_stop_radius = 8;
constexpr std::size_t k_stopped_shown = 3;

enum class Mark { Done, Talk, Now, Next };

/// One stop of the path: its mark, a line down to the next one, and words.
class Stop final : public StillPanel {
 public:
  Stop(wxWindow* parent, Mark mark, bool last) : StillPanel(parent) {
    set_surface(this, Colour::Panel);
    m_column = new wxBoxSizer(wxVERTICAL);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddSpacer(FromDIP(k_words_from));
    row->Add(m_column, wxSizerFlags(1).Border(wxBOTTOM, FromDIP(k_padding)));
    SetSizer(row);
    Bind(wxEVT_PAINT, [this, mark, last](wxPaintEvent&) { paint(mark, last); });
  }
  void add_title(const wxString& title, const wxString& code, bool bold) {
    auto* words = new WrapText(this, wxString());
    wxString markup = to_wx(escape_markup(from_wx(title)));
    markup = bold ? "<b>" + markup + "</b>" : markup;
    if (!code.empty()) {
      markup += "  <small><span foreground=\"" + colour(Colour::Secondary).GetAsString(wxC2S_HTML_SYNTAX) + "\">" +
                (bold ? "<b>" + code + "</b>" : code) + "</span></small>";
    }
    words->set_markup(markup);
    m_column->Add(words, wxSizerFlags().Expand());
  }
  WrapText* add_words(const wxString& words, Colour ink = Colour::Secondary, double scale = 0.9) {
    auto* said = new WrapText(this, literal(words), ink, scale);
    m_column->Add(said, wxSizerFlags().Expand().Border(wxTOP, FromDIP(1)));
    return said;
  }
  wxSizer* column() { return m_column; }

 private:
  void paint(Mark mark, bool last) {
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> on(wxGraphicsContext::Create(dc));
    const double radius = FromDIP(k_stop_radius);
    const double x = radius + 2;
    const double y = radius + 2;
    const bool ahead = mark == Mark::Next || mark == Mark::Now;
    const wxColour accent = colour(Colour::Accent);
    if (!last) {
      on->SetPen(wxPen(ahead ? colour(Colour::StrongLine) : accent, FromDIP(2)));
      on->StrokeLine(x, y + radius + 3, x, GetClientSize().y);
    }
    const double drawn = mark == Mark::Done || mark == Mark::Now ? radius : radius * 0.65;
    on->SetPen(
        wxPen(mark == Mark::Next ? colour(Colour::StrongLine) : accent, mark == Mark::Now ? FromDIP(3) : FromDIP(2)));
    on->SetBrush(mark == Mark::Done ? wxBrush(accent) : wxBrush(colour(Colour::Surface)));
    on->DrawEllipse(x - drawn, y - drawn, 2 * drawn, 2 * drawn);
    if (mark == Mark::Done) {
      on->SetPen(wxPen(colour(Colour::OnAccent), FromDIP(2)));
      wxGraphicsPath check = on->CreatePath();
      check.MoveToPoint(x - radius * 0.45, y);
      check.AddLineToPoint(x - radius * 0.1, y + radius * 0.35);
      check.AddLineToPoint(x + radius * 0.45, y - radius * 0.35);
      on->StrokePath(check);
    }
  }
  wxSizer* m_column;
};

class Rail {
 public:
  Rail(wxScrolledWindow* rail, const HomeworkFacts& facts)
      : m_rail(rail), m_facts(facts), m_path(facts.path()), m_column(new wxBoxSizer(wxVERTICAL)) {}

  void build() {
    add_head();
    if (m_path.path.state == domain::PathState::NotBegun) {
      auto* none = new WrapText(m_rail, "The path begins with SF0, a conversation.", Colour::Secondary);
      none->SetName("homework.no-path");
      m_column->Add(none, wxSizerFlags().Expand().Border(wxTOP, m_rail->FromDIP(k_gap)));
    } else {
      add_stops();
    }
    add_sheets();
    add_padded(m_rail->GetSizer(), m_column, wxSizerFlags().Expand(), m_rail->FromDIP(k_edge), m_rail->FromDIP(14),
               m_rail->FromDIP(k_edge));
  }

 private:
  void add_head() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(section_heading(m_rail, "Path"), wxSizerFlags().CentreVertical());
    if (m_facts.paths.size() == 1 && m_facts.state.choice.pair.size() > 1) {
      wxStaticText* who = line_text(m_rail, m_facts.pair_words(m_path.pair), Colour::Secondary, 0.9);
      gtk::align_label(who, 1.0F);
      row->Add(who, wxSizerFlags(1).CentreVertical().Border(wxLEFT, m_rail->FromDIP(k_padding)));
    }
    m_column->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, m_rail->FromDIP(k_padding)));
    if (m_facts.paths.size() > 1) {
      add_pairs();
    }
  }

  void add_pairs() {
    auto* pairs = new wxChoice(m_rail, wxID_ANY);
    for (const practice::PathView& each : m_facts.paths) {
      pairs->Append(m_facts.pair_words(each.pair));
      if (each.pair == m_path.pair) {
        pairs->SetSelection(static_cast<int>(pairs->GetCount()) - 1);
      }
    }
    name_control(pairs, "homework.pair", "Whose path and sheets");
    pairs->SetMinSize(wxSize(m_rail->FromDIP(80), text_dip(m_rail, 32)));
    pairs->Bind(wxEVT_CHOICE,
                [&state = m_facts.state, &context = m_facts.context, paths = m_facts.paths](wxCommandEvent& event) {
                  state.begin_with(paths.at(static_cast<std::size_t>(event.GetInt())));
                  context.go.refresh();
                });
    m_column->Add(pairs, wxSizerFlags().Expand().Border(wxBOTTOM, m_rail->FromDIP(k_edge)));
  }

  wxString title_of(int rung) const {
    const practice::ExerciseRow* exercise = m_facts.exercise(domain::rung_code(rung));
    return exercise == nullptr ? wxString("Step") : to_wx(exercise->title);
  }

  void add_stops() {
    const domain::Path& path = m_path.path;
    for (const domain::PathStretch& each : path.stretches) {
      const bool now = !each.to;
      auto* stop = new Stop(m_rail, now ? Mark::Now : each.talk ? Mark::Talk : Mark::Done, false);
      stop->add_title(each.talk ? wxString("Talk weeks") : title_of(each.rung),
                      each.talk ? wxString() : to_wx(domain::rung_code(each.rung)), now);
      std::string when = span_words(each.from, each.to, m_facts.today());
      if (each.rung == 0 && !each.talk && m_path.agreed) {
        when = "agreed " + short_date(*m_path.agreed, m_facts.today());
      }
      stop->add_words(to_wx(when));
      if (now) {
        add_now(*stop);
      }
      m_column->Add(stop, wxSizerFlags().Expand());
    }
    if (path.state == domain::PathState::Paused || path.state == domain::PathState::Ended) {
      auto* stop = new Stop(m_rail, Mark::Now, m_path.next.empty());
      stop->add_title(path.state == domain::PathState::Paused ? "Paused" : "Ended", wxString(), true);
      if (!m_path.decisions.empty()) {
        stop->add_words(to_wx(since(m_path.decisions.front().date, m_facts.today())));
      }
      add_now(*stop);
      m_column->Add(stop, wxSizerFlags().Expand());
    }
    if (!m_path.next.empty() && path.state != domain::PathState::Ended) {
      add_next();
    }
  }

  void add_now(Stop& stop) {
    const std::string given =
        m_path.path.state == domain::PathState::OnRung ? given_words(m_path, m_facts.today()) : "";
    if (!given.empty()) {
      stop.add_words(to_wx(given), Colour::Text)->SetName("homework.given");
    }
    const std::string ready = m_facts.readiness();
    if (!ready.empty()) {
      stop.add_words(to_wx(ready), Colour::Text)->SetName("homework.readiness");
    }
    add_decisions(stop, ready.empty() ? given : ready);
    const auto why = std::find_if(m_path.decisions.begin(), m_path.decisions.end(),
                                  [](const domain::PathDecision& each) { return each.reason.has_value(); });
    if (why != m_path.decisions.end()) {
      stop.add_words(to_wx(short_date(why->date, m_facts.today()) + ": " + why->reason->str()))
          ->SetName("homework.last-reason");
    }
  }

  bool is_open(domain::Decision decision) const {
    const domain::Path& path = m_path.path;
    const bool waits = path.state == domain::PathState::TalkWeeks;
    switch (decision) {
      case domain::Decision::Advance:
        return !waits && domain::rung_after(path.rung).has_value();
      case domain::Decision::StepBack:
        return domain::rung_before(path.rung).has_value();
      case domain::Decision::Repeat:
        return true;
      case domain::Decision::Pause:
        return path.state != domain::PathState::Paused && path.state != domain::PathState::Ended;
      case domain::Decision::End:
        return path.state != domain::PathState::Ended;
    }
    return true;
  }

  void add_decisions(Stop& stop, const std::string& given) {
    const int most = rail_width(m_rail, k_rail) - m_rail->FromDIP(2 * k_edge + k_words_from + k_scroll_bar);
    wxSizer* row = nullptr;
    int width = 0;
    for (const auto& [decision, word] : domain::Words<domain::Decision>::table) {
      if (!is_open(decision)) {
        continue;
      }
      const wxString label = to_wx(decision_words(decision)) + L"\u2026";
      // No wider than its word: three stand in a line.
      auto* button = new wxButton(&stop, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
      set_style(button, Style::RowButton);
      button->InvalidateBestSize();
      const int wide = button->GetBestSize().x;
      if (row == nullptr || width + wide > most) {
        row = new wxBoxSizer(wxHORIZONTAL);
        stop.column()->Add(row, wxSizerFlags().Border(wxTOP, m_rail->FromDIP(k_gap)));
        width = 0;
      }
      width += wide + m_rail->FromDIP(k_gap);
      name_control(button, "homework.decide-" + to_wx(word), label + " on the path");
      button->Bind(wxEVT_BUTTON,
                   [&context = m_facts.context, id = m_facts.couple(), pair = m_path.pair, decision = decision,
                    given](wxCommandEvent&) { ask_decide(context.go.window(), context, id, pair, decision, given); });
      row->Add(button, wxSizerFlags().Border(wxRIGHT, m_rail->FromDIP(k_gap)));
    }
  }

  void add_next() {
    const bool waits = m_path.path.state == domain::PathState::TalkWeeks;
    auto* stop = new Stop(m_rail, Mark::Next, true);
    const std::string here = domain::rung_code(m_path.path.rung);
    stop->add_title(waits ? wxString("Then") : to_wx("Usually after " + here), wxString(), false);
    for (const practice::PathView::Next& each : m_path.next) {
      const practice::ExerciseRow* exercise = m_facts.exercise(each.exercise.code);
      std::string words = each.exercise.code + (exercise == nullptr ? "" : " " + exercise->title);
      if (!each.held_by.empty()) {
        words = each.exercise.code + " held:";
        for (const std::string& why :
             hold_sentences(each.exercise, each.held_by, m_facts.view.row.partners, m_facts.today())) {
          words += " " + why;
        }
      }
      if (!stop->column()->IsEmpty()) {
        stop->column()->AddSpacer(m_rail->FromDIP(2));
      }
      stop->add_words(to_wx(words))->SetName("homework.next-" + to_wx(each.exercise.code));
    }
    m_column->Add(stop, wxSizerFlags().Expand());
  }

  // ---- what is prepared and out

  void add_sheets() {
    std::vector<domain::Assignment> shown;
    std::size_t stopped = 0;
    for (practice::AssignmentView& each :
         practice::list_homework(m_facts.context.practice, m_facts.couple(), domain::Lens::clinician())) {
      if (each.assignment.pair != m_path.pair) {
        continue;
      }
      if (each.assignment.state == domain::AssignmentState::Stopped && ++stopped > k_stopped_shown) {
        continue;
      }
      shown.push_back(std::move(each.assignment));
    }
    m_column->AddSpacer(m_rail->FromDIP(k_padding));
    m_column->Add(rule_line(m_rail), wxSizerFlags().Expand());
    m_column->AddSpacer(m_rail->FromDIP(k_padding));
    m_column->Add(section_heading(m_rail, "Sheets"));
    if (shown.empty()) {
      auto* none = new WrapText(m_rail, "Nothing is prepared or out.", Colour::Secondary);
      none->SetName("homework.no-sheets");
      m_column->Add(none, wxSizerFlags().Expand().Border(wxTOP, m_rail->FromDIP(k_gap)));
    }
    for (std::size_t each = 0; each < shown.size(); ++each) {
      add_sheet(shown[each], each + 1);
    }
  }

  void add_sheet(const domain::Assignment& sheet, std::size_t number) {
    const wxString which = wxString::Format("-%zu", number);
    const wxString title = to_wx(sheet.title);
    const wxString words = to_wx(assignment_words(sheet, m_facts.today()));
    m_column->Add(new WrapText(m_rail, literal(title)),
                  wxSizerFlags().Expand().Border(wxTOP, m_rail->FromDIP(k_padding)));
    auto* state = new WrapText(m_rail, literal(to_wx(sheet.exercise.code) + ", " + words), Colour::Secondary, 0.9);
    state->SetName("homework.sheet" + which);
    m_column->Add(state, wxSizerFlags().Expand());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& verb, const wxString& name, void (*act)(Context&, const domain::Assignment&)) {
      row->Add(row_verb_button(m_rail, {verb, "homework." + name + which,
                                        [&context = m_facts.context, sheet, act] { act(context, sheet); },
                                        verb + ", " + title + ", " + words}),
               wxSizerFlags().Border(wxRIGHT, m_rail->FromDIP(k_gap)));
    };
    switch (sheet.state) {
      case domain::AssignmentState::Prepared:
        add("Print", "give", give);
        add("Take away", "drop", drop);
        break;
      case domain::AssignmentState::Given:
        add("Print again", "reprint", print_again);
        add(L"Stop\u2026", "stop", stop);
        break;
      case domain::AssignmentState::Stopped:
        add("Print again", "reprint", print_again);
        break;
    }
    m_column->Add(row, wxSizerFlags().Border(wxTOP, m_rail->FromDIP(3)));
  }

  static void give(Context& context, const domain::Assignment& sheet) {
    print_sheet(context, sheet.style.paper, [&](const practice::Deliver& deliver) {
      practice::give_prepared(context.practice, sheet.id.str(), deliver);
    });
  }
  static void print_again(Context& context, const domain::Assignment& sheet) {
    reprint_sheet(context, sheet.id, sheet.style.paper);
  }
  static void drop(Context& context, const domain::Assignment& sheet) {
    keep_with(context, [&] {
      practice::drop_prepared(context.practice, sheet.id.str());
      return wxID_OK;
    });
  }
  static void stop(Context& context, const domain::Assignment& sheet) {
    const Prompter::Question question{
        "Stop sheet", "It ends today. Nothing is asked of them any more; what was given stays on record.", "Stop"};
    if (context.ask.confirm(context.go.window(), question)) {
      keep_with(context, [&] {
        practice::stop_homework(context.practice, sheet.id.str());
        return wxID_OK;
      });
    }
  }

  wxScrolledWindow* m_rail;
  const HomeworkFacts& m_facts;
  const practice::PathView& m_path;
  wxBoxSizer* m_column;
};

}  // namespace

wxScrolledWindow* make_path_rail(wxWindow* parent, const HomeworkFacts& facts) {
  wxScrolledWindow* rail = scrolled_area(parent, "homework.path", "Path", Colour::Panel);
  rail->SetMinSize(wxSize(rail_width(parent, k_rail), -1));
  Rail(rail, facts).build();
  return rail;
}

}  // namespace attune::desktop
