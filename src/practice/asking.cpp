// SPDX-License-Identifier: Apache-2.0
#include "practice/asking.h"

#include "domain/error.h"
#include "forms/moment.h"
#include "forms/validate.h"
#include "forms/words.h"
#include "practice/answer_rows.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace attune::practice {
namespace {

using forms::Control;
using forms::Item;
using forms::ItemType;

// How much fits on a page, in tenths of a row of a grid.
constexpr int k_page = 80;
constexpr int k_grid_row = 10;
constexpr int k_other_row = 8;
constexpr int k_lines = 16;
constexpr int k_several_head = 4;
constexpr int k_several_each = 3;
constexpr int k_most_steps = 10;  ///< a whole number with no more steps than this is a scale to choose on

constexpr std::string_view k_not_sure = "not-sure";

bool is_scale(const Item& item) {
  return item.type == ItemType::Integer && item.options.empty() && item.limits.least && item.limits.most &&
         *item.limits.most - *item.limits.least <= k_most_steps && *item.limits.most > *item.limits.least;
}

bool has_options(const Item& item) {
  return !item.options.empty() && item.type != ItemType::Boolean;
}

bool is_small(const Item& item) {
  return item.conditions.empty() &&
         (item.type == ItemType::Boolean || item.type == ItemType::Text || item.type == ItemType::String);
}

bool is_apart(const forms::Value& value) {
  const auto* coding = std::get_if<forms::Coding>(&value);
  return declines(value) || (coding != nullptr && coding->code == k_not_sure);
}

QuestionKind kind_of(const Item& item) {
  if (item.type == ItemType::Boolean) {
    return QuestionKind::YesNo;
  }
  if (is_scale(item) || has_options(item)) {
    return item.repeats ? QuestionKind::SeveralOf : QuestionKind::OneOf;
  }
  return item.type == ItemType::Text ? QuestionKind::Lines : QuestionKind::Line;
}

[[noreturn]] void refuse(const Item& item, const char* reason) {
  throw Error(ErrorCode::InvalidInput, {{"field", item.link_id}, {"reason", reason}});
}

template <class Number>
Number number_of_words(const Item& item, std::string_view words) {
  Number number{};
  const auto [end, failure] = std::from_chars(words.data(), words.data() + words.size(), number);
  if (failure != std::errc{} || end != words.data() + words.size()) {
    refuse(item, "wrong-type");
  }
  return number;
}

forms::Value value_of_words(const Item& item, std::string_view words) {
  switch (item.type) {
    case ItemType::Integer:
      return number_of_words<std::int64_t>(item, words);
    case ItemType::Decimal:
      return number_of_words<double>(item, words);
    case ItemType::Quantity:
      return forms::Quantity{number_of_words<double>(item, words), item.units.empty() ? "" : item.units.front()};
    case ItemType::Date:
    case ItemType::DateTime:
    case ItemType::Time:
      if (!forms::is_moment_of(item.type, words)) {
        refuse(item, "bad-moment");
      }
      return forms::Moment{std::string(words)};
    default:
      return std::string(words);
  }
}

forms::Value scale_value(const Item& item, std::size_t option) {
  return static_cast<std::int64_t>(std::llround(*item.limits.least)) + static_cast<std::int64_t>(option);
}

std::size_t option_count(const Item& item) {
  return is_scale(item) ? static_cast<std::size_t>(std::llround(*item.limits.most - *item.limits.least)) + 1
                        : item.options.size();
}

forms::Value option_value(const Item& item, std::size_t option) {
  return is_scale(item) ? scale_value(item, option) : item.options[option].value;
}

bool is_exclusive(const Item& item, std::size_t option) {
  return item.repeats && !item.options.empty() &&
         (item.options[option].exclusive || is_apart(item.options[option].value));
}

// Whether an answer is this option: codings by code, all else as it reads.
bool is_option(const forms::Value& value, const forms::Value& option) {
  const auto* one = std::get_if<forms::Coding>(&value);
  const auto* other = std::get_if<forms::Coding>(&option);
  if (one != nullptr && other != nullptr) {
    return one->same_as(*other);
  }
  return value.index() == option.index() && answer_text(value) == answer_text(option);
}

// What was typed beside the options, or into a field.
std::string typed_words(const Item& item, const std::vector<forms::Value>& values) {
  for (const forms::Value& each : values) {
    const auto* words = std::get_if<std::string>(&each);
    if (!has_options(item) || (words != nullptr && forms::option_of(item, each) == nullptr)) {
      return forms::value_text(each);
    }
  }
  return {};
}

}  // namespace

