// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/print_dialog.h"

#include "desktop/support/accessible.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/layout.h"
#include "domain/error.h"

#include <wx/dialog.h>
#include <wx/modalhook.h>
#include <wx/timer.h>

#include <memory>

namespace attune::desktop {
namespace {

constexpr const char* k_title = "Document";  // it stands in queues and on displays: never a name
constexpr int k_patience_ms = 60'000;

[[noreturn]] void not_taken(const char* reason) {
  throw Error(ErrorCode::CannotWrite, {{"part", "printer"}, {"reason", reason}});
}

/// Cover and lock end the dialogs that are open, one by one; this is how they know of the system's own.
class NativePrintDialog final : public wxDialog {
 public:
  NativePrintDialog(wxWindow* parent, domain::PaperSize paper) : m_above(parent), m_paper(paper) {}
  int ShowModal() override {
    WX_HOOK_MODAL_DIALOG();
    m_chosen = gtk::choose_printer(m_above, m_paper == domain::PaperSize::Letter);
    return m_chosen ? wxID_OK : wxID_CANCEL;
  }
  const std::shared_ptr<gtk::PrinterChoice>& chosen() const { return m_chosen; }

 private:
  wxWindow* m_above;
  domain::PaperSize m_paper;
  std::shared_ptr<gtk::PrinterChoice> m_chosen;
};

/// While the queue takes the job. Cover and lock wait for it: what is half given would be neither.
class SendingDialog final : public wxDialog {
 public:
  explicit SendingDialog(wxWindow* parent)
      : wxDialog(parent, wxID_ANY, "Print", wxDefaultPosition, wxDefaultSize, wxCAPTION), m_timer(this) {
    SetFont(base_font());
    set_style(this, Style::Window);
    set_surface(this, Colour::Panel);
    name_control(this, "printing", "Sending to the printer");
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(plain_text(this, "Sending to the printer…"), wxSizerFlags().Border(wxALL, FromDIP(k_edge)));
    SetSizerAndFit(column);
    CentreOnParent();
    Bind(wxEVT_CLOSE_WINDOW, [](wxCloseEvent& event) { event.Veto(); });
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { end(); });
    m_timer.StartOnce(k_patience_ms);
  }
  void EndModal(int code) override {
    if (m_ended) {
      wxDialog::EndModal(code);
    }
  }
  void end() {
    m_ended = true;
    if (IsModal()) {
      EndModal(wxID_OK);
    }
  }

 private:
  wxTimer m_timer;
  bool m_ended = false;
};

/// Outlives the dialog where the queue answers late.
struct Sending {
  SendingDialog* dialog = nullptr;
  bool taken = false;
};

void send(wxWindow* parent, const std::shared_ptr<gtk::PrinterChoice>& to, const std::string& pdf) {
  SendingDialog dialog(parent);
  const auto state = std::make_shared<Sending>(Sending{&dialog});
  dialog.CallAfter([&to, &pdf, state] {
    gtk::send_print_job(to, k_title, pdf, [state](bool taken) {
      state->taken = taken;
      if (state->dialog != nullptr) {
        state->dialog->end();
      }
    });
  });
  dialog.ShowModal();
  state->dialog = nullptr;
  if (!state->taken) {
    not_taken("job");
  }
}

}  // namespace

Prompter::Print ask_printer(wxWindow* parent, domain::PaperSize paper) {
  if (!gtk::has_printer()) {
    not_taken("none");
  }
  NativePrintDialog dialog(parent, paper);
  if (dialog.ShowModal() != wxID_OK) {
    return {};
  }
  return [parent, chosen = dialog.chosen()](const std::string& pdf) { send(parent, chosen, pdf); };
}

}  // namespace attune::desktop
