// SPDX-License-Identifier: Apache-2.0
// A questionnaire as values: what a FHIR R4 Questionnaire says that Attune runs, and Attune's own marks on its items.
// The format, and what is kept without being run, is described in forms/README.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace attune::forms {

/// Place in a file, both from 1; 0: unknown.
struct Place {
  int line = 0;
  int column = 0;
};

struct Coding {
  std::string system;  ///< may be empty
  std::string code;
  std::string display;
  /// Same system and code; a system that is left out on one side does not tell them apart. Without codes: same display.
  bool same_as(const Coding& other) const;
};
struct Quantity {
  double value = 0;
  std::string unit;
};
/// Dates and times as their ISO 8601 text, which reading has checked.
struct Moment {
  std::string text;
};
/// What one answer is. Text is a string; a choice a Coding (an option that is a plain string or number keeps its type).
using Value = std::variant<bool, std::int64_t, double, std::string, Moment, Coding, Quantity>;

enum class ItemType {
  Group,
  Display,
  Boolean,
  Integer,
  Decimal,
  Date,
  DateTime,
  Time,
  String,
  Text,
  Choice,
  OpenChoice,
  Quantity,
  Other,  ///< attachment, reference, url: kept, shown as a notice, never answered
};
/// How an item asks to be shown; what is not in this list is shown the usual way of its type.
enum class Control { Usual, Grid, Radio, CheckBox, DropDown, Slider, Help, Page, Instructions };

enum class Operator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };
/// One condition of `enableWhen`.
struct Condition {
  int question = -1;  ///< index of the item that is looked at; -1: there is none such, never met
  Operator op = Operator::Exists;
  Value value = true;  ///< Exists: whether it must be there
};

struct Option {
  Value value;
  std::optional<double> weight;  ///< ordinalValue, itemWeight or weight
  bool exclusive = false;        ///< optionExclusive: alone or not at all
  bool initial = false;
};

/// Who sees an answer at the start.
enum class SeenBy { Clinician, Owner, Together };
enum class Asked { Alone, Together, ByTheClinician };
enum class Paper { Never, Here, Home };
/// An answer to look at: compares the number given, or the weight of the option. An option without a weight and an item
/// without an answer never meet it.
struct SignalRule {
  Operator op = Operator::GreaterOrEqual;
  double value = 0;
};
/// An urgent red flag: an answer that raises a gate by itself. Compared as a signal is; yes counts as 1.
struct GateRule {
  int gate = 0;       ///< of G1 to G14
  std::string level;  ///< its word; empty: the stricter
  SignalRule when;
};
/// Attune's own marks. What a form does not say is the most careful: clinician, alone, never on paper.
struct Marks {
  SeenBy seen_by = SeenBy::Clinician;
  Asked asked = Asked::Alone;
  Paper paper = Paper::Never;
  std::vector<SignalRule> signals;    ///< any of them
  std::vector<GateRule> gates;        ///< each of them
  std::vector<std::string> concepts;  ///< S-codes
  std::string dimension;              ///< empty: none; so the next two
  std::string brake_group;
  std::string accelerator_group;
  bool pair = false;  ///< the same item of two people stands side by side in Compare
};

enum class Missing { None, Prorate };
enum class Method { Sum, Mean };
/// `questionnaire-score`: how a score item is made. Without enough answers it is empty, never 0.
struct ScoreRule {
  std::vector<int> items;  ///< indices
  Method method = Method::Sum;
  int min_answered = 0;  ///< 0: all of them
  Missing missing = Missing::None;
};

struct Limits {
  std::optional<double> least;  ///< minValue, of numbers
  std::optional<double> most;   ///< maxValue
  std::optional<int> longest;   ///< maxLength, in code points
  std::optional<int> decimals;  ///< maxDecimalPlaces
  std::optional<int> min_occurs;
  std::optional<int> max_occurs;
  std::string pattern;  ///< regex, the whole answer; empty: none
};

/// One item. Items stand in one row in the order of the document; an item's own stand between it and `end`.
struct Item {
  std::string link_id;
  ItemType type = ItemType::Group;
  std::string text;
  std::string prefix;
  Control control = Control::Usual;
  bool required = false;
  bool repeats = false;
  bool read_only = false;
  bool hidden = false;
  std::vector<Option> options;
  std::vector<Value> initial;
  std::vector<std::string> units;     ///< of a quantity: unit or unitOption; empty: any
  std::vector<Condition> conditions;  ///< empty: always enabled, as far as what it stands under is
  bool all_conditions = false;        ///< enableBehavior: all, or any
  Limits limits;
  std::optional<double> slider_step;
  Marks marks;
  std::optional<ScoreRule> score;
  int parent = -1;  ///< index; -1: at the top
  int end = 0;      ///< index past the last item under this one
  int depth = 0;    ///< 0 at the top
  Place place;

  bool is_question() const { return type != ItemType::Group && type != ItemType::Display && type != ItemType::Other; }
};

struct Form {
  std::string id;  ///< the file's name without .json
  std::string url;
  std::string version;
  std::string title;
  std::string language;
  std::string description;
  std::vector<Item> items;
  std::vector<std::string> warnings;  ///< what was read another way than it stands, one sentence each, with its line
  std::string source;                 ///< the bytes that were read: saving writes them, so that nothing unknown is lost

  /// Index of an item, or -1.
  int find(std::string_view link_id) const;
  /// Items that can be answered.
  int question_count() const;
};

}  // namespace attune::forms
