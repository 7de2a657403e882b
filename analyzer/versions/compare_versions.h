// Two versions of one app, compared: what is new, gone or changed, as facts of the newer one
// (version_change, earlier_version), so that rules can stand on it.
//
// What is compared is data: the view `comparable` (rules/views.sql) lists a version's permissions,
// kinds of information that code collects, third parties, hosts and what its policy says, each by
// an identity that survives a rebuild: kind, subject and owner, never an offset, and never a name
// that a shrinker makes. `comparable_ground` says how far a version was examined: a thing is
// certainly new only where the earlier version was examined whole, by the same program, catalogs
// and profile.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "apk/base/result.h"

namespace hegui::versions {

struct Comparable {
  std::string kind;
  std::string ground;
  std::string subject;
  std::string owner;
  std::optional<std::string> value;
  bool sure = true;
  std::optional<std::int64_t> origin;
};

struct Version {
  std::string sha256;  // of its first file; "" where there is none (policy texts alone)
  std::optional<std::string> package, version_name;
  std::optional<std::int64_t> version_code;
  std::set<std::string> signers;              // SHA-256 of their certificates
  std::map<std::string, std::string> method;  // engine, catalogs and profile it was examined with
  std::map<std::string, bool> whole;          // by ground
  std::vector<Comparable> rows;               // in the order of the view

  bool is_whole(const std::string& ground) const {
    const auto found = whole.find(ground);
    return found != whole.end() && found->second;
  }
};

// Precondition: rules::install_knowledge() was called on the facts.
base::Result<Version> read_version(facts::FactsDb& facts);

std::optional<bool> same_package(const Version& a, const Version& b);  // nullopt: cannot be told
std::optional<bool> same_signer(const Version& a, const Version& b);   // a certificate in common
bool same_method(const Version& a, const Version& b);

enum class Side { new_, gone, changed };
std::string side_code(Side side);  // as in version_change.side

struct Change {
  std::string kind;
  std::string subject;
  std::string owner;
  Side side = Side::new_;
  std::optional<std::string> before, after;
  bool certain = false;
  std::optional<std::int64_t> origin;  // in the newer version; nullopt with gone
};

// New ones in the order of the newer version's rows, then changed, then gone.
std::vector<Change> changes_between(const Version& before, const Version& after);

// Replaces the facts' earlier_version and version_change. Precondition: not yet locked down.
base::Result<bool> add_changes(facts::FactsDb& facts, const Version& before, const Version& after);

}  // namespace hegui::versions
