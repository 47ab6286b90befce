// SPDX-License-Identifier: Apache-2.0
// The kinds of field, and what stands in them.
#include "desktop/dialogs/form_dialog.h"
#include "desktop/models/sayings.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/accessible.h"
#include "desktop/support/person_mark.h"
#include "desktop/support/text.h"

namespace attune::desktop {

wxTextCtrl* FormDialog::add_text(const FieldPlace& in, const FieldSpec& spec, wxTextCtrl* control,
                                 const std::string& value) {
  Field& field = add(in, spec, control, [control] { return from_wx(control->GetValue()); });
  field.initial = value;
  control->ChangeValue(to_wx(value));
  if (from_wx(control->GetValue()) != value) {
    field.locked = true;
    control->SetEditable(false);
    field.message->SetLabel("This text cannot be changed here; it stays as it is.");
    field.message->Show();
    return control;
  }
  if (const std::optional<std::string> typed = kept(spec.key)) {
    control->ChangeValue(to_wx(*typed));
  }
  return control;
}

wxTextCtrl* FormDialog::add_line(const FieldPlace& in, const FieldSpec& spec, const std::optional<domain::Text>& value) {
  return add_text(in, spec, text_field(in.parent), value ? value->str() : std::string());
}

wxTextCtrl* FormDialog::add_plain(const FieldPlace& in, const FieldSpec& spec, const std::string& value, int width) {
  return add_text(in, spec, text_field(in.parent, width), value);
}

wxTextCtrl* FormDialog::add_lines(const FieldPlace& in, const FieldSpec& spec, const std::optional<domain::Text>& value,
                                  int rows) {
  auto* control = new wxTextCtrl(in.parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
  set_style(control, Style::Entry);
  control->SetMinSize(wxSize(FromDIP(120), rows * control->GetCharHeight() + FromDIP(18)));
  // Tab goes on to the next field, as in every other.
  control->Bind(wxEVT_KEY_DOWN, [control](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_TAB && !event.ControlDown()) {
      control->Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
    } else {
      event.Skip();
    }
  });
  return add_text(in, spec, control, value ? value->str() : std::string());
}

wxTextCtrl* FormDialog::add_date(const FieldPlace& in, const FieldSpec& spec, std::optional<domain::Date> value) {
  wxTextCtrl* control = add_plain(in, spec, value ? typed_date(*value) : std::string(), 140);
  control->SetToolTip("A date such as 20 Nov 2025, 20.11. or today; Up and Down for the day after and before");
  const auto typed = [this, control]() -> std::optional<domain::Date> {
    try {
      return parse_typed_date(from_wx(control->GetValue()), m_today, "date");
    } catch (const Error&) {
      return std::nullopt;
    }
  };
  control->Bind(wxEVT_KILL_FOCUS, [control, typed](wxFocusEvent& event) {
    if (const auto day = typed()) {
      control->ChangeValue(to_wx(typed_date(*day)));
    }
    event.Skip();
  });
  control->Bind(wxEVT_KEY_DOWN, [this, control, typed](wxKeyEvent& event) {
    const int step = event.GetKeyCode() == WXK_UP ? 1 : event.GetKeyCode() == WXK_DOWN ? -1 : 0;
    if (step == 0) {
      event.Skip();
      return;
    }
    const auto day = typed();
    control->SetValue(to_wx(typed_date(day ? domain::plus_days(*day, step) : m_today)));
    control->SelectAll();
  });
  return control;
}

wxTextCtrl* FormDialog::add_time(const FieldPlace& in, const FieldSpec& spec, std::optional<domain::TimeOfDay> value) {
  wxTextCtrl* control = add_plain(in, spec, value ? domain::time_text(*value) : std::string(), 80);
  control->SetToolTip("A time such as 14:00");
  control->Bind(wxEVT_KILL_FOCUS, [control](wxFocusEvent& event) {
    try {
      if (const auto time = parse_typed_time(from_wx(control->GetValue()), "start")) {
        control->ChangeValue(to_wx(domain::time_text(*time)));
      }
    } catch (const Error&) {
      // Stays as typed; said when it is kept.
    }
    event.Skip();
  });
  return control;
}

wxChoice* FormDialog::add_choice(const FieldPlace& in, const FieldSpec& spec, const std::vector<wxString>& options,
                                 int chosen) {
  auto* control = new wxChoice(in.parent, wxID_ANY);
  for (const wxString& each : options) {
    control->Append(each);
  }
  control->SetMinSize(wxSize(FromDIP(80), text_dip(in.parent, 32)));
  Field& field = add(in, spec, control, [control] { return std::to_string(control->GetSelection()); });
  field.initial = std::to_string(chosen);
  const std::optional<std::string> typed = kept(spec.key);
  control->SetSelection(typed ? parse_typed_number(*typed, 0, 1000, spec.key) : chosen);
  return control;
}

wxCheckBox* FormDialog::add_tick(const FieldPlace& in, const FieldSpec& spec, bool ticked) {
  auto* control = new wxCheckBox(in.parent, wxID_ANY, wxControl::EscapeMnemonics(spec.label));
  FieldSpec named = spec;
  named.said = spec.said.empty() ? spec.label : spec.said;
  named.label.clear();
  Field& field = add(in, named, control, [control] { return control->GetValue() ? "1" : "0"; });
  field.initial = ticked ? "1" : "0";
  const std::optional<std::string> typed = kept(spec.key);
  control->SetValue(typed ? *typed == "1" : ticked);
  return control;
}

void FormDialog::add_people(const FieldPlace& in, const FieldSpec& spec, const std::vector<domain::Letter>& letters,
                            const std::vector<wxString>& names, domain::MemberSet ticked,
                            std::function<void()> changed) {
  auto* panel = new wxPanel(in.parent);
  set_surface(panel, Colour::Surface);
  auto* rows = new wxBoxSizer(wxVERTICAL);
  panel->SetSizer(rows);
  std::vector<wxCheckBox*> boxes;
  for (std::size_t each = 0; each < letters.size(); ++each) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* box = new wxCheckBox(panel, wxID_ANY, wxControl::EscapeMnemonics(names[each]));
    const std::string key = spec.key + "-" + letters[each].str();
    name_control(box, GetName() + "." + to_wx(key), spec.label + ", " + names[each]);
    const std::optional<std::string> typed = kept(key);
    box->SetValue(typed ? *typed == "1" : ticked.has(letters[each]));
    box->SetMinSize(wxSize(FromDIP(24), -1));
    if (changed) {
      box->Bind(wxEVT_CHECKBOX, [changed](wxCommandEvent&) { changed(); });
    }
    row->Add(new PersonMark(panel, letters[each]), wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(k_gap)));
    row->Add(box, wxSizerFlags(1).CentreVertical());
    rows->Add(row, wxSizerFlags().Expand().Border(wxTOP, each == 0 ? 0 : FromDIP(k_gap)));
    boxes.push_back(box);
    add_state(key, [box] { return box->GetValue() ? std::string("1") : std::string("0"); });
  }
  const std::string key = spec.key;
  Field& field = add(in, spec, panel, [letters, boxes] {
    domain::MemberSet who;
    for (std::size_t each = 0; each < letters.size(); ++each) {
      who = boxes[each]->GetValue() ? who.with(letters[each]) : who;
    }
    return who.str();
  });
  field.initial = domain::MemberSet(ticked).str();
}

