// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "desktop/support/standard_dialog.h"
#include "domain/person.h"

#include <wx/checkbox.h>
#include <wx/choice.h>

#include <string>
#include <vector>

namespace attune::desktop {

/// Where the next field goes: the dialog's column, a row of several, a group of one person.
struct FieldPlace {
  wxWindow* parent;
  wxSizer* sizer;
  int proportion = 0; ///< 1 in a row: the fields share its width
};

/// `key` is the field's own within the dialog and the last part of its wx name; `field` is what a use case calls it in
/// an Error (the key when left out). `said` is its accessible name where the label does not make sense alone.
struct FieldSpec {
  std::string key;
  wxString label;
  std::string field = {};
  wxString help = {};
  wxString said = {};
};

/// A dialog of named fields. What is wrong with one is said under it, and the focus goes there; nothing is kept then.
/// What was typed survives a cover or a lock: the keeper has it and the dialog comes back with it.
class FormDialog : public StandardDialog {
 public:
  /// `draft` names the dialog and its row for the keeper; `reopen` opens the same dialog again.
  FormDialog(wxWindow* parent, Context& context, const wxString& title, const wxString& name, std::string draft,
             DraftKeeper::Reopen reopen);

  Context& context() { return m_context; }
  domain::Date today() const { return m_today; }
  FieldPlace column();
  FieldPlace add_row(const FieldPlace& in);
  /// A panel of its own, so that what is added to it later keeps its place in the order of focus.
  FieldPlace add_group(const FieldPlace& in);
  void add_words(const FieldPlace& in, const wxString& words);

  wxTextCtrl* add_line(const FieldPlace& in, const FieldSpec& spec, const std::optional<domain::Text>& value = {});
  wxTextCtrl* add_lines(const FieldPlace& in, const FieldSpec& spec, const std::optional<domain::Text>& value, int rows);
  wxTextCtrl* add_plain(const FieldPlace& in, const FieldSpec& spec, const std::string& value, int width = 120);
  wxTextCtrl* add_date(const FieldPlace& in, const FieldSpec& spec, std::optional<domain::Date> value);
  wxTextCtrl* add_time(const FieldPlace& in, const FieldSpec& spec, std::optional<domain::TimeOfDay> value);
  wxChoice* add_choice(const FieldPlace& in, const FieldSpec& spec, const std::vector<wxString>& options, int chosen);
  wxCheckBox* add_tick(const FieldPlace& in, const FieldSpec& spec, bool ticked);
  /// A tick box a person, beside their mark: keys "KEY-A", "KEY-B"; read with people().
  void add_people(const FieldPlace& in, const FieldSpec& spec, const std::vector<domain::Letter>& letters,
                  const std::vector<wxString>& names, domain::MemberSet ticked, std::function<void()> changed = {});

  /// What stands in a field. Texts throw Error naming the field's key.
  std::optional<domain::Text> line(const std::string& key) const;  ///< nothing typed: empty
  std::optional<domain::Text> lines(const std::string& key) const; ///< nothing typed: empty
  domain::Text required_line(const std::string& key) const;        ///< nothing typed is said under it
  domain::Text required_lines(const std::string& key) const;
  std::optional<domain::Date> date(const std::string& key) const;
  std::optional<domain::TimeOfDay> time(const std::string& key) const;
  std::string plain(const std::string& key) const;
  int chosen(const std::string& key) const;
  bool ticked(const std::string& key) const;
  domain::MemberSet people(const std::string& key) const;
  /// Whether it holds something else than what it was made with.
  bool changed(const std::string& key) const;

  /// Stops saving: words under the field, focus there.
  [[noreturn]] void complain(const std::string& key, const wxString& words) const;
  /// The verb: saves through use cases; returning means it was kept.
  void set_save(const wxString& verb, std::function<void()> save);
  /// Something besides fields that a kept draft must hold, and what it held.
  void add_state(const std::string& key, std::function<std::string()> value);
  std::optional<std::string> kept(const std::string& key) const;
  /// Fields whose keys end so are gone: their group was taken away.
  void forget_fields(const std::string& ending);
  /// After something was added or taken away while the dialog is shown.
  void fit_again();

 private:
  struct Field {
    std::string key;
    std::string field;
    wxWindow* control = nullptr;
    WrapText* message = nullptr;
    std::function<std::string()> value;
    std::string initial;
    bool locked = false; ///< the control cannot hold it exactly: shown, never kept back
  };
  Field& add(const FieldPlace& in, const FieldSpec& spec, wxWindow* control, std::function<std::string()> value);
  wxTextCtrl* add_text(const FieldPlace& in, const FieldSpec& spec, wxTextCtrl* control, const std::string& value);
  const Field* find(const std::string& key) const;
  bool say_under_field(const Error& error);
  void say_under(const Field& field, const wxString& words);
  void forget_messages();
  DraftKeeper::Fields collect() const;

  Context& m_context;
  domain::Date m_today;
  std::vector<Field> m_fields;
  std::vector<std::pair<std::string, std::function<std::string()>>> m_states;
  std::optional<DraftKeeper::Fields> m_kept;
  std::string m_draft;
  DraftKeeper::Token m_watch;
};

/// Shows a dialog and, when it has kept something, tells the navigator. What fails while it is made is said in the status
/// line. True when something was kept.
bool keep_with(Context& context, const std::function<int()>& show);

}  // namespace attune::desktop
