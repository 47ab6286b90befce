// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/answer_dialogs.h"
#include "desktop/models/answer_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/accessible.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

#include <wx/choice.h>

namespace attune::desktop {
namespace {

constexpr int k_least_width = 620;
constexpr int k_least_height = 380;

std::string occasion_words(const practice::IntakeView& occasion) {
  const std::string date = occasion.date ? full_date(*occasion.date) : std::string();
  if (occasion.draft.value_or(false)) {
    return date + ", not finished";
  }
  return date + (occasion.superseded.value_or(false) ? ", answered again since" : ", what stands");
}

/// The question as the beginning of a line: "I brace before touch starts: ", "Has your wanting changed? ".
std::string asked(const practice::AnswerView& answer) {
  const bool of_group = answer.place.side == practice::CompareSide::Other && !answer.place.group.empty();
  const std::string question = of_group ? answer.place.part + ", " + within_line(answer.question)
                                        : question_words(answer.question, answer.place);
  const bool ends = !question.empty() && std::string_view("?.:").find(question.back()) != std::string_view::npos;
  return question + (ends ? " " : ": ");
}

/// A heading a part, a line an item.
std::string written(const practice::IntakeView& occasion) {
  std::string text;
  std::string section;
  std::string item;
  for (const practice::AnswerView& each : occasion.answers) {
    const std::string words = answer_words(each.text, each.number, each.place);
    if (each.item == item) {
      text += "; " + words;  // several to one item
      continue;
    }
    item = each.item;
    if (each.place.section != section) {
      section = each.place.section;
      text += (text.empty() ? "" : "\n\n") + section;
    }
    text += "\n   " + asked(each) + words;
  }
  return text.empty() ? "Every question was left empty." : text;
}

class AnswersDialog final : public StandardDialog {
 public:
  AnswersDialog(wxWindow* parent, const std::string& name, std::vector<practice::IntakeView> occasions)
      : StandardDialog(parent, "Answers", "answers"), m_occasions(std::move(occasions)) {
    m_choice = new wxChoice(area(), wxID_ANY);
    for (const practice::IntakeView& each : m_occasions) {
      m_choice->Append(to_wx(occasion_words(each)));
    }
    m_choice->SetMinSize(wxSize(FromDIP(80), text_dip(this, 32)));
    m_choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show(); });
    add_field(wxControl::EscapeMnemonics(to_wx(name) + " answered on"), m_choice, "answers.occasion");
    m_text =
        new wxTextCtrl(area(), wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE | wxTE_READONLY);
    set_style(m_text, Style::Entry);
    m_text->SetMinSize(wxSize(FromDIP(200), text_dip(this, k_least_height)));
    add_field("Answers", m_text, "answers.text");
    set_cancel("Close");
    m_choice->SetSelection(0);
    show();
    finish(m_choice, k_least_width);
  }

 private:
  void show() {
    m_text->ChangeValue(to_wx(written(m_occasions.at(static_cast<std::size_t>(m_choice->GetSelection())))));
    m_text->SetInsertionPoint(0);
  }

  std::vector<practice::IntakeView> m_occasions;
  wxChoice* m_choice = nullptr;
  wxTextCtrl* m_text = nullptr;
};

}  // namespace

void show_answers(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter who) {
  try {
    const practice::CoupleView view = practice::show_couple(context.practice, couple, domain::Lens::clinician());
    auto occasions = practice::show_intake(context.practice, couple, who, domain::Lens::clinician());
    if (!occasions.empty()) {
      AnswersDialog(parent, name_of(view.row.partners, who), std::move(occasions)).ShowModal();
    }
  } catch (const Error&) {
    context.go.not_saved(describe_current().text());
  }
}

}  // namespace attune::desktop
