// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/accessible.h"

#include "desktop/support/gtk_bridge.h"
#include "desktop/support/layout.h"

namespace attune::desktop {

void name_control(wxWindow* control, const wxString& name, const wxString& accessible_name) {
  control->SetName(name);
  gtk::set_accessible_name(control, accessible_name);
}

void describe_control(wxWindow* control, const wxString& description) {
  gtk::set_accessible_description(control, description);
}

wxStaticText* labelled(wxWindow* parent, const wxString& label, wxWindow* control) {
  wxStaticText* text = section_heading(parent, label);
  gtk::set_label_for(text, control);
  gtk::set_accessible_name(control, wxControl::RemoveMnemonics(label));
  return text;
}

void announce(wxWindow* where, const wxString& text) { gtk::announce(where, text); }

}  // namespace attune::desktop
