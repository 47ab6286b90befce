// SPDX-License-Identifier: Apache-2.0
#include "desktop/couple/check_in_page.h"

#include "desktop/couple/room_pieces.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"

#include <array>
#include <memory>
#include <vector>

namespace attune::desktop {
namespace {

constexpr int k_question = 400;  // DIP, at the left of the answers
constexpr int k_answer = 44;

struct CheckInQuestion {
  const char* name;
  const char* words;
  std::vector<const char*> options;  ///< in the order of the enums of domain/check_in.h
};
const std::array<CheckInQuestion, practice::Arrival::k_questions>& questions() {
  static const std::array<CheckInQuestion, practice::Arrival::k_questions> all{
      CheckInQuestion{"arrive", "How do you arrive today?", {"Tense", "So-so", "Settled"}},
      CheckInQuestion{"practice", "How did the practice go?", {"Done", "Partly", "Not", "None was set"}},
      CheckInQuestion{"energy", "How is your energy?", {"Low", "Middling", "Good"}},
      CheckInQuestion{"go-on", "Go on with touch practice?", {"Yes", "Not sure", "Not now"}},
      CheckInQuestion{"alone", "Something to talk about on your own?", {"No", "Sometime", "Today"}}};
  return all;
}

class CheckInPage {
 public:
  CheckInPage(wxWindow* parent, practice::Arrival& arrival, std::size_t person, std::function<void()> done)
      : m_arrival(arrival), m_person(person), m_done(std::move(done)), m_made(room_column(parent, "couple.check-in", 1120)) {}

  wxWindow* build() {
    const practice::Arrival::Person& person = m_arrival.people().at(m_person);
    wxSizer* column = m_made.column;
    column->AddSpacer(page()->FromDIP(k_padding));
    column->Add(room_heading(page(), "Before we start, " + to_wx(person.name)));
    column->Add(new WrapText(page(), "Five short questions, the same for everyone, every time. Leave out what you like.",
                             Colour::Secondary),
                wxSizerFlags().Expand().Border(wxTOP, page()->FromDIP(k_gap)));
    column->AddSpacer(page()->FromDIP(k_room_edge));
    for (std::size_t each = 0; each < questions().size(); ++each) {
      add_question(column, each);
    }
    add_notice(column, to_wx(person.notice));
    column->AddStretchSpacer();
    add_foot(column);
    wxToggleButton* first = m_first;
    m_made.page->Bind(wxEVT_SET_FOCUS, [first](wxFocusEvent&) { first->SetFocus(); });
    m_made.page->CallAfter([first] { first->SetFocus(); });
    return m_made.page;
  }

 private:
  wxScrolledWindow* page() const { return m_made.page; }

  void add_question(wxSizer* into, std::size_t number) {
    const CheckInQuestion& question = questions().at(number);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* words = new WrapText(page(), question.words);
    words->SetMinSize(wxSize(text_dip(page(), k_question), -1));
    row->Add(words, wxSizerFlags(2).CentreVertical());
    auto* answers = new wxGridSizer(static_cast<int>(question.options.size()), 0, page()->FromDIP(9));
    auto buttons = std::make_shared<std::vector<wxToggleButton*>>();
    for (std::size_t option = 0; option < question.options.size(); ++option) {
      wxToggleButton* button = toggle_button(page(), question.options[option]);
      button->SetFont(page()->GetFont());
      button->SetMinSize(wxSize(-1, text_dip(page(), k_answer)));
      name_control(button, wxString::Format("couple.%s-%zu", question.name, option + 1),
                   wxString::Format("%s %s, %zu of %zu choices", question.words, question.options[option], option + 1,
                                    question.options.size()));
      // One of them at most; pressed again it is taken back.
      button->Bind(wxEVT_TOGGLEBUTTON,
                   [&arrival = m_arrival, person = m_person, number, option, buttons](wxCommandEvent& event) {
                     const bool on = event.IsChecked();
                     for (std::size_t each = 0; each < buttons->size(); ++each) {
                       (*buttons)[each]->SetValue(on && each == option);
                     }
                     arrival.set_answer(person, number, on ? std::optional(option) : std::nullopt);
                   });
      // After a cover the same person sees what will be kept of them.
      button->SetValue(m_arrival.answer(m_person, number) == option);
      buttons->push_back(button);
      answers->Add(button, wxSizerFlags(1).Expand());
      m_first = m_first == nullptr ? button : m_first;
    }
    row->Add(answers, wxSizerFlags(4).CentreVertical().Border(wxLEFT, page()->FromDIP(k_padding)));
    into->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, page()->FromDIP(20)));
  }

  void add_notice(wxSizer* into, const wxString& words) {
    const std::size_t end = words.find(". ");
    auto* sentence = new WrapText(page(), wxControl::EscapeMnemonics(end == wxString::npos ? words : words.Left(end + 1)),
                                  Colour::Text, 0.9);
    sentence->SetFont(sentence->GetFont().Bold());
    into->Add(sentence, wxSizerFlags().Expand().Border(wxTOP, page()->FromDIP(k_gap)));
    if (end != wxString::npos) {
      into->Add(new WrapText(page(), wxControl::EscapeMnemonics(words.Mid(end + 2)), Colour::Text, 0.9),
                wxSizerFlags().Expand());
    }
  }

  void add_foot(wxSizer* into) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const wxString urgent = "If something cannot wait, tell " + to_wx(m_arrival.clinician()) + " now.";
    row->Add(new WrapText(page(), wxControl::EscapeMnemonics(urgent), Colour::Secondary, 0.9),
             wxSizerFlags(1).CentreVertical());
    wxButton* finish = room_button(page(), "Finish", "couple.finish", true);
    finish->Bind(wxEVT_BUTTON, [done = m_done](wxCommandEvent&) { done(); });
    row->Add(finish, wxSizerFlags().CentreVertical().Border(wxLEFT, page()->FromDIP(k_padding)));
    into->Add(row, wxSizerFlags().Expand().Border(wxTOP, page()->FromDIP(k_room_edge)));
  }

  practice::Arrival& m_arrival;
  std::size_t m_person;
  std::function<void()> m_done;
  RoomColumn m_made;
  wxToggleButton* m_first = nullptr;
};

}  // namespace

wxWindow* make_check_in_page(wxWindow* parent, practice::Arrival& arrival, std::size_t person,
                             const std::function<void()>& done) {
  return CheckInPage(parent, arrival, person, done).build();
}

}  // namespace attune::desktop
