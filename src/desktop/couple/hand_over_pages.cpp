// SPDX-License-Identifier: Apache-2.0
#include "desktop/couple/hand_over_pages.h"

#include "desktop/couple/room_pieces.h"
#include "desktop/questions/block_form.h"
#include "desktop/support/accessible.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/text.h"

#include <wx/wupdlock.h>

namespace attune::desktop {
namespace {

class BlockPage final : public wxPanel {
 public:
  BlockPage(wxWindow* parent, practice::HandOver& form, int block, int least, HandOverCalls calls)
      : wxPanel(parent), m_form(form), m_block(block), m_least(least), m_calls(std::move(calls)) {
    SetName("couple.block");
    set_surface(this, Colour::Surface);
    build();
    CallAfter([this] { focus_first(); });
  }

 private:
  void build() {
    wxWindowUpdateLocker still(this);
    const RoomColumn made = room_column(this, "couple.block-page");
    m_page = made.page;
    const practice::QuestionBlock block = m_form.block(m_block);
    made.column->Add(room_heading(m_page, to_wx(block.section)));
    for (const std::string& each : block.words) {
      made.column->Add(new WrapText(m_page, wxControl::EscapeMnemonics(to_wx(each)), Colour::Secondary),
                       wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
    }
    BlockCalls answers;
    answers.choose = [this](int item, const std::vector<std::size_t>& options) { return m_form.choose(item, options); };
    answers.type = [this](int item, const std::string& words) { return m_form.type(item, words); };
    answers.tick = [this](int item, bool ticked) { return m_form.tick(item, ticked); };
    answers.reshaped = [this] { CallAfter([this] { rebuild(); }); };
    answers.answered = [] {};
    m_questions = new BlockForm(m_page, block, QuestionLook::Room, answers);
    made.column->Add(m_questions, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_padding)));
    add_notice(made.column);
    made.column->AddStretchSpacer();
    add_foot(made.column);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(m_page, wxSizerFlags(1).Expand());
    SetSizer(all);
    Layout();
    m_page->FitInside();
  }

  void add_notice(wxSizer* into) {
    const wxString words = to_wx(m_form.notice());
    const std::size_t end = words.find(". ");
    auto* first = new wxBoxSizer(wxVERTICAL);
    auto* sentence = new WrapText(m_page, wxControl::EscapeMnemonics(end == wxString::npos ? words : words.Left(end + 1)),
                                  Colour::Text, 0.92);
    sentence->SetFont(sentence->GetFont().Bold());
    first->Add(sentence, wxSizerFlags().Expand());
    if (end != wxString::npos) {
      first->Add(new WrapText(m_page, wxControl::EscapeMnemonics(words.Mid(end + 2)), Colour::Text, 0.92),
                 wxSizerFlags().Expand());
    }
    into->Add(first, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_room_edge)));
  }

  void add_foot(wxSizer* into) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const wxString urgent = "If something cannot wait, tell " + to_wx(m_form.clinician()) + " now.";
    row->Add(new WrapText(m_page, wxControl::EscapeMnemonics(urgent), Colour::Secondary, 0.92),
             wxSizerFlags(1).CentreVertical());
    const int before = m_form.next(m_block, -1);
    if (before >= m_least && before >= 0) {
      wxButton* back = room_button(m_page, "Back", "couple.back", false, Icon::ChevronLeft);
      back->Bind(wxEVT_BUTTON, [this, before](wxCommandEvent&) { m_calls.show(before); });
      row->Add(back, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    }
    const bool last = m_form.next(m_block, 1) < 0;
    wxButton* next = room_button(m_page, last ? "Done" : "Next", "couple.next", true);
    next->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
      // Asked again: what comes next may hang on what was answered here.
      const int after = m_form.next(m_block, 1);
      after < 0 ? m_calls.done() : m_calls.show(after);
    });
    row->Add(next, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    into->Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_room_edge)));
  }

  // Questions came or went: the page is made anew, the focus stays where it was.
  void rebuild() {
    const wxWindow* focus = FindFocus();
    const wxString name = focus == nullptr ? wxString() : focus->GetName();
    const int scrolled = m_page->GetViewStart().y;
    wxWindow* gone = m_page;
    gone->Hide();
    build();
    gone->Destroy();
    m_page->Scroll(0, scrolled);
    m_questions->focus(name);
  }

  void focus_first() {
    if (wxWindow* first = m_questions->first()) {
      first->SetFocus();
    }
  }

  practice::HandOver& m_form;
  int m_block;
  int m_least;
  HandOverCalls m_calls;
  wxScrolledWindow* m_page = nullptr;
  BlockForm* m_questions = nullptr;
};

/// A few large words in the middle and one verb.
wxWindow* words_page(wxWindow* parent, const wxString& name, const wxString& heading, const std::vector<wxString>& words,
                     const std::function<wxButton*(wxWindow*)>& verb) {
  const RoomColumn made = room_column(parent, name, 640);
  made.column->AddStretchSpacer(2);
  made.column->Add(room_heading(made.page, heading));
  for (const wxString& each : words) {
    made.column->Add(new WrapText(made.page, wxControl::EscapeMnemonics(each)),
                     wxSizerFlags().Expand().Border(wxTOP, made.page->FromDIP(k_padding)));
  }
  wxButton* button = verb(made.page);
  made.column->Add(button, wxSizerFlags().Border(wxTOP, made.page->FromDIP(k_room_edge)));
  made.column->AddStretchSpacer(3);
  made.page->Bind(wxEVT_SET_FOCUS, [button](wxFocusEvent&) { button->SetFocus(); });
  return made.page;
}

}  // namespace

wxWindow* make_hand_over_start(wxWindow* parent, practice::HandOver& form, const HandOverCalls& calls) {
  const int first = form.first();
  return words_page(parent, "couple.start", "For " + to_wx(form.person()),
                    {"Some questions come, a page at a time. Every one may be left empty.",
                     "Hide, or the Esc key, covers the screen at any time.", to_wx(form.notice())},
                    [calls, first](wxWindow* page) {
                      wxButton* begin = room_button(page, "Begin", "couple.begin", true);
                      begin->Bind(wxEVT_BUTTON, [calls, first](wxCommandEvent&) {
                        first < 0 ? calls.done() : calls.show(first);
                      });
                      return begin;
                    });
}

wxWindow* make_hand_over_block(wxWindow* parent, practice::HandOver& form, int block, int least,
                               const HandOverCalls& calls) {
  return new BlockPage(parent, form, block, least, calls);
}

wxWindow* make_end_page(wxWindow* parent, const domain::Text& clinician, const std::function<void()>& back) {
  return words_page(parent, "couple.end", "Thank you.", {"Please give the laptop back to " + to_wx(clinician) + "."},
                    [clinician, back](wxWindow* page) {
                      wxButton* button = room_button(page, "I am " + to_wx(clinician), "couple.give-back");
                      button->Bind(wxEVT_BUTTON, [back](wxCommandEvent&) { back(); });
                      return button;
                    });
}

}  // namespace attune::desktop
