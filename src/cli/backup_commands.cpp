// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/interrupt.h"
#include "cli/views.h"

namespace attune::cli {
namespace {

Result backup_create(Context& context) {
  practice::Practice& practice = context.practice();
  ProgressLine line = context.progress_line();
  const auto report =
      practice::create_backup(practice, context.arguments().value("to"), context.door().passphrase(), line.steps());
  return {backup_json(report), backup_text(report), {}, {}};
}

Result backup_verify(Context& context) {
  const crypto::Secret& passphrase = context.door().passphrase();
  check_interrupt();
  const auto report = practice::verify_backup(*context.word(0), passphrase, context.door().environment());
  return {backup_json(report), backup_text(report), {}, {}};
}

Result restore(Context& context) {
  const crypto::Secret& passphrase = context.door().passphrase();
  check_interrupt();
  const auto report = practice::restore_backup(*context.word(0), context.arguments().value("to"), passphrase,
                                               context.door().environment());
  return {backup_json(report), backup_text(report), {}, {}};
}

}  // namespace

std::vector<Command> backup_commands() {
  return {
      {"backup create",
       "",
       {{"to", "FOLDER", "where the file is put", Need::Required}},
       "write a backup, open it again and compare",
       "attune-cli backup create --to /media/stick",
       backup_create},
      {"backup verify",
       "FILE",
       {},
       "open a backup and compare what is in it with what it says",
       "attune-cli backup verify /media/stick/2026-03-05.attune-backup",
       backup_verify},
      {"backup restore",
       "FILE",
       {{"to", "FOLDER", "a folder that is not there, or empty", Need::Required}},
       "make a practice of a backup",
       "attune-cli backup restore saved.attune-backup --to ~/Restored.attune",
       restore},
  };
}

}  // namespace attune::cli
