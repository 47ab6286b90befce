// SPDX-License-Identifier: Apache-2.0
// The sample practice: notes of the hours, and that they agree with what was decided, given and told.
#include "practice/casework.h"
#include "practice/demo/generate.h"
#include "practice/demo_test.h"
#include "practice/homework.h"
#include "practice/notes.h"
#include "practice/progress.h"
#include "support/people.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace attune::practice {
namespace {

using test::k_clinician;

using domain::AssignmentState;
using domain::Lens;
using domain::NoteState;
using domain::SessionKind;
using domain::SessionState;

struct Hour {
  domain::Session session;
  std::optional<NoteView> note;
};

std::vector<Hour> hours_of(Practice& practice, const domain::CaseId& couple) {
  std::vector<Hour> hours;
  for (const SessionView& each : list_sessions(practice, couple, k_clinician)) {
    hours.push_back({each.session, note_of(practice, each.session.id, k_clinician)});
  }
  return hours;
}

std::string plan_of(const NoteView& view) {
  for (const domain::NoteSection& each : view.note.sections) {
    if (each.key == "plan") {
      return each.words.str();
    }
  }
  return {};
}

std::string words_of(const NoteView& view) {
  std::string all;
  for (const domain::NoteSection& each : view.note.sections) {
    all += each.words.str() + "\n";
  }
  for (const domain::Addendum& each : view.note.addenda) {
    all += each.words.str() + "\n";
  }
  return all;
}

std::string spoken(domain::Date date) {
  constexpr std::array<const char*, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                               "July",    "August",   "September", "October", "November", "December"};
  return std::to_string(static_cast<unsigned>(date.day())) + " " + months.at(static_cast<unsigned>(date.month()) - 1);
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Lower-case words of letters.
std::set<std::string> word_set(const std::string& text) {
  std::set<std::string> words;
  std::string word;
  for (const char c : text + " ") {
    if (is_letter(c)) {
      word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else {
      words.insert(word);
      word.clear();
    }
  }
  words.erase("");
  return words;
}

// "SF3", "E2" and the like.
std::set<std::string> codes_in(const std::string& text) {
  std::set<std::string> codes;
  std::string token;
  for (const char c : text + " ") {
    if (is_letter(c) || is_digit(c)) {
      token += c;
      continue;
    }
    const std::size_t letters = token.starts_with("SF") ? 2 : token.starts_with("E") ? 1 : token.size();
    if (letters < token.size() &&
        std::all_of(token.begin() + static_cast<std::ptrdiff_t>(letters), token.end(), is_digit)) {
      codes.insert(token);
    }
    token.clear();
  }
  return codes;
}

// Dates as "3 March", taken out of the text.
std::set<std::string> take_dates(std::string& text) {
  std::set<std::string> dates;
  for (unsigned month = 1; month <= 12; ++month) {
    const std::string name =
        spoken(domain::Date{std::chrono::year(2000), std::chrono::month(month), std::chrono::day(1)}).substr(1);
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
      std::size_t from = at;
      while (from > 0 && is_digit(text[from - 1])) {
        --from;
      }
      if (from == at) {
        at += name.size();
        continue;
      }
      dates.insert(text.substr(from, at + name.size() - from));
      text.erase(from, at + name.size() - from);
      at = from;
    }
  }
  return dates;
}

std::vector<std::string> sentences_of(const std::string& text) {
  std::vector<std::string> sentences;
  std::string sentence;
  for (const char c : text) {
    if (c != '\n') {
      sentence += c;
    }
    if (c == '.' || c == '\n' || c == '?') {
      const std::size_t from = sentence.find_first_not_of(" .");
      if (from != std::string::npos) {
        sentences.push_back(sentence.substr(from));
      }
      sentence.clear();
    }
  }
  return sentences;
}

TEST(DemoNotes, EveryHeldHourHasANoteAndAllButTwoAreSigned) {
  Sample& sample = written_sample();
  std::map<std::string, std::size_t> notes;
  std::vector<Hour> drafts;
  for (const CoupleRow& row : sample.rows()) {
    for (const Hour& each : hours_of(sample.practice(), row.id)) {
      if (each.session.state != SessionState::Held) {
        EXPECT_FALSE(each.note) << row.code;
        continue;
      }
      ASSERT_TRUE(each.note) << row.code << " " << domain::date_text(each.session.date);
      ++notes[row.code];
      const domain::Note& note = each.note->note;
      const domain::Instant end =
          domain::instant_of({each.session.date, {each.session.start->minutes + each.session.minutes}}, "UTC");
      constexpr std::int64_t k_hour_us = 3'600'000'000;
      EXPECT_GE(note.saved, end);
      EXPECT_LE(note.saved.us, end.us + k_hour_us);
      if (note.state == NoteState::Draft) {
        drafts.push_back(each);
      } else {
        EXPECT_GE(note.signed_at.value(), note.saved);
        EXPECT_LE(note.signed_at->us, end.us + k_hour_us);
        EXPECT_TRUE(domain::empty_sections(note, each.session.present).empty())
            << row.code << " " << domain::date_text(each.session.date);
      }
    }
  }
  EXPECT_EQ(notes, (std::map<std::string, std::size_t>{{"C-006", 14},
                                                       {"C-009", 20},
                                                       {"C-011", 8},
                                                       {"C-014", 8},
                                                       {"C-017", 20},
                                                       {"C-019", 10},
                                                       {"C-021", 11},
                                                       {"C-022", 13},
                                                       {"C-025", 6},
                                                       {"C-026", 6},
                                                       {"C-031", 7}}));
  ASSERT_EQ(drafts.size(), 2U);
  std::sort(drafts.begin(), drafts.end(), [](const Hour& a, const Hour& b) { return a.session.date < b.session.date; });
  EXPECT_TRUE(plan_of(*drafts.front().note).empty());
  EXPECT_EQ(drafts.back().session.date, sample.now().date);
  EXPECT_FALSE(plan_of(*drafts.back().note).empty());
}

TEST(DemoNotes, FiledWhereTheyBelongAndWithALineOnRisk) {
  std::set<domain::NoteTemplate> templates;
  std::size_t with_risk = 0;
  std::size_t added = 0;
  std::size_t revised = 0;
  for (const CoupleRow& row : written_sample().rows()) {
    for (const Hour& each : hours_of(written_sample().practice(), row.id)) {
      if (!each.note) {
        continue;
      }
      const domain::Note& note = each.note->note;
      templates.insert(note.form);
      added += note.addenda.size();
      revised += note_history(written_sample().practice(), note.id.str()).size();
      const auto only = each.session.present.letters();
      EXPECT_EQ(note.filed_in, only.size() == 1 ? std::optional(only.front()) : std::nullopt) << row.code;
      with_risk += std::any_of(note.sections.begin(), note.sections.end(),
                               [](const domain::NoteSection& section) { return section.key.starts_with("risk_"); })
                       ? 1U
                       : 0U;
    }
    // Whoever was asked about safety in an hour alone has it in the note of that hour.
    for (const ScreenView& screen : list_screens(written_sample().practice(), row.id, k_clinician)) {
      for (const Hour& each : hours_of(written_sample().practice(), row.id)) {
        if (screen.screen.kind == domain::ScreenKind::Safety &&
            screen.screen.outcome != domain::ScreenOutcome::Unfinished && each.session.date == screen.screen.date &&
            each.session.kind == SessionKind::Own && each.session.present.has(screen.screen.partner)) {
          EXPECT_EQ(each.note->note.sections.back().key.substr(0, 5), "risk_") << row.code;
        }
      }
    }
  }
  EXPECT_EQ(templates.size(), 6U);
  EXPECT_GE(with_risk, 35U);
  EXPECT_GE(added, 2U);
  EXPECT_EQ(revised, 1U);
}

// What was told alone, while it stands: none of its words are in what everyone may have released.
TEST(DemoNotes, FiledTogetherIsNothingThatWasToldAlone) {
  const std::set<std::string> common{"about", "asked", "been", "does", "each", "either", "first", "from",
                                     "good",  "have",  "more", "none", "once", "room",   "than",  "that",
                                     "them",  "there", "they", "this", "told", "were",   "what",  "when",
                                     "with",  "would", "like", "over", "work", "stay"};
  std::size_t compared = 0;
  for (const CoupleRow& row : written_sample().rows()) {
    std::set<std::string> names;
    for (const PartnerView& partner : row.partners) {
      names.merge(word_set(partner.name->str()));
    }
    for (const domain::Confidence& told : list_confidences(written_sample().practice(), row.id, k_clinician)) {
      for (const Hour& each : hours_of(written_sample().practice(), row.id)) {
        const bool stands = each.session.date >= told.told && (!told.closed || each.session.date < *told.closed);
        if (!each.note || each.note->note.filed_in || !stands) {
          continue;
        }
        const std::set<std::string> said = word_set(words_of(*each.note));
        for (const std::string& word : word_set(told.fact.str())) {
          if (word.size() >= 4 && !common.contains(word) && !names.contains(word)) {
            EXPECT_FALSE(said.contains(word)) << row.code << " " << domain::date_text(each.session.date) << " " << word;
            ++compared;
          }
        }
      }
    }
  }
  EXPECT_GE(compared, 60U);
}

TEST(DemoNotes, FiledTogetherAreCodesAndNoValues) {
  for (const CoupleRow& row : written_sample().rows()) {
    for (const Hour& each : hours_of(written_sample().practice(), row.id)) {
      if (!each.note || each.note->note.filed_in) {
        continue;
      }
      std::string words = words_of(*each.note);
      take_dates(words);
      for (std::size_t at = 0; at < words.size(); ++at) {
        const bool begins = is_digit(words[at]) && (at == 0 || (!is_letter(words[at - 1]) && !is_digit(words[at - 1])));
        EXPECT_FALSE(begins) << row.code << " " << words.substr(at, 20);
      }
      for (const char* alone : {"G1", "G2", "G3", "G4", "G8", "G9", "G10", "B19", "B20", "B30", "T-b", "T-f"}) {
        EXPECT_EQ(words.find(std::string(alone) + " "), std::string::npos) << row.code << " " << alone;
      }
    }
  }
}

struct Given {
  std::set<std::string> today, standing;
};

// The sheets for home of a day, and all that stood on it, also those that ended with it.
Given given_on(const std::vector<AssignmentView>& sheets, domain::Date date) {
  Given given;
  for (const AssignmentView& each : sheets) {
    const domain::Assignment& sheet = each.assignment;
    if (sheet.state == AssignmentState::Prepared || sheet.place == domain::GivenPlace::Here || sheet.from > date ||
        (sheet.stopped && *sheet.stopped < date)) {
      continue;
    }
    given.standing.insert(sheet.exercise.code);
    if (sheet.from == date) {
      given.today.insert(sheet.exercise.code);
    }
  }
  return given;
}

std::size_t expect_plans_agree(Sample& sample) {
  std::size_t with_sheet = 0;
  for (const CoupleRow& row : sample.rows()) {
    const auto sheets = list_homework(sample.practice(), row.id, k_clinician);
    std::set<std::string> later;  // than the hour that is looked at: newest first
    std::string next;
    for (const Hour& each : hours_of(sample.practice(), row.id)) {
      const bool joint = each.session.kind == SessionKind::Joint;
      std::string plan = each.note && each.note->note.state == NoteState::Signed ? plan_of(*each.note) : "";
      if (!plan.empty()) {
        SCOPED_TRACE(row.code + " " + domain::date_text(each.session.date) + ": " + plan);
        const std::set<std::string> named = take_dates(plan);
        for (const std::string& date : named) {
          EXPECT_TRUE(later.contains(date)) << date;
        }
        if (joint && !next.empty()) {
          EXPECT_TRUE(named.contains(next)) << next;
        }
        const Given given = given_on(sheets, each.session.date);
        const std::set<std::string> codes = codes_in(plan);
        if (joint) {
          EXPECT_TRUE(std::includes(codes.begin(), codes.end(), given.today.begin(), given.today.end()));
          with_sheet += given.today.empty() ? 0U : 1U;
        }
        EXPECT_TRUE(std::includes(given.standing.begin(), given.standing.end(), codes.begin(), codes.end()));
      }
      later.insert(spoken(each.session.date));
      next = joint ? spoken(each.session.date) : next;
    }
  }
  return with_sheet;
}

TEST(DemoNotes, PlansNameWhatWasGivenAndTheNextHour) {
  EXPECT_GE(expect_plans_agree(written_sample()), 40U);
}

TEST(DemoNotes, PlansAgreeOnAnotherDayOfTheWeekToo) {
  Sample sample("2026-10-31T09:00");
  EXPECT_GE(expect_plans_agree(sample), 40U);
}

TEST(DemoNotes, NothingIsSaidTwice) {
  std::map<std::string, std::string> said;
  for (const CoupleRow& row : written_sample().rows()) {
    for (const NoteView& each : list_notes(written_sample().practice(), row.id, k_clinician)) {
      for (const std::string& sentence : sentences_of(words_of(each))) {
        const bool a_date_alone = sentence.size() < 16 && is_digit(sentence.front());
        if (!a_date_alone) {
          EXPECT_TRUE(said.emplace(sentence, row.code).second)
              << row.code << " " << said.at(sentence) << " " << sentence;
        }
      }
    }
  }
  EXPECT_GE(said.size(), 800U);
}

TEST(DemoNotes, ThoseWhoFollowHaveThemToo) {
  EXPECT_GE(expect_plans_agree(written_many()), 150U);
  std::size_t held = 0;
  std::size_t without = 0;
  std::size_t drafts = 0;
  for (const CoupleRow& row : written_many().rows()) {
    for (const Hour& each : hours_of(written_many().practice(), row.id)) {
      if (each.session.state == SessionState::Held) {
        ++held;
        without += each.note ? 0U : 1U;
        drafts += each.note && each.note->note.state == NoteState::Draft ? 1U : 0U;
      }
    }
  }
  EXPECT_GE(held, 1000U);
  EXPECT_LE(without, held / 100);
  EXPECT_GE(drafts, 2U);
  EXPECT_LE(drafts, 16U);
}

// As they are planned, for a thousand: what is said often, and what is said twice in one case.
TEST(DemoNotes, AThousandCasesReadDifferently) {
  constexpr int k_cases = 1000;
  constexpr std::size_t k_most_cases = 9;
  std::map<std::string, std::set<int>> cases;
  std::set<std::string> notes;
  std::size_t all = 0;
  for (int n = 0; n < k_cases; ++n) {
    const demo::CasePlan plan = demo::generate_case(7, n);
    std::set<std::string> own;
    for (const demo::NotePlan& note : plan.notes) {
      std::string text;
      for (const demo::NotePiece& piece : note.pieces) {
        text += piece.words;
        for (const std::string& sentence : sentences_of(piece.words)) {
          EXPECT_TRUE(own.insert(sentence).second) << plan.code << " " << sentence;
          cases[sentence].insert(n);
        }
      }
      notes.insert(text);
      ++all;
    }
  }
  EXPECT_GE(all, 10'000U);
  EXPECT_EQ(notes.size(), all);
  std::size_t most = 0;
  for (const auto& [sentence, where] : cases) {
    EXPECT_LE(where.size(), k_most_cases) << sentence;
    most = std::max(most, where.size());
  }
  RecordProperty("most", static_cast<int>(most));
}

TEST(DemoNotes, LinesOfHerOwnForTheNextHour) {
  std::size_t open = 0;
  std::size_t closed = 0;
  std::set<domain::AskHow> how;
  for (const CoupleRow& row : written_sample().rows()) {
    for (const domain::BriefNote& each : list_brief_notes(written_sample().practice(), row.id, k_clinician)) {
      ++(each.closed ? closed : open);
      how.insert(each.how);
      EXPECT_LE(each.since, each.closed.value_or(written_sample().now().date));
    }
  }
  EXPECT_GE(open, 8U);
  EXPECT_GE(closed, 3U);
  EXPECT_EQ(how.size(), 4U);
}

TEST(DemoNotes, TheRoomSeesNone) {
  Practice& practice = written_sample().practice();
  for (const CoupleRow& row : written_sample().rows()) {
    const Lens room = Lens::room(members_of(practice, row.id));
    EXPECT_TRUE(list_notes(practice, row.id, room).empty()) << row.code;
    EXPECT_TRUE(list_brief_notes(practice, row.id, room).empty()) << row.code;
  }
}

}  // namespace
}  // namespace attune::practice
