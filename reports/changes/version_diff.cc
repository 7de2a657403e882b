#include "reports/changes/version_diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

#include "reports/changes/pair_findings.h"
#include "reports/changes/thing_names.h"

namespace hegui::changes {
namespace {

using versions::Side;
using versions::Version;

bool fires(const model::Item& item) {
  return item.verdict == rules::Verdict::violation || item.verdict == rules::Verdict::suspected;
}
bool is_gone(const model::Item& item) {
  return item.verdict == rules::Verdict::not_found ||
         item.verdict == rules::Verdict::not_applicable;
}

const model::Item* item_of(const model::Report& report, const std::string& id) {
  const auto found = std::find_if(report.items.begin(), report.items.end(),
                                  [&](const model::Item& item) { return item.id == id; });
  return found == report.items.end() ? nullptr : &*found;
}

VersionSide side_of(const Compared& compared, const Version& version) {
  VersionSide side;
  side.path = compared.path;
  side.sha256 = version.sha256;
  side.package = version.package;
  side.version_name = version.version_name;
  side.version_code = version.version_code;
  side.label = compared.report->app.label;
  return side;
}

using Identity = std::tuple<std::string, std::string, std::string>;

// What the history had, as far as it matters to what is new now.
struct History {
  std::set<Identity> things;
  std::set<std::string> items;
  std::set<std::string> findings;
};

void remember(const model::Report& report, const Version& version, History& history) {
  for (const versions::Comparable& row : version.rows) {
    history.things.emplace(row.kind, row.subject, row.owner);
  }
  for (const model::Item& item : report.items) {
    if (fires(item)) history.items.insert(item.id);
    for (const model::Finding& finding : item.findings) history.findings.insert(finding.id);
  }
}

std::vector<ItemChange> changed_items(const model::Report& before, const model::Report& after,
                                      const History& history) {
  std::vector<ItemChange> out;
  for (const model::Item& item : after.items) {
    const model::Item* const earlier = item_of(before, item.id);
    if (earlier == nullptr ||
        (earlier->verdict == item.verdict && earlier->strength == item.strength)) {
      continue;
    }
    ItemChange change{earlier, &item, State::still};
    if (fires(item) && !fires(*earlier)) {
      change.state = history.items.contains(item.id) ? State::recurred : State::new_;
    } else if (fires(*earlier) && is_gone(item)) {
      change.state = State::fixed;
    }
    out.push_back(change);
  }
  return out;
}

base::Result<bool> any_row(facts::FactsDb& facts, const char* sql) {
  base::Result<facts::Statement> row = facts.database().prepare(sql);
  if (!row.ok()) return std::move(row).error();
  return row->step();
}

bool has_kind(const std::vector<versions::Change>& changes, std::string_view kind) {
  return std::any_of(changes.begin(), changes.end(),
                     [&](const versions::Change& change) { return change.kind == kind; });
}
bool has_row(const Version& version, std::string_view kind, std::string_view subject = {}) {
  return std::any_of(version.rows.begin(), version.rows.end(),
                     [&](const versions::Comparable& row) {
                       return row.kind == kind && (subject.empty() || row.subject == subject);
                     });
}

base::Result<Consent> consent_of(facts::FactsDb& facts, const Version& before, const Version& after,
                                 const std::vector<versions::Change>& changes) {
  Consent out;
  if (before.is_whole("policy_text") && after.is_whole("policy_text")) {
    out.policy_changed = has_kind(changes, "policy_text");
  }
  if (has_row(before, "policy_date") && has_row(after, "policy_date")) {
    out.date_changed = has_kind(changes, "policy_date");
  }
  if (has_row(after, "policy_trait", "update_notice")) {
    out.update_notice = true;
  } else if (after.is_whole("policy")) {
    out.update_notice = false;
  }
  const base::Result<bool> kept = any_row(facts, "SELECT 1 FROM policy_version_flag");
  if (!kept.ok()) return kept.error();
  const bool other_flag =
      std::any_of(changes.begin(), changes.end(), [](const versions::Change& change) {
        return change.kind == "consent_flag" && change.side == Side::new_ && change.certain;
      });
  if (*kept || other_flag) {
    out.asks_again = true;
  } else if (after.is_whole("ways") && after.is_whole("code") && has_row(after, "consent_flag")) {
    out.asks_again = false;
  }
  return out;
}

// "assets/privacy.html [12-20]", the method, or the entry.
base::Result<std::string> place_of(facts::FactsDb& facts, std::optional<std::int64_t> origin) {
  if (!origin) return std::string();
  base::Result<facts::Statement> row = facts.database().prepare(
      "SELECT container, entry, kind, position_json FROM origin WHERE id = ?");
  if (!row.ok()) return std::move(row).error();
  row->bind(1, *origin);
  const base::Result<bool> found = row->step();
  if (!found.ok()) return found.error();
  if (!*found) return std::string();
  return place_text(std::string(row->text(0)), std::string(row->text(1)), std::string(row->text(2)),
                    std::string(row->text(3)));
}

std::string place_of(const model::Report& report, const model::Finding& finding) {
  if (finding.evidence.empty()) return {};
  const auto found = std::find_if(
      report.evidence.begin(), report.evidence.end(),
      [&](const model::Evidence& each) { return each.id == finding.evidence.front(); });
  if (found == report.evidence.end()) return {};
  return place_text(found->container, found->entry.value_or(""), found->kind, found->position_json);
}

}  // namespace

std::string state_code(State state) {
  switch (state) {
    case State::new_:
      return "new";
    case State::recurred:
      return "recurred";
    case State::still:
      return "still";
    case State::fixed:
      return "fixed";
  }
  return "";
}

bool VersionDiff::anything_new() const {
  const auto is_new = [](State state) { return state == State::new_ || state == State::recurred; };
  return std::any_of(things.begin(), things.end(),
                     [](const Thing& thing) { return thing.change.side == Side::new_; }) ||
         std::any_of(items.begin(), items.end(),
                     [&](const ItemChange& item) { return is_new(item.state); }) ||
         std::any_of(findings.begin(), findings.end(),
                     [&](const FindingChange& finding) { return is_new(finding.state); });
}

base::Result<VersionDiff> build_diff(const std::vector<Compared>& compared,
                                     const model::Names& names, bool policy_only) {
  std::vector<Version> read;
  for (const Compared& each : compared) {
    base::Result<Version> version = versions::read_version(*each.facts);
    if (!version.ok()) return std::move(version).error();
    read.push_back(std::move(version).value());
  }
  const std::size_t last = compared.size() - 1;
  const Version& before = read[last - 1];
  const Version& after = read[last];
  const model::Report& report = *compared[last].report;
  VersionDiff diff;
  History history;
  for (std::size_t i = 0; i + 1 < last; ++i) {
    diff.history.push_back(side_of(compared[i], read[i]));
    remember(*compared[i].report, read[i], history);
  }
  diff.tool_version = report.tool.version;
  diff.before = side_of(compared[last - 1], before);
  diff.after = side_of(compared[last], after);
  diff.same_package = versions::same_package(before, after);
  diff.same_signer = versions::same_signer(before, after);
  diff.same_method = versions::same_method(before, after);
  diff.policy_only = policy_only;
  const std::vector<versions::Change> changes = versions::changes_between(before, after);
  for (const versions::Change& change : changes) {
    base::Result<std::string> place = place_of(*compared[last].facts, change.origin);
    if (!place.ok()) return std::move(place).error();
    const bool recurred = change.side == Side::new_ &&
                          history.things.contains({change.kind, change.subject, change.owner});
    diff.things.push_back({change, thing_name(change, names), std::move(place).value(), recurred});
  }
  base::Result<Consent> consent = consent_of(*compared[last].facts, before, after, changes);
  if (!consent.ok()) return std::move(consent).error();
  diff.consent = *consent;
  if (policy_only) return diff;
  diff.items = changed_items(*compared[last - 1].report, report, history);
  diff.findings = paired_findings(*compared[last - 1].report, report);
  for (FindingChange& change : diff.findings) {
    if (change.state == State::new_ && history.findings.contains(change.finding->id)) {
      change.state = State::recurred;
    }
    change.place = place_of(change.state == State::fixed ? *compared[last - 1].report : report,
                            *change.finding);
  }
  return diff;
}

}  // namespace hegui::changes
