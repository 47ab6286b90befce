// SPDX-License-Identifier: Apache-2.0
// Apart from the rest, because SQLiteCpp's header and SQLCipher's cannot stand in one unit.
#pragma once

#include <cstdint>
#include <span>

namespace attune::store::sql {

/// Keys an open handle (sqlite3*) with 32 raw bytes. Any other length is Internal: an empty key would make a plaintext
/// file without a word. Says nothing of whether the key is right; read sqlite_master for that.
void key_handle(void* handle, std::span<const std::uint8_t> key);

}  // namespace attune::store::sql
