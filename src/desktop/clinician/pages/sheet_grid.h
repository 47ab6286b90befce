// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/sheet_rows.h"
#include "desktop/support/layout.h"

#include <functional>

namespace attune::desktop {

/// One person's own sheet as rows to be typed in by letters and digits. A row is kept when it is left; the last one is
/// always empty.
class SheetGrid final : public wxPanel {
 public:
  struct Calls {
    /// Keeps a row; false when it could not be, which has been said. `bad` names the column then.
    std::function<bool(const PaperRow& row, std::string& bad)> keep;
    std::function<void()> next_row;  ///< a row more stands below
    std::function<std::string(const std::string& typed)> date;  ///< as a day that is kept reads
  };
  SheetGrid(wxWindow* parent, const wxString& name, const wxString& who, std::vector<PaperRow> rows, Calls calls);

  /// Keeps the row that is typed in. False when it could not be.
  bool keep_open_row();
  void focus_last();
  /// The row that is typed in and not kept; nothing where there is none.
  std::optional<std::map<std::string, std::string>> unkept() const;
  /// Such a row again, where it was, with the focus on it.
  void put_back(const std::map<std::string, std::string>& fields);
  /// A reason for the row that the focus is or was in.
  void set_reason(domain::NotDone reason);
  std::size_t rows() const { return m_rows.size(); }

 private:
  struct Row;
  static std::vector<wxWindow*> controls(const Row& row);
  void add_row(PaperRow row);
  void build_header();
  wxWindow* cell(wxWindow* control, int width);
  void set_done(std::size_t at, std::optional<domain::Done> done);
  void set_end(std::size_t at, const std::string& end);
  void show_row(std::size_t at);
  PaperRow typed(std::size_t at) const;
  bool keep(std::size_t at);
  void settle(std::size_t at);
  void entered(std::size_t at);
  void on_key(std::size_t at, const std::string& column, wxKeyEvent& event);
  void go_to_next(std::size_t at);
  void copy_above(std::size_t at);

  wxString m_who;
  Calls m_calls;
  std::vector<std::unique_ptr<Row>> m_rows;
  std::optional<std::size_t> m_open;  ///< the row that is typed in
  wxSizer* m_column = nullptr;
};

}  // namespace attune::desktop
