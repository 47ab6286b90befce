// SPDX-License-Identifier: Apache-2.0
// Use cases on questionnaires themselves, before anybody answers one. They are about nobody and take no lens.
#pragma once

#include "domain/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::practice {

/// The folder that holds forms/: the one asked for; else share/attune beside the running program's prefix; else the one
/// it was built from. NotFound (part "data") when there is no forms/ in it.
std::filesystem::path data_folder(const std::filesystem::path& asked = {});

struct FormRow {
  std::string id;  ///< the file's name without .json
  std::string version;
  std::string title;
  int items = 0;  ///< that can be answered
};

struct FormOption {
  std::string code;  ///< of a coded option; else empty
  std::string text;
  std::optional<double> weight;
};
/// One item of a form, in the form's order.
struct FormLine {
  std::string link_id;
  std::string type;  ///< FHIR's word: "group", "choice", "integer"
  std::string text;
  int depth = 0;
  bool conditional = false;  ///< shown only after certain answers
  std::vector<FormOption> options;
  // Attune's marks, as their words.
  std::string seen_by;
  std::string asked;
  std::string paper;
  bool signal = false;  ///< some answers are looked at with that person alone
};
struct FormView {
  FormRow row;
  std::string language;
  std::string description;
  std::vector<FormLine> lines;
  std::vector<std::string> warnings;
};

/// The forms that come with the program, by id. Error InvalidForm when one of them cannot be read.
std::vector<FormRow> list_forms(const std::filesystem::path& data);
/// NotFound (part "form"), InvalidForm, CannotRead.
FormView show_form(const std::filesystem::path& data, std::string_view id);

/// What reading a questionnaire found: the form with what was read another way than it stands, or why it cannot be
/// used.
struct FormCheck {
  std::optional<FormRow> row;
  std::vector<std::string> warnings;
  std::optional<Error> error;  ///< InvalidForm with line and column, CannotRead, NotFound
};
FormCheck check_form(const std::filesystem::path& file);

}  // namespace attune::practice
