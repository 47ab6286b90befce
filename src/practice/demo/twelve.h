// SPDX-License-Identifier: Apache-2.0
// The cases that every sample practice has; each is one of its own.
#pragma once

#include "practice/demo/plan.h"

namespace attune::practice::demo {

/// One line of the sample's words.
domain::Text line(const char* text);

CasePlan ivy_and_alex();       ///< two people of nine years; the lowest code, with all that there is
CasePlan maya_and_daniel();    ///< after cancer treatment
CasePlan hannah_and_lea();     ///< two women
CasePlan enquiry_of_zofia();   ///< a first call
CasePlan noor_and_sam();       ///< two faiths
CasePlan wren_jo_and_idris();  ///< three people
CasePlan ana_and_rui();        ///< two countries, by telehealth
CasePlan elena_and_james();    ///< apart under one roof, paused
CasePlan marcus_and_owen();    ///< two men, closed
CasePlan grace_and_peter();    ///< in their seventies
CasePlan priya_and_tom();      ///< after a birth
CasePlan adjoa();              ///< one person

// What each person answered, shared and told, and what was decided by it; of all but the enquiry.
void tell_ivy_and_alex(CasePlan& plan);
void tell_maya_and_daniel(CasePlan& plan);
void tell_hannah_and_lea(CasePlan& plan);
void tell_noor_and_sam(CasePlan& plan);
void tell_wren_jo_and_idris(CasePlan& plan);
void tell_ana_and_rui(CasePlan& plan);
void tell_elena_and_james(CasePlan& plan);
void tell_marcus_and_owen(CasePlan& plan);
void tell_grace_and_peter(CasePlan& plan);
void tell_priya_and_tom(CasePlan& plan);
void tell_adjoa(CasePlan& plan);

// What each agreed on, how they went on the path, and the sheets they were given; of all but the enquiry and
// the one who comes alone, for all sheets are for two.
void give_ivy_and_alex(CasePlan& plan);
void give_maya_and_daniel(CasePlan& plan);
void give_hannah_and_lea(CasePlan& plan);
void give_noor_and_sam(CasePlan& plan);
void give_wren_jo_and_idris(CasePlan& plan);
void give_ana_and_rui(CasePlan& plan);
void give_elena_and_james(CasePlan& plan);
void give_marcus_and_owen(CasePlan& plan);
void give_grace_and_peter(CasePlan& plan);
void give_priya_and_tom(CasePlan& plan);

// What the clinician wrote of the hours, and lines of her own for the next; of all but the enquiry.
void note_ivy_and_alex(CasePlan& plan);
void note_maya_and_daniel(CasePlan& plan);
void note_hannah_and_lea(CasePlan& plan);
void note_noor_and_sam(CasePlan& plan);
void note_wren_jo_and_idris(CasePlan& plan);
void note_ana_and_rui(CasePlan& plan);
void note_elena_and_james(CasePlan& plan);
void note_marcus_and_owen(CasePlan& plan);
void note_grace_and_peter(CasePlan& plan);
void note_priya_and_tom(CasePlan& plan);
void note_adjoa(CasePlan& plan);

// What they did at home and said of it, own trackers, how they arrived; of all but the enquiry.
void practise_ivy_and_alex(CasePlan& plan);
void practise_maya_and_daniel(CasePlan& plan);
void practise_hannah_and_lea(CasePlan& plan);
void practise_noor_and_sam(CasePlan& plan);
void practise_wren_jo_and_idris(CasePlan& plan);
void practise_ana_and_rui(CasePlan& plan);
void practise_elena_and_james(CasePlan& plan);
void practise_marcus_and_owen(CasePlan& plan);
void practise_grace_and_peter(CasePlan& plan);
void practise_priya_and_tom(CasePlan& plan);
void practise_adjoa(CasePlan& plan);

/// The first `count` of them, the lowest code first.
std::vector<CasePlan> first_cases(int count);
/// The highest number among their codes.
constexpr int k_highest_code = 33;

constexpr int at(int hour, int minute = 0) {
  return hour * 60 + minute;
}

}  // namespace attune::practice::demo
