// SPDX-License-Identifier: Apache-2.0
#include "outputs.h"

#include "practice/arrival.h"
#include "practice/brief_pages.h"
#include "practice/casework.h"
#include "practice/check_ins.h"
#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/gates.h"
#include "practice/hand_over.h"
#include "practice/intake.h"
#include "practice/interview.h"
#include "practice/lens_dump.h"
#include "practice/measures.h"
#include "practice/notes.h"
#include "practice/paths.h"
#include "practice/practice_logs.h"
#include "practice/progress.h"
#include "practice/room.h"
#include "practice/safeguards.h"
#include "practice/search.h"
#include "practice/sessions.h"
#include "practice/sheets.h"
#include "support/asked.h"
#include "support/files.h"
#include "support/people.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace attune::test {
namespace {

using domain::CaseId;
using domain::Lens;
using practice::Practice;

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

std::string status_lists(const Practice& practice, const CaseId&, const Lens& lens) {
  std::string text = dump(practice::list_couples(practice, lens));
  for (const auto& [status, word] : domain::Words<domain::Status>::table) {
    text += dump(practice::list_couples(practice, lens, status));
  }
  return text;
}

// What may be thrown is an output too.
std::string shown_or_error(const std::function<std::string()>& show) {
  try {
    return show();
  } catch (const Error& error) {
    std::string text(word(error.code()));
    for (const auto& [key, value] : error.detail()) {
      text += " " + key + "=" + value;
    }
    return text;
  }
}

template <class Asked>
std::string pages(const Asked& asked) {
  std::string text;
  for (int at = asked.next(-1, 1); at >= 0; at = asked.next(at, 1)) {
    text += std::to_string(at) + " " + dump(asked.block(at)) + "\n";
  }
  return text;
}

// Handed to everyone of the room in turn: as it begins, and with all open that an answer opens. Nothing of it is kept.
std::string hand_overs(Practice& practice, const CaseId& couple, domain::MemberSet room) {
  std::string text;
  for (const domain::Letter each : room.letters()) {
    text += shown_or_error([&] {
      practice::HandOver hand_over(practice, practice::data_folder(), couple, each, k_form, room);
      std::string shown = hand_over.person().str() + "|" + hand_over.clinician().str() + "|" + hand_over.notice() +
                          (hand_over.answered() ? "|answered\n" : "\n") + std::to_string(hand_over.first()) +
                          pages(hand_over);
      choose_everywhere(hand_over);
      return shown + pages(hand_over);
    });
  }
  return text;
}

// Everyone of the room checks in at the newest hour at which all of them were: as it begins, whatever was said before.
std::string arrivals(Practice& practice, const CaseId& couple, domain::MemberSet room) {
  for (const practice::SessionView& each : practice::list_sessions(practice, couple, Lens::clinician())) {
    if (each.session.present.has_all(room)) {
      return shown_or_error([&] { return dump(practice::Arrival(practice, each.session.id, room)); });
    }
  }
  return {};
}

// The page before a session as it is printed: without what was told alone.
std::string briefs(Practice& practice, const CaseId& couple) {
  return dump(practice::draw_brief(practice, couple, {}).paper);
}

std::string interviews(Practice& practice, const CaseId& couple) {
  std::string text;
  for (const char letter : {'A', 'B', 'C'}) {
    const practice::Interview interview(practice, practice::data_folder(), couple, domain::Letter(letter), k_form);
    text += interview.title() + (interview.begun() ? " begun " : " ") +
            (interview.standing() ? domain::date_text(*interview.standing()) : "-");
    for (int each = 0; each < interview.block_count(); ++each) {
      text += interview.block_title(each) + (interview.is_open(each) ? " open\n" : "\n");
    }
    text += pages(interview);
  }
  return text;
}

// The pages of each sheet that the lens may see. Which there are the clinician knows; what is not found says nothing.
std::string kept_pages(const Practice& practice, const CaseId& couple, const Lens& lens) {
  std::string text;
  for (const practice::AssignmentView& each : practice::list_homework(practice, couple, Lens::clinician())) {
    try {
      text += dump(practice::sheet_pages(practice, couple, each.assignment.id, lens)) + "\n";
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::NotFound);
    }
  }
  return text;
}

