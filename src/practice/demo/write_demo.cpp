// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/couples.h"
#include "practice/practices.h"
#include "practice/support.h"

namespace attune::practice {

std::string_view sample_passphrase() { return "two fictional people"; }

void write_demo(const std::filesystem::path& folder, const crypto::Secret& passphrase, const DemoOptions& options,
                Environment environment, const Progress& progress) {
  if (options.couples < 1 || options.couples > 10000) {
    throw invalid("couples", "out-of-range");
  }
  const domain::LocalTime now =
      options.clock.value_or(domain::LocalTime{domain::parse_date("2026-03-05", "clock"), domain::TimeOfDay{600}});
  environment.clock = std::make_shared<domain::SetClock>(domain::instant_of(now, "UTC"));
  NewPractice what;
  what.name = domain::Text::from("Linden House", "name");
  what.clinician = domain::Text::from("Ines Varga", "clinician");
  what.sample = true;
  Practice practice = create_practice(folder, passphrase, what, environment);
  NewCouple couple;
  couple.partners.resize(2);
  couple.partners[0].name = domain::Text::from("Mara Olsen", "name");
  couple.partners[1].name = domain::Text::from("Jon Reyes", "name");
  add_couple(practice, couple);
  if (progress) {
    progress(1, 1);
  }
  practice.close();
}

}  // namespace attune::practice
