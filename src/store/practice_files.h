// SPDX-License-Identifier: Apache-2.0
// Names of the files in a practice's folder, and in a backup of it.
#pragma once

namespace attune::store {

inline constexpr const char* k_keys_file = "keys.json";
inline constexpr const char* k_keys_copy_file = "keys.copy.json";
inline constexpr const char* k_records_file = "records.db";
inline constexpr const char* k_process_file = "process.db";

}  // namespace attune::store
