#include "analyzer/versions/compare_versions.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace hegui::versions {
namespace {

using Key = std::tuple<std::string, std::string, std::string>;
Key key_of(const Comparable& row) { return {row.kind, row.subject, row.owner}; }

base::Result<bool> each_row(facts::FactsDb& facts, const char* sql,
                            const std::function<void(const facts::Statement&)>& take) {
  base::Result<facts::Statement> rows = facts.database().prepare(sql);
  if (!rows.ok()) return std::move(rows).error();
  while (true) {
    base::Result<bool> more = rows->step();
    if (!more.ok()) return more;
    if (!*more) return true;
    take(*rows);
  }
}

// What stands in code is compared only between like examinations.
bool is_of_code(const Comparable& row) { return row.ground == "code" || row.ground == "ways"; }

// Is it certain that `other` lacks the row, and that this one has it?
bool certainly_lacks(const Version& other, const Comparable& row, bool like) {
  return row.sure && other.is_whole(row.ground) && (like || !is_of_code(row));
}

}  // namespace

base::Result<Version> read_version(facts::FactsDb& facts) {
  Version out;
  const std::pair<const char*, std::function<void(const facts::Statement&)>> parts[] = {
      {"SELECT package, version_name, version_code FROM app",
       [&](const facts::Statement& row) {
         out.package = row.optional_text(0);
         out.version_name = row.optional_text(1);
         out.version_code = row.optional_integer(2);
       }},
      {"SELECT sha256 FROM input ORDER BY id LIMIT 1",
       [&](const facts::Statement& row) { out.sha256 = row.text(0); }},
      {"SELECT DISTINCT sha256 FROM signer WHERE sha256 IS NOT NULL",
       [&](const facts::Statement& row) { out.signers.emplace(row.text(0)); }},
      {"SELECT key, value FROM meta WHERE key IN ('engine_version', 'catalog_sha256', 'profile')",
       [&](const facts::Statement& row) {
         out.method.emplace(std::string(row.text(0)), std::string(row.text(1)));
       }},
      {"SELECT ground, whole FROM comparable_ground",
       [&](const facts::Statement& row) {
         out.whole[std::string(row.text(0))] = row.integer(1) != 0;
       }},
      {"SELECT kind, ground, subject, owner, value, sure, origin FROM comparable",
       [&](const facts::Statement& row) {
         out.rows.push_back({std::string(row.text(0)), std::string(row.text(1)),
                             std::string(row.text(2)), std::string(row.text(3)),
                             row.optional_text(4), row.integer(5) != 0, row.optional_integer(6)});
       }},
  };
  for (const auto& [sql, take] : parts) {
    if (base::Result<bool> done = each_row(facts, sql, take); !done.ok()) {
      return std::move(done).error();
    }
  }
  return out;
}

std::optional<bool> same_package(const Version& a, const Version& b) {
  if (!a.package || !b.package) return std::nullopt;
  return *a.package == *b.package;
}

std::optional<bool> same_signer(const Version& a, const Version& b) {
  if (a.signers.empty() || b.signers.empty()) return std::nullopt;
  return std::any_of(a.signers.begin(), a.signers.end(),
                     [&](const std::string& signer) { return b.signers.contains(signer); });
}

bool same_method(const Version& a, const Version& b) { return a.method == b.method; }

std::string side_code(Side side) {
  switch (side) {
    case Side::new_:
      return "new";
    case Side::gone:
      return "gone";
    case Side::changed:
      return "changed";
  }
  return "";
}

std::vector<Change> changes_between(const Version& before, const Version& after) {
  std::map<Key, const Comparable*> earlier;
  for (const Comparable& row : before.rows) earlier.emplace(key_of(row), &row);
  std::map<Key, const Comparable*> later;
  for (const Comparable& row : after.rows) later.emplace(key_of(row), &row);
  const bool like = same_method(before, after);
  std::vector<Change> added;
  std::vector<Change> changed;
  for (const Comparable& row : after.rows) {
    const auto found = earlier.find(key_of(row));
    Change change{row.kind, row.subject, row.owner, Side::new_, {}, row.value, false, row.origin};
    if (found == earlier.end()) {
      change.certain = certainly_lacks(before, row, like);
      added.push_back(std::move(change));
    } else if (const auto& value = found->second->value;
               value && row.value && *value != *row.value) {
      change.side = Side::changed;
      change.before = value;
      change.certain = like || !is_of_code(row);
      changed.push_back(std::move(change));
    }
  }
  std::vector<Change> out = std::move(added);
  std::move(changed.begin(), changed.end(), std::back_inserter(out));
  for (const Comparable& row : before.rows) {
    if (later.contains(key_of(row))) continue;
    out.push_back({row.kind,
                   row.subject,
                   row.owner,
                   Side::gone,
                   row.value,
                   {},
                   certainly_lacks(after, row, like),
                   {}});
  }
  return out;
}

base::Result<bool> add_changes(facts::FactsDb& facts, const Version& before, const Version& after) {
  for (const facts::TableNumber table :
       {facts::EarlierVersionRow::kTable, facts::VersionChangeRow::kTable}) {
    if (base::Result<bool> cleared = facts.clear(table); !cleared.ok()) return cleared;
  }
  const auto as_fact = [](std::optional<bool> value) {
    return value ? std::optional<std::int64_t>(*value) : std::nullopt;
  };
  facts::EarlierVersionRow version;
  version.sha256 = before.sha256;
  version.package = before.package;
  version.version_name = before.version_name;
  version.version_code = before.version_code;
  version.same_package = as_fact(same_package(before, after));
  version.same_signer = as_fact(same_signer(before, after));
  version.same_method = same_method(before, after);
  version.code_whole = before.is_whole("code");
  version.ways_known = before.is_whole("ways");
  version.policy_text = before.is_whole("policy_text");
  version.policy_whole = before.is_whole("policy");
  if (const auto added = facts.add(version); !added.ok()) return added.error();
  for (const Change& change : changes_between(before, after)) {
    facts::VersionChangeRow row;
    row.kind = change.kind;
    row.subject = change.subject;
    row.owner = change.owner;
    row.side = side_code(change.side);
    row.before = change.before;
    row.after = change.after;
    row.certain = change.certain;
    row.origin = change.origin;
    if (const auto added = facts.add(row); !added.ok()) return added.error();
  }
  return true;
}

}  // namespace hegui::versions
