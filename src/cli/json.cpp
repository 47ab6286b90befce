// SPDX-License-Identifier: Apache-2.0
#include "cli/json.h"

namespace attune::cli {

std::string json_line(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace attune::cli
