// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/today_page.h"

#include "desktop/clinician/pages/caseload_panel.h"
#include "desktop/clinician/pages/day_rows.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/models/sayings.h"
#include "desktop/support/info_bar.h"
#include "practice/couples.h"

#include <wx/timer.h>

namespace attune::desktop {
namespace {

constexpr int k_caseload_width = 304;
constexpr int k_clock_step_ms = 15'000;

class TodayPage final : public Page {
 public:
  TodayPage(wxWindow* parent, Context& context) : Page(parent), m_context(context), m_timer(this) {
    SetName("today");
    set_surface(this, Colour::Surface);
    auto* box = new wxBoxSizer(wxHORIZONTAL);
    m_caseload = new CaseloadPanel(this, context);
    m_caseload->SetMinSize(wxSize(text_dip(this, k_caseload_width), -1));
    box->Add(m_caseload, wxSizerFlags().Expand());
    m_edge = rule_line(this, wxVERTICAL);
    box->Add(m_edge, wxSizerFlags().Expand());
    m_day = scrolled_area(this, "today.day", "Today", Colour::Surface);
    box->Add(m_day, wxSizerFlags(1).Expand());
    SetSizer(box);
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tick(); });
    refresh();
    m_timer.Start(k_clock_step_ms);
  }

  wxString reach() const override { return "All cases"; }
  std::vector<wxWindow*> panes() override {
    if (m_caseload->IsShown()) {
      return {m_caseload->find(), m_caseload->list(), m_day};
    }
    return {m_day};
  }
  wxWindow* find_target() override { return m_caseload->IsShown() ? m_caseload->find() : nullptr; }
  bool has_caseload() const override { return true; }
  void toggle_caseload() override {
    m_caseload->Show(!m_caseload->IsShown());
    m_edge->Show(m_caseload->IsShown());
    Layout();
  }

  void refresh() override {
    const Rebuilding rebuilding(this);
    m_day->DestroyChildren();
    m_day->GetSizer()->Clear();
    auto* notice = new InfoBar(m_day);
    m_day->GetSizer()->Add(notice, wxSizerFlags().Expand());
    practice::Today today;
    if (notice->attempt([&] { today = practice::show_today(m_context.practice); })) {
      m_caseload->show(today.caseload, today.now.date);
      build(today);
    } else {
      const wxString said = notice->text();
      notice->offer(said, "Retry", [this] { m_context.go.refresh(); }, InfoBar::Tone::NotSaved);
    }
    m_day->FitInside();
  }

 private:
  void build(const practice::Today& today) {
    const int edge = FromDIP(k_edge);
    const int gap = FromDIP(k_gap);
    m_now = today.now;
    wxSizer* column = m_day->GetSizer();
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(page_heading(m_day, "Today"), wxSizerFlags().Bottom());
    wxStaticText* date = plain_text(m_day, to_wx(long_date(today.now.date)));
    set_ink(date, Colour::Secondary);
    top->Add(date, wxSizerFlags().Bottom().Border(wxLEFT, FromDIP(k_padding)));
    top->AddStretchSpacer();
    m_clock = secondary_text(m_day, to_wx(domain::time_text(today.now.time)));
    top->Add(m_clock, wxSizerFlags().CentreVertical());
    add_padded(column, top, wxSizerFlags().Expand(), edge, FromDIP(k_padding), FromDIP(k_gap));
    column->Add(make_session_rows(m_day, m_context, today), wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, edge));
    column->AddSpacer(edge);
    column->Add(section_heading(m_day, "Needs your attention"), wxSizerFlags().Border(wxLEFT | wxRIGHT, edge));
    column->AddSpacer(gap);
    wxWindow* outbox = make_outbox_row(m_day, m_context);
    if (outbox == nullptr || !today.attention.empty()) {
      column->Add(make_attention_rows(m_day, m_context, today, m_attention_rows),
                  wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, edge));
    }
    if (outbox != nullptr) {
      column->Add(outbox, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    }
    if (today.attention.size() > m_attention_rows) {
      const wxString more = wxString::Format("Show all %zu", today.attention.size());
      column->Add(row_verb_button(m_day, {more, "today.attention-all",
                                          [this] {
                                            m_attention_rows = std::size_t(-1);
                                            m_context.go.refresh();
                                          },
                                          more + " that need your attention"}),
                  wxSizerFlags().Border(wxLEFT | wxTOP, edge));
    }
    column->AddSpacer(edge);
  }

  /// The clock moves on; an hour that has passed since asks to be settled.
  void tick() {
    const domain::LocalTime now = m_context.practice.event_time();
    if (now == m_now || m_clock == nullptr) {
      return;
    }
    const bool other_quarter = now.date != m_now.date || now.time.minutes / 5 != m_now.time.minutes / 5;
    m_now = now;
    m_clock->SetLabelText(to_wx(domain::time_text(now.time)));
    if (other_quarter) {
      m_context.go.refresh();
    }
  }

  Context& m_context;
  CaseloadPanel* m_caseload;
  wxWindow* m_edge;
  wxScrolledWindow* m_day;
  wxStaticText* m_clock = nullptr;
  domain::LocalTime m_now;
  std::size_t m_attention_rows = k_attention_rows;
  wxTimer m_timer;
};

}  // namespace

Page* make_today_page(wxWindow* parent, Context& context) { return new TodayPage(parent, context); }

}  // namespace attune::desktop
