// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/describe_error.h"

#include "desktop/support/text.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <new>
#include <utility>

namespace attune::desktop {
namespace {

wxString detail(const Error& error, std::string_view key) { return to_wx(error.detail(key)); }

wxString place(const Error& error) {
  const wxString path = detail(error, "path");
  return path.empty() ? wxString("the folder") : path;
}

// "U+05D0" with the character itself, which any font of the screen may have.
wxString character_words(const wxString& code) {
  unsigned long number = 0;
  if (!code.StartsWith("U+") || !code.Mid(2).ToULong(&number, 16)) {
    return code;
  }
  return L"\u201C" + wxString(wxUniChar(static_cast<unsigned int>(number))) + L"\u201D (" + code + ")";
}

int errno_of(const Error& error) {
  const std::string_view text = error.detail("errno");
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

Described cannot_print(const Error& error) {
  if (error.detail("reason") == "none") {
    return {"There is no printer on this computer.", "Nothing was given; everything is as it was.",
            "Add a printer in the system’s settings, or save to the outbox.", false};
  }
  return {"The printer did not take it.", "Nothing was given; everything is as it was.",
          "Look at the printer, and print again.", false};
}

Described missing_glyph(const Error& error) {
  Described said{"A character cannot be printed with the fonts at hand.", "Nothing was changed.", "Use another one.", false};
  if (const wxString character = detail(error, "character"); !character.empty()) {
    said.happened = "A character of a text on it cannot be printed with the fonts at hand: " + character_words(character) + ".";
    said.to_do = "Choose how names are written, or write it in other letters.";
  }
  return said;
}

Described cannot_write(const Error& error) {
  if (error.detail("part") == "printer") {
    return cannot_print(error);
  }
  Described said{"Attune cannot write to " + place(error) + ".", "What was kept before is safe.", "Try again.", true};
  switch (errno_of(error)) {
    case ENOSPC:
    case EDQUOT:
      said.happened = "There is no room left where " + place(error) + " lies.";
      said.to_do = "Make room and save again.";
      break;
    case EROFS:
    case EACCES:
    case EPERM:
      said.happened = "Attune may not write to " + place(error) + ".";
      said.to_do = "Choose another place, or have its permissions changed.";
      break;
    case ENOENT:
    case ENOTDIR:
      said.happened = "The folder for " + place(error) + " is not there.";
      said.to_do = "Choose a folder that exists.";
      break;
    default: break;
  }
  const std::string_view reason = error.detail("reason");
  if (reason == "network-folder" || reason == "network") {
    said.happened = place(error) + " lies on a network.";
    said.to_do = "Choose a folder on this computer.";
    said.damaged = false;
  }
  return said;
}

Described cannot_read(const Error& error) {
  Described said{"Attune cannot read " + place(error) + ".", "Nothing was changed.", "Check that the disk is there, and try again.",
                 false};
  const int number = errno_of(error);
  if (number == EACCES || number == EPERM) {
    said.to_do = "Have its permissions changed, or choose another.";
  } else if (number == ENOENT) {
    said.happened = place(error) + " is not there.";
    said.to_do = "Choose another.";
  }
  return said;
}

Described in_use(const Error& error) {
  Described said{"This practice is open in another program", "Nothing was changed.", "Close it there first.", false};
  const wxString host = detail(error, "host");
  const wxString since = detail(error, "since");
  if (!host.empty()) {
    said.happened += " on " + host;
  }
  if (!since.empty()) {
    said.happened += ", since " + since;
  }
  said.happened += ".";
  return said;
}

Described damaged(const Error& error) {
  const std::string_view reason = error.detail("reason");
  const std::string_view part = error.detail("part");
  const wxString reads = detail(error, "reads");
  Described said{"The practice is damaged.", "Nothing was changed.", "Restore the last backup into a new folder.", true};
  if (reason == "older-keys" || reason == "older-key-file" || reason == "generation") {
    said.happened = "An older key file was put back.";
    said.to_do = "Put back the key file that was there, or restore the last backup.";
  } else if (part == "keys") {
    said.happened = "Both key files are damaged.";
    said.to_do = "Put back keys.json from a backup.";
  } else if (part == "records") {
    said.happened = "The records are damaged.";
  } else if (part == "process") {
    said.happened = "The process notes are damaged.";
    said.safe = "The records still read.";
  } else if (part == "backup") {
    said.happened = "The backup is damaged.";
    said.safe = "The practice itself is as it was.";
    said.to_do = "Use another backup.";
  }
  if (!reads.empty()) {
    said.safe = "What still reads: " + reads + ".";
  }
  return said;
}

wxString what_is_wrong(std::string_view field, std::string_view reason) {
  struct Row {
    const char* reason;
    const char* words;
  };
  constexpr std::array<Row, 13> rows{{
      {"empty", "is empty"},
      {"too-long", "is too long"},
      {"too-short", "is too short"},
      {"not-utf8", "holds characters that cannot be kept"},
      {"utf-8", "holds characters that cannot be kept"},
      {"nul", "holds characters that cannot be kept"},
      {"control", "holds characters that cannot be kept"},
      {"control-character", "holds characters that cannot be kept"},
      {"too-many", "are more than four"},
      {"range", "is out of range"},
      {"no-such-date", "is no date that exists"},
      {"date", "is no date that exists"},
      {"ambiguous", "fits more than one"},
  }};
  for (const Row& row : rows) {
    if (reason == row.reason) {
      return row.words;
    }
  }
  if (field == "passphrase") {
    return "has fewer than twelve characters";
  }
  return "cannot be taken as it stands";
}

Described invalid_input(const Error& error) {
  const wxString name = field_words(error.detail("field"));
  return {name.Left(1).Upper() + name.Mid(1) + " " + what_is_wrong(error.detail("field"), error.detail("reason")) + ".",
          "Nothing was kept yet.", "Change it and try again.", false};
}

Described not_permitted(const Error& error) {
  const std::string_view reason = error.detail("reason");
  Described said{"That is not possible as the case stands.", "Nothing was changed.", "", false};
  if (reason == "not-given") {
    said.happened = "It was never given, so it cannot be withdrawn.";
  } else if (reason == "no-interview") {
    said.happened = "Only a new interview alone with that person clears it: a safety screen with nothing raised, recorded since.";
    said.to_do = "Record it first.";
  } else if (reason == "cleared-already" || reason == "closed-already") {
    said.happened = "That was done already.";
  } else if (reason == "held") {
    said.happened = "It is held as the case stands.";
    said.to_do = "Review says by what.";
  } else if (reason == "signed") {
    said.happened = "The note is signed; it is not changed any more.";
    said.to_do = "Add to it instead.";
  } else if (reason == "in-the-practice-only") {
    said.happened = "It is done in the practice only.";
  } else if (reason == "given" || reason == "stopped-already" || reason == "last-rung" || reason == "first-rung") {
    said.happened = reason == "last-rung" ? "This is the last step of the path." : reason == "first-rung" ? "This is the first step of the path." : "That was done already.";
  } else if (reason == "closed" || reason == "closed-case" || reason == "status-closed") {
    said.happened = "The case is closed.";
    said.to_do = "Reopen it first.";
  }
  return said;
}

}  // namespace

wxString field_words(std::string_view field) {
  struct Row {
    const char* field;
    const char* words;
  };
  constexpr std::array<Row, 41> rows{{
      {"passphrase", "the passphrase"},
      {"new-passphrase", "the new passphrase"},
      {"name", "the name"},
      {"clinician", "your name"},
      {"code", "the case code"},
      {"partners", "the people"},
      {"pronouns", "the pronouns"},
      {"alone_pronouns", "the pronouns when alone"},
      {"display_name", "the name used together"},
      {"alone_name", "the name used alone"},
      {"nickname", "the nickname"},
      {"body_words", "the words for the body"},
      {"alone_body_words", "the words for the body when alone"},
      {"relationship", "the form of the relationship"},
      {"concern", "what brings them"},
      {"date", "the date"},
      {"start", "the start"},
      {"minutes", "the length"},
      {"present", "who is present"},
      {"where", "the place"},
      {"phone", "the telephone number"},
      {"email", "the address for mail"},
      {"address", "the address"},
      {"born", "the date of birth"},
      {"reason", "the reason"},
      {"called", "the day of the call"},
      {"call_back", "when to call back"},
      {"folder", "the folder"},
      {"zone", "the time zone"},
      {"crisis_lines", "the crisis lines"},
      {"text", "what they work towards"},
      {"why", "what it rests on"},
      {"source", "what it is cleared by"},
      {"limits", "what stays limited"},
      {"next", "what comes next"},
      {"note", "the line on what came of it"},
      {"line", "what happened"},
      {"fact", "the fact"},
      {"who_knows", "who knows"},
      {"agreed", "what was agreed"},
      {"look_again", "the day to look again"},
  }};
  for (const Row& row : rows) {
    if (field == row.field) {
      return row.words;
    }
  }
  return "a field";
}

wxString Described::text() const {
  wxString all = happened;
  for (const wxString* part : {&safe, &to_do}) {
    if (!part->empty()) {
      all += " " + *part;
    }
  }
  return all;
}

Described describe(const Error& error) {
  switch (error.code()) {
    case ErrorCode::Internal:
      return {"Something in Attune went wrong.", "What was kept before is safe.", "Close Attune and open it again.", true};
    case ErrorCode::InvalidInput: return invalid_input(error);
    case ErrorCode::NotFound: return {"It is not there any more.", "Nothing was changed.", "Go back to the caseload.", false};
    case ErrorCode::NotAPractice:
      return {"There is no practice in " + place(error) + ".", "Nothing was changed.", "Choose another folder.", false};
    case ErrorCode::NotPermitted: return not_permitted(error);
    case ErrorCode::InvalidForm:
    case ErrorCode::InvalidTemplate:
      return {"A file that Attune needs cannot be read: " + place(error) + ".", "Your records are safe.",
              "Install Attune again.", false};
    case ErrorCode::MissingGlyph: return missing_glyph(error);
    case ErrorCode::WrongPassphrase:
      return {"That does not open the practice.", "Nothing was changed.", "Type it again.", false};
    case ErrorCode::InUse: return in_use(error);
    case ErrorCode::Damaged: return damaged(error);
    case ErrorCode::CannotRead: return cannot_read(error);
    case ErrorCode::CannotWrite: return cannot_write(error);
    case ErrorCode::NewerFormat:
      return {"This practice was made by a newer Attune.", "Nothing was changed.", "Update Attune and open it again.", false};
    case ErrorCode::AlreadyExists:
      if (error.detail("field") == "code") {
        return {"Another case has this code.", "Nothing was kept yet.", "Choose another code.", false};
      }
      return {"Something is there already: " + place(error) + ".", "It was left as it is.", "Choose another place.", false};
    case ErrorCode::Cancelled: return {"Stopped.", "Everything is as it was before.", "", false};
  }
  return {"Something in Attune went wrong.", "What was kept before is safe.", "Close Attune and open it again.", true};
}

Described describe_current() {
  try {
    throw;
  } catch (const Error& error) {
    return describe(error);
  } catch (const std::bad_alloc&) {
    return {"The computer ran out of memory.", "What was kept before is safe.", "Close other programs and try again.", true};
  } catch (...) {
    return describe(Error(ErrorCode::Internal));
  }
}

}  // namespace attune::desktop
