// SPDX-License-Identifier: Apache-2.0
#include "progress/sign.h"

#include "progress/board.h"

namespace attune::progress {

drawing::Picture person_sign(std::size_t person, const Look& look, const drawing::TextMetrics& metrics) {
  const double radius = look.type.body * 0.37;
  Board board(2 * radius, look, metrics);
  board.person_mark({radius, radius}, radius, person, Mark::Filled,
                    look.ink.person.at(person % look.ink.person.size()));
  return board.finish(2 * radius).picture;
}

}  // namespace attune::progress
