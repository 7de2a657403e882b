#include "analyzer/fingerprint/identify.h"

#include <algorithm>
#include <optional>

#include "analyzer/fingerprint/dex_features.h"
#include "analyzer/program/parallel.h"

namespace hegui::fingerprint {
namespace {

using program::ClassId;

// The app's classes that nobody owns by name.
struct Unowned {
  std::vector<ClassId> ids;
  std::vector<ClassFeatures> features;  // one each
};

Unowned unowned_classes(const program::Program& program, const program::Owners& owners,
                        unsigned threads) {
  Unowned out;
  std::vector<std::vector<std::size_t>> by_unit(program.units().size());
  for (ClassId id = 0; id < program.classes().size(); ++id) {
    const std::string_view descriptor = program.descriptor(id);
    if (owners.of_class(descriptor) != program::kAppOwner || is_resource_class(descriptor))
      continue;
    by_unit[program.classes()[id].unit].push_back(out.ids.size());
    out.ids.push_back(id);
  }
  out.features.resize(out.ids.size());
  const FrameworkTypes types(program.framework());
  program::parallel_for(by_unit.size(), threads, [&](std::size_t unit) {
    if (by_unit[unit].empty()) return;
    DexFeatures features(program.units()[unit].file, types);
    for (const std::size_t at : by_unit[unit]) {
      out.features[at] = features.of(program.classes()[out.ids[at]].def);
    }
  });
  return out;
}

}  // namespace

std::vector<IdentifiedLibrary> identify(const program::Program& program,
                                        const program::Owners& owners, const Index& index,
                                        const Thresholds& thresholds, unsigned threads) {
  std::vector<IdentifiedLibrary> out;
  if (index.libraries() == 0) return out;
  const Unowned classes = unowned_classes(program, owners, threads);
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
    for (const ClassMatch& pair : match.classes) {
      library.classes.push_back(
          {classes.ids[pair.app_class], std::string(index.descriptor(pair.learned)), pair.bits});
    }
    std::sort(library.classes.begin(), library.classes.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    out.push_back(std::move(library));
  }
  return out;
}

}  // namespace hegui::fingerprint