bool is_individual_only(const Item& item) {
  const bool free_words = item.type == ItemType::Text || item.type == ItemType::String;
  return item.is_question() && item.marks.seen_by == forms::SeenBy::Clinician &&
         (!item.marks.signals.empty() || !item.marks.concepts.empty() || free_words);
}

Asking::Asking(forms::Answers answers, Audience audience) : m_answers(std::move(answers)), m_audience(audience) {
  const std::vector<Item>& items = form().items;
  for (int top = 0; top < static_cast<int>(items.size()); top = items[static_cast<std::size_t>(top)].end) {
    const Item& section = items[static_cast<std::size_t>(top)];
    int filled = 0;
    bool begun = false;
    std::vector<int> roots;
    if (section.type != ItemType::Group) {
      roots.push_back(top);
    }
    for (int each = top + 1; each < section.end; each = items[static_cast<std::size_t>(each)].end) {
      const Item& item = items[static_cast<std::size_t>(each)];
      if (item.type == ItemType::Display && item.control != Control::Help) {
        continue;  // words of the section, on each of its pages
      }
      roots.push_back(each);
    }
    for (const int root : roots) {
      if (!can_be_asked(root)) {
        continue;
      }
      const int size = weight(root);
      // What comes by an answer only stays on the page of that answer.
      if (!begun || (size > 0 && filled > 0 && filled + size > k_page)) {
        m_blocks.push_back({top, {}});
        begun = true;
        filled = 0;
      }
      m_blocks.back().roots.push_back(root);
      filled += size;
    }
  }
}

bool Asking::can_be_asked(int index) const {
  const Item& item = form().items[static_cast<std::size_t>(index)];
  if (item.hidden || item.read_only || item.type == ItemType::Other) {
    return false;
  }
  if (item.type == ItemType::Group) {
    for (int each = index + 1; each < item.end; each = form().items[static_cast<std::size_t>(each)].end) {
      if (can_be_asked(each)) {
        return true;
      }
    }
    return false;
  }
  if (m_audience != Audience::Clinician && item.marks.asked == forms::Asked::ByTheClinician) {
    return false;
  }
  return m_audience != Audience::Beside || !is_individual_only(item);
}

bool Asking::is_asked(int index) const {
  return m_answers.enabled(index) && can_be_asked(index);
}

int Asking::weight(int index) const {
  const Item& item = form().items[static_cast<std::size_t>(index)];
  if (item.type == ItemType::Group && item.conditions.empty()) {
    int all = 0;
    for (int each = index + 1; each < item.end; each = form().items[static_cast<std::size_t>(each)].end) {
      const bool row = item.control == Control::Grid && form().items[static_cast<std::size_t>(each)].is_question();
      all += !can_be_asked(each) ? 0 : row ? k_grid_row : weight(each);
    }
    return all;
  }
  if (!item.is_question() || !item.conditions.empty()) {
    return 0;
  }
  switch (kind_of(item)) {
    case QuestionKind::SeveralOf:
      return k_several_head + k_several_each * static_cast<int>(item.options.size());
    case QuestionKind::Lines:
      return k_lines;
    default:
      return k_other_row;
  }
}

