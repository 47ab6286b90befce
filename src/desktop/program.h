// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "desktop/clinician/curtain.h"
#include "desktop/clinician/main_window.h"
#include "desktop/clinician/pages/search_page.h"
#include "desktop/commands/command_table.h"
#include "desktop/couple/couple_window.h"
#include "desktop/couple/hand_over_pages.h"
#include "desktop/settings.h"
#include "desktop/support/gtk_bridge.h"
#include "practice/arrival.h"
#include "practice/room.h"

#include <wx/modalhook.h>

#include <deque>

namespace attune::desktop {

/// What is open, what is shown, and what commands do. Lives as long as the main window.
class Program final : public Navigator, private wxModalDialogHook {
 public:
  struct Parts {
    practice::Environment environment;
    Prompter& ask;
    Settings settings = Settings::none();
    Curtain::Uptime uptime = system_uptime;
    std::chrono::milliseconds wait_unit{1000}; ///< a second of the wait after wrong passphrases
    std::function<std::vector<wxRect>()> displays = {}; ///< absent: the computer's own screens
  };
  explicit Program(Parts parts);
  ~Program() override;

  /// Shows the window: Unlock for the folder or the one opened last, else the first run.
  void start(const std::optional<std::filesystem::path>& folder);
  /// The same with the sample practice, made first where there is none.
  void start_sample(const std::filesystem::path& folder);
  int filter(wxEvent& event) { return m_curtain.filter(event); }
  /// The edge of the program: whatever is being caught right now becomes words in the window.
  void report_current();

  MainWindow& main_window() { return *m_window; }
  Curtain& curtain() { return m_curtain; }
  Situation situation() const;
  bool is_open() const { return m_practice != nullptr; }
  practice::Practice* open_practice_now() const { return m_practice.get(); }
  bool is_covered() const { return m_covered; }
  bool in_session() const { return m_running.has_value(); }
  /// Null while it is not open.
  CoupleWindow* couple_window() { return m_room; }

  // Navigator
  void show_today() override;
  void show_case(const domain::CaseId& couple, CaseTab tab = CaseTab::Overview) override;
  void show_review(const domain::CaseId& couple) override;
  void show_interview(const domain::CaseId& couple, domain::Letter partner) override;
  void show_note(const domain::CaseId& couple, const domain::SessionId& session) override;
  void begin_session(const domain::CaseId& couple) override { start_session_of(couple, false); }
  void interview_ended(const domain::CaseId& couple) override;
  void run_command(const char* id) override;
  void refresh() override;
  void saved() override;
  void not_saved(const wxString& text) override;
  void tell(const wxString& text) override { m_window->message().say(text); }
  wxWindow* window() override { return m_window; }

  // What commands do.
  void new_practice();
  void open_practice();
  void cover();
  void lock();
  /// Also from the couple's window, where Ctrl+L only covers: nobody is there, or the computer goes.
  void lock_for_good();
  /// A screen came or went: with the couple's window open everything is covered, on what is left.
  void screens_changed();
  void quit();
  void edit_cut() { gtk::edit_focus(gtk::EditVerb::Cut); }
  void edit_copy() { gtk::edit_focus(gtk::EditVerb::Copy); }
  void edit_paste() { gtk::edit_focus(gtk::EditVerb::Paste); }
  void edit_select_all() { gtk::edit_focus(gtk::EditVerb::SelectAll); }
  void find();
  void search_everything();
  void print();
  void save_now();
  void toggle_caseload();
  void show_tab(int index);
  void next_pane() { move_pane(1); }
  void previous_pane() { move_pane(-1); }
  void new_case();
  void new_enquiry();
  void edit_case();
  void review();
  void new_session();
  void start_session();
  void end_session();
  void show_session();
  void show_sheet();
  void process_note() { do_with_note(Page::NoteVerb::Process); }
  void move_passage() { do_with_note(Page::NoteVerb::Move); }
  void note_history() { do_with_note(Page::NoteVerb::History); }
  void sign_note() { do_with_note(Page::NoteVerb::Sign); }
  void interview();
  void check_in();
  void hand_over();
  void couples_window();
  void practice_settings();
  void change_passphrase();
  void recovery_key();
  void successor_key();
  void back_up();
  void check_practice();
  void compact();
  void show_keyboard();
  void show_about();

 private:
  /// Where the person is; ids only, so that it may outlive a lock.
  struct Place {
    enum class Kind { Today, Case, Review, Interview, Session, Sheet, Look, Note, Search } kind = Kind::Today;
    domain::CaseId couple;
    CaseTab tab = CaseTab::Overview;
    domain::Letter partner{'A'}; ///< of an interview, and who gave the laptop back
    int block = -1;              ///< of an interview
    domain::SessionId session = {};  ///< of a note
  };

