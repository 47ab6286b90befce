// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/progress_parts.h"
#include "desktop/dialogs/progress_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/models/progress_words.h"
#include "desktop/models/sayings.h"
#include "desktop/models/text_table.h"
#include "desktop/support/chart_view.h"
#include "desktop/support/person_mark.h"
#include "practice/progress_charts.h"

#include <wx/clipbrd.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <memory>

namespace attune::desktop {
namespace {

constexpr std::size_t k_all = 100000;
constexpr std::size_t k_beside = 2;  // people in one row

practice::ChartPlace on_screen() {
  using On = practice::ChartPlace::On;
  return {is_dark() ? On::DarkScreen : On::LightScreen, text_scale()};
}

/// Charts are drawn again when the window changes, so they keep what they are drawn from.
using View = std::shared_ptr<const practice::ProgressView>;

class ChartSide {
 public:
  ChartSide(wxScrolledWindow* page, Context& context, View view, ProgressState& state)
      : m_page(page), m_context(context), m_view(std::move(view)), m_state(state) {}

  void build() {
    auto* into = new wxBoxSizer(wxVERTICAL);
    if (m_state.as_table) {
      add_table(into);
    } else {
      add_people(into);
      add_practice(into);
      add_ratings(into);
    }
    add_verbs(into);
    add_padded(m_page->GetSizer(), into, wxSizerFlags(m_state.as_table ? 1 : 0).Expand(), m_page->FromDIP(k_edge),
               m_page->FromDIP(10), m_page->FromDIP(k_edge));
  }

 private:
  void add_people(wxSizer* into) {
    for (std::size_t first = 0; first < m_view->people.size(); first += k_beside) {
      if (first > 0) {
        into->AddSpacer(m_page->FromDIP(k_edge));
      }
      add_beside(into, first, std::min(first + k_beside, m_view->people.size()));
    }
  }

  // Two people side by side, row by row: what one says in two lines moves nothing of the other.
  void add_beside(wxSizer* into, std::size_t first, std::size_t end) {
    const bool alone = m_view->people.size() == 1;
    auto* columns = new wxFlexGridSizer(alone ? 1 : static_cast<int>(k_beside), 0, m_page->FromDIP(24));
    for (std::size_t each = 0; each < (alone ? 1 : k_beside); ++each) {
      columns->AddGrowableCol(each, 1);
    }
    const auto row = [&](const std::function<void(std::size_t)>& add) {
      for (std::size_t at = first; at < end; ++at) {
        add(at);
      }
      if (!alone && end - first < k_beside) {
        columns->AddSpacer(0);
      }
    };
    row([&](std::size_t at) { columns->Add(head(m_view->people[at]), wxSizerFlags().Expand()); });
    row([&](std::size_t at) { columns->Add(saying(at), wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, m_page->FromDIP(k_gap))); });
    std::vector<std::vector<std::size_t>> trackers;
    std::size_t most = 0;
    for (std::size_t at = first; at < end; ++at) {
      trackers.push_back(trackers_of(m_view->people[at].letter));
      most = std::max(most, trackers.back().size());
    }
    for (std::size_t each = 0; each < most; ++each) {
      row([&](std::size_t at) {
        const std::vector<std::size_t>& own = trackers[at - first];
        if (each < own.size()) {
          columns->Add(tracker(own[each], each + 1 == own.size()), wxSizerFlags().Expand().Border(wxTOP, m_page->FromDIP(3)));
        } else {
          columns->AddSpacer(0);
        }
      });
    }
    into->Add(columns, wxSizerFlags().Expand());
  }

  wxSizer* head(const practice::PartnerView& person) {
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(new PersonMark(m_page, person.letter), wxSizerFlags().CentreVertical());
    line->Add(line_text(m_page, to_wx(person.display_name), Colour::Text, 1.0, true),
              wxSizerFlags(1).CentreVertical().Border(wxLEFT, m_page->FromDIP(k_gap)));
    return line;
  }

  wxWindow* saying(std::size_t at) {
    const std::string& said = m_view->sayings.at(at);
    auto* words = new WrapText(m_page, literal(to_wx(said.empty() ? std::string("Nothing recorded yet.") : said)));
    words->SetName("progress.saying-" + to_wx(m_view->people[at].letter.str()));
    return words;
  }

  std::vector<std::size_t> trackers_of(domain::Letter who) const {
    std::vector<std::size_t> own;
    for (std::size_t each = 0; each < m_view->measures.size(); ++each) {
      if (m_view->measures[each].partner == who) {
        own.push_back(each);
      }
    }
    return own;
  }

  wxWindow* tracker(std::size_t index, bool dated) {
    const practice::TrackerView& of = m_view->measures[index];
    ChartFacts facts;
    const domain::Tracker* known = domain::find_tracker(of.measure);
    facts.title = to_wx(name_of(m_view->people, of.partner)) + ", " +
                  to_wx(known == nullptr ? of.measure : std::string(known->title));
    facts.nothing = "nothing yet";
    facts.draw = [view = m_view, index, dated](double width, const drawing::TextMetrics& metrics) {
      return practice::tracker_chart(*view, view->measures[index], dated, width, on_screen(), metrics);
    };
    facts.words = [view = m_view, index](std::size_t point) {
      const practice::TrackerView& shown = view->measures[index];
      return to_wx(full_date(shown.points.at(point).date)) + wxString::Format(", %d of 10", shown.points.at(point).score);
    };
    return new ChartView(m_page, "progress.tracker-" + to_wx(of.measure) + "-" + to_wx(of.partner.str()), std::move(facts));
  }

