// SPDX-License-Identifier: Apache-2.0
// The reading structure of a tagged PDF.
#pragma once

#include "pdf/haru.h"

namespace attune::pdf {

/// The name of a role, one of the standard structure types.
const char* name_of(drawing::Role role);

/// What holds both.
drawing::Rect joined(const drawing::Rect& a, const drawing::Rect& b);

class Structure {
 public:
  Structure(Haru& file, const drawing::Paper& paper);

  /// A number for what is painted next on a page for an element, and where that stands.
  int mark(std::size_t page, int element, const drawing::Rect& where);
  /// Writes tree, language and what tells readers that there are both. After all pages.
  void finish();

 private:
  struct Piece {
    std::size_t page = 0;
    int mcid = 0;
  };
  struct Node {
    std::vector<Piece> pieces;
    std::vector<std::size_t> children;
    drawing::Rect box;
    _HPDF_Dict_Rec* dict = nullptr;
  };
  void add_attributes(std::size_t n);
  void add_kids(std::size_t n);
  void add_parent_tree(_HPDF_Dict_Rec* root);

  Haru& m_file;
  const drawing::Paper& m_paper;
  std::vector<Node> m_nodes;
  std::vector<std::vector<std::size_t>> m_marks;  ///< on each page, the element of each number
};

}  // namespace attune::pdf
