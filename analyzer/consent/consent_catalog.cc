#include "analyzer/consent/consent_catalog.h"

#include <array>
#include <charconv>
#include <unordered_map>

#include "rules/engine/rule_table.h"

namespace hegui::consent {
namespace {

constexpr std::string_view kExits = "catalog/app_exits.tsv";
constexpr std::string_view kResults = "catalog/permission_results.tsv";
constexpr std::string_view kPeriodic = "catalog/periodic_calls.tsv";

int argument_of(std::string_view cell) {
  int number = -1;
  std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return number;
}

enum class RowKind : std::uint8_t { exit, periodic, rationale };

}  // namespace

// What a method reference may mean, by the method's name.
struct ConsentCatalog::Rows {
  struct Row {
    TypeId type;
    SignatureId signature;  // kNone: any overload
    RowKind kind;
    std::uint16_t number;
  };
  std::unordered_multimap<std::string_view, Row> by_member;
};

base::Result<ConsentCatalog> ConsentCatalog::load(const rules::RuleSet& rules,
                                                  const flow::CodeIndex& index,
                                                  const program::ApiCatalog& apis) {
  ConsentCatalog out;
  out.index_ = &index;
  Rows rows;
  base::Result<bool> exits = out.load_exits(rules, rows);
  if (!exits.ok()) return std::move(exits).error();
  base::Result<bool> results = out.load_results(rules);
  if (!results.ok()) return std::move(results).error();
  base::Result<bool> periodic = out.load_periodic(rules, rows);
  if (!periodic.ok()) return std::move(periodic).error();
  out.load_roles(apis, rows);
  out.number(rows);
  return out;
}

base::Result<bool> ConsentCatalog::load_exits(const rules::RuleSet& rules, Rows& rows) {
  const auto table =
      rules::RuleTable<4>::open(rules, kExits, {"class", "member", "descriptor", "role"});
  if (!table.ok()) return table.error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const TypeId type = index_->find_type(table->cell(row, 0));
    const SignatureId signature = index_->find_signature(table->cell(row, 1), table->cell(row, 2));
    if (type == kNone || signature == kNone) continue;
    rows.by_member.emplace(
        table->cell(row, 1),
        Rows::Row{type, signature, RowKind::exit, static_cast<std::uint16_t>(exits_.size())});
    const std::string_view role = table->cell(row, 3);
    exits_.push_back(role == "app"      ? ExitRole::app
                     : role == "screen" ? ExitRole::screen
                                        : ExitRole::holds);
  }
  return true;
}

base::Result<bool> ConsentCatalog::load_results(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<5>::open(
      rules, kResults, {"class", "member", "descriptor", "form", "argument"});
  if (!table.ok()) return table.error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view form = table->cell(row, 3);
    const ResultMethod known{index_->find_type(table->cell(row, 0)),
                             index_->find_signature(table->cell(row, 1), table->cell(row, 2)),
                             form == "codes"      ? ResultForm::codes
                             : form == "flag"     ? ResultForm::flag
                             : form == "contract" ? ResultForm::contract
                                                  : ResultForm::denied,
                             argument_of(table->cell(row, 4))};
    if (known.type != kNone && known.signature != kNone) results_.push_back(known);
  }
  return true;
}

base::Result<bool> ConsentCatalog::load_periodic(const rules::RuleSet& rules, Rows& rows) {
  const auto table = rules::RuleTable<8>::open(
      rules, kPeriodic,
      {"class", "member", "descriptor", "kind", "runs", "period", "unit", "what"});
  if (!table.ok()) return table.error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const TypeId type = index_->find_type(table->cell(row, 0));
    const SignatureId signature = index_->find_signature(table->cell(row, 1), table->cell(row, 2));
    if (type == kNone || signature == kNone) continue;
    const std::string_view runs = table->cell(row, 4);
    if (runs == "override") {
      repeated_.push_back({type, signature, table->cell(row, 3)});
      continue;
    }
    PeriodicCall known{table->cell(row, 3),
                       Runs::method,
                       kNone,
                       argument_of(table->cell(row, 5)),
                       argument_of(table->cell(row, 6)),
                       argument_of(table->cell(row, 7))};
    if (runs == "handed") {
      known.runs = Runs::handed;
    } else if (runs == "receiver") {
      known.runs = Runs::receiver;
    } else if (runs == "chain") {
      known.runs = Runs::chain;
    } else {
      const std::size_t cut = std::min(runs.find('('), runs.size());
      known.method = index_->find_signature(runs.substr(0, cut), runs.substr(cut));
      if (known.method == kNone) continue;
    }
    rows.by_member.emplace(table->cell(row, 1),
                           Rows::Row{type, signature, RowKind::periodic,
                                     static_cast<std::uint16_t>(periodic_.size())});
    periodic_.push_back(known);
  }
  return true;
}

void ConsentCatalog::load_roles(const program::ApiCatalog& apis, Rows& rows) {
  for (const program::ApiEntry& entry : apis.entries()) {
    if (entry.owner.empty()) continue;
    const TypeId type = index_->find_type(entry.owner);
    if (type == kNone) continue;
    if (entry.role == "permission_rationale") {
      rows.by_member.emplace(entry.member, Rows::Row{type, kNone, RowKind::rationale, 1});
    } else if (entry.role == "request_permission" && entry.member == "<init>") {
      for (const program::ArgumentRule& rule : entry.rules) {
        if (rule.kind == "result_contract") contracts_.insert(type);
      }
    }
  }
}

void ConsentCatalog::number(const Rows& rows) {
  numbers_.resize(index_->program().units().size());
  for (program::UnitNumber unit = 0; unit < numbers_.size(); ++unit) {
    const dex::DexFile& file = index_->program().units()[unit].file;
    numbers_[unit].assign(file.methods().size(), {});
    for (const dex::MethodIndex method : file.methods()) {
      const flow::MethodRef ref = index_->method_ref(unit, method);
      const auto [first, last] = rows.by_member.equal_range(index_->name(ref.signature));
      for (auto row = first; row != last; ++row) {
        const Rows::Row& known = row->second;
        if ((known.signature != kNone && known.signature != ref.signature) ||
            !index_->inherits(ref.owner, known.type)) {
          continue;
        }
        Numbers& numbers = numbers_[unit][method.value];
        if (known.kind == RowKind::exit) numbers.exit = known.number;
        if (known.kind == RowKind::periodic) numbers.periodic = known.number;
        if (known.kind == RowKind::rationale) numbers.rationale = true;
      }
    }
  }
}

}  // namespace hegui::consent
