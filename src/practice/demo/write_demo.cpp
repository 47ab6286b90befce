// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/demo/answer_text.h"
#include "practice/demo/generate.h"
#include "practice/demo/play.h"
#include "practice/demo/random.h"
#include "practice/demo/sheet_cache.h"
#include "practice/demo/twelve.h"
#include "practice/form_files.h"
#include "practice/practices.h"
#include "practice/support.h"
#include "store/bulk.h"
#include "store/files/file_system.h"

#include <algorithm>

namespace attune::practice {
namespace {

constexpr int k_most_couples = 10000;
constexpr int k_longest_history = 460;           // days before the clock on which the practice was made
constexpr std::chrono::year k_first_year{1990};  // the oldest person of a sample was born after 1900
constexpr std::chrono::year k_last_year{2198};   // and the last planned hour is before 2200
constexpr std::size_t k_steps_a_call = 2000;
constexpr std::size_t k_calls_a_save = 20;  // cases take turns on a page: fewer saves write each page fewer times
constexpr std::uint64_t k_id_seed = 1;

domain::LocalTime usual_clock() {
  return {domain::parse_date("2025-11-20", "clock"), domain::parse_time("13:12", "clock")};
}

domain::Text text(std::string_view words) {
  return domain::Text::line(words, "sample");
}

NewPractice sample_practice() {
  NewPractice what;
  what.name = text("Linden Court Practice");
  what.clinician = text("Ines Marlow");
  what.crisis_lines = {text("Crisis line, day and night: 206-555-0100")};
  what.sample = true;
  return what;
}

std::vector<demo::CasePlan> plans_of(const DemoOptions& options) {
  std::vector<demo::CasePlan> plans = demo::first_cases(options.couples);
  const int own = static_cast<int>(plans.size());
  for (int at = own; at < options.couples; ++at) {
    plans.push_back(demo::generate_case(options.seed, at - own));
  }
  return plans;
}

std::filesystem::path place_of(const std::filesystem::path& folder) {
  const std::filesystem::path target = std::filesystem::absolute(folder).lexically_normal();
  return target.has_filename() ? target : target.parent_path();
}

void refuse_taken(store::FileSystem& files, const std::filesystem::path& place) {
  std::error_code failed;
  if (files.exists(place) && (!std::filesystem::is_directory(place, failed) || !files.list(place).empty())) {
    throw Error(ErrorCode::AlreadyExists, {{"path", place.string()}});
  }
}

// What an interrupted run left, and nothing else, may be cleared away: a sample, held by nobody.
void clear_leftover(store::FileSystem& files, const std::filesystem::path& staging, domain::Instant now) {
  if (!files.exists(staging)) {
    return;
  }
  bool ours = false;
  try {
    ours = peek_practice(staging).sample;
  } catch (const Error&) {
    ours = false;
  }
  if (!ours) {
    throw Error(ErrorCode::AlreadyExists, {{"path", staging.string()}});
  }
  const auto lock = store::PracticeLock::acquire(staging, now, store::TakeOver::Yes);
  store::remove_tree(files, staging);
}

void fill(Practice& practice, domain::SetClock& clock, const DemoOptions& options, const std::filesystem::path& data,
          const std::shared_ptr<const forms::Form>& form, domain::LocalTime now, const Progress& progress) {
  const std::vector<demo::CasePlan> plans = plans_of(options);
  const std::vector<demo::Step> steps = demo::script_of(plans, now);
  demo::SheetCache sheets(data);
  demo::Player player(practice, plans, form, sheets, now);
  std::size_t done = 0;
  const auto report = [&] {
    if (progress && !progress(static_cast<int>(done), static_cast<int>(steps.size()))) {
      throw Error(ErrorCode::Cancelled);
    }
  };
  const auto play_some = [&] {
    for (std::size_t calls = 0; calls < k_calls_a_save && done < steps.size(); ++calls) {
      report();
      const std::size_t until = std::min(done + k_steps_a_call, steps.size());
      for (; done < until; ++done) {
        clock.set(steps[done].when);
        player.play(steps[done]);
      }
    }
  };
  store::write_in_bulk(practice.store(), [&] {
    while (done < steps.size()) {
      practice.store().batch(play_some);
    }
  });
  clock.set(domain::instant_of(now, "UTC"));
  report();
}

}  // namespace

std::string_view sample_passphrase() {
  return "fictional people only";
}

void write_demo(const std::filesystem::path& folder, const crypto::Secret& passphrase, const DemoOptions& options,
                Environment environment, const Progress& progress) {
  if (options.couples < 1 || options.couples > k_most_couples) {
    throw invalid("couples", "out-of-range");
  }
  const domain::LocalTime now = options.clock.value_or(usual_clock());
  if (now.date.year() < k_first_year || now.date.year() > k_last_year) {
    throw invalid("clock", "out-of-range");
  }
  const std::filesystem::path place = place_of(folder);
  const std::filesystem::path staging = place.parent_path() / (place.filename().string() + ".making");
  store::FileSystem& files = environment.files != nullptr ? *environment.files : store::posix_files();
  refuse_taken(files, place);
  const std::filesystem::path data = options.data.empty() ? data_folder() : options.data;
  const auto form = load_form_by_id(data, demo::k_form);
  const domain::Instant start = domain::instant_of(
      {domain::plus_days(now.date, -k_longest_history), domain::parse_time("08:00", "clock")}, "UTC");
  const auto clock = std::make_shared<domain::SetClock>(start);
  environment.clock = clock;
  environment.ids = [ids = demo::Random(demo::seed_of(options.seed, k_id_seed))]() mutable { return ids.id(); };
  clear_leftover(files, staging, start);
  try {
    Practice practice = create_practice(staging, passphrase, sample_practice(), environment);
    fill(practice, *clock, options, data, form, now, progress);
    practice.close();
    files.rename(staging, place, files.exists(place) ? store::Replace::Yes : store::Replace::No);
  } catch (...) {
    store::remove_tree(files, staging);
    throw;
  }
  files.sync_folder(place.parent_path());
}

}  // namespace attune::practice