std::string Asking::block_title(int index) const {
  const Block& block = m_blocks[static_cast<std::size_t>(index)];
  std::string title = form().items[static_cast<std::size_t>(block.section)].text;
  std::string parts;
  for (const int root : block.roots) {
    const Item& item = form().items[static_cast<std::size_t>(root)];
    if (item.type == ItemType::Group && item.conditions.empty() && !item.text.empty()) {
      parts += (parts.empty() ? "" : ", ") + item.text;
    }
  }
  const auto of_section =
      std::count_if(m_blocks.begin(), m_blocks.end(), [&](const Block& each) { return each.section == block.section; });
  if (of_section > 1 && !parts.empty()) {
    return title + ": " + parts;
  }
  return index > 0 && m_blocks[static_cast<std::size_t>(index) - 1].section == block.section ? title + ", continued" : title;
}

bool Asking::is_open(int index) const {
  const Block& block = m_blocks[static_cast<std::size_t>(index)];
  return std::any_of(block.roots.begin(), block.roots.end(), [&](int root) {
    for (int each = root; each < form().items[static_cast<std::size_t>(root)].end; ++each) {
      if (form().items[static_cast<std::size_t>(each)].is_question() && is_asked(each)) {
        return true;
      }
    }
    return false;
  });
}

int Asking::next(int index, int step) const {
  for (int each = index + step; each >= 0 && each < block_count(); each += step) {
    if (is_open(each)) {
      return each;
    }
  }
  return -1;
}

Question Asking::question(int index) const {
  const Item& item = form().items[static_cast<std::size_t>(index)];
  Question made;
  made.item = index;
  made.link = item.link_id;
  made.kind = kind_of(item);
  made.text = item.text;
  const std::vector<forms::Value>& values = m_answers.given(index);
  if (made.kind == QuestionKind::OneOf || made.kind == QuestionKind::SeveralOf) {
    for (std::size_t each = 0; each < option_count(item); ++each) {
      const forms::Value option = option_value(item, each);
      made.options.push_back({answer_text(option), is_apart(option)});
      if (std::any_of(values.begin(), values.end(), [&](const auto& value) { return is_option(value, option); })) {
        made.chosen.push_back(each);
      }
    }
    made.most = static_cast<std::size_t>(item.limits.max_occurs.value_or(0));
    made.drop_down = item.control == Control::DropDown;
    made.own_words = item.type == ItemType::OpenChoice;
  }
  if (made.own_words || made.kind == QuestionKind::Line || made.kind == QuestionKind::Lines) {
    made.typed = typed_words(item, values);
  }
  made.ticked = made.kind == QuestionKind::YesNo && !values.empty() && std::get_if<bool>(&values.front()) != nullptr &&
                std::get<bool>(values.front());
  for (int each = index + 1; each < item.end; each = form().items[static_cast<std::size_t>(each)].end) {
    if (is_small(form().items[static_cast<std::size_t>(each)]) && is_asked(each)) {
      made.beside.push_back(question(each));
    }
  }
  return made;
}

void Asking::add_children(std::vector<QuestionPart>& parts, int index) const {
  const Item& item = form().items[static_cast<std::size_t>(index)];
  for (int each = index + 1; each < item.end; each = form().items[static_cast<std::size_t>(each)].end) {
    add(parts, each, false);
  }
}

void Asking::add(std::vector<QuestionPart>& parts, int index, bool fresh) const {
  const Item& item = form().items[static_cast<std::size_t>(index)];
  if (!is_asked(index)) {
    return;
  }
  if (item.type == ItemType::Group) {
    const std::size_t place = parts.size();
    parts.push_back({item.text, {}, {}, !item.conditions.empty(), item.control == Control::Grid, {}});
    // What comes by the answer to a question of this group stands below the group, not in it.
    std::vector<QuestionPart> mine{std::move(parts.back())};
    parts.pop_back();
    add_children(mine, index);
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(place), std::make_move_iterator(mine.begin()),
                 std::make_move_iterator(mine.end()));
    return;
  }
  if (parts.empty() || fresh) {
    parts.emplace_back();
  }
  // After a part that an answer opened, the next question of a group goes back to the group's own.
  QuestionPart& part = parts.front();
  if (item.type == ItemType::Display) {
    if (item.control == Control::Help) {
      part.help = item.text;
    } else {
      part.words.push_back(item.text);
    }
    return;
  }
  part.questions.push_back(question(index));
  for (int each = index + 1; each < item.end; each = form().items[static_cast<std::size_t>(each)].end) {
    if (!is_small(form().items[static_cast<std::size_t>(each)])) {
      add(parts, each, false);
    }
  }
}

