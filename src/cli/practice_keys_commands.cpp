// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/passphrase.h"

namespace attune::cli {
namespace {

Result passphrase(Context& context) {
  practice::Practice& practice = context.practice();
  const std::string* file = context.arguments().find("new-passphrase-file");
  crypto::Secret fresh = file != nullptr ? context.input().read_secret(*file, "new-passphrase-file")
                                         : ask_new_passphrase("New passphrase: ", "new-passphrase-file");
  practice::change_passphrase(practice, context.door().passphrase(), fresh);
  context.door().replace_passphrase(std::move(fresh));
  return {
      Json{{"changed", true}}, "The passphrase was changed.\n", {"Backups made before keep the old passphrase."}, {}};
}

Result sheet(Context& context, practice::PrintedKey kind, std::string_view word) {
  const std::string& out = context.arguments().value("out");
  if (out.empty() || out == "-") {
    throw invalid("out", "file-needed");  // a key does not go to a screen or a pipe
  }
  practice::Practice& practice = context.practice();
  practice::write_printed_key(practice, kind, context.door().passphrase(), out, context.overwrite());
  return {Json{{"kind", word}, {"file", out}},
          "The " + std::string(word) + " sheet is in " + out + ".\n",
          {"Print it, keep it away from this computer, then delete the file. An older sheet of this kind opens nothing "
           "any more."},
          {}};
}

Result recovery(Context& context) {
  return sheet(context, practice::PrintedKey::Recovery, "recovery");
}
Result successor(Context& context) {
  return sheet(context, practice::PrintedKey::Successor, "successor");
}

}  // namespace

std::vector<Command> practice_keys_commands() {
  return {
      {"practice passphrase",
       "",
       {{"new-passphrase-file", "FILE", "read the new passphrase from FILE, - for standard input"}},
       "change the passphrase",
       "attune-cli practice passphrase --passphrase-file old --new-passphrase-file new",
       passphrase},
      {"practice recovery-sheet",
       "",
       {{"out", "FILE", "where the sheet is written", Need::Required}},
       "make or replace the printed key for yourself",
       "attune-cli practice recovery-sheet --out recovery.txt",
       recovery},
      {"practice successor-sheet",
       "",
       {{"out", "FILE", "where the sheet is written", Need::Required}},
       "make or replace the printed key for who comes after you",
       "attune-cli practice successor-sheet --out successor.txt",
       successor},
  };
}

}  // namespace attune::cli
