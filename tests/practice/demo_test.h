// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/couples.h"
#include "practice/practices.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"
#include "support/errors.h"
#include "support/temp_folder.h"

#include <optional>

namespace attune::practice {

inline crypto::Secret sample_secret() {
  return crypto::Secret::copy_of(sample_passphrase());
}

inline Environment cheap_environment() {
  Environment environment;
  environment.cheap_keys = true;
  return environment;
}

inline std::string digest_of(const std::filesystem::path& folder, const crypto::Secret& passphrase) {
  Practice practice = open_practice(folder, passphrase, cheap_environment());
  const VerifyReport report = verify_practice(practice, &passphrase);
  EXPECT_TRUE(report.sound());
  return report.content_digest;
}

/// A sample to be looked at from many sides, as of its own clock.
class Sample {
 public:
  explicit Sample(const char* clock = "2025-11-20T13:12", int couples = 12)
      : m_now(domain::parse_local_time(clock, "clock")) {
    DemoOptions options;
    options.clock = m_now;
    options.couples = couples;
    write_demo(folder(), sample_secret(), options, cheap_environment());
    Environment environment = cheap_environment();
    environment.clock = std::make_shared<domain::SystemClock>(m_now);
    m_practice.emplace(open_practice(folder(), sample_secret(), environment));
  }
  std::filesystem::path folder() const { return m_temp / "Sample.attune"; }
  Practice& practice() { return *m_practice; }
  domain::LocalTime now() const { return m_now; }
  domain::Instant instant() const { return domain::instant_of(m_now, "UTC"); }
  std::vector<CoupleRow> rows() { return list_couples(*m_practice, domain::Lens::clinician()); }

 private:
  test::TempFolder m_temp;
  domain::LocalTime m_now;
  std::optional<Practice> m_practice;
};

/// The twelve, written once for a whole test program.
inline Sample& written_sample() {
  static Sample written;
  return written;
}

/// Those who follow the twelve, written once as well; to be read only.
inline Sample& written_many() {
  static Sample written("2026-03-05T09:30", 160);
  return written;
}

}  // namespace attune::practice