QuestionBlock Asking::block(int index) const {
  const Block& block = m_blocks[static_cast<std::size_t>(index)];
  const Item& section = form().items[static_cast<std::size_t>(block.section)];
  QuestionBlock made{section.text, {}, {}};
  for (int each = block.section + 1; each < section.end; each = form().items[static_cast<std::size_t>(each)].end) {
    const Item& item = form().items[static_cast<std::size_t>(each)];
    if (item.type == ItemType::Display && item.control != Control::Help && is_asked(each)) {
      made.words.push_back(item.text);
    }
  }
  bool after_group = true;
  for (const int root : block.roots) {
    const bool group = form().items[static_cast<std::size_t>(root)].type == ItemType::Group;
    std::vector<QuestionPart> parts;
    if (!group && !after_group && !made.parts.empty()) {
      parts.push_back(std::move(made.parts.back()));
      made.parts.pop_back();
    }
    add(parts, root, parts.empty());
    std::move(parts.begin(), parts.end(), std::back_inserter(made.parts));
    after_group = group || made.parts.empty();
  }
  std::erase_if(made.parts, [](const QuestionPart& each) { return each.questions.empty() && each.words.empty(); });
  return made;
}

bool Asking::give(int item, std::vector<forms::Value> values) {
  return !m_answers.give(item, std::move(values)).empty();
}

bool Asking::choose(int index, const std::vector<std::size_t>& options) {
  const Item& item = form().items[static_cast<std::size_t>(index)];
  const std::vector<std::size_t> before = question(index).chosen;
  std::vector<forms::Value> values;
  bool alone = false;
  for (const std::size_t each : options) {
    if (each >= option_count(item)) {
      refuse(item, "not-an-option");
    }
    const bool is_new = std::find(before.begin(), before.end(), each) == before.end();
    if (is_exclusive(item, each) && options.size() > 1) {
      // What stands alone takes the others away when it is chosen, and goes when another is.
      if (is_new) {
        values = {option_value(item, each)};
        alone = true;
      }
      continue;
    }
    if (!alone) {
      values.push_back(option_value(item, each));
    }
  }
  if (!item.repeats && values.size() > 1) {
    refuse(item, "too-many");
  }
  if (item.limits.max_occurs && values.size() > static_cast<std::size_t>(*item.limits.max_occurs)) {
    refuse(item, "too-many");
  }
  if (item.type == ItemType::OpenChoice) {
    if (const std::string own = typed_words(item, m_answers.given(index)); !own.empty()) {
      values.emplace_back(own);
    }
  }
  // True as well when an answer that stands alone took others away: what is shown is no more what was chosen.
  const bool fewer = values.size() < options.size();
  return give(index, std::move(values)) || fewer;
}

bool Asking::type(int index, std::string_view words) {
  const Item& item = form().items[static_cast<std::size_t>(index)];
  std::vector<forms::Value> values;
  if (item.type == ItemType::OpenChoice) {
    for (const forms::Value& each : m_answers.given(index)) {
      if (forms::option_of(item, each) != nullptr) {
        values.push_back(each);
      }
    }
    if (!words.empty()) {
      values.emplace_back(std::string(words));
    }
    return give(index, std::move(values));
  }
  if (!words.empty()) {
    values.push_back(value_of_words(item, words));
  }
  const std::vector<forms::Value> before = m_answers.given(index);
  const bool changed = give(index, std::move(values));
  for (const forms::Problem& problem : forms::validate(m_answers, index)) {
    if (problem.kind != forms::ProblemKind::Required && problem.kind != forms::ProblemKind::TooFew) {
      m_answers.give(index, before);
      refuse(item, std::string(forms::word(problem.kind)).c_str());
    }
  }
  return changed;
}

bool Asking::tick(int index, bool ticked) {
  return give(index, ticked ? std::vector<forms::Value>{true} : std::vector<forms::Value>{});
}

}  // namespace attune::practice
