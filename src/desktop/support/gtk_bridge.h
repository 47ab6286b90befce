// SPDX-License-Identifier: Apache-2.0
// What wx does not reach: the one place with GTK and ATK. Nothing of GTK in this header.
#pragma once

#include <wx/dataview.h>
#include <wx/graphics.h>
#include <wx/window.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace attune::desktop::gtk {

inline constexpr int k_pango_unit = 1024;  ///< of a pixel

/// Replaces the application's style sheet.
void load_style_sheet(const std::string& css);
/// Classes of the style sheet on a control's own widget.
void set_style_class(wxWindow* window, const char* style_class);
void remove_style_class(wxWindow* window, const char* style_class);
/// The theme's background is darker than its text.
bool theme_is_dark();
/// High contrast and the like: the theme's own colours stay.
bool theme_wants_own_colours();

/// The person's text size in points; the toolkit above rounds it to whole ones.
double theme_text_points();
/// The same in pixels, the desktop's text scaling included.
double theme_text_pixels();

/// A field of several lines: room between its border and its text, and the style class "attune-focused" on its frame
/// while it has the focus, which a style sheet cannot ask for. Nothing for any other control.
void dress_text(wxWindow* field, int sides, int above);

/// What a screen reader says for a control. Set on the widget that takes the focus.
void set_accessible_name(wxWindow* window, const wxString& name);
void set_accessible_description(wxWindow* window, const wxString& description);
/// The label is the control's label for the screen reader and for its mnemonic.
void set_label_for(wxWindow* label, wxWindow* control);
/// Says something once, without moving the focus. `where` carries the message where the toolkit knows no other way.
void announce(wxWindow* where, const wxString& text);

/// Height that a label needs at a width; its text stays one piece, without line breaks put in.
/// `own_font`: in the font it was given, which the toolkit takes up a moment late.
int height_for_width(wxWindow* label, int width, bool own_font = false);
/// Lets a label break its lines at blanks, and at any place where a word alone is too long.
void wrap_label(wxWindow* label);
/// One line, whatever the width: the toolkit breaks labels, and a fraction of a pixel too few would hide the last word.
void never_wrap_label(wxWindow* label);
void align_label(wxWindow* label, float align);
/// A small picture at the start of a one-line entry, by theme name ("edit-find-symbolic").
void set_entry_icon(wxWindow* entry, const char* icon_name);
/// How wide a line of markup is drawn in the font of a window, in pixels.
int markup_width(wxWindow* window, const std::string& markup);
/// Scrolls a list to its first row, whatever height it has by now.
void scroll_to_first_row(wxDataViewCtrl* list);
/// Height of a list's rows and room at both sides of its cells, in pixels, for every column there is by now.
void set_cell_room(wxDataViewCtrl* list, int height, int side);
/// Shows or hides what is typed into a password entry, without building it anew.
void set_entry_visible(wxWindow* entry, bool visible);

/// Radio buttons of different parents: from now on one of them is chosen, and the arrow keys go through them.
void join_radio_group(wxWindow* button, wxWindow* first);

bool caps_lock_is_on();
/// Empties the clipboard and the X11 primary selection.
void clear_clipboards();
/// A line of a paper: unhinted, without ligatures, as wide as it was measured. Lengths are pixels.
struct PaperText {
  const char* family;
  bool bold = false;
  double size = 12;
  double x = 0;
  double baseline = 0;
  double width = 0;
  wxColour colour;
};
/// Onto what a graphics context draws on.
void draw_paper_text(wxGraphicsContext& on, const std::string& text, const PaperText& how);

/// A printer that the person chose in the system's dialog, with what was set there. Screen's thread only.
class PrinterChoice;
/// Whether there is any printer; waits until the system has answered.
bool has_printer();
/// The system's print dialog, set to A4 or Letter; null when it was cancelled.
std::shared_ptr<PrinterChoice> choose_printer(wxWindow* parent, bool letter);
/// Sends bytes as a job of that title out of memory; `done` is told once, later: true when the printer's queue took it.
void send_print_job(const std::shared_ptr<PrinterChoice>& to, const std::string& title, const std::string& pdf,
                    std::function<void(bool taken)> done);
/// Ends every native chooser as if it was cancelled, and closes menus that are open.
void end_native_choosers();
enum class EditVerb { Cut, Copy, Paste, SelectAll };
/// What the Edit menu does, to whatever text has the focus.
void edit_focus(EditVerb verb);
/// F8, Ctrl+L and every other key, before menus and native choosers get them; true swallows the key. Null takes it away.
/// `key` is WXK_F8, 'L' or 0 for all others, `control` whether Ctrl is held.
void set_key_snooper(std::function<bool(int key, bool control)> snooper);
/// Takes a chosen file out of the toolkit's list of recent files.
void forget_recent_file(const std::filesystem::path& file);
/// Text of the program is UTF-8, whatever the environment says. Call before the toolkit starts.
void speak_utf8();
/// The toolkit's warnings may quote text of controls: from now on they are dropped.
void silence_toolkit_log();

}  // namespace attune::desktop::gtk
