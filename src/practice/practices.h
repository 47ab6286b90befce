// SPDX-License-Identifier: Apache-2.0
// Use cases on the practice as a whole.
#pragma once

#include "practice/practice.h"

namespace attune::practice {

struct NewPractice {
  domain::Text name;      ///< not empty
  domain::Text clinician; ///< not empty
  std::vector<domain::Text> crisis_lines;
  domain::PolicyKind policy = domain::PolicyKind::Individual;
  bool sample = false;
};

/// A new practice at `folder` (its name need not end in ".attune"; parents must exist). AlreadyExists when something
/// other than an empty folder is there; InvalidInput "passphrase" under twelve characters; CannotWrite. On any failure
/// nothing is left behind.
Practice create_practice(const std::filesystem::path& folder, const crypto::Secret& passphrase, const NewPractice& what,
                         Environment environment = {});

/// Opens with a passphrase or a printed recovery or successor key (which of the two is seen from its form).
/// NotAPractice, WrongPassphrase, InUse, Damaged, NewerFormat, CannotRead, CannotWrite.
Practice open_practice(const std::filesystem::path& folder, const crypto::Secret& passphrase, Environment environment = {});

/// Whether a folder holds a practice, and whether it is a sample; read without any key. NotAPractice when not.
struct PracticePeek {
  bool sample = false;
};
PracticePeek peek_practice(const std::filesystem::path& folder);

/// At least this many characters (code points) in a passphrase.
constexpr int k_shortest_passphrase = 12;

PracticeInfo practice_info(const Practice& practice);

/// Settings by key: name, clinician, zone, policy, idle-minutes, crisis-lines (one a line),
/// policy-individual, policy-no-secrets, policy-limited (a new version of that policy's text).
/// InvalidInput for an unknown key ("key") or a bad value ("value").
void set_practice(Practice& practice, std::string_view key, const domain::Text& value);
const std::vector<std::string_view>& practice_keys();

/// A step's report of long work; returning false cancels it (Cancelled, everything as before).
using Progress = std::function<bool(int done, int of)>;

/// Both databases (integrity and by copy), audit chains, anchors, key slots, content digest. The passphrase opens the
/// process store; without it only records are checked.
VerifyReport verify_practice(Practice& practice, const crypto::Secret* passphrase, const Progress& progress = {});

/// Gives free pages back to the disk.
void compact_practice(Practice& practice);

/// Verifies the old passphrase first (WrongPassphrase). Old backups keep theirs.
void change_passphrase(Practice& practice, const crypto::Secret& old_passphrase, const crypto::Secret& new_passphrase);

enum class PrintedKey { Recovery, Successor };
/// Makes or replaces a printed key and returns its words of four characters; the passphrase is asked for again, because
/// the process key is wrapped too. Nothing is kept of it but the slot.
std::vector<std::string> make_printed_key(Practice& practice, PrintedKey kind, const crypto::Secret& passphrase);
/// The sheet of a printed key as plain text, for a file or a printer.
std::string printed_key_sheet(PrintedKey kind, const std::vector<std::string>& groups, const PracticeInfo& info);
/// Makes a printed key and writes its sheet to a file with mode 0600, the key's slot only when the file is on disk.
/// AlreadyExists without overwrite, CannotWrite.
enum class Overwrite { No, Yes };
void write_printed_key(Practice& practice, PrintedKey kind, const crypto::Secret& passphrase,
                       const std::filesystem::path& out, Overwrite overwrite);

struct BackupReport {
  std::filesystem::path file;
  std::string content_digest;
  std::uint64_t bytes = 0;
};
/// One file in `folder`, named by date and time, written beside and renamed, then opened again and its digest compared.
BackupReport create_backup(Practice& practice, const std::filesystem::path& folder, const crypto::Secret& passphrase,
                           const Progress& progress = {});
/// Opens the file (its own passphrase) and compares what is in it with what it says. Damaged, WrongPassphrase.
BackupReport verify_backup(const std::filesystem::path& file, const crypto::Secret& passphrase, Environment environment = {});
/// Into a folder that is not there or empty (AlreadyExists), verified before it is renamed into place.
BackupReport restore_backup(const std::filesystem::path& file, const std::filesystem::path& folder,
                            const crypto::Secret& passphrase, Environment environment = {});

/// The audit of one case, or of everything; newest first. Clinician only.
std::vector<AuditRow> show_audit(const Practice& practice, const std::optional<domain::CaseId>& couple = std::nullopt);
/// Walks the chains alone; findings as in verify_practice.
VerifyReport verify_audit(Practice& practice, const crypto::Secret* passphrase);

/// Writes a fictional practice, marked as sample for ever; the same seed and clock give the same content digest.
struct DemoOptions {
  int couples = 12;      ///< 1 to 10000
  std::uint64_t seed = 7;
  std::optional<domain::LocalTime> clock; ///< absent: a fixed one for the seed
  std::filesystem::path data;             ///< the folder with forms/; empty: as data_folder finds it
};
void write_demo(const std::filesystem::path& folder, const crypto::Secret& passphrase, const DemoOptions& options,
                Environment environment = {}, const Progress& progress = {});
/// The public passphrase of the sample practice that the installer makes; its Unlock page shows it.
std::string_view sample_passphrase();

}  // namespace attune::practice
