// SPDX-License-Identifier: Apache-2.0
#include "domain/words.h"
#include "forms/words.h"
#include "practice/form_files.h"

namespace attune::practice {
namespace {

FormOption form_option(const forms::Option& option) {
  FormOption view;
  view.weight = option.weight;
  if (const auto* coding = std::get_if<forms::Coding>(&option.value)) {
    view.code = coding->code;
    view.text = coding->display.empty() ? coding->code : coding->display;
  } else {
    view.text = forms::value_text(option.value);
  }
  return view;
}

FormLine form_line(const forms::Item& item) {
  FormLine line;
  line.link_id = item.link_id;
  line.type = domain::word(item.type);
  line.text = item.text;
  line.depth = item.depth;
  line.conditional = !item.conditions.empty();
  for (const forms::Option& each : item.options) {
    line.options.push_back(form_option(each));
  }
  line.seen_by = domain::word(item.marks.seen_by);
  line.asked = domain::word(item.marks.asked);
  line.paper = domain::word(item.marks.paper);
  line.signal = !item.marks.signals.empty();
  return line;
}

}  // namespace

FormView show_form(const std::filesystem::path& data, std::string_view id) {
  const auto form = load_form_by_id(data, id);
  FormView view{form_row(*form), form->language, form->description, {}, form->warnings};
  for (const forms::Item& each : form->items) {
    if (!each.hidden) {
      view.lines.push_back(form_line(each));
    }
  }
  return view;
}

}  // namespace attune::practice
