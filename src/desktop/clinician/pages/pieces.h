// SPDX-License-Identifier: Apache-2.0
// What the pages of the clinician's window are put together from, beyond support/layout.h.
#pragma once

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"
#include "desktop/support/text.h"

#include <wx/scrolwin.h>

#include <functional>
#include <string>
#include <vector>

namespace attune::desktop {

/// A row from left to right in which the items with a proportion give way, the widest first, when room is short; never
/// wider than it is given, and no wider than its content wants.
class GiveWaySizer final : public wxSizer {
 public:
  wxSize CalcMin() override;
  void RepositionChildren(const wxSize& least) override;
};

/// Text as it is, where a label would take "&" for a mnemonic.
inline wxString literal(const wxString& text) { return wxControl::EscapeMnemonics(text); }

/// A line that ends in dots where it does not fit; the whole text is its tool tip and its accessible name.
wxStaticText* line_text(wxWindow* parent, const wxString& text, Colour ink = Colour::Text, double scale = 1.0,
                        bool bold = false);
/// A page or part of it that scrolls downwards only; content goes into a vertical box.
wxScrolledWindow* scrolled_area(wxWindow* parent, const wxString& name, const wxString& accessible_name, Colour surface);

/// A verb: its wx name, what a screen reader says where the label does not make sense alone, and what it does.
struct Verb {
  wxString label;
  wxString name;
  std::function<void()> act;
  wxString accessible_name = {}; ///< empty: the label
};
wxButton* verb_button(wxWindow* parent, const Verb& verb);     ///< 32 px
wxButton* row_verb_button(wxWindow* parent, const Verb& verb); ///< 27 px, at least as wide as its fellows

/// One part of a page's left side: bold label with a secondary line, what it says, verbs at the right, a line below.
struct Block {
  wxString label;
  wxString sub = {};
  std::vector<wxString> lines = {}; ///< each a paragraph of its own
  bool empty = false;               ///< says what will stand here: in the secondary colour
  std::vector<Verb> verbs = {};
};
/// Adds it; the middle is given back so that more than text may be put into it.
wxSizer* add_block(wxWindow* parent, wxSizer* into, const Block& block);

/// Into a vertical box, with room at its sides, above and below.
template <class T>
void add_padded(wxSizer* into, T* what, const wxSizerFlags& flags, int sides, int above, int below) {
  into->AddSpacer(above);
  into->Add(what, wxSizerFlags(flags).Border(wxLEFT | wxRIGHT, sides));
  into->AddSpacer(below);
}

/// Label in the secondary colour and value, side by side; nothing when the value is empty.
void add_pair(wxWindow* parent, wxFlexGridSizer* into, const wxString& label, const wxString& value);
wxFlexGridSizer* pair_grid(int gap);

/// While a page is built anew: nothing flickers, and the focus goes back to the control of the same name.
class Rebuilding final {
 public:
  explicit Rebuilding(wxWindow* page);
  ~Rebuilding();
  Rebuilding(const Rebuilding&) = delete;
  Rebuilding& operator=(const Rebuilding&) = delete;

 private:
  wxWindow* m_page;
  wxString m_focused;
};

/// The control with this name below a window, or null.
wxWindow* find_named(wxWindow* below, const wxString& name);
/// A name in a row: not more than so many characters, dots at its end where it was longer.
std::string shortened(const std::string& name, std::size_t most = 32);

}  // namespace attune::desktop
