#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "reports/html/sections.h"

namespace hegui::html {
namespace {

constexpr std::size_t kMaxRows = kMaxAnnexRows;
constexpr std::size_t kMaxSignals = 6;   // of one SDK
constexpr std::size_t kMaxVersions = 4;  // of one SDK

void permissions(Page& page) {
  {
    AnnexTable table(page, {"column.permission", "column.level", "column.pi", "column.requested",
                            "column.used", "column.in_policy"});
    std::size_t rows = 0;
    for (const model::Permission& permission : page.report.permissions) {
      if (++rows > kMaxRows) break;
      auto row = table.row();
      row.code(permission.name);
      row.foreign_or_blank(permission.level);
      row.words(permission.pi_name);
      row.number(static_cast<std::int64_t>(permission.requested_at.size()));
      row.yes_no(permission.used);
      row.yes_no(permission.explained_in_policy);
    }
  }
  rest_note(page, page.report.permissions.size());
}

// The version, how far it is known, and what it was read from.
void version(Page& page, const model::Sdk& sdk) {
  if (sdk.version) page.html.foreign(*sdk.version);
  if (!sdk.version_basis) return;
  {
    const auto line = page.html.element("div");
    page.html.words(page.labels.of("version_basis", *sdk.version_basis));
  }
  for (std::size_t i = 0; i < sdk.versions.size() && i < kMaxVersions; ++i) {
    const model::SdkVersion& read = sdk.versions[i];
    const auto line = page.html.element("div");
    page.html.foreign(read.part ? *read.part + " " + read.value : read.value);
    page.html.text(" ");
    page.html.words(page.labels.of("version_says", read.says));
    page.html.text(" ");
    page.html.foreign_code(read.place);
  }
  if (sdk.versions.size() > kMaxVersions) {
    page.counted("evidence.more", sdk.versions.size() - kMaxVersions);
  }
}

// Which classes were recognised whatever their names, and as what.
void fingerprint(Page& page, const model::SdkFingerprint& known) {
  const auto box = page.html.element("div");
  page.counted("sdk.recognised", static_cast<std::size_t>(known.matched));
  page.html.text(" ");
  page.html.foreign(known.learned_from);
  for (std::size_t i = 0; i < known.classes.size() && i < kMaxSignals; ++i) {
    const auto line = page.html.element("div");
    page.html.foreign_code(known.classes[i].app_class);
    page.html.text(" ≈ ");
    page.html.foreign_code(known.classes[i].original);
  }
}

void sdks(Page& page) {
  AnnexTable table(page, {"column.name", "column.operator", "column.version", "column.signals",
                          "column.used", "column.in_policy", "column.confidence"});
  for (const model::Sdk& sdk : page.report.sdks) {
    auto row = table.row();
    {
      const auto cell = row.cell();
      page.html.words(sdk.name);
      page.html.text(" ");
      page.html.foreign_code(sdk.id);
      page.html.text(" ");
      page.html.words(page.labels.of("category", sdk.category));
    }
    row.foreign_or_blank(sdk.operator_name);
    {
      const auto cell = row.cell();
      version(page, sdk);
    }
    {
      const auto cell = row.cell();
      for (std::size_t i = 0; i < sdk.signals.size() && i < kMaxSignals; ++i) {
        const auto line = page.html.element("div");
        page.html.foreign(sdk.signals[i].kind);
        page.html.text(" ");
        page.html.foreign_code(sdk.signals[i].value);
      }
      if (sdk.signals.size() > kMaxSignals) {
        page.counted("evidence.more", sdk.signals.size() - kMaxSignals);
      }
      if (sdk.fingerprint) fingerprint(page, *sdk.fingerprint);
    }
    row.yes_no(sdk.used);
    row.yes_no(sdk.in_policy);
    row.words(page.labels.of("confidence", sdk.confidence));
  }
}

void hosts(Page& page) {
  {
    AnnexTable table(page, {"column.host", "column.owner", "column.country", "column.cleartext",
                            "column.location"});
    std::size_t rows = 0;
    for (const model::Host& host : page.report.hosts) {
      if (++rows > kMaxRows) break;
      auto row = table.row();
      row.code(host.host);
      row.foreign_or_blank(host.owner);
      row.foreign_or_blank(host.operator_country);
      row.yes_no(host.cleartext);
      row.location(host.evidence);
    }
  }
  rest_note(page, page.report.hosts.size());
}

std::vector<std::string> json_texts(const std::string& list_json) {
  std::vector<std::string> texts;
  const auto list = nlohmann::json::parse(list_json, nullptr, false);
  if (!list.is_array()) return texts;
  for (const auto& element : list) {
    texts.push_back(element.is_string()
                        ? element.get<std::string>()
                        : element.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  }
  return texts;
}

void native(Page& page) {
  AnnexTable table(
      page, {"column.entry", "column.soname", "column.owner", "column.bytes", "column.notes"});
  for (const model::NativeLib& library : page.report.native) {
    auto row = table.row();
    row.code(library.entry);
    row.foreign_or_blank(library.soname);
    row.foreign(library.owner);
    row.number(library.bytes);
    const auto cell = row.cell();
    const std::size_t jni = json_texts(library.jni_json).size();
    if (jni > 0) {
      const auto line = page.html.element("div");
      page.counted("native.jni", jni);
    }
    if (!library.methods.empty()) {
      const auto line = page.html.element("div");
      page.counted("native.methods", library.methods.size());
    }
    for (const std::string& note : json_texts(library.notes_json)) {
      const auto line = page.html.element("div");
      page.html.foreign(note);
    }
  }
}

// Java classes, members and names looked up are in report.json only: there are many, and the
// catalog has found among them what matters (it stands among the interface calls).
bool in_native_annex(const model::NativeUse& use) {
  return !use.kind.starts_with("java_") && use.kind != "symbol";
}

std::size_t native_annex_rows(const model::Report& report) {
  std::size_t rows = 0;
  for (const model::NativeLib& library : report.native) {
    rows += static_cast<std::size_t>(
        std::count_if(library.uses.begin(), library.uses.end(), in_native_annex));
  }
  return rows;
}

void native_uses(Page& page) {
  {
    AnnexTable table(page, {"column.native_kind", "column.value", "column.shown", "column.function",
                            "column.entry", "column.owner", "column.location"});
    std::size_t rows = 0;
    for (const model::NativeLib& library : page.report.native) {
      for (const model::NativeUse& use : library.uses) {
        if (!in_native_annex(use)) continue;
        if (++rows > kMaxRows) break;
        auto row = table.row();
        row.words(page.labels.of("native_kind", use.kind));
        row.code(use.value);
        row.words(page.labels.of("native_shown", use.shown));
        row.code(use.function.value_or(""));
        row.code(library.entry);
        row.foreign(use.owner);
        row.location(use.evidence);
      }
    }
  }
  rest_note(page, native_annex_rows(page.report));
}

void dynamic_loads(Page& page) {
  AnnexTable table(page,
                   {"column.mechanism", "column.owner", "column.loaded_from", "column.location"});
  std::size_t rows = 0;
  for (const model::DynamicLoad& load : page.report.dynamic_loads) {
    if (++rows > kMaxRows) break;
    auto row = table.row();
    row.words(page.labels.of("load", load.mechanism));
    row.code(load.owner);
    {
      const auto cell = row.cell();
      if (load.place) page.html.words(page.labels.of("place", *load.place));
      if (load.path) {
        page.html.text(" ");
        page.html.foreign_code(*load.path);
      }
    }
    row.location(load.evidence);
  }
}

void coverage(Page& page) {
  AnnexTable table(page, {"column.measure", "column.done", "column.total"});
  for (const model::CoverageMeasure& measure : page.report.coverage.measures) {
    auto row = table.row();
    row.words(page.labels.of("measure", measure.measure));
    row.number(measure.done);
    row.number(measure.total);
  }
}

void limits(Page& page) {
  if (page.report.coverage.limits.empty()) {
    const auto note = page.html.element("p");
    page.label("limits.none");
    return;
  }
  AnnexTable table(page, {"column.stage", "column.code", "column.notes"});
  for (const model::Limit& limit : page.report.coverage.limits) {
    auto row = table.row();
    row.foreign(limit.stage);
    row.code(limit.code);
    const auto cell = row.cell();
    page.html.foreign(limit.what);
    if (limit.cut_short) {
      page.html.text(" ");
      page.label("limits.cut");
    }
  }
}

void anomalies(Page& page) {
  {
    const auto note = page.html.element("p", {{"class", "note"}});
    page.label("annex.anomalies.note");
  }
  {
    AnnexTable table(page, {"column.severity", "column.code", "column.location", "column.notes"});
    std::size_t rows = 0;
    for (const model::Anomaly& anomaly : page.report.anomalies) {
      if (++rows > kMaxRows) break;
      auto row = table.row();
      row.words(page.labels.of("severity", anomaly.severity));
      row.code(anomaly.code);
      {
        const auto cell = row.cell();
        page.html.foreign_code(anomaly.where);
        if (anomaly.offset) page.html.text(fmt::format(" 0x{:x}", *anomaly.offset));
      }
      row.foreign(anomaly.text);
    }
  }
  rest_note(page, page.report.anomalies.size());
}

void timing(Page& page) {
  AnnexTable table(page, {"column.stage", "column.ms"});
  const auto row_of = [&](std::string_view name, double ms) {
    auto row = table.row();
    row.foreign(name);
    const auto cell = page.html.element("td", {{"class", "num"}});
    page.html.text(fmt::format("{:.1f}", ms));
  };
  for (const model::StageTime& stage : page.report.timing.stages) row_of(stage.name, stage.ms);
  row_of("Σ", page.report.timing.total_ms);
}

template <typename Write>
void annex(Page& page, Literal id, const char* title, std::size_t rows, bool open, Write&& write) {
  const auto section = page.html.element("section", {{"id", id.text()}, {"class", "annex"}});
  {
    const auto head = page.html.element("h3");
    page.label(title);
    if (rows > 0) page.html.text(fmt::format(" ({})", rows));
  }
  if (open) {
    write(page);
    return;
  }
  const auto fold = page.html.element("details");
  {
    const auto summary = page.html.element("summary");
    page.counted("annex.rows", rows);
  }
  write(page);
}

}  // namespace

void annex_sections(Page& page) {
  const model::Report& report = page.report;
  constexpr std::size_t kShort = 40;  // longer annexes are folded
  const auto list = [&](Literal id, const char* title, std::size_t rows, auto write) {
    if (rows > 0) annex(page, id, title, rows, rows <= kShort, write);
  };
  const auto section = page.html.element("section", {{"id", "annexes"}});
  {
    const auto head = page.html.element("h2");
    page.label("nav.annexes");
  }
  if (report.ui.examined) {
    annex(page, "screens", "annex.screens", report.ui.paths.size(), true, screen_annex);
  }
  list("permissions", "annex.permissions", report.permissions.size(), permissions);
  list("sdks", "annex.sdks", report.sdks.size(), sdks);
  if (!report.api_calls.empty()) {
    annex(page, "api-calls", "annex.api_calls", report.api_calls.size(), true, api_call_annex);
  }
  if (report.flows && !report.flows->empty()) {
    annex(page, "flows", "annex.flows", report.flows->size(), true, flow_annex);
  }
  list("hosts", "annex.hosts", report.hosts.size(), hosts);
  list("native", "annex.native", report.native.size(), native);
  list("web", "annex.web", report.web.bundles.size(), web_annex);
  list("native-uses", "annex.native_uses", native_annex_rows(report), native_uses);
  annex(page, "policy", "annex.policy", report.policy.sources.size(), true, policy_annex);
  list("dynamic-loads", "annex.dynamic_loads", report.dynamic_loads.size(), dynamic_loads);
  list("coverage", "annex.coverage", report.coverage.measures.size(), coverage);
  annex(page, "limits", "annex.limits", report.coverage.limits.size(), true, limits);
  list("anomalies", "annex.anomalies", report.anomalies.size(), anomalies);
  list("timing", "annex.timing", report.timing.stages.size(), timing);
}

}  // namespace hegui::html
