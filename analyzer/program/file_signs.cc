#include "analyzer/program/file_signs.h"

#include <utility>

#include "analyzer/program/java_names.h"
#include "analyzer/program/name_pattern.h"
#include "rules/engine/tsv.h"

namespace hegui::program {

std::vector<std::optional<FileSign>> find_files(std::span<const FilePatterns> rows,
                                                const package::Package& package) {
  std::vector<std::optional<FileSign>> found(rows.size());
  std::vector<std::pair<std::string_view, std::size_t>> native;
  std::vector<std::pair<std::string_view, std::size_t>> entries;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (const auto pattern : rules::split_list(rows[row].native_libraries)) {
      native.emplace_back(pattern, row);
    }
    for (const auto pattern : rules::split_list(rows[row].entries)) {
      entries.emplace_back(pattern, row);
    }
  }
  for (const package::Container& container : package.containers()) {
    if (container.archive == nullptr) continue;
    for (const zip::Entry& entry : container.archive->entries()) {
      if (entry.name.starts_with("res/")) continue;
      const bool library = entry.name.starts_with("lib/");
      for (const auto& [pattern, row] : library ? native : entries) {
        const std::string_view name = library ? file_name_of(entry.name) : entry.name;
        if (!found[row] && name_matches(pattern, name)) {
          found[row] = {{container.index, entry.index}, container.name, std::string(entry.name)};
        }
      }
    }
  }
  return found;
}

}  // namespace hegui::program
