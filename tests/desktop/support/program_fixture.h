// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/program.h"
#include "desktop/support/gui.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace attune::test {

/// Answers what pages ask, in the order given; empty where nothing was given.
class AnsweringPrompter final : public desktop::Prompter {
 public:
  std::deque<std::filesystem::path> files, new_files, folders;
  std::deque<bool> answers;
  std::deque<std::string> passphrases;

  std::optional<std::filesystem::path> choose_file(wxWindow*, const File&) override { return next(files); }
  std::optional<std::filesystem::path> choose_new_file(wxWindow*, const File&) override { return next(new_files); }
  std::optional<std::filesystem::path> choose_folder(wxWindow*, const wxString&) override { return next(folders); }
  bool confirm(wxWindow*, const Question&) override { return next(answers).value_or(false); }
  /// What the printer took; it takes everything but once `cancel_print`, and nothing while `no_printer`.
  std::vector<std::string> printed;
  bool cancel_print = false, no_printer = false;
  std::function<void()> while_choosing_printer;
  Print choose_printer(wxWindow*, domain::PaperSize) override {
    if (while_choosing_printer) {
      while_choosing_printer();
    }
    if (no_printer) {
      throw Error(ErrorCode::CannotWrite, {{"part", "printer"}, {"reason", "none"}});
    }
    if (cancel_print) {
      return {};
    }
    return [this](const std::string& pdf) { printed.push_back(pdf); };
  }
  std::optional<crypto::Secret> ask_passphrase(wxWindow*, const wxString&) override {
    const auto given = next(passphrases);
    return given ? std::optional(crypto::Secret::copy_of(std::string_view(*given))) : std::nullopt;
  }

 private:
  template <class T>
  static std::optional<T> next(std::deque<T>& queue) {
    if (queue.empty()) {
      return std::nullopt;
    }
    T first = queue.front();
    queue.pop_front();
    return first;
  }
};

/// The program whose events are filtered now; null between tests.
desktop::Program* running_program();

/// The whole program without its wxApp: a folder, a practice in it, a clock for idling that a test sets.
class ProgramTest : public testing::Test {
 public:
  static constexpr const char* k_passphrase = "several plain words";
  static constexpr const char* k_pin = "2468";
  /// A Thursday afternoon with hours before and after it; what a page shows never hangs on when the suite runs.
  static constexpr const char* k_now = "2026-03-12T14:10:00Z";

 protected:
  void SetUp() override;
  void TearDown() override;
  /// Closes everything; once its folder is gone another practice may be made and started.
  void end_program();

  std::filesystem::path practice_folder() const { return m_folder / "Practice.attune"; }
  practice::Environment environment() const;
  /// A practice at practice_folder(), made without the program; `fill` may add to it.
  void make_practice(const std::function<void(practice::Practice&)>& fill = {});
  /// Starts the program on a folder, or on nothing.
  void start(const std::optional<std::filesystem::path>& folder);
  /// start, then types passphrase and PIN. Ends on Today.
  void start_unlocked();
  /// Types into Unlock and presses Enter.
  void unlock(const std::string& passphrase, const std::string& pin = {});
  bool wait_for_today();
  bool is_open() {
    return ui([this] { return m_program->is_open(); });
  }
  bool is_covered() {
    return ui([this] { return m_program->is_covered(); });
  }
  /// The idle clock goes on, and the curtain looks at it.
  void let_minutes_pass(int minutes);
  /// Dialogs that are there, shown or not.
  int open_dialogs();
  static int open_dialogs_now();
  desktop::Program& program() { return *m_program; }
  /// The open practice; null while there is none. Only within ui().
  practice::Practice* practice() { return m_program->open_practice_now(); }
  AnsweringPrompter& prompter() { return m_prompter; }

  TempFolder m_folder;
  /// Where settings are kept; the tests of most pages keep none.
  desktop::Settings m_settings = desktop::Settings::none();
  /// Screens the program believes in; none: the computer's own.
  std::vector<wxRect> m_screens;

 private:
  AnsweringPrompter m_prompter;
  std::shared_ptr<domain::SetClock> m_clock;
  std::unique_ptr<desktop::Program> m_program;
  std::atomic<std::int64_t> m_uptime_ms{1'000'000};
};

}  // namespace attune::test
