// SPDX-License-Identifier: Apache-2.0
#include "cli/error_words.h"

#include "cli/commands.h"
#include "cli/reason_words.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace attune::cli {
namespace {

// A path as it may stand on a terminal: one line, no escape sequences.
std::string shown(std::string_view path) {
  std::string text(path);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }, '?');
  return text == "-" ? "standard input" : text;
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
      return error.detail("reason").empty() ? "the system did not say why" : spaced(error.detail("reason"));
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

std::string hold_reason(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> k_missing{
      {{"safety-screen", "has no safety screen, asked alone, without anything raised, within 90 days"},
       {"medical-screen", "has no medical screen without anything raised"},
       {"sti-screen", "has no pregnancy and STI screen within 90 days"},
       {"willing", "did not say within 30 days that they are willing"},
       {"own-wish", "was not asked alone for their own wish within 30 days"},
       {"agreement", "did not agree to this step"},
       {"signal", "has an answer that waits to be looked at"}}};
  const auto* found = std::find_if(k_missing.begin(), k_missing.end(), [&](const auto& row) { return row.first == word; });
  return found != k_missing.end() ? std::string(found->second) : "has gate " + std::string(word);
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
  if (reason == "older-key-file" || reason == "older-database") {
    return std::string(reason == "older-key-file" ? "An older key file" : "An older database") +
           " was put back into the practice. Nothing was changed. Put the newest one there, or restore a backup beside "
           "it.";
  }
  if (!part.empty() || !reason.empty()) {
    words += ": " + std::string(part) + (part.empty() || reason.empty() ? "" : ": ") + spaced(reason);
  }
  words += error.detail("where").empty() ? "" : ", " + std::string(error.detail("where"));
  words += ". Nothing was changed.";
  if (!error.detail("reads").empty()) {
    words += " What still reads: " + spaced(error.detail("reads")) + ".";
  }
  return words + " Keep the folder as it is and restore a backup beside it.";
}

// "A:G2 B:willing", as a clinician reads it.
std::string hold_sentences(std::string_view words) {
  std::string all;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    all += (all.empty() ? "" : "; ") + std::string(word.substr(0, 1)) + " " + hold_reason(word.substr(word.find(':') + 1));
  }
  return all;
}

std::string not_permitted(const Error& error) {
  const std::string_view reason = error.detail("reason");
  if (reason.empty()) {
    return "That is not permitted as things are. Nothing was changed.";
  }
  if (reason == "held") {
    return "That exercise is held for this pair: " + hold_sentences(error.detail("held")) + ". Nothing was changed.";
  }
  return (reason.starts_with("status-") ? "The " : "That ") + reason_words(reason) + ". Nothing was changed.";
}

std::string not_found(const Error& error) {
  if (!error.detail("path").empty()) {
    return shown(error.detail("path")) + " is not there. Nothing was changed.";
  }
  const std::string_view part = error.detail("part");
  if (part == "partner") {
    return "Nobody in this case has that letter. Nothing was changed. attune-cli couple show CODE shows the letters.";
  }
  if (part == "session") {
    return "There is no such session. Nothing was changed. attune-cli session list CODE shows the ids.";
  }
  if (part == "answer") {
    return "There is no answer to that item. Nothing was changed. attune-cli intake show CODE --partner LETTER shows them.";
  }
  if (part == "gate") {
    return "There is no such gate. Nothing was changed. attune-cli gate list CODE shows the ids.";
  }
  if (part == "goal" || part == "confidence") {
    return "There is no such " + std::string(part) + ". Nothing was changed. attune-cli " + std::string(part) +
           " list CODE shows the ids.";
  }
  if (part == "signal") {
    return "There is no such signal. Nothing was changed. attune-cli signal list CODE shows the ids.";
  }
  if (part == "process-note") {
    return "No process note was written for this session. Nothing was changed.";
  }
  if (part == "note") {
    return "There is no such note here. Nothing was changed. attune-cli note list CODE shows the ids.";
  }
  if (part == "assignment") {
    return "There is no such homework. Nothing was changed. attune-cli homework list CODE shows the ids.";
  }
  if (part == "exercise") {
    return "There is no such exercise here. attune-cli exercise list shows the ids.";
  }
  if (part == "agreement") {
    return "They agreed nothing yet. Nothing was changed. attune-cli agreement record CODE keeps it.";
  }
  if (part == "form") {
    return "There is no such questionnaire. attune-cli form list shows the ids.";
  }
  if (part == "data") {
    return "The questionnaires that come with Attune are not where they should be. Install Attune again, or name their "
           "folder with --data.";
  }
  return "There is no such case. Nothing was changed. attune-cli couple list shows the codes.";
}

}  // namespace

std::string describe(const Error& error) {
  switch (error.code()) {
    case ErrorCode::Internal:
      return "The program made a mistake of its own. What was saved before is safe. Please run attune-cli practice "
             "verify and report what you did.";
    case ErrorCode::MissingGlyph:
      return "The character " + std::string(error.detail("character")) +
             " cannot be printed: no font here has it, or it is written from right to left. Nothing was changed. Choose "
             "another names mode, or another spelling for the sheet.";
    case ErrorCode::InvalidInput:
    case ErrorCode::InvalidForm:
    case ErrorCode::InvalidTemplate:
      return subject(error) + " " + reason_words(error.detail("reason")) + ". Nothing was changed.";
    case ErrorCode::NotFound:
      return not_found(error);
    case ErrorCode::NotAPractice:
      return place(error, "The folder") + " holds no practice. Nothing was changed. Check --practice.";
    case ErrorCode::NotPermitted:
      return not_permitted(error);
    case ErrorCode::WrongPassphrase:
      return error.detail("reason") == "mistyped-key"
                 ? "That printed key has a mistake in it. Nothing was changed. Compare it with the sheet, group by "
                   "group."
                 : "That passphrase or printed key opens nothing here. Nothing was changed. Check Caps Lock and the "
                   "keyboard, or use the recovery sheet.";
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
