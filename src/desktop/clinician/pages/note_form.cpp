// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/note_form.h"

#include "desktop/clinician/pages/note_process_bar.h"
#include "desktop/clinician/pages/pieces.h"
#include "desktop/models/note_words.h"
#include "desktop/models/people_words.h"
#include "desktop/models/sayings.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/draft_keeper.h"
#include "desktop/support/person_mark.h"

#include <wx/app.h>
#include <wx/choice.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace attune::desktop {
namespace {

constexpr int k_label = 120;      ///< DIP, the column of labels
constexpr int k_lines = 2;        ///< of an editor
constexpr int k_focus_lines = 5;  ///< of the one that is written in

std::string note_draft_name(const domain::SessionId& session) {
  return "note " + session.str();
}

int editor_height(const wxTextCtrl* editor, int lines) {
  return lines * editor->GetCharHeight() + editor->FromDIP(18);
}

}  // namespace

NoteForm::NoteForm(wxWindow* parent, Context& context, NoteFormSetup setup,
                   std::function<void(const wxString&, bool)> said)
    : wxPanel(parent),
      m_context(context),
      m_setup(std::move(setup)),
      m_said(std::move(said)),
      m_view(practice::note_of(context.practice, m_setup.session, domain::Lens::clinician())),
      m_timer(this),
      m_watch(context.drafts.watch(note_draft_name(m_setup.session), [this] { return typed(); }, {})) {
  set_surface(this, Colour::Surface);
  name_control(this, "note", "Note of this session");
  if (const auto draft = m_context.drafts.take(note_draft_name(m_setup.session))) {
    m_draft = {draft->begin(), draft->end()};
  }
  Bind(wxEVT_TIMER, [this](wxTimerEvent&) { keep_and_say(); });
  build();
  if (!m_draft.empty()) {
    m_timer.StartOnce(k_keep_ms);
  }
}

// The editors go while what they call is still there; the focus that leaves the last of them keeps nothing.
NoteForm::~NoteForm() {
  m_sections.clear();
  DestroyChildren();
}

void NoteForm::keep() {
  m_timer.Stop();
  const auto changed = changes();
  if (changed.empty() || is_signed()) {
    return;
  }
  m_view = practice::write_note(m_context.practice, m_setup.session, {std::nullopt, changed});
  m_draft.clear();
  for (Section& each : m_sections) {
    each.kept = words_of(each.key);
  }
}

void NoteForm::keep_or_put_away() {
  try {
    keep();
  } catch (const Error&) {
    m_context.drafts.keep(note_draft_name(m_setup.session), typed());
  }
}

void NoteForm::keep_and_say() {
  m_timer.Stop();
  // Hidden: what was typed was kept before the page was left, and the practice may be gone.
  if (is_signed() || !IsShownOnScreen()) {
    return;
  }
  try {
    const auto changed = changes();
    if (changed.empty()) {
      return;
    }
    std::map<std::string, std::string> sent;
    for (const domain::NoteSection& each : changed) {
      sent.emplace(each.key, each.words.str());
    }
    const std::weak_ptr<int> here = m_here;
    practice::write_note_beside(
        m_context.practice, m_setup.session, {std::nullopt, changed},
        [this, here, sent](std::optional<practice::NoteView> written, std::exception_ptr failed) {
          wxTheApp->CallAfter([this, here, sent, written = std::move(written), failed] {
            if (!here.expired()) {
              say_kept(sent, written, failed);
            }
          });
        });
  } catch (...) {
    m_said("Not saved. " + describe_current().text(), true);
  }
}

void NoteForm::say_kept(const std::map<std::string, std::string>& sent, std::optional<practice::NoteView> written,
                        std::exception_ptr failed) {
  try {
    if (failed) {
      std::rethrow_exception(failed);
    }
    m_view = std::move(written);
    m_draft.clear();
    for (Section& each : m_sections) {
      if (const auto found = sent.find(each.key); found != sent.end()) {
        each.kept = found->second;
      }
    }
    m_said("Draft saved " + to_wx(domain::time_text(m_context.practice.event_time().time)), false);
  } catch (...) {
    m_said("Not saved. " + describe_current().text(), true);
  }
}

