// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/practices.h"
#include "practice/safeguards.h"
#include "practice/support.h"
#include "store/cases.h"
#include "store/safeguards.h"
#include "store/settings.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::Text;

std::vector<Text> lines_of(const std::string& text) {
  std::vector<Text> lines;
  std::size_t from = 0;
  while (from < text.size()) {
    const std::size_t to = std::min(text.find('\n', from), text.size());
    const Text line = Text::line(std::string_view(text).substr(from, to - from), "crisis-lines");
    if (!line.empty()) {
      lines.push_back(line);
    }
    from = to + 1;
  }
  return lines;
}

int parse_idle(const std::string& text) {
  const bool digits = !text.empty() && text.size() <= 2 && std::all_of(text.begin(), text.end(), [](char c) {
    return c >= '0' && c <= '9';
  });
  const int minutes = digits ? std::stoi(text) : 0;
  if (minutes < 1 || minutes > 30) {
    throw invalid("value", "out-of-range");
  }
  return minutes;
}

// The value as it is kept, or InvalidInput "value".
std::string checked(std::string_view key, const Text& value) {
  if (key == k_setting_name || key == k_setting_clinician) {
    require_text(value, "value");
    return Text::line(value.view(), "value").str();
  }
  if (key == k_setting_zone) {
    if (!domain::is_zone(value.view())) {
      throw invalid("value", "unknown-zone");
    }
    return value.str();
  }
  if (key == k_setting_policy) {
    return std::string(domain::word(domain::parse_word<domain::PolicyKind>(value.view(), "value")));
  }
  if (key == k_setting_idle) {
    return std::to_string(parse_idle(value.str()));
  }
  if (key == k_setting_crisis) {
    std::string kept;
    for (const Text& line : lines_of(value.str())) {
      kept += (kept.empty() ? "" : "\n") + line.str();
    }
    return kept;
  }
  throw invalid("key", "unknown-word");
}

void set_policy_text(Practice& practice, domain::PolicyKind kind, const Text& text) {
  require_text(text, "value");
  const domain::Policy now = current_policy(practice, kind);
  const auto id = next_id<domain::PolicyId>(practice);
  const auto first = next_id<domain::PolicyId>(practice);
  practice.store().write([&](store::Writer& writer) {
    if (now.id.empty()) {
      store::insert_policy(writer.sql(), {first, kind, now.version, now.text}, writer.now());
    }
    store::insert_policy(writer.sql(), {id, kind, now.version + 1, text}, writer.now());
    writer.audit("change", "policy", id.str());
  });
}

}  // namespace

const std::vector<std::string_view>& practice_keys() {
  static const std::vector<std::string_view> keys{k_setting_name, k_setting_clinician, k_setting_zone, k_setting_policy,
                                                  k_setting_idle, k_setting_crisis, "policy-individual",
                                                  "policy-no-secrets", "policy-limited"};
  return keys;
}

void set_practice(Practice& practice, std::string_view key, const Text& value) {
  constexpr std::string_view k_policy_text = "policy-";
  if (key.starts_with(k_policy_text)) {
    set_policy_text(practice, domain::parse_word<domain::PolicyKind>(key.substr(k_policy_text.size()), "key"), value);
    return;
  }
  const std::string kept = checked(key, value);
  practice.store().write([&](store::Writer& writer) {
    store::save_setting(writer.sql(), std::string(key), kept);
    writer.audit("set", "practice", std::string(key));
  });
  practice.forget_zone();
}

PracticeInfo practice_info(const Practice& practice) {
  store::Store& store = practice.store();
  const auto settings = store::load_settings(store.read());
  const auto setting = [&](const char* key) {
    const auto found = settings.find(key);
    return found == settings.end() ? std::string() : found->second;
  };
  PracticeInfo info;
  info.practice_id = store.practice_id();
  info.name = Text::from(setting(k_setting_name), "name");
  info.clinician = Text::from(setting(k_setting_clinician), "clinician");
  info.crisis_lines = lines_of(setting(k_setting_crisis));
  info.zone = setting(k_setting_zone);
  info.policy = domain::parse_word<domain::PolicyKind>(setting(k_setting_policy), "policy");
  info.sample = store.sample();
  info.recovery_made = store.has_slot(store::SlotKind::Recovery);
  info.idle_minutes = parse_idle(setting(k_setting_idle));
  info.last_backup = store::last_backup(store.read());
  info.cases = static_cast<int>(store::count_cases(store.read()));
  return info;
}

}  // namespace attune::practice
