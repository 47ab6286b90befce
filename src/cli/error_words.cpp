// SPDX-License-Identifier: Apache-2.0
#include "cli/error_words.h"

#include "cli/commands.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace attune::cli {
namespace {

using Sentence = std::pair<std::string_view, std::string_view>;

// Reasons that InvalidInput and NotPermitted give, as the end of a sentence.
constexpr std::array k_reasons{
    Sentence{"ambiguous", "fits more than one; give more of it"},
    Sentence{"clinician-only", "is for the clinician's own view only; leave --lens out"},
    Sentence{"control-character", "holds a control character"},
    Sentence{"differ", "was not typed the same twice"},
    Sentence{"empty", "is empty"},
    Sentence{"file-needed", "needs a file; a key goes to no screen and no pipe"},
    Sentence{"incomplete", "is only the first word of one; see --help"},
    Sentence{"json", "is not valid JSON"},
    Sentence{"key-twice", "stands there twice"},
    Sentence{"missing", "is missing"},
    Sentence{"more-than-one-line", "is more than one line"},
    Sentence{"no-terminal", "is needed, because there is no terminal to ask on"},
    Sentence{"nobody", "names nobody"},
    Sentence{"not-a-code", "is no code: 1 to 16 letters, digits and hyphens"},
    Sentence{"not-a-consent", "is no kind of consent: C1 to C13"},
    Sentence{"not-a-date", "is no date that exists: write 2026-03-05"},
    Sentence{"not-a-lens", "is no lens: clinician, room:A,B, home, home:A,B or release:A"},
    Sentence{"not-a-letter", "is no letter of a person: A, B …"},
    Sentence{"not-a-list", "has to be a list in brackets"},
    Sentence{"not-a-number", "is no whole number"},
    Sentence{"not-a-scope", "is no exercise: SF1, E7 …"},
    Sentence{"not-a-time", "is no time of day: write 14:00"},
    Sentence{"not-an-id", "is no id: at least four of its letters and digits"},
    Sentence{"not-an-object", "has to be an object in braces"},
    Sentence{"not-expected",
             "is one more than the command takes; text goes into a file, words with blanks into quotes"},
    Sentence{"not-for-command", "is not for this command"},
    Sentence{"not-given", "was never given, so it cannot be taken back"},
    Sentence{"not-in-run", "cannot stand on a line of run"},
    Sentence{"not-text", "has to be text in quotes"},
    Sentence{"not-true-or-false", "has to be true or false"},
    Sentence{"not-utf8", "is not UTF-8 text"},
    Sentence{"not-with-from", "is said twice: here and in --from"},
    Sentence{"not-with-present", "does not fit who is present"},
    Sentence{"nul", "holds a NUL character"},
    Sentence{"open-backslash", "ends with a backslash"},
    Sentence{"open-quote", "has a quotation mark that is not closed"},
    Sentence{"out-of-range", "is out of range"},
    Sentence{"standard-input-twice", "would read standard input a second time; only one - is possible"},
    Sentence{"takes-no-value", "takes no value"},
    Sentence{"text-in-argument", "takes text from a file only: write @FILE or @-"},
    Sentence{"too-deep", "is nested too deeply"},
    Sentence{"too-long", "is too long"},
    Sentence{"too-many", "are too many"},
    Sentence{"too-many-keys", "has too many keys"},
    Sentence{"too-short", "is too short"},
    Sentence{"twice", "stands there twice"},
    Sentence{"unknown-command", "is not known; attune-cli --help lists them"},
    Sentence{"unknown-key", "is no key of this object"},
    Sentence{"unknown-option", "is not known; see --help"},
    Sentence{"unknown-word", "is none of the words that are possible here"},
    Sentence{"value-missing", "needs a value"},
};

// A path as it may stand on a terminal: one line, no escape sequences.
std::string shown(std::string_view path) {
  std::string text(path);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }, '?');
  return text == "-" ? "standard input" : text;
}

std::string plain(std::string_view word) {
  std::string text(word);
  std::replace(text.begin(), text.end(), '-', ' ');
  return text;
}

std::string sentence(std::string_view reason) {
  const auto* found =
      std::find_if(k_reasons.begin(), k_reasons.end(), [&](const auto& row) { return row.first == reason; });
  if (found != k_reasons.end()) {
    return std::string(found->second);
  }
  return reason.empty() ? "is not possible" : "is not possible (" + plain(reason) + ")";
}

std::string subject(const Error& error) {
  const std::string_view field = error.detail("field");
  const std::string_view path = error.detail("path");
  std::string words;
  if (!path.empty()) {
    words = (field.empty() ? "What" : "\"" + std::string(field) + "\"");
    words += (field.empty() ? " is in " : " in ") + shown(path);
    if (!error.detail("line").empty()) {
      words += ", line " + std::string(error.detail("line")) + ", column " + std::string(error.detail("column")) + ",";
    }
    return words;
  }
  if (field.empty()) {
    return "That";
  }
  if (is_option(field)) {
    return "--" + std::string(field);
  }
  constexpr std::array<std::string_view, 8> k_nouns{"command",    "argument", "option", "line",
                                                    "passphrase", "key",      "value",  "lens"};
  return (std::find(k_nouns.begin(), k_nouns.end(), field) != k_nouns.end() ? "The " : "") + std::string(field);
}

