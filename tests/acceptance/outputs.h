// SPDX-License-Identifier: Apache-2.0
// The registry of what shows something of a case through a lens. Canary test and twin test go through all of it; a new
// output joins here, once. Whoever shows views on a screen adds a kind of output beside these two.
#pragma once

#include "practice/practice.h"
#include "program.h"

#include <functional>

namespace attune::test {

/// A reading command that takes --lens. CODE stands for the case's code, FILE for a file with what is typed to find,
/// NOTE for its newest note.
struct CommandOutput {
  std::string name;
  std::string words;
  std::optional<domain::Letter> person = {};  ///< whom it is about; the name then ends in the letter
};
const std::vector<CommandOutput>& command_outputs();

/// A use case that takes a lens.
struct ViewOutput {
  std::string name;
  std::function<std::string(const practice::Practice&, const domain::CaseId&, const domain::Lens&)> show;
};
const std::vector<ViewOutput>& view_outputs();

/// What is made for exactly the people in a room: the couple's window shows nothing else.
struct RoomOutput {
  std::string name;
  std::function<std::string(practice::Practice&, const domain::CaseId&, domain::MemberSet)> show;
};
const std::vector<RoomOutput>& room_outputs();

/// What is drawn to leave on paper for exactly these people, whether or not it may be given out: a preview is that.
struct PaperOutput {
  std::string name;
  std::function<std::string(const practice::Practice&, const domain::CaseId&, domain::MemberSet readers)> show;
};
const std::vector<PaperOutput>& paper_outputs();

/// What only the clinician's own window shows and no lens is asked for.
struct OwnOutput {
  std::string name;
  std::function<std::string(practice::Practice&, const domain::CaseId&)> show;
};
const std::vector<OwnOutput>& own_outputs();

/// Commands that take no lens because they are the clinician's own: they write, keep house, or print what is about
/// nobody.
const std::vector<std::string>& commands_without_lens();

/// One lens of a case of three people; `words` is what follows --lens.
struct Look {
  std::string words;
  domain::Lens lens;
  bool stranger = false;  ///< somebody of it is no member
};
/// The clinician, every room and paper of A, B and C, plain `home`, the three releases; and some with a stranger.
const std::vector<Look>& every_look();

enum class Format { Json, Text };

/// What one output showed.
struct Shown {
  std::string output;  ///< its name
  const Look* look = nullptr;
  std::string form;  ///< "json", "text" or "view"
  int exit = 0;
  std::string text;
  std::optional<domain::Letter> person = {};  ///< of a command about one person
};

/// All of them for one case: the commands in one `run` for each format; the views of the opened practice, those of a
/// room through the lens of each room, papers through that of each pair. What a `run` says on standard error is added to its last line.
std::vector<Shown> show_commands(const Program& program, const std::filesystem::path& practice, const std::string& code,
                                 const std::filesystem::path& typed, Format format);
std::vector<Shown> show_views(practice::Practice& practice, const domain::CaseId& couple);

}  // namespace attune::test
