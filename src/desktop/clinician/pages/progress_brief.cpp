// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/progress_parts.h"
#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/progress_dialogs.h"
#include "desktop/models/progress_words.h"

namespace attune::desktop {
namespace {

constexpr int k_mark_width = 150;

using practice::BriefLine;
using practice::BriefPlace;

Icon icon_of(domain::AskHow how) {
  switch (how) {
    case domain::AskHow::Together:
    case domain::AskHow::EachAlone: return Icon::People;
    case domain::AskHow::Alone: return Icon::Person;
    case domain::AskHow::DoNotRaise: break;
  }
  return Icon::EyeCrossed;
}

Colour ink_of(domain::AskHow how) {
  switch (how) {
    case domain::AskHow::Together: return Colour::Text;
    case domain::AskHow::Alone:
    case domain::AskHow::EachAlone: return Colour::ToldAloneText;
    case domain::AskHow::DoNotRaise: break;
  }
  return Colour::Secondary;
}

class BriefSide {
 public:
  BriefSide(wxScrolledWindow* page, Context& context, const practice::ProgressView& view)
      : m_page(page), m_context(context), m_view(view), m_into(new wxBoxSizer(wxVERTICAL)) {}

  void build() {
    add_heading();
    if (!m_view.arrived.empty()) {
      add_group("Since they sat down", m_view.arrived);
    }
    for (const auto& [group, word] : domain::Words<domain::BriefGroup>::table) {
      std::vector<BriefLine> lines;
      std::copy_if(m_view.lines.begin(), m_view.lines.end(), std::back_inserter(lines),
                   [wanted = group](const BriefLine& each) { return each.group == wanted; });
      if (!lines.empty()) {
        add_group(to_wx(group_words(group)), lines);
      }
    }
    if (m_number == 0) {
      auto* nothing = new WrapText(m_page,
                                   "Nothing yet. What is told, what is out, what changed and what to ask about comes "
                                   "together here from the interviews, the notes, the path and the sheets.",
                                   Colour::Secondary);
      nothing->SetName("progress.nothing");
      m_into->Add(nothing, wxSizerFlags().Expand().Border(wxTOP, m_page->FromDIP(k_padding)));
    } else {
      const bool out = std::any_of(m_view.pairs.begin(), m_view.pairs.end(),
                                   [](const practice::PairProgress& each) { return each.out_since.has_value(); });
      auto* foot = new WrapText(m_page,
                                wxString(out ? "Sheets are out that are not back yet. " : "") +
                                    "After the check-in this page adds what is new since they sat down.",
                                Colour::Secondary, 0.9);
      foot->SetName("progress.foot");
      m_into->Add(foot, wxSizerFlags().Expand().Border(wxTOP, m_page->FromDIP(k_edge)));
    }
    add_padded(m_page->GetSizer(), m_into, wxSizerFlags().Expand(), m_page->FromDIP(k_edge), m_page->FromDIP(10),
               m_page->FromDIP(k_edge));
  }

 private:
  void add_heading() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    wxStaticText* title = page_heading(m_page, to_wx(before_words(m_view)));
    title->SetName("progress.title");
    row->Add(title, wxSizerFlags().CentreVertical());
    wxStaticText* when = line_text(m_page, to_wx(before_when(m_view)), Colour::Secondary);
    when->SetName("progress.when");
    row->Add(when, wxSizerFlags(1).CentreVertical().Border(wxLEFT, m_page->FromDIP(k_padding)));
    row->Add(row_verb_button(m_page, {"Add a line…", "progress.add-line",
                                      [&context = m_context, id = m_view.couple] {
                                        ask_brief_note(context.go.window(), context, id);
                                      },
                                      "Add a line of your own"}),
             wxSizerFlags().CentreVertical());
    m_into->Add(row, wxSizerFlags().Expand());
  }

  void add_group(const wxString& heading, const std::vector<BriefLine>& lines) {
    m_into->Add(section_heading(m_page, heading),
                wxSizerFlags().Border(wxTOP, m_page->FromDIP(m_number == 0 ? k_padding : k_edge)));
    m_into->AddSpacer(m_page->FromDIP(3));
    for (const BriefLine& each : lines) {
      m_into->Add(rule_line(m_page), wxSizerFlags().Expand());
      add_line(each);
    }
  }

