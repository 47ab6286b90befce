// SPDX-License-Identifier: Apache-2.0
#include "store/process_notes.h"

#include "store/rows.h"

namespace attune::store {
namespace {

constexpr std::int64_t k_a_moment_us = 10LL * 60 * 1'000'000;  // as the trigger has it

struct Standing {
  std::int64_t number = 0;
  std::string words;
  std::int64_t saved_us = 0;
};

}  // namespace

std::vector<domain::ProcessText> process_texts(sql::Connection& process, const domain::SessionId& session) {
  std::vector<domain::ProcessText> texts;
  process.rows("SELECT words, saved_us FROM process_text WHERE session_id = $session ORDER BY number DESC",
               {{"$session", session.str()}}, [&](const sql::Row& row) {
                 texts.push_back({text_at(row, 0), domain::Instant{row.integer(1)}});
               });
  return texts;
}

ProcessStep write_process_text(sql::Connection& process, const domain::SessionId& session, const domain::Text& words,
                               domain::Instant now) {
  const auto before = process.first(
      "SELECT number, words, saved_us FROM process_text WHERE session_id = $session ORDER BY number DESC LIMIT 1",
      {{"$session", session.str()}}, [](const sql::Row& row) {
        return Standing{row.integer(0), row.text(1), row.integer(2)};
      });
  if (before && before->words == words.str()) {
    return ProcessStep::Same;
  }
  process.run("INSERT INTO process_text (session_id, number, words, saved_us) VALUES ($session, $number, $words, $now)",
              {{"$session", session.str()},
               {"$number", before ? before->number + 1 : 1},
               {"$words", words.str()},
               {"$now", now.us}});
  if (!before) {
    return ProcessStep::Begun;
  }
  const std::int64_t ago = now.us - before->saved_us;
  if (ago < 0 || ago > k_a_moment_us || !words.str().starts_with(before->words)) {
    return ProcessStep::Edited;
  }
  process.run("DELETE FROM process_text WHERE session_id = $session AND number = $number",
              {{"$session", session.str()}, {"$number", before->number}});
  return ProcessStep::GoneOn;
}

}  // namespace attune::store
