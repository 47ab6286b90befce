// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/note_dialogs.h"
#include "desktop/models/note_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/accessible.h"
#include "desktop/support/standard_dialog.h"
#include "desktop/support/text.h"

#include <wx/clipbrd.h>
#include <wx/listbox.h>

namespace attune::desktop {
namespace {

/// Times at the left, newest first; at the right what stood then, to be read and copied.
class EarlierDialog final : public StandardDialog {
 public:
  EarlierDialog(wxWindow* parent, const wxString& title, const std::vector<Earlier>& earlier)
      : StandardDialog(parent, title, "history"), m_earlier(earlier) {
    content()->Add(new WrapText(area(), "Nothing is changed here. Copy what is to stand again and paste it where it goes.",
                                Colour::Secondary),
                   wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(k_padding)));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_times = new wxListBox(area(), wxID_ANY);
    for (const Earlier& each : m_earlier) {
      m_times->Append(each.when);
    }
    name_control(m_times, "history.times", "When it stood, newest first");
    m_times->SetMinSize(wxSize(text_dip(this, 170), text_dip(this, 300)));
    row->Add(m_times, wxSizerFlags().Expand());
    m_words = new wxTextCtrl(area(), wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                             wxTE_MULTILINE | wxTE_READONLY);
    set_style(m_words, Style::Entry);
    name_control(m_words, "history.words", "What stood then");
    m_words->SetMinSize(wxSize(text_dip(this, 240), text_dip(this, 300)));
    row->Add(m_words, wxSizerFlags(1).Expand().Border(wxLEFT, FromDIP(k_padding)));
    content()->Add(row, wxSizerFlags(1).Expand());
    m_times->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { follow(); });
    m_words->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
      if (event.GetKeyCode() == WXK_TAB && !event.ControlDown()) {
        m_words->Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
      } else {
        event.Skip();
      }
    });
    wxButton* copy = add_verb("C&opy", [this] { this->copy(); });
    name_control(copy, "history.copy", "Copy what is selected, or all of it");
    set_cancel("Close");
    m_times->SetSelection(0);
    follow();
    finish(m_times, 720);
  }

 private:
  void follow() {
    const int chosen = m_times->GetSelection();
    m_words->ChangeValue(chosen == wxNOT_FOUND ? wxString() : m_earlier.at(static_cast<std::size_t>(chosen)).words);
  }

  void copy() {
    const wxString selected = m_words->GetStringSelection();
    if (wxTheClipboard->Open()) {
      wxTheClipboard->SetData(new wxTextDataObject(selected.empty() ? m_words->GetValue() : selected));
      wxTheClipboard->Close();
      notice().say(selected.empty() ? "All of it was copied." : "The selected words were copied.");
    }
  }

  std::vector<Earlier> m_earlier;
  wxListBox* m_times = nullptr;
  wxTextCtrl* m_words = nullptr;
};

}  // namespace

wxString when_words(const Context& context, domain::Instant at) {
  const domain::LocalTime local = domain::local_time(at, context.practice.zone());
  return to_wx(as_beginning(day_and_time(local.date, local.time, context.practice.event_time().date)));
}

void show_earlier(wxWindow* parent, const wxString& title, const std::vector<Earlier>& earlier) {
  EarlierDialog(parent, title, earlier).ShowModal();
}

void show_note_history(wxWindow* parent, Context& context, const practice::NoteView& note,
                       const std::vector<practice::PartnerView>& people) {
  std::vector<Earlier> earlier;
  for (const domain::NoteRevision& each : practice::note_history(context.practice, note.note.id.str())) {
    std::string words = template_words(each.form) + "\n";
    for (const domain::NoteSection& section : each.sections) {
      words += '\n';
      words += section_words(section.key, people).label + (section.key.starts_with("risk_") ? ", risk" : "") + "\n" +
               section.words.str() + "\n";
    }
    earlier.push_back({when_words(context, each.saved), to_wx(words)});
  }
  if (earlier.empty()) {
    context.go.tell("Nothing stood in this note before.");
    return;
  }
  show_earlier(parent, "What stood before", earlier);
}

}  // namespace attune::desktop
