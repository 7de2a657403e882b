#include "analyzer/fingerprint/learn.h"

#include <algorithm>
#include <map>

#include "analyzer/fingerprint/class_file_features.h"
#include "analyzer/fingerprint/dex_features.h"

namespace hegui::fingerprint {
namespace {

// A class without code or texts of its own tells nothing: every app has many like it.
constexpr std::size_t kMinFeatures = 3;

void sort_each_once(std::vector<ClassFeatures>& classes) {
  std::stable_sort(classes.begin(), classes.end(),
                   [](const auto& a, const auto& b) { return a.descriptor < b.descriptor; });
  const auto same = [](const auto& a, const auto& b) { return a.descriptor == b.descriptor; };
  classes.erase(std::unique(classes.begin(), classes.end(), same), classes.end());
}

class PackageReader {
 public:
  PackageReader(const package::Package& package, const program::FrameworkClasses& framework,
                base::Diagnostics& diagnostics)
      : package_(package), types_(framework), diagnostics_(diagnostics) {}

  std::vector<ClassFeatures> read() {
    for (const package::Container& container : package_.containers()) {
      if (container.archive != nullptr) read_class_files(container);
      for (const package::Part& part : package_.dex(container.index).loaded) read_dex(part);
    }
    std::stable_sort(classes_.begin(), classes_.end(),
                     [](const auto& a, const auto& b) { return a.descriptor < b.descriptor; });
    classes_.erase(
        std::unique(classes_.begin(), classes_.end(),
                    [](const auto& a, const auto& b) { return a.descriptor == b.descriptor; }),
        classes_.end());
    return std::move(classes_);
  }

 private:
  void take(ClassFeatures features) {
    if (features.content.size() + features.shape.size() >= kMinFeatures &&
        !is_resource_class(features.descriptor)) {
      classes_.push_back(std::move(features));
    }
  }

  void read_class_files(const package::Container& container) {
    for (const zip::Entry& entry : container.archive->entries()) {
      if (!entry.name.ends_with(".class") || entry.name.starts_with("META-INF/")) continue;
      const package::EntryRef ref{container.index, entry.index};
      const base::Result<zip::Inflated> bytes = package_.read(ref);
      if (!bytes.ok()) continue;  // the package has said why
      const base::Result<jvm::ClassFile> file = jvm::ClassFile::read(bytes->bytes());
      if (!file.ok()) {
        diagnostics_.add("class-file-refused", base::Severity::data_loss,
                         package_.display_name(ref), file.error().what, file.error().offset);
        continue;
      }
      take(features_of(*file, types_, collector_));
    }
  }

  void read_dex(const package::Part& part) {
    const base::Result<base::ByteView> bytes = package_.keep(part);
    if (!bytes.ok()) return;
    base::Result<std::vector<dex::DexFile>> files =
        dex::DexFile::open_container(*bytes, diagnostics_);
    if (!files.ok()) {
      diagnostics_.add("dex-refused", base::Severity::data_loss, part.name, files.error().what,
                       files.error().offset);
      return;
    }
    for (const dex::DexFile& file : *files) {
      DexFeatures features(file, types_);
      for (const dex::ClassDefIndex index : file.classes()) take(features.of(index));
    }
  }

  const package::Package& package_;
  FrameworkTypes types_;
  base::Diagnostics& diagnostics_;
  FeatureCollector collector_;
  std::vector<ClassFeatures> classes_;
};

// Tells copies: a class whose path holds, further in, the last two segments of a package that the
// catalog gives to somebody else (or its only one: "okhttp3").
class Copies {
 public:
  explicit Copies(const program::Owners& owners) {
    owners.for_each_prefix([&](std::string_view prefix, program::OwnerNumber owner) {
      std::size_t from = prefix.rfind('/');
      if (from != std::string_view::npos) {
        const std::size_t before = from == 0 ? from : prefix.rfind('/', from - 1);
        from = before == std::string_view::npos ? 0 : before + 1;
      } else {
        from = 0;
      }
      const std::string_view tail = prefix.substr(from);
      if (tail.size() >= kMinTail) owner_of_.emplace(tail, owner);
    });
  }

  bool is_copy(std::string_view descriptor, program::OwnerNumber owner) const {
    // Runs of one and of two whole segments behind the first one, the class's name left out.
    const std::string_view path = descriptor.substr(1);
    std::size_t start = path.find('/');
    while (start != std::string_view::npos) {
      ++start;
      std::size_t end = path.find('/', start);
      for (int segments = 1; segments <= 2 && end != std::string_view::npos; ++segments) {
        const auto found = owner_of_.find(path.substr(start, end - start));
        if (found != owner_of_.end() && found->second != owner) return true;
        end = path.find('/', end + 1);
      }
      start = path.find('/', start);
    }
    return false;
  }

 private:
  static constexpr std::size_t kMinTail = 6;  // shorter ones are words that anyone may use
  std::map<std::string, program::OwnerNumber, std::less<>> owner_of_;
};

}  // namespace

std::vector<ClassFeatures> features_of_package(const package::Package& package,
                                               const program::FrameworkClasses& framework,
                                               base::Diagnostics& diagnostics) {
  return PackageReader(package, framework, diagnostics).read();
}

std::vector<Fingerprint> by_profile(std::vector<ClassFeatures> classes,
                                    const program::Owners& owners) {
  const Copies copies(owners);
  std::map<std::string, Fingerprint, std::less<>> by_id;
  for (ClassFeatures& one : classes) {
    const program::OwnerNumber owner = owners.of_class(one.descriptor);
    if (owner == program::kAppOwner || copies.is_copy(one.descriptor, owner)) continue;
    const std::string& name = owners.name(owner);  // "sdk:ID" or "library:ID"
    Fingerprint& fingerprint = by_id[name.substr(name.find(':') + 1)];
    fingerprint.classes.push_back(std::move(one));
  }
  std::vector<Fingerprint> out;
  for (auto& [id, fingerprint] : by_id) {
    fingerprint.profile = id;
    sort_each_once(fingerprint.classes);
    out.push_back(std::move(fingerprint));
  }
  return out;
}

}  // namespace hegui::fingerprint
