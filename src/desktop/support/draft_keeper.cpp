// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/draft_keeper.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

namespace attune::desktop {
namespace {

void put(crypto::Secret& into, std::size_t& at, std::string_view text) {
  const auto length = static_cast<std::uint32_t>(text.size());
  std::memcpy(into.bytes().data() + at, &length, sizeof length);
  at += sizeof length;
  if (!text.empty()) {
    std::memcpy(into.bytes().data() + at, text.data(), text.size());
  }
  at += text.size();
}

std::string get(const crypto::Secret& from, std::size_t& at) {
  std::uint32_t length = 0;
  std::memcpy(&length, from.bytes().data() + at, sizeof length);
  at += sizeof length;
  std::string text(from.view().substr(at, length));
  at += length;
  return text;
}

crypto::Secret pack(const DraftKeeper::Fields& fields) {
  std::size_t size = 0;
  for (const auto& [key, value] : fields) {
    size += 2 * sizeof(std::uint32_t) + key.size() + value.size();
  }
  crypto::Secret packed(size);
  std::size_t at = 0;
  for (const auto& [key, value] : fields) {
    put(packed, at, key);
    put(packed, at, value);
  }
  return packed;
}

DraftKeeper::Fields unpack(const crypto::Secret& packed) {
  DraftKeeper::Fields fields;
  std::size_t at = 0;
  while (at < packed.size()) {
    std::string key = get(packed, at);
    fields[std::move(key)] = get(packed, at);
  }
  return fields;
}

}  // namespace

DraftKeeper::Token::~Token() {
  if (m_keeper != nullptr) {
    m_keeper->end(m_number);
  }
}

DraftKeeper::Token::Token(Token&& other) noexcept
    : m_keeper(std::exchange(other.m_keeper, nullptr)), m_number(other.m_number) {}

DraftKeeper::Token& DraftKeeper::Token::operator=(Token&& other) noexcept {
  std::swap(m_keeper, other.m_keeper);
  std::swap(m_number, other.m_number);
  return *this;
}

DraftKeeper::Token DraftKeeper::watch(std::string what, Collect collect, Reopen reopen) {
  const int number = m_next++;
  m_watched.push_back({number, std::move(what), std::move(collect), std::move(reopen)});
  return {*this, number};
}

void DraftKeeper::end(int number) {
  std::erase_if(m_watched, [number](const Watched& each) { return each.number == number; });
}

std::optional<DraftKeeper::Fields> DraftKeeper::take(const std::string& what) {
  const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& each) { return each.what == what; });
  if (found == m_kept.end()) {
    return std::nullopt;
  }
  Fields fields = unpack(found->fields);
  m_kept.erase(found);
  return fields;
}

void DraftKeeper::put_away(const std::string& what, Fields& fields, const Reopen& reopen) {
  std::erase_if(m_kept, [&](const Kept& kept) { return kept.what == what; });
  if (!fields.empty()) {
    m_kept.push_back({what, pack(fields), reopen});
  }
  for (auto& [key, value] : fields) {
    crypto::wipe(value.data(), value.size());
  }
}

void DraftKeeper::keep(const std::string& what, Fields fields) { put_away(what, fields, {}); }

void DraftKeeper::collect_all() {
  for (const Watched& each : m_watched) {
    Fields fields = each.collect();
    if (!fields.empty()) {
      put_away(each.what, fields, each.reopen);
    }
  }
}

void DraftKeeper::reopen_all(wxWindow* parent, Context& context) {
  std::vector<std::pair<std::string, Reopen>> again;
  for (const Kept& each : m_kept) {
    if (each.reopen) {
      again.emplace_back(each.what, each.reopen);
    }
  }
  for (const auto& [what, reopen] : again) {
    reopen(parent, context);
    // What a dialog did not take is gone with its situation.
    std::erase_if(m_kept, [&key = what](const Kept& kept) { return kept.what == key; });
  }
}

}  // namespace attune::desktop
