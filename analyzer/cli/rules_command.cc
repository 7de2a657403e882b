#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "analyzer/cli/commands.h"
#include "analyzer/fingerprint/index.h"
#include "analyzer/taint/check_tables.h"
#include "analyzer/ui/check_tables.h"
#include "rules/engine/judge.h"
#include "rules/engine/tsv.h"

namespace hegui::cli {
namespace {

// A table of the rule set; prints why not, and is empty, if it is broken.
std::optional<rules::TsvTable> table_of(const rules::RuleSet& rules, std::string_view path) {
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(path), path);
  if (!table.ok()) {
    fail(run::kUsage, table.error().message());
    return std::nullopt;
  }
  return std::move(table).value();
}

std::string_view cell(const rules::TsvTable& table, std::size_t row, std::string_view column) {
  const base::Result<std::size_t> at = table.column(column);
  return at.ok() ? table.cell(row, *at) : std::string_view();
}

std::optional<std::size_t> row_of(const rules::TsvTable& table, std::string_view column,
                                  std::string_view value) {
  for (std::size_t row = 0; row < table.rows(); ++row) {
    if (cell(table, row, column) == value) return row;
  }
  return std::nullopt;
}

}  // namespace

int rules_list_command(const SharedOptions& options) {
  const std::optional<rules::RuleSet> rules = load_rules(options);
  if (!rules) return run::kUsage;
  const auto table = table_of(*rules, "items.tsv");
  if (!table) return run::kUsage;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    fmt::print("{}\t{}\t{}\n", cell(*table, row, "item"), cell(*table, row, "title_zh"),
               cell(*table, row, "title_en"));
  }
  return run::kDone;
}

int rules_show_command(const SharedOptions& options, const std::string& item) {
  const std::optional<rules::RuleSet> rules = load_rules(options);
  if (!rules) return run::kUsage;
  const auto table = table_of(*rules, "items.tsv");
  if (!table) return run::kUsage;
  const auto row = row_of(*table, "item", item);
  if (!row) return fail(run::kUsage, "no such item: " + item + " (see `hegui rules list`)");
  for (const std::string_view column : table->columns()) {
    fmt::print("{}: {}\n", column, cell(*table, *row, column));
  }
  fmt::print("\n{}", rules->text("items/" + item + ".sql"));
  return run::kDone;
}

int rules_export_command(const SharedOptions& options, const std::string& folder) {
  const std::optional<rules::RuleSet> rules = load_rules(options);
  if (!rules) return run::kUsage;
  for (const std::string& path : rules->paths()) {
    const std::filesystem::path target = std::filesystem::path(folder) / path;
    std::error_code problem;
    std::filesystem::create_directories(target.parent_path(), problem);
    std::ofstream out(target, std::ios::binary | std::ios::trunc);
    out << rules->text(path);
    out.flush();
    if (!out) return fail(run::kInternalError, target.string() + ": cannot be written");
  }
  fmt::print("{} files written to {}\n", rules->paths().size(), folder);
  return run::kDone;
}

int rules_check_command(const std::string& folder) {
  const base::Result<rules::RuleSet> rules = rules::RuleSet::from_folder(folder);
  if (!rules.ok()) return fail(run::kUnreadableInput, rules.error().message());
  std::vector<std::string> complaints = rules::check_rules(*rules);
  for (std::string& complaint : fingerprint::check_fingerprints(*rules)) {
    complaints.push_back(std::move(complaint));
  }
  for (std::string& complaint : ui::check_ui_tables(*rules)) {
    complaints.push_back(std::move(complaint));
  }
  for (std::string& complaint : taint::check_taint_tables(*rules)) {
    complaints.push_back(std::move(complaint));
  }
  for (const std::string& complaint : complaints) fmt::print("{}\n", complaint);
  if (!complaints.empty()) return run::kFailOn;
  fmt::print("{}: sound\n", folder);
  return run::kDone;
}

}  // namespace hegui::cli
