// SPDX-License-Identifier: Apache-2.0
#include "desktop/questions/block_form.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"
#include "desktop/support/text.h"
#include "domain/error.h"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/scrolwin.h>

#include <algorithm>

namespace attune::desktop {
namespace {

using practice::Question;
using practice::QuestionKind;
using practice::QuestionOption;

constexpr std::size_t k_short_words = 14;   ///< options of a row: no longer than this
constexpr std::size_t k_most_in_row = 11;
constexpr std::size_t k_two_columns = 6;    ///< so many ticks stand in two columns

bool fits_a_row(const Question& question) {
  return question.kind == QuestionKind::OneOf && question.options.size() <= k_most_in_row &&
         std::all_of(question.options.begin(), question.options.end(),
                     [](const QuestionOption& each) { return each.text.size() <= k_short_words; });
}

// Fits beside its label.
bool is_short(const Question& question) {
  return question.kind == QuestionKind::Line || (question.kind == QuestionKind::OneOf && question.drop_down);
}

bool same_options(const Question& one, const Question& other) {
  return std::equal(one.options.begin(), one.options.end(), other.options.begin(), other.options.end(),
                    [](const QuestionOption& a, const QuestionOption& b) { return a.text == b.text; });
}

bool has_beside(const std::vector<const Question*>& rows, QuestionKind kind) {
  return std::any_of(rows.begin(), rows.end(), [&](const Question* each) {
    return std::any_of(each->beside.begin(), each->beside.end(), [&](const Question& small) { return small.kind == kind; });
  });
}

int tick_room(const wxWindow* window) { return text_dip(window, 74); }
int note_room(const wxWindow* window) { return text_dip(window, 230); }

wxString words_for(const Error& error, std::size_t most) {
  const std::string_view reason = error.detail("reason");
  if (reason == "too-many") {
    return wxString::Format("No more than %zu here. Take one away first.", std::max<std::size_t>(most, 1));
  }
  if (reason == "bad-moment") {
    return "Type a date as year, month and day: 2026-03-12.";
  }
  if (reason == "wrong-type") {
    return "Type a number.";
  }
  if (reason == "too-small" || reason == "too-large" || reason == "out-of-range") {
    return "That number is outside what can be answered here.";
  }
  return "That cannot be kept as it is typed.";
}

}  // namespace

BlockForm::BlockForm(wxWindow* parent, const practice::QuestionBlock& block, QuestionLook look, BlockCalls calls)
    : wxPanel(parent), m_look(look), m_calls(std::move(calls)) {
  set_surface(this, Colour::Surface);
  SetFont(parent->GetFont());
  auto* column = new wxBoxSizer(wxVERTICAL);
  for (std::size_t at = 0; at < block.parts.size();) {
    if (look == QuestionLook::Room || !block.parts[at].follow_up) {
      add_part(column, block.parts[at++]);
      continue;
    }
    // What an answer opened stands side by side below the rows: what to fill in, what to ask.
    auto* beside = new wxFlexGridSizer(2, FromDIP(k_gap), FromDIP(30));
    beside->AddGrowableCol(0, 1);
    beside->AddGrowableCol(1, 1);
    for (; at < block.parts.size() && block.parts[at].follow_up; ++at) {
      auto* cell = new wxBoxSizer(wxVERTICAL);
      add_part(cell, block.parts[at]);
      beside->Add(cell, wxSizerFlags().Expand());
    }
    column->Add(beside, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
  }
  SetSizer(column);
}

void BlockForm::add_part(wxSizer* into, const practice::QuestionPart& part) {
  const int gap = FromDIP(m_look == QuestionLook::Room ? 10 : k_gap);
  if (!part.title.empty()) {
    into->AddSpacer(gap);
    into->Add(section_heading(this, wxControl::EscapeMnemonics(to_wx(part.title))));
  }
  if (!part.help.empty()) {
    into->Add(new WrapText(this, wxControl::EscapeMnemonics(to_wx(part.help)), Colour::Secondary),
              wxSizerFlags().Expand().Border(wxTOP, FromDIP(2)));
  }
  for (const std::string& each : part.words) {
    into->Add(new WrapText(this, wxControl::EscapeMnemonics(to_wx(each))),
              wxSizerFlags().Expand().Border(wxTOP, gap));
  }
  for (std::size_t at = 0; at < part.questions.size();) {
    std::vector<const Question*> rows;
    while (at < part.questions.size() && fits_a_row(part.questions[at]) &&
           (rows.empty() || same_options(*rows.front(), part.questions[at]))) {
      rows.push_back(&part.questions[at++]);
    }
    if (!rows.empty()) {
      add_rows(into, rows);
    } else if (part.follow_up && m_look == QuestionLook::Interview && is_short(part.questions[at])) {
      add_short(into, part.questions[at++]);
    } else {
      add_question(into, part.questions[at++]);
    }
  }
  into->AddSpacer(gap);
}

void BlockForm::add_rows(wxSizer* into, const std::vector<const Question*>& rows) {
  const bool ticks = has_beside(rows, QuestionKind::YesNo);
  const bool notes = has_beside(rows, QuestionKind::Lines) || has_beside(rows, QuestionKind::Line);
  auto* head = new wxBoxSizer(wxHORIZONTAL);
  head->AddStretchSpacer();
  head->Add(new DotsHead(this, rows.front()->options, m_look), wxSizerFlags().Bottom());
  const auto label = [&](const wxString& words, int width) {
    wxStaticText* text = secondary_text(this, words);
    text->SetMinSize(wxSize(width, -1));
    head->Add(text, wxSizerFlags().Bottom().Border(wxBOTTOM, FromDIP(k_gap) / 2));
  };
  if (ticks) {
    head->AddSpacer(FromDIP(k_padding));
    label("Lately", tick_room(this) - FromDIP(k_padding));
  }
  if (notes) {
    label("Your note", note_room(this));
  }
  into->Add(head, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
  into->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
  for (const Question* each : rows) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new WrapText(this, wxControl::EscapeMnemonics(to_wx(each->text))),
             wxSizerFlags(1).CentreVertical().Border(wxLEFT | wxRIGHT, FromDIP(k_gap)));
    OptionDots::Setup setup;
    setup.look = m_look;
    setup.choose = [this, item = each->item](const std::vector<std::size_t>& options) {
      answer(item, [&] { return m_calls.choose(item, options); });
    };
    auto* dots = new OptionDots(this, *each, setup);
    dots->set_move([this, dots](int step) { move(dots, step); });
    row->Add(dots, wxSizerFlags().CentreVertical());
    m_controls.push_back(dots);
    if (ticks || notes) {
      wxWindow* tick = nullptr;
      wxWindow* note = nullptr;
      for (const Question& small : each->beside) {
        (small.kind == QuestionKind::YesNo ? tick : note) = add_beside(this, *each, small);
      }
      if (ticks) {
        auto* place = new wxBoxSizer(wxHORIZONTAL);
        place->SetMinSize(tick_room(this), -1);
        place->AddSpacer(FromDIP(22));
        if (tick != nullptr) {
          place->Add(tick, wxSizerFlags().CentreVertical());
        }
        row->Add(place, wxSizerFlags().CentreVertical());
      }
      if (note != nullptr) {
        note->SetMinSize(wxSize(note_room(this), -1));
        row->Add(note, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(k_gap)));
      } else if (notes) {
        row->AddSpacer(note_room(this) + FromDIP(k_gap));
      }
    }
    into->Add(row, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(m_look == QuestionLook::Room ? 4 : 2)));
    add_message(into, each->item);
    into->Add(rule_line(this), wxSizerFlags().Expand());
  }
}

