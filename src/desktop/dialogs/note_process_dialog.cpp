// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/note_process_bar.h"
#include "desktop/dialogs/note_dialogs.h"
#include "desktop/models/sayings.h"
#include "desktop/support/accessible.h"
#include "desktop/support/draft_keeper.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/job_dialog.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"
#include "practice/process_notes.h"

#include <wx/timer.h>

namespace attune::desktop {
namespace {

constexpr int k_process_lines = 12;
constexpr int k_tries = 3;

std::string process_draft_name(const domain::SessionId& session) { return "process " + session.str(); }

class ProcessDialog final : public StandardDialog {
 public:
  ProcessDialog(wxWindow* parent, Context& context, const domain::SessionId& session, practice::ProcessNote& note)
      : StandardDialog(parent, "Process note", "process"),
        m_context(context),
        m_session(session),
        m_note(note),
        m_timer(this),
        // No way to open it again: coming back never leads here. What could not be kept waits until it is asked for.
        m_watch(context.drafts.watch(process_draft_name(session), [this] { return put_away(); }, {})) {
    set_surface(area(), Colour::KeptApart);
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(make_hatch(area()), wxSizerFlags().Expand());
    top->Add(new WrapText(area(),
                          "For you alone. No list, search, brief, sheet or release holds it, and nothing says that it is "
                          "there.",
                          Colour::KeptApartText),
             wxSizerFlags(1).Expand().Border(wxLEFT, FromDIP(k_padding)));
    content()->Add(top, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    add_editor();
    m_said = plain_text(area(), wxString());
    m_said->SetName("process.said");
    content()->Add(m_said, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
    if (m_texts.size() > 1) {
      add_verb("Histor&y…", [this] { history(); })->SetName("process.history");
    }
    set_cancel("Close");
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { keep_and_say(); });
    finish(m_editor, 620);
  }

  // What was read goes out of memory with the dialog, as far as that is ours.
  ~ProcessDialog() override {
    m_editor->ChangeValue(wxString());
    crypto::wipe(m_kept.data(), m_kept.size());
  }

  /// What is typed, into its store; throws Error when it cannot.
  void keep() {
    m_timer.Stop();
    const std::string typed = from_wx(m_editor->GetValue());
    if (m_editor->IsEditable() && typed != m_kept) {
      m_note.save(domain::Text::from(typed, "text"));
      m_kept = typed;
    }
  }

  DraftKeeper::Fields put_away() {
    try {
      keep();
      return {};
    } catch (const Error&) {
      return {{"text", from_wx(m_editor->GetValue())}};
    }
  }

 private:
  void add_editor() {
    m_texts = m_note.texts();
    m_kept = m_texts.empty() ? std::string() : m_texts.front().words.str();
    m_editor = new wxTextCtrl(area(), wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
    set_style(m_editor, Style::Entry);
    name_control(m_editor, "process.text", "Process note");
    m_editor->ChangeValue(to_wx(m_kept));
    if (from_wx(m_editor->GetValue()) != m_kept) {
      m_editor->SetEditable(false);  // not held as it was written: nothing is saved over it
    } else if (const auto draft = m_context.drafts.take(process_draft_name(m_session))) {
      m_editor->ChangeValue(to_wx(draft->at("text")));
      m_timer.StartOnce(k_keep_ms);
    }
    m_editor->SetMinSize(wxSize(FromDIP(120), k_process_lines * m_editor->GetCharHeight() + FromDIP(18)));
    m_editor->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_timer.StartOnce(k_keep_ms); });
    m_editor->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
      if (event.GetKeyCode() == WXK_TAB && !event.ControlDown()) {
        m_editor->Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
      } else {
        event.Skip();
      }
    });
    content()->Add(m_editor, wxSizerFlags(1).Expand());
  }

  void keep_and_say() {
    try {
      keep();
      m_said->SetLabel("Saved " + to_wx(domain::time_text(m_context.practice.event_time().time)));
    } catch (...) {
      notice().say("Not saved. " + describe_current().text(), InfoBar::Tone::NotSaved);
    }
  }

  void history() {
    std::vector<Earlier> earlier;
    for (auto each = m_texts.begin() + 1; each != m_texts.end(); ++each) {
      earlier.push_back({when_words(m_context, each->saved),
                         to_wx(each->words)});
    }
    show_earlier(this, "What stood before", earlier);
  }

  Context& m_context;
  domain::SessionId m_session;
  practice::ProcessNote& m_note;
  std::vector<domain::ProcessText> m_texts;
  std::string m_kept;
  wxTextCtrl* m_editor = nullptr;
  wxStaticText* m_said = nullptr;
  wxTimer m_timer;
  DraftKeeper::Token m_watch;
};

}  // namespace

bool ask_apart(wxWindow* parent, Context& context, const wxString& why,
               const std::function<void(const crypto::Secret& passphrase)>& open) {
  wxString asking = why;
  for (int attempt = 0; attempt < k_tries; ++attempt) {
    const auto passphrase = context.ask.ask_passphrase(parent, asking);
    if (!passphrase) {
      return false;
    }
    try {
      run_job(parent, "Process note", "Opening what is kept apart.", Cancel::No,
              [&](const practice::Progress&) { open(*passphrase); });
      return true;
    } catch (const Error& error) {
      if (error.code() == ErrorCode::Cancelled) {
        return false;
      }
      if (error.code() != ErrorCode::WrongPassphrase) {
        throw;
      }
      asking = "That is not the passphrase. " + why;
    }
  }
  return false;
}

void ask_process_note(wxWindow* parent, Context& context, const domain::SessionId& session) {
  std::unique_ptr<practice::ProcessNote> note;
  if (!ask_apart(parent, context, "The process note is kept apart. Type the passphrase to open it.",
                 [&](const crypto::Secret& passphrase) {
                   note = std::make_unique<practice::ProcessNote>(context.practice, session, passphrase);
                 })) {
    return;
  }
  ProcessDialog dialog(parent, context, session, *note);
  dialog.ShowModal();
  if (auto left = dialog.put_away(); !left.empty()) {
    context.drafts.keep(process_draft_name(session), std::move(left));
    context.go.not_saved("Not saved. The process note waits in memory until you open it again.");
  }
}

}  // namespace attune::desktop
