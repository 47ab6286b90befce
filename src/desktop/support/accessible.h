// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/stattext.h>
#include <wx/window.h>

namespace attune::desktop {

/// Gives a control its wx name ("unlock.passphrase", for tests and layouts) and what a screen reader says for it,
/// which makes sense alone: "Passphrase", "Find a case".
void name_control(wxWindow* control, const wxString& name, const wxString& accessible_name);
/// More than the name: what is said after it.
void describe_control(wxWindow* control, const wxString& description);
/// A bold label above or beside a control; its mnemonic goes to the control and its words become the control's name.
/// Make the label before the control where the mnemonic matters; the control's wx name is set apart.
wxStaticText* labelled(wxWindow* parent, const wxString& label, wxWindow* control);
/// Says something once, without moving the focus.
void announce(wxWindow* where, const wxString& text);

}  // namespace attune::desktop
