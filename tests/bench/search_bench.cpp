// SPDX-License-Identifier: Apache-2.0
// Searching a practice of many notes: every kind of query, many times, in one process. Prints a line for each kind and
// one for all: name, how often, median, 95th percentile and longest in ms.
// search_bench [NOTES]
#include "bench/bench_practice.h"
#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/notes.h"
#include "practice/search.h"
#include "practice/sessions.h"
#include "store/notes.h"
#include "store/sessions.h"
#include "store/store.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>

namespace attune::bench {
namespace {

using domain::Text;

constexpr int k_notes_a_case = 50;
constexpr int k_words_a_note = 120;
constexpr std::size_t k_vocabulary = 20000;
constexpr int k_rounds = 20;

/// Words as they are spread in a language: some everywhere, most hardly ever. The same for each run.
class Speech {
 public:
  Speech() {
    for (std::size_t each = 0; each < k_vocabulary; ++each) {
      std::string word;
      for (std::size_t letters = 2 + m_dice() % 9; letters > 0; --letters) {
        word += static_cast<char>('a' + static_cast<int>(m_dice() % 26));
      }
      m_words.push_back(word);
    }
  }
  const std::string& word() {
    const double part = static_cast<double>(m_dice() % 1'000'000 + 1) / 1e6;
    const double place = std::pow(static_cast<double>(k_vocabulary), part) - 1;
    return m_words[std::min(static_cast<std::size_t>(place), k_vocabulary - 1)];
  }
  const std::string& at(std::size_t place) const { return m_words[place]; }
  std::string sentence(int words) {
    std::string text;
    for (int each = 0; each < words; ++each) {
      text += (each == 0 ? "" : " ") + word();
    }
    return text;
  }

