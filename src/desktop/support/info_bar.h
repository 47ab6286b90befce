// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/stattext.h>

#include <functional>

namespace attune::desktop {

/// A line in the page that says what happened; absent until there is something. Red is for "not saved" and "damaged".
/// What it says is announced once.
class InfoBar final : public wxPanel {
 public:
  explicit InfoBar(wxWindow* parent);

  enum class Tone { Neutral, NotSaved };
  void say(const wxString& text, Tone tone = Tone::Neutral);
  /// With one button: "Retry", "Save again".
  void offer(const wxString& text, const wxString& verb, std::function<void()> act, Tone tone = Tone::Neutral);
  void dismiss();
  const wxString& text() const { return m_text; }
  /// Runs something and says in words what went wrong. True when nothing did.
  bool attempt(const std::function<void()>& act);

 private:
  /// What stands in it, when it speaks for the first time.
  void build();
  void show(const wxString& text, Tone tone);
  wxWindow* m_label = nullptr;
  wxButton* m_button = nullptr;
  wxString m_text;
  std::function<void()> m_act;
  Tone m_tone = Tone::Neutral;
};

}  // namespace attune::desktop
