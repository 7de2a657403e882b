#include "analyzer/flow/flag_catalog.h"

#include <re2/re2.h>

#include <charconv>
#include <unordered_map>

#include "rules/engine/tsv.h"

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

}  // namespace

FlagCatalog::FlagCatalog() : rows_(1) {}
FlagCatalog::FlagCatalog(FlagCatalog&&) noexcept = default;
FlagCatalog& FlagCatalog::operator=(FlagCatalog&&) noexcept = default;
FlagCatalog::~FlagCatalog() = default;

base::Result<FlagCatalog> FlagCatalog::load(const rules::RuleSet& rules, const CodeIndex& index,
                                            const program::ApiCatalog& apis) {
  FlagCatalog out;
  std::unordered_multimap<std::string_view, Row> by_member;
  constexpr std::string_view kFile = "catalog/stored_flags.tsv";
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  constexpr std::string_view kNames[] = {"class", "member", "descriptor", "role", "key", "value"};
  std::size_t at[std::size(kNames)];
  for (std::size_t i = 0; i < std::size(kNames); ++i) {
    const auto column = table->column(kNames[i]);
    if (!column.ok()) return column.error();
    at[i] = *column;
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const TypeId type = index.find_type(table->cell(row, at[0]));
    if (type == kNone) continue;
    const std::string_view member = table->cell(row, at[1]);
    const SignatureId signature = index.find_signature(member, table->cell(row, at[2]));
    if (signature == kNone) continue;
    const std::string_view role = table->cell(row, at[3]);
    by_member.emplace(member, Row{type, signature, static_cast<std::uint16_t>(out.rows_.size())});
    out.rows_.push_back({role == "read"     ? FlagRole::read
                         : role == "exists" ? FlagRole::exists
                         : role == "extra"  ? FlagRole::extra
                                            : FlagRole::write,
                         argument_of(table->cell(row, at[4])),
                         argument_of(table->cell(row, at[5]))});
  }
  const auto check = static_cast<std::uint16_t>(out.rows_.size());
  out.rows_.push_back({FlagRole::permission_check, 0, -1});
  for (const program::ApiEntry& entry : apis.entries()) {
    if (entry.role != "permission_check" || entry.owner.empty()) continue;
    out.checks_.insert(entry.member);
    const TypeId type = index.find_type(entry.owner);
    if (type != kNone) by_member.emplace(entry.member, Row{type, kNone, check});
  }
  out.numbers_.resize(index.program().units().size());
  for (program::UnitNumber unit = 0; unit < out.numbers_.size(); ++unit) {
    const dex::DexFile& file = index.program().units()[unit].file;
    out.numbers_[unit].assign(file.methods().size(), 0);
    for (const dex::MethodIndex method : file.methods()) {
      const MethodRef ref = index.method_ref(unit, method);
      const auto [first, last] = by_member.equal_range(index.name(ref.signature));
      for (auto row = first; row != last; ++row) {
        if ((row->second.signature == kNone || row->second.signature == ref.signature) &&
            index.inherits(ref.owner, row->second.type)) {
          out.numbers_[unit][method.value] = row->second.number;
        }
      }
    }
  }
  constexpr std::string_view kPermissions = "catalog/permissions.tsv";
  base::Result<rules::TsvTable> permissions =
      rules::TsvTable::read(rules.text(kPermissions), kPermissions);
  if (!permissions.ok()) return std::move(permissions).error();
  const auto name = permissions->column("name");
  const auto level = permissions->column("protection_level");
  if (!name.ok()) return name.error();
  if (!level.ok()) return level.error();
  for (std::size_t row = 0; row < permissions->rows(); ++row) {
    const std::string_view protection = permissions->cell(row, *level);
    if (protection.starts_with("normal")) {
      out.granted_at_installation_.insert(permissions->cell(row, *name));
    }
  }
  constexpr std::string_view kGates = "catalog/consent_gates.tsv";
  base::Result<rules::TsvTable> gates = rules::TsvTable::read(rules.text(kGates), kGates);
  if (!gates.ok()) return std::move(gates).error();
  const auto kind = gates->column("kind");
  const auto member = gates->column("member");
  const auto role = gates->column("role");
  if (!kind.ok()) return kind.error();
  if (!member.ok()) return member.error();
  if (!role.ok()) return role.error();
  std::string pattern;
  for (std::size_t row = 0; row < gates->rows(); ++row) {
    if (gates->cell(row, *kind) != "key" || gates->cell(row, *role) != "gate_flag") continue;
    pattern += (pattern.empty() ? "(?:" : "|(?:") + std::string(gates->cell(row, *member)) + ")";
  }
  if (!pattern.empty()) {
    out.consent_names_ = std::make_unique<re2::RE2>(pattern, re2::RE2::Quiet);
    if (!out.consent_names_->ok()) {
      return base::Error{"a pattern of kind key in catalog/consent_gates.tsv is not RE2", {}, {}};
    }
  }
  return out;
}

bool FlagCatalog::names_consent(std::string_view key) const {
  return consent_names_ != nullptr &&
         re2::RE2::PartialMatch({key.data(), key.size()}, *consent_names_);
}

}  // namespace hegui::flow
