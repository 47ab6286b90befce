// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/sheet_grid.h"

#include "desktop/clinician/pages/pieces.h"
#include "desktop/models/sayings.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"

#include <wx/checkbox.h>

#include <array>

namespace attune::desktop {
namespace {

constexpr int k_grid_row = 35;
constexpr std::array<int, 8> k_widths{98, 62, 66, 34, 34, 34, 74, 0};
constexpr int k_least = 110;  // of the column that takes what is left
const std::array<const char*, 8> k_sheet_columns{"Date", "Done", "Minutes", "Te", "Tx", "Pr", "End", "Where my attention went"};
const std::array<const char*, 8> k_said{"date",     "done",    "minutes", "temperature noticed", "texture noticed",
                                        "pressure noticed", "calmer, the same or tenser at the end", "where attention went"};

wxTextCtrl* plain_entry(wxWindow* parent, long style = 0) {
  auto* entry = new wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition, wxSize(10, -1), wxBORDER_NONE | style);
  set_style(entry, Style::CellEntry);
  return entry;
}

}  // namespace

struct SheetGrid::Row {
  PaperRow before;  ///< as it was kept
  PaperRow now;
  wxTextCtrl* date = nullptr;
  wxTextCtrl* done = nullptr;
  wxTextCtrl* minutes = nullptr;
  std::array<wxCheckBox*, 3> sensations{};
  wxTextCtrl* end = nullptr;
  wxTextCtrl* attention = nullptr;
};

std::vector<wxWindow*> SheetGrid::controls(const Row& row) {
  return {row.date, row.done, row.minutes, row.sensations[0], row.sensations[1], row.sensations[2], row.end, row.attention};
}

SheetGrid::SheetGrid(wxWindow* parent, const wxString& name, const wxString& who, std::vector<PaperRow> rows, Calls calls)
    : wxPanel(parent), m_who(who), m_calls(std::move(calls)) {
  name_control(this, name, who + "’s own sheet");
  set_surface(this, Colour::StrongLine);
  m_column = new wxBoxSizer(wxVERTICAL);
  build_header();
  for (PaperRow& each : rows) {
    add_row(std::move(each));
  }
  add_row({});
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(m_column, wxSizerFlags(1).Expand().Border(wxALL, 1));
  SetSizer(edges);
}

void SheetGrid::build_header() {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  for (std::size_t each = 0; each < k_sheet_columns.size(); ++each) {
    auto* title = new StillPanel(this);
    set_surface(title, Colour::Panel);
    auto* words = new wxBoxSizer(wxHORIZONTAL);
    wxStaticText* text = line_text(title, k_sheet_columns[each], Colour::Secondary, 0.9, true);
    const bool middle = k_widths[each] != 0 && each > 0;
    words->Add(text, wxSizerFlags(1).CentreVertical().Border(wxLEFT | wxRIGHT, middle ? 2 : FromDIP(8)));
    if (middle) {
      text->SetWindowStyle(wxALIGN_CENTRE_HORIZONTAL);
    }
    title->SetSizer(words);
    title->SetMinSize(wxSize(text_dip(this, k_widths[each] == 0 ? k_least : k_widths[each]), text_dip(this, 28)));
    row->Add(title, wxSizerFlags(k_widths[each] == 0 ? 1 : 0).Expand().Border(wxRIGHT, each + 1 < k_sheet_columns.size() ? 1 : 0));
  }
  m_column->Add(row, wxSizerFlags().Expand());
}

// A frame of two pixels around it says that it has the focus.
wxWindow* SheetGrid::cell(wxWindow* control, int width) {
  wxWindow* around = control->GetParent();
  auto* inside = new wxBoxSizer(wxHORIZONTAL);
  if (dynamic_cast<wxCheckBox*>(control) != nullptr) {
    inside->AddStretchSpacer();
    inside->Add(control, wxSizerFlags().CentreVertical());
    inside->AddStretchSpacer();
  } else {
    inside->Add(control, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(2)));
  }
  around->SetSizer(inside);
  around->SetMinSize(wxSize(text_dip(this, width == 0 ? k_least : width), text_dip(this, k_grid_row)));
  control->Bind(wxEVT_SET_FOCUS, [around](wxFocusEvent& event) {
    around->SetBackgroundColour(colour(Colour::Accent));
    around->Refresh();
    event.Skip();
  });
  control->Bind(wxEVT_KILL_FOCUS, [around](wxFocusEvent& event) {
    around->SetBackgroundColour(colour(Colour::Surface));
    around->Refresh();
    event.Skip();
  });
  return around;
}

