#include "analyzer/web/bundles.h"

#include <algorithm>
#include <map>
#include <optional>

#include "analyzer/program/java_names.h"
#include "analyzer/program/name_pattern.h"
#include "apk/base/unicode.h"

namespace hegui::web {
namespace {

constexpr std::string_view kNoFramework = "h5";

// By the end of the name; nullopt: no file of web code.
std::optional<FileKind> kind_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || name.size() - dot > 10) return std::nullopt;
  std::string ending(name.substr(dot + 1));
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  for (const char* script : {"js", "mjs", "cjs", "bundle", "jsbundle", "hbc"}) {
    if (ending == script) return FileKind::script;
  }
  for (const char* page : {"html", "htm", "xhtml"}) {
    if (ending == page) return FileKind::page;
  }
  if (ending == "wxapkg" || ending == "amr") return FileKind::packed_scripts;
  if (ending == "json") return FileKind::settings;
  return std::nullopt;
}

std::string folder_of(std::string_view name) {
  const std::size_t slash = name.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(name.substr(0, slash + 1));
}

class ContainerSearch {
 public:
  ContainerSearch(const package::Container& container, const std::vector<BundleMarker>& markers)
      : container_(container), markers_(markers) {}

  std::vector<Bundle> run() {
    // A zip inside the app: what is in it lies where in an app assets/ would be.
    nested_ = container_.role == package::ContainerRole::nested &&
              container_.kind == package::ContainerKind::zip;
    std::vector<BundleFile> candidates;
    for (const zip::Entry& entry : container_.archive->entries()) {
      if (!nested_ && !entry.name.starts_with("assets/") && !entry.name.starts_with("res/raw")) {
        continue;
      }
      const package::EntryRef ref{container_.index, entry.index};
      look_for_marker(entry.name, ref);
      const std::optional<FileKind> kind = kind_of(entry.name);
      if (!kind || entry.name.ends_with('/')) continue;
      candidates.push_back({ref, base::repair_utf8(entry.name).text, *kind});
    }
    for (BundleFile& file : candidates) sort_in(std::move(file));
    std::vector<Bundle> found;
    for (auto& [root, bundle] : by_root_) found.push_back(std::move(bundle));
    return found;
  }

 private:
  void look_for_marker(std::string_view name, package::EntryRef ref) {
    for (std::size_t row = 0; row < markers_.size(); ++row) {
      const BundleMarker& marker = markers_[row];
      if (marker.nested != nested_ || !program::name_matches(marker.pattern, name)) continue;
      const std::string root = marker.root.empty() ? folder_of(name) : std::string(marker.root);
      const auto known = row_of_root_.find(root);
      // Of several markers of one root the first row speaks.
      if (known != row_of_root_.end() && known->second <= row) continue;
      row_of_root_[root] = row;
      by_root_[root] = {
          std::string(marker.kind), std::string(marker.framework), container_.index, root, ref, {}};
    }
  }

  void sort_in(BundleFile file) {
    if (file.name.ends_with(".wxapkg") || file.name.ends_with(".WXAPKG")) {
      Bundle& alone = by_root_[file.name];
      alone = {"mini_program", "", container_.index, file.name, file.ref, {}};
      alone.files.push_back(std::move(file));
      return;
    }
    for (std::string root = folder_of(file.name);;) {
      const auto found = by_root_.find(root);
      if (found != by_root_.end() && found->second.kind != kNoFramework) {
        found->second.files.push_back(std::move(file));
        return;
      }
      if (root.empty()) break;
      root.pop_back();
      root = folder_of(root);
    }
    // The first such file names the rest; settings alone make no bundle.
    if (file.kind == FileKind::settings || file.kind == FileKind::packed_scripts) {
      if (!is_prompt(file.name)) return;
    }
    Bundle& rest = by_root_[nested_ ? "" : "assets/"];
    if (rest.kind.empty()) {
      rest = {std::string(kNoFramework), "",       container_.index,
              nested_ ? "" : "assets/",  file.ref, {}};
    }
    rest.files.push_back(std::move(file));
  }

  static bool is_prompt(std::string_view name) {
    return program::file_name_of(name) == "androidPrivacy.json";
  }

  const package::Container& container_;
  const std::vector<BundleMarker>& markers_;
  bool nested_ = false;
  std::map<std::string, Bundle> by_root_;
  std::map<std::string, std::size_t> row_of_root_;
};

}  // namespace

std::vector<Bundle> find_bundles(const package::Package& package,
                                 const std::vector<BundleMarker>& markers) {
  std::vector<Bundle> bundles;
  for (const package::Container& container : package.containers()) {
    if (container.archive == nullptr || container.role == package::ContainerRole::set ||
        container.role == package::ContainerRole::variant) {
      continue;
    }
    std::vector<Bundle> found = ContainerSearch(container, markers).run();
    std::move(found.begin(), found.end(), std::back_inserter(bundles));
  }
  return bundles;
}

}  // namespace hegui::web
