// SPDX-License-Identifier: Apache-2.0
#include "pdf/haru.h"

#include "domain/error.h"
#include "pdf/text.h"

#include <algorithm>
#include <hpdf.h>

namespace attune::pdf {
namespace {

// The library calls back from C: the first error is kept, and thrown when its call has come back.
void keep_first(HPDF_STATUS code, HPDF_STATUS, void* kept) {
  auto& first = *static_cast<unsigned long*>(kept);
  if (first == 0) {
    first = code;
  }
}

void add_words(HPDF_Doc doc, HPDF_Dict dict, const char* key, const std::string& words) {
  std::string text = pdf_text(words);
  HPDF_Dict_Add(
      dict, key,
      HPDF_Binary_New(doc->mmgr, reinterpret_cast<HPDF_BYTE*>(text.data()), static_cast<HPDF_UINT>(text.size())));
}

// What maps codes to characters for who searches, copies or listens. The library's own map is of another kind than this
// place is for; some readers take it, some complain.
void write_character_map(HPDF_Font font, const std::set<char32_t>& used) {
  constexpr std::size_t most_in_a_block = 100;
  std::string map =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  std::size_t left = used.size();
  for (auto at = used.begin(); left > 0;) {
    const std::size_t count = std::min(left, most_in_a_block);
    map += std::to_string(count) + " beginbfchar\n";
    for (std::size_t n = 0; n < count; ++n, ++at) {
      map += "<" + hex_code(*at) + "> <" + hex_code(*at) + ">\n";
    }
    map += "endbfchar\n";
    left -= count;
  }
  map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
  const auto stream = static_cast<HPDF_Dict>(HPDF_Dict_GetItem(font, "ToUnicode", HPDF_OCLASS_DICT));
  if (stream == nullptr || stream->stream == nullptr) {
    throw Error(ErrorCode::Internal, {{"reason", "pdf-library"}});
  }
  HPDF_MemStream_FreeData(stream->stream);
  HPDF_Stream_Write(stream->stream, reinterpret_cast<const HPDF_BYTE*>(map.data()), static_cast<HPDF_UINT>(map.size()));
}

// A font is made with a table of all characters there may be, each looked up in the file: most of the time that a sheet
// takes. While it is made the encoder passes for one of those that know their characters: the ones that are used.
class OnlyThese {
 public:
  OnlyThese(HPDF_Encoder encoder, const std::set<char32_t>& used)
      : m_encoder(encoder), m_before(encoder->to_unicode_fn), m_used(used) {
    map(true);
    encoder->to_unicode_fn = &HPDF_CMapEncoder_ToUnicode;
  }
  ~OnlyThese() {
    m_encoder->to_unicode_fn = m_before;
    map(false);
  }
  OnlyThese(const OnlyThese&) = delete;
  OnlyThese& operator=(const OnlyThese&) = delete;

 private:
  void map(bool there) {
    const auto set = [&](char32_t code, char32_t character) {
      auto* attributes = static_cast<HPDF_CMapEncoderAttr>(m_encoder->attr);
      attributes->cid_map[code >> 8U][code & 0xFFU] = static_cast<HPDF_UINT16>(there ? code : 0);
      attributes->unicode_map[code >> 8U][code & 0xFFU] = static_cast<HPDF_UNICODE>(there ? character : 0);
    };
    for (const char32_t code : m_used) {
      set(code, code);
    }
    // The table of widths leaves out the last code there is: one more, that is never painted.
    if (!m_used.empty() && *m_used.rbegin() < 0xFFFF) {
      set(*m_used.rbegin() + 1, *m_used.rbegin());
    }
  }

