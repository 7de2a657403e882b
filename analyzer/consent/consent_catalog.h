// ConsentCatalog: what this layer knows about the platform, by method reference of one app: calls
// that leave the app (catalog/app_exits.tsv), methods that are told a permission's result
// (permission_results.tsv), calls and methods that repeat (periodic_calls.tsv), and the roles
// permission_rationale and request_permission of apis.tsv.
//
// Immutable after load(); borrows the index.
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string_view>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/program/api_catalog.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::consent {

using flow::kNone;
using flow::MethodId;
using flow::SignatureId;
using flow::TypeId;

enum class ExitRole : std::uint8_t { none, app, screen, holds };

enum class ResultForm : std::uint8_t { codes, flag, contract, denied };

struct ResultMethod {
  TypeId type = kNone;  // that declares it
  SignatureId signature = kNone;
  ResultForm form = ResultForm::codes;
  int argument = -1;  // with the answer, as declared
};

enum class Runs : std::uint8_t { handed, receiver, chain, overridden, method };

struct PeriodicCall {
  std::string_view kind;  // recurrence.kind
  Runs runs = Runs::handed;
  SignatureId method = kNone;             // Runs::method
  int period = -1, unit = -1, what = -1;  // arguments as declared, -1: none
};

struct RepeatedMethod {  // called each time a screen comes back
  TypeId type = kNone;
  SignatureId signature = kNone;
  std::string_view kind;
};

class ConsentCatalog {
 public:
  // Errors: a table that cannot be read.
  static base::Result<ConsentCatalog> load(const rules::RuleSet& rules,
                                           const flow::CodeIndex& index,
                                           const program::ApiCatalog& apis);

  ExitRole exit(program::UnitNumber unit, std::uint32_t method) const {
    return exits_[numbers_[unit][method].exit];
  }
  // nullptr: nothing that repeats.
  const PeriodicCall* periodic(program::UnitNumber unit, std::uint32_t method) const {
    const std::uint16_t number = numbers_[unit][method].periodic;
    return number == 0 ? nullptr : &periodic_[number];
  }
  // Asks the system whether a request should be explained: false before the first denial.
  bool asks_for_rationale(program::UnitNumber unit, std::uint32_t method) const {
    return numbers_[unit][method].rationale;
  }
  std::span<const ResultMethod> results() const { return results_; }
  std::span<const RepeatedMethod> repeated() const { return repeated_; }
  // Classes of contracts whose result says whether permissions were granted.
  bool is_permission_contract(TypeId type) const { return contracts_.contains(type); }

 private:
  struct Numbers {
    std::uint16_t exit = 0, periodic = 0;
    bool rationale = false;
  };
  struct Rows;
  base::Result<bool> load_exits(const rules::RuleSet& rules, Rows& rows);
  base::Result<bool> load_results(const rules::RuleSet& rules);
  base::Result<bool> load_periodic(const rules::RuleSet& rules, Rows& rows);
  void load_roles(const program::ApiCatalog& apis, Rows& rows);
  void number(const Rows& rows);

  const flow::CodeIndex* index_ = nullptr;
  std::vector<ExitRole> exits_ = {ExitRole::none};
  std::vector<PeriodicCall> periodic_ = {{}};
  std::vector<ResultMethod> results_;
  std::vector<RepeatedMethod> repeated_;
  std::set<TypeId> contracts_;
  std::vector<std::vector<Numbers>> numbers_;  // by unit and method reference
};

}  // namespace hegui::consent
