// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/interviews_parts.h"
#include "desktop/dialogs/answer_dialogs.h"
#include "desktop/support/degree_bars.h"
#include "desktop/support/person_mark.h"

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr int k_interview_row = 28;
constexpr int k_cell = 134;
constexpr int k_alone = 320;  // one column: room for what was typed
constexpr int k_shared = 107;
constexpr int k_words_inset = 5;  // of words within a button: everything else stands in line with them

Colour ink_of(practice::CompareSide side) {
  switch (side) {
    case practice::CompareSide::Brake:
      return Colour::BrakeText;
    case practice::CompareSide::Accelerator:
      return Colour::HelpText;
    case practice::CompareSide::Other:
      break;
  }
  return Colour::Text;
}

/// A column of fixed width; gives back what to put into it.
wxBoxSizer* add_column(wxSizer* into, int width) {
  auto* column = new wxBoxSizer(wxHORIZONTAL);
  column->SetMinSize(width, -1);
  into->Add(column, wxSizerFlags().CentreVertical());
  return column;
}

}  // namespace

CompareRows::CompareRows(wxWindow* parent, Context& context, const domain::CaseId& couple, const CompareSheet& sheet)
    : StillPanel(parent),
      m_context(context),
      m_couple(couple),
      m_columns(sheet.columns),
      m_has_shared(sheet.has_shared) {
  set_surface(this, Colour::Surface);
  SetName("interviews.sheet");
  auto* box = new wxBoxSizer(wxVERTICAL);
  for (const SheetBlock& block : sheet.blocks) {
    add_head(box, sheet, block);
    for (const SheetRow& row : block.rows) {
      add_row(box, block, row);
    }
    box->AddSpacer(FromDIP(8));
  }
  SetSizer(box);
}

int CompareRows::inset() const {
  return FromDIP(k_words_inset);
}

int CompareRows::cell_width() const {
  return text_dip(this, m_columns.size() == 1 ? k_alone : k_cell);
}

int CompareRows::shared_width() const {
  return m_has_shared ? text_dip(this, k_shared) : 0;
}

void CompareRows::add_head(wxSizer* into, const CompareSheet& sheet, const SheetBlock& block) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(line_text(this, to_wx(block.heading), ink_of(block.side), 1.0, true),
           wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_words_inset)));
  for (std::size_t each = 0; each < sheet.columns.size(); ++each) {
    wxBoxSizer* column = add_column(row, cell_width());
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->SetMinSize(cell_width() - FromDIP(k_gap), -1);
    auto* name = new wxBoxSizer(wxHORIZONTAL);
    name->Add(new PersonMark(this, sheet.columns[each].letter), wxSizerFlags().CentreVertical());
    name->Add(line_text(this, to_wx(sheet.columns[each].name), Colour::Text, 1.0, true),
              wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_gap)));
    words->Add(name, wxSizerFlags().Expand());
    if (each < block.notes.size() && !block.notes[each].empty()) {
      auto* note = new WrapText(this, to_wx(block.notes[each]), Colour::Secondary, 0.9);
      note->expect_width(cell_width() - FromDIP(k_gap));
      words->Add(note, wxSizerFlags().Expand());
    }
    column->Add(words, wxSizerFlags().CentreVertical());
  }
  if (m_has_shared) {
    auto* title = section_heading(this, "Shared");
    set_ink(title, Colour::Secondary);
    add_column(row, shared_width())->Add(title, wxSizerFlags().CentreVertical());
  }
  row->SetMinSize(-1, text_dip(this, k_interview_row));
  into->Add(row, wxSizerFlags().Expand());
  into->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine),
            wxSizerFlags().Expand().Border(wxLEFT, FromDIP(k_words_inset)));
}

void CompareRows::add_row(wxSizer* into, const SheetBlock& block, const SheetRow& row) {
  auto* line = new wxBoxSizer(wxHORIZONTAL);
  add_question(line, row);
  for (std::size_t each = 0; each < m_columns.size(); ++each) {
    add_cell(line, block, row, each);
  }
  if (m_has_shared) {
    const bool plain = row.shared == "by both" || row.shared == "by all";
    auto* shared = new WrapText(this, literal(to_wx(row.shared)), plain ? Colour::Text : Colour::Secondary);
    shared->SetName("interviews." + to_wx(row.item) + ".shared");
    shared->expect_width(shared_width());
    add_column(line, shared_width())->Add(shared, wxSizerFlags(1).CentreVertical());
  }
  line->SetMinSize(-1, text_dip(this, k_interview_row));
  into->Add(line, wxSizerFlags().Expand());
  into->Add(rule_line(this), wxSizerFlags().Expand().Border(wxLEFT, FromDIP(k_words_inset)));
}

void CompareRows::add_question(wxSizer* into, const SheetRow& row) {
  if (!row.can_share) {
    auto* words = new WrapText(this, literal(to_wx(row.question)));
    words->SetName("interviews." + to_wx(row.item));
    m_questions.push_back(words);
    into->AddSpacer(FromDIP(k_words_inset));
    into->Add(words, wxSizerFlags(1).CentreVertical().Border(wxTOP | wxBOTTOM, FromDIP(3)));
    return;
  }
  auto* button = new WrapButton(this, to_wx(row.question));
  name_control(button, "interviews." + to_wx(row.item), to_wx(row.said));
  button->SetToolTip("Share, or take back");
  button->Bind(wxEVT_BUTTON,
               [&context = m_context, couple = m_couple, form = row.form, item = row.item](wxCommandEvent&) {
                 ask_share_answer(context.go.window(), context, couple, form, item);
               });
  m_buttons.push_back(button);
  into->Add(button, wxSizerFlags(1).CentreVertical());
}

void CompareRows::add_cell(wxSizer* into, const SheetBlock& block, const SheetRow& row, std::size_t column) {
  const SheetCell& cell = row.cells.at(column);
  wxBoxSizer* box = add_column(into, cell_width());
  if (cell.words.empty()) {
    box->AddSpacer(cell_width());  // an empty sizer would take no room
    return;
  }
  int left = cell_width() - FromDIP(k_gap);
  const bool faint = cell.degree ? cell.degree->filled == 0 : block.side != practice::CompareSide::Other;
  if (cell.degree) {
    auto* bars = new DegreeBars(this, cell.degree->filled, cell.degree->of,
                                block.side == practice::CompareSide::Brake ? Colour::BrakeMark : Colour::HelpMark);
    box->Add(bars, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(8)));
    left -= bars->GetMinSize().x + FromDIP(8);
  }
  auto* words = new WrapText(this, literal(to_wx(cell.words)), faint ? Colour::Secondary : Colour::Text);
  words->SetName("interviews." + to_wx(row.item) + "." + to_wx(m_columns.at(column).letter.str()));
  words->SetMinSize(wxSize(left, -1));
  words->expect_width(left);
  box->Add(words, wxSizerFlags().CentreVertical().Border(wxTOP | wxBOTTOM, FromDIP(3)));
}

void CompareRows::expect_width(int width) {
  const int room = width - static_cast<int>(m_columns.size()) * cell_width() - shared_width();
  const int least = FromDIP(60);
  for (WrapButton* each : m_buttons) {
    each->expect_width(std::max(least, room));
  }
  for (WrapText* each : m_questions) {
    each->expect_width(std::max(least, room - FromDIP(k_words_inset)));
  }
  InvalidateBestSize();
}

}  // namespace attune::desktop
