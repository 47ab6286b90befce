// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/twelve.h"

namespace attune::practice::demo {
namespace {

using Part = void (*)(CasePlan&);

struct Made {
  CasePlan (*course)();
  std::vector<Part> parts;
};

const std::vector<Made>& cases() {
  static const std::vector<Made> all{
      {ivy_and_alex, {tell_ivy_and_alex, give_ivy_and_alex, practise_ivy_and_alex, note_ivy_and_alex}},
      {maya_and_daniel, {tell_maya_and_daniel, give_maya_and_daniel, practise_maya_and_daniel, note_maya_and_daniel}},
      {enquiry_of_zofia, {}},
      {hannah_and_lea, {tell_hannah_and_lea, give_hannah_and_lea, practise_hannah_and_lea, note_hannah_and_lea}},
      {noor_and_sam, {tell_noor_and_sam, give_noor_and_sam, practise_noor_and_sam, note_noor_and_sam}},
      {wren_jo_and_idris,
       {tell_wren_jo_and_idris, give_wren_jo_and_idris, practise_wren_jo_and_idris, note_wren_jo_and_idris}},
      {ana_and_rui, {tell_ana_and_rui, give_ana_and_rui, practise_ana_and_rui, note_ana_and_rui}},
      {elena_and_james, {tell_elena_and_james, give_elena_and_james, practise_elena_and_james, note_elena_and_james}},
      {marcus_and_owen, {tell_marcus_and_owen, give_marcus_and_owen, practise_marcus_and_owen, note_marcus_and_owen}},
      {grace_and_peter, {tell_grace_and_peter, give_grace_and_peter, practise_grace_and_peter, note_grace_and_peter}},
      {priya_and_tom, {tell_priya_and_tom, give_priya_and_tom, practise_priya_and_tom, note_priya_and_tom}},
      {adjoa, {tell_adjoa, practise_adjoa, note_adjoa}},
  };
  return all;
}

}  // namespace

domain::Text line(const char* text) { return domain::Text::line(text, "sample"); }

std::vector<CasePlan> first_cases(int count) {
  std::vector<CasePlan> plans;
  for (const Made& made : cases()) {
    if (static_cast<int>(plans.size()) < count) {
      plans.push_back(made.course());
      for (const Part part : made.parts) {
        part(plans.back());
      }
      add_contact_data(plans.back(), static_cast<int>(plans.size()));
    }
  }
  return plans;
}

}  // namespace attune::practice::demo
