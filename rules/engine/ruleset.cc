#include "rules/engine/ruleset.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "apk/base/hash.h"
#include "apk/base/unicode.h"
#include "rules/engine/embedded_rules.h"

namespace hegui::rules {
namespace {

constexpr std::uintmax_t kLargestFile = 16U << 20U;
constexpr std::size_t kMostFiles = 2000;

bool is_rule_file(const std::filesystem::path& path) {
  return path.extension() == ".tsv" || path.extension() == ".sql";
}

base::Result<std::string> read_rule_file(const std::filesystem::path& path) {
  std::error_code failed;
  const std::uintmax_t size = std::filesystem::file_size(path, failed);
  if (failed) return base::Error{failed.message(), path.string(), {}};
  if (size > kLargestFile) {
    return base::Error{
        fmt::format("{} bytes; a rule file has at most {}", size, kLargestFile), path.string(), {}};
  }
  std::string text(static_cast<std::size_t>(size), '\0');
  std::ifstream in(path, std::ios::binary);
  if (!in.read(text.data(), static_cast<std::streamsize>(text.size()))) {
    return base::Error{"cannot be read", path.string(), {}};
  }
  if (!base::is_valid_utf8(text)) return base::Error{"is not valid UTF-8", path.string(), {}};
  return text;
}

bool any_file(std::string_view) { return true; }

// What extraction reads: the catalogs, and thresholds of passes that measure.
bool decides_facts(std::string_view path) {
  return path.starts_with("catalog/") || path == "parameters.tsv";
}

// Over a line for each file that counts, as sha256sum prints them: no two sets give the same.
// cmake/HashFiles.cmake does the same for the built-in set.
std::string hash_of(const std::map<std::string, std::string_view, std::less<>>& files,
                    bool (*counts)(std::string_view)) {
  std::string lines;
  for (const auto& [path, text] : files) {
    if (!counts(path)) continue;
    lines += fmt::format("{}  {}\n", base::sha256_hex(base::ByteView::of(text)), path);
  }
  return base::sha256_hex(base::ByteView::of(lines));
}

}  // namespace

RuleSet::RuleSet(Files files, std::shared_ptr<const std::vector<std::string>> owned,
                 std::string sha256, std::string catalog_sha256)
    : files_(std::move(files)),
      owned_(std::move(owned)),
      sha256_(std::move(sha256)),
      catalog_sha256_(std::move(catalog_sha256)) {}

const RuleSet& RuleSet::built_in() {
  static const RuleSet rules = [] {
    Files files;
    for (const EmbeddedFile& file : embedded_rules()) files.emplace(file.path, file.text);
    const EmbeddedHashes hashes = embedded_hashes();
    return RuleSet(std::move(files), nullptr, std::string(hashes.rules),
                   std::string(hashes.catalog));
  }();
  return rules;
}

base::Result<RuleSet> RuleSet::from_folder(const std::string& folder) {
  namespace fs = std::filesystem;
  std::error_code failed;
  if (!fs::is_directory(folder, failed)) return base::Error{"is not a folder", folder, {}};
  std::vector<std::string> paths;
  auto texts = std::make_shared<std::vector<std::string>>();
  // Links to folders are not followed, so there are no loops.
  for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end;
       entry.increment(failed)) {
    std::error_code unreadable;
    if (!entry->is_regular_file(unreadable) || !is_rule_file(entry->path())) continue;
    base::Result<std::string> text = read_rule_file(entry->path());
    if (!text.ok()) return std::move(text).error();
    paths.push_back(entry->path().lexically_relative(folder).generic_string());
    texts->push_back(std::move(text).value());
    if (paths.size() > kMostFiles) return base::Error{"holds too many files", folder, {}};
  }
  if (failed) return base::Error{failed.message(), folder, {}};
  std::map<std::string, std::string_view, std::less<>> files;
  for (std::size_t i = 0; i < paths.size(); ++i) files.emplace(paths[i], (*texts)[i]);
  for (const EmbeddedFile& file : embedded_rules()) {
    if (!files.contains(file.path)) {
      return base::Error{
          fmt::format("{} is missing (`hegui rules export` writes a whole set)", file.path),
          folder,
          {}};
    }
  }
  std::string sha256 = hash_of(files, any_file);
  std::string catalog_sha256 = hash_of(files, decides_facts);
  return RuleSet(std::move(files), std::move(texts), std::move(sha256), std::move(catalog_sha256));
}

std::string_view RuleSet::text(std::string_view path) const {
  const auto found = files_.find(path);
  return found == files_.end() ? std::string_view() : found->second;
}

bool RuleSet::has(std::string_view path) const { return files_.contains(path); }

std::vector<std::string> RuleSet::paths() const { return paths_under(""); }

std::vector<std::string> RuleSet::paths_under(std::string_view folder) const {
  std::vector<std::string> paths;
  for (const auto& [path, text] : files_) {
    if (std::string_view(path).starts_with(folder)) paths.push_back(path);
  }
  return paths;
}

}  // namespace hegui::rules
