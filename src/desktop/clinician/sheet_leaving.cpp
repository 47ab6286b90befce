// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/sheet_leaving.h"

#include "desktop/support/describe_error.h"

#include <system_error>

namespace attune::desktop {
namespace {

namespace fs = std::filesystem;
constexpr const char* k_name = "sheet-";  // neutral, with the day it was saved on

/// A name of that day which is not there yet.
fs::path free_name(const fs::path& folder, domain::Date day) {
  const std::string stem = k_name + domain::date_text(day);
  fs::path file = folder / (stem + ".pdf");
  std::error_code error;
  for (int number = 2; fs::exists(file, error); ++number) {
    file = folder / (stem + "-" + std::to_string(number) + ".pdf");
  }
  return file;
}

}  // namespace

practice::Deliver to_printer(Context& context, wxWindow* parent, domain::PaperSize paper) {
  return context.ask.choose_printer(parent, paper);
}

practice::Deliver to_outbox(Context& context, wxWindow* parent) {
  std::optional<fs::path> folder = context.settings.outbox();
  if (!folder) {
    folder = context.ask.choose_folder(parent, "Choose the outbox");
    if (!folder) {
      return {};
    }
    context.settings.set_outbox(*folder);
  }
  return practice::into_file(context.practice, free_name(*folder, context.practice.event_time().date),
                             practice::Overwrite::No);
}

bool send_sheet(Context& context, const std::function<practice::Deliver()>& way,
                const std::function<void(const practice::Deliver&)>& act) {
  try {
    const practice::Deliver deliver = way();
    if (!deliver) {
      return false;
    }
    act(deliver);
    context.go.saved();
  } catch (const Error&) {
    context.go.tell(describe_current().text());
    return false;
  }
  context.go.refresh();
  return true;
}

bool print_sheet(Context& context, domain::PaperSize paper, const std::function<void(const practice::Deliver&)>& act) {
  const auto way = [&] {
    try {
      act([](const std::string&) { throw Error(ErrorCode::Cancelled); });
    } catch (const Error& error) {
      if (error.code() != ErrorCode::Cancelled) {
        throw;
      }
    }
    return to_printer(context, context.go.window(), paper);
  };
  return send_sheet(context, way, act);
}

void reprint_sheet(Context& context, const domain::AssignmentId& id, domain::PaperSize paper) {
  print_sheet(context, paper,
              [&](const practice::Deliver& deliver) { practice::reprint(context.practice, id.str(), deliver); });
}

namespace {

std::vector<fs::path> files_in_outbox(const Settings& settings) {
  const std::optional<fs::path> folder = settings.outbox();
  std::vector<fs::path> files;
  std::error_code error;
  if (!folder) {
    return files;
  }
  for (fs::directory_iterator each(*folder, error), end; !error && each != end; each.increment(error)) {
    const std::string name = each->path().filename().string();
    if (name.starts_with(k_name) && name.ends_with(".pdf")) {
      files.push_back(each->path());
    }
  }
  return files;
}

}  // namespace

int count_in_outbox(const Settings& settings) {
  return static_cast<int>(files_in_outbox(settings).size());
}

bool clear_outbox(const Settings& settings) {
  bool all = true;
  for (const fs::path& each : files_in_outbox(settings)) {
    std::error_code error;
    all = fs::remove(each, error) && all;
  }
  return all;
}

}  // namespace attune::desktop
