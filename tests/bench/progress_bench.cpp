// SPDX-License-Identifier: Apache-2.0
// The page before a session of a case with 200 hours behind it, and a long draft of a note.
#include "bench/bench_practice.h"
#include "drawing/text_metrics.h"
#include "practice/briefs.h"
#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/measures.h"
#include "practice/notes.h"
#include "practice/practice_logs.h"
#include "practice/progress_charts.h"
#include "practice/sessions.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <future>

namespace attune::bench {
namespace {

constexpr int k_hours = 200;
constexpr int k_words = 20000;

/// What takes its time is the work on the rows and the drawing; glyphs are measured by the toolkit's own cache.
class Metrics final : public drawing::TextMetrics {
 public:
  double width(const drawing::Font& font, std::string_view text) const override {
    return 0.5 * font.size * static_cast<double>(text.size());
  }
  double ascent(const drawing::Font& font) const override { return 0.8 * font.size; }
  double descent(const drawing::Font& font) const override { return 0.2 * font.size; }
  void require(std::string_view) const override {}
};

domain::Text words(int count) {
  std::string text;
  for (int each = 0; each < count; ++each) {
    text += "word" + std::to_string(each % 97) + " ";
  }
  return domain::Text::from(text, "words");
}

/// Two hundred hours with notes, as many accounts of each, and on each day both say all that is followed.
domain::CaseId add_long_case(practice::Practice& practice, domain::SessionId& last) {
  const domain::CaseId couple = add_case(practice);
  const auto both = domain::MemberSet::parse("A,B", "present");
  practice::NewHomework what;
  what.exercise = domain::parse_exercise("E1", "exercise");
  const domain::Date today = practice.event_time().date;
  what.date = domain::plus_days(today, -k_hours * 3);
  const auto sheet =
      practice::assign_homework(practice, practice::data_folder(), couple, what, [](const std::string&) {});
  std::vector<practice::NewLog> logs;
  std::vector<practice::NewMeasure> scores;
  for (int hour = 0; hour < k_hours; ++hour) {
    const domain::Date date = domain::plus_days(today, (hour - k_hours) * 3);
    practice::NewSession session;
    session.date = date;
    session.present = both;
    last = practice::add_session(practice, couple, session).session.id;
    practice::write_note(practice, last, {{}, {{"between", words(200)}, {"plan", words(30)}}});
    for (const char letter : {'A', 'B'}) {
      practice::NewLog log;
      log.partner = domain::Letter(letter);
      log.date = date;
      log.done = hour % 5 == 0 ? domain::Done::No : domain::Done::Yes;
      log.fields = {domain::log_value("presence", "6"), domain::log_value("attention", "The rain on the roof")};
      logs.push_back(log);
      for (const std::string& measure : domain::usual_trackers()) {
        scores.push_back({domain::Letter(letter), measure, 7 + hour % 3, date});
      }
    }
  }
  practice::log_homework(practice, sheet.assignment.id.str(), logs);
  practice::record_measures(practice, couple, scores);
  return couple;
}

struct Long {
  test::TempFolder folder;
  practice::Practice practice = make_practice(folder / "long.attune");
  domain::SessionId last;
  domain::CaseId couple = add_long_case(practice, last);
};
Long& long_case() {
  static Long made;
  return made;
}

// Everything that the Progress page reads and draws.
void open_progress(benchmark::State& state) {
  Long& made = long_case();
  const Metrics metrics;
  const practice::ChartPlace place{practice::ChartPlace::On::LightScreen, 1};
  for (auto _ : state) {
    const auto view = practice::show_progress(made.practice, made.couple, domain::Lens::clinician());
    for (const practice::TrackerView& each : view.measures) {
      benchmark::DoNotOptimize(practice::tracker_chart(view, each, false, 240, place, metrics));
    }
    for (const practice::PairProgress& each : view.pairs) {
      benchmark::DoNotOptimize(practice::practice_chart(view, each, 100000, 540, place, metrics));
    }
  }
}
BENCHMARK(open_progress)->Unit(benchmark::kMillisecond)->Iterations(20);

// As the note's form keeps it while somebody types, each time with other words at its end: what the thread of the screen
// spends on it. It is kept beside; that has ended before the next one begins.
void save_draft(benchmark::State& state) {
  Long& made = long_case();
  const std::string start = words(k_words).str();
  int typed = 0;
  for (auto _ : state) {
    std::promise<void> kept;
    const std::string typed_words = start + std::to_string(++typed);
    const auto begin = std::chrono::steady_clock::now();
    const auto text = domain::Text::from(typed_words, "words");
    practice::write_note_beside(made.practice, made.last, {{}, {{"between", text}}},
                                [&](const std::optional<practice::NoteView>&, const std::exception_ptr& failed) {
                                  failed ? kept.set_exception(failed) : kept.set_value();
                                });
    state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    kept.get_future().get();
  }
}
BENCHMARK(save_draft)->Unit(benchmark::kMillisecond)->Iterations(50)->UseManualTime();

}  // namespace
}  // namespace attune::bench

int main(int argc, char** argv) {
  attune::crypto::initialize();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
