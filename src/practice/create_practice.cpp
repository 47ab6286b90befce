// SPDX-License-Identifier: Apache-2.0
#include "crypto/passphrase.h"
#include "crypto/random.h"
#include "domain/error.h"
#include "practice/practices.h"
#include "practice/support.h"
#include "store/safeguards.h"

namespace attune::practice {
namespace {

std::string joined_lines(const std::vector<domain::Text>& lines) {
  std::string text;
  for (const domain::Text& line : lines) {
    text += (text.empty() ? "" : "\n") + line.str();
  }
  return text;
}

}  // namespace

Practice create_practice(const std::filesystem::path& folder, const crypto::Secret& passphrase, const NewPractice& what,
                         Environment environment) {
  require_text(what.name, "name");
  require_text(what.clinician, "clinician");
  if (crypto::passphrase_length(passphrase) < k_shortest_passphrase) {
    throw invalid("passphrase", "too-short");
  }
  const auto bytes = environment.ids ? environment.ids() : crypto::random_bytes<std::tuple_size_v<domain::IdBytes>>();
  const std::string id = domain::id_text(bytes);
  store::NewStore fresh{id, what.sample, {}};
  fresh.settings = {{k_setting_name, what.name.str()},
                    {k_setting_clinician, what.clinician.str()},
                    {k_setting_zone, what.sample ? "UTC" : domain::system_zone()},
                    {k_setting_policy, std::string(domain::word(what.policy))},
                    {k_setting_idle, "10"},
                    {k_setting_crisis, joined_lines(what.crisis_lines)},
                    {k_setting_practice_id, id},
                    {k_setting_sample, what.sample ? "yes" : "no"}};
  auto store = store::Store::create(folder, passphrase, fresh, store_options(environment));
  return Practice(std::move(store), std::move(environment));
}

}  // namespace attune::practice
