// SPDX-License-Identifier: Apache-2.0
#include "cli/json_reader.h"

#include "domain/error.h"

#include <algorithm>
#include <iterator>

namespace attune::cli {
namespace {

constexpr std::size_t k_most_keys = 1000;  // looking for an equal key walks all of them

// Tells where the parser is, so that what it does not complain about itself has a line and column too.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, const char** seen) : m_at(at), m_seen(seen) {}
  reference operator*() const { return *m_at; }
  CountingIterator& operator++() {
    *m_seen = ++m_at;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }
  bool operator!=(const CountingIterator& other) const { return m_at != other.m_at; }

 private:
  const char* m_at;
  const char** m_seen;
};

// The library's own reader keeps the last of two equal keys and has no limit of depth.
class Builder {
 public:
  Builder(std::string_view text, const std::string& path, const char*& seen)
      : m_text(text), m_path(path), m_seen(seen) {}

  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool number_integer(Json::number_integer_t value) { return put(value); }
  bool number_unsigned(Json::number_unsigned_t value) { return put(value); }
  bool number_float(Json::number_float_t value, const std::string&) { return put(value); }
  bool string(std::string& value) { return put(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string& name) {
    if (m_open.back()->contains(name)) {
      throw refuse("key-twice", {{"field", harmless_key(name)}});
    }
    if (m_open.back()->size() >= k_most_keys) {
      throw refuse("too-many-keys", {});
    }
    m_key = std::move(name);
    return true;
  }
  template <class Failure>
  bool parse_error(std::size_t position, const std::string&, const Failure&) {
    m_seen = m_text.data() + std::min(position, m_text.size());
    throw refuse("json", {});
  }
  Json take() { return std::move(m_root); }

 private:
  Json* place(Json value) {
    if (m_open.empty()) {
      m_root = std::move(value);
      return &m_root;
    }
    Json& parent = *m_open.back();
    if (parent.is_array()) {
      parent.push_back(std::move(value));
      return &parent.back();
    }
    return &(parent[m_key] = std::move(value));
  }
  bool put(Json value) {
    place(std::move(value));
    return true;
  }
  bool open(Json value) {
    if (m_open.size() >= k_deepest_json) {
      throw refuse("too-deep", {});
    }
    m_open.push_back(place(std::move(value)));
    return true;
  }
  bool close() {
    m_open.pop_back();
    return true;
  }
  Error refuse(std::string reason, std::map<std::string, std::string> detail) const {
    const std::string_view before = m_text.substr(0, static_cast<std::size_t>(m_seen - m_text.data()));
    const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    detail.emplace("path", m_path);
    detail.emplace("reason", std::move(reason));
    detail.emplace("line", std::to_string(1 + std::count(before.begin(), before.end(), '\n')));
    detail.emplace("column", std::to_string(std::max<std::size_t>(1, before.size() - line_start)));
    return {ErrorCode::InvalidInput, std::move(detail)};
  }

  std::string_view m_text;
  const std::string& m_path;
  const char*& m_seen;
  Json m_root;
  std::vector<Json*> m_open;  // a child is appended to the last one only, so these stay where they are
  std::string m_key;
};

}  // namespace

std::string harmless_key(const std::string& name) {
  const bool plain = !name.empty() && name.size() <= 32 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
  return plain ? name : "key";
}

Json read_json(std::string_view text, const std::string& path) {
  const char* seen = text.data();
  Builder builder(text, path, seen);
  Json::sax_parse(CountingIterator(text.data(), &seen), CountingIterator(text.data() + text.size(), &seen), &builder);
  return builder.take();
}

}  // namespace attune::cli
