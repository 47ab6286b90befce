// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/page.h"
#include "desktop/clinician/pages/note_foot.h"
#include "desktop/clinician/pages/note_form.h"

namespace attune::desktop {

/// What the pages of a note do alike: move a passage, show what stood before, open the process note. What cannot be done
/// is said in the foot.
class NoteVerbs {
 public:
  NoteVerbs(Context& context, domain::SessionId session, std::vector<practice::PartnerView> people)
      : m_context(context), m_session(std::move(session)), m_people(std::move(people)) {}

  /// What is typed is kept first; false when it could not be.
  static bool keep(NoteForm& form, NoteFoot& foot);
  void move(NoteForm& form, NoteFoot& foot) const;
  void history(NoteForm& form, NoteFoot& foot) const;
  void process(NoteForm& form, NoteFoot& foot) const;
  const std::vector<practice::PartnerView>& people() const { return m_people; }

 private:
  Context& m_context;
  domain::SessionId m_session;
  std::vector<practice::PartnerView> m_people;
};

}  // namespace attune::desktop
