// SPDX-License-Identifier: Apache-2.0
#include "practice/known_forms.h"

#include "crypto/encoding.h"
#include "crypto/hash.h"
#include "forms/read_form.h"

#include <map>
#include <mutex>

namespace attune::practice {
namespace {

struct Known {
  std::mutex mutex;
  std::map<std::pair<std::string, std::string>, std::shared_ptr<const forms::Form>> forms;
};

Known& known() {
  static Known all;
  return all;
}

}  // namespace

std::string form_sha256(const std::string& text) {
  return crypto::hex(crypto::sha256(text));
}

std::string form_sha256(const forms::Form& form) {
  {
    const std::lock_guard lock(known().mutex);
    for (const auto& [key, each] : known().forms) {
      if (each.get() == &form) {
        return key.first;
      }
    }
  }
  return form_sha256(form.source);
}

std::shared_ptr<const forms::Form> known_form(const std::string& sha256, const std::string& id) {
  const std::lock_guard lock(known().mutex);
  const auto found = known().forms.find({sha256, id});
  return found == known().forms.end() ? nullptr : found->second;
}

std::shared_ptr<const forms::Form> know_form(const std::string& text, const std::string& id) {
  const std::string sha256 = form_sha256(text);
  if (auto form = known_form(sha256, id)) {
    return form;
  }
  auto form = std::make_shared<const forms::Form>(forms::read_form(text, id));
  const std::lock_guard lock(known().mutex);
  return known().forms.emplace(std::pair(sha256, id), std::move(form)).first->second;
}

}  // namespace attune::practice
