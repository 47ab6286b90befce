// SPDX-License-Identifier: Apache-2.0
// A chart in a window: walked by keys, spoken, drawn for the width that it has, in the theme and text of the run.
#include "desktop/support/accessible.h"
#include "desktop/support/chart_view.h"
#include "desktop/support/gui.h"
#include "desktop/support/screen_metrics.h"
#include "desktop/support/style.h"
#include "desktop/support/text.h"
#include "progress/charts.h"

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/frame.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include <cstdlib>

namespace attune::test {
namespace {

using desktop::ChartFacts;
using desktop::ChartView;

progress::Look look() {
  return {desktop::is_dark() ? progress::dark_ink() : progress::light_ink(),
          progress::screen_type(desktop::text_scale())};
}

class WidgetsChart : public ::testing::Test {
 protected:
  void SetUp() override {
    ui([this] {
      desktop::apply_style_sheet();
      m_frame = new wxFrame(nullptr, wxID_ANY, "Charts", wxDefaultPosition, wxSize(700, 820));
      m_frame->SetFont(desktop::base_font());
      m_page = new wxScrolledWindow(m_frame);
      m_page->SetScrollRate(0, 10);
      desktop::set_surface(m_page, desktop::Colour::Panel);
      m_page->SetSizer(new wxBoxSizer(wxVERTICAL));
    });
  }
  void TearDown() override {
    ui([this] { m_frame->Destroy(); });
    ASSERT_TRUE(wait_until([] { return wxTopLevelWindows.empty(); }));
  }

  /// Only within ui().
  ChartView& add(const wxString& name, ChartFacts facts) {
    auto* view = new ChartView(m_page, name, std::move(facts));
    m_page->GetSizer()->Add(view, wxSizerFlags().Expand().Border(wxALL, 12));
    return *view;
  }
  void open() {
    ui([this] {
      m_frame->Layout();
      m_frame->Show();
      m_frame->Raise();
    });
    ASSERT_TRUE(wait_for_paint());
  }
  void resize(int width) {
    ui([&] { m_frame->SetClientSize(width, 820); });
    ASSERT_TRUE(wait_until([&] { return m_frame->GetClientSize().x == width; }));
  }

