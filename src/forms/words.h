// SPDX-License-Identifier: Apache-2.0
// The words of the forms floor, as they stand in files and as they are said.
#pragma once

#include "domain/words.h"
#include "forms/form.h"

namespace attune::forms {

/// An answer as one piece of text, for lists and errors about forms: a code, a number without needless zeros, true.
std::string value_text(const Value& value);

}  // namespace attune::forms

namespace attune::domain {

template <>
struct Words<forms::ItemType> {
  using T = forms::ItemType;
  static constexpr std::array<std::pair<T, std::string_view>, 14> table{{{T::Group, "group"},
                                                                         {T::Display, "display"},
                                                                         {T::Boolean, "boolean"},
                                                                         {T::Integer, "integer"},
                                                                         {T::Decimal, "decimal"},
                                                                         {T::Date, "date"},
                                                                         {T::DateTime, "dateTime"},
                                                                         {T::Time, "time"},
                                                                         {T::String, "string"},
                                                                         {T::Text, "text"},
                                                                         {T::Choice, "choice"},
                                                                         {T::OpenChoice, "open-choice"},
                                                                         {T::Quantity, "quantity"},
                                                                         {T::Other, "other"}}};
};

template <>
struct Words<forms::SeenBy> {
  using T = forms::SeenBy;
  static constexpr std::array<std::pair<T, std::string_view>, 3> table{
      {{T::Clinician, "clinician"}, {T::Owner, "owner"}, {T::Together, "together"}}};
};

template <>
struct Words<forms::Asked> {
  using T = forms::Asked;
  static constexpr std::array<std::pair<T, std::string_view>, 3> table{
      {{T::Alone, "alone"}, {T::Together, "together"}, {T::ByTheClinician, "by-the-clinician"}}};
};

template <>
struct Words<forms::Paper> {
  using T = forms::Paper;
  static constexpr std::array<std::pair<T, std::string_view>, 3> table{
      {{T::Never, "never"}, {T::Here, "here"}, {T::Home, "home"}}};
};

}  // namespace attune::domain
