// SPDX-License-Identifier: Apache-2.0
#include "desktop/journey_support.h"

#include "support/process.h"

#include <wx/choice.h>

#include <cstdlib>
#include <fstream>

namespace attune::test {

namespace fs = std::filesystem;

void JourneyTest::SetUp() {
  SessionTest::SetUp();
  const char* set = std::getenv("ATTUNE_JOURNEY");
  m_kept = fs::absolute(set == nullptr || *set == 0 ? "journey" : set);
  fs::create_directories(m_kept);
  for (const auto& each : fs::directory_iterator(m_kept)) {
    if (each.path().extension() == ".png" || each.path().extension() == ".pdf") {
      fs::remove(each.path());
    }
  }
}

void JourneyTest::keep(const std::string& name) {
  ASSERT_TRUE(wait_for_paint()) << name;
  const int number = ++m_pictures;
  take_picture((m_kept / ((number < 10 ? "0" : "") + std::to_string(number) + "-" + name)).string());
}

void JourneyTest::must(bool done, const std::string& what) {
  if (!done) {
    throw std::runtime_error("did not come: " + what);
  }
}

void JourneyTest::pick(const std::string& name, int index) {
  must(focus(name), name);
  press(WXK_HOME);
  for (int step = 0; step < index; ++step) {
    press(WXK_DOWN);
  }
  must(wait_until([&] {
         const auto* choice = find<wxChoice>(name);
         return choice != nullptr && choice->GetSelection() == index;
       }, std::chrono::seconds(10)), name);
}

void JourneyTest::fill(const std::string& name, const std::string& words) {
  must(focus(name), name);
  press('A', wxMOD_CONTROL);
  type(words);
}

std::string JourneyTest::focused() {
  return ui([] {
    const wxWindow* now = wxWindow::FindFocus();
    return now == nullptr ? std::string() : now->GetName().utf8_string();
  });
}

bool JourneyTest::wait_for_focus(const std::string& name) {
  return wait_until([&] { return focused() == name; });
}

void JourneyTest::review(const std::string& verb, domain::Letter who, const std::string& arrived) {
  must(focus("review.people"), "review.people");
  press(WXK_HOME);
  if (who == k_b) {
    press(WXK_DOWN);
  }
  click("review." + verb);
  must(wait_for(arrived), arrived);
  must(wait_until([&] {
         const auto* choice = find<wxChoice>(arrived.substr(0, arrived.find('.')) + ".person");
         return choice != nullptr && choice->GetSelection() == who.index();
       }), verb);
}

void JourneyTest::go_to_question(const std::string& question) {
  while (!is_shown(question)) {
    const auto section = [] { return get<wxChoice>("interview.section").GetSelection(); };
    const int before = ui(section);
    press(WXK_RIGHT, wxMOD_ALT);
    must(wait_until([&] { return section() != before; }), question);
  }
  must(focus(question), question);
}

void JourneyTest::set_clock(const char* now) {
  const std::shared_ptr<const domain::Clock> clock = environment().clock;
  ui([&] {
    std::dynamic_pointer_cast<domain::SetClock>(std::const_pointer_cast<domain::Clock>(clock))
        ->set(domain::parse_instant(now, "now"));
  });
}

void JourneyTest::record_trackers(domain::Letter who, const std::string& score) {
  use("progress.record");
  must(wait_for("trackers.T-e"), "trackers");
  if (who == k_b) {
    pick("trackers.person", 1);
  }
  fill("trackers.T-e", score);
  press(WXK_RETURN);
  must(wait_for_no_dialog(), "the end of the dialog");
}

void JourneyTest::plan(const std::string& date) {
  must(wait_for("new-session.date"), "new-session.date");
  fill("new-session.date", date);
  fill("new-session.start", "15.30");
  press(WXK_RETURN);
  must(wait_for_no_dialog(), "the end of the dialog");
}

std::string JourneyTest::paper(const std::string& name, int pages) {
  const fs::path file = m_kept / name;
  std::ofstream(file, std::ios::binary) << ui([this] { return prompter().printed.back(); });
  const std::string info = run({"pdfinfo", file.string()}).out;
  EXPECT_NE(info.find("Pages:           " + std::to_string(pages) + "\n"), std::string::npos) << info;
  const std::string words = run({"pdftotext", "-layout", file.string(), "-"}).out;
  EXPECT_FALSE(words.empty());
  EXPECT_EQ(words.find(k_told_alone), std::string::npos) << name;
  return words;
}

}  // namespace attune::test
