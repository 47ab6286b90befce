// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/gtk_bridge.h"

#include <atk/atk.h>
#include <gtk/gtk.h>
#include <gtk/gtkunixprint.h>
#include <wx/fontutil.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <langinfo.h>
#include <sys/mman.h>
#include <unistd.h>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <set>
#include <utility>
#include <vector>

namespace attune::desktop::gtk {
namespace {

/// The widget that has the focus and that a screen reader lands on, inside what wx calls the control.
GtkWidget* speaking_widget(wxWindow* window) {
  if (window->m_focusWidget != nullptr) {
    return window->m_focusWidget;
  }
  GtkWidget* widget = window->m_widget;
  while (widget != nullptr && GTK_IS_SCROLLED_WINDOW(widget)) {
    GtkWidget* child = gtk_bin_get_child(GTK_BIN(widget));
    if (child == nullptr) {
      break;
    }
    widget = child;
  }
  return widget;
}

/// The frame around what scrolls; wx lets it take the focus again and again.
void never_focus(GtkWidget* frame) {
  if (gtk_widget_get_can_focus(frame) != 0) {
    gtk_widget_set_can_focus(frame, FALSE);
  }
}

double luminance(const GdkRGBA& colour) { return 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue; }

GtkEntry* entry_of(wxWindow* window) { return GTK_IS_ENTRY(window->m_widget) ? GTK_ENTRY(window->m_widget) : nullptr; }

}  // namespace

void load_style_sheet(const std::string& css) {
  static GtkCssProvider* provider = nullptr;
  if (provider == nullptr) {
    provider = gtk_css_provider_new();
    gtk_style_context_add_provider_for_screen(gdk_screen_get_default(), GTK_STYLE_PROVIDER(provider),
                                              // above what wx puts on single controls
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
  }
  // A theme may refuse a rule; the rest holds and the control looks like the system's.
  gtk_css_provider_load_from_data(provider, css.data(), static_cast<gssize>(css.size()), nullptr);
}

void set_style_class(wxWindow* window, const char* style_class) {
  gtk_style_context_add_class(gtk_widget_get_style_context(window->m_widget), style_class);
}

void remove_style_class(wxWindow* window, const char* style_class) {
  gtk_style_context_remove_class(gtk_widget_get_style_context(window->m_widget), style_class);
}

bool theme_is_dark() {
  // The theme's named colours are asked for, because our own style sheet does not change those.
  GtkWidget* probe = gtk_window_new(GTK_WINDOW_POPUP);
  GtkStyleContext* context = gtk_widget_get_style_context(probe);
  GdkRGBA text{};
  GdkRGBA ground{};
  const bool known = gtk_style_context_lookup_color(context, "theme_fg_color", &text) != 0 &&
                     gtk_style_context_lookup_color(context, "theme_bg_color", &ground) != 0;
  gtk_widget_destroy(probe);
  return known && luminance(ground) < luminance(text);
}

bool theme_wants_own_colours() {
  gchar* name = nullptr;
  g_object_get(gtk_settings_get_default(), "gtk-theme-name", &name, nullptr);
  const bool own = name != nullptr && std::strstr(name, "HighContrast") != nullptr;
  g_free(name);
  return own;
}

double theme_text_points() {
  gchar* name = nullptr;
  g_object_get(gtk_settings_get_default(), "gtk-font-name", &name, nullptr);
  PangoFontDescription* font = pango_font_description_from_string(name != nullptr ? name : "");
  const double points = static_cast<double>(pango_font_description_get_size(font)) / PANGO_SCALE;
  pango_font_description_free(font);
  g_free(name);
  constexpr double k_usual = 10;
  return points > 0 ? points : k_usual;
}

double theme_text_pixels() {
  constexpr double k_per_inch = 72;
  return theme_text_points() * gdk_screen_get_resolution(gdk_screen_get_default()) / k_per_inch;
}

namespace {
gboolean text_got_focus(GtkWidget* /*text*/, GdkEvent* /*event*/, gpointer frame) {
  gtk_style_context_add_class(gtk_widget_get_style_context(GTK_WIDGET(frame)), "attune-focused");
  return FALSE;
}
gboolean text_lost_focus(GtkWidget* /*text*/, GdkEvent* /*event*/, gpointer frame) {
  gtk_style_context_remove_class(gtk_widget_get_style_context(GTK_WIDGET(frame)), "attune-focused");
  return FALSE;
}
}  // namespace

void dress_text(wxWindow* field, int sides, int above) {
  GtkWidget* widget = speaking_widget(field);
  if (!GTK_IS_TEXT_VIEW(widget)) {
    return;
  }
  gtk_text_view_set_left_margin(GTK_TEXT_VIEW(widget), sides);
  gtk_text_view_set_right_margin(GTK_TEXT_VIEW(widget), sides);
  gtk_text_view_set_top_margin(GTK_TEXT_VIEW(widget), above);
  gtk_text_view_set_bottom_margin(GTK_TEXT_VIEW(widget), above);
  // The frame is the text's parent and outlives it.
  g_signal_connect(widget, "focus-in-event", G_CALLBACK(text_got_focus), field->m_widget);
  g_signal_connect(widget, "focus-out-event", G_CALLBACK(text_lost_focus), field->m_widget);
}

void set_accessible_name(wxWindow* window, const wxString& name) {
  if (GTK_IS_SCROLLED_WINDOW(window->m_widget)) {
    never_focus(window->m_widget);
    g_signal_connect(window->m_widget, "notify::can-focus", G_CALLBACK(never_focus), nullptr);
  }
  AtkObject* accessible = gtk_widget_get_accessible(speaking_widget(window));
  atk_object_set_name(accessible, name.utf8_str());
}

void set_accessible_description(wxWindow* window, const wxString& description) {
  AtkObject* accessible = gtk_widget_get_accessible(speaking_widget(window));
  atk_object_set_description(accessible, description.utf8_str());
}

void set_label_for(wxWindow* label, wxWindow* control) {
  if (!GTK_IS_LABEL(label->m_widget)) {
    return;
  }
  gtk_label_set_mnemonic_widget(GTK_LABEL(label->m_widget), speaking_widget(control));
}

void announce(wxWindow* where, const wxString& text) {
  static const guint signal = g_signal_lookup("announcement", ATK_TYPE_OBJECT);
  AtkObject* accessible = gtk_widget_get_accessible(where->m_widget);
  if (signal != 0) {
    g_signal_emit(accessible, signal, 0, static_cast<const char*>(text.utf8_str()));
  }
}

int height_for_width(wxWindow* label, int width, bool own_font) {
  if (!GTK_IS_LABEL(label->m_widget)) {
    return 0;
  }
  // Not by asking the widget: GTK keeps heights for ranges of widths and widens a range when it sees the same height
  // again, so that a width at its edge may get the height of its neighbour.
  PangoLayout* layout = pango_layout_copy(gtk_label_get_layout(GTK_LABEL(label->m_widget)));
  if (own_font) {
    pango_layout_set_font_description(layout, label->GetFont().GetNativeFontInfo()->description);
  }
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width(layout, width * PANGO_SCALE);
  int height = 0;
  pango_layout_get_pixel_size(layout, nullptr, &height);
  g_object_unref(layout);
  return height;
}

void wrap_label(wxWindow* label) {
  if (GTK_IS_LABEL(label->m_widget)) {
    gtk_label_set_line_wrap(GTK_LABEL(label->m_widget), TRUE);
    gtk_label_set_line_wrap_mode(GTK_LABEL(label->m_widget), PANGO_WRAP_WORD_CHAR);
    // The width it is measured at for its least size, which our sizers do not ask for: one character would have Pango
    // shape a line for each.
    constexpr int k_least_characters = 24;
    gtk_label_set_max_width_chars(GTK_LABEL(label->m_widget), k_least_characters);
    gtk_label_set_width_chars(GTK_LABEL(label->m_widget), k_least_characters);
  }
}

void never_wrap_label(wxWindow* label) {
  if (GTK_IS_LABEL(label->m_widget)) {
    gtk_label_set_line_wrap(GTK_LABEL(label->m_widget), FALSE);
  }
}

void align_label(wxWindow* label, float align) {
  if (GTK_IS_LABEL(label->m_widget)) {
    gtk_label_set_xalign(GTK_LABEL(label->m_widget), align);
    gtk_label_set_justify(GTK_LABEL(label->m_widget), align > 0.4F && align < 0.6F ? GTK_JUSTIFY_CENTER
                                                                                  : GTK_JUSTIFY_LEFT);
  }
}

void set_entry_icon(wxWindow* entry, const char* icon_name) {
  if (GtkEntry* widget = entry_of(entry)) {
    gtk_entry_set_icon_from_icon_name(widget, GTK_ENTRY_ICON_PRIMARY, icon_name);
    gtk_entry_set_icon_activatable(widget, GTK_ENTRY_ICON_PRIMARY, FALSE);
    gtk_entry_set_icon_sensitive(widget, GTK_ENTRY_ICON_PRIMARY, FALSE);
  }
}

void set_cell_room(wxDataViewCtrl* list, int height, int side) {
  for (unsigned each = 0; each < list->GetColumnCount(); ++each) {
    GtkCellRenderer* cell = list->GetColumn(each)->GetRenderer()->GetGtkHandle();
    gtk_cell_renderer_set_fixed_size(cell, -1, height);
    gtk_cell_renderer_set_padding(cell, side, 0);
  }
}

int markup_width(wxWindow* window, const std::string& markup) {
  PangoLayout* layout = gtk_widget_create_pango_layout(window->m_widget, nullptr);
  pango_layout_set_markup(layout, markup.c_str(), static_cast<int>(markup.size()));
  int width = 0;
  pango_layout_get_pixel_size(layout, &width, nullptr);
  g_object_unref(layout);
  return width;
}

void scroll_to_first_row(wxDataViewCtrl* list) {
  GtkTreePath* first = gtk_tree_path_new_first();
  gtk_tree_view_scroll_to_cell(GTK_TREE_VIEW(list->GtkGetTreeView()), first, nullptr, TRUE, 0, 0);
  gtk_tree_path_free(first);
}

void set_entry_visible(wxWindow* entry, bool visible) {
  if (GtkEntry* widget = entry_of(entry)) {
    gtk_entry_set_visibility(widget, visible ? TRUE : FALSE);
  }
}

void join_radio_group(wxWindow* button, wxWindow* first) {
  gtk_radio_button_join_group(GTK_RADIO_BUTTON(button->m_widget), GTK_RADIO_BUTTON(first->m_widget));
}

bool caps_lock_is_on() {
  return gdk_keymap_get_caps_lock_state(gdk_keymap_get_for_display(gdk_display_get_default())) != 0;
}

void clear_clipboards() {
  for (GdkAtom selection : {GDK_SELECTION_CLIPBOARD, GDK_SELECTION_PRIMARY}) {
    GtkClipboard* clipboard = gtk_clipboard_get(selection);
    // Owning it first also empties what a clipboard manager took over from us.
    gtk_clipboard_set_text(clipboard, "", 0);
    gtk_clipboard_clear(clipboard);
  }
}

void end_native_choosers() {
  GList* windows = gtk_window_list_toplevels();
  for (GList* each = windows; each != nullptr; each = each->next) {
    if (GTK_IS_FILE_CHOOSER_DIALOG(each->data) || GTK_IS_MESSAGE_DIALOG(each->data) ||
        GTK_IS_PRINT_UNIX_DIALOG(each->data)) {
      gtk_dialog_response(GTK_DIALOG(each->data), GTK_RESPONSE_CANCEL);
    }
  }
  g_list_free(windows);
  constexpr int k_deepest = 8;
  for (int level = 0; level < k_deepest; ++level) {
    GtkWidget* grabbing = gtk_grab_get_current();
    if (grabbing == nullptr || !GTK_IS_MENU_SHELL(grabbing)) {
      break;
    }
    gtk_menu_shell_cancel(GTK_MENU_SHELL(grabbing));
  }
}

void edit_focus(EditVerb verb) {
  GtkWidget* focus = nullptr;
  GList* windows = gtk_window_list_toplevels();
  for (GList* each = windows; each != nullptr; each = each->next) {
    if (gtk_window_is_active(GTK_WINDOW(each->data)) != 0) {
      focus = gtk_window_get_focus(GTK_WINDOW(each->data));
    }
  }
  g_list_free(windows);
  if (focus == nullptr) {
    return;
  }
  if (GTK_IS_EDITABLE(focus)) {
    GtkEditable* text = GTK_EDITABLE(focus);
    switch (verb) {
      case EditVerb::Cut: gtk_editable_cut_clipboard(text); break;
      case EditVerb::Copy: gtk_editable_copy_clipboard(text); break;
      case EditVerb::Paste: gtk_editable_paste_clipboard(text); break;
      case EditVerb::SelectAll: gtk_editable_select_region(text, 0, -1); break;
    }
  } else if (GTK_IS_TEXT_VIEW(focus)) {
    switch (verb) {
      case EditVerb::Cut: g_signal_emit_by_name(focus, "cut-clipboard"); break;
      case EditVerb::Copy: g_signal_emit_by_name(focus, "copy-clipboard"); break;
      case EditVerb::Paste: g_signal_emit_by_name(focus, "paste-clipboard"); break;
      case EditVerb::SelectAll: g_signal_emit_by_name(focus, "select-all", TRUE); break;
    }
  }
}

namespace {

std::function<bool(int, bool)>& snooper() {
  static std::function<bool(int, bool)> function;
  return function;
}

gint on_key(GtkWidget* /*grab*/, GdkEventKey* event, gpointer /*data*/) {
  if (event->type != GDK_KEY_PRESS || !snooper()) {
    return FALSE;
  }
  int key = 0;
  if (event->keyval == GDK_KEY_F8) {
    key = WXK_F8;
  } else if (event->keyval == GDK_KEY_l || event->keyval == GDK_KEY_L) {
    key = 'L';
  }
  return snooper()(key, (event->state & GDK_CONTROL_MASK) != 0) ? TRUE : FALSE;
}

}  // namespace

void set_key_snooper(std::function<bool(int key, bool control)> function) {
  static guint installed = 0;
  snooper() = std::move(function);
  // Native choosers never hand their keys to wx; the old snooper is the one way in that GTK 3 has.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  if (snooper() && installed == 0) {
    installed = gtk_key_snooper_install(on_key, nullptr);
  } else if (!snooper() && installed != 0) {
    gtk_key_snooper_remove(installed);
    installed = 0;
  }
#pragma GCC diagnostic pop
}

namespace {

std::set<std::string>& to_forget() {
  static std::set<std::string> uris;
  return uris;
}

void drop_recent(GtkRecentManager* manager, gpointer /*data*/) {
  for (const std::string& uri : to_forget()) {
    if (gtk_recent_manager_has_item(manager, uri.c_str()) != 0) {
      gtk_recent_manager_remove_item(manager, uri.c_str(), nullptr);
    }
  }
}

}  // namespace

void forget_recent_file(const std::filesystem::path& file) {
  gchar* uri = g_filename_to_uri(file.c_str(), nullptr, nullptr);
  if (uri == nullptr) {
    return;
  }
  GtkRecentManager* manager = gtk_recent_manager_get_default();
  if (to_forget().empty()) {
    // The chooser adds its entry a little later; from then on every change takes ours out again.
    g_signal_connect(manager, "changed", G_CALLBACK(drop_recent), nullptr);
  }
  to_forget().insert(uri);
  g_free(uri);
  drop_recent(manager, nullptr);
}

void draw_paper_text(wxGraphicsContext& on, const std::string& text, const PaperText& how) {
  auto* cairo = static_cast<cairo_t*>(on.GetNativeContext());
  if (cairo == nullptr || how.width <= 0) {
    return;
  }
  PangoLayout* layout = pango_cairo_create_layout(cairo);
  PangoContext* context = pango_layout_get_context(layout);
  // Glyphs stand where they are measured, as on paper: rounded to pixels, small type would close up its blanks.
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context, options);
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_layout_context_changed(layout);
  PangoFontDescription* font = pango_font_description_new();
  pango_font_description_set_family(font, how.family);
  pango_font_description_set_weight(font, how.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size(font, how.size * PANGO_SCALE);
  pango_layout_set_font_description(layout, font);
  PangoAttrList* attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0"));
  pango_layout_set_attributes(layout, attributes);
  pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
  PangoRectangle extents{};
  pango_layout_get_extents(layout, nullptr, &extents);
  if (extents.width > 0) {
    cairo_save(cairo);
    cairo_translate(cairo, how.x, how.baseline);
    cairo_scale(cairo, how.width * PANGO_SCALE / extents.width, 1);
    constexpr double k_full = 255;
    cairo_set_source_rgb(cairo, how.colour.Red() / k_full, how.colour.Green() / k_full, how.colour.Blue() / k_full);
    cairo_move_to(cairo, 0, -static_cast<double>(pango_layout_get_baseline(layout)) / PANGO_SCALE);
    pango_cairo_show_layout(cairo, layout);
    cairo_restore(cairo);
  }
  pango_attr_list_unref(attributes);
  pango_font_description_free(font);
  cairo_font_options_destroy(options);
  g_object_unref(layout);
}

class PrinterChoice {
 public:
  explicit PrinterChoice(GtkPrintUnixDialog* dialog)
      : m_printer(gtk_print_unix_dialog_get_selected_printer(dialog)),
        m_settings(gtk_print_unix_dialog_get_settings(dialog)),
        m_page(gtk_print_unix_dialog_get_page_setup(dialog)) {
    g_object_ref(m_printer);
    g_object_ref(m_page);
  }
  ~PrinterChoice() {
    g_object_unref(m_page);
    g_object_unref(m_settings);
    g_object_unref(m_printer);
  }
  PrinterChoice(const PrinterChoice&) = delete;
  PrinterChoice& operator=(const PrinterChoice&) = delete;
  GtkPrintJob* job(const std::string& title) const {
    return gtk_print_job_new(title.c_str(), m_printer, m_settings, m_page);
  }