wxWindow* BlockForm::add_beside(wxWindow* row, const Question& question, const Question& small) {
  const wxString said = to_wx(small.text) + ": " + to_wx(question.text);
  if (small.kind == QuestionKind::YesNo) {
    auto* tick = new wxCheckBox(row, wxID_ANY, wxEmptyString);
    tick->SetValue(small.ticked);
    name_control(tick, "question." + to_wx(small.link), said);
    tick->Bind(wxEVT_CHECKBOX, [this, item = small.item](wxCommandEvent& event) {
      answer(item, [&] { return m_calls.tick(item, event.IsChecked()); });
    });
    m_controls.push_back(tick);
    return tick;
  }
  return add_typing(row, small, said);
}

wxTextCtrl* BlockForm::add_typing(wxWindow* parent, const Question& question, const wxString& said) {
  const bool several = question.kind == QuestionKind::Lines && said == to_wx(question.text);
  wxTextCtrl* field = text_field(parent, 200, several ? wxTE_MULTILINE : 0);
  if (several) {
    set_style(field, Style::Entry);
    field->SetMinSize(wxSize(-1, text_dip(this, m_look == QuestionLook::Room ? 96 : 72)));
  }
  field->ChangeValue(to_wx(question.typed));
  name_control(field, "question." + to_wx(question.link), said);
  field->Bind(wxEVT_TEXT, [this, field, item = question.item](wxCommandEvent&) {
    answer(item, [&] { return m_calls.type(item, from_wx(field->GetValue())); });
  });
  if (m_look == QuestionLook::Room) {
    // The toolkit's menu of a field has no place in the room.
    field->Bind(wxEVT_RIGHT_DOWN, [](wxMouseEvent&) {});
    field->Bind(wxEVT_CONTEXT_MENU, [](wxContextMenuEvent&) {});
  }
  m_controls.push_back(field);
  return field;
}