// Risk is kept with the first words: what it says is then part of the note.
std::vector<domain::NoteSection> NoteForm::changes() const {
  std::vector<domain::NoteSection> changed;
  bool words = m_view && !m_view->note.sections.empty();
  for (const Section& each : m_sections) {
    const std::string now = each.value();
    if (now != each.kept) {
      changed.push_back({each.key, domain::Text::from(now, each.key)});
      words = words || !each.key.starts_with("risk_");
    }
  }
  return words ? changed : std::vector<domain::NoteSection>{};
}

DraftKeeper::Fields NoteForm::typed() const {
  DraftKeeper::Fields fields;
  for (const Section& each : m_sections) {
    const std::string now = each.value();
    if (now != each.kept && !each.key.starts_with("risk_")) {
      fields.emplace(each.key, now);
    }
  }
  return fields;
}

void NoteForm::change_template(domain::NoteTemplate form) {
  try {
    keep();
    m_view = practice::write_note(m_context.practice, m_setup.session, {form, {}});
  } catch (const Error& error) {
    const bool words = error.code() == ErrorCode::InvalidInput && error.detail("reason") == "has-words";
    m_said(words ? "Words stand in sections that the other template does not have." : describe_current().text(), true);
  }
  CallAfter([this] {
    const Rebuilding still(this);
    m_sections.clear();
    DestroyChildren();
    build();
    GetParent()->Layout();
    GetParent()->FitInside();
  });
}

void NoteForm::build() {
  m_sections.clear();
  m_first = nullptr;
  m_last = nullptr;
  const domain::NoteTemplate form = m_view ? m_view->note.form : domain::NoteTemplate::Couple;
  m_keys = m_view ? m_view->keys : domain::section_keys(form, m_setup.present);
  auto* column = new wxBoxSizer(wxVERTICAL);
  if (!is_signed()) {
    add_templates(column);
  }
  add_last_plan(column);
  for (const std::string& key : m_keys) {
    if (!key.starts_with("risk_")) {
      add_section(column, key);
    }
  }
  add_risks(column);
  add_addenda(column);
  column->Add(make_process_bar(this, m_context), wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
  SetSizer(column);
}

std::optional<practice::Passage> NoteForm::selected() const {
  const auto selection = [](const Section& each) -> std::optional<practice::Passage> {
    long from = 0;
    long to = 0;
    each.editor->GetSelection(&from, &to);
    const wxString all = each.editor->GetValue();
    const wxString words = all.Mid(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    if (words.Strip(wxString::both).empty()) {
      return std::nullopt;
    }
    return practice::Passage{each.key, from_wx(all.Left(static_cast<std::size_t>(from))).size(),
                             domain::Text::from(from_wx(words), "passage")};
  };
  std::optional<practice::Passage> found;
  for (const Section& each : m_sections) {
    if (each.editor == nullptr) {
      continue;
    }
    // A button may have the focus by now; where several hold a selection, the one that was written in last counts.
    const auto here = selection(each);
    if (here && (!found || each.editor == m_last || each.editor->HasFocus())) {
      found = here;
    }
  }
  return found;
}

void NoteForm::select_sentence(const std::string& section, std::size_t at) {
  const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                  [&](const Section& each) { return each.editor != nullptr && each.key == section; });
  if (found == m_sections.end()) {
    return;
  }
  const std::string text = found->value();
  const auto ends = [](char c) { return c == '.' || c == '!' || c == '?' || c == '\n'; };
  std::size_t from = std::min(at, text.size());
  while (from > 0 && !ends(text[from - 1])) {
    --from;
  }
  while (from < at && text[from] == ' ') {
    ++from;
  }
  std::size_t to = std::min(at, text.size());
  while (to < text.size() && !ends(text[to])) {
    ++to;
  }
  to += to < text.size() && text[to] != '\n' ? 1U : 0U;
  found->editor->SetFocus();
  m_last = found->editor;
  found->editor->SetSelection(static_cast<long>(to_wx(text.substr(0, from)).length()),
                              static_cast<long>(to_wx(text.substr(0, to)).length()));
}

wxWindow* NoteForm::label_of(const wxString& label, const wxString& below) {
  auto* cell = new StillPanel(this);
  set_surface(cell, Colour::Surface);
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(section_heading(cell, literal(label)));
  if (!below.empty()) {
    column->Add(secondary_text(cell, literal(below)));
  }
  cell->SetSizer(column);
  cell->SetMinSize(wxSize(text_dip(this, k_label), -1));
  return cell;
}

void NoteForm::add_row(wxSizer* into, wxWindow* label, wxWindow* what) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(label, wxSizerFlags().Top().Border(wxTOP, FromDIP(5)));
  row->Add(what, wxSizerFlags(1).Expand().Border(wxLEFT, FromDIP(k_padding)));
  into->Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(9)));
}

