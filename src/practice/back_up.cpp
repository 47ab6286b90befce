// SPDX-License-Identifier: Apache-2.0
#include "crypto/encoding.h"
#include "practice/practices.h"
#include "practice/support.h"
#include "store/backup.h"

namespace attune::practice {
namespace {

BackupReport report_of(const store::BackupInfo& info) { return {info.file, crypto::hex(info.content), info.bytes}; }

}  // namespace

BackupReport create_backup(Practice& practice, const std::filesystem::path& folder, const crypto::Secret& passphrase,
                           const Progress& progress) {
  // By date and time alone: a file name tells nothing of whose practice it is.
  std::string stamp = domain::instant_text(practice.clock().now()).substr(0, 19);
  std::erase(stamp, ':');
  return report_of(store::create_backup(practice.store(), folder, "attune-" + stamp + ".attune-backup", passphrase,
                                        progress));
}

BackupReport verify_backup(const std::filesystem::path& file, const crypto::Secret& passphrase, Environment environment) {
  return report_of(store::verify_backup(file, passphrase, store_options(environment)));
}

BackupReport restore_backup(const std::filesystem::path& file, const std::filesystem::path& folder,
                            const crypto::Secret& passphrase, Environment environment) {
  return report_of(store::restore_backup(file, folder, passphrase, store_options(environment)));
}

}  // namespace attune::practice