void BlockForm::add_question(wxSizer* into, const Question& question) {
  into->AddSpacer(FromDIP(k_padding));
  if (question.kind == QuestionKind::YesNo) {
    auto* tick = new wxCheckBox(this, wxID_ANY, wxControl::EscapeMnemonics(to_wx(question.text)));
    tick->SetValue(question.ticked);
    name_control(tick, "question." + to_wx(question.link), to_wx(question.text));
    tick->Bind(wxEVT_CHECKBOX, [this, item = question.item](wxCommandEvent& event) {
      answer(item, [&] { return m_calls.tick(item, event.IsChecked()); });
    });
    into->Add(tick);
    m_controls.push_back(tick);
    return;
  }
  into->Add(new WrapText(this, wxControl::EscapeMnemonics(to_wx(question.text))),
            wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_gap)));
  switch (question.kind) {
    case QuestionKind::SeveralOf:
      add_ticks(into, question);
      break;
    case QuestionKind::OneOf: {
      OptionDots::Setup setup;
      setup.look = m_look;
      setup.shape = OptionDots::Shape::List;
      setup.choose = [this, item = question.item](const std::vector<std::size_t>& options) {
        answer(item, [&] { return m_calls.choose(item, options); });
      };
      auto* dots = new OptionDots(this, question, setup);
      into->Add(dots);
      m_controls.push_back(dots);
      break;
    }
    default:
      into->Add(add_typing(this, question, to_wx(question.text)), wxSizerFlags().Expand());
      break;
  }
  add_message(into, question.item);
}

void BlockForm::add_short(wxSizer* into, const Question& question) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  auto* label = new WrapText(this, wxControl::EscapeMnemonics(to_wx(question.text)));
  label->SetMinSize(wxSize(text_dip(this, 104), -1));
  row->Add(label, wxSizerFlags().CentreVertical());
  row->Add(question.kind == QuestionKind::OneOf ? add_choice(question) : add_typing(this, question, to_wx(question.text)),
           wxSizerFlags(1).CentreVertical());
  into->Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
  add_message(into, question.item);
}

wxWindow* BlockForm::add_choice(const Question& question) {
  auto* choice = new wxChoice(this, wxID_ANY);
  choice->Append(wxEmptyString);
  for (const QuestionOption& each : question.options) {
    choice->Append(to_wx(each.text));
  }
  choice->SetSelection(question.chosen.empty() ? 0 : static_cast<int>(question.chosen.front()) + 1);
  choice->SetMinSize(wxSize(text_dip(this, 160), text_dip(this, 32)));
  name_control(choice, "question." + to_wx(question.link), to_wx(question.text));
  choice->Bind(wxEVT_CHOICE, [this, item = question.item](wxCommandEvent& event) {
    const int chosen = event.GetSelection();
    answer(item, [&] {
      return m_calls.choose(item, chosen <= 0 ? std::vector<std::size_t>{}
                                              : std::vector<std::size_t>{static_cast<std::size_t>(chosen) - 1});
    });
  });
  m_controls.push_back(choice);
  return choice;
}