void SheetGrid::add_row(PaperRow made) {
  const std::size_t at = m_rows.size();
  auto row = std::make_unique<Row>();
  row->before = row->now = std::move(made);
  auto* line = new wxBoxSizer(wxHORIZONTAL);
  const auto holder = [&] {
    auto* panel = new StillPanel(this);
    set_surface(panel, Colour::Surface);
    return panel;
  };
  const auto name = [&](wxWindow* control, const char* column, std::size_t number) {
    name_control(control, wxString::Format("%s.%zu-%s", GetName(), at + 1, column),
                 m_who + wxString::Format(", row %zu, ", at + 1) + k_said.at(number));
    const std::string which = column;
    control->Bind(wxEVT_SET_FOCUS, [this, at](wxFocusEvent& event) {
      entered(at);
      event.Skip();
    });
    control->Bind(wxEVT_KEY_DOWN, [this, at, which](wxKeyEvent& event) { on_key(at, which, event); });
  };
  const auto add = [&](wxWindow* control, std::size_t number) {
    line->Add(cell(control, k_widths.at(number)),
              wxSizerFlags(k_widths.at(number) == 0 ? 1 : 0).Expand().Border(wxRIGHT, number + 1 < k_widths.size() ? 1 : 0));
  };
  const auto entry = [&](const char* column, std::size_t number, long style = 0) {
    wxTextCtrl* made_entry = plain_entry(holder(), style);
    name(made_entry, column, number);
    add(made_entry, number);
    return made_entry;
  };
  row->date = entry("date", 0);
  row->done = entry("done", 1, wxTE_CENTRE);
  row->minutes = entry("minutes", 2, wxTE_CENTRE);
  const std::array<const char*, 3> sensations{"temperature", "texture", "pressure"};
  for (std::size_t each = 0; each < sensations.size(); ++each) {
    auto* tick = new wxCheckBox(holder(), wxID_ANY, wxString());
    name(tick, sensations.at(each), 3 + each);
    add(tick, 3 + each);
    row->sensations.at(each) = tick;
  }
  row->end = entry("end", 6, wxTE_CENTRE);
  row->attention = entry("attention", 7);
  row->done->SetEditable(false);
  row->end->SetEditable(false);
  m_column->Add(line, wxSizerFlags().Expand().Border(wxTOP, 1));
  m_rows.push_back(std::move(row));
  show_row(at);
}

void SheetGrid::show_row(std::size_t at) {
  Row& row = *m_rows.at(at);
  row.date->ChangeValue(to_wx(row.now.date));
  // An account stays with its day: typed anew under another it would be there twice.
  row.date->SetEditable(!row.before.kept);
  row.done->ChangeValue(to_wx(done_cell(row.now.done)) + (row.now.mark ? " *" : ""));
  row.minutes->ChangeValue(to_wx(row.now.minutes));
  row.sensations[0]->SetValue(row.now.temperature);
  row.sensations[1]->SetValue(row.now.texture);
  row.sensations[2]->SetValue(row.now.pressure);
  row.end->ChangeValue(to_wx(row.now.end));
  row.attention->ChangeValue(to_wx(row.now.attention));
  // Why it was not done stands where attention would, until something is typed there.
  const bool why = row.now.reason && row.now.done && *row.now.done != domain::Done::Yes;
  row.attention->SetHint(why ? to_wx(std::string(domain::not_done_meaning(*row.now.reason))) : wxString());
  wxString said = m_who + wxString::Format(", row %zu, done", at + 1);
  said += row.now.done ? ": " + to_wx(done_cell(row.now.done)) : wxString();
  said += why ? ", " + to_wx(std::string(domain::not_done_meaning(*row.now.reason))) : wxString();
  said += row.now.mark ? ", marked to look at alone" : "";
  name_control(row.done, row.done->GetName(), said);
}

PaperRow SheetGrid::typed(std::size_t at) const {
  const Row& row = *m_rows.at(at);
  PaperRow now = row.now;
  now.date = from_wx(row.date->GetValue().Trim().Trim(false));
  now.minutes = from_wx(row.minutes->GetValue().Trim().Trim(false));
  now.temperature = row.sensations[0]->GetValue();
  now.texture = row.sensations[1]->GetValue();
  now.pressure = row.sensations[2]->GetValue();
  now.attention = from_wx(row.attention->GetValue().Trim().Trim(false));
  return now;
}

void SheetGrid::entered(std::size_t at) {
  if (m_open && *m_open != at) {
    keep(*m_open);
  }
  m_open = at;
}

bool SheetGrid::keep(std::size_t at) {
  Row& row = *m_rows.at(at);
  row.now = typed(at);
  if (row.now == row.before || is_blank(row.now)) {
    return true;
  }
  std::string bad;
  if (m_calls.keep(row.now, bad)) {
    row.now.kept = true;
    row.now.date = m_calls.date(row.now.date);
    row.before = row.now;
    show_row(at);
    settle(at);
    if (at + 1 == m_rows.size()) {
      add_row({});
      m_calls.next_row();
    }
    return true;
  }
  wxWindow* where = bad == "done" ? row.done : bad == "minutes" ? row.minutes : row.date;
  // Not when it is a cover that it was kept for: the cover has the keys by then.
  CallAfter([this, where] {
    if (IsShownOnScreen()) {
      where->SetFocus();
    }
  });
  return false;
}

