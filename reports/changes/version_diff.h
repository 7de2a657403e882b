// VersionDiff: what changed from one version of an app to the next, as `hegui diff` reports it:
// things (permissions, kinds of information, third parties, what the policy says), verdicts of the
// items, findings, and how users are told.
//
// The older versions are history: what is new against the version before, but was there in an
// earlier one, has recurred. Findings are the same if their ids are: item, kind, subject (kind of
// information, permission, SDK, host, text) and owner, never an offset, so that a rebuild changes
// nothing. Some subjects are methods or classes; a shrinker renames those, so what is left over on
// both sides of one item, kind and owner with such subjects is paired one to one.
//
// Plain data in both languages, like Report. Text may come from the app and is hostile.
#pragma once

#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "analyzer/versions/compare_versions.h"
#include "reports/model/names.h"
#include "reports/model/report.h"

namespace hegui::changes {

struct VersionSide {
  std::string path;  // as given
  std::string sha256;
  std::optional<std::string> package, version_name, label;
  model::Count version_code;
};

struct Thing {
  versions::Change change;
  model::Text name;   // of the subject, with its owner where it has one
  std::string place;  // in the newer version; "" with gone
  bool recurred = false;
};

enum class State { new_, recurred, still, fixed };
std::string state_code(State state);  // "new", ...

struct ItemChange {
  const model::Item* before = nullptr;  // of the reports, which must live
  const model::Item* after = nullptr;
  // new, recurred, fixed: the item came to be violated or suspected, or ceased to be found at all;
  // still: anything else that changed, such as suspected to insufficient.
  State state = State::still;
};

struct FindingChange {
  State state = State::new_;
  const model::Item* item = nullptr;        // in the newer report; of fixed ones in the older
  const model::Finding* finding = nullptr;  // likewise
  const model::Finding* before = nullptr;   // with still: the earlier one
  std::string place;
};

// How users are told of changes, and asked again.
struct Consent {
  model::YesNo policy_changed;  // its text
  model::YesNo date_changed;    // the dates it gives
  model::YesNo update_notice;   // it says that users are told of changes
  model::YesNo asks_again;      // code tells which version of the policy was agreed to
};

struct VersionDiff {
  std::string tool_version;
  VersionSide before, after;
  std::vector<VersionSide> history;  // before `before`, oldest first
  model::YesNo same_package, same_signer;
  bool same_method = true;
  bool policy_only = false;  // texts were compared, no apps: no items and findings
  std::vector<Thing> things;
  std::vector<ItemChange> items;        // those that changed
  std::vector<FindingChange> findings;  // new and recurred, still, fixed
  Consent consent;

  bool anything_new() const;
};

// One version with all that was made of it. All must live as long as the diff.
struct Compared {
  std::string path;
  facts::FactsDb* facts = nullptr;  // judged
  const model::Report* report = nullptr;
};

// `versions`: oldest first, at least two. Errors: facts that cannot be read.
base::Result<VersionDiff> build_diff(const std::vector<Compared>& versions,
                                     const model::Names& names, bool policy_only);

// For people: lines of at most `width` columns, the new first, each with its place.
std::string diff_text(const VersionDiff& diff, model::Lang lang, int width);
// diff.schema.json is its contract.
std::string diff_json(const VersionDiff& diff);
std::string_view diff_schema();

}  // namespace hegui::changes
