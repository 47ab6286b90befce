// SPDX-License-Identifier: Apache-2.0
#include "practice/practice.h"

#include "crypto/random.h"
#include "domain/error.h"
#include "practice/support.h"
#include "store/cases.h"
#include "store/settings.h"

namespace attune::practice {

store::Options store_options(const Environment& environment) {
  store::Options options;
  options.clock = environment.clock;
  options.vfs = environment.vfs;
  options.files = environment.files;
  if (environment.cheap_keys) {
    options.cost = crypto::k_cost_least;
  }
  options.allow_network = environment.allow_network_folder;
  options.take_over = environment.take_over ? store::TakeOver::Yes : store::TakeOver::No;
  return options;
}

Practice::Practice(std::unique_ptr<store::Store> store, Environment environment)
    : m_store(std::move(store)), m_environment(std::move(environment)) {}

Practice::~Practice() = default;
Practice::Practice(Practice&&) noexcept = default;

void Practice::close() { m_store->close(); }

const domain::Clock& Practice::clock() const { return m_store->clock(); }

domain::IdBytes Practice::next_id() const {
  return m_environment.ids ? m_environment.ids() : crypto::random_bytes<std::tuple_size_v<domain::IdBytes>>();
}

const std::string& Practice::zone() const {
  if (!m_zone) {
    m_zone = store::find_setting(m_store->read(), k_setting_zone).value_or("UTC");
  }
  return *m_zone;
}

domain::LocalTime Practice::event_time() const {
  return clock().event(zone());
}

const std::filesystem::path& Practice::folder() const { return m_store->folder(); }

domain::CoupleCase load_couple(const Practice& practice, const domain::CaseId& couple) {
  auto found = store::find_case(practice.store().read(), couple, domain::Lens::clinician());
  if (!found) {
    throw Error(ErrorCode::NotFound, {{"part", "couple"}});
  }
  return *found;
}

void require_member(const domain::CoupleCase& couple, domain::Letter letter) {
  const domain::Member* member = couple.find_member(letter);
  if (member == nullptr || member->to) {
    throw Error(ErrorCode::NotFound, {{"part", "partner"}, {"field", "partner"}});
  }
}

void not_permitted(std::string_view reason) {
  throw Error(ErrorCode::NotPermitted, {{"reason", std::string(reason)}});
}

void require_text(const domain::Text& text, std::string_view field) {
  if (text.empty()) {
    throw invalid(std::string(field), "empty");
  }
}

}  // namespace attune::practice
