// SPDX-License-Identifier: Apache-2.0
#include "cli/line_reader.h"

namespace attune::cli {

bool LineReader::fill() {
  if (m_ended) {
    return false;
  }
  m_buffer.erase(0, m_start);
  m_start = 0;
  const std::size_t before = m_buffer.size();
  m_buffer.resize(before + 65536);
  const std::size_t count = read_some(m_file.number(), m_buffer.data() + before, 65536, m_path);
  m_buffer.resize(before + count);
  m_ended = count == 0;
  return !m_ended;
}

std::optional<LineReader::Line> LineReader::next() {
  Line line;
  std::size_t searched = 0;
  while (true) {
    const std::size_t end = m_buffer.find('\n', m_start + searched);
    if (end != std::string::npos) {
      if (!line.too_long) {
        line.text = m_buffer.substr(m_start, end - m_start);
      }
      m_start = end + 1;
      line.too_long = line.too_long || line.text.size() > k_longest_line;
      break;
    }
    searched = m_buffer.size() - m_start;
    if (searched > k_longest_line) {
      line.too_long = true;
      m_start = m_buffer.size();
      searched = 0;
    }
    if (!fill()) {
      if (m_start == m_buffer.size() && !line.too_long) {
        return std::nullopt;
      }
      if (!line.too_long) {
        line.text = m_buffer.substr(m_start);
      }
      m_start = m_buffer.size();
      break;
    }
  }
  if (line.too_long) {
    line.text.clear();
  }
  return line;
}

}  // namespace attune::cli
