// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/style_sheet.h"

#include "desktop/support/style.h"
#include "desktop/support/text.h"

#include <array>
#include <utility>

namespace attune::desktop {
namespace {

// Colours by name; every rule stands under a class of ours or under our own windows, so that native choosers stay the
// system's. Flat on purpose: no shadows, no gradients.
constexpr const char* k_rules = R"css(
window.attune-window, dialog.attune-window { background-color: @at_panel; color: @at_text; }
window.attune-window menubar { background-color: @at_chrome; color: @at_text; border: none; box-shadow: none; padding: 0 5px; }
window.attune-window menubar > menuitem { padding: 4px 10px; min-height: 18px; }
window.attune-window menubar > menuitem:hover { background-color: @at_lens; color: @at_text; box-shadow: none; }

menu > menuitem:hover { background-color: @at_accent; color: @at_on_accent; }

button.attune-primary, button.attune-button, button.attune-row-button, button.attune-flat, button.attune-toggle,
button.attune-tab, button.attune-link, button.attune-on-band {
  background-image: none; box-shadow: none; text-shadow: none; -gtk-icon-shadow: none; border-radius: 5px;
  border: 1px solid @at_strong; background-color: @at_button; color: @at_text; min-height: 0; min-width: 0;
  padding: 2px 12px; outline-offset: -4px; }
button.attune-button image, button.attune-flat image, button.attune-toggle image { margin-right: 5px; }
button.attune-primary image { margin-left: 5px; color: @at_on_accent; }
button.attune-row-button, button.attune-toggle { padding: 0 10px; }
button.attune-button:hover, button.attune-row-button:hover, button.attune-toggle:hover { background-color: @at_hover; }
button.attune-button:active, button.attune-row-button:active { background-color: @at_lens; }
button.attune-primary { background-color: @at_accent; border-color: @at_accent_line; color: @at_on_accent; font-weight: bold; }
button.attune-primary:hover, button.attune-primary:active { background-color: @at_accent_line; }
button.attune-primary:disabled, button.attune-button:disabled, button.attune-row-button:disabled,
button.attune-flat:disabled, button.attune-toggle:disabled {
  background-color: @at_panel; border-color: @at_line; color: @at_secondary; }
button.attune-flat { border-color: transparent; background-color: transparent; }
button.attune-flat.attune-pressed { background-color: @at_tint; border-color: @at_accent; color: @at_on_tint; font-weight: bold; }
button.attune-flat:hover { background-color: @at_lens; }
button.attune-flat:disabled { background-color: transparent; border-color: transparent; }
button.attune-toggle:checked { background-color: @at_tint; border-color: @at_accent; color: @at_on_tint; font-weight: bold; }
button.attune-tab { border-radius: 0; border: none; border-bottom: 3px solid transparent; background-color: transparent;
  padding: 2px 14px 0 14px; }
button.attune-tab:hover { background-color: @at_hover; }
button.attune-tab:checked { border-bottom-color: @at_accent; font-weight: bold; }
button.attune-link { border-color: transparent; background-color: transparent; padding: 0 4px; }
button.attune-link:hover { background-color: @at_hover; }
button.attune-on-band { background-color: transparent; border-color: alpha(@at_on_accent, 0.5); color: @at_on_accent; }
button.attune-on-band:hover, button.attune-on-band:active { background-color: alpha(@at_on_accent, 0.15); }
button.attune-on-band:focus { outline: 2px solid @at_on_accent; outline-offset: -1px; -gtk-outline-radius: 5px; }
button.attune-on-band image { margin-right: 5px; color: @at_on_accent; }
button.attune-primary:focus, button.attune-button:focus, button.attune-row-button:focus, button.attune-flat:focus,
button.attune-toggle:focus, button.attune-tab:focus, button.attune-link:focus {
  outline: 2px solid @at_ring; outline-offset: -1px; -gtk-outline-radius: 5px; }
button.attune-primary:focus { outline: 2px solid @at_on_accent; outline-offset: -5px; -gtk-outline-radius: 3px; }

window.attune-window entry, window.attune-window spinbutton, window.attune-window scrolledwindow.attune-entry {
  background-image: none; background-color: @at_field; color: @at_text; border: 1px solid @at_strong;
  border-radius: 5px; box-shadow: none; }
window.attune-window entry { padding: 2px 9px; min-height: 0; }
window.attune-window entry image { color: @at_secondary; }
window.attune-window entry:focus, window.attune-window scrolledwindow.attune-entry.attune-focused {
  border-color: @at_ring; box-shadow: inset 0 0 0 1px @at_ring; }
window.attune-window entry:disabled { background-color: @at_panel; color: @at_secondary; }
window.attune-window spinbutton entry { border: none; box-shadow: none; background-color: transparent; }
window.attune-window entry.attune-cell-entry, window.attune-window entry.attune-cell-entry:focus {
  border: none; border-radius: 0; box-shadow: none; }
window.attune-window spinbutton:focus { border-color: @at_ring; box-shadow: inset 0 0 0 1px @at_ring; }
window.attune-window spinbutton button { border: none; background-image: none; background-color: transparent; box-shadow: none; }
window.attune-window textview, window.attune-window textview text { background-color: @at_field; color: @at_text; }
window.attune-window entry selection, window.attune-window textview text selection {
  background-color: @at_accent; color: @at_on_accent; }
window.attune-window combobox button.combo { background-image: none; box-shadow: none; border: 1px solid @at_strong;
  border-radius: 5px; background-color: @at_button; color: @at_text; padding: 1px 9px; min-height: 0; }
window.attune-window combobox button.combo:focus { border-color: @at_ring; box-shadow: inset 0 0 0 1px @at_ring; }
window.attune-window checkbutton check, window.attune-window radiobutton radio {
  background-image: none; background-color: @at_field; border: 1px solid @at_check; box-shadow: none; color: @at_on_accent; }
window.attune-window checkbutton check:checked, window.attune-window radiobutton radio:checked {
  background-color: @at_accent; border-color: @at_accent_line; color: @at_on_accent; }
window.attune-window checkbutton:focus, window.attune-window radiobutton:focus {
  outline: 2px solid @at_ring; outline-offset: 1px; -gtk-outline-radius: 4px; }
window.attune-window treeview.view { background-color: @at_surface; color: @at_text; border-color: @at_line; }
window.attune-window treeview.view:selected { background-color: @at_tint; color: @at_on_tint; }
window.attune-window treeview.view header button, window.attune-window treeview.view button {
  background-image: none; background-color: @at_surface; color: @at_secondary; border-color: @at_line; box-shadow: none; font-weight: bold; }
window.attune-window progressbar trough { background-image: none; background-color: @at_lens; border: none; min-height: 6px; }
window.attune-window progressbar progress { background-image: none; background-color: @at_accent; border: none; min-height: 6px; }
)css";

std::string line(const char* name, const wxColour& value) {
  return std::string("@define-color ") + name + " " + from_wx(value.GetAsString(wxC2S_HTML_SYNTAX)) + ";\n";
}

}  // namespace