 private:
  std::mt19937 m_dice{7};
  std::vector<std::string> m_words;
};

domain::IdBytes id_of(std::uint64_t number, std::uint8_t kind) {
  domain::IdBytes bytes{};
  bytes[0] = kind;
  for (std::size_t each = 0; each < 8; ++each) {
    bytes[2 + each] = static_cast<std::uint8_t>(number >> (8 * each));
  }
  return bytes;
}

void write_notes(practice::Practice& practice, Speech& speech, int notes) {
  const int cases = std::max(notes / k_notes_a_case, 1);
  std::vector<domain::CaseId> couples;
  practice.store().batch([&] {
    for (int each = 0; each < cases; ++each) {
      couples.push_back(add_case(practice));
    }
  });
  const domain::Date first = domain::parse_date("2015-01-01", "date");
  for (int done = 0; done < notes;) {
    practice.store().write([&](store::Writer& writer) {
      for (const int until = std::min(done + 1000, notes); done < until; ++done) {
        const auto number = static_cast<std::uint64_t>(done);
        const domain::CaseId& couple = couples[static_cast<std::size_t>(done % cases)];
        domain::Session session;
        session.id = domain::SessionId(id_of(number, 1));
        session.state = domain::SessionState::Held;
        session.date = domain::plus_days(first, done / 27);
        session.start = domain::TimeOfDay{9 * 60 + done % 27 * 20};
        session.zone = "UTC";
        session.present = domain::MemberSet::parse("A,B", "present");
        session.seen_by = session.present;
        store::insert_session(writer.sql(), couple, session, writer.now());
        domain::Note note;
        note.id = domain::NoteId(id_of(number, 2));
        note.session = session.id;
        note.sections = {{"did", Text::from(speech.sentence(k_words_a_note - 20), "did")},
                         {"plan", Text::from(speech.sentence(20), "plan")}};
        store::insert_note(writer.sql(), couple, note, writer.now());
      }
    });
  }
}

double ms_of(const std::function<void()>& act) {
  const auto begin = std::chrono::steady_clock::now();
  act();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

void print(const char* name, std::vector<double> times) {
  std::sort(times.begin(), times.end());
  std::printf("%-24s %5zu %8.2f %8.2f %8.2f\n", name, times.size(), times[times.size() / 2],
              times[times.size() * 95 / 100], times.back());
}

struct Kind {
  const char* name;
  std::function<std::string()> words;
  bool of_case = false;
};

void search_all(practice::Practice& practice, Speech& speech) {
  const auto couples = practice::list_couples(practice, domain::Lens::clinician());
  std::size_t at = 0;
  const auto next = [&] { return at = (at + 37) % couples.size(); };
  const auto cut = [&](std::size_t letters) { return speech.word().substr(0, letters); };
  const std::vector<Kind> kinds{{"the commonest word", [&] { return speech.at(0); }},
                                {"a word", [&] { return speech.word(); }},
                                {"a rare word", [&] { return speech.at(15000 + next()); }},
                                {"two words", [&] { return speech.word() + " " + speech.word(); }},
                                {"five words", [&] { return speech.sentence(5); }},
                                {"one letter", [&] { return cut(1); }},
                                {"two letters", [&] { return cut(2); }},
                                {"three letters", [&] { return cut(3); }},
                                {"a word and a letter", [&] { return speech.word() + " " + cut(1); }},
                                {"a code", [&] { return couples[next()].code; }},
                                {"a name", [&] { return std::string("daniel exa"); }},
                                {"a word of one case", [&] { return speech.word(); }, true},
                                {"nothing there", [&] { return std::string("qqqqqqqqqqqqqqq"); }},
                                {"sixty words", [&] { return speech.sentence(60); }}};
  std::vector<double> all;
  for (const Kind& kind : kinds) {
    std::vector<double> times;
    for (int round = 0; round < k_rounds; ++round) {
      practice::SearchFor what;
      what.words = Text::from(kind.words(), "words");
      what.most = 20;
      if (kind.of_case) {
        what.couple = couples[next()].id;
      }
      times.push_back(
          ms_of([&] { practice::search(practice, practice::data_folder(), what, domain::Lens::clinician()); }));
    }
    print(kind.name, times);
    all.insert(all.end(), times.begin(), times.end());
  }
  print("all", all);
}

// What searching costs those who write: a draft of 20,000 words, saved again and again.
void save_drafts(practice::Practice& practice, Speech& speech, const char* name) {
  const auto couple = practice::list_couples(practice, domain::Lens::clinician()).front().id;
  practice::NewSession hour;
  hour.present = domain::MemberSet::parse("A,B", "present");
  const auto session = practice::add_session(practice, couple, hour).session.id;
  std::string words = speech.sentence(20000);
  std::vector<double> times;
  for (int round = 0; round < 2 * k_rounds; ++round) {
    words += " " + speech.word();
    const practice::NoteChange change{{}, {{"did", Text::from(words, "did")}}};
    times.push_back(ms_of([&] { practice::write_note(practice, session, change); }));
  }
  print(name, times);
}

// For comparison: nothing tells the index any more what changed.
void forget_index(practice::Practice& practice) {
  practice.store().write([](store::Writer& writer) {
    std::vector<std::string> triggers;
    writer.sql().rows("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search%'", {},
                      [&](const store::sql::Row& row) { triggers.push_back(row.text(0)); });
    for (const std::string& each : triggers) {
      writer.sql().execute("DROP TRIGGER " + each);
    }
  });
}

}  // namespace
}  // namespace attune::bench

int main(int argc, char** argv) {
  using namespace attune::bench;
  attune::crypto::initialize();
  const int notes = argc > 1 ? std::atoi(argv[1]) : 100'000;
  const attune::test::TempFolder folder;
  attune::practice::Practice practice = make_practice(folder / "notes.attune");
  Speech speech;
  write_notes(practice, speech, notes);
  attune::practice::prepare_search(attune::practice::data_folder());
  search_all(practice, speech);
  save_drafts(practice, speech, "a draft of 20,000 words");
  forget_index(practice);
  save_drafts(practice, speech, "the same, not indexed");
}
