// SPDX-License-Identifier: Apache-2.0
#include "forms/pattern.h"

#include <cstddef>
#include <cstdint>
#include <memory>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace attune::forms {
namespace {

constexpr std::uint32_t k_steps = 200000;
constexpr std::uint32_t k_depth = 500;
constexpr std::uint32_t k_heap_kib = 4096;
constexpr std::uint32_t k_brackets = 50;

template <auto free>
struct FreeWith {
  template <class T>
  void operator()(T* memory) const {
    free(memory);
  }
};
using Compiled = std::unique_ptr<pcre2_code, FreeWith<pcre2_code_free>>;
using CompileContext = std::unique_ptr<pcre2_compile_context, FreeWith<pcre2_compile_context_free>>;
using MatchContext = std::unique_ptr<pcre2_match_context, FreeWith<pcre2_match_context_free>>;
using MatchData = std::unique_ptr<pcre2_match_data, FreeWith<pcre2_match_data_free>>;

PCRE2_SPTR bytes(std::string_view text) {
  return reinterpret_cast<PCRE2_SPTR>(text.data());
}

Compiled compile(const std::string& pattern) {
  if (pattern.empty() || pattern.size() > k_longest_pattern) {
    return nullptr;
  }
  const CompileContext context(pcre2_compile_context_create(nullptr));
  pcre2_set_parens_nest_limit(context.get(), k_brackets);
  int error = 0;
  PCRE2_SIZE at = 0;
  constexpr std::uint32_t options =
      PCRE2_UTF | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY;
  return Compiled(pcre2_compile(bytes(pattern), pattern.size(), options, &error, &at, context.get()));
}

}  // namespace

bool is_pattern(const std::string& pattern) {
  return compile(pattern) != nullptr;
}

bool matches(const std::string& pattern, std::string_view text) {
  const Compiled code = compile(pattern);
  if (code == nullptr) {
    return false;
  }
  const MatchContext context(pcre2_match_context_create(nullptr));
  const MatchData data(pcre2_match_data_create_from_pattern(code.get(), nullptr));
  pcre2_set_match_limit(context.get(), k_steps);
  pcre2_set_depth_limit(context.get(), k_depth);
  pcre2_set_heap_limit(context.get(), k_heap_kib);
  return pcre2_match(code.get(), bytes(text), text.size(), 0, 0, data.get(), context.get()) >= 0;
}

}  // namespace attune::forms
