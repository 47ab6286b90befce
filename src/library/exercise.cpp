// SPDX-License-Identifier: Apache-2.0
#include "library/exercise.h"

#include "library/arrange.h"
#include "library/front_matter.h"

namespace attune::library {

Exercise read_exercise(std::string_view text, std::string_view path) {
  const Source source(text, path);
  std::size_t body = 0;
  Exercise exercise = read_front_matter(source, body);
  arrange(source, body, read_markdown(source, body), exercise);
  return exercise;
}

}  // namespace attune::library
