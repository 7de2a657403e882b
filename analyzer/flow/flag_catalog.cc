#include "analyzer/flow/flag_catalog.h"

#include <re2/re2.h>

#include <charconv>
#include <unordered_map>

#include "rules/engine/rule_table.h"

namespace hegui::flow {
namespace {

struct Row {
  TypeId type;
  SignatureId signature;  // kNone: any overload
  std::uint16_t number;
};

int argument_of(std::string_view cell) {
  int number = -1;
  std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return number;
}

FlagRole role_of(std::string_view word) {
  if (word == "read") return FlagRole::read;
  if (word == "exists") return FlagRole::exists;
  return word == "extra" ? FlagRole::extra : FlagRole::write;
}

}  // namespace

FlagCatalog::FlagCatalog() : rows_(1) {}
FlagCatalog::FlagCatalog(FlagCatalog&&) noexcept = default;
FlagCatalog& FlagCatalog::operator=(FlagCatalog&&) noexcept = default;
FlagCatalog::~FlagCatalog() = default;

// Calls that keep a value, and those that check a permission.
base::Result<bool> FlagCatalog::load_calls(const rules::RuleSet& rules, const CodeIndex& index,
                                           const program::ApiCatalog& apis) {
  std::unordered_multimap<std::string_view, Row> by_member;
  const auto table = rules::RuleTable<6>::open(
      rules, "catalog/stored_flags.tsv", {"class", "member", "descriptor", "role", "key", "value"});
  if (!table.ok()) return table.error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const TypeId type = index.find_type(table->cell(row, 0));
    if (type == kNone) continue;
    const std::string_view member = table->cell(row, 1);
    const SignatureId signature = index.find_signature(member, table->cell(row, 2));
    if (signature == kNone) continue;
    by_member.emplace(member, Row{type, signature, static_cast<std::uint16_t>(rows_.size())});
    rows_.push_back({role_of(table->cell(row, 3)), argument_of(table->cell(row, 4)),
                     argument_of(table->cell(row, 5))});
  }
  const auto check = static_cast<std::uint16_t>(rows_.size());
  rows_.push_back({FlagRole::permission_check, 0, -1});
  for (const program::ApiEntry& entry : apis.entries()) {
    if (entry.role != "permission_check" || entry.owner.empty()) continue;
    checks_.insert(entry.member);
    const TypeId type = index.find_type(entry.owner);
    if (type != kNone) by_member.emplace(entry.member, Row{type, kNone, check});
  }
  numbers_.resize(index.program().units().size());
  for (program::UnitNumber unit = 0; unit < numbers_.size(); ++unit) {
    const dex::DexFile& file = index.program().units()[unit].file;
    numbers_[unit].assign(file.methods().size(), 0);
    for (const dex::MethodIndex method : file.methods()) {
      const MethodRef ref = index.method_ref(unit, method);
      const auto [first, last] = by_member.equal_range(index.name(ref.signature));
      for (auto row = first; row != last; ++row) {
        if ((row->second.signature == kNone || row->second.signature == ref.signature) &&
            index.inherits(ref.owner, row->second.type)) {
          numbers_[unit][method.value] = row->second.number;
        }
      }
    }
  }
  return true;
}

base::Result<bool> FlagCatalog::load_permissions(const rules::RuleSet& rules) {
  const auto table =
      rules::RuleTable<2>::open(rules, "catalog/permissions.tsv", {"name", "protection_level"});
  if (!table.ok()) return table.error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (table->cell(row, 1).starts_with("normal")) {
      granted_at_installation_.insert(table->cell(row, 0));
    }
  }
  return true;
}

base::Result<bool> FlagCatalog::load_names(const rules::RuleSet& rules) {
  const auto table =
      rules::RuleTable<3>::open(rules, "catalog/consent_gates.tsv", {"kind", "member", "role"});
  if (!table.ok()) return table.error();
  std::string pattern;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (table->cell(row, 0) != "key" || table->cell(row, 2) != "gate_flag") continue;
    pattern += (pattern.empty() ? "(?:" : "|(?:") + std::string(table->cell(row, 1)) + ")";
  }
  if (pattern.empty()) return true;
  consent_names_ = std::make_unique<re2::RE2>(pattern, re2::RE2::Quiet);
  if (!consent_names_->ok()) {
    return base::Error{"a pattern of kind key in catalog/consent_gates.tsv is not RE2", {}, {}};
  }
  return true;
}

base::Result<FlagCatalog> FlagCatalog::load(const rules::RuleSet& rules, const CodeIndex& index,
                                            const program::ApiCatalog& apis) {
  FlagCatalog out;
  for (base::Result<bool> loaded :
       {out.load_calls(rules, index, apis), out.load_permissions(rules), out.load_names(rules)}) {
    if (!loaded.ok()) return std::move(loaded).error();
  }
  return out;
}

bool FlagCatalog::names_consent(std::string_view key) const {
  return consent_names_ != nullptr &&
         re2::RE2::PartialMatch({key.data(), key.size()}, *consent_names_);
}

}  // namespace hegui::flow
