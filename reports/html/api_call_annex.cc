// The API-call annex. Real apps have thousands of calls: they are grouped by kind of information
// and by owner, folded, and each group is cut; report.json has them all.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "reports/html/sections.h"
#include "reports/model/names.h"

namespace hegui::html {
namespace {

constexpr std::size_t kRowsOfGroup = 60;

// Y sensitive, U device identifier, C depends on context, N ordinary, then what reads nothing.
int weight(const std::optional<std::string>& sensitive) {
  constexpr std::string_view kOrder = "YUCN";
  if (!sensitive || sensitive->empty()) return 4;
  const std::size_t at = kOrder.find(sensitive->front());
  return at == std::string_view::npos ? 4 : static_cast<int>(at);
}

struct Group {
  std::string code;  // PI code, or the role of calls that read nothing
  bool is_pi = false;
  int weight = 4;
  std::map<std::string, std::vector<const model::ApiCall*>> by_owner;
  std::size_t calls = 0;
};

std::vector<Group> groups(const model::Report& report) {
  std::map<std::pair<bool, std::string>, Group> found;
  for (const model::ApiCall& call : report.api_calls) {
    const bool is_pi = call.pi.has_value();
    Group& group = found[{!is_pi, is_pi ? *call.pi : call.role}];
    group.code = is_pi ? *call.pi : call.role;
    group.is_pi = is_pi;
    group.weight = std::min(group.weight, is_pi ? weight(call.sensitive) : 5);
    group.by_owner[call.owner].push_back(&call);
    ++group.calls;
  }
  std::vector<Group> sorted;
  for (auto& [key, group] : found) {
    if (!group.is_pi) group.weight = 5;
    sorted.push_back(std::move(group));
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const Group& a, const Group& b) {
    return std::tuple(a.weight, b.calls) < std::tuple(b.weight, a.calls);
  });
  return sorted;
}

void reached(Page& page, const model::ApiCall& call) {
  if (!call.reached) return page.label("reached.unknown");
  if (call.reached->empty()) return page.label("reached.dead");
  std::set<std::pair<std::string, std::string>> ways;
  for (const model::Reached& way : *call.reached) ways.emplace(way.phase, way.guard);
  for (const auto& [phase, guard] : ways) {
    page.html.words(page.labels.of("phase", phase));
    page.html.text("/");
    page.html.words(page.labels.of("guard", guard));
    page.html.text(" ");
  }
}

void rows(Page& page, const std::vector<const model::ApiCall*>& calls) {
  AnnexTable table(page, {"column.api", "column.arguments", "column.location", "column.reached"});
  for (std::size_t i = 0; i < calls.size() && i < kRowsOfGroup; ++i) {
    const model::ApiCall& call = *calls[i];
    auto row = table.row();
    {
      const auto cell = page.html.element("td", {{"title", cut(call.api, 300)}});
      page.html.foreign_code(model::member_name(call.api));
    }
    row.code(call.arguments_json.value_or(""));
    row.location(call.evidence);
    const auto cell = row.cell();
    reached(page, call);
  }
}

void group_section(Page& page, const Group& group) {
  const auto fold = page.html.element("details", {{"class", "group"}});
  {
    const auto summary = page.html.element("summary");
    if (group.is_pi) {
      {
        const auto mark = page.html.element("span", {{"class", "sens"}});
        constexpr std::string_view kLevels[] = {"sensitive.Y", "sensitive.U", "sensitive.C",
                                                "sensitive.N", "sensitive.N"};
        page.label(kLevels[group.weight]);
      }
      page.html.text(" ");
      page.html.words(name_of(page.report.pi_names, group.code));
    } else {
      page.html.words(page.labels.of("role", group.code));
    }
    page.html.text(fmt::format(" ({})", group.calls));
    for (const auto& [owner, calls] : group.by_owner) {
      page.html.text(" · ");
      page.html.words(name_of(page.report.owner_names, owner));
      page.html.text(fmt::format(" {}", calls.size()));
    }
  }
  for (const auto& [owner, calls] : group.by_owner) {
    {
      const auto head = page.html.element("h5");
      page.html.words(name_of(page.report.owner_names, owner));
      page.html.text(" ");
      page.html.foreign_code(owner);
    }
    rows(page, calls);
    if (calls.size() > kRowsOfGroup) {
      const auto note = page.html.element("p", {{"class", "note"}});
      page.counted("evidence.rest_in_json", calls.size() - kRowsOfGroup);
    }
  }
  page.html.new_line();
}

}  // namespace

void api_call_annex(Page& page) {
  for (const Group& group : groups(page.report)) group_section(page, group);
}

}  // namespace hegui::html
