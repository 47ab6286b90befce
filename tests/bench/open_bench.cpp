// SPDX-License-Identifier: Apache-2.0
// Opening a case does not cost more in a practice of many.
#include "bench/bench_practice.h"
#include "practice/couples.h"

#include <benchmark/benchmark.h>

namespace attune::bench {
namespace {

void open_couple(benchmark::State& state) {
  const test::TempFolder folder;
  const std::filesystem::path path = folder / "many.attune";
  practice::DemoOptions options;
  options.couples = static_cast<int>(state.range(0));
  practice::write_demo(path, passphrase(), options, cheap());
  const practice::Practice practice = practice::open_practice(path, passphrase(), cheap());
  const auto rows = practice::list_couples(practice, domain::Lens::clinician());
  std::size_t at = 0;
  for (auto _ : state) {
    // A stride that is no divisor of either size: neighbours do not share pages of the file.
    at = (at + 7) % rows.size();
    benchmark::DoNotOptimize(read_case(practice, practice::find_couple(practice, rows[at].code)));
  }
}
BENCHMARK(open_couple)->Arg(12)->Arg(1000)->Unit(benchmark::kMicrosecond)->Iterations(5000);

}  // namespace
}  // namespace attune::bench

int main(int argc, char** argv) {
  attune::crypto::initialize();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
