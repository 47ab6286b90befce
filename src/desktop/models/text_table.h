// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/dataview.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace attune::desktop {

/// DIP at both sides of a cell below a title.
constexpr int k_cell_side = 4;

/// A list whose cells are text with markup, which reads out; its rows are asked for when they are drawn, so that a
/// thousand of them cost nothing. Rows are known by their number in the order given.
class TextTable final : public wxDataViewCtrl {
 public:
  struct Column {
    wxString title; ///< every column empty: no header
    int width;      ///< in DIP at the usual text size; 0: what is left
  };
  /// Markup (escaped by the caller) of a cell.
  using Cell = std::function<std::string(std::size_t row, std::size_t column)>;

  TextTable(wxWindow* parent, const std::vector<Column>& columns, int row_height);

  /// Other rows; the selection ends.
  void show(std::size_t rows, Cell cell);
  std::size_t rows() const;
  /// What a screen reader or a test reads in a cell, without markup.
  wxString words(std::size_t row, std::size_t column) const;

  std::optional<std::size_t> chosen() const;
  void choose(std::size_t row);
  void choose_none();
  /// Enter or double click on a row.
  void on_open(std::function<void(std::size_t row)> open);
  /// Another row was chosen, or none.
  void on_choose(std::function<void()> chosen);

 private:
  class Model;
  void share_width();
  Model* m_model;
  wxObjectDataPtr<wxDataViewModel> m_keep;
  int m_stretch = -1;
  std::vector<int> m_widths;
};

}  // namespace attune::desktop
