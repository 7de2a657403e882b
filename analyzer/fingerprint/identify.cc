#include "analyzer/fingerprint/identify.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>

#include "analyzer/fingerprint/dex_features.h"
#include "analyzer/program/parallel.h"

namespace hegui::fingerprint {
namespace {

using program::ClassId;

// The app's classes that nobody owns by name.
struct Unowned {
  std::vector<ClassId> ids;
  std::vector<ClassFeatures> features;            // one each
  std::vector<std::vector<std::uint32_t>> names;  // positions of those that each one names
};

std::string_view package_of(std::string_view descriptor) {
  const std::size_t slash = descriptor.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : descriptor.substr(0, slash);
}

Unowned unowned_classes(const program::Program& program, const program::Owners& owners,
                        unsigned threads) {
  Unowned out;
  constexpr std::uint32_t kOwned = ~std::uint32_t{0};
  std::vector<std::uint32_t> position(program.classes().size(), kOwned);
  std::vector<std::vector<std::uint32_t>> by_unit(program.units().size());
  for (ClassId id = 0; id < program.classes().size(); ++id) {
    const std::string_view descriptor = program.descriptor(id);
    if (owners.of_class(descriptor) != program::kAppOwner || is_resource_class(descriptor))
      continue;
    position[id] = static_cast<std::uint32_t>(out.ids.size());
    by_unit[program.classes()[id].unit].push_back(position[id]);
    out.ids.push_back(id);
  }
  out.features.resize(out.ids.size());
  out.names.resize(out.ids.size());
  const FrameworkTypes types(program.framework());
  program::parallel_for(by_unit.size(), threads, [&](std::size_t unit) {
    const dex::DexFile& file = program.units()[unit].file;
    if (by_unit[unit].empty()) return;
    DexFeatures features(file, types);
    std::unordered_map<std::uint32_t, std::uint32_t> known;  // by type: position, or kOwned
    const auto position_of = [&](dex::TypeIndex type) {
      const auto [at, added] = known.try_emplace(type.value, kOwned);
      if (added) {
        std::string_view descriptor = file.type(type);
        descriptor.remove_prefix(std::min(descriptor.find_first_not_of('['), descriptor.size()));
        if (const auto id = program.find_class(descriptor)) at->second = position[*id];
      }
      return at->second;
    };
    for (const std::uint32_t at : by_unit[unit]) {
      out.features[at] = features.of(program.classes()[out.ids[at]].def);
      for (const dex::TypeIndex type : features.named_types()) {
        const std::uint32_t other = position_of(type);
        if (other != kOwned && other != at) out.names[at].push_back(other);
      }
    }
  });
  return out;
}

// Gives each library those classes beside its own that only it uses.
class UserTells {
 public:
  UserTells(const program::Program& program, const Unowned& classes,
            std::vector<IdentifiedLibrary>& libraries)
      : program_(program),
        classes_(classes),
        libraries_(libraries),
        library_of_(classes.ids.size(), kNone),
        users_(classes.ids.size()) {
    for (std::uint32_t user = 0; user < classes.ids.size(); ++user) {
      for (const std::uint32_t used : classes.names[user]) users_[used].push_back(user);
    }
  }

  void run(const std::vector<std::vector<std::uint32_t>>& matched) {
    std::vector<std::uint32_t> changed;
    for (std::uint32_t library = 0; library < matched.size(); ++library) {
      for (const std::uint32_t at : matched[library]) {
        library_of_[at] = library;
        packages_.emplace(package_of(descriptor(at)), library);
        changed.push_back(at);
      }
    }
    // Each class is taken at most once, so this ends.
    while (!changed.empty()) {
      const std::uint32_t user = changed.back();
      changed.pop_back();
      for (const std::uint32_t used : classes_.names[user]) {
        if (library_of_[used] != kNone || !only_used_by(used, library_of_[user])) continue;
        library_of_[used] = library_of_[user];
        libraries_[library_of_[user]].classes.push_back({classes_.ids[used], {}, 0});
        changed.push_back(used);
      }
    }
  }

 private:
  static constexpr std::uint32_t kNone = ~std::uint32_t{0};

  std::string_view descriptor(std::uint32_t at) const {
    return program_.descriptor(classes_.ids[at]);
  }

  bool only_used_by(std::uint32_t at, std::uint32_t library) const {
    return packages_.contains({package_of(descriptor(at)), library}) &&
           std::all_of(users_[at].begin(), users_[at].end(),
                       [&](std::uint32_t user) { return library_of_[user] == library; });
  }

  const program::Program& program_;
  const Unowned& classes_;
  std::vector<IdentifiedLibrary>& libraries_;
  std::vector<std::uint32_t> library_of_;                          // by class
  std::vector<std::vector<std::uint32_t>> users_;                  // by class
  std::set<std::pair<std::string_view, std::uint32_t>> packages_;  // with a matched class
};

}  // namespace

std::vector<IdentifiedLibrary> identify(const program::Program& program,
                                        const program::Owners& owners, const Index& index,
                                        const Thresholds& thresholds, unsigned threads) {
  std::vector<IdentifiedLibrary> out;
  if (index.libraries() == 0) return out;
  const Unowned classes = unowned_classes(program, owners, threads);
  std::vector<std::vector<std::uint32_t>> matched;
  for (const LibraryMatch& match : fingerprint::match(index, classes.features, thresholds)) {
    const std::optional<program::OwnerNumber> owner =
        owners.of_profile(index.profile(match.library));
    if (!owner) continue;  // a fingerprint whose profile is gone: the rules' check says so
    IdentifiedLibrary library;
    library.owner = *owner;
    for (const LibraryNumber version : match.versions) {
      if (!index.version(version).empty()) library.versions.emplace_back(index.version(version));
    }
    library.source = index.source(match.library);
    library.bits = match.bits;
    library.coverage = match.coverage;
    library.matched = match.classes.size();
    matched.emplace_back();
    for (const ClassMatch& pair : match.classes) {
      library.classes.push_back(
          {classes.ids[pair.app_class], std::string(index.descriptor(pair.learned)), pair.bits});
      matched.back().push_back(pair.app_class);
    }
    out.push_back(std::move(library));
  }
  if (out.empty()) return out;
  UserTells(program, classes, out).run(matched);
  for (IdentifiedLibrary& library : out) {
    std::sort(library.classes.begin(), library.classes.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
  }
  return out;
}

}  // namespace hegui::fingerprint
