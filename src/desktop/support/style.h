// SPDX-License-Identifier: Apache-2.0
// How everything looks: one palette, light and dark, and one style sheet for the native controls.
#pragma once

#include "domain/members.h"

#include <wx/colour.h>
#include <wx/font.h>
#include <wx/window.h>

namespace attune::desktop {

enum class Colour {
  Surface,  ///< work area
  Panel,    ///< rails
  Chrome,   ///< menu bar, toolbar, status line
  LensLine, ///< "Only you"
  Line,
  StrongLine,
  Text,
  Secondary,
  Accent,
  OnAccent,
  AccentDark, ///< text on tint
  AccentTint, ///< pressed toggle, selected row
  ToldAlone,
  ToldAloneLine,
  ToldAloneText,
  KeptApart,
  KeptApartLine,
  KeptApartText,
  NotSaved, ///< text and line of what is not saved or damaged
  NotSavedTint,
  BrakeMark, ///< gets in the way: slate
  BrakeText,
  HelpMark, ///< helps: teal
  HelpText,
  RoomBand, ///< the couple's window only
};

/// In the palette of the theme in use now. Ask again on wxEVT_SYS_COLOUR_CHANGED.
wxColour colour(Colour role);
/// The same as markup has it: "#2F6F73".
std::string css_colour(Colour role);
/// Marks and names of people: A to D have their own, from E on they come again.
wxColour person_mark_colour(domain::Letter letter);
wxColour person_text_colour(domain::Letter letter);
bool is_dark();
/// The system's font at the person's own size. Frames and dialogs set it, their controls inherit it.
wxFont base_font();
/// 1.0 at the size the pictures are drawn at (10.5 pt); what lengths that hold text are multiplied with.
double text_scale();
/// A height or width that holds text: in DIP, grown with the text size, never below what is given.
int text_dip(const wxWindow* window, int length);

/// What the style sheet knows. Each control has at most one.
enum class Style {
  Primary,   ///< at most one on a page
  Button,    ///< 32 px
  RowButton, ///< 27 px, in rows
  Flat,      ///< toolbar button, no border until pointed at
  Toggle,    ///< pressed: tint
  Tab,       ///< underlined when chosen
  Entry,
  CellEntry, ///< in a grid, whose lines are its border
  Card,      ///< a choice with a border that takes the accent when chosen
  Link,      ///< a button that reads as text
  OnBand,    ///< on the dark band of the couple's window
  Window,    ///< a top-level window
};
/// Also sets the control's minimum height.
void set_style(wxWindow* control, Style style);
/// A flat button that stands for what is shown.
void set_pressed(wxWindow* button, bool pressed);
/// Background by role, set again whenever the theme changes.
void set_surface(wxWindow* window, Colour role);
/// Foreground by role, set again whenever the theme changes.
void set_ink(wxWindow* window, Colour role);

/// Loads the style sheet for the theme in use; called at start and on every change of the system's colours.
void apply_style_sheet();

}  // namespace attune::desktop
