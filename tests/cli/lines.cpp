// SPDX-License-Identifier: Apache-2.0
#include "lines.h"

#include <sstream>

namespace attune::cli::test {

std::vector<Line> run_lines(const Ran& ran, std::size_t expected) {
  std::vector<Line> lines;
  std::istringstream written(ran.out);
  for (std::string text; std::getline(written, text);) {
    const Json object = Json::parse(text, nullptr, false);
    EXPECT_TRUE(object.is_object()) << text;
    lines.push_back({object.value("exit", -1), object.value("output", Json()), object.value("error", Json())});
  }
  EXPECT_EQ(lines.size(), expected) << ran.err;
  lines.resize(expected);
  return lines;
}

Words held_by(const Line& line) {
  Words words;
  if (line.error.is_object() && line.error["detail"].contains("held")) {
    std::istringstream all(line.error["detail"]["held"].get<std::string>());
    for (std::string word; all >> word;) {
      words.push_back(word);
    }
  }
  return words;
}

std::string said_of(const Words& command) {
  const Ran ran = attune::test::run(command);
  EXPECT_EQ(ran.exit, 0) << command.front() << ": " << ran.err << ran.out;
  return ran.out;
}

std::string words_of_pdf(const std::filesystem::path& file) {
  std::istringstream all(said_of({"pdftotext", "-enc", "UTF-8", file.string(), "-"}));
  std::string text;
  for (std::string word; all >> word;) {
    text += (text.empty() ? "" : " ") + word;
  }
  return text;
}

}  // namespace attune::cli::test