  HPDF_Encoder m_encoder;
  HPDF_Encoder_ToUnicode_Func m_before;
  const std::set<char32_t>& m_used;
};

}  // namespace

Haru::Haru() {
  m_doc.reset(HPDF_New(&keep_first, &m_failure.code));
  if (m_doc == nullptr) {
    throw Error(ErrorCode::Internal, {{"reason", "pdf-library"}});
  }
  HPDF_UseUTFEncodings(handle());
  HPDF_SetCompressionMode(handle(), HPDF_COMP_ALL);
  m_doc->pdf_version = HPDF_VER_17;
  check();
}

void Haru::Free::operator()(HPDF_Doc doc) const {
  HPDF_Free(doc);
}

void Haru::check() const {
  if (m_failure.code != 0) {
    throw Error(ErrorCode::Internal, {{"reason", "pdf-library"}, {"errno", std::to_string(m_failure.code)}});
  }
}

void Haru::set_title(const std::string& title) {
  const HPDF_Dict info = m_doc->info;
  add_words(handle(), info, "Title", title);
  HPDF_Dict_RemoveElement(info, "Producer");
  check();
}

void Haru::add_page(const drawing::Size& size) {
  const HPDF_Page made = HPDF_AddPage(handle());
  check();
  HPDF_Page_SetWidth(made, static_cast<HPDF_REAL>(size.width));
  HPDF_Page_SetHeight(made, static_cast<HPDF_REAL>(size.height));
  m_pages.push_back(made);
  check();
}

void Haru::write(std::size_t page, const std::string& operators) {
  auto* attributes = static_cast<HPDF_PageAttr>(m_pages[page]->attr);
  HPDF_Stream_Write(attributes->stream, reinterpret_cast<const HPDF_BYTE*>(operators.data()),
                    static_cast<HPDF_UINT>(operators.size()));
  check();
}

void Haru::embed(Face face, const std::filesystem::path& file, const std::set<char32_t>& used) {
  const char* name = HPDF_LoadTTFontFromFile(handle(), file.c_str(), HPDF_TRUE);
  check();
  const HPDF_Encoder encoder = HPDF_GetEncoder(handle(), "UTF-8");
  check();
  HPDF_Font font = nullptr;
  {
    const OnlyThese only(encoder, used);
    font = HPDF_GetFont(handle(), name, "UTF-8");
  }
  check();
  for (const char32_t code : used) {
    HPDF_Font_GetUnicodeWidth(font, static_cast<HPDF_UNICODE>(code));  // what is asked for is what is embedded
  }
  write_character_map(font, used);
  m_fonts[static_cast<std::size_t>(face)] = font;
  check();
}

std::string Haru::font_name(std::size_t page, Face face) {
  const char* local = HPDF_Page_GetLocalFontName(m_pages[page], m_fonts[static_cast<std::size_t>(face)]);
  check();
  return local != nullptr ? local : "";
}

int Haru::advance(Face face, char32_t code) const {
  return HPDF_Font_GetUnicodeWidth(m_fonts[static_cast<std::size_t>(face)], static_cast<HPDF_UNICODE>(code));
}

void Haru::set_outline(const std::vector<drawing::Bookmark>& outline, const std::vector<drawing::Page>& pages) {
  std::vector<HPDF_Outline> open;  ///< the last one of each level
  for (const drawing::Bookmark& each : outline) {
    const auto level = std::min(static_cast<std::size_t>(std::max(each.level, 0)), open.size());
    open.resize(level);
    const HPDF_Outline made = HPDF_CreateOutline(handle(), level > 0 ? open.back() : nullptr, " ", nullptr);
    check();
    add_words(handle(), made, "Title", each.title);
    const auto page = static_cast<std::size_t>(each.page);
    // By hand: the library's own would also set how large the page is shown.
    const HPDF_Array place = HPDF_Array_New(m_doc->mmgr);
    HPDF_Dict_Add(made, "Dest", place);
    HPDF_Array_Add(place, m_pages.at(page));
    HPDF_Array_AddName(place, "XYZ");
    HPDF_Array_AddNumber(place, 0);
    HPDF_Array_AddReal(place, static_cast<HPDF_REAL>(pages[page].size.height - each.y));
    HPDF_Array_AddNumber(place, 0);
    open.push_back(made);
  }
  check();
}

std::string Haru::bytes() {
  check();
  HPDF_SaveToStream(handle());
  check();
  HPDF_ResetStream(handle());
  HPDF_UINT32 size = HPDF_GetStreamSize(handle());
  std::string all(size, '\0');
  HPDF_ReadFromStream(handle(), reinterpret_cast<HPDF_BYTE*>(all.data()), &size);
  all.resize(size);
  return all;
}

}  // namespace attune::pdf
