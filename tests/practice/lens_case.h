// SPDX-License-Identifier: Apache-2.0
// A case in which everything there is about three people stands, each word of it telling what it is.
#pragma once

#include "practice/lens_dump.h"
#include "support/errors.h"
#include "support/people.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

namespace attune::test {

inline const domain::Letter k_d{'D'};

/// Fills in, for a member, every value that a person has: "Alone name A".
practice::PartnerEdit every_value(domain::Letter letter);
domain::ContactCard every_contact(domain::Letter letter);

class LensCase : public ::testing::Test {
 protected:
  /// Three members; for A and B all that is owned by one of them alone; concerns for the sets in `concern_for`.
  LensCase();

  practice::CoupleView show(const domain::Lens& lens) { return practice::show_couple(*m_practice, m_case, lens); }
  /// Every list and view of the case through the lens, as text.
  std::string everything(const domain::Lens& lens);
  static std::vector<domain::Lens> rooms_and_homes();

  PracticeFolder m_practice;
  domain::CaseId m_case;
};

bool contains(const std::string& text, const std::string& part);

}  // namespace attune::test
