// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/views.h"
#include "practice/couples.h"
#include "practice/safeguards.h"

namespace attune::cli {
namespace {

Json screen_json(const practice::ScreenView& view) {
  const domain::Screen& screen = view.screen;
  return {{"id", screen.id.str()},
          {"partner", screen.partner.str()},
          {"kind", domain::word(screen.kind)},
          {"outcome", domain::word(screen.outcome)},
          {"date", domain::date_text(screen.date)},
          {"asked_alone", screen.asked_alone},
          {"how", text_json(screen.how)},
          {"next_due", domain::date_text(screen.next_due)},
          {"current", view.current}};
}

std::string screens_text(const std::vector<practice::ScreenView>& views) {
  Table table({"Id", "Date", "Partner", "Kind", "Outcome", "Next due", "Current", "How"});
  for (const auto& view : views) {
    const domain::Screen& screen = view.screen;
    table.add({screen.id.str(), domain::date_text(screen.date), screen.partner.str(),
               std::string(domain::word(screen.kind)), std::string(domain::word(screen.outcome)),
               domain::date_text(screen.next_due), view.current ? "yes" : "no", text_or_empty(screen.how)});
  }
  return table.str();
}

Result screen_record(Context& context) {
  practice::NewScreen what;
  what.partner = context.letter("partner");
  what.kind = context.one_of<domain::ScreenKind>("kind").value_or(domain::ScreenKind::Safety);
  what.outcome = *context.one_of<domain::ScreenOutcome>("outcome");
  if (const std::string* how = context.arguments().find("how")) {
    what.how = context.text_at(*how, "how");
  }
  const domain::CaseId couple = context.couple();
  practice::ScreenView written{practice::record_screen(context.practice(), couple, what), true};
  for (const auto& view : practice::list_screens(context.practice(), couple, domain::Lens::clinician())) {
    if (view.screen.id == written.screen.id) {
      written = view;  // recorded with an earlier date, it may not be the one that counts
    }
  }
  return {screen_json(written), screens_text({written}), {}, {}};
}

Result screen_list(Context& context) {
  const domain::CaseId couple = context.couple();
  const auto views = practice::list_screens(context.practice(), couple, context.lens(couple));
  return {list_json(views, screen_json), screens_text(views), {}, {}};
}

}  // namespace

std::vector<Command> screen_commands() {
  return {
      {"screen record",
       "CODE",
       {{"partner", "LETTER", "who was asked, alone", Need::Required},
        {"kind", "KIND", "safety, medical or sti; left out: safety"},
        {"outcome", "OUTCOME", "none, raised or unfinished", Need::Required},
        {"how", "@FILE", "how it was asked"}},
       "record a screen",
       "attune-cli screen record C-014 --partner A --outcome none --clock 2026-03-05",
       screen_record},
      {"screen list", "CODE", {}, "list the screens", "attune-cli screen list C-014", screen_list, Looks::ThroughLens},
  };
}

}  // namespace attune::cli