// Of one day and occasion the later entry counts: the earlier one cannot take its place again.
void SheetGrid::settle(std::size_t at) {
  const Row& row = *m_rows.at(at);
  for (std::size_t each = 0; each < m_rows.size(); ++each) {
    const Row& other = *m_rows[each];
    if (each != at && other.before.kept && other.before.date == row.before.date &&
        other.before.occasion == row.before.occasion) {
      for (wxWindow* control : controls(other)) {
        control->Disable();
      }
    }
  }
}

std::optional<std::map<std::string, std::string>> SheetGrid::unkept() const {
  if (!m_open) {
    return std::nullopt;
  }
  const Row& row = *m_rows.at(*m_open);
  const PaperRow now = typed(*m_open);
  if (now == row.before || is_blank(now)) {
    return std::nullopt;
  }
  auto fields = row_fields(now);
  if (row.before.kept) {
    fields["kept"] = row.before.date;
    fields["occasion"] = std::to_string(row.before.occasion);
  }
  return fields;
}

void SheetGrid::put_back(const std::map<std::string, std::string>& fields) {
  std::size_t at = m_rows.size() - 1;
  const auto kept = fields.find("kept");
  for (std::size_t each = 0; kept != fields.end() && each < m_rows.size(); ++each) {
    const PaperRow& before = m_rows[each]->before;
    at = before.kept && before.date == kept->second && std::to_string(before.occasion) == fields.at("occasion") ? each : at;
  }
  put_fields(fields, m_rows.at(at)->now);
  show_row(at);
  m_open = at;
  m_rows.at(at)->done->SetFocus();
}

bool SheetGrid::keep_open_row() { return !m_open || keep(*m_open); }

void SheetGrid::focus_last() { m_rows.back()->date->SetFocus(); }

void SheetGrid::set_done(std::size_t at, std::optional<domain::Done> done) {
  Row& row = *m_rows.at(at);
  row.now = typed(at);
  row.now.done = done;
  if (!done || *done == domain::Done::Yes) {
    row.now.reason.reset();
  }
  show_row(at);
}

void SheetGrid::set_end(std::size_t at, const std::string& end) {
  m_rows.at(at)->now = typed(at);
  m_rows.at(at)->now.end = end;
  show_row(at);
}

void SheetGrid::set_reason(domain::NotDone reason) {
  const std::size_t at = m_open.value_or(m_rows.size() - 1);
  Row& row = *m_rows.at(at);
  row.now = typed(at);
  if (!row.now.done || *row.now.done == domain::Done::Yes) {
    row.now.done = domain::Done::No;
  }
  row.now.reason = reason;
  show_row(at);
  row.done->SetFocus();
}

void SheetGrid::copy_above(std::size_t at) {
  if (at == 0) {
    return;
  }
  PaperRow copy = m_rows.at(at - 1)->now;
  Row& row = *m_rows.at(at);
  copy.date = typed(at).date;
  copy.occasion = row.now.occasion;
  copy.besides = row.now.besides;  // what was asked of that day is no matter of this one
  copy.kept = row.now.kept;
  copy.mark = false;
  row.now = copy;
  show_row(at);
}

void SheetGrid::go_to_next(std::size_t at) {
  if (keep(at)) {
    m_rows.at(std::min(at + 1, m_rows.size() - 1))->date->SetFocus();
  }
}

void SheetGrid::on_key(std::size_t at, const std::string& column, wxKeyEvent& event) {
  const int key = event.GetKeyCode();
  if (key == WXK_RETURN || key == WXK_NUMPAD_ENTER) {
    return go_to_next(at);
  }
  if (event.ControlDown() && key == 'D') {
    return copy_above(at);
  }
  const bool letters = column == "done" || column == "end";
  if (!letters || event.HasModifiers()) {
    event.Skip();
    return;
  }
  Row& row = *m_rows.at(at);
  const char typed_key = key >= 32 && key < 127 ? static_cast<char>(key) : '\0';
  const bool numpad = key >= WXK_NUMPAD1 && key <= WXK_NUMPAD9;
  const char digit = numpad ? static_cast<char>('1' + (key - WXK_NUMPAD1)) : typed_key;
  if (key == WXK_BACK || key == WXK_DELETE) {
    column == "done" ? set_done(at, std::nullopt) : set_end(at, {});
  } else if (typed_key == 'M') {
    row.now = typed(at);
    row.now.mark = !row.now.mark;
    show_row(at);
    announce(row.done, row.now.mark ? "Marked to look at alone" : "Mark taken off");
  } else if (column == "done" && done_of_key(typed_key)) {
    set_done(at, done_of_key(typed_key));
    announce(row.done, row.done->GetValue());
  } else if (column == "done" && reason_of_key(digit) && row.now.done && *row.now.done != domain::Done::Yes) {
    set_reason(*reason_of_key(digit));
  } else if (column == "end" && !end_of_key(typed_key).empty()) {
    set_end(at, end_of_key(typed_key));
    announce(row.end, row.end->GetValue());
  } else {
    event.Skip();
  }
}

}  // namespace attune::desktop
