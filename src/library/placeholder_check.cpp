// SPDX-License-Identifier: Apache-2.0
#include "library/placeholder_check.h"

#include <algorithm>

namespace attune::library {
namespace {

using BlockKind = MarkdownBlock::Kind;

constexpr std::string_view k_not_part = "Not part of this practice";
constexpr std::string_view k_repeats_another = "SF4";

}  // namespace

void PlaceholderCheck::begin_section(const Words& heading) {
  std::string title = document::plain_text(heading.spans);
  m_stands = {true, true};
  for (std::size_t n = 0; n < heading.spans.size(); ++n) {
    const Pieces pieces = split(heading, n);
    for (const Piece& piece : pieces.all) {
      if (!piece.placeholder) {
        continue;
      }
      const bool last = n + 1 == heading.spans.size() && &piece == &pieces.all.back() && pieces.all.size() > 1;
      const bool is_switch = *piece.placeholder == Placeholder::OnSf2 || *piece.placeholder == Placeholder::OnSf3;
      if (!last || !is_switch || m_exercise.id != k_repeats_another) {
        throw misplaced(heading, n, piece);
      }
      m_stands = {*piece.placeholder == Placeholder::OnSf2, *piece.placeholder == Placeholder::OnSf3};
      title.resize(title.size() - piece.words.size());
      title.resize(title.find_last_not_of(' ') + 1);
    }
  }
  m_not_part = title == k_not_part;
  for (std::size_t n = 0; n < m_readings.size(); ++n) {
    m_readings[n].not_part_sections += m_not_part && m_stands[n] ? 1 : 0;
  }
}

void PlaceholderCheck::check_joint(const MarkdownBlock& block) {
  for (const Words& words : block.texts) {
    const Place place = place_of(block, words);
    for (std::size_t n = 0; n < words.spans.size(); ++n) {
      for (const Piece& piece : split(words, n).all) {
        if (!piece.placeholder) {
          continue;
        }
        if (!may_stand(*piece.placeholder, place)) {
          throw misplaced(words, n, piece);
        }
        note(*piece.placeholder);
      }
    }
  }
}

void PlaceholderCheck::check_own(const MarkdownBlock& block) const {
  for (const Words& words : block.texts) {
    for (std::size_t n = 0; n < words.spans.size(); ++n) {
      for (const Piece& piece : split(words, n).all) {
        if (piece.placeholder) {
          throw misplaced(words, n, piece);
        }
      }
    }
  }
}

void PlaceholderCheck::finish() const {
  for (const Reading& reading : m_readings) {
    check_reading(reading);
  }
}

Pieces PlaceholderCheck::split(const Words& words, std::size_t span) const {
  Pieces pieces = split_placeholders(words.spans[span].text);
  if (pieces.bad != std::string_view::npos) {
    throw m_source.refused(words.at[span][pieces.bad], "placeholder");
  }
  return pieces;
}

Error PlaceholderCheck::misplaced(const Words& words, std::size_t span, const Piece& piece) const {
  const auto within = static_cast<std::size_t>(piece.words.data() - words.spans[span].text.data());
  return m_source.refused(words.at[span][within], "placeholder-place");
}

PlaceholderCheck::Place PlaceholderCheck::place_of(const MarkdownBlock& block, const Words& words) {
  switch (block.kind) {
    case BlockKind::Paragraph:
      return Place::Paragraph;
    case BlockKind::Bullets: {
      const bool alone = words.spans.size() == 1 && split_placeholders(words.spans[0].text).all.size() == 1;
      return alone ? Place::OnlyBullet : Place::Item;
    }
    case BlockKind::Steps:
      return Place::Item;
    default:
      return Place::Elsewhere;
  }
}

bool PlaceholderCheck::may_stand(Placeholder placeholder, Place place) {
  switch (placeholder) {
    case Placeholder::Precautions:
      return place == Place::OnlyBullet;
    case Placeholder::AskFirst:
      return place != Place::Elsewhere;
    case Placeholder::Grounding:
    case Placeholder::BanStands:
    case Placeholder::Invites:
    case Placeholder::Note:
      return place == Place::Paragraph;
    default:
      return false;
  }
}

void PlaceholderCheck::note(Placeholder placeholder) {
  for (std::size_t n = 0; n < m_readings.size(); ++n) {
    if (m_stands[n]) {
      m_readings[n].all.insert(placeholder);
      m_readings[n].ban_stands |= m_not_part && placeholder == Placeholder::BanStands;
    }
  }
}

void PlaceholderCheck::check_reading(const Reading& reading) const {
  const auto must_stand = [&](Placeholder each) {
    if (!reading.all.contains(each)) {
      throw missing(name_of(each));
    }
  };
  for (const Placeholder each : {Placeholder::Note, Placeholder::Invites, Placeholder::Precautions}) {
    if (reading.all.count(each) > 1) {
      throw m_source.refused(m_at, "twice", name_of(each));
    }
  }
  // Without it the clinician's line would be lost.
  must_stand(Placeholder::Note);
  if (reading.not_part_sections > 1) {
    throw m_source.refused(m_at, "twice", k_not_part);
  }
  if (!domain::is_touch({m_exercise.id, false})) {
    return;
  }
  for (const Placeholder each :
       {Placeholder::Precautions, Placeholder::AskFirst, Placeholder::Grounding, Placeholder::Invites}) {
    must_stand(each);
  }
  if (reading.not_part_sections == 0) {
    throw missing(k_not_part);
  }
  if (!reading.ban_stands) {
    throw missing(name_of(Placeholder::BanStands));
  }
}

}  // namespace attune::library
