// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/search_page.h"

#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/search_preview.h"
#include "desktop/models/sayings.h"
#include "desktop/models/search_words.h"
#include "desktop/models/text_table.h"
#include "desktop/support/background.h"
#include "desktop/support/gtk_bridge.h"
#include "practice/couples.h"
#include "practice/forms.h"

#include <wx/timer.h>

#include <algorithm>
#include <array>

namespace attune::desktop {
namespace {

constexpr int k_kinds_width = 214;
constexpr int k_pause_ms = 150;  // after the last key
constexpr int k_of_each = 20;    // with everything
constexpr int k_of_one = 200;    // with one kind
constexpr int k_hit_height = 53;
constexpr int k_hit_sides = 24;

using practice::SearchKind;

constexpr std::array k_kinds_shown{SearchKind::Cases, SearchKind::Notes, SearchKind::Interviews, SearchKind::Homework,
                             SearchKind::Forms};
// In the list of kinds: everything, those above, help and commands.
constexpr std::size_t k_everything = 0;
constexpr std::size_t k_commands = k_kinds_shown.size() + 1;

/// A row of the list: a heading, something found, or a command.
struct HitRow {
  std::string heading;
  const practice::SearchHit* hit = nullptr;
  const Command* command = nullptr;
};

wxString command_words(const Command& command) {
  return wxControl::RemoveMnemonics(command.label);
}

bool stands_in(const Command& command, const domain::SearchQuery& query) {
  const std::string words = from_wx(command_words(command) + " " + command.help);
  std::size_t phrases = 0;
  for (const auto& each : query.phrases) {
    domain::SearchQuery one{{each}};
    phrases += domain::find_marks(words, one).empty() ? 0U : 1U;
  }
  return !query.empty() && phrases == query.phrases.size();
}

class SearchPage final : public Page {
 public:
  SearchPage(wxWindow* parent, Context& context, SearchSetup setup)
      : Page(parent), m_context(context), m_setup(std::move(setup)), m_timer(this) {
    SetName("search");
    set_surface(this, Colour::Surface);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(make_top(), wxSizerFlags().Expand());
    all->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(make_rail(), wxSizerFlags().Expand());
    row->Add(rule_line(this, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
    row->Add(make_middle(), wxSizerFlags(5).Expand());
    row->Add(rule_line(this, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
    m_preview = new SearchPreview(this);
    row->Add(m_preview, wxSizerFlags(4).Expand());
    all->Add(row, wxSizerFlags(1).Expand());
    all->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
    all->Add(make_keys(), wxSizerFlags().Expand());
    SetSizer(all);
    bind_keys();
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { search(); });
    // Exercises and forms are read beside the screen, before the first word is typed.
    m_reading.start(this, [data = practice::data_folder()](const std::stop_token&) -> Background::Then {
      practice::prepare_search(data);
      return [] {};
    });
    search();
  }

  wxString reach() const override { return m_of_case ? "This case" : "All cases; off while a session is running"; }
  std::vector<wxWindow*> panes() override { return {m_find, m_kinds, m_list, m_preview->area()}; }
  wxWindow* first_focus() override { return m_find; }
  wxWindow* find_target() override { return m_find; }
  void refresh() override { search(); }

 private:
  wxWindow* make_top() {
    auto* top = new StillPanel(this);
    set_surface(top, Colour::Surface);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_find = find_field(top, "Search everything");
    name_control(m_find, "search.find", "Search everything");
    m_find->SetMinSize(wxSize(1, text_dip(this, 38)));
    row->Add(m_find, wxSizerFlags(1).CentreVertical());
    if (m_setup.couple) {
      m_all_cases = add_toggle(top, row, "All cases", "search.all-cases", false);
      m_this_case = add_toggle(top, row, "This case", "search.this-case", true);
      m_all_cases->SetValue(true);
    }
    auto* column = new wxBoxSizer(wxVERTICAL);
    add_padded(column, row, wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(k_padding), FromDIP(k_padding));
    top->SetSizer(column);
    return top;
  }

  wxToggleButton* add_toggle(wxWindow* parent, wxSizer* row, const wxString& label, const wxString& name,
                             bool of_case) {
    wxToggleButton* button = toggle_button(parent, label);
    name_control(button, name, of_case ? "Search this case" : "Search all cases");
    button->Bind(wxEVT_TOGGLEBUTTON, [this, of_case](wxCommandEvent&) {
      m_of_case = of_case;
      m_all_cases->SetValue(!of_case);
      m_this_case->SetValue(of_case);
      search();
    });
    row->Add(button, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(9)));
    return button;
  }

  wxWindow* make_rail() {
    auto* rail = new StillPanel(this);
    set_surface(rail, Colour::Panel);
    rail->SetMinSize(wxSize(text_dip(this, k_kinds_width), -1));
    m_kinds = new TextTable(rail, {{wxString(), 0}}, 34);
    name_control(m_kinds, "search.kinds", "Kinds");
    m_kinds->show(k_commands + 1, [](std::size_t row, std::size_t) { return escape_markup(kind_name(row)); });
    m_kinds->SetMinSize(wxSize(-1, text_dip(this, 38 * static_cast<int>(k_commands + 1))));
    m_kinds->choose(k_everything);
    m_kinds->on_choose([this] {
      if (const auto chosen = m_kinds->chosen(); chosen && *chosen != m_kind) {
        m_kind = *chosen;
        search();
      }
    });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->AddSpacer(FromDIP(9));
    column->Add(m_kinds, wxSizerFlags().Expand());
    add_padded(column, rule_line(rail), wxSizerFlags().Expand(), FromDIP(k_edge), FromDIP(9), FromDIP(9));
    auto* never = new WrapText(rail, "Process notes are never searched.", Colour::Secondary, 0.9);
    never->SetName("search.never");
    column->Add(never, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(k_edge)));
    rail->SetSizer(column);
    return rail;
  }

  static std::string kind_name(std::size_t row) {
    return row == k_everything ? "Everything"
           : row == k_commands ? "Help and commands"
                               : search_kind_words(k_kinds_shown.at(row - 1));
  }

  wxWindow* make_middle() {
    auto* middle = new StillPanel(this);
    set_surface(middle, Colour::Surface);
    m_message = new WrapText(middle, wxString(), Colour::Secondary);
    m_message->SetName("search.message");
    m_list = new TextTable(middle, {{wxString(), 0}}, k_hit_height);
    name_control(m_list, "search.hits", "What was found, newest first");
    m_list->on_choose([this] { follow(); });
    m_list->on_open([this](std::size_t row) { open(row); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_message, wxSizerFlags().Expand().Border(wxALL, FromDIP(k_edge)));
    column->Add(m_list, wxSizerFlags(1).Expand());
    middle->SetSizer(column);
    return middle;
  }

  wxWindow* make_keys() {
    auto* keys = new StillPanel(this);
    set_surface(keys, Colour::Chrome);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (const wxString& each :
         {wxString(L"\u2191 \u2193 choose"), wxString("Enter open"), wxString("Tab kinds"), wxString("Esc back")}) {
      row->Add(secondary_text(keys, each), wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    }
    row->SetMinSize(-1, text_dip(this, 26));
    keys->SetSizer(row);
    return keys;
  }

  void bind_keys() {
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
      if (event.GetKeyCode() == WXK_ESCAPE) {
        m_setup.back();
      } else {
        event.Skip();
      }
    });
    m_find->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_timer.StartOnce(k_pause_ms); });
    m_find->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) {
      if (m_timer.IsRunning()) {
        search();
      }
      if (const auto row = m_list->chosen()) {
        open(*row);
      }
    });
    m_find->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
      if (event.GetKeyCode() == WXK_DOWN) {
        step(1);
      } else if (event.GetKeyCode() == WXK_UP) {
        step(-1);
      } else {
        event.Skip();
      }
    });
  }

  // From hit to hit while the focus stays in the field; headings are passed by.
  void step(int by) {
    const auto count = static_cast<std::ptrdiff_t>(m_rows.size());
    auto at = m_list->chosen() ? static_cast<std::ptrdiff_t>(*m_list->chosen()) : std::ptrdiff_t{-1};
    for (at += by; at >= 0 && at < count; at += by) {
      if (m_rows[static_cast<std::size_t>(at)].heading.empty()) {
        m_list->choose(static_cast<std::size_t>(at));
        follow();
        announce(m_find, m_list->words(static_cast<std::size_t>(at), 0));
        return;
      }
    }
  }

  void search() {
    m_timer.Stop();
    const std::string typed = from_wx(m_find->GetValue().Strip(wxString::both));
    m_query = domain::parse_query(typed);
    practice::SearchFor what;
    // A field of one line holds no control characters; what still is no text finds nothing.
    try {
      what.words = domain::Text::from(typed, "words");
    } catch (const Error&) {
      m_query = {};
    }
    if (m_of_case) {
      what.couple = m_setup.couple;
    }
    what.most = m_kind == k_everything ? k_of_each : k_of_one;
    if (m_kind != k_everything && m_kind != k_commands) {
      what.kinds = {k_kinds_shown.at(m_kind - 1)};
    }
    m_result = m_query.empty() || m_kind == k_commands
                   ? practice::SearchResult()
                   : practice::search(m_context.practice, practice::data_folder(), what, domain::Lens::clinician());
    show_rows(typed);
  }

  void show_rows(const std::string& typed) {
    m_rows.clear();
    for (const SearchKind kind : k_kinds_shown) {
      std::string heading = search_kind_words(kind);
      if (m_result.more.count(kind) > 0) {
        heading += m_kind == k_everything ? ", the newest; choose the kind for more" : ", the newest";
      }
      for (const practice::SearchHit& each : m_result.hits) {
        if (each.kind == kind) {
          add_row(std::exchange(heading, {}), {{}, &each, nullptr});
        }
      }
    }
    if (!m_of_case && (m_kind == k_everything || m_kind == k_commands)) {
      std::string heading = kind_name(k_commands);
      for (const Command* each : m_setup.commands()) {
        if (stands_in(*each, m_query)) {
          add_row(std::exchange(heading, {}), {{}, nullptr, each});
        }
      }
    }
    m_list->show(m_rows.size(), [this](std::size_t row, std::size_t) { return markup(row); });
    m_list->Show(!m_rows.empty());
    m_message->Show(m_rows.empty());
    if (m_rows.empty()) {
      m_message->SetLabel(typed.empty() ? wxString("Every word has to be there; the last may be the beginning of one.")
                                        : to_wx("Nothing for ‘" + typed + "’. Process notes are not searched."));
      if (!typed.empty()) {
        announce(m_find, m_message->GetLabel());
      }
    } else {
      m_list->choose(1);  // below the first heading
    }
    follow();
    Layout();
  }

  void add_row(std::string heading, HitRow row) {
    if (!heading.empty()) {
      m_rows.push_back({std::move(heading), nullptr, nullptr});
    }
    m_rows.push_back(std::move(row));
  }

  std::string markup(std::size_t row) const {
    if (row >= m_rows.size()) {
      return {};
    }
    const HitRow& of = m_rows[row];
    if (!of.heading.empty()) {
      return "\n<span size='90%' fgalpha='80%'><b>" + escape_markup(of.heading) + "</b></span>";
    }
    const bool chosen = m_list->chosen() == row;
    const std::string behind = chosen ? std::string() : css_colour(Colour::AccentTint);
    const std::string ink = chosen ? std::string() : css_colour(Colour::AccentDark);
    if (of.command != nullptr) {
      const domain::Snippet words = domain::make_snippet(from_wx(of.command->help), m_query);
      return first_line(from_wx(command_words(*of.command)),
                        from_wx(wxControl::RemoveMnemonics(menu_label(of.command->menu))) + " menu") +
             "\n" + marked_markup(words, behind, ink);
    }
    return first_line(hit_title(*of.hit), hit_place(*of.hit, today())) + "\n" +
           marked_markup(of.hit->snippet, behind, ink);
  }

  // The place stands at the right edge: what lies before it is one blank, widened by so much. Read out it is a blank.
  std::string first_line(const std::string& title, const std::string& place) const {
    const std::string right = "<span size='90%' fgalpha='80%'>" + escape_markup(place) + "</span>";
    const int width = m_list->GetClientSize().x - FromDIP(k_hit_sides);
    std::string left = "<b>" + escape_markup(title) + "</b>";
    for (std::size_t most = 60; most > 8 && gtk::markup_width(m_list, left + "  " + right) > width; most -= 4) {
      left = "<b>" + escape_markup(shortened(title, most)) + "</b>";
    }
    const int room = width - gtk::markup_width(m_list, left + " " + right);
    const int wider = std::max(room, FromDIP(k_gap)) * gtk::k_pango_unit;
    return left + "<span letter_spacing='" + std::to_string(wider) + "'> </span>" + right;
  }

  void follow() {
    const auto chosen = m_list->chosen();
    const HitRow row = chosen && *chosen < m_rows.size() ? m_rows[*chosen] : HitRow{};
    if (row.hit != nullptr) {
      SearchPreview::Shown shown{row.hit, m_query, {}, today(), {}};
      const practice::SearchHit& hit = *row.hit;
      if (hit.couple) {
        const practice::CoupleView view =
            practice::show_couple(m_context.practice, *hit.couple, domain::Lens::clinician());
        shown.people = view.row.partners;
        shown.people.insert(shown.people.end(), view.former.begin(), view.former.end());
        shown.verbs = {
            {"Open", "search.open", [this, at = *chosen] { open(at); }, "Open what was found"},
            {"Go to case", "search.go-to-case", [this, couple = *hit.couple] { m_context.go.show_case(couple); }}};
      }
      m_preview->show(shown);
    } else if (row.command != nullptr) {
      m_preview->show_words(command_words(*row.command), row.command->key, row.command->help,
                            {{"Open", "search.open", [this, at = *chosen] { open(at); }, "Do this"}});
    } else {
      m_preview->show_nothing();
    }
  }

  void open(std::size_t row) {
    if (row >= m_rows.size()) {
      return;
    }
    if (m_rows[row].command != nullptr) {
      m_context.go.run_command(m_rows[row].command->id);
    } else if (m_rows[row].hit != nullptr) {
      open_hit(*m_rows[row].hit);
    }
  }

  void open_hit(const practice::SearchHit& hit) {
    if (!hit.couple) {
      return;  // a sheet or a form of no case is read here
    }
    const std::string& what = hit.what;
    if (what == "note" && hit.session) {
      m_context.go.show_note(*hit.couple, *hit.session);
    } else if (what == "gate" || what == "signal" || what == "screen" || what == "remark" || what == "medical") {
      m_context.go.show_review(*hit.couple);
    } else {
      const CaseTab tab = what == "session"                    ? CaseTab::Sessions
                          : hit.kind == SearchKind::Interviews ? CaseTab::Interviews
                          : hit.kind == SearchKind::Homework   ? CaseTab::Homework
                                                               : CaseTab::Overview;
      m_context.go.show_case(*hit.couple, tab);
    }
  }

  domain::Date today() const { return m_context.practice.event_time().date; }

  Context& m_context;
  SearchSetup m_setup;
  wxTimer m_timer;
  wxTextCtrl* m_find = nullptr;
  wxToggleButton* m_all_cases = nullptr;
  wxToggleButton* m_this_case = nullptr;
  TextTable* m_kinds = nullptr;
  TextTable* m_list = nullptr;
  WrapText* m_message = nullptr;
  SearchPreview* m_preview = nullptr;
  bool m_of_case = false;
  std::size_t m_kind = k_everything;
  domain::SearchQuery m_query;
  practice::SearchResult m_result;
  std::vector<HitRow> m_rows;
  Background m_reading;
};

}  // namespace

Page* make_search_page(wxWindow* parent, Context& context, SearchSetup setup) {
  return new SearchPage(parent, context, std::move(setup));
}

}  // namespace attune::desktop
