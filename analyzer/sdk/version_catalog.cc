#include "analyzer/sdk/version_catalog.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "rules/engine/literal_start.h"
#include "rules/engine/rule_table.h"

namespace hegui::sdk {
namespace {

constexpr std::string_view kFile = "catalog/sdk_versions.tsv";

constexpr std::array<std::pair<std::string_view, VersionKind>, 9> kKinds = {{
    {"static_field", VersionKind::static_field},
    {"method_constant", VersionKind::method_constant},
    {"string_in_class", VersionKind::string_in_class},
    {"call_arguments", VersionKind::call_arguments},
    {"call_numbers", VersionKind::call_numbers},
    {"manifest_meta_data", VersionKind::manifest_meta_data},
    {"entry_name", VersionKind::entry_name},
    {"entry_text", VersionKind::entry_text},
    {"native_string", VersionKind::native_string},
}};

constexpr std::array<std::pair<std::string_view, VersionSays>, 3> kSays = {{
    {"sdk", VersionSays::sdk},
    {"part", VersionSays::part},
    {"near", VersionSays::near},
}};

template <typename Word, std::size_t N>
std::optional<Word> word(const std::array<std::pair<std::string_view, Word>, N>& words,
                         std::string_view text) {
  for (const auto& [name, value] : words) {
    if (name == text) return value;
  }
  return std::nullopt;
}

std::optional<std::int64_t> number(std::string_view text, int base = 10) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

// 6_0_1-C is 6.0.1-C: vendors write _ where a name must not have a dot.
std::string with_dots(std::string_view version) {
  std::string out(version);
  if (out.find('.') == std::string::npos) std::replace(out.begin(), out.end(), '_', '.');
  return out;
}

// 116 to base 10: "1.1.6"; 2006001 to base 1000: "2.6.1".
std::string digits_of(std::int64_t value, std::int64_t base) {
  std::string out = std::to_string(value % base);
  for (value /= base; value > 0; value /= base) {
    out.insert(0, ".");
    out.insert(0, std::to_string(value % base));
  }
  return out;
}

}  // namespace

std::string_view says_name(VersionSays says) {
  const auto found = std::find_if(kSays.begin(), kSays.end(),
                                  [&](const auto& entry) { return entry.second == says; });
  return found->first;  // every value has its word
}

VersionCatalog::VersionCatalog(VersionCatalog&&) noexcept = default;
VersionCatalog::~VersionCatalog() = default;

base::Result<VersionCatalog> VersionCatalog::load(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<8>::open(
      rules, kFile, {"id", "sdk", "kind", "locator", "pattern", "base", "part", "says"});
  if (!table.ok()) return table.error();
  VersionCatalog out;
  for (std::size_t at = 0; at < table->rows(); ++at) {
    VersionRow row;
    row.id = table->cell(at, 0);
    row.sdk = table->cell(at, 1);
    row.kind_name = table->cell(at, 2);
    row.locator = table->cell(at, 3);
    row.pattern = table->cell(at, 4);
    row.part = table->cell(at, 6);
    const std::optional<VersionKind> kind = word(kKinds, row.kind_name);
    const std::optional<VersionSays> says = word(kSays, table->cell(at, 7));
    const std::string_view base_text = table->cell(at, 5);
    const std::optional<std::int64_t> base =
        base_text.empty() ? std::optional<std::int64_t>(0) : number(base_text);
    if (!kind || !says || !base || (*base < 2 && *base != 0)) {
      return base::Error{"row " + std::string(row.id) + ": kind, says or base is none of the known",
                         std::string(kFile), std::nullopt};
    }
    row.kind = *kind;
    row.says = *says;
    row.base = *base;
    out.rows_.push_back(row);
  }
  std::stable_sort(out.rows_.begin(), out.rows_.end(),
                   [](const VersionRow& a, const VersionRow& b) { return a.sdk < b.sdk; });
  for (std::size_t at = 0; at < out.rows_.size(); ++at) {
    auto& range = out.by_sdk_.try_emplace(out.rows_[at].sdk, at, at).first->second;
    range.second = at + 1;
  }
  return out;
}

std::span<const VersionRow> VersionCatalog::rows(std::string_view sdk) const {
  const auto found = by_sdk_.find(sdk);
  if (found == by_sdk_.end()) return {};
  return std::span(rows_).subspan(found->second.first, found->second.second - found->second.first);
}

std::optional<std::string> VersionCatalog::value(const VersionRow& row, std::string_view text) {
  const re2::RE2& pattern = compiled(row.pattern);
  re2::StringPiece group;
  if (!pattern.ok() || pattern.NumberOfCapturingGroups() != 1 ||
      !re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern, &group)) {
    return std::nullopt;
  }
  const bool plain =
      std::all_of(group.begin(), group.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
  if (group.empty() || group.size() > kMaxValueBytes || !plain) return std::nullopt;
  if (row.base == 0) return with_dots({group.data(), group.size()});
  const std::optional<std::int64_t> whole = number({group.data(), group.size()});
  if (!whole) return std::nullopt;
  return digits_of(*whole, row.base);
}

std::string VersionCatalog::literal_start(const VersionRow& row) {
  return rules::literal_start(compiled(row.pattern));
}

const re2::RE2& VersionCatalog::compiled(std::string_view pattern) {
  std::unique_ptr<re2::RE2>& slot = patterns_[pattern];
  if (slot == nullptr) {
    slot = std::make_unique<re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()),
                                      re2::RE2::Quiet);
  }
  return *slot;
}

}  // namespace hegui::sdk
