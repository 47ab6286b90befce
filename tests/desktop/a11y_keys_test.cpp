// SPDX-License-Identifier: Apache-2.0
// Nothing needs a pointer: Tab goes to whatever says that it takes the focus.
#include "desktop/a11y_support.h"

#include <gtk/gtk.h>

namespace attune::test {
namespace {

constexpr int k_most_stops = 80;

/// The name of what has the focus in the window in front, or of the control that it is a part of.
std::string focused_name() {
  return ui([] {
    GtkWidget* focus = nullptr;
    GList* windows = gtk_window_list_toplevels();
    for (GList* each = windows; each != nullptr; each = each->next) {
      focus = gtk_window_is_active(GTK_WINDOW(each->data)) != 0 ? gtk_window_get_focus(GTK_WINDOW(each->data)) : focus;
    }
    g_list_free(windows);
    for (; focus != nullptr; focus = gtk_widget_get_parent(focus)) {
      const char* name = atk_object_get_name(gtk_widget_get_accessible(focus));
      if (name != nullptr && *name != 0) {
        return std::string(name);
      }
    }
    return std::string("nothing");
  });
}

/// Whatever Tab comes to, until it comes to the first again.
std::set<std::string> stops() {
  std::set<std::string> seen;
  std::string first;
  for (int each = 0; each < k_most_stops; ++each) {
    press(WXK_TAB);
    const std::string name = focused_name();
    if (name == first) {
      break;
    }
    first = first.empty() ? name : first;
    seen.insert(name);
  }
  return seen;
}

/// What takes the focus in a window and was not come to.
std::string missed(const std::set<std::string>& seen, const std::string& frame) {
  std::string all;
  const Tree tree = Tree::read();
  for (const Spoken& each : tree.all()) {
    if (each.shown && each.focusable && each.role != "table cell" &&
        each.path.find("/frame[" + frame + "]/") != std::string::npos && !seen.contains(each.name)) {
      all += each.path + "\n";
    }
  }
  EXPECT_GT(seen.size(), 5U);
  return all;
}

class A11yKeys : public A11yTest {};

TEST_F(A11yKeys, TabGoesThroughToday) {
  start_planted();
  ASSERT_TRUE(focus("today.find"));
  EXPECT_EQ(missed(stops(), "Attune"), "");
}

TEST_F(A11yKeys, TabGoesThroughACase) {
  start_planted();
  show(pages().at(1));
  EXPECT_EQ(missed(stops(), "Attune"), "");
}

TEST_F(A11yKeys, TabGoesThroughADialog) {
  start_planted();
  show(pages().at(1));
  push("case.edit");
  ASSERT_TRUE(focus("edit-case.relationship"));
  EXPECT_EQ(missed(stops(), "Edit case"), "");
  end_dialogs();
}

}  // namespace
}  // namespace attune::test
