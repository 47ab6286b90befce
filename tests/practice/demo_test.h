// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/couples.h"
#include "practice/practices.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"
#include "support/errors.h"
#include "support/temp_folder.h"

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

}  // namespace attune::practice
