// SPDX-License-Identifier: Apache-2.0
// Answers that raise a gate by themselves: urgent red flags, by the marks of a form.
#include "practice/gates.h"
#include "practice/intake.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace attune::test {
namespace {

constexpr const char* k_flags = R"({"resourceType":"Questionnaire","status":"active","version":"1","title":"Flags","item":[
  {"linkId":"R3","type":"boolean","text":"Chest pain with exertion","extension":[
    {"url":"https://attune.invalid/marks/gate","extension":[{"url":"code","valueCode":"G6"},
      {"url":"operator","valueCode":"="},{"url":"value","valueInteger":1}]}]},
  {"linkId":"R11","type":"integer","text":"A sudden change","extension":[
    {"url":"https://attune.invalid/marks/gate","extension":[{"url":"code","valueCode":"G7"},
      {"url":"level","valueCode":"acute"},{"url":"operator","valueCode":">="},{"url":"value","valueInteger":2}]}]}]})";

class RedFlags : public ::testing::Test {
 protected:
  RedFlags() {
    std::filesystem::create_directories(m_data / "forms");
    std::ofstream(m_data / "forms" / "flags.json") << k_flags;
    for (const domain::Letter each : {k_a, k_b}) {
      practice::sign_policy(*m_practice, m_case, each);
    }
  }
  void answer(domain::Letter who, const char* answers) {
    practice::record_intake(*m_practice, m_data, m_case, {"flags", who, answers, "answers.json", false, {}});
  }
  practice::GateView gate(int number, domain::Letter about) {
    const auto all = practice::list_gates(*m_practice, m_case, domain::Lens::clinician());
    return *std::find_if(all.begin(), all.end(), [&](const practice::GateView& each) {
      return each.gate.gate == number && each.gate.about == about;
    });
  }

  PracticeFolder m_practice;
  std::filesystem::path m_data = m_practice.temp() / "data";
  domain::CaseId m_case = add_case(*m_practice, "C-014");
};

TEST_F(RedFlags, RaiseTheGateOfThatPersonWithTheQuestionAsSource) {
  answer(k_b, R"({"R3":true,"R11":1})");
  const practice::GateView held = gate(6, k_b);
  EXPECT_EQ(held.state, domain::GateState::Held);
  ASSERT_EQ(held.gate.sources.size(), 1U);
  EXPECT_NE(held.gate.sources[0].why.str().find("Chest pain"), std::string::npos);
  EXPECT_NE(gate(6, k_a).state, domain::GateState::Held);
  EXPECT_NE(gate(7, k_b).state, domain::GateState::Held) << "below the mark";
}

TEST_F(RedFlags, NoRaisesNothingAndAgainAddsASource) {
  answer(k_a, R"({"R3":false})");
  EXPECT_NE(gate(6, k_a).state, domain::GateState::Held);
  answer(k_a, R"({"R11":3})");
  answer(k_a, R"({"R11":2})");
  EXPECT_EQ(gate(7, k_a).gate.sources.size(), 2U);
  EXPECT_EQ(gate(7, k_a).gate.level, domain::GateLevel::Acute);
  answer(k_a, R"({"R11":0})");
  EXPECT_EQ(gate(7, k_a).state, domain::GateState::Held) << "another answer never clears";
}

TEST_F(RedFlags, ADraftRaisesNothing) {
  practice::record_intake(*m_practice, m_data, m_case, {"flags", k_a, R"({"R3":true})", "answers.json", true, {}});
  EXPECT_NE(gate(6, k_a).state, domain::GateState::Held);
}

}  // namespace
}  // namespace attune::test
