// SPDX-License-Identifier: Apache-2.0
// The people of most cases in tests, what they answer and who reads it.
#pragma once

#include "domain/lens.h"

namespace attune::test {

inline const domain::Letter k_a('A');
inline const domain::Letter k_b('B');
inline const domain::Letter k_c('C');
inline const domain::MemberSet k_pair = domain::MemberSet::of({k_a, k_b});
/// The form that they answer.
inline constexpr const char* k_form = "barriers-and-brakes";
inline const domain::Lens k_clinician = domain::Lens::clinician();

}  // namespace attune::test
