// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/interview_page.h"

#include "desktop/clinician/pages/pieces.h"
#include "desktop/clinician/pages/quiet_header.h"
#include "desktop/models/sayings.h"
#include "desktop/questions/block_form.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/draft_keeper.h"
#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/interview.h"

#include <wx/choice.h>
#include <wx/dcclient.h>
#include <wx/statbmp.h>
#include <wx/timer.h>
#include <wx/wupdlock.h>

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr const char* k_form = "barriers-and-brakes";

class InterviewPage final : public Page {
 public:
  InterviewPage(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter partner, bool session,
                int block)
      : Page(parent),
        m_context(context),
        m_couple(couple),
        m_partner(partner),
        m_session(session),
        m_interview(context.practice, practice::data_folder(), couple, partner, k_form) {
    SetName("interview");
    set_surface(this, Colour::Surface);
    m_block = block >= 0 && block < m_interview.block_count() && m_interview.is_open(block) ? block
                                                                                            : m_interview.next(-1, 1);
    auto* box = new wxBoxSizer(wxVERTICAL);
    add_header(box);
    box->Add(rule_line(this), wxSizerFlags().Expand());
    m_body = scrolled_area(this, "interview.page", "Questions", Colour::Surface);
    box->Add(m_body, wxSizerFlags(1).Expand());
    box->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
    add_footer(box);
    SetSizer(box);
    build();
    m_keep.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { keep(); });
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
      const int step = event.GetModifiers() != wxMOD_ALT ? 0
                       : event.GetKeyCode() == WXK_RIGHT ? 1
                       : event.GetKeyCode() == WXK_LEFT  ? -1
                                                         : 0;
      if (step == 0) {
        event.Skip();
      } else if (m_interview.next(m_block, step) >= 0) {
        go(step);
      }
    });
  }

  wxString reach() const override {
    return m_session ? "Session running, quiet" : "Everything in this case except process notes";
  }
  std::vector<wxWindow*> panes() override { return {m_body, m_footer, m_header}; }
  wxWindow* find_target() override { return m_sections; }
  std::optional<domain::CaseId> shown_case() const override { return m_couple; }
  void refresh() override {}
  void save_drafts() override {
    const bool something = m_interview.changed();
    m_interview.keep();
    if (something) {
      say_kept();
    }
  }
  int tab() const override { return m_block; }

 private:
  void add_header(wxSizer* into) {
    const practice::CoupleView view = practice::show_couple(m_context.practice, m_couple, domain::Lens::clinician());
    std::vector<practice::PartnerView> person;
    std::copy_if(view.row.partners.begin(), view.row.partners.end(), std::back_inserter(person),
                 [&](const practice::PartnerView& each) { return each.letter == m_partner; });
    if (person.empty()) {
      throw Error(ErrorCode::NotFound, {{"part", "partner"}});
    }
    m_name = first_name(person.front());
    m_header = quiet_header(this, m_context, m_couple, person, m_session ? "alone, in the room" : "alone",
                            [this](wxWindow* header, wxSizer* row) {
                              m_sections = new wxChoice(header, wxID_ANY);
                              name_control(m_sections, "interview.section", "Section");
                              m_sections->SetMinSize(wxSize(text_dip(this, 320), text_dip(this, 32)));
                              m_sections->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
                                show_block(m_open.at(static_cast<std::size_t>(event.GetSelection())));
                              });
                              row->Add(m_sections, wxSizerFlags().CentreVertical());
                            });
    into->Add(m_header, wxSizerFlags().Expand());
  }

  void add_footer(wxSizer* into) {
    m_footer = new wxPanel(this);
    set_surface(m_footer, Colour::Panel);
    name_control(m_footer, "interview.footer", "Saved, back and next");
    m_footer->SetMinSize(wxSize(-1, text_dip(this, 50)));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_kept = plain_text(m_footer, wxEmptyString);
    m_kept->SetName("interview.kept");
    row->Add(m_kept, wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_edge)));
    m_back = plain_button(m_footer, "Back", Icon::ChevronLeft);
    name_control(m_back, "interview.back", "Back");
    m_back->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { go(-1); });
    row->Add(m_back, wxSizerFlags().CentreVertical());
    m_next = primary_button(m_footer, "Next");
    name_control(m_next, "interview.next", "Next");
    m_next->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { go(1); });
    row->Add(m_next, wxSizerFlags().CentreVertical().Border(wxLEFT | wxRIGHT, FromDIP(k_padding)));
    m_footer->SetSizer(row);
    into->Add(m_footer, wxSizerFlags().Expand());
  }

  void build() {
    wxWindowUpdateLocker still(this);
    m_body->DestroyChildren();
    m_body->GetSizer()->Clear();
    auto* column = new wxBoxSizer(wxVERTICAL);
    const practice::QuestionBlock block = m_interview.block(m_block);
    auto* title = new wxBoxSizer(wxHORIZONTAL);
    title->Add(page_heading(m_body, literal(to_wx(block.section))), wxSizerFlags().Top());
    auto* words = new wxBoxSizer(wxVERTICAL);
    for (const std::string& each : block.words) {
      words->Add(new WrapText(m_body, literal(to_wx(each)), Colour::Secondary), wxSizerFlags().Expand());
    }
    title->Add(words, wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    column->Add(title, wxSizerFlags().Expand());
    add_notice(column);
    add_standing(column);
    BlockCalls answers;
    answers.choose = [this](int item, const std::vector<std::size_t>& options) { return m_interview.choose(item, options); };
    answers.type = [this](int item, const std::string& typed) { return m_interview.type(item, typed); };
    answers.tick = [this](int item, bool ticked) { return m_interview.tick(item, ticked); };
    answers.reshaped = [this] { CallAfter([this] { rebuild(); }); };
    answers.answered = [this] { m_keep.StartOnce(k_keep_ms); };
    m_questions = new BlockForm(m_body, block, QuestionLook::Interview, answers);
    column->Add(m_questions, wxSizerFlags().Expand());
    add_padded(m_body->GetSizer(), column, wxSizerFlags(1).Expand(), FromDIP(24), FromDIP(14), FromDIP(k_padding));
    m_body->Layout();
    m_body->FitInside();
    fill_sections();
    m_back->Show(m_interview.next(m_block, -1) >= 0);
    const bool last = m_interview.next(m_block, 1) < 0;
    m_next->SetLabel(last ? "Finish" : "Next");
    name_control(m_next, "interview.next", last ? "Finish" : "Next");
    m_footer->Layout();
  }

  void add_notice(wxSizer* into) {
    auto* notice = new wxPanel(m_body);
    set_surface(notice, Colour::ToldAlone);
    name_control(notice, "interview.notice", "Whose file");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* words = new WrapText(notice,
                               literal("Goes to " + m_name + "’s file. The room does not see it. " + m_name +
                                       " may share single answers later, with named people."),
                               Colour::ToldAloneText);
    row->Add(words, wxSizerFlags(1).CentreVertical().Border(wxALL, FromDIP(7)));
    auto* eye = new wxStaticBitmap(notice, wxID_ANY, icon(Icon::EyeCrossed, Colour::ToldAloneText));
    row->Insert(0, eye, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
    notice->SetSizer(row);
    notice->Bind(wxEVT_PAINT, [notice](wxPaintEvent&) {
      wxPaintDC dc(notice);
      dc.SetPen(wxPen(colour(Colour::ToldAloneLine)));
      dc.SetBrush(*wxTRANSPARENT_BRUSH);
      dc.DrawRectangle(notice->GetClientSize());
    });
    into->Add(notice, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(k_gap)));
  }

  // What stood before gives way only when this is finished; a correction begins with it.
  void add_standing(wxSizer* into) {
    if (!m_interview.standing() || m_interview.begun() || m_block != m_interview.next(-1, 1)) {
      return;
    }
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const wxString day = to_wx(short_date(*m_interview.standing(), m_context.practice.event_time().date));
    row->Add(new WrapText(m_body, "The answers of " + day + " stand until this is finished.", Colour::Secondary),
             wxSizerFlags(1).CentreVertical());
    row->Add(row_verb_button(m_body, {"Begin with them", "interview.begin-with", [this] {
                                        CallAfter([this] {
                                          m_interview.begin_from_standing();
                                          m_keep.StartOnce(k_keep_ms);
                                          rebuild();
                                        });
                                      }}),
             wxSizerFlags().CentreVertical());
    into->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_gap)));
  }

  void fill_sections() {
    m_open.clear();
    wxArrayString titles;
    for (int each = 0; each < m_interview.block_count(); ++each) {
      if (m_interview.is_open(each)) {
        m_open.push_back(each);
        titles.Add(to_wx(m_interview.block_title(each)));
      }
    }
    m_sections->Set(titles);
    const auto at = std::find(m_open.begin(), m_open.end(), m_block);
    m_sections->SetSelection(at == m_open.end() ? wxNOT_FOUND : static_cast<int>(at - m_open.begin()));
  }

  void rebuild() {
    const wxWindow* focus = FindFocus();
    const wxString name = focus == nullptr ? wxString() : focus->GetName();
    const int scrolled = m_body->GetViewStart().y;
    build();
    m_body->Scroll(0, scrolled);
    m_questions->focus(name);
  }

  void show_block(int block) {
    CallAfter([this, block] {
      keep();
      m_block = block;
      build();
      m_body->Scroll(0, 0);
      m_questions->focus({});
    });
  }

  void go(int step) {
    const int next = m_interview.next(m_block, step);
    if (next >= 0) {
      show_block(next);
    } else if (step > 0) {
      CallAfter([this] { finish(); });
    }
  }

  void finish() {
    try {
      m_interview.finish();
      m_context.go.saved();
      m_context.go.interview_ended(m_couple);
    } catch (const Error&) {
      m_kept->SetLabel(literal(describe_current().text()));
      m_footer->Layout();
    }
  }

  void keep() {
    try {
      const bool something = m_interview.changed();
      m_interview.keep();
      if (something) {
        say_kept();
      }
    } catch (const Error&) {
      const wxString words = describe_current().text();
      set_ink(m_kept, Colour::NotSaved);
      m_kept->SetLabel(literal("Not saved. " + words));
      announce(m_kept, "Not saved. " + words);
      m_footer->Layout();
    }
  }

  void say_kept() {
    set_ink(m_kept, Colour::Text);
    m_kept->SetLabel("Saved " + to_wx(domain::time_text(m_context.practice.event_time().time)));
    m_footer->Layout();
  }

  Context& m_context;
  domain::CaseId m_couple;
  domain::Letter m_partner;
  bool m_session;
  practice::Interview m_interview;
  int m_block = 0;
  std::vector<int> m_open;  ///< blocks in the list of sections
  wxString m_name;
  wxWindow* m_header = nullptr;
  wxChoice* m_sections = nullptr;
  wxScrolledWindow* m_body = nullptr;
  wxPanel* m_footer = nullptr;
  wxStaticText* m_kept = nullptr;
  wxButton* m_back = nullptr;
  wxButton* m_next = nullptr;
  BlockForm* m_questions = nullptr;
  wxTimer m_keep;
};

}  // namespace

Page* make_interview_page(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter partner,
                          bool session, int block) {
  return new InterviewPage(parent, context, couple, partner, session, block);
}

}  // namespace attune::desktop