std::string exercises(const Practice& practice, const CaseId& couple, const Lens& lens) {
  return dump(practice::list_exercises(practice, practice::data_folder(), couple, domain::MemberSet::parse("A,B", "p"),
                                       lens));
}

// The list, and each of them by itself and by its hour.
std::string notes(const Practice& practice, const CaseId& couple, const Lens& lens) {
  std::string text;
  for (const practice::NoteView& each : practice::list_notes(practice, couple, Lens::clinician())) {
    const auto of_hour = practice::note_of(practice, each.note.session, lens);
    text += of_hour ? dump(*of_hour) : "";
    try {
      text += dump(practice::show_note(practice, each.note.id.str(), lens));
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::NotFound);
    }
  }
  return text;
}

// Everything of the case that begins as the planted words do, and what begins with a letter that is everywhere.
std::string searched(const Practice& practice, const CaseId& couple, const Lens& lens) {
  std::string text;
  for (const char* words : {"zqcan", "a"}) {
    practice::SearchFor what;
    what.words = domain::Text::from(words, "words");
    what.couple = couple;
    what.most = 1000;
    text += dump(practice::search(practice, practice::data_folder(), what, lens));
  }
  return text;
}

// In each way of naming, for talk; for touch in one.
std::string drawn_sheets(const Practice& practice, const CaseId& couple, domain::MemberSet readers) {
  std::string text;
  const auto draw = [&](const char* exercise, domain::NamesMode names) {
    text += shown_or_error([&] {
      practice::NewHomework what;
      what.exercise = domain::parse_exercise(exercise, "exercise");
      what.pair = readers;
      what.names = names;
      what.invites = readers.letters().front();
      return dump(practice::draw_sheet(practice, practice::data_folder(), couple, what));
    });
  };
  for (const auto& [names, name] : domain::Words<domain::NamesMode>::table) {
    draw("E1", names);
  }
  draw("SF1", domain::NamesMode::First);
  return text;
}

std::string drawn_card(const Practice& practice, const CaseId& couple, domain::MemberSet readers) {
  return shown_or_error([&] {
    return dump(practice::draw_agreement_card(practice, practice::data_folder(), couple, readers,
                                              domain::PaperSize::Letter));
  });
}

}  // namespace

const std::vector<CommandOutput>& command_outputs() {
  static const std::vector<CommandOutput> outputs{
      {"couple list", "couple list"},
      {"couple show", "couple show CODE"},
      {"couple find", "couple find --from FILE"},
      {"policy list", "policy list CODE"},
      {"consent list", "consent list CODE"},
      {"screen list", "screen list CODE"},
      {"willing list", "willing list CODE"},
      {"session list", "session list CODE"},
      {"intake show A", "intake show CODE --partner A", domain::Letter('A')},
      {"intake show B", "intake show CODE --partner B", domain::Letter('B')},
      {"intake show C", "intake show CODE --partner C", domain::Letter('C')},
      {"intake compare", "intake compare CODE"},
      {"signal list", "signal list CODE"},
      {"gate list", "gate list CODE"},
      {"goal list", "goal list CODE"},
      {"confidence list", "confidence list CODE"},
      {"medical list", "medical list CODE"},
      {"remark list", "remark list CODE"},
      {"exercise list", "exercise list --couple CODE --pair A,B"},
      {"homework list", "homework list CODE"},
      {"path show", "path show CODE"},
      {"note list", "note list CODE"},
      {"note show", "note show NOTE"},
      {"agreement show", "agreement show CODE"},
      {"homework logs", "homework logs CODE"},
      {"session check-ins", "session check-ins CODE"},
      {"measure list", "measure list CODE"},
      {"progress show", "progress show CODE"},
      {"search", "search --from WORDS --couple CODE"},
      {"audit show", "audit show CODE"},
      {"practice info", "practice info"}};
  return outputs;
}

