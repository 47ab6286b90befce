// SPDX-License-Identifier: Apache-2.0
// Any bytes as a form, and what stands after the first NUL as answers to it. Only errors of ours may come of it, and
// what is read must be written and read again as it is.
#include "domain/error.h"
#include "forms/read_form.h"
#include "forms/response.h"
#include "forms/scores.h"
#include "forms/signals.h"
#include "forms/validate.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace attune {
namespace {

void expect(bool holds) {
  if (!holds) {
    std::abort();
  }
}

// An error of the reader, with its place; anything else ends the run.
template <class Read>
auto read(ErrorCode code, const Read& read_it) -> std::optional<decltype(read_it())> {
  try {
    return read_it();
  } catch (const Error& error) {
    expect(error.code() == code && !error.detail("reason").empty() && !error.detail("line").empty());
    return std::nullopt;
  }
}

void use(const forms::Answers& answers) {
  forms::validate(answers);
  forms::scores(answers);
  forms::signals(answers);
  const std::string draft = forms::write_draft(answers);
  const forms::Answers again = forms::read_draft(answers.shared_form(), draft, "draft");
  expect(forms::write_draft(again) == draft);
  expect(forms::write_response(again) == forms::write_response(answers));
}

void try_one(std::string_view bytes) {
  const std::size_t nul = bytes.find('\0');
  auto form = read(ErrorCode::InvalidForm, [&] { return forms::read_form(bytes.substr(0, nul), "form"); });
  if (!form) {
    return;
  }
  const auto shared = std::make_shared<const forms::Form>(std::move(*form));
  forms::Answers begun(shared);
  begun.begin();
  use(begun);
  if (nul != std::string_view::npos) {
    const auto answers =
        read(ErrorCode::InvalidInput, [&] { return forms::read_answers(shared, bytes.substr(nul + 1), "answers"); });
    if (answers) {
      use(*answers);
    }
  }
}

}  // namespace
}  // namespace attune

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  attune::try_one({reinterpret_cast<const char*>(data), size});
  return 0;
}
