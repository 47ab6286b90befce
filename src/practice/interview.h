// SPDX-License-Identifier: Apache-2.0
// One person's interview, asked by the clinician: the form block by block, kept as a draft while it goes on.
#pragma once

#include "practice/intake.h"
#include "practice/questions.h"

namespace attune::practice {

class Asking;

/// The clinician's alone: it shows questions only she asks, and goes on with the draft she left.
class Interview {
 public:
  /// Goes on with the draft of this person and form, in the words it was begun with; else begins empty.
  /// NotPermitted ("policy-not-signed") until everyone has signed the case's policy; NotFound (part "form", "partner").
  Interview(Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple, domain::Letter partner,
            const std::string& form);
  ~Interview();
  Interview(const Interview&) = delete;
  Interview& operator=(const Interview&) = delete;

  std::string title() const;
  /// The day of the answers that stand until this is finished; nothing when there are none.
  std::optional<domain::Date> standing() const { return m_standing; }
  /// Something is answered here already.
  bool begun() const;
  /// Takes over what stands, where nothing is answered here yet: for a correction.
  void begin_from_standing();

  int block_count() const;
  std::string block_title(int block) const;
  bool is_open(int block) const;
  QuestionBlock block(int block) const;
  /// The next block with something to ask in this direction; -1 where there is none.
  int next(int block, int step) const;

  // True when questions came or went. InvalidInput (field: link id) when it cannot be an answer; nothing changes then.
  bool choose(int item, const std::vector<std::size_t>& options);
  bool type(int item, std::string_view words);
  bool tick(int item, bool ticked);

  bool changed() const { return m_changed; }  ///< since it was kept
  /// Keeps the draft; what stood stays as it is. Nothing given: nothing is kept.
  void keep();
  /// Records the answers: they take the place of what stood, and signals follow. NotPermitted ("nothing-answered").
  IntakeView finish();

 private:
  void touch() { m_changed = true; }
  Practice& m_practice;
  domain::CaseId m_couple;
  domain::Letter m_partner;
  std::optional<domain::Intake> m_draft;  ///< as it is kept
  std::optional<domain::Intake> m_stands;
  std::optional<domain::Date> m_standing;
  std::unique_ptr<Asking> m_asking;
  bool m_changed = false;
};

}  // namespace attune::practice