const std::vector<ViewOutput>& view_outputs() {
  static const std::vector<ViewOutput> outputs{
      {"list_couples", status_lists},
      {"show_couple",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::show_couple(p, c, l)); }},
      {"list_policy",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_policy(p, c, l)); }},
      {"list_consents",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_consents(p, c, l)); }},
      {"list_screens",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_screens(p, c, l)); }},
      {"list_willing",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_willing(p, c, l)); }},
      {"show_intake",
       [](const Practice& p, const CaseId& c, const Lens& l) {
         std::string text;
         for (const char letter : {'A', 'B', 'C'}) {
           text += dump(practice::show_intake(p, c, domain::Letter(letter), l));
         }
         return text;
       }},
      {"compare_intakes",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::compare_intakes(p, c, l)); }},
      {"list_sharings",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_sharings(p, c, l)); }},
      {"list_signals",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_signals(p, c, l)); }},
      {"list_gates",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_gates(p, c, l)); }},
      {"gate_history",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::gate_history(p, c, l)); }},
      {"list_goals",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_goals(p, c, l)); }},
      {"list_confidences",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_confidences(p, c, l)); }},
      {"list_medical_lines",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_medical_lines(p, c, l)); }},
      {"list_remarks",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_remarks(p, c, l)); }},
      {"list_sessions",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_sessions(p, c, l)); }},
      {"list_exercises", exercises},
      {"list_notes",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_notes(p, c, l)); }},
      {"note_of", notes},
      {"show_note", notes},
      {"list_homework",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_homework(p, c, l)); }},
      {"sheet_pages", kept_pages},
      {"list_given",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_given(p, c, l)); }},
      {"show_path",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::show_path(p, c, l)); }},
      {"list_agreements",
       [](const Practice& p, const CaseId& c, const Lens& l) {
         return dump(practice::list_agreements(p, c, l)) + dump(practice::list_agreements(p, c, l, true));
       }},
      {"list_logs",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_logs(p, c, l)); }},
      {"list_check_ins",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_check_ins(p, c, l)); }},
      {"list_measure_results",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_measure_results(p, c, l)); }},
      {"chosen_measures",
       [](const Practice& p, const CaseId& c, const Lens& l) {
         std::string text;
         for (const std::string& each : practice::chosen_measures(p, c, l)) {
           text += each + " ";
         }
         return text;
       }},
      {"list_brief_notes",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::list_brief_notes(p, c, l)); }},
      {"show_progress",
       [](const Practice& p, const CaseId& c, const Lens& l) { return dump(practice::show_progress(p, c, l)); }},
      {"search", searched},
  };
  return outputs;
}

const std::vector<RoomOutput>& room_outputs() {
  static const std::vector<RoomOutput> outputs{
      {"show_room",
       [](Practice& p, const CaseId& c, domain::MemberSet room) { 
         return dump(practice::show_room(p, practice::data_folder(), c, room));
       }},
      {"HandOver", hand_overs},
      {"Arrival", arrivals}};
  return outputs;
}

const std::vector<PaperOutput>& paper_outputs() {
  static const std::vector<PaperOutput> outputs{{"draw_sheet", drawn_sheets}, {"draw_agreement_card", drawn_card}};
  return outputs;
}

const std::vector<OwnOutput>& own_outputs() {
  static const std::vector<OwnOutput> outputs{{"Interview", interviews}, {"draw_brief", briefs}};
  return outputs;
}

const std::vector<std::string>& commands_without_lens() {
  static const std::vector<std::string> names{"practice create",
                                              "practice set",
                                              "practice verify",
                                              "practice compact",
                                              "practice passphrase",
                                              "practice recovery-sheet",
                                              "practice successor-sheet",
                                              "couple add",
                                              "couple edit",
                                              "couple pause",
                                              "couple close",
                                              "couple reopen",
                                              "policy sign",
                                              "policy show",
                                              "intake record",
                                              "intake share",
                                              "intake unshare",
                                              "signal looked-at",
                                              "gate raise",
                                              "gate plan",
                                              "gate clear",
                                              "gate share",
                                              "gate unshare",
                                              "goal add",
                                              "goal edit",
                                              "goal close",
                                              "confidence add",
                                              "confidence edit",
                                              "confidence close",
                                              "medical add",
                                              "remark add",
                                              "form list",
                                              "form show",
                                              "form check",
                                              "exercise show",
                                              "exercise check",
                                              "homework assign",
                                              "homework give",
                                              "homework prepare",
                                              "homework drop",
                                              "homework stop",
                                              "homework reprint",
                                              "path decide",
                                              "agreement record",
                                              "agreement card",
                                              "consent give",
                                              "consent withdraw",
                                              "screen record",
                                              "willing record",
                                              "session add",
                                              "session edit",
                                              "note write",
                                              "note sign",
                                              "note addend",
                                              "note process",
                                              "homework log",
                                              "session check-in",
                                              "measure record",
                                              "measure choose",
                                              "progress brief",
                                              "progress add",
                                              "progress close",
                                              "audit verify",
                                              "backup create",
                                              "backup verify",
                                              "backup restore",
                                              "demo",
                                              "run"};
  return names;
}