  void add_practice(wxSizer* into) {
    for (std::size_t index = 0; index < m_view->pairs.size(); ++index) {
      const practice::PairProgress& pair = m_view->pairs[index];
      if (pair.occasions.empty() && !pair.out_since) {
        continue;
      }
      ChartFacts facts;
      facts.title = to_wx("Practice of " + names_of(m_view->people, pair.pair));
      facts.nothing = "nothing came back yet";
      facts.draw = [view = m_view, index](double width, const drawing::TextMetrics& metrics) {
        return practice::practice_chart(*view, view->pairs[index], k_all, width, on_screen(), metrics);
      };
      facts.words = [view = m_view, index](std::size_t occasion) {
        return to_wx(occasion_words(*view, view->pairs[index].occasions.at(occasion)));
      };
      rule(into);
      into->Add(new ChartView(m_page, wxString::Format("progress.practice-%zu", index + 1), std::move(facts)),
                wxSizerFlags().Expand());
    }
  }

  void add_ratings(wxSizer* into) {
    for (const practice::PartnerView& person : m_view->people) {
      const bool any = std::any_of(m_view->ratings.begin(), m_view->ratings.end(),
                                   [&](const practice::RatingView& each) { return each.partner == person.letter; });
      if (!any) {
        continue;
      }
      ChartFacts facts;
      facts.title = to_wx(person.display_name) + ", then and now";
      facts.start = ChartFacts::Start::First;
      facts.draw = [view = m_view, letter = person.letter](double width, const drawing::TextMetrics& metrics) {
        return practice::ratings_chart(*view, letter, width, on_screen(), metrics);
      };
      facts.words = [view = m_view](std::size_t rating) { return to_wx(rating_words(*view, view->ratings.at(rating))); };
      rule(into);
      auto* head = new wxBoxSizer(wxHORIZONTAL);
      head->Add(new PersonMark(m_page, person.letter), wxSizerFlags().CentreVertical());
      head->Add(section_heading(m_page, to_wx(person.display_name).Left(40) + ", then and now"),
                wxSizerFlags().CentreVertical().Border(wxLEFT, m_page->FromDIP(k_gap)));
      into->Add(head, wxSizerFlags().Expand().Border(wxBOTTOM, m_page->FromDIP(k_gap)));
      into->Add(new ChartView(m_page, "progress.ratings-" + to_wx(person.letter.str()), std::move(facts)),
                wxSizerFlags().Expand());
    }
  }

  void rule(wxSizer* into) {
    into->AddSpacer(m_page->FromDIP(k_padding));
    into->Add(rule_line(m_page), wxSizerFlags().Expand());
    into->AddSpacer(m_page->FromDIP(9));
  }

  void add_table(wxSizer* into) {
    auto rows = std::make_shared<Rows>(progress_rows(*m_view));
    auto* table = new TextTable(m_page, {{"Who", 110}, {"What", 0}, {"Date", 100}, {"Value", 110}}, 27);
    name_control(table, "progress.table", "What changed, as a table");
    rows->erase(rows->begin());
    table->show(rows->size(), [rows](std::size_t row, std::size_t column) { return escape_markup(rows->at(row).at(column)); });
    table->SetMinSize(wxSize(-1, m_page->FromDIP(360)));
    into->Add(table, wxSizerFlags(1).Expand());
  }

  void add_verbs(wxSizer* into) {
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxWRAPSIZER_DEFAULT_FLAGS & ~wxEXTEND_LAST_ON_EACH_LINE);
    const auto add = [&](const Verb& verb) {
      row->Add(row_verb_button(m_page, verb), wxSizerFlags().Border(wxRIGHT | wxTOP, m_page->FromDIP(k_gap)));
    };
    add({m_state.as_table ? "View as charts" : "View as table", "progress.as-table", [this_state = &m_state, &context = m_context] {
           this_state->as_table = !this_state->as_table;
           context.go.refresh();
         }});
    add({"Copy as CSV", "progress.copy", [view = m_view, &context = m_context] {
           if (wxTheClipboard->Open()) {
             wxTheClipboard->SetData(new wxTextDataObject(to_wx(csv_of(progress_rows(*view)))));
             wxTheClipboard->Close();
             context.go.tell("Copied. The clipboard is emptied when the practice is locked or handed over.");
           }
         },
         "Copy all points as CSV"});
    add({"Record trackers…", "progress.record", [&context = m_context, id = m_view->couple] {
           ask_trackers(context.go.window(), context, id);
         }});
    add({"Choose trackers…", "progress.choose", [&context = m_context, id = m_view->couple] {
           ask_choose_trackers(context.go.window(), context, id);
         }});
    into->Add(row, wxSizerFlags().Expand().Border(wxTOP, m_page->FromDIP(k_padding)));
  }

  wxScrolledWindow* m_page;
  Context& m_context;
  View m_view;
  ProgressState& m_state;
};

}  // namespace

wxWindow* build_charts(wxWindow* parent, Context& context, const practice::ProgressView& view, ProgressState& state) {
  wxScrolledWindow* page = scrolled_area(parent, "progress.charts", "Trackers and practice", Colour::Panel);
  ChartSide(page, context, std::make_shared<const practice::ProgressView>(view), state).build();
  return page;
}

}  // namespace attune::desktop
