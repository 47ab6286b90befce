// SPDX-License-Identifier: Apache-2.0
#include "crypto/passphrase.h"
#include "crypto/printed_key.h"
#include "domain/error.h"
#include "practice/practices.h"
#include "practice/support.h"
#include "store/files/file_system.h"

namespace attune::practice {
namespace {

store::SlotKind slot_of(PrintedKey kind) {
  return kind == PrintedKey::Recovery ? store::SlotKind::Recovery : store::SlotKind::Successor;
}

}  // namespace

void change_passphrase(Practice& practice, const crypto::Secret& old_passphrase, const crypto::Secret& new_passphrase) {
  if (crypto::passphrase_length(new_passphrase) < k_shortest_passphrase) {
    throw invalid("new-passphrase", "too-short");
  }
  practice.store().change_passphrase(old_passphrase, new_passphrase);
}

std::vector<std::string> make_printed_key(Practice& practice, PrintedKey kind, const crypto::Secret& passphrase) {
  const crypto::Secret key = crypto::Secret::random(crypto::k_key_size);
  practice.store().set_printed_key(slot_of(kind), passphrase, key, [] {});
  return crypto::printed_groups(key);
}

std::string printed_key_sheet(PrintedKey kind, const std::vector<std::string>& groups, const PracticeInfo& info) {
  const bool recovery = kind == PrintedKey::Recovery;
  std::string sheet = recovery ? "Recovery key\n\n" : "Successor key\n\n";
  for (std::size_t at = 0; at < groups.size(); ++at) {
    sheet += groups[at];
    sheet += at % 7 == 6 || at + 1 == groups.size() ? "\n" : " ";
  }
  sheet += recovery ? "\nOpens this practice when the passphrase is forgotten. Type it where the passphrase is asked for.\n"
                    : "\nOpens this practice for the person who is to take it over. They type it where the passphrase is "
                      "asked for.\n";
  sheet += "Whoever holds this sheet can read everything. Keep it on paper, apart from the computer, and delete this file "
           "once it is printed. Making a new key ends this one.\n";
  sheet += "\nPractice " + info.practice_id.substr(0, 8) + "\n";
  if (info.sample) {
    sheet += "Sample: fictional people\n";
  }
  return sheet;
}

void write_printed_key(Practice& practice, PrintedKey kind, const crypto::Secret& passphrase,
                       const std::filesystem::path& out, Overwrite overwrite) {
  store::FileSystem& files = practice.store().files();
  if (overwrite == Overwrite::No && files.exists(out)) {
    throw Error(ErrorCode::AlreadyExists, {{"path", out.string()}});
  }
  const crypto::Secret key = crypto::Secret::random(crypto::k_key_size);
  const std::string sheet = printed_key_sheet(kind, crypto::printed_groups(key), practice_info(practice));
  // The sheet first: a key that nobody holds would have replaced the one that somebody does.
  practice.store().set_printed_key(slot_of(kind), passphrase, key, [&] { store::write_atomically(files, out, sheet); });
}

}  // namespace attune::practice