const std::vector<Look>& every_look() {
  static const std::vector<Look> looks = [] {
    const auto everyone = domain::MemberSet::parse("A,B,C", "members");
    std::vector<std::string> words{"clinician", "home", "release:A", "release:B", "release:C"};
    for (const char* people : {"A", "B", "C", "A,B", "A,C", "B,C", "A,B,C"}) {
      words.push_back(std::string("room:") + people);
      words.push_back(std::string("home:") + people);
    }
    std::vector<Look> all;
    for (const std::string& each : words) {
      all.push_back({each, Lens::parse(each, everyone, "lens"), false});
    }
    for (const char* each : {"room:D", "room:A,D", "home:A,B,C,D", "release:D"}) {
      all.push_back({each, Lens::parse(each, everyone, "lens"), true});
    }
    return all;
  }();
  return looks;
}

namespace {

std::string newest_note(const Program& program, const std::filesystem::path& practice, const std::string& code) {
  const Ran ran = program.on(practice, {"note", "list", code, "--json"});
  const auto notes = nlohmann::json::parse(ran.out, nullptr, false);
  EXPECT_TRUE(notes.is_array() && !notes.empty()) << ran.out << ran.err;
  return notes.is_array() && !notes.empty() ? notes[0].value("id", "") : "NONE";
}

}  // namespace

std::vector<Shown> show_commands(const Program& program, const std::filesystem::path& practice, const std::string& code,
                                 const std::filesystem::path& typed, Format format) {
  std::vector<Shown> all;
  std::string script;
  const std::string note = newest_note(program, practice, code);
  const std::string words_file =
      program.file("words.json", "{\"words\":\"" + test::read_file(typed) + "\"}").string();
  for (const CommandOutput& output : command_outputs()) {
    for (const Look& look : every_look()) {
      const std::string words =
          replaced(replaced(replaced(output.words, "CODE", code), "FILE", "'" + typed.string() + "'"), "WORDS",
                   "'" + words_file + "'");
      script += replaced(words, "NOTE", note) + " --lens " + look.words + "\n";
      all.push_back({output.name, &look, format == Format::Json ? "json" : "text", -1, {}, output.person});
    }
  }
  const Ran ran =
      program.on(practice, format == Format::Json ? Words{"run", "-", "--json"} : Words{"run", "-"}, script);
  const std::vector<Line> lines = format == Format::Json ? json_lines(ran.out) : text_lines(ran.out);
  EXPECT_EQ(lines.size(), all.size()) << ran.exit << ran.err;
  for (std::size_t at = 0; at < std::min(lines.size(), all.size()); ++at) {
    all[at].exit = lines[at].exit;
    all[at].text = lines[at].output;
  }
  all.back().text += ran.err;
  return all;
}

std::vector<Shown> show_views(Practice& practice, const CaseId& couple) {
  std::vector<Shown> all;
  const auto add = [&](const std::string& name, const Look& look, const std::function<std::string()>& show) {
    all.push_back({name, &look, "view", 0, shown_or_error(show), {}});
  };
  for (const Look& look : every_look()) {
    for (const ViewOutput& output : view_outputs()) {
      add(output.name, look, [&] { return output.show(practice, couple, look.lens); });
    }
    for (const RoomOutput& output : room_outputs()) {
      if (look.lens.kind() == Lens::Kind::Room) {
        add(output.name, look, [&] { return output.show(practice, couple, look.lens.people()); });
      }
    }
    for (const PaperOutput& output : paper_outputs()) {
      if (look.lens.kind() == Lens::Kind::Home && look.lens.people().size() == 2 && !look.stranger) {
        add(output.name, look, [&] { return output.show(practice, couple, look.lens.people()); });
      }
    }
    for (const OwnOutput& output : own_outputs()) {
      if (look.lens.is_clinician()) {
        add(output.name, look, [&] { return output.show(practice, couple); });
      }
    }
  }
  return all;
}

}  // namespace attune::test