void NoteForm::add_templates(wxSizer* into) {
  auto* cell = new StillPanel(this);
  set_surface(cell, Colour::Surface);
  auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  const domain::NoteTemplate now = m_view ? m_view->note.form : domain::NoteTemplate::Couple;
  for (const auto& [form, word] : domain::Words<domain::NoteTemplate>::table) {
    wxToggleButton* toggle = toggle_button(cell, to_wx(template_words(form)));
    toggle->SetValue(form == now);
    name_control(toggle, "note.template-" + to_wx(word), to_wx(template_words(form)) + " template");
    toggle->Bind(wxEVT_TOGGLEBUTTON, [this, toggle, form = form, now](wxCommandEvent&) {
      if (form == now) {
        toggle->SetValue(true);
      } else {
        change_template(form);
      }
    });
    row->Add(toggle, wxSizerFlags().Border(wxRIGHT | wxBOTTOM, FromDIP(k_gap)));
  }
  cell->SetSizer(row);
  add_row(into, label_of("Template", {}), cell);
}

void NoteForm::add_last_plan(wxSizer* into) {
  const auto last = practice::last_plan(m_context.practice, m_setup.session);
  if (!last) {
    return;
  }
  auto* words = new WrapText(this, literal(to_wx(last->plan)), Colour::Secondary);
  words->SetName("note.last-plan");
  add_row(into, label_of("Last plan", to_wx(short_date(last->date, m_context.practice.event_time().date))), words);
}

void NoteForm::add_section(wxSizer* into, const std::string& key) {
  const SectionWords words = section_words(key, m_setup.people);
  const int lines = key == "plan" || key == "text" ? k_lines + 1 : k_lines;
  wxWindow* label = nullptr;
  if (words.letter) {
    auto* cell = new StillPanel(this);
    set_surface(cell, Colour::Surface);
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new PersonMark(cell, *words.letter), wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(k_gap)));
    row->Add(section_heading(cell, literal(to_wx(words.label))), wxSizerFlags().CentreVertical());
    column->Add(row);
    column->Add(secondary_text(cell, literal(to_wx(words.below))));
    cell->SetSizer(column);
    cell->SetMinSize(wxSize(text_dip(this, k_label), -1));
    label = cell;
  } else {
    label = label_of(to_wx(words.label), to_wx(words.below));
  }
  auto* column = new wxBoxSizer(wxHORIZONTAL);
  column->Add(label, wxSizerFlags().Top().Border(wxTOP, FromDIP(5)));
  add_editor(column, key, words.label + (words.below.empty() ? "" : ", " + words.below), lines);
  into->Add(column, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(9)));
}

