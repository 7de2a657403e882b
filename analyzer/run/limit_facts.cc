#include "analyzer/run/limit_facts.h"

#include <array>
#include <map>

namespace hegui::run {
namespace {

// Losses of a whole entry, file or container.
constexpr std::array<std::string_view, 12> kWholeParts = {
    "zip-bomb",    "zip-budget",           "zip-bad-data",           "zip-bad-offset",
    "dex-refused", "manifest-refused",     "arsc-refused",           "package-nested-depth",
    "elf-refused", "package-nested-count", "package-nested-damaged", "package-no-base"};

// The stage whose ground is gone.
std::string stage_of(std::string_view code) {
  const std::string_view head = code.substr(0, code.find('-'));
  if (head == "dex" || head == "manifest" || head == "ui") return std::string(head);
  if (head == "arsc" || head == "axml") return "resources";
  if (head == "elf") return "native";
  if (head == "sign") return "signatures";
  return "inventory";
}

}  // namespace

void write_limits(const base::Diagnostics& diagnostics, facts::FactWriter& facts) {
  std::map<std::string, const base::Diagnostic*> first;
  for (const base::Diagnostic& diagnostic : diagnostics.kept()) {
    if (diagnostic.severity == base::Severity::data_loss) {
      first.try_emplace(diagnostic.code, &diagnostic);
    }
  }
  for (const auto& [code, diagnostic] : first) {
    const std::uint64_t count = diagnostics.count(code);
    facts::LimitHitRow row;
    row.stage = stage_of(code);
    row.code = code;
    row.what = (diagnostic->where.empty() ? "" : diagnostic->where + ": ") + diagnostic->text;
    if (count > 1) row.what += " (" + std::to_string(count) + " times)";
    for (const std::string_view whole : kWholeParts) row.cut_short |= code == whole ? 1 : 0;
    facts.add(row);
  }
}

}  // namespace hegui::run
