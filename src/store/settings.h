// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"
#include "store/sql/connection.h"

#include <map>

namespace attune::store {

/// The practice's own settings, by key. Nothing about people.
std::map<std::string, std::string> load_settings(sql::Connection& connection);
std::optional<std::string> find_setting(sql::Connection& connection, const std::string& key);
void save_setting(sql::Connection& connection, const std::string& key, const std::string& value);
/// Of this computer's copy; not part of the content.
std::optional<domain::Instant> last_backup(sql::Connection& connection);
void save_last_backup(sql::Connection& connection, domain::Instant now);

}  // namespace attune::store