std::string FormDialog::plain(const std::string& key) const {
  const Field* field = find(key);
  return field == nullptr ? std::string() : field->locked ? field->initial : field->value();
}

std::optional<domain::Text> FormDialog::line(const std::string& key) const {
  domain::Text text = domain::Text::line(plain(key), key);
  return text.empty() ? std::nullopt : std::optional<domain::Text>(std::move(text));
}

std::optional<domain::Text> FormDialog::lines(const std::string& key) const {
  domain::Text text = domain::Text::from(plain(key), key);
  return text.view().find_first_not_of(" \t\n") == std::string_view::npos ? std::nullopt
                                                                          : std::optional<domain::Text>(std::move(text));
}

domain::Text FormDialog::required_line(const std::string& key) const {
  const auto typed = line(key);
  if (!typed) {
    throw invalid(find(key)->field, "empty");
  }
  return *typed;
}

domain::Text FormDialog::required_lines(const std::string& key) const {
  const auto typed = lines(key);
  if (!typed) {
    throw invalid(find(key)->field, "empty");
  }
  return *typed;
}

std::optional<domain::Date> FormDialog::date(const std::string& key) const {
  return parse_typed_date(plain(key), m_today, key);
}

std::optional<domain::TimeOfDay> FormDialog::time(const std::string& key) const {
  return parse_typed_time(plain(key), key);
}

int FormDialog::chosen(const std::string& key) const { return parse_typed_number(plain(key), 0, 1000, key); }

bool FormDialog::ticked(const std::string& key) const { return plain(key) == "1"; }

domain::MemberSet FormDialog::people(const std::string& key) const {
  const std::string letters = plain(key);
  return letters.empty() ? domain::MemberSet() : domain::MemberSet::parse(letters, key);
}

}  // namespace attune::desktop
