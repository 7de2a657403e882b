// Package: the files of one app, opened and sorted, and the owner of all their bytes.
//
// Takes an APK, a split set (several .apk files, an .apks or .xapk), or a bare dex, jar, aar or so;
// each is recognised by its bytes, not its name. Dex, jar, apk and zip files in assets/ and
// res/raw/ are opened as nested containers, to Limits::max_nesting and max_nested_inputs. An app
// need not have dex files or a manifest: ask what there is.
//
// Input is hostile: what can be refused is refused by open() with what, where and offset; what is
// broken inside becomes a diagnostic, and the rest is read.
//
// Views, containers and entries stay valid while the Package lives, wherever it is moved.
// After open() every function may be called from several threads.
//
// Diagnostic codes besides those of zip/complaints.h:
//   package-nested-depth    data_loss  a nested file deeper than max_nesting
//   package-nested-count    data_loss  more nested files than max_nested_inputs, or apks in a set
//   package-nested-damaged  data_loss  a nested file that begins like a dex or zip but is not one
//   package-variant         notice     another whole build in the set; only the base is analysed
//   package-no-base         error      splits without their base
//   package-dex-prefix      error      an archive that begins as a dex file (CVE-2017-13156)
//   package-class-files     data_loss  a jar of .class files, which are not analysed
//   package-dex-order       notice     a root-level dex file that Android does not load
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/diagnostics.h"
#include "apk/base/hash.h"
#include "apk/base/limits.h"
#include "apk/base/result.h"
#include "apk/package/container.h"
#include "apk/package/input.h"
#include "apk/zip/inflate.h"

namespace hegui::package {

class PackageState;

// A file inside a container, or the container itself if that is a bare file.
struct Part {
  ContainerIndex container = 0;
  std::optional<std::uint32_t> entry;  // none: the container's own bytes
  std::string name;                    // "app.apk!classes2.dex"; "x.dex" for a bare file
};

struct DexParts {
  std::vector<Part>
      loaded;               // classes.dex, classes2.dex, ... up to the first gap, as ART loads them
  std::vector<Part> extra;  // other root-level *.dex files: in the package, not loaded by ART
};

class Package {
 public:
  // Maps the inputs (their descriptors may be closed afterwards) and opens what is inside.
  static base::Result<Package> open(const std::vector<InputFile>& inputs,
                                    const base::Limits& limits);
  // open_inputs() and open() in one.
  static base::Result<Package> open_paths(const std::vector<std::string>& paths,
                                          const base::Limits& limits);
  Package(Package&&) noexcept;
  Package& operator=(Package&&) noexcept;
  ~Package();

  // Input files first in the given order, a set followed by its members; then what was found inside
  // them, in the order of finding.
  std::span<const Container> containers() const;
  const Container& container(ContainerIndex index) const;
  // The base APK, else the single bare input; nullptr only if a set holds no base.
  const Container* base() const;

  const zip::Entry& entry(EntryRef ref) const;
  // The entry of that name in that container; nullopt if it has no archive or no such entry.
  std::optional<EntryRef> find(ContainerIndex container, std::string_view name) const;
  // "app.apk!assets/privacy.html", valid UTF-8.
  std::string display_name(EntryRef ref) const;

  // An entry's bytes, inflated at most once and kept until the Package dies: for dex files,
  // manifest, resources, native libraries.
  base::Result<base::ByteView> keep(EntryRef ref) const;
  base::Result<base::ByteView> keep(const Part& part) const;
  // An entry's bytes for a look: freed with the result (borrowed where stored or already kept).
  base::Result<zip::Inflated> read(EntryRef ref) const;
  // SHA-256 of the entry's (inflated) bytes, computed once. Of an input or nested container: the
  // hash of its file.
  base::Result<base::Sha256> sha256(EntryRef ref) const;
  base::Sha256 sha256(ContainerIndex container) const;

  // Empty for a container without dex.
  const DexParts& dex(ContainerIndex container) const;
  // lib/ABI/*.so of an archive; the container itself if it is a bare native library.
  std::span<const Part> native_libraries(ContainerIndex container) const;
  // AndroidManifest.xml and resources.arsc; nullopt if there is none.
  std::optional<EntryRef> manifest(ContainerIndex container) const;
  std::optional<EntryRef> resources(ContainerIndex container) const;

  const base::Limits& limits() const;
  // Everything reported so far: by open(), then by reads in order of container and entry (so the
  // order of reading, and how many threads read, does not show). Each entry reports once.
  base::Diagnostics diagnostics() const;

 private:
  explicit Package(std::unique_ptr<PackageState> state);
  std::unique_ptr<PackageState> state_;
};

}  // namespace hegui::package