 private:
  GtkPrinter* m_printer;
  GtkPrintSettings* m_settings;
  GtkPageSetup* m_page;
};

namespace {

// Print queues alone: a file is what the outbox is for, and it asks for nothing that would stand in a list.
void real_printers_only() {
  g_object_set(gtk_settings_get_default(), "gtk-print-backends", "cups", nullptr);
}

gboolean first_printer(GtkPrinter* printer, gpointer found) {
  if (gtk_printer_is_virtual(printer) != 0) {
    return FALSE;
  }
  *static_cast<bool*>(found) = true;
  return TRUE;
}

struct PrintJob {
  std::shared_ptr<PrinterChoice> printer;
  int bytes = -1;
  std::function<void(bool)> done;
};

void job_is_done(GtkPrintJob* /*job*/, gpointer data, const GError* error) {
  auto* job = static_cast<PrintJob*>(data);
  if (auto done = std::exchange(job->done, nullptr)) {
    done(error == nullptr);
  }
}

void forget_job(gpointer data) {
  auto* job = static_cast<PrintJob*>(data);
  if (auto done = std::exchange(job->done, nullptr)) {
    done(false);
  }
  if (job->bytes >= 0) {
    close(job->bytes);
  }
  delete job;
}

// In memory only: what is printed touches no disk of ours.
int in_memory(const std::string& bytes) {
  const int file = memfd_create("document", MFD_CLOEXEC);
  std::size_t at = 0;
  while (file >= 0 && at < bytes.size()) {
    const ssize_t written = ::write(file, bytes.data() + at, bytes.size() - at);
    if (written <= 0) {
      close(file);
      return -1;
    }
    at += static_cast<std::size_t>(written);
  }
  if (file >= 0) {
    lseek(file, 0, SEEK_SET);
  }
  return file;
}

}  // namespace

bool has_printer() {
  real_printers_only();
  bool found = false;
  gtk_enumerate_printers(first_printer, &found, nullptr, TRUE);
  return found;
}

std::shared_ptr<PrinterChoice> choose_printer(wxWindow* parent, bool letter) {
  real_printers_only();
  GtkWidget* above = parent == nullptr ? nullptr : gtk_widget_get_toplevel(parent->m_widget);
  GtkWidget* widget = gtk_print_unix_dialog_new("Print", GTK_IS_WINDOW(above) ? GTK_WINDOW(above) : nullptr);
  GtkPrintUnixDialog* dialog = GTK_PRINT_UNIX_DIALOG(widget);
  // The paper is ready as it is: nothing that would have to be drawn anew is asked.
  gtk_print_unix_dialog_set_manual_capabilities(
      dialog, static_cast<GtkPrintCapabilities>(GTK_PRINT_CAPABILITY_COPIES | GTK_PRINT_CAPABILITY_COLLATE |
                                                GTK_PRINT_CAPABILITY_GENERATE_PDF));
  gtk_print_unix_dialog_set_embed_page_setup(dialog, FALSE);
  GtkPageSetup* page = gtk_page_setup_new();
  GtkPaperSize* paper = gtk_paper_size_new(letter ? GTK_PAPER_NAME_LETTER : GTK_PAPER_NAME_A4);
  gtk_page_setup_set_paper_size(page, paper);
  gtk_print_unix_dialog_set_page_setup(dialog, page);
  gtk_paper_size_free(paper);
  g_object_unref(page);
  gtk_window_set_modal(GTK_WINDOW(dialog), TRUE);
  std::shared_ptr<PrinterChoice> chosen;
  if (gtk_dialog_run(GTK_DIALOG(dialog)) == GTK_RESPONSE_OK &&
      gtk_print_unix_dialog_get_selected_printer(dialog) != nullptr) {
    chosen = std::make_shared<PrinterChoice>(dialog);
  }
  gtk_widget_destroy(widget);
  return chosen;
}

void send_print_job(const std::shared_ptr<PrinterChoice>& to, const std::string& title, const std::string& pdf,
                    std::function<void(bool taken)> done) {
  const int bytes = in_memory(pdf);
  if (bytes < 0) {
    done(false);
    return;
  }
  GtkPrintJob* job = to->job(title);
  if (gtk_print_job_set_source_fd(job, bytes, nullptr) == 0) {
    close(bytes);
    g_object_unref(job);
    done(false);
    return;
  }
  gtk_print_job_send(job, job_is_done, new PrintJob{to, bytes, std::move(done)}, forget_job);
  g_object_unref(job);
}

namespace {
GLogWriterOutput drop_message(GLogLevelFlags /*level*/, const GLogField* /*fields*/, gsize /*count*/, gpointer /*data*/) {
  return G_LOG_WRITER_HANDLED;
}
void drop_text(const gchar* /*text*/) {}
}  // namespace

void speak_utf8() {
  std::setlocale(LC_ALL, "");
  if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
    setenv("LC_ALL", "C.UTF-8", 1);
    std::setlocale(LC_ALL, "");
  }
}

void silence_toolkit_log() {
  g_log_set_writer_func(drop_message, nullptr, nullptr);
  g_set_print_handler(drop_text);
  g_set_printerr_handler(drop_text);
}

}  // namespace attune::desktop::gtk
