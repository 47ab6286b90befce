// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/form_dialog.h"

#include "desktop/support/accessible.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/text.h"

#include <algorithm>

namespace attune::desktop {
namespace {

/// What a form itself finds missing; never leaves the dialog.
struct Complaint {
  std::string key;
  wxString words;
};

}  // namespace

FormDialog::FormDialog(wxWindow* parent, Context& context, const wxString& title, const wxString& name,
                       std::string draft, DraftKeeper::Reopen reopen)
    : StandardDialog(parent, title, name),
      m_context(context),
      m_today(context.practice.event_time().date),
      m_kept(context.drafts.take(draft)),
      m_draft(std::move(draft)),
      m_watch(context.drafts.watch(m_draft, [this] { return collect(); }, std::move(reopen))) {}

FieldPlace FormDialog::column() { return {area(), content(), 0}; }

FieldPlace FormDialog::add_row(const FieldPlace& in) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  in.sizer->Add(row, wxSizerFlags(in.proportion).Expand());
  return {in.parent, row, 1};
}

FieldPlace FormDialog::add_group(const FieldPlace& in) {
  auto* panel = new StillPanel(in.parent);
  set_surface(panel, Colour::Surface);
  auto* box = new wxBoxSizer(wxVERTICAL);
  panel->SetSizer(box);
  in.sizer->Add(panel, wxSizerFlags(in.proportion).Expand());
  return {panel, box, 0};
}

void FormDialog::add_words(const FieldPlace& in, const wxString& words) {
  in.sizer->Add(new WrapText(in.parent, wxControl::EscapeMnemonics(words), Colour::Secondary),
                wxSizerFlags(in.proportion).Expand().Border(wxBOTTOM, FromDIP(k_padding)));
}

FormDialog::Field& FormDialog::add(const FieldPlace& in, const FieldSpec& spec, wxWindow* control,
                                   std::function<std::string()> value) {
  auto* box = new wxBoxSizer(wxVERTICAL);
  if (!spec.label.empty()) {
    box->Add(labelled(in.parent, wxControl::EscapeMnemonics(spec.label), control),
             wxSizerFlags().Border(wxBOTTOM, FromDIP(3)));
  }
  const wxString said = spec.said.empty() ? spec.label : spec.said;
  name_control(control, GetName() + "." + to_wx(spec.key), said);
  box->Add(control, wxSizerFlags().Expand());
  auto* message = new WrapText(in.parent, wxString());
  message->SetName(GetName() + "." + to_wx(spec.key) + ".message");
  message->SetFont(message->GetFont().Bold());
  message->Hide();
  box->Add(message, wxSizerFlags().Expand().Border(wxTOP, FromDIP(3)));
  if (!spec.help.empty()) {
    box->Add(new WrapText(in.parent, spec.help, Colour::Secondary, 0.9),
             wxSizerFlags().Expand().Border(wxTOP, FromDIP(3)));
    describe_control(control, spec.help);
  }
  const bool follows = in.proportion > 0 && !in.sizer->IsEmpty();
  in.sizer->Add(box, wxSizerFlags(in.proportion).Border(wxLEFT, follows ? FromDIP(k_padding) : 0));
  if (in.proportion == 0) {
    in.sizer->GetItem(box)->SetFlag(wxEXPAND);
  }
  box->AddSpacer(FromDIP(k_padding));
  m_fields.push_back({spec.key, spec.field.empty() ? spec.key : spec.field, control, message, std::move(value), {}, false});
  return m_fields.back();
}

const FormDialog::Field* FormDialog::find(const std::string& key) const {
  const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& each) { return each.key == key; });
  return found == m_fields.end() ? nullptr : &*found;
}

void FormDialog::add_state(const std::string& key, std::function<std::string()> value) {
  m_states.emplace_back(key, std::move(value));
}

std::optional<std::string> FormDialog::kept(const std::string& key) const {
  if (!m_kept || !m_kept->contains(key)) {
    return std::nullopt;
  }
  return m_kept->at(key);
}

bool FormDialog::changed(const std::string& key) const {
  const Field* field = find(key);
  return field != nullptr && !field->locked && field->value() != field->initial;
}

DraftKeeper::Fields FormDialog::collect() const {
  if (std::none_of(m_fields.begin(), m_fields.end(), [&](const Field& each) { return changed(each.key); })) {
    return {};
  }
  DraftKeeper::Fields all;
  for (const Field& each : m_fields) {
    all[each.key] = each.value();
  }
  for (const auto& [key, value] : m_states) {
    all[key] = value();
  }
  return all;
}

void FormDialog::complain(const std::string& key, const wxString& words) const { throw Complaint{key, words}; }

void FormDialog::set_save(const wxString& verb, std::function<void()> save) {
  set_primary(verb, [this, save = std::move(save)] {
    forget_messages();
    try {
      save();
      return true;
    } catch (const Complaint& missing) {
      if (const Field* field = find(missing.key)) {
        say_under(*field, missing.words);
      } else {
        notice().say(missing.words);
      }
    } catch (const Error& error) {
      if (!say_under_field(error)) {
        throw;
      }
    }
    return false;
  });
}

bool FormDialog::say_under_field(const Error& error) {
  const std::string named(error.detail("field"));
  if (named.empty() || (error.code() != ErrorCode::InvalidInput && error.code() != ErrorCode::AlreadyExists)) {
    return false;
  }
  const Field* field = find(named);
  if (field == nullptr) {
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& each) { return each.field == named; });
    field = found == m_fields.end() ? nullptr : &*found;
  }
  if (field == nullptr) {
    return false;
  }
  auto detail = error.detail();
  detail["field"] = field->field;
  say_under(*field, describe(Error(error.code(), detail)).happened);
  return true;
}

void FormDialog::say_under(const Field& field, const wxString& words) {
  field.message->SetLabel(words);
  field.message->Show();
  describe_control(field.control, words);
  field.control->SetFocus();
  if (auto* text = dynamic_cast<wxTextCtrl*>(field.control)) {
    text->SelectAll();
  }
  fit_again();
  announce(field.control, words);
}

void FormDialog::forget_messages() {
  for (const Field& each : m_fields) {
    if (each.message->IsShown()) {
      each.message->Hide();
      describe_control(each.control, wxString());
    }
  }
  fit_again();
}

void FormDialog::forget_fields(const std::string& ending) {
  std::erase_if(m_fields, [&](const Field& each) { return each.key.ends_with(ending); });
  std::erase_if(m_states, [&](const auto& each) { return each.first.ends_with(ending); });
}

void FormDialog::fit_again() {
  for (wxWindow* each = area(); each != nullptr && each != GetParent(); each = each->GetParent()) {
    each->Layout();
  }
  area()->FitInside();
}

bool keep_with(Context& context, const std::function<int()>& show) {
  try {
    if (show() != wxID_OK) {
      return false;
    }
    context.go.saved();
  } catch (const Error&) {
    context.go.not_saved(describe_current().text());
    return false;
  }
  context.go.refresh();
  return true;
}

}  // namespace attune::desktop