std::string system_reason(const Error& error) {
  if (error.detail("reason") == "network-folder") {
    return "it is on a network file system; say --network-folder if nobody else works on it";
  }
  const std::string_view digits = error.detail("errno");
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  switch (number) {
    case 0:
      return error.detail("reason").empty() ? "the system did not say why" : plain(error.detail("reason"));
    case ENOSPC:
    case EDQUOT:
      return "the disk is full";
    case EFBIG:
      return "the file would be larger than allowed";
    case EROFS:
      return "the disk is read-only";
    case EACCES:
    case EPERM:
      return "you have no right to it";
    case ENOENT:
      return "the folder is not there";
    case EPIPE:
    case EBADF:
      return "whoever reads it has closed it";
    case EISDIR:
      return "it is a folder";
    default: {
      std::string text = std::strerror(number);  // one thread; the program never leaves the C locale
      return text;
    }
  }
}

std::string place(const Error& error, std::string_view otherwise) {
  const std::string_view path = error.detail("path");
  if (path == "-") {
    return error.code() == ErrorCode::CannotWrite ? "Standard output" : "Standard input";
  }
  return path.empty() ? std::string(otherwise) : shown(path);
}

std::string in_use(const Error& error) {
  std::string words = "The practice is open in another program";
  words += error.detail("host").empty() ? "" : " on " + shown(error.detail("host"));
  words += error.detail("since").empty() ? "" : " since " + shown(error.detail("since"));
  words += ". Nothing was changed. Close it there first";
  const std::string_view reason = error.detail("reason");
  return words + (reason == "other-host" || reason == "another-host"
                      ? ", or say --take-over when that computer no longer uses it."
                      : ".");
}

std::string damaged(const Error& error) {
  std::string words = "The practice is damaged";
  const std::string_view part = error.detail("part");
  const std::string_view reason = error.detail("reason");
  if (!part.empty() || !reason.empty()) {
    words += ": " + std::string(part) + (part.empty() || reason.empty() ? "" : ": ") + plain(reason);
  }
  words += error.detail("where").empty() ? "" : ", " + std::string(error.detail("where"));
  words += ". Nothing was changed.";
  if (!error.detail("reads").empty()) {
    words += " What still reads: " + plain(error.detail("reads")) + ".";
  }
  return words + " Keep the folder as it is and restore a backup beside it.";
}

std::string not_permitted(const Error& error) {
  const std::string_view reason = error.detail("reason");
  if (reason.empty()) {
    return "That is not permitted as things are. Nothing was changed.";
  }
  return "That " + sentence(reason) + ". Nothing was changed.";
}

}  // namespace

std::string describe(const Error& error) {
  switch (error.code()) {
    case ErrorCode::Internal:
      return "The program made a mistake of its own. What was saved before is safe. Please run attune-cli practice "
             "verify and report what you did.";
    case ErrorCode::InvalidInput:
    case ErrorCode::InvalidForm:
    case ErrorCode::InvalidTemplate:
    case ErrorCode::MissingGlyph:
      return subject(error) + " " + sentence(error.detail("reason")) + ". Nothing was changed.";
    case ErrorCode::NotFound:
      return (error.detail("path").empty() ? "There is no such entry in this practice. Nothing was changed. attune-cli "
                                             "couple list shows the codes."
                                           : shown(error.detail("path")) + " is not there. Nothing was changed.");
    case ErrorCode::NotAPractice:
      return place(error, "The folder") + " holds no practice. Nothing was changed. Check --practice.";
    case ErrorCode::NotPermitted:
      return not_permitted(error);
    case ErrorCode::WrongPassphrase:
      return "That passphrase or printed key opens nothing here. Nothing was changed. Check Caps Lock and the "
             "keyboard, "
             "or use the recovery sheet.";
    case ErrorCode::InUse:
      return in_use(error);
    case ErrorCode::Damaged:
      return damaged(error);
    case ErrorCode::CannotRead:
      return place(error, "The practice") + " cannot be read: " + system_reason(error) + ". Nothing was changed.";
    case ErrorCode::CannotWrite:
      return place(error, "The practice") + " cannot be written: " + system_reason(error) +
             ". What was saved before is safe.";
    case ErrorCode::NewerFormat:
      return "This was written by a newer Attune. Nothing was changed. Install that version to open it.";
    case ErrorCode::AlreadyExists:
      return (error.detail("path").empty() ? std::string("That code is taken. Nothing was changed. Choose another.")
                                           : shown(error.detail("path")) +
                                                 " is already there. Nothing was changed. Choose another name, or "
                                                 "write over a file with --force.");
    case ErrorCode::Cancelled:
      return "Stopped. What was saved before is safe and nothing is half-written.";
  }
  return {};
}

Json error_json(const Error& error) {
  Json detail = Json::object();
  for (const auto& [key, value] : error.detail()) {
    int number = 0;
    const char* end = value.data() + value.size();
    const auto [stop, failure] = std::from_chars(value.data(), end, number);
    const bool counts = key == "line" || key == "column" || key == "errno";
    detail[key] = counts && failure == std::errc{} && stop == end ? Json(number) : Json(value);
  }
  return {{"error", word(error.code())}, {"exit", error.exit_status()}, {"detail", detail}};
}

}  // namespace attune::cli
