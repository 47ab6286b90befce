// SPDX-License-Identifier: Apache-2.0
// What is refused in a template, and the place that is named.
#include "library/support.h"

namespace attune::test {
namespace {

std::string changed(const std::string& from, const std::string& to) {
  return with(talk_template(), from, to);
}
std::string refused(const std::string& from, const std::string& to) {
  return place_of_refusal(changed(from, to));
}

TEST(RefusedFile, BytesThatAreNoText) {
  EXPECT_EQ(place_of_refusal(""), "empty at 1:1");
  EXPECT_EQ(place_of_refusal("\xEF\xBB\xBF" + talk_template()), "byte-order-mark at 1:1");
  EXPECT_EQ(refused("To talk.", std::string("To\0talk.", 8)), "nul at 19:3");
  EXPECT_EQ(refused("To talk.", "To t\xC3lk."), "utf-8 at 19:5");
  EXPECT_EQ(refused("To talk.", "To \xED\xA0\x80."), "utf-8 at 19:4");
  EXPECT_EQ(refused("To talk.", "To \xC0\x80."), "utf-8 at 19:4");
  EXPECT_EQ(refused("To talk.", "To \xE0\x80\x80."), "utf-8 at 19:4");
  EXPECT_EQ(refused("To talk.", "To \xF4\x90\x80\x80."), "utf-8 at 19:4");
  EXPECT_EQ(refused("To talk.", "To\ttalk."), "control at 19:3");
  EXPECT_EQ(refused("To talk.", "To talk.\r"), "carriage-return at 19:9");
  EXPECT_EQ(refused("To talk.", "Zoë \xE2\x80\xAE."), "control at 19:5");
  EXPECT_EQ(refused("To talk.", "Zoe\xCC\x88."), "normal-form at 19:1");
  EXPECT_EQ(refused("To talk.", std::string(70000, 'x')), "too-long at 1:1");
}

TEST(RefusedFrontMatter, ThatIsNone) {
  EXPECT_EQ(place_of_refusal("# For everyone\n"), "front-matter at 1:1");
  EXPECT_EQ(place_of_refusal("---\nid: E1\n"), "front-matter at 1:1");
  EXPECT_EQ(place_of_refusal("---\n---\n# For everyone\n"), "front-matter at 2:1");
  EXPECT_EQ(place_of_refusal("---\n- id\n---\n# For everyone\n"), "front-matter at 2:1");
  EXPECT_EQ(refused("title: Words", "title: [Words"), "yaml at 5:14");
  EXPECT_EQ(refused("title: Words", "title: Words: two"), "yaml at 4:13");
  EXPECT_EQ(refused("cautions: [Begin small.]\n", "cautions: []\n--- {id: E1}\n"), "front-matter at 13:1");
}

TEST(RefusedFrontMatter, KeysUnknownTwiceOrMissing) {
  EXPECT_EQ(refused("kind:", "Kind:"), "unknown-key at 6:1");
  EXPECT_EQ(refused("dose: {", "dose: {per: 1, "), "unknown-key at 9:8");
  EXPECT_EQ(refused("version: 1\n", "version: 1\nversion: 2\n"), "duplicate-key at 4:1");
  EXPECT_EQ(refused("of: sitting", "of: sitting, of: turn"), "duplicate-key at 9:40");
  EXPECT_EQ(refused("version: 1\n", ""), "missing at 2:1 (version)");
  EXPECT_EQ(refused("of: sitting, ", ""), "missing at 9:7 (of)");
  EXPECT_EQ(refused("version:", "[1]:"), "key at 3:1");
}

TEST(RefusedFrontMatter, WhatYamlCanDoAndTemplatesNeedNot) {
  EXPECT_EQ(refused("title: Words", "title: &a Words"), "anchor at 4:8");
  EXPECT_EQ(refused("title: Words\nneutral_title: Home practice", "title: Words\nneutral_title: *a"), "yaml at 5:16");
  EXPECT_EQ(refused("title: Words", "title: !!str Words"), "tag at 4:8");
  EXPECT_EQ(refused("cautions: [Begin small.]", "cautions: [[[[[]]]]]"), "too-deep at 12:14");
  EXPECT_EQ(refused("cautions: [", "cautions: " + std::string(8000, '[')).substr(0, 8), "too-deep");
}

TEST(RefusedFrontMatter, ValuesOutOfTheirRange) {
  EXPECT_EQ(refused("id: E1", "id: E99"), "unknown-exercise at 2:5 (id)");
  EXPECT_EQ(refused("class: J", "class: X"), "class at 7:8 (class)");
  EXPECT_EQ(refused("class: J", "class: j"), "value at 7:8 (class)");
  EXPECT_EQ(refused("kind: communication", "kind: talk"), "value at 6:7 (kind)");
  EXPECT_EQ(refused("version: 1", "version: 0"), "value at 3:10 (version)");
  EXPECT_EQ(refused("version: 1", "version: \"1\""), "value at 3:10 (version)");
  EXPECT_EQ(refused("version: 1", "version: 1.5"), "value at 3:10 (version)");
  EXPECT_EQ(refused("title: Words", "title:"), "value at 4:1 (title)");
  EXPECT_EQ(refused("title: Words", "title: \"a\\nb\""), "value at 4:8 (title)");
  EXPECT_EQ(refused("title: Words", "title: \"a\\0b\""), "value at 4:8 (title)");
  EXPECT_EQ(refused("title: Words", "title: \" a\""), "value at 4:8 (title)");
  EXPECT_EQ(refused("title: Words", "title: " + std::string(81, 'a')), "value at 4:8 (title)");
  EXPECT_EQ(refused("title: Words", "title: [a]"), "value at 4:8 (title)");
  EXPECT_EQ(refused("[10, 10]", "[10]"), "value at 9:17 (minutes)");
  EXPECT_EQ(refused("[10, 10]", "[10, 5]"), "value at 9:22 (minutes)");
  EXPECT_EQ(refused("[10, 10]", "[0, 5]"), "value at 9:18 (minutes)");
  EXPECT_EQ(refused("times_per_week: 3", "times_per_week: 15"), "value at 9:56 (times_per_week)");
  EXPECT_EQ(refused("of: sitting", "of: day"), "value at 9:31 (of)");
  EXPECT_EQ(refused("[speaker, listener]", "[speaker, giver]"), "value at 10:18 (roles)");
  EXPECT_EQ(refused("[speaker, listener]", "[speaker, speaker]"), "twice at 10:18 (roles)");
  EXPECT_EQ(refused("[speaker, listener]", "speaker"), "value at 10:8 (roles)");
  EXPECT_EQ(refused("[done]", "[done, feeling]"), "log-field at 11:20 (log_fields)");
}

TEST(RefusedFrontMatter, ConceptsThatAreNotWrittenOut) {
  EXPECT_EQ(refused("[S113, S116]", "[S42-S47]"), "concept at 8:12 (concepts)");
  EXPECT_EQ(refused("[S113, S116]", "[S113, S168]"), "concept at 8:18 (concepts)");
  EXPECT_EQ(refused("[S113, S116]", "[S0]"), "concept at 8:12 (concepts)");
  EXPECT_EQ(refused("[S113, S116]", "[S01]"), "concept at 8:12 (concepts)");
  EXPECT_EQ(refused("[S113, S116]", "[s113]"), "concept at 8:12 (concepts)");
  EXPECT_EQ(refused("[S113, S116]", "[S113, S113]"), "twice at 8:18 (concepts)");
  EXPECT_EQ(refused("[S113, S116]", "[]"), "value at 8:11 (concepts)");
}

TEST(RefusedMarkdown, WhatPaperHasNoUseFor) {
  EXPECT_EQ(refused("To talk.", "<b>To</b> talk."), "html at 19:1");
  EXPECT_EQ(refused("To talk.", "To <b>talk</b>."), "html at 19:4");
  EXPECT_EQ(refused("To talk.", "<div>\nTo\n</div>"), "html at 19:1");
  EXPECT_EQ(refused("To talk.", "<!-- To -->"), "html at 19:1");
  EXPECT_EQ(refused("To talk.", "To [talk](https://a.invalid)."), "link at 19:4");
  EXPECT_EQ(refused("To talk.", "To <https://a.invalid>."), "link at 19:4");
  EXPECT_EQ(refused("To talk.", "[a]: https://a.invalid\n\nTo talk."), "link at 19:3");
  EXPECT_EQ(refused("To talk.", "To ![talk](a.png)."), "image at 19:4");
  EXPECT_EQ(refused("To talk.", "To `talk`."), "code at 19:4");
  EXPECT_EQ(refused("To talk.", "```\nTo talk.\n```"), "code at 19:1");
  EXPECT_EQ(refused("To talk.", "To.\n\n    To talk.").substr(0, 10), "code at 21");
  EXPECT_EQ(refused("To talk.", "To *talk*."), "emphasis at 19:4");
  EXPECT_EQ(refused("To talk.", "To _talk_."), "emphasis at 19:4");
  EXPECT_EQ(refused("To talk.", "To &amp; talk."), "entity at 19:4");
  EXPECT_EQ(refused("To talk.", "To  \ntalk."), "line-break at 19:3");
  EXPECT_EQ(refused("To talk.", "### To talk"), "heading at 19:1");
  EXPECT_EQ(refused("To talk.", "To.\n\n#### To talk"), "heading at 21:1");
}

TEST(RefusedMarkdown, WhatStandsWithinAnother) {
  EXPECT_EQ(refused("To talk.", "- a\n  - b"), "nested-list at 20:3");
  EXPECT_EQ(refused("To talk.", "- a\n  1. b"), "nested-list at 20:3");
  EXPECT_EQ(refused("To talk.", "- a\n\n  b"), "nested at 21:3");
  EXPECT_EQ(refused("To talk.", "- > a"), "nested at 19:1");
  EXPECT_EQ(refused("To talk.", "> a\n>\n> b").substr(0, 12), "nested at 20");
  EXPECT_EQ(refused("To talk.", "> - a").substr(0, 12), "nested at 19");
  EXPECT_EQ(refused("To talk.", "> > a").substr(0, 12), "nested at 19");
  EXPECT_EQ(refused("To talk.", "- # a").substr(0, 12), "nested at 19");
  EXPECT_EQ(refused("To talk.", std::string(5000, '>') + " a").substr(0, 6), "nested");
  EXPECT_EQ(refused("1. One.", "2. One."), "first-step at 23:1");
  EXPECT_EQ(refused("1. One.", "1. One.\n2."), "empty-item at 24:1");
  EXPECT_EQ(refused("## Steps", "##"), "heading at 21:1");
}

TEST(RefusedMarkdown, PartsAndSections) {
  EXPECT_EQ(refused("# For everyone\n\n", ""), "section at 15:1");
  EXPECT_EQ(refused("# For everyone", "# For all"), "section at 15:1");
  EXPECT_EQ(refused("# For each", "# For everyone"), "section at 30:1");
  EXPECT_EQ(refused("## Learned", "# For each"), "section at 39:1");
  EXPECT_EQ(refused("# For everyone", "Words.\n\n# For everyone"), "section at 15:1");
  EXPECT_EQ(refused("To talk.\n\n", ""), "empty-section at 17:1");
  const std::string text = talk_template();
  const std::size_t each = text.find("# For each");
  EXPECT_EQ(place_of_refusal(text.substr(0, each)), "missing at 15:1 (For each)");
  EXPECT_EQ(place_of_refusal(text.substr(0, each + 10)), "missing at 15:1 (For each)");
  EXPECT_EQ(place_of_refusal(text.substr(0, text.find("# For everyone"))), "missing at 14:1 (For everyone)");
  EXPECT_EQ(refused("To talk.", "___"), "for-each-only at 19:1");
  EXPECT_EQ(refused("To talk.", "| a |\n|---|\n| b |"), "for-each-only at 19:1");
}

TEST(RefusedMarkdown, LinesToWriteOn) {
  EXPECT_EQ(refused("___\n___", "***\n___"), "writing-line at 41:1");
  EXPECT_EQ(refused("___\n___", "___\n_____"), "writing-line at 42:1");
  EXPECT_EQ(refused("## Learned\n\n", ""), "line-without-heading at 39:1");
}

TEST(RefusedMarkdown, TablesThatWouldLoseWords) {
  EXPECT_EQ(refused("|  | [ ] |", "|  | [ ] | lost |"), "table at 36:1");
  EXPECT_EQ(refused("|  | [ ] |", "|  |"), "table at 36:1");
  EXPECT_EQ(refused("|  | [ ] |", "|  | [ ]"), "table at 36:1");
  EXPECT_EQ(refused("| ___ | one |", "lost"), "table at 37:1");
  EXPECT_EQ(refused("| Date | What |", "| Date | |"), "column-title at 34:1");
  EXPECT_EQ(refused("|:----------:|", "|----------:|"), "alignment at 35:8");
  EXPECT_EQ(refused("|  | [ ] |\n| ___ | one |\n", ""), "empty-table at 34:1");
}

TEST(RefusedPlaceholder, UnknownOrInAWrongPlace) {
  EXPECT_EQ(refused("To talk.", "To {{talk}}."), "placeholder at 19:4");
  EXPECT_EQ(refused("To talk.", "To {{ note }}."), "placeholder at 19:4");
  EXPECT_EQ(refused("To talk.", "To {{note."), "placeholder at 19:4");
  EXPECT_EQ(refused("To talk.", "To note}}."), "placeholder at 19:8");
  EXPECT_EQ(refused("To talk.", "To {{no**te**}}."), "placeholder at 19:4");
  EXPECT_EQ(refused("To talk.", "Zoë,\nto **talk** {{x}}"), "placeholder at 20:13");
  EXPECT_EQ(refused("1. One.", "1. {{note}}"), "placeholder-place at 23:4");
  EXPECT_EQ(refused("1. One.", "1. {{precautions}}"), "placeholder-place at 23:4");
  EXPECT_EQ(refused("To talk.", "- First {{precautions}}"), "placeholder-place at 19:9");
  EXPECT_EQ(refused("To talk.", "> {{note}}"), "placeholder-place at 19:3");
  EXPECT_EQ(refused("## Steps", "## Steps {{note}}"), "placeholder-place at 21:10");
  EXPECT_EQ(refused("## Steps", "## Steps {{on_sf3}}"), "placeholder-place at 21:10");
  EXPECT_EQ(refused("To talk.", "To {{on_sf3}} talk."), "placeholder-place at 19:4");
  EXPECT_EQ(refused("Words.", "Words {{note}}"), "placeholder-place at 32:7");
  EXPECT_EQ(refused("| ___ | one |", "| ___ | {{note}} |"), "placeholder-place at 37:9");
  EXPECT_EQ(refused("Words.", "Words {{words}}"), "placeholder at 32:7");
  EXPECT_EQ(refused("{{note}}", "{{note}} {{note}}"), "twice at 15:1 (note)");
  EXPECT_EQ(refused(" {{note}}", ""), "missing at 15:1 (note)");
}

TEST(RefusedTouch, WithoutWhatEveryTouchSheetCarries) {
  EXPECT_EQ(library::read_exercise(touch_template(), "x.md").id, "SF2");
  const auto refused_touch = [](const std::string& from, const std::string& to) {
    return place_of_refusal(with(touch_template(), from, to));
  };
  EXPECT_EQ(refused_touch("{{precautions}}", "Words."), "missing at 15:1 (precautions)");
  EXPECT_EQ(refused_touch("{{grounding}}", "Words."), "missing at 15:1 (grounding)");
  EXPECT_EQ(refused_touch("{{ask_first}}", "Words."), "missing at 15:1 (ask_first)");
  EXPECT_EQ(refused_touch("{{invites}}", "Words."), "missing at 15:1 (invites)");
  EXPECT_EQ(refused_touch("{{ban_stands}}", "Words."), "missing at 15:1 (ban_stands)");
  EXPECT_EQ(refused_touch("Not part of this practice", "Not part"), "missing at 15:1 (Not part of this practice)");
  EXPECT_EQ(refused_touch("Haste. {{ban_stands}}", "Haste.\n\n## More\n\n{{ban_stands}}"),
            "missing at 15:1 (ban_stands)");
}

TEST(RefusedTouch, WithoutItInOneOfTwoReadings) {
  const std::string text = with(with(touch_template(), "id: SF2", "id: SF4"), "## Not part of this practice",
                                "## Not part of this practice {{on_sf2}}");
  EXPECT_EQ(place_of_refusal(text), "missing at 15:1 (Not part of this practice)");
  const std::string both =
      with(text, "## If", "## Not part of this practice {{on_sf3}}\n\nMore. {{ban_stands}}\n\n## If");
  EXPECT_EQ(library::read_exercise(both, "x.md").id, "SF4");
  EXPECT_EQ(place_of_refusal(with(both, "More. {{ban_stands}}", "More.")), "missing at 15:1 (ban_stands)");
  EXPECT_EQ(place_of_refusal(with(both, "practice {{on_sf3}}", "practice {{on_sf2}}")),
            "twice at 15:1 (Not part of this practice)");
}

TEST(RefusedWording, NamesItsPlace) {
  const auto refused_wording = [](const std::string& text) {
    try {
      library::read_wording(text, "wording.yaml");
    } catch (const Error& error) {
      EXPECT_EQ(word(error.code()), word(ErrorCode::InvalidTemplate));
      EXPECT_EQ(error.detail("path"), "wording.yaml");
      return std::string(error.detail("reason")) + " " + std::string(error.detail("line")) + ":" +
             std::string(error.detail("column"));
    }
    return std::string("read");
  };
  EXPECT_EQ(refused_wording(""), "empty 1:1");
  EXPECT_EQ(refused_wording("consent: a\n"), "missing 1:1");
  EXPECT_EQ(refused_wording("consent: a\nconsent: b\n"), "duplicate-key 2:1");
  EXPECT_EQ(refused_wording("consent: a\nConsent: b\n"), "unknown-key 2:1");
}

}  // namespace
}  // namespace attune::test