void NoteForm::add_editor(wxSizer* into, const std::string& key, const std::string& said, int lines) {
  auto* editor = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_MULTILINE);
  set_style(editor, Style::Entry);
  name_control(editor, "note." + to_wx(key), to_wx(said));
  const std::string kept = words_of(key);
  editor->ChangeValue(to_wx(kept));
  if (is_signed() || from_wx(editor->GetValue()) != kept) {
    editor->SetEditable(false);  // signed, or not held as it was written: nothing is saved over it
  } else if (const auto draft = m_draft.find(key); draft != m_draft.end()) {
    editor->ChangeValue(to_wx(draft->second));
  }
  editor->SetMinSize(wxSize(FromDIP(120), editor_height(editor, lines)));
  const auto grow = [this, editor](int to) {
    editor->SetMinSize(wxSize(FromDIP(120), editor_height(editor, to)));
    GetParent()->Layout();
    GetParent()->FitInside();
  };
  editor->Bind(wxEVT_SET_FOCUS, [this, editor, grow](wxFocusEvent& event) {
    m_last = editor;
    grow(k_focus_lines);
    event.Skip();
  });
  editor->Bind(wxEVT_KILL_FOCUS, [this, grow, lines](wxFocusEvent& event) {
    if (!m_sections.empty()) {
      grow(lines);
      keep_and_say();
    }
    event.Skip();
  });
  editor->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_timer.StartOnce(k_keep_ms); });
  // Tab goes on to the next section, as in every other field; the editor would take Ctrl+Enter for a line of its own.
  editor->Bind(wxEVT_KEY_DOWN, [this, editor](wxKeyEvent& event) {
    const bool enter = event.GetKeyCode() == WXK_RETURN || event.GetKeyCode() == WXK_NUMPAD_ENTER;
    if (enter && event.ControlDown()) {
      CallAfter([this] { m_context.go.run_command("sign-note"); });
    } else if (event.GetKeyCode() == WXK_TAB && !event.ControlDown()) {
      editor->Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
    } else {
      event.Skip();
    }
  });
  if (editor->IsEditable()) {
    m_first = m_first == nullptr ? editor : m_first;
    m_sections.push_back({key, [editor] { return from_wx(editor->GetValue()); }, kept, editor});
  }
  into->Add(editor, wxSizerFlags(1).Expand().Border(wxLEFT, FromDIP(k_padding)));
}

void NoteForm::add_risks(wxSizer* into) {
  auto* cell = new StillPanel(this);
  set_surface(cell, Colour::Surface);
  auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  for (const std::string& key : m_keys) {
    if (!key.starts_with("risk_")) {
      continue;
    }
    const SectionWords words = section_words(key, m_setup.people);
    auto* each = new wxBoxSizer(wxHORIZONTAL);
    each->Add(new PersonMark(cell, *words.letter), wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(k_gap)));
    each->Add(plain_text(cell, literal(to_wx(words.label))), wxSizerFlags().CentreVertical());
    auto* choice = new wxChoice(cell, wxID_ANY);
    const std::string kept = words_of(key);
    std::vector<std::string> options = risk_options(m_setup.kind);
    if (!kept.empty() && std::find(options.begin(), options.end(), kept) == options.end()) {
      options.push_back(kept);  // in words of its own, from the command line
    }
    for (const std::string& option : options) {
      choice->Append(to_wx(option));
    }
    const auto at = std::find(options.begin(), options.end(), kept);
    choice->SetSelection(at == options.end() ? 0 : static_cast<int>(at - options.begin()));
    name_control(choice, "note." + to_wx(key), "Risk, " + to_wx(words.label));
    choice->Enable(!is_signed());
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { m_timer.StartOnce(k_keep_ms); });
    m_sections.push_back({key, [choice] { return from_wx(choice->GetStringSelection()); }, kept});
    each->Add(choice, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_gap)));
    row->Add(each, wxSizerFlags().Border(wxRIGHT, FromDIP(k_edge)));
  }
  cell->SetSizer(row);
  add_row(into, label_of("Risk", {}), cell);
}

void NoteForm::add_addenda(wxSizer* into) {
  if (!m_view) {
    return;
  }
  for (const domain::Addendum& each : m_view->note.addenda) {
    auto* words = new WrapText(this, literal(to_wx(each.words)));
    words->SetName("note.addendum");
    add_row(into, label_of("Added", to_wx(full_date(domain::local_time(each.recorded, m_context.practice.zone()).date))), words);
  }
}

std::string NoteForm::words_of(const std::string& key) const {
  if (!m_view) {
    return {};
  }
  const auto found = std::find_if(m_view->note.sections.begin(), m_view->note.sections.end(),
                                  [&](const domain::NoteSection& each) { return each.key == key; });
  return found == m_view->note.sections.end() ? std::string() : found->words.str();
}

}  // namespace attune::desktop
