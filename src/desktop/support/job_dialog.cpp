// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/job_dialog.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"

#include <wx/dialog.h>
#include <wx/gauge.h>
#include <wx/timer.h>

#include <atomic>
#include <exception>
#include <thread>

namespace attune::desktop {
namespace {

constexpr int k_progress_ms = 50;

class JobDialog final : public wxDialog {
 public:
  JobDialog(wxWindow* parent, const wxString& title, const wxString& saying, Cancel cancel,
            const std::function<void(const practice::Progress&)>& work)
      : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize, wxCAPTION), m_timer(this) {
    SetName("job");
    SetFont(base_font());
    set_style(this, Style::Window);
    set_surface(this, Colour::Panel);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(plain_text(this, saying), wxSizerFlags().Border(wxBOTTOM, FromDIP(k_padding)));
    m_gauge = new wxGauge(this, wxID_ANY, 1000);
    m_gauge->SetMinSize(FromDIP(wxSize(320, 8)));
    name_control(m_gauge, "job.progress", saying);
    column->Add(m_gauge, wxSizerFlags().Expand());
    if (cancel == Cancel::Yes) {
      m_stop = plain_button(this, "Stop");
      m_stop->SetName("job.stop");
      m_stop->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask_to_stop(); });
      column->Add(m_stop, wxSizerFlags().Right().Border(wxTOP, FromDIP(k_edge)));
      SetEscapeId(wxID_NONE);
    }
    auto* edges = new wxBoxSizer(wxVERTICAL);
    edges->Add(column, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(k_edge)));
    SetSizerAndFit(edges);
    CentreOnParent();
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { look(); });
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { ask_to_stop(); });
    m_timer.Start(k_progress_ms);
    m_thread = std::thread([this, &work] {
      try {
        work([this](int done, int of) {
          m_done = of > 0 ? done * 1000 / of : 0;
          return !m_stopping;
        });
      } catch (...) {
        m_failed = std::current_exception();
      }
      m_finished = true;
    });
  }
  ~JobDialog() override { wait(); }
  JobDialog(const JobDialog&) = delete;
  JobDialog& operator=(const JobDialog&) = delete;

  /// After ShowModal: waits for the thread, and throws what it threw.
  void finish() {
    const bool ended_early = !m_finished;
    wait();
    if (m_failed) {
      std::rethrow_exception(m_failed);
    }
    if (ended_early && m_stop != nullptr) {
      throw Error(ErrorCode::Cancelled);
    }
  }

 private:
  void wait() {
    m_stopping = true;
    if (m_thread.joinable()) {
      m_thread.join();
    }
  }
  void ask_to_stop() {
    m_stopping = true;
    if (m_stop != nullptr) {
      m_stop->SetLabel("Stopping…");
      m_stop->Disable();
    }
  }
  void look() {
    if (m_finished) {
      m_timer.Stop();
      EndModal(wxID_OK);
    } else if (m_done > 0) {
      m_gauge->SetValue(m_done);
    } else {
      m_gauge->Pulse();
    }
  }

  wxGauge* m_gauge = nullptr;
  wxButton* m_stop = nullptr;
  wxTimer m_timer;
  std::atomic<bool> m_stopping = false;
  std::atomic<bool> m_finished = false;
  std::atomic<int> m_done = 0;
  std::exception_ptr m_failed;
  std::thread m_thread;
};

}  // namespace

void run_job(wxWindow* parent, const wxString& title, const wxString& saying, Cancel cancel,
             const std::function<void(const practice::Progress& progress)>& work) {
  JobDialog dialog(parent, title, saying, cancel, work);
  dialog.ShowModal();
  dialog.finish();
}

}  // namespace attune::desktop
