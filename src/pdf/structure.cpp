// SPDX-License-Identifier: Apache-2.0
#include "pdf/structure.h"

#include "domain/error.h"
#include "pdf/text.h"

#include <algorithm>
#include <hpdf.h>

namespace attune::pdf {
namespace {

using drawing::Role;

HPDF_Dict new_object(HPDF_Doc doc) {
  const HPDF_Dict made = HPDF_Dict_New(doc->mmgr);
  if (made == nullptr || HPDF_Xref_Add(doc->xref, made) != HPDF_OK) {
    throw Error(ErrorCode::Internal, {{"reason", "pdf-library"}});
  }
  return made;
}

HPDF_Array new_array(HPDF_Doc doc, HPDF_Dict owner, const char* key) {
  const HPDF_Array made = HPDF_Array_New(doc->mmgr);
  HPDF_Dict_Add(owner, key, made);
  return made;
}

void add_text(HPDF_Doc doc, HPDF_Dict dict, const char* key, const std::string& words) {
  std::string text = pdf_text(words);
  HPDF_Dict_Add(
      dict, key,
      HPDF_Binary_New(doc->mmgr, reinterpret_cast<HPDF_BYTE*>(text.data()), static_cast<HPDF_UINT>(text.size())));
}

}  // namespace

drawing::Rect joined(const drawing::Rect& a, const drawing::Rect& b) {
  const double x = std::min(a.x, b.x);
  const double y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

const char* name_of(Role role) {
  switch (role) {
    case Role::Document:
      return "Document";
    case Role::Part:
      return "Part";
    case Role::Section:
      return "Sect";
    case Role::Heading1:
      return "H1";
    case Role::Heading2:
      return "H2";
    case Role::Paragraph:
      return "P";
    case Role::List:
      return "L";
    case Role::ListItem:
      return "LI";
    case Role::Label:
      return "Lbl";
    case Role::ListBody:
      return "LBody";
    case Role::Table:
      return "Table";
    case Role::TableRow:
      return "TR";
    case Role::TableHead:
      return "TH";
    case Role::TableCell:
      return "TD";
    case Role::Figure:
      break;
  }
  return "Figure";
}

Structure::Structure(Haru& file, const drawing::Paper& paper)
    : m_file(file), m_paper(paper), m_nodes(paper.elements.size()), m_marks(paper.pages.size()) {
  for (std::size_t n = 0; n < m_nodes.size(); ++n) {
    const int parent = paper.elements[n].parent;
    if (parent >= static_cast<int>(n) || (parent < 0) != (n == 0)) {
      throw Error(ErrorCode::Internal, {{"reason", "structure"}});
    }
    if (parent >= 0) {
      m_nodes[static_cast<std::size_t>(parent)].children.push_back(n);
    }
  }
}

int Structure::mark(std::size_t page, int element, const drawing::Rect& where) {
  const auto number = static_cast<std::size_t>(element);
  Node& node = m_nodes.at(number);
  const int mcid = static_cast<int>(m_marks[page].size());
  // A box is kept for the first page that an element stands on.
  if (node.pieces.empty()) {
    node.box = where;
  } else if (node.pieces.front().page == page) {
    node.box = joined(node.box, where);
  }
  node.pieces.push_back({page, mcid});
  m_marks[page].push_back(number);
  return mcid;
}

void Structure::add_attributes(std::size_t n) {
  const HPDF_Doc doc = m_file.handle();
  const Node& node = m_nodes[n];
  const Role role = m_paper.elements[n].role;
  const auto attributes = [&](const char* owner) {
    const HPDF_Dict made = HPDF_Dict_New(doc->mmgr);
    HPDF_Dict_Add(node.dict, "A", made);
    HPDF_Dict_AddName(made, "O", owner);
    return made;
  };
  if (role == Role::TableHead) {
    HPDF_Dict_AddName(attributes("Table"), "Scope", "Column");
  } else if (role == Role::List && !node.children.empty()) {
    const auto& items = m_nodes[node.children.front()].children;
    const bool numbered = !items.empty() && m_paper.elements[items.front()].role == Role::Label;
    HPDF_Dict_AddName(attributes("List"), "ListNumbering", numbered ? "Decimal" : "Disc");
  } else if (role == Role::Figure && !node.pieces.empty()) {
    const double height = m_paper.pages[node.pieces.front().page].size.height;
    const HPDF_Array box = new_array(doc, attributes("Layout"), "BBox");
    for (const double each : {node.box.x, height - node.box.bottom(), node.box.right(), height - node.box.y}) {
      HPDF_Array_AddReal(box, static_cast<HPDF_REAL>(each));
    }
  }
}

void Structure::add_kids(std::size_t n) {
  const HPDF_Doc doc = m_file.handle();
  const Node& node = m_nodes[n];
  if (node.pieces.empty() && node.children.empty()) {
    return;
  }
  const HPDF_Array kids = new_array(doc, node.dict, "K");
  if (!node.pieces.empty()) {
    HPDF_Dict_Add(node.dict, "Pg", m_file.page(node.pieces.front().page));
  }
  for (const Piece& piece : node.pieces) {
    if (piece.page == node.pieces.front().page) {
      HPDF_Array_AddNumber(kids, piece.mcid);
      continue;
    }
    const HPDF_Dict reference = HPDF_Dict_New(doc->mmgr);
    HPDF_Array_Add(kids, reference);
    HPDF_Dict_AddName(reference, "Type", "MCR");
    HPDF_Dict_Add(reference, "Pg", m_file.page(piece.page));
    HPDF_Dict_AddNumber(reference, "MCID", piece.mcid);
  }
  for (const std::size_t child : node.children) {
    HPDF_Array_Add(kids, m_nodes[child].dict);
  }
}

void Structure::add_parent_tree(HPDF_Dict root) {
  const HPDF_Doc doc = m_file.handle();
  const HPDF_Dict tree = new_object(doc);
  HPDF_Dict_Add(root, "ParentTree", tree);
  HPDF_Dict_AddNumber(root, "ParentTreeNextKey", static_cast<HPDF_INT32>(m_marks.size()));
  const HPDF_Array numbers = new_array(doc, tree, "Nums");
  for (std::size_t page = 0; page < m_marks.size(); ++page) {
    HPDF_Dict_AddNumber(m_file.page(page), "StructParents", static_cast<HPDF_INT32>(page));
    HPDF_Dict_AddName(m_file.page(page), "Tabs", "S");
    HPDF_Array_AddNumber(numbers, static_cast<HPDF_INT32>(page));
    const HPDF_Array owners = HPDF_Array_New(doc->mmgr);
    HPDF_Array_Add(numbers, owners);
    for (const std::size_t element : m_marks[page]) {
      HPDF_Array_Add(owners, m_nodes[element].dict);
    }
  }
}

void Structure::finish() {
  const HPDF_Doc doc = m_file.handle();
  const HPDF_Dict catalog = doc->catalog;
  const HPDF_Dict root = new_object(doc);
  HPDF_Dict_AddName(root, "Type", "StructTreeRoot");
  for (std::size_t n = 0; n < m_nodes.size(); ++n) {
    const drawing::Element& element = m_paper.elements[n];
    m_nodes[n].dict = new_object(doc);
    HPDF_Dict_AddName(m_nodes[n].dict, "Type", "StructElem");
    HPDF_Dict_AddName(m_nodes[n].dict, "S", name_of(element.role));
    HPDF_Dict_Add(m_nodes[n].dict, "P", n == 0 ? root : m_nodes[static_cast<std::size_t>(element.parent)].dict);
    if (!element.alternative.empty()) {
      add_text(doc, m_nodes[n].dict, "Alt", element.alternative);
    }
    add_attributes(n);
  }
  for (std::size_t n = 0; n < m_nodes.size(); ++n) {
    add_kids(n);
  }
  if (!m_nodes.empty()) {
    HPDF_Array_Add(new_array(doc, root, "K"), m_nodes.front().dict);
  }
  add_parent_tree(root);
  HPDF_Dict_Add(catalog, "StructTreeRoot", root);
  add_text(doc, catalog, "Lang", m_paper.language);
  const HPDF_Dict marked = HPDF_Dict_New(doc->mmgr);
  HPDF_Dict_Add(catalog, "MarkInfo", marked);
  HPDF_Dict_AddBoolean(marked, "Marked", HPDF_TRUE);
  const HPDF_Dict viewer = HPDF_Dict_New(doc->mmgr);
  HPDF_Dict_Add(catalog, "ViewerPreferences", viewer);
  HPDF_Dict_AddBoolean(viewer, "DisplayDocTitle", HPDF_TRUE);
  m_file.check();
}

}  // namespace attune::pdf