std::string style_sheet() {
  const bool dark = is_dark();
  const std::array<std::pair<const char*, wxColour>, 19> named{{
      {"at_surface", colour(Colour::Surface)},
      {"at_panel", colour(Colour::Panel)},
      {"at_chrome", colour(Colour::Chrome)},
      {"at_lens", colour(Colour::LensLine)},
      {"at_line", colour(Colour::Line)},
      {"at_strong", colour(Colour::StrongLine)},
      {"at_text", colour(Colour::Text)},
      {"at_secondary", colour(Colour::Secondary)},
      {"at_accent", colour(Colour::Accent)},
      {"at_accent_line", wxColour(dark ? "#3A9094" : "#245659")},
      {"at_on_accent", colour(Colour::OnAccent)},
      {"at_on_tint", colour(Colour::AccentDark)},
      {"at_tint", colour(Colour::AccentTint)},
      {"at_button", wxColour(dark ? "#313636" : "#FDFDFC")},
      {"at_hover", wxColour(dark ? "#3A4040" : "#F0EEEA")},
      {"at_field", wxColour(dark ? "#1A1C1D" : "#FFFFFF")},
      // 3:1 at least against what lies beneath
      {"at_check", wxColour(dark ? "#8A9293" : "#7C7A74")},
      {"at_ring", wxColour(dark ? "#3FA0A4" : "#2F6F73")},
      {"at_red", colour(Colour::NotSaved)},
  }};
  std::string css;
  for (const auto& [name, value] : named) {
    css += line(name, value);
  }
  return css + k_rules;
}

}  // namespace attune::desktop