void BlockForm::add_ticks(wxSizer* into, const Question& question) {
  auto* grid = new wxFlexGridSizer(question.options.size() >= k_two_columns ? 2 : 1,
                                   FromDIP(m_look == QuestionLook::Room ? k_padding : k_gap), FromDIP(24));
  grid->AddGrowableCol(0, 1);
  if (grid->GetCols() > 1) {
    grid->AddGrowableCol(1, 1);
  }
  m_most.emplace_back(question.item, question.most);
  auto boxes = std::make_shared<std::vector<wxCheckBox*>>();
  const auto send = [this, boxes, item = question.item](wxCheckBox* changed) {
    std::vector<std::size_t> chosen;
    for (std::size_t each = 0; each < boxes->size(); ++each) {
      if ((*boxes)[each]->IsChecked()) {
        chosen.push_back(each);
      }
    }
    if (!answer(item, [&] { return m_calls.choose(item, chosen); })) {
      changed->SetValue(!changed->GetValue());
    }
  };
  for (std::size_t each = 0; each < question.options.size(); ++each) {
    const wxString words = to_wx(question.options[each].text);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* tick = new wxCheckBox(this, wxID_ANY, wxEmptyString);
    tick->SetValue(std::find(question.chosen.begin(), question.chosen.end(), each) != question.chosen.end());
    name_control(tick, wxString::Format("question.%s.%zu", to_wx(question.link), each), words);
    auto* label = new WrapText(this, wxControl::EscapeMnemonics(words));
    tick->Bind(wxEVT_CHECKBOX, [send, tick](wxCommandEvent&) { send(tick); });
    label->Bind(wxEVT_LEFT_DOWN, [tick, send](wxMouseEvent&) {
      tick->SetValue(!tick->GetValue());
      tick->SetFocus();
      send(tick);
    });
    row->Add(tick, wxSizerFlags().Top());
    row->Add(label, wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_gap)));
    grid->Add(row, wxSizerFlags().Expand());
    boxes->push_back(tick);
    m_controls.push_back(tick);
  }
  into->Add(grid, wxSizerFlags().Expand());
  if (question.own_words) {
    into->AddSpacer(FromDIP(k_gap));
    into->Add(add_typing(this, question, "In your own words: " + to_wx(question.text)), wxSizerFlags().Expand());
  }
}

void BlockForm::add_message(wxSizer* into, int item) {
  auto* message = new WrapText(this, wxEmptyString, Colour::NotSaved, 0.9);
  message->Hide();
  into->Add(message, wxSizerFlags().Expand().Border(wxLEFT, FromDIP(k_gap)));
  m_messages.emplace_back(item, message);
}

bool BlockForm::answer(int item, const std::function<bool()>& give) {
  const auto found = std::find_if(m_messages.begin(), m_messages.end(), [&](const auto& each) { return each.first == item; });
  WrapText* message = found == m_messages.end() ? nullptr : found->second;
  const auto say = [&](const wxString& words) {
    if (message != nullptr && (message->IsShown() || !words.empty())) {
      message->SetLabel(words);
      message->Show(!words.empty());
      if (!words.empty()) {
        announce(this, words);
      }
      GetParent()->Layout();
      if (auto* scrolled = dynamic_cast<wxScrolledWindow*>(GetParent())) {
        scrolled->FitInside();
      }
    }
  };
  try {
    const bool reshaped = give();
    say(wxEmptyString);
    m_calls.answered();
    if (reshaped) {
      m_calls.reshaped();
    }
    return true;
  } catch (const Error& error) {
    if (error.code() != ErrorCode::InvalidInput) {
      throw;
    }
    say(words_for(error, most_of(item)));
    return false;
  }
}

std::size_t BlockForm::most_of(int item) const {
  const auto found = std::find_if(m_most.begin(), m_most.end(), [&](const auto& each) { return each.first == item; });
  return found == m_most.end() ? 1 : found->second;
}

void BlockForm::move(const wxWindow* from, int step) {
  const auto at = std::find(m_controls.begin(), m_controls.end(), from);
  for (auto each = at - m_controls.begin() + step; each >= 0 && each < static_cast<std::ptrdiff_t>(m_controls.size()); each += step) {
    wxWindow* control = m_controls[static_cast<std::size_t>(each)];
    if (dynamic_cast<OptionDots*>(control) != nullptr) {
      control->SetFocus();
      return;
    }
  }
}

void BlockForm::focus(const wxString& name) {
  for (wxWindow* each : m_controls) {
    if (each->GetName() == name) {
      each->SetFocus();
      return;
    }
  }
  if (first() != nullptr) {
    first()->SetFocus();
  }
}

}  // namespace attune::desktop
