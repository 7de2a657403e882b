// FlagCatalog: calls that keep a value between two runs of the app, or ask for a granted
// permission, by method reference (catalog/stored_flags.tsv; role permission_check of
// catalog/apis.tsv), and the names under which apps keep the user's consent (kind key of
// catalog/consent_gates.tsv).
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string_view>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/program/api_catalog.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace re2 {
class RE2;
}

namespace hegui::flow {

// extra: reads what an Intent carries.
enum class FlagRole : std::uint8_t { none, read, exists, write, permission_check, extra };

struct FlagCall {
  FlagRole role = FlagRole::none;
  int key = 0;     // argument as declared
  int value = -1;  // value written, or default of a read; -1: none
};

class FlagCatalog {
 public:
  static base::Result<FlagCatalog> load(const rules::RuleSet& rules, const CodeIndex& index,
                                        const program::ApiCatalog& apis);
  FlagCatalog(FlagCatalog&&) noexcept;
  FlagCatalog& operator=(FlagCatalog&&) noexcept;
  ~FlagCatalog();

  const FlagCall& of(program::UnitNumber unit, dex::MethodIndex method) const {
    return rows_[numbers_[unit][method.value]];
  }
  // False for a permission that is granted at installation: checking it guards nothing.
  bool is_asked_for(std::string_view permission) const {
    return !granted_at_installation_.contains(permission);
  }
  // Is this the name of a method that checks permissions, wherever it is looked up?
  bool checks_permission(std::string_view member) const { return checks_.contains(member); }
  // Does the name say that the user's consent is kept under it?
  bool names_consent(std::string_view key) const;

 private:
  FlagCatalog();
  base::Result<bool> load_calls(const rules::RuleSet& rules, const CodeIndex& index,
                                const program::ApiCatalog& apis);
  base::Result<bool> load_permissions(const rules::RuleSet& rules);
  base::Result<bool> load_names(const rules::RuleSet& rules);
  std::vector<FlagCall> rows_;                       // [0]: none
  std::vector<std::vector<std::uint16_t>> numbers_;  // by unit and method reference
  std::set<std::string_view> granted_at_installation_;
  std::set<std::string_view> checks_;
  std::unique_ptr<re2::RE2> consent_names_;
};

}  // namespace hegui::flow
