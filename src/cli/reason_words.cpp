// SPDX-License-Identifier: Apache-2.0
#include "cli/reason_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attune::cli {
namespace {

using Sentence = std::pair<std::string_view, std::string_view>;

// Reasons that InvalidInput and NotPermitted give, as the end of a sentence.
constexpr std::array k_reasons{
    Sentence{"ambiguous", "fits more than one; give more of it"},
    Sentence{"another-form", "answers another questionnaire"},
    Sentence{"bad-mark", "has a mark of ours that cannot be read"},
    Sentence{"bad-moment", "is no date or time that exists"},
    Sentence{"bad-pattern", "has a pattern that cannot be used"},
    Sentence{"bad-score", "has a score that cannot be made"},
    Sentence{"bad-text", "is text that cannot be kept"},
    Sentence{"cleared-already", "gate was cleared already"},
    Sentence{"clinician-only", "is for the clinician's own view only; leave --lens out"},
    Sentence{"closed-already", "is closed already"},
    Sentence{"condition-cycle", "waits for itself"},
    Sentence{"control-character", "holds a control character"},
    Sentence{"differ", "was not typed the same twice"},
    Sentence{"empty", "is empty"},
    Sentence{"file-needed", "needs a file; a key goes to no screen and no pipe"},
    Sentence{"in-the-future", "lies in the future"},
    Sentence{"incomplete", "is only the first word of one; see --help"},
    Sentence{"item-twice", "is answered twice"},
    Sentence{"json", "is not valid JSON"},
    Sentence{"key-twice", "stands there twice"},
    Sentence{"link-id-twice", "stands there twice as a link id"},
    Sentence{"looked-at-already", "answer was looked at already"},
    Sentence{"mark-twice", "has the same mark twice"},
    Sentence{"missing", "is missing"},
    Sentence{"more-than-one-line", "is more than one line"},
    Sentence{"no-condition-answer", "has a condition without an answer to compare with"},
    Sentence{"no-letter-left", "would need a letter after Z"},
    Sentence{"no-link-id", "has no link id"},
    Sentence{"no-member", "names somebody who is no member"},
    Sentence{"no-such-item", "names an item that is not there"},
    Sentence{"no-such-value-set", "names a value set that is not there"},
    Sentence{"no-terminal", "is needed, because there is no terminal to ask on"},
    Sentence{"no-type", "has no type"},
    Sentence{"nobody", "names nobody"},
    Sentence{"no-interview", "gate is cleared only after a new interview alone: a safety screen with nothing raised, recorded since"},
    Sentence{"not-a-code", "is no code: 1 to 16 letters, digits and hyphens"},
    Sentence{"not-a-consent", "is no kind of consent: C1 to C13"},
    Sentence{"not-a-date", "is no date that exists: write 2026-03-05"},
    Sentence{"not-a-lens", "is no lens: clinician, room:A,B, home, home:A,B or release:A"},
    Sentence{"not-a-letter", "is no letter of a person: A, B …"},
    Sentence{"not-a-list", "has to be a list in brackets"},
    Sentence{"not-a-number", "is no whole number"},
    Sentence{"not-a-pair", "is no pair of two members with that person among them"},
    Sentence{"not-a-question", "is no question"},
    Sentence{"not-a-questionnaire", "is no Questionnaire"},
    Sentence{"not-a-scope", "is no exercise: SF1, E7 …"},
    Sentence{"not-a-time", "is no time of day: write 14:00"},
    Sentence{"not-alone", "goes with no other answer"},
    Sentence{"not-an-id", "is no id: at least four of its letters and digits"},
    Sentence{"not-an-object", "has to be an object in braces"},
    Sentence{"not-an-option", "is none of its options"},
    Sentence{"not-expected",
             "is one more than the command takes; text goes into a file, words with blanks into quotes"},
    Sentence{"not-for-command", "is not for this command"},
    Sentence{"not-given", "was never given, so it cannot be taken back"},
    Sentence{"not-in-run", "cannot stand on a line of run"},
    Sentence{"not-of-this-gate", "is no level of this gate"},
    Sentence{"not-text", "has to be text in quotes"},
    Sentence{"not-to-share", "gate is never shared"},
    Sentence{"not-true-or-false", "has to be true or false"},
    Sentence{"not-utf8", "is not UTF-8 text"},
    Sentence{"not-with-from", "is said twice: here and in --from"},
    Sentence{"not-with-present", "does not fit who is present"},
    Sentence{"nul", "holds a NUL character"},
    Sentence{"open-backslash", "ends with a backslash"},
    Sentence{"open-quote", "has a quotation mark that is not closed"},
    Sentence{"option-not-clear", "fits several options; name one by its code"},
    Sentence{"out-of-range", "is out of range"},
    Sentence{"pattern", "does not have the form that is asked for"},
    Sentence{"policy-not-signed", "is held until everyone has signed the policy; see policy sign"},
    Sentence{"required", "has to be answered"},
    Sentence{"standard-input-twice", "would read standard input a second time; only one - is possible"},
    Sentence{"status-active", "case is active already"},
    Sentence{"status-closed", "case is closed; reopen it first"},
    Sentence{"status-enquiry", "case is an enquiry; reopen makes it active"},
    Sentence{"status-paused", "case is paused already"},
    Sentence{"stays-with-clinician", "answer is never shared"},
    Sentence{"takes-no-value", "takes no value"},
    Sentence{"text-in-argument", "takes text from a file only: write @FILE or @-"},
    Sentence{"told-alone-once", "told alone is printed only when asked twice: add --force"},
    Sentence{"too-deep", "is nested too deeply"},
    Sentence{"too-few", "has too few answers"},
    Sentence{"too-large", "is too large"},
    Sentence{"too-long", "is too long"},
    Sentence{"too-many", "are too many"},
    Sentence{"too-many-decimals", "has too many decimal places"},
    Sentence{"too-many-items", "has too many items"},
    Sentence{"too-many-keys", "has too many keys"},
    Sentence{"too-many-options", "has too many options"},
    Sentence{"too-many-values", "has too many values"},
    Sentence{"too-short", "is too short"},
    Sentence{"too-small", "is too small"},
    Sentence{"twice", "stands there twice"},
    Sentence{"no-field", "is no FIELD=VALUE"},
    Sentence{"not-present", "was not there"},
    Sentence{"not-with-done", "goes with partly and no only"},
    Sentence{"unknown-field", "is no field of an account of practice"},
    Sentence{"unknown-behavior", "has an enableBehavior that is not known"},
    Sentence{"unknown-command", "is not known; attune-cli --help lists them"},
    Sentence{"unknown-exercise", "is no exercise; SF0 to SF9 and E1 to E21 are"},
    Sentence{"unknown-gate", "is no gate; G1 to G14 are"},
    Sentence{"unknown-item", "is no item of this questionnaire"},
    Sentence{"unknown-key", "is no key of this object"},
    Sentence{"unknown-operator", "has an operator that is not known"},
    Sentence{"unknown-option", "is not known; see --help"},
    Sentence{"unknown-type", "has a type that is not known"},
    Sentence{"unknown-word", "is none of the words that are possible here"},
    Sentence{"unknown-zone", "is no time zone that is known"},
    Sentence{"value-missing", "needs a value"},
    Sentence{"words", "takes words of your own, or one of its own and none"},
    Sentence{"before-it-begins", "lies before it begins"},
    Sentence{"held", "exercise is held"},
    Sentence{"in-the-practice-only", "exercise is done in the practice, not at home"},
    Sentence{"first-rung", "is the first step of the path already"},
    Sentence{"last-rung", "is the last step of the path already"},
    Sentence{"given", "was given out already; stop ends it"},
    Sentence{"not-held", "is no gate that holds this exercise"},
    Sentence{"not-of-the-pair", "names somebody who is not of the pair"},
    Sentence{"not-sf4", "goes with SF4 only, and is SF2 or SF3"},
    Sentence{"prepared-only", "was prepared and not given out; see homework give"},
    Sentence{"stopped-already", "was stopped already"},
    Sentence{"wrong-type", "has the wrong type"},
    Sentence{"has-words", "has no section for words that stand; empty theirs first"},
    Sentence{"signed", "note is signed; note addend adds to it"},
    Sentence{"draft", "note is not signed yet; note write changes it"},
};

// What templates of exercises are refused for, likewise.
constexpr std::array k_template_reasons{
    Sentence{"alias", "uses an alias of YAML, which templates may not"},
    Sentence{"alignment", "aligns a column to the right; only the left and the middle are possible"},
    Sentence{"anchor", "uses an anchor of YAML, which templates may not"},
    Sentence{"byte-order-mark", "begins with a byte order mark; save the file without it"},
    Sentence{"carriage-return", "ends a line with a carriage return; save the file with plain newlines"},
    Sentence{"class", "is not the class of this exercise"},
    Sentence{"code", "has code in it, which a sheet cannot show"},
    Sentence{"column-title", "has a table column without a title"},
    Sentence{"concept", "names no concept: S1 to S167"},
    Sentence{"control", "holds a character that is not to be seen"},
    Sentence{"duplicate-key", "stands there twice"},
    Sentence{"emphasis", "has words in italics; only bold can be set"},
    Sentence{"empty-item", "has an empty item in a list"},
    Sentence{"empty-section", "has a section without anything in it"},
    Sentence{"empty-table", "has a table without rows"},
    Sentence{"entity", "has an HTML entity; write the character itself"},
    Sentence{"first-step", "has a numbered list that does not begin with 1"},
    Sentence{"for-each-only", "has a table or lines to write on outside the sheet for each"},
    Sentence{"front-matter", "has to begin with YAML between two lines of three hyphens"},
    Sentence{"heading", "has a heading that cannot stand there"},
    Sentence{"html", "has HTML in it, which a sheet cannot show"},
    Sentence{"image", "has a picture, which a sheet cannot show"},
    Sentence{"key", "has a key that is no word"},
    Sentence{"line-break", "has a forced line break; begin a new paragraph"},
    Sentence{"line-without-heading", "has lines to write on without a heading that says what for"},
    Sentence{"link", "has a link, which paper cannot follow"},
    Sentence{"log-field", "names no field of the log; templates/README.md lists them"},
    Sentence{"markdown", "uses Markdown that a sheet cannot show"},
    Sentence{"nested", "has one block within another, which a sheet cannot show"},
    Sentence{"nested-list", "has a list within a list, which a sheet cannot show"},
    Sentence{"normal-form", "is not in Unicode normal form C"},
    Sentence{"placeholder", "has a placeholder that is not known"},
    Sentence{"placeholder-place", "has a placeholder where it cannot stand"},
    Sentence{"section", "has a section that is not known, or one that stands in the wrong place"},
    Sentence{"table", "has a table whose rows do not fit its columns"},
    Sentence{"tag", "uses a tag of YAML, which templates may not"},
    Sentence{"utf-8", "is not UTF-8 text"},
    Sentence{"value", "has a value that is not possible here"},
    Sentence{"writing-line", "has lines to write on where they cannot stand"},
    Sentence{"yaml", "is not valid YAML"},
};

template <class Table>
std::string_view find_words(const Table& table, std::string_view reason) {
  const auto* found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == reason; });
  return found == table.end() ? std::string_view() : found->second;
}

}  // namespace

std::string spaced(std::string_view word) {
  std::string text(word);
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
}

std::string reason_words(std::string_view reason) {
  for (const std::string_view words : {find_words(k_reasons, reason), find_words(k_template_reasons, reason)}) {
    if (!words.empty()) {
      return std::string(words);
    }
  }
  return reason.empty() ? "is not possible" : "is not possible (" + spaced(reason) + ")";
}

}  // namespace attune::cli
