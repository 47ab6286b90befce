// SPDX-License-Identifier: Apache-2.0
// The other tests search what is dumped: so it has to hold everything.
#include "practice/lens_case.h"

namespace attune::test {
namespace {

class LensDumpTest : public LensCase {};

TEST_F(LensDumpTest, TheClinicianSeesEverythingThatWasPutIn) {
  const std::string all = everything(domain::Lens::clinician());
  for (const char* what : {"Full name A",
                           "Together name B",
                           "Alone name A",
                           "Nickname C",
                           "Together pronouns A",
                           "Alone pronouns B",
                           "Together body words A",
                           "Alone body words B",
                           "Contact phone A",
                           "Contact email B",
                           "Contact address A",
                           "Contact safe times A",
                           "Contact message A",
                           "Contact emergency B",
                           "Contact language A",
                           "Contact access A",
                           "Contact allergies B",
                           "1980-01-01",
                           "Care name A",
                           "Care profession",
                           "Care note",
                           "Concern of A for A",
                           "Concern of B for A,B",
                           "Concern of C for nobody",
                           "Enquiry reason",
                           "Enquiry treats",
                           "Enquiry access",
                           "Enquiry call back",
                           "2026-02-01",
                           "Relationship words",
                           "nicknames",
                           "How A",
                           "How B",
                           "raised",
                           "given",
                           "Other A,B",
                           "Other A,B,C",
                           "Other A",
                           "Other B",
                           "Other A,B contact",
                           "active",
                           "Gate reason A",
                           "talk-week",
                           "Goal kept back",
                           "Goal shared by all",
                           "Confidence fact",
                           "Confidence who knows",
                           "Medical line B",
                           "Remark A"}) {
    EXPECT_TRUE(contains(all, what)) << what;
  }
}

}  // namespace
}  // namespace attune::test