  void add_line(const BriefLine& line) {
    ++m_number;
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const wxString words = to_wx(line.words);
    auto* text = new WrapText(m_page, literal(words));
    text->SetName(wxString::Format("progress.line-%zu", m_number));
    row->Add(text, wxSizerFlags(1).CentreVertical().Border(wxTOP | wxBOTTOM, m_page->FromDIP(k_gap)));
    row->Add(mark(line, words), wxSizerFlags().CentreVertical().Border(wxLEFT, m_page->FromDIP(k_padding)));
    m_into->Add(row, wxSizerFlags().Expand());
  }

  // How it may be brought up; pressed, it goes to where its rows are, or takes a line of her own off.
  wxWindow* mark(const BriefLine& line, const wxString& words) {
    const wxString label = to_wx(ask_words(line, m_view.people));
    auto* button = new wxButton(m_page, wxID_ANY, wxControl::EscapeMnemonics(label), wxDefaultPosition, wxDefaultSize,
                                wxBU_LEFT | wxBORDER_NONE);
    set_style(button, Style::Flat);
    button->SetBitmap(icon(icon_of(line.how), ink_of(line.how)));
    button->SetForegroundColour(colour(ink_of(line.how)));
    button->SetMinSize(wxSize(text_dip(m_page, k_mark_width), text_dip(m_page, 27)));
    button->SetBitmapMargins(m_page->FromDIP(3), 0);
    const bool own = line.own.has_value();
    name_control(button, wxString::Format("progress.ask-%zu", m_number),
                 label + ": " + words + (own ? " Take it off." : line.place == BriefPlace::Here ? "" : " Show where it is from."));
    button->SetToolTip(own ? wxString("Yours. Take it off the page") : to_wx(place_words(line.place)));
    if (own) {
      button->Bind(wxEVT_BUTTON, [&context = m_context, id = m_view.couple, note = *line.own](wxCommandEvent&) {
        if (context.ask.confirm(context.go.window(), {"Take the line off", "It leaves this page; it stays in the record.",
                                                      "Take off"})) {
          keep_with(context, [&] {
            practice::close_brief_note(context.practice, id, note.str());
            return wxID_OK;
          });
        }
      });
    } else {
      button->Bind(wxEVT_BUTTON, [&context = m_context, id = m_view.couple, place = line.place](wxCommandEvent&) {
        go_to(context, id, place);
      });
    }
    return button;
  }

  static std::string place_words(BriefPlace place) {
    switch (place) {
      case BriefPlace::Here: return "From the trackers at the right";
      case BriefPlace::Overview: return "From Overview";
      case BriefPlace::Interviews: return "From Interviews";
      case BriefPlace::Sessions: return "From Sessions";
      case BriefPlace::Homework: return "From Homework";
      case BriefPlace::Documents: return "From Documents";
      case BriefPlace::Review: return "From Review";
    }
    return {};
  }

  static void go_to(Context& context, const domain::CaseId& id, BriefPlace place) {
    switch (place) {
      case BriefPlace::Here: return;
      case BriefPlace::Review: return context.go.show_review(id);
      case BriefPlace::Overview: return context.go.show_case(id, CaseTab::Overview);
      case BriefPlace::Interviews: return context.go.show_case(id, CaseTab::Interviews);
      case BriefPlace::Sessions: return context.go.show_case(id, CaseTab::Sessions);
      case BriefPlace::Homework: return context.go.show_case(id, CaseTab::Homework);
      case BriefPlace::Documents: return context.go.show_case(id, CaseTab::Documents);
    }
  }

  wxScrolledWindow* m_page;
  Context& m_context;
  const practice::ProgressView& m_view;
  wxSizer* m_into;
  std::size_t m_number = 0;
};

}  // namespace

wxWindow* build_brief(wxWindow* parent, Context& context, const practice::ProgressView& view) {
  wxScrolledWindow* page = scrolled_area(parent, "progress.brief", "The page before the session", Colour::Surface);
  BriefSide(page, context, view).build();
  return page;
}

}  // namespace attune::desktop
