// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/text_table.h"

#include "desktop/support/gtk_bridge.h"
#include "desktop/support/style.h"
#include "desktop/support/text.h"

#include <algorithm>
#include <utility>

namespace attune::desktop {

namespace {

// In line with what stands above a list without titles.
constexpr int k_side_alone = 10;

}  // namespace

class TextTable::Model final : public wxDataViewVirtualListModel {
 public:
  void show(std::size_t rows, Cell cell) {
    m_cell = std::move(cell);
    m_rows = rows;
    Reset(static_cast<unsigned>(rows));
  }
  std::size_t rows() const { return m_rows; }
  std::string markup(std::size_t row, std::size_t column) const {
    return m_cell && row < m_rows ? m_cell(row, column) : std::string();
  }

  void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
    value = to_wx(markup(row, column));
  }
  bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

 private:
  Cell m_cell;
  std::size_t m_rows = 0;
};

TextTable::TextTable(wxWindow* parent, const std::vector<Column>& columns, int row_height)
    : m_model(new Model), m_keep(m_model) {
  const bool header = std::any_of(columns.begin(), columns.end(), [](const Column& each) { return !each.title.empty(); });
  Create(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
         wxDV_SINGLE | wxDV_HORIZ_RULES | wxBORDER_NONE | (header ? 0 : wxDV_NO_HEADER));
  AssociateModel(m_model);
  for (std::size_t each = 0; each < columns.size(); ++each) {
    auto* renderer = new wxDataViewTextRenderer("string", wxDATAVIEW_CELL_INERT, wxALIGN_CENTER_VERTICAL | wxALIGN_LEFT);
    renderer->EnableMarkup();
    renderer->EnableEllipsize(wxELLIPSIZE_END);
    const int width = columns[each].width > 0 ? text_dip(this, columns[each].width) : wxCOL_WIDTH_DEFAULT;
    AppendColumn(new wxDataViewColumn(columns[each].title, renderer, static_cast<unsigned>(each), width, wxALIGN_LEFT,
                                      wxDATAVIEW_COL_RESIZABLE));
    m_widths.push_back(columns[each].width > 0 ? width : 0);
    if (columns[each].width == 0) {
      m_stretch = static_cast<int>(each);
    }
  }
  gtk::set_cell_room(this, text_dip(this, row_height), FromDIP(header ? k_cell_side : k_side_alone));
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    share_width();
    event.Skip();
  });
}

void TextTable::share_width() {
  int others = 0;
  for (const int each : m_widths) {
    others += each;
  }
  const int left = GetClientSize().x - others;
  if (m_stretch >= 0 && left > 0) {
    GetColumn(static_cast<unsigned>(m_stretch))->SetWidth(left);
  }
}

void TextTable::show(std::size_t rows, Cell cell) { m_model->show(rows, std::move(cell)); }

std::size_t TextTable::rows() const { return m_model->rows(); }

wxString TextTable::words(std::size_t row, std::size_t column) const {
  std::string plain;
  bool inside = false;
  for (const char each : m_model->markup(row, column)) {
    inside = each == '<' || (inside && each != '>');
    if (!inside && each != '>') {
      plain += each;
    }
  }
  wxString words = to_wx(plain);
  words.Replace("&lt;", "<");
  words.Replace("&gt;", ">");
  words.Replace("&quot;", "\"");
  words.Replace("&amp;", "&");
  return words;
}

std::optional<std::size_t> TextTable::chosen() const {
  const wxDataViewItem item = GetSelection();
  return item.IsOk() ? std::optional<std::size_t>(m_model->GetRow(item)) : std::nullopt;
}

void TextTable::choose(std::size_t row) {
  if (row < rows()) {
    const wxDataViewItem item = m_model->GetItem(static_cast<unsigned>(row));
    Select(item);
    SetCurrentItem(item);
    // A list that is not laid out yet would put the row at its lower edge, and keep it there when it grows.
    if (row < 2) { // the first, below a heading too
      gtk::scroll_to_first_row(this);
    } else {
      EnsureVisible(item);
    }
  }
}

void TextTable::choose_none() { UnselectAll(); }

void TextTable::on_open(std::function<void(std::size_t row)> open) {
  Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, open = std::move(open)](wxDataViewEvent& event) {
    if (event.GetItem().IsOk()) {
      open(m_model->GetRow(event.GetItem()));
    }
  });
}

void TextTable::on_choose(std::function<void()> chosen) {
  Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [chosen = std::move(chosen)](wxDataViewEvent&) { chosen(); });
}

}  // namespace attune::desktop
