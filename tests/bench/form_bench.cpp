// SPDX-License-Identifier: Apache-2.0
// A form as large as the largest public ones: 800 items on grids, half of them with conditions on the first answer and
// on the one before, a score over all of them.
#include "forms/read_form.h"
#include "forms/response.h"
#include "forms/scores.h"
#include "forms/validate.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <string>

namespace attune::bench {
namespace {

constexpr int k_items = 800;

std::string link_id(int n) {
  return "q" + std::to_string(n);
}

std::string options() {
  std::string all;
  for (int weight = 0; weight < 5; ++weight) {
    all += std::string(all.empty() ? "" : ",") +
           R"({"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":)" +
           std::to_string(weight) + R"(}],"valueCoding":{"system":"https://codes.example/often","code":"o)" +
           std::to_string(weight) + R"(","display":"How often it is, in words"}})";
  }
  return all;
}

std::string condition(int question, const std::string& op, int weight) {
  return R"({"question":")" + link_id(question) + R"(","operator":")" + op +
         R"(","answerCoding":{"system":"https://codes.example/often","code":"o)" + std::to_string(weight) + "\"}}";
}

std::string item(int n) {
  std::string made =
      R"({"linkId":")" + link_id(n) + R"(","text":"A question of about as many words as they have","type":"choice",)" +
      R"("extension":[{"url":"https://attune.invalid/marks/seen-by","valueCode":"owner"}],"answerOption":[)" +
      options() + "]";
  if (n > 0) {
    made += R"(,"enableBehavior":"any","enableWhen":[)" + condition(0, "!=", 4);
    made += n % 2 == 0 ? "," + condition(n - 1, "=", 3) : std::string();
    made += "]";
  }
  return made + "}";
}

const std::string& large_form() {
  static const std::string text = [] {
    std::string items;
    std::string scored;
    for (int n = 0; n < k_items; ++n) {
      items += item(n) + ",\n";
      scored += R"({"url":"item","valueString":")" + link_id(n) + "\"},";
    }
    return R"({"resourceType":"Questionnaire","item":[)" + items +
           R"({"linkId":"score","type":"decimal","readOnly":true,"extension":[)" +
           R"({"url":"https://attune.invalid/marks/questionnaire-score","extension":[)" + scored +
           R"({"url":"minAnswered","valueInteger":400}]}]}]})";
  }();
  return text;
}

std::shared_ptr<const forms::Form> form() {
  static const auto read = std::make_shared<const forms::Form>(forms::read_form(large_form(), "large.json"));
  return read;
}

forms::Value option(int weight) {
  return form()->items[0].options[static_cast<std::size_t>(weight)].value;
}

forms::Answers answered() {
  forms::Answers answers(form());
  for (int n = 0; n < k_items; ++n) {
    answers.give(n, {option(n % 4)});
  }
  return answers;
}

void load_form(benchmark::State& state) {
  for (auto _ : state) {
    const forms::Form read = forms::read_form(large_form(), "large.json");
    forms::Answers answers(std::make_shared<const forms::Form>(read));
    benchmark::DoNotOptimize(answers);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(large_form().size()));
}
BENCHMARK(load_form)->Unit(benchmark::kMillisecond);

// Every other item opens and closes by it.
void answer_first(benchmark::State& state) {
  forms::Answers answers = answered();
  int turn = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(answers.give(0, {option(++turn % 2 == 0 ? 0 : 4)}));
  }
}
BENCHMARK(answer_first)->Unit(benchmark::kMillisecond);

void answer_one(benchmark::State& state) {
  forms::Answers answers = answered();
  int turn = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(answers.give(401, {option(++turn % 4)}));
  }
}
BENCHMARK(answer_one)->Unit(benchmark::kMillisecond);

void keep_draft(benchmark::State& state) {
  const forms::Answers answers = answered();
  for (auto _ : state) {
    benchmark::DoNotOptimize(forms::validate(answers));
    benchmark::DoNotOptimize(forms::scores(answers));
    benchmark::DoNotOptimize(forms::write_draft(answers));
  }
}
BENCHMARK(keep_draft)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace attune::bench
