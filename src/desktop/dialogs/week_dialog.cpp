// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/week_dialog.h"

#include "desktop/dialogs/form_dialog.h"
#include "desktop/models/people_words.h"
#include "desktop/models/typed_dates.h"
#include "desktop/support/text.h"
#include "practice/practice_logs.h"

namespace attune::desktop {
namespace {

class WeekDialog final : public FormDialog {
 public:
  WeekDialog(wxWindow* parent, Context& in, const std::vector<practice::PartnerView>& people, const domain::Assignment& sheet)
      : FormDialog(parent, in, "One row for the whole week", "week", "week " + sheet.id.str(),
                   [people, sheet](wxWindow* again, Context& context) { ask_whole_week(again, context, people, sheet); }),
        m_letters(sheet.pair.letters()), m_id(sheet.id.str()) {
    add_words(column(), "For a sheet that says only how the week was. It is kept on the day on which the week ended.");
    const FieldPlace first = add_row(column());
    std::vector<wxString> names;
    for (const domain::Letter each : m_letters) {
      names.push_back(to_wx(name_of(people, each)).Left(40));
    }
    add_choice(first, {"who", "Whose sheet"}, names, 0);
    add_date(first, {"date", "The week ended on"}, today());
    const FieldPlace second = add_row(column());
    wxTextCtrl* times = add_plain(second, {"times", "Done how many times", "occasion"}, {}, 80);
    add_choice(second, {"end", "At the end"}, {"not said", "calmer", "the same", "tenser"}, 0);
    set_save("Keep", [this] { keep(); });
    finish(times, 520);
  }

 private:
  void keep() {
    const int times = parse_typed_number(plain("times"), 0, domain::k_most_occasions, "occasion");
    practice::NewLog one;
    one.partner = m_letters.at(static_cast<std::size_t>(chosen("who")));
    one.date = date("date");
    one.done = times == 0 ? domain::Done::No : domain::Done::Yes;
    constexpr const char* k_ends[] = {"", "calmer", "same", "tenser"};
    if (chosen("end") > 0 && times > 0) {
      one.fields.push_back(domain::log_value("tension_change", k_ends[chosen("end")]));
    }
    std::vector<practice::NewLog> all(static_cast<std::size_t>(std::max(times, 1)), one);
    for (std::size_t each = 0; each < all.size(); ++each) {
      all[each].occasion = static_cast<int>(each) + 1;
    }
    practice::log_homework(context().practice, m_id, all);
  }

  std::vector<domain::Letter> m_letters;
  std::string m_id;
};

}  // namespace

bool ask_whole_week(wxWindow* parent, Context& context, const std::vector<practice::PartnerView>& people,
                    const domain::Assignment& sheet) {
  return keep_with(context, [&] { return WeekDialog(parent, context, people, sheet).ShowModal(); });
}

}  // namespace attune::desktop