  /// The session that runs; ids only, so that it may outlive a lock.
  struct Running {
    domain::SessionId session;
    domain::CaseId couple;
    domain::MemberSet present; ///< at the session
    domain::MemberSet room;    ///< of these, who is in the room now
    std::chrono::milliseconds locks_at{0};
  };
  /// How far a hand-over is; the form itself lives only as long as the practice is open.
  struct Handed {
    domain::Letter partner{'A'};
    int block = -1;   ///< -1: the page that says what comes
    int least = 0;    ///< Back does not go before it
    wxString trouble; ///< what could not be kept, told after the PIN
    bool ended = false;
    domain::TimeOfDay at{}; ///< when it was given back
    bool back = true; ///< nobody gave anything back: Look stands before a sheet
  };

  void start_session_of(const domain::CaseId& couple, bool couple_window);
  std::vector<wxRect> displays() const;
  bool one_screen() const;
  /// The screen on which the main window is not; with one, that one.
  wxRect room_screen() const;
  void make_room();
  void show_room_window();
  void hide_main();
  void open_room();
  void show_together(const practice::RoomView& view);
  /// From another page of the couple's window.
  void back_to_together();
  void close_room();
  void end_room();
  void set_room(domain::MemberSet room);
  HandOverCalls hand_over_calls();
  void show_hand_over();
  void keep_hand_over();
  void take_back();
  /// What is wrong still, or nothing.
  wxString save_answers_again();
  bool answers_wait() const { return m_unsaved != nullptr || m_unsaved_arrival != nullptr || !m_unkept.empty(); }
  /// Before a lock: what cannot be kept goes into guarded memory.
  void hold_unkept(std::string text, const std::string& form);
  /// Somebody who sits before the screen has it for themselves.
  bool is_handed() const { return m_hand_over != nullptr || m_arrival != nullptr; }
  void show_check_in();
  void next_arrival();
  void keep_check_in();
  void come_back_to_room();
  void look_passed();
  /// Before a sheet that is held by now: the page that comes after every hand-over.
  void look_before_sheet();
  /// False when what is typed on the page could not be kept, which is then said.
  bool keep_page();
  wxWindow* make_cover(wxWindow* parent);

  int Enter(wxDialog* dialog) override;
  void Exit(wxDialog* dialog) override;
  /// Runs after the running event, when no dialog is open any more.
  void later(std::function<void()> act);
  void run_later();

  SearchSetup search_setup();
  void go(const Place& place);
  void build_page();
  /// Where one is when there is no other place: Today, or the running session.
  Place home() const;
  Chrome chrome() const;
  Page* page() const;
  void update_status();
  void move_pane(int step);
  void do_with_note(Page::NoteVerb verb);

  enum class Leave { Cover, Lock };
  void leave(Leave how, std::function<void()> then);
  void close_practice();
  /// Before the window goes; false: it stays, because something could not be kept.
  bool keep_before_closing(bool may_stay);
  /// The innermost; the others follow as each is gone.
  void end_dialogs();
  void show_unlock();
  void show_cover();
  void show_first_run();
  void show_welcome();
  void opened(std::shared_ptr<practice::Practice> practice);
  void come_back();
  void set_folder(const std::filesystem::path& folder);

  Parts m_parts;
  MainWindow* m_window = nullptr;
  Curtain m_curtain;
  DraftKeeper m_drafts;
  std::shared_ptr<practice::Practice> m_practice;
  std::unique_ptr<Context> m_context;
  crypto::Secret m_pin;
  std::filesystem::path m_folder;
  std::string m_practice_id;
  Place m_place;
  Place m_before_search; ///< where Esc leads
  bool m_covered = false;
  bool m_leaving = false;
  std::optional<Running> m_running;
  CoupleWindow* m_room = nullptr;
  std::unique_ptr<practice::HandOver> m_hand_over;
  std::unique_ptr<practice::Arrival> m_arrival; ///< while people check in
  std::unique_ptr<practice::HandOver> m_unsaved; ///< given back, and not kept yet: in memory until it is
  std::unique_ptr<practice::Arrival> m_unsaved_arrival;
  crypto::Secret m_unkept;                       ///< the same over a lock, of this form
  std::string m_unkept_form;                     ///< a form's id, or k_check_in
  static constexpr const char* k_check_in = "check-in";
  Handed m_handed;
  bool m_locking = false;
  bool m_leaving_room = false; ///< the PIN leads out of the couple's window
  bool m_must_look = false;    ///< since the laptop was given back, until the clinician goes on
  bool m_looked_unasked = false; ///< Look was opened without the PIN: Review asks for it
  bool m_to_review = false;    ///< the PIN leads to Review
  int m_tries = 0; ///< wrong passphrases since the last right one
  std::vector<wxDialog*> m_dialogs; ///< open ones, the innermost last
  std::deque<std::function<void()>> m_later;
};

}  // namespace attune::desktop
