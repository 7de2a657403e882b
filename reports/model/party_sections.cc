// Permissions, SDKs, hosts and native libraries.
#include <map>
#include <set>
#include <unordered_map>

#include "reports/model/fact_sections.h"

namespace hegui::model {
namespace {

// What the rules' shared views say about permissions; empty where they are not there.
struct PermissionViews {
  std::set<std::string, std::less<>> used;
  std::set<std::string, std::less<>> usable;    // some catalogued interface needs it
  std::set<std::string, std::less<>> declared;  // PI that the policy names
  bool use_examined = false;                    // the code was read as a whole
  bool policy_at_hand = false;
  bool policy_whole = false;
};

PermissionViews read_views(FactReader& reader) {
  PermissionViews views;
  reader.each_if_there("permission_in_use", "SELECT name FROM permission_in_use",
                       [&](auto& row) { views.used.emplace(row.text(0)); });
  reader.each_if_there("api_permission", "SELECT DISTINCT permission FROM api_permission",
                       [&](auto& row) { views.usable.emplace(row.text(0)); });
  reader.each_if_there("ground_code",
                       "SELECT NOT EXISTS (SELECT 1 FROM ground_code WHERE present = 0)",
                       [&](auto& row) { views.use_examined = row.integer(0) != 0; });
  reader.each_if_there("declared_pi",
                       "SELECT DISTINCT pi FROM declared_pi WHERE how IN ('named', 'wider')",
                       [&](auto& row) { views.declared.emplace(row.text(0)); });
  reader.each_if_there("policy_text", "SELECT EXISTS (SELECT 1 FROM policy_text)",
                       [&](auto& row) { views.policy_at_hand = row.integer(0) != 0; });
  reader.each_if_there("whole_policy", "SELECT EXISTS (SELECT 1 FROM whole_policy)",
                       [&](auto& row) { views.policy_whole = row.integer(0) != 0; });
  return views;
}

YesNo is_used(const PermissionViews& views, const std::string& permission) {
  if (views.used.contains(permission)) return true;
  if (!views.use_examined || !views.usable.contains(permission)) return std::nullopt;
  return false;
}

// An omission counts only where the whole policy was read.
YesNo is_explained(const PermissionViews& views, const std::optional<std::string>& pi) {
  if (!pi || !views.policy_at_hand) return std::nullopt;
  if (views.declared.contains(*pi)) return true;
  return views.policy_whole ? YesNo(false) : std::nullopt;
}

}  // namespace

std::vector<Permission> read_permissions(FactReader& reader, EvidenceList& evidence,
                                         const Names& names) {
  std::map<std::string, std::vector<std::int64_t>, std::less<>> asks;
  reader.each(
      "SELECT permission, origin FROM permission_ask WHERE permission IS NOT NULL "
      "AND origin IS NOT NULL ORDER BY id",
      [&](auto& row) { asks[std::string(row.text(0))].push_back(row.integer(1)); });
  // The catalog's level, else the one that the app itself defines.
  std::unordered_map<std::string, std::pair<std::string, std::string>> levels;
  reader.each(
      "SELECT name, coalesce(protection_level, 'normal') FROM permission_definition "
      "ORDER BY id",
      [&](auto& row) {
        levels.emplace(row.text(0), std::pair{std::string(row.text(1)), std::string()});
      });
  reader.each_if_there(
      "app_permission",
      "SELECT DISTINCT c.name, c.protection_level, c.pi FROM catalog_permission c "
      "JOIN permission_request p ON p.name = c.name",
      [&](auto& row) {
        levels[std::string(row.text(0))] = {std::string(row.text(1)), std::string(row.text(2))};
      });
  const PermissionViews views = read_views(reader);
  std::vector<Permission> permissions;
  // Requested in several containers or twice, a permission is one row: the widest.
  reader.each(
      "SELECT name, CASE WHEN count(*) = count(max_sdk) THEN max(max_sdk) END, min(origin) "
      "FROM permission_request GROUP BY name ORDER BY min(id)",
      [&](auto& row) {
        Permission permission;
        permission.name = row.text(0);
        permission.max_sdk = row.optional_integer(1);
        permission.declared_at = evidence.cite(row.optional_integer(2));
        if (const auto level = levels.find(permission.name); level != levels.end()) {
          permission.level = level->second.first;
          if (!level->second.second.empty()) permission.pi = level->second.second;
        }
        if (permission.pi) permission.pi_name = names.pi(*permission.pi);
        if (const auto asked = asks.find(permission.name); asked != asks.end()) {
          permission.requested_at = evidence.cite_all(asked->second);
        }
        permission.used = is_used(views, permission.name);
        permission.explained_in_policy = is_explained(views, permission.pi);
        permissions.push_back(std::move(permission));
      });
  return permissions;
}

namespace {

std::map<std::string, SdkFingerprint, std::less<>> read_fingerprints(FactReader& reader,
                                                                     EvidenceList& evidence) {
  std::map<std::string, SdkFingerprint, std::less<>> out;
  reader.each_if_there(
      "sdk_fingerprint",
      "SELECT sdk, versions_json, learned_from, matched, attributed, bits, percent "
      "FROM sdk_fingerprint ORDER BY id",
      [&](auto& row) {
        out[std::string(row.text(0))] = {json_or_empty(row.text(1), '['),
                                         std::string(row.text(2)),
                                         row.integer(3),
                                         row.integer(4),
                                         row.integer(5),
                                         row.integer(6),
                                         {}};
      });
  reader.each_if_there("sdk_class",
                       "SELECT sdk, app_class, original, bits, origin FROM sdk_class ORDER BY id",
                       [&](auto& row) {
                         out[std::string(row.text(0))].classes.push_back(
                             {std::string(row.text(1)), std::string(row.text(2)), row.integer(3),
                              evidence.cite(row.optional_integer(4))});
                       });
  return out;
}

}  // namespace

std::vector<Sdk> read_sdks(FactReader& reader, EvidenceList& evidence, const Names& names) {
  const PermissionViews views = read_views(reader);
  std::set<std::string, std::less<>> declared;
  reader.each_if_there("declared_sdk", "SELECT DISTINCT sdk FROM declared_sdk",
                       [&](auto& row) { declared.emplace(row.text(0)); });
  struct SignalRow {
    std::string kind, value;
    std::optional<std::int64_t> origin;
  };
  using VersionRow = std::pair<SdkVersion, std::optional<std::int64_t>>;  // and its origin
  std::map<std::string, std::vector<SignalRow>, std::less<>> signals;
  reader.each("SELECT sdk, kind, value, origin FROM sdk_signal ORDER BY id", [&](auto& row) {
    signals[std::string(row.text(0))].push_back(
        {std::string(row.text(1)), std::string(row.text(2)), row.optional_integer(3)});
  });
  std::map<std::string, std::vector<VersionRow>, std::less<>> versions;
  reader.each_if_there(
      "sdk_version",
      "SELECT sdk, value, part, says, kind, place, origin FROM sdk_version ORDER BY id",
      [&](auto& row) {
        SdkVersion version;
        version.value = row.text(1);
        version.part = row.optional_text(2);
        version.says = row.text(3);
        version.kind = row.text(4);
        version.place = row.text(5);
        versions[std::string(row.text(0))].emplace_back(std::move(version),
                                                        row.optional_integer(6));
      });
  std::map<std::string, SdkFingerprint, std::less<>> fingerprints =
      read_fingerprints(reader, evidence);
  std::vector<Sdk> sdks;
  reader.each(
      "SELECT sdk, name_zh, name_en, operator, version, category, third_party, used, confidence, "
      "version_basis "
      "FROM sdk ORDER BY third_party DESC, sdk, id",
      [&](auto& row) {
        Sdk sdk;
        sdk.id = row.text(0);
        sdk.name = names.sdk(sdk.id);
        if (const auto zh = row.optional_text(1)) sdk.name.zh = *zh;
        if (const auto en = row.optional_text(2)) sdk.name.en = *en;
        sdk.operator_name = row.optional_text(3);
        sdk.version = row.optional_text(4);
        sdk.category = row.text(5);
        sdk.third_party = row.integer(6) != 0;
        sdk.used = yes_no_column(row, 7);
        sdk.confidence = row.text(8);
        sdk.version_basis = row.optional_text(9);
        if (declared.contains(sdk.id)) {
          sdk.in_policy = true;
        } else if (views.policy_whole && sdk.third_party) {
          sdk.in_policy = false;
        }
        for (SignalRow& signal : signals[sdk.id]) {
          sdk.signals.push_back({signal.kind, signal.value, evidence.cite(signal.origin)});
        }
        if (const auto known = fingerprints.find(sdk.id); known != fingerprints.end()) {
          sdk.fingerprint = std::move(known->second);
        }
        for (auto& [version, origin] : versions[sdk.id]) {
          version.evidence = evidence.cite(origin);
          sdk.versions.push_back(std::move(version));
        }
        sdks.push_back(std::move(sdk));
      });
  return sdks;
}

std::vector<Host> read_hosts(FactReader& reader, EvidenceList& evidence) {
  std::vector<Host> hosts;
  reader.each(
      "SELECT host, owner, operator_country, cleartext, origin FROM host ORDER BY host, id",
      [&](auto& row) {
        hosts.push_back({std::string(row.text(0)), row.optional_text(1), row.optional_text(2),
                         row.integer(3) != 0, evidence.cite(row.optional_integer(4))});
      });
  return hosts;
}

namespace {

// The library that a row's first column names by its number; nullptr if there is none such.
NativeLib* library_of(std::vector<NativeLib>& libraries, std::int64_t number) {
  const bool inside = number >= 1 && number <= static_cast<std::int64_t>(libraries.size());
  return inside ? &libraries[static_cast<std::size_t>(number - 1)] : nullptr;  // ids are dense
}

void read_native_methods(FactReader& reader, EvidenceList& evidence,
                         std::vector<NativeLib>& libraries) {
  reader.each(
      "SELECT library, class_name, name, signature, shown, owner, origin FROM native_method "
      "ORDER BY id",
      [&](auto& row) {
        NativeLib* library = library_of(libraries, row.integer(0));
        if (library == nullptr) return;
        library->methods.push_back({row.optional_text(1), std::string(row.text(2)),
                                    row.optional_text(3), std::string(row.text(4)),
                                    std::string(row.text(5)),
                                    evidence.cite(row.optional_integer(6))});
      });
}

void read_native_uses(FactReader& reader, EvidenceList& evidence,
                      std::vector<NativeLib>& libraries) {
  reader.each(
      "SELECT library, kind, value, shown, via, function, places, owner, origin FROM native_use "
      "ORDER BY id",
      [&](auto& row) {
        NativeLib* library = library_of(libraries, row.integer(0));
        if (library == nullptr) return;
        library->uses.push_back({std::string(row.text(1)), std::string(row.text(2)),
                                 std::string(row.text(3)), row.optional_text(4),
                                 row.optional_text(5), row.integer(6), std::string(row.text(7)),
                                 evidence.cite(row.optional_integer(8))});
      });
}

}  // namespace

std::vector<NativeLib> read_native(FactReader& reader, EvidenceList& evidence) {
  std::vector<NativeLib> libraries;
  reader.each(
      "SELECT entry, abi, soname, owner, bytes, jni_json, notes_json, origin, owner_by, "
      "code_bytes, code_read FROM native_lib ORDER BY id",
      [&](auto& row) {
        NativeLib library;
        library.entry = row.text(0);
        library.abi = row.text(1);
        library.soname = row.optional_text(2);
        library.owner = row.text(3);
        library.bytes = row.integer(4);
        library.jni_json = json_or_empty(row.text(5), '[');
        library.notes_json = json_or_empty(row.text(6), '[');
        library.evidence = evidence.cite(row.optional_integer(7));
        library.owner_by = row.text(8);
        library.code_bytes = row.integer(9);
        library.code_read = row.integer(10);
        libraries.push_back(std::move(library));
      });
  read_native_methods(reader, evidence, libraries);
  read_native_uses(reader, evidence, libraries);
  return libraries;
}

}  // namespace hegui::model
