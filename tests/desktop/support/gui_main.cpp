// SPDX-License-Identifier: Apache-2.0
// main of every suite with windows: the main loop on the first thread, the tests on another.
#include "crypto/secret.h"
#include "desktop/support/gtk_bridge.h"
#include "desktop/support/gui.h"
#include "desktop/support/program_fixture.h"

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/init.h>
#include <wx/log.h>

#include <memory>
#include <thread>

namespace {

class TestApp final : public wxApp {
 public:
  bool OnInit() override {
    SetExitOnFrameDelete(false);
    wxLog::EnableLogging(false);
    return true;
  }
  int OnRun() override {
    CallAfter([this] {
      m_tests = std::thread([this] {
        m_status = RUN_ALL_TESTS();
        CallAfter([] { wxTheApp->ExitMainLoop(); });
      });
    });
    wxApp::OnRun();
    m_tests.join();
    return m_status;
  }
  int FilterEvent(wxEvent& event) override {
    if (event.GetEventType() == wxEVT_KEY_UP) {
      attune::test::key_came_up();
    }
    attune::desktop::Program* program = attune::test::running_program();
    return program != nullptr ? program->filter(event) : wxApp::FilterEvent(event);
  }

 private:
  std::thread m_tests;
  int m_status = 1;
};

/// A picture of the screen for every test that fails.
class Pictures final : public testing::EmptyTestEventListener {
  void OnTestPartResult(const testing::TestPartResult& result) override {
    if (result.failed() && !m_taken) {
      m_taken = true;
      attune::test::take_picture(m_test);
    }
  }
  // The name is kept here: asking for it while a result is being reported waits for itself.
  void OnTestStart(const testing::TestInfo& test) override {
    m_taken = false;
    m_test = test.name();
  }
  std::string m_test;
  bool m_taken = false;
};

}  // namespace

int main(int argc, char** argv) {
  attune::crypto::initialize();
  attune::desktop::gtk::speak_utf8();
  testing::InitGoogleTest(&argc, argv);
  testing::UnitTest::GetInstance()->listeners().Append(new Pictures);
  wxApp::SetInstance(new TestApp);
  int count = 1;
  return wxEntry(count, argv);
}
