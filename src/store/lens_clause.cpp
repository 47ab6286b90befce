// SPDX-License-Identifier: Apache-2.0
#include "store/lens_clause.h"

#include "domain/error.h"

namespace attune::store {

std::string lens_clause(std::string_view alias) {
  const std::string a(alias);
  return "((" + a + ".seen_by & $lens_mask) = $lens_mask AND ($lens_owner IS NULL OR (" + a + ".owner = $lens_owner AND (" +
         a + ".about IS NULL OR " + a + ".about = $lens_owner))))";
}

sql::Params with_lens(sql::Params params, const domain::Lens& lens) {
  const bool needs_people = lens.kind() == domain::Lens::Kind::Room || lens.kind() == domain::Lens::Kind::Home;
  if (needs_people == lens.people().empty()) {
    // An empty mask reads as the clinician's; a room lens must never come to that.
    throw Error(ErrorCode::Internal, {{"reason", "lens"}});
  }
  params.push_back({"$lens_mask", lens.people().bits()});
  params.push_back({"$lens_owner", lens.released() ? sql::Value(lens.released()->str()) : sql::Value()});
  return params;
}

}  // namespace attune::store
