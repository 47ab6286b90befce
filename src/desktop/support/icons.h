// SPDX-License-Identifier: Apache-2.0
// Our own line icons, drawn in the colour of the text beside them.
#pragma once

#include "desktop/support/style.h"

#include <wx/bmpbndl.h>

namespace attune::desktop {

enum class Icon {
  Person,
  People,
  Plus,
  Calendar,
  Search,
  Screen,
  Cover, ///< crossed square
  Lock,
  Check,
  ChevronLeft,
  ChevronRight,
  ChevronDown,
  ChevronUp,
  Key,
  Folder,
  Eye,
  EyeCrossed,
  Shield,
  Printer,
  Sheet,    ///< a page with a folded corner
  Note,     ///< a page with lines
  HandOver, ///< an arrow each way
  StepDone, ///< filled circle with a check
  StepNow,  ///< ring
  StepNext, ///< thin ring
  Mark,     ///< Attune's own: circle and diamond
};

/// In DIP; drawn sharp at every scale. Icons beside text carry no meaning of their own.
wxBitmapBundle icon(Icon which, Colour ink = Colour::Text, int size = 16);

}  // namespace attune::desktop
