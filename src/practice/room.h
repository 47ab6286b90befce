// SPDX-License-Identifier: Apache-2.0
// What the couple's window shows: values made for exactly the people in the room, and nothing else of the record.
#pragma once

#include "domain/id.h"
#include "domain/members.h"
#include "domain/text.h"
#include "drawing/drawing.h"

#include <filesystem>
#include <optional>
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

/// What is prepared for today, or was given last and still stands: the same for everyone it is for.
struct RoomSheet {
  std::string title;
  std::string how_often;  ///< "About twice a week. Less is fine."
  drawing::Paper paper;   ///< its pages
};

/// Something to try in the hour, one prompt at a time; it follows from the sheet alone.
struct RoomTry {
  std::string title;
  std::string sentence;
  std::vector<std::string> prompts;
  int turn_minutes = 0;  ///< a turn's time on the clock; 0: no clock
};

struct RoomView {
  std::vector<domain::Text> names;     ///< everyone in the room, together names, by letter
  std::vector<domain::Text> goals;     ///< shared and not closed, as the Overview lists them
  std::vector<SharedByPerson> shared;  ///< those who have shared something
  std::optional<RoomSheet> sheet;
  std::optional<RoomTry> try_here;
  bool sample = false;
};

/// Through Lens::room of these people: an item is there when every one of them may see it. NotFound (part "partner")
/// for who is no member; InvalidInput ("people") for nobody.
RoomView show_room(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                   domain::MemberSet room);

}  // namespace attune::practice
