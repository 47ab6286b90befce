// SPDX-License-Identifier: Apache-2.0
// The work of a practice on its store. Built twice: as it is, and with plain_keying.cpp, which leaves the databases in
// the clear; everything else is the same code and the same statements.
#include "bench/bench_practice.h"
#include "practice/couples.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <vector>

namespace attune::bench {
namespace {

constexpr int k_cases = 100;

void write_cases(benchmark::State& state) {
  const test::TempFolder folder;
  practice::Practice practice = make_practice(folder / "write.attune");
  for (auto _ : state) {
    benchmark::DoNotOptimize(add_case(practice));
  }
}
BENCHMARK(write_cases)->Unit(benchmark::kMillisecond)->Iterations(k_cases)->UseRealTime();

// Each round begins with a connection that has read nothing yet, as after unlocking.
void read_cases(benchmark::State& state) {
  const test::TempFolder folder;
  const std::filesystem::path path = folder / "read.attune";
  std::vector<domain::CaseId> cases;
  {
    practice::Practice practice = make_practice(path);
    for (int i = 0; i < k_cases; ++i) {
      cases.push_back(add_case(practice));
    }
    practice.close();
  }
  for (auto _ : state) {
    state.PauseTiming();
    auto practice = std::make_unique<practice::Practice>(practice::open_practice(path, passphrase(), cheap()));
    state.ResumeTiming();
    std::size_t read = practice::list_couples(*practice, domain::Lens::clinician()).size();
    for (const domain::CaseId& each : cases) {
      read += read_case(*practice, each);
    }
    benchmark::DoNotOptimize(read);
    state.PauseTiming();
    practice.reset();
    state.ResumeTiming();
  }
}
BENCHMARK(read_cases)->Unit(benchmark::kMillisecond)->Iterations(10)->UseRealTime();

}  // namespace
}  // namespace attune::bench

int main(int argc, char** argv) {
  attune::crypto::initialize();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
