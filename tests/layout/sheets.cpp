// SPDX-License-Identifier: Apache-2.0
#include "layout/sheets.h"

#include "layout/few_words.h"

namespace attune::test {
namespace {

using namespace document;

Block section(std::string heading, Block block) {
  return {Section{words(std::move(heading)), {std::move(block)}}};
}
Foot foot() {
  return {"Either of us can pause or stop at any time, with no reason. Not doing it is also useful to report.",
          {{"If you need someone now:", true}, {" call or text 988 at any hour. In danger, call 911.", false}},
          "Keep this away from children. Do not photograph it. Bring it back or destroy it.",
          true};
}

Part joint_page() {
  Part part;
  part.title = "Touch exploration 2";
  part.subtitle = {"For each of you", "about twice a week, less is fine", "10 to 15 minutes a turn"};
  part.foot = foot();
  part.blocks = {
      section("What it is for",
              paragraph("For now, touch has no goal. You touch out of curiosity, to notice temperature, "
                        "texture and pressure. Nothing has to happen next.")),
      section("Agree first", {Bullets{{words("Who invites this time. “Not now” is a full answer; offer another time."),
                                       words("A quiet hour, a warm room, phones away. Light as you both like it."),
                                       words("Eyes open or closed, clothes on or off: each chooses for themselves."),
                                       words("Your word for a pause, and how you will show it without words.")}}}),
      section("Not part of this practice",
              paragraph("Chest, genitals, anus, deep kissing, any kind of penetration, trying for arousal or orgasm, "
                        "comments on technique. This stays so until we have talked about it in a session, whatever the "
                        "date.")),
      section("Steps",
              {Steps{{words("Sit or lie close for two minutes. Feel where your body rests."),
                      words("One of you touches: head, face, arms, hands, back, belly, legs, feet. Ask before each new "
                            "area."),
                      words("Touch for your own interest. It is not a massage and not a gift."),
                      words("The other notices. If it is not right, move the hand or say so."),
                      words("When your mind wanders, come back to warm or cool, smooth or rough, light or firm."),
                      words("Swap. Next time, the other one touches first."),
                      words("Rest. Each says one thing they noticed, if they want to.")}}}),
      section(
          "If it does not go to plan",
          paragraph("Feeling little, awkward, giggly or tense is common. Open your eyes, feel your feet, breathe out "
                    "slowly. You do not need to write down why you stopped. Tell me in the room or on your own.")),
      section("This time",
              paragraph("The one with sheet 2 invites first, then take turns. If one of you pauses, rest a "
                        "hand where it is or let go, and breathe. Nothing needs explaining.")),
  };
  return part;
}

Part own_sheet(const std::string& name) {
  Part part;
  part.own = true;
  part.title = "Touch exploration 2";
  part.subtitle = {name, "one for each of you, both the same"};
  part.foot = foot();
  Table table;
  table.columns = {{words("Date"), 92, false},        {words("Minutes"), 78, false},
                   {words("Temperature"), 104, true}, {words("Texture"), 78, true},
                   {words("Pressure"), 82, true},     {words("Where my attention went"), 243, false}};
  const Cell tick{Cell::Kind::Tick, {}};
  table.rows.assign(6, {Cell{}, Cell{}, tick, tick, tick, Cell{Cell::Kind::WritingLine, {}}});
  part.blocks = {
      paragraph("Fill in as much as you like, afterwards, each on your own. Empty boxes are fine. Tick what you "
                "noticed; there is nothing to rate."),
      {table},
      {Heading{words("Something I learned about my own touch")}},
      {WritingLines{3, "Something I learned about my own touch"}}};
  return part;
}

}  // namespace

Document sample_sheets() {
  return {"Touch exploration 2", "en", {joint_page(), own_sheet("Sheet 1"), own_sheet("Sheet 2")}};
}

Document sample_blocks() {
  Part part;
  part.title = "Touch agreement";
  part.subtitle = {"A card to cut out"};
  part.foot = foot();
  const Frame card{{{Heading{words("What we agreed")}},
                    paragraph("Not part of this practice: chest, genitals, deep kissing, any kind of penetration."),
                    {Columns{{{Heading{words("To pause")}}, paragraph("Say “pause”, or squeeze twice.")},
                             {{Heading{words("To go on")}}, paragraph("Only when both say so, in words.")}}}}};
  Table told;
  told.columns = {{words("Word"), 1, false}, {words("What it means"), 3, false}};
  told.rows = {
      {{Cell::Kind::Words, words("Pause")}, {Cell::Kind::Words, words("Rest the hand where it is, and breathe.")}},
      {{Cell::Kind::Words, words("Stop")},
       {Cell::Kind::Words, words("The practice is over for today. Nothing needs explaining, now or later, and "
                                 "nobody asks.")}}};
  part.blocks = {
      {card},
      {CallOut{words("This stays so until we have talked about it in a session, whatever the date.")}},
      {told},
      section("Ten steps", {Steps{{words("One."), words("Two."), words("Three."), words("Four."), words("Five."),
                                   words("Six."), words("Seven."), words("Eight."), words("Nine."), words("Ten.")}}}),
      {Heading{words("What I want to say")}},
      {WritingLines{2, "What I want to say"}}};
  return {"Touch agreement", "en", {part}};
}

}  // namespace attune::test
