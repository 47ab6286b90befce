// SPDX-License-Identifier: Apache-2.0
#include "library/support.h"

#include "support/files.h"

#include <map>

namespace attune::test {
namespace {

void add_lines(std::vector<std::string>& all, const std::vector<document::Block>& blocks);

void add_words(std::vector<std::string>& all, const document::Inline& words) {
  all.push_back(document::plain_text(words));
}

struct Lines {
  std::vector<std::string>& all;

  void operator()(const document::Paragraph& block) const { add_words(all, block.text); }
  void operator()(const document::Heading& block) const { add_words(all, block.text); }
  void operator()(const document::CallOut& block) const { add_words(all, block.text); }
  void operator()(const document::WritingLines&) const {}
  void operator()(const document::Figure& block) const { all.push_back(block.alternative); }
  void operator()(const document::Frame& block) const { add_lines(all, block.blocks); }
  void operator()(const document::Bullets& block) const {
    for (const auto& each : block.items) {
      add_words(all, each);
    }
  }
  void operator()(const document::Steps& block) const {
    for (const auto& each : block.items) {
      add_words(all, each);
    }
  }
  void operator()(const document::Section& block) const {
    add_words(all, block.heading);
    add_lines(all, block.blocks);
  }
  void operator()(const document::Columns& block) const {
    add_lines(all, block.left);
    add_lines(all, block.right);
  }
  void operator()(const document::Table& block) const {
    for (const auto& each : block.columns) {
      add_words(all, each.title);
    }
    for (const auto& row : block.rows) {
      for (const auto& each : row) {
        if (each.kind == document::Cell::Kind::Words) {
          add_words(all, each.words);
        }
      }
    }
  }
};

void add_lines(std::vector<std::string>& all, const std::vector<document::Block>& blocks) {
  for (const document::Block& each : blocks) {
    std::visit(Lines{all}, each.value);
  }
}

}  // namespace

const std::vector<std::string>& shipped() {
  static const std::vector<std::string> all{"SF0", "SF1", "SF2", "SF3", "SF4", "SF5", "SF6", "SF7",
                                            "SF8", "SF9", "E1",  "E2",  "E3",  "E4",  "E5",  "E6"};
  return all;
}

std::string shipped_text(const std::string& id) {
  return read_file(std::string(ATTUNE_TEMPLATES "/exercises/") + id + ".md");
}

library::Exercise shipped_exercise(const std::string& id) {
  return library::read_exercise(shipped_text(id), id + ".md");
}

library::Wording shipped_wording() {
  return library::read_wording(read_file(ATTUNE_TEMPLATES "/wording.yaml"), "wording.yaml");
}

std::string talk_template() {
  return R"(---
id: E1
version: 1
title: Words
neutral_title: Home practice
kind: communication
class: J
concepts: [S113, S116]
dose: {minutes: [10, 10], of: sitting, times_per_week: 3}
roles: [speaker, listener]
log_fields: [done]
cautions: [Begin small.]
---

# For everyone

## What it is for

To talk.

## Steps

1. One.
2. Two.

## This time

{{invites}} {{note}}

# For each

Words.

| Date | What |
|-----|:----------:|
|  | [ ] |
| ___ | one |

## Learned

___
___
)";
}

std::string touch_template() {
  std::string text = talk_template();
  text = with(text, "id: E1", "id: SF2");
  text = with(text, "class: J", "class: T1");
  text = with(text, "kind: communication", "kind: sensate-focus");
  return with(text, "## Steps\n\n1. One.", R"(## Agree first

- {{precautions}}

## Not part of this practice

Haste. {{ban_stands}}

## If

{{grounding}}

## Steps

1. One. {{ask_first}})");
}

std::string with(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  if (at != std::string::npos) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::map<std::string, std::string> refusal(const std::string& text) {
  try {
    library::read_exercise(text, "x.md");
  } catch (const Error& error) {
    EXPECT_EQ(word(error.code()), word(ErrorCode::InvalidTemplate));
    EXPECT_EQ(error.detail("path"), "x.md");
    return error.detail();
  }
  ADD_FAILURE() << "was read";
  return {};
}

std::string place_of_refusal(const std::string& text) {
  auto detail = refusal(text);
  std::string place = detail["reason"] + " at " + detail["line"] + ":" + detail["column"];
  return detail.contains("field") ? place + " (" + detail["field"] + ")" : place;
}

std::vector<std::string> lines_of(const std::vector<document::Block>& blocks) {
  std::vector<std::string> all;
  add_lines(all, blocks);
  return all;
}

std::vector<std::string> lines_of(const document::Part& part) {
  std::vector<std::string> all{part.title};
  all.insert(all.end(), part.subtitle.begin(), part.subtitle.end());
  add_lines(all, part.blocks);
  all.push_back(part.foot.consent);
  all.push_back(document::plain_text(part.foot.help));
  all.push_back(part.foot.handling);
  return all;
}

std::vector<std::string> lines_of(const document::Document& sheet) {
  std::vector<std::string> all;
  for (const document::Part& part : sheet.parts) {
    const auto lines = lines_of(part);
    all.insert(all.end(), lines.begin(), lines.end());
  }
  return all;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& each : lines) {
    all += each + "\n";
  }
  return all;
}

document::Document sheet_for_two(const library::Exercise& exercise, bool on_sf3) {
  library::SheetChoices choices;
  choices.invites = 1;
  choices.note = "If one of you pauses, rest a hand where it is or let go, and breathe. Nothing needs explaining.";
  choices.help_lines = {"call or text 988 at any hour.", "In danger, call 911."};
  choices.on_sf3 = on_sf3;
  return library::make_sheet(exercise, shipped_wording(), choices);
}

}  // namespace attune::test
