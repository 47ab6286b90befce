// SPDX-License-Identifier: Apache-2.0
#include "practice/search_library.h"

#include "library/fill.h"
#include "practice/exercise_files.h"
#include "practice/forms.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace attune::practice {
namespace {

using Texts = std::vector<LibraryText>;

void add(LibraryText& text, std::string key, std::string words) {
  if (!words.empty()) {
    text.parts.push_back({std::move(key), std::move(words), {}});
  }
}

void fold_parts(LibraryText& text) {
  text.folded = " ";
  for (const FoundPart& each : text.parts) {
    text.folded += domain::folded_words(each.text) + " ";
  }
}

/// The words of a sheet, block by block.
struct AddWords {
  LibraryText& text;

  void operator()(const document::Paragraph& block) const { line(block.text); }
  void operator()(const document::Heading& block) const { line(block.text); }
  void operator()(const document::Bullets& block) const { lines(block.items); }
  void operator()(const document::Steps& block) const { lines(block.items); }
  void operator()(const document::CallOut& block) const { line(block.text); }
  void operator()(const document::WritingLines&) const {}
  void operator()(const document::Section& block) const {
    line(block.heading);
    blocks(block.blocks);
  }
  void operator()(const document::Columns& block) const {
    blocks(block.left);
    blocks(block.right);
  }
  void operator()(const document::Frame& block) const { blocks(block.blocks); }
  void operator()(const document::Table& block) const {
    for (const auto& row : block.rows) {
      for (const document::Cell& cell : row) {
        line(cell.words);
      }
    }
  }
  void operator()(const document::Figure& block) const { add(text, "words", block.alternative); }

  void line(const document::Inline& words) const {
    std::string plain = document::plain_text(words);
    const bool there = std::any_of(text.parts.begin(), text.parts.end(),
                                   [&](const FoundPart& each) { return each.key == "words" && each.text == plain; });
    if (!there) {
      add(text, "words", std::move(plain));
    }
  }
  void lines(const std::vector<document::Inline>& items) const {
    for (const document::Inline& each : items) {
      line(each);
    }
  }
  void blocks(const std::vector<document::Block>& all) const {
    for (const document::Block& each : all) {
      std::visit(*this, each.value);
    }
  }
};

LibraryText text_of(const library::Exercise& exercise) {
  LibraryText text{SearchKind::Homework, exercise.id, exercise.title, {}, {}};
  add(text, "id", exercise.id);
  add(text, "title", exercise.title);
  add(text, "neutral_title", exercise.neutral_title);
  for (const std::string& each : exercise.cautions) {
    add(text, "caution", each);
  }
  // What takes the place of a placeholder is of a pair, not of the exercise. In both readings: what they share, once.
  for (const bool on_sf3 : {false, true}) {
    const library::Filling nothing{{}, {}, on_sf3};
    AddWords{text}.blocks(library::fill(exercise.joint, nothing));
    AddWords{text}.blocks(library::fill(exercise.own, nothing));
  }
  fold_parts(text);
  return text;
}

LibraryText text_of(const FormView& form) {
  LibraryText text{SearchKind::Forms, form.row.id, form.row.title, {}, {}};
  add(text, "title", form.row.title);
  add(text, "description", form.description);
  for (const FormLine& each : form.lines) {
    add(text, "question", each.text);
    for (const FormOption& option : each.options) {
      add(text, "option", option.text);
    }
  }
  fold_parts(text);
  return text;
}

template <class Read>
void unless_broken(Read read) {
  try {
    read();
  } catch (const Error& error) {
    if (error.code() == ErrorCode::Internal) {
      throw;
    }
  }
}

Texts read_texts(const std::filesystem::path& data) {
  Texts texts;
  unless_broken([&] {
    for (const library::Exercise& each : load_exercises(data)) {
      texts.push_back(text_of(each));
    }
  });
  unless_broken([&] {
    for (const FormRow& each : list_forms(data)) {
      texts.push_back(text_of(show_form(data, each.id)));
    }
  });
  return texts;
}

// Words one after the other; of the last one perhaps the beginning.
bool stands_in(const std::string& folded, const std::vector<std::string>& phrase, bool last) {
  std::string wanted = " ";
  for (const std::string& each : phrase) {
    wanted += each + " ";
  }
  if (last) {
    wanted.pop_back();
  }
  return folded.find(wanted) != std::string::npos;
}

}  // namespace

std::shared_ptr<const Texts> library_texts(const std::filesystem::path& data) {
  static std::mutex mutex;
  static std::map<std::filesystem::path, std::shared_ptr<const Texts>> known;
  const std::lock_guard hold(mutex);
  auto& texts = known[data];
  if (!texts) {
    texts = std::make_shared<const Texts>(read_texts(data));
  }
  return texts;
}

std::vector<const LibraryText*> find_texts(const Texts& texts, SearchKind kind, const domain::SearchQuery& query) {
  std::vector<const LibraryText*> found;
  for (const LibraryText& each : texts) {
    const auto in_it = [&](const std::vector<std::string>& phrase) {
      return stands_in(each.folded, phrase, &phrase == &query.phrases.back());
    };
    if (each.kind == kind && !query.empty() && std::all_of(query.phrases.begin(), query.phrases.end(), in_it)) {
      found.push_back(&each);
    }
  }
  return found;
}

void prepare_search(const std::filesystem::path& data) {
  library_texts(data);
}

}  // namespace attune::practice
