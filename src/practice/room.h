// SPDX-License-Identifier: Apache-2.0
// What the couple's window shows: values made for exactly the people in the room, and nothing else of the record.
#pragma once

#include "domain/id.h"
#include "domain/members.h"
#include "domain/text.h"

#include <string>
#include <vector>

namespace attune::practice {

class Practice;

/// What one person has shared with everyone there, in the order of the form, without degrees.
struct SharedByPerson {
  domain::Letter letter;
  domain::Text name;  ///< together
  std::vector<std::string> helps;
  std::vector<std::string> in_the_way;
};

struct RoomView {
  std::vector<domain::Text> names;     ///< everyone in the room, together names, by letter
  std::vector<domain::Text> goals;     ///< shared and not closed, as the Overview lists them
  std::vector<SharedByPerson> shared;  ///< those who have shared something
  bool sample = false;
};

/// Through Lens::room of these people: an item is there when every one of them may see it. NotFound (part "partner")
/// for who is no member; InvalidInput ("people") for nobody.
RoomView show_room(const Practice& practice, const domain::CaseId& couple, domain::MemberSet room);

}  // namespace attune::practice
