// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <wx/window.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace attune::desktop {

/// After the last key or answer: within two seconds what was typed is kept.
inline constexpr int k_keep_ms = 1500;

struct Context;

/// What was typed into dialogs and not yet kept, over a cover or a lock: it goes into guarded memory, and is offered
/// again once the person is back. A dialog watches itself while it is open and takes its draft when it is made.
class DraftKeeper {
 public:
  using Fields = std::map<std::string, std::string>; ///< the dialog's own keys → UTF-8
  /// What is typed and unsaved now; empty: nothing worth keeping.
  using Collect = std::function<Fields()>;
  /// Opens the dialog again, which takes its draft. Captures values only, never windows.
  using Reopen = std::function<void(wxWindow* parent, Context& context)>;

  /// Watching ends with the token.
  class Token {
   public:
    Token() = default;
    Token(DraftKeeper& keeper, int number) : m_keeper(&keeper), m_number(number) {}
    ~Token();
    Token(Token&& other) noexcept;
    Token& operator=(Token&& other) noexcept;

   private:
    DraftKeeper* m_keeper = nullptr;
    int m_number = 0;
  };
  /// `what` names the dialog and, where it matters, the row: "edit-case:ID".
  [[nodiscard]] Token watch(std::string what, Collect collect, Reopen reopen);
  /// Keeps what a page held when it was left; without a way to open it again it waits until the page takes it.
  void keep(const std::string& what, Fields fields);
  /// The kept draft of `what`; once.
  std::optional<Fields> take(const std::string& what);

  /// Asks everything that is open and keeps what it says. Called by the curtain.
  void collect_all();
  /// Opens the dialogs of what is kept, innermost last. Called after the person is back.
  void reopen_all(wxWindow* parent, Context& context);
  bool holds_any() const { return !m_kept.empty(); }
  void forget_all() { m_kept.clear(); }

 private:
  struct Watched {
    int number;
    std::string what;
    Collect collect;
    Reopen reopen;
  };
  struct Kept {
    std::string what;
    crypto::Secret fields;
    Reopen reopen;
  };
  void end(int number);
  void put_away(const std::string& what, Fields& fields, const Reopen& reopen);
  std::vector<Watched> m_watched;
  std::vector<Kept> m_kept;
  int m_next = 1;
};

}  // namespace attune::desktop
