// SPDX-License-Identifier: Apache-2.0
// pages_fill FOLDER [day|many|none]: a practice to look at, opened by "correct horse battery". Fictional people.
#include "desktop/pages_fill.h"
#include "practice/practices.h"

#include <cstdio>
#include <string_view>

int main(int argc, char** argv) {
  if (argc < 2) {
    return 2;
  }
  attune::crypto::initialize();
  attune::practice::Environment environment;
  environment.cheap_keys = true;
  attune::practice::NewPractice what;
  what.name = attune::domain::Text::from("Halloran Practice", "name");
  what.clinician = attune::domain::Text::from("Ines Halloran", "clinician");
  try {
    auto practice = attune::practice::create_practice(
        argv[1], attune::crypto::Secret::copy_of(std::string_view("correct horse battery")), what, environment);
    const std::string_view kind = argc > 2 ? argv[2] : "day";
    if (kind == "day") {
      attune::test::fill_day(practice);
    } else if (kind == "many") {
      attune::test::fill_many(practice, 1000);
    }
    practice.close();
  } catch (const attune::Error& error) {
    std::fprintf(stderr, "%s %s %s\n", error.what(), std::string(error.detail("field")).c_str(),
                 std::string(error.detail("reason")).c_str());
    return 1;
  }
}