  wxFrame* m_frame = nullptr;
  wxScrolledWindow* m_page = nullptr;
};

ChartFacts tracker(int count, std::size_t person = 0) {
  ChartFacts facts;
  facts.title = "Maya, Known and accepted";
  facts.nothing = "nothing yet";
  facts.draw = [=](double width, const drawing::TextMetrics& metrics) {
    return progress::draw_tracker(tracker_of(count, person), width, look(), metrics);
  };
  facts.words = [=](std::size_t index) {
    return desktop::to_wx(domain::date_text(tracker_of(count).series.points.at(index).date));
  };
  return facts;
}
ChartFacts occasions(int count) {
  ChartFacts facts;
  facts.title = "Practice";
  facts.start = ChartFacts::Start::First;
  facts.draw = [=](double width, const drawing::TextMetrics& metrics) {
    return progress::draw_occasions(count == 8 ? known_occasions() : occasions_of(count), width, look(), metrics);
  };
  facts.words = [](std::size_t index) { return wxString::Format("occasion %d", static_cast<int>(index)); };
  return facts;
}

std::string spoken(const char* name) {
  return ui([name] { return desktop::from_wx(get<ChartView>(name).spoken()); });
}
std::size_t at(const char* name) {
  return ui([name] { return get<ChartView>(name).at(); });
}

TEST_F(WidgetsChart, IsWalkedByKeys) {
  ui([this] { add("chart", tracker(7)); });
  open();
  ASSERT_TRUE(focus("chart"));
  EXPECT_EQ(spoken("chart"), "Maya, Known and accepted: 2025-10-04");
  press(WXK_LEFT);
  EXPECT_EQ(spoken("chart"), "Maya, Known and accepted: 2025-09-29");
  press(WXK_HOME);
  EXPECT_EQ(spoken("chart"), "Maya, Known and accepted: 2025-09-04");
  press(WXK_LEFT);
  EXPECT_EQ(at("chart"), 0U);
  press(WXK_RIGHT);
  press(WXK_DOWN);
  press(WXK_UP);
  EXPECT_EQ(at("chart"), 1U);
  press(WXK_END);
  press(WXK_RIGHT);
  EXPECT_EQ(at("chart"), 6U);
}

TEST_F(WidgetsChart, TabGoesOn) {
  ui([this] {
    add("chart", tracker(7));
    m_page->GetSizer()->Add(
        new wxButton(m_page, wxID_ANY, "After", wxDefaultPosition, wxDefaultSize, 0, wxDefaultValidator, "after"));
  });
  open();
  ASSERT_TRUE(focus("chart"));
  press(WXK_TAB);
  EXPECT_TRUE(wait_until([] { return get<wxButton>("after").HasFocus(); }));
  press(WXK_TAB, wxMOD_SHIFT);
  EXPECT_TRUE(wait_until([] { return get<ChartView>("chart").HasFocus(); }));
}

TEST_F(WidgetsChart, SaysAllOfItAndThatThereIsNothing) {
  ui([this] {
    add("chart", tracker(2));
    add("none", tracker(0));
  });
  open();
  EXPECT_EQ(ui([] { return desktop::from_wx(get<ChartView>("chart").described()); }), "2025-09-04; 2025-09-09");
  EXPECT_EQ(spoken("none"), "Maya, Known and accepted: nothing yet");
  ASSERT_TRUE(focus("none"));
  press(WXK_RIGHT);
  press(WXK_END);
  EXPECT_EQ(at("none"), 0U);
}

TEST_F(WidgetsChart, BeginsWhereItIsAskedTo) {
  ui([this] { add("chart", occasions(7)); });
  open();
  EXPECT_EQ(spoken("chart"), "Practice: occasion 0");
}

TEST_F(WidgetsChart, IsDrawnForItsWidth) {
  ui([this] { add("chart", occasions(200)); });
  open();
  resize(900);
  const auto high = [] { return get<ChartView>("chart").GetClientSize().y; };
  const auto page = [this] { return m_page->GetVirtualSize().y; };
  const auto fits = [high] {
    const ChartView& view = get<ChartView>("chart");
    return view.chart().picture.size.width == view.GetClientSize().x && high() >= view.chart().picture.size.height - 1;
  };
  ASSERT_TRUE(wait_until(fits));
  const int wide = ui(high);
  const int page_when_wide = ui(page);
  resize(420);
  ASSERT_TRUE(wait_until([&] { return fits() && high() > wide && page() > high(); }));
  resize(900);
  ASSERT_TRUE(wait_until([&] { return fits() && high() == wide && page() == page_when_wide; }));
}

TEST_F(WidgetsChart, ShowsSomethingElseInTheSamePlace) {
  ui([this] { add("chart", tracker(7)); });
  open();
  ui([] { get<ChartView>("chart").show(tracker(1)); });
  EXPECT_EQ(spoken("chart"), "Maya, Known and accepted: 2025-09-04");
  EXPECT_EQ(ui([] { return get<ChartView>("chart").chart().spots.size(); }), 1U);
}

TEST_F(WidgetsChart, AClickGoesToTheNearest) {
  ui([this] { add("chart", tracker(7)); });
  open();
  ui([] {
    ChartView& view = get<ChartView>("chart");
    const drawing::Rect spot = view.chart().spots.at(3).around;
    wxMouseEvent event(wxEVT_LEFT_DOWN);
    event.SetPosition(wxPoint(static_cast<int>(spot.x + 6), static_cast<int>(spot.y + 20)));
    view.GetEventHandler()->ProcessEvent(event);
  });
  EXPECT_EQ(at("chart"), 3U);
}

TEST_F(WidgetsChart, MeasuresAsItPaints) {
  ui([] {
    const desktop::ScreenMetrics metrics;
    const drawing::Font regular{drawing::Weight::Regular, 14};
    const drawing::Font bold{drawing::Weight::Bold, 14};
    EXPECT_GT(metrics.width(bold, "More pleasure than performance"),
              metrics.width(regular, "More pleasure than performance"));
    EXPECT_NEAR(metrics.width({drawing::Weight::Regular, 28}, "accepted"), 2 * metrics.width(regular, "accepted"), 4);
    EXPECT_GT(metrics.ascent(regular), metrics.descent(regular));
    EXPECT_NEAR(metrics.ascent(regular) + metrics.descent(regular), 14 * 1.3, 5);
    EXPECT_EQ(metrics.width(regular, ""), 0);
  });
}

TEST_F(WidgetsChart, Picture) {
  ui([this] {
    m_frame->SetClientSize(600, 800);
    for (const int count : {0, 1, 3, 200}) {
      add(wxString::Format("chart%d", count), tracker(count, static_cast<std::size_t>(count) % 4));
    }
    add("occasions", occasions(8));
    ChartFacts then;
    then.title = "Brakes";
    then.draw = [](double width, const drawing::TextMetrics& metrics) {
      return progress::draw_then_now(then_now_of(5), width, look(), metrics);
    };
    then.words = [](std::size_t) { return wxString("a thing"); };
    add("then", std::move(then));
  });
  open();
  ASSERT_TRUE(focus("occasions"));
  press(WXK_RIGHT);
  ASSERT_TRUE(wait_for_paint());
  const char* of_run = std::getenv("ATTUNE_GUI_LOOK");
  take_picture(std::string(of_run == nullptr || *of_run == 0 ? "light" : of_run) + " charts");
}

}  // namespace
}  // namespace attune::test
