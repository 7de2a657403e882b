// Container: one file that holds parts of the app, at the top or inside another container.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "apk/base/byte_view.h"
#include "apk/zip/archive.h"

namespace hegui::package {

// What the bytes are, whatever the name says.
enum class ContainerKind : std::uint8_t {
  apk,   // zip with AndroidManifest.xml (binary) at its root
  aar,   // zip with a text AndroidManifest.xml and classes.jar
  jar,   // zip with dex or class files, no manifest
  apks,  // zip whose entries are apks: .apks, .xapk, .apkm
  zip,   // any other zip
  dex,   // a bare dex file
  elf,   // a bare native library
};
std::string_view kind_name(ContainerKind kind);  // "apk", "aar", ...

enum class ContainerRole : std::uint8_t {
  base,     // the app itself
  split,    // configuration or feature split, installed together with the base
  set,      // an .apks or .xapk: holds the base and the splits, is not installed itself
  variant,  // another complete build of the same app inside a set: listed, not analysed
  nested,   // found inside assets/ or res/raw/ (or classes.jar of an aar)
  bare,     // a dex, jar, aar or so given as the input
};
std::string_view role_name(ContainerRole role);  // "base", "split", ...

using ContainerIndex = std::uint32_t;

// An entry of one container's archive.
struct EntryRef {
  ContainerIndex container = 0;
  std::uint32_t entry = 0;  // index in archive->entries()
  friend bool operator==(const EntryRef&, const EntryRef&) = default;
  friend bool operator<(const EntryRef& a, const EntryRef& b) {
    return a.container != b.container ? a.container < b.container : a.entry < b.entry;
  }
};

// All views borrow from the Package that lists this container.
struct Container {
  ContainerIndex index = 0;
  std::string name;  // "app.apk", "app.apk!assets/x.jar"; valid UTF-8
  ContainerKind kind = ContainerKind::zip;
  ContainerRole role = ContainerRole::bare;
  std::optional<EntryRef> parent;         // where it was found; none for an input file
  unsigned depth = 0;                     // nested archives around it; 0 for inputs and set members
  base::ByteView bytes;                   // the whole file
  const zip::Archive* archive = nullptr;  // none for dex and elf
};

// What the first bytes say (8 are enough); nullopt for anything not listed above. A zip is reported
// as ContainerKind::zip.
std::optional<ContainerKind> sniff(base::ByteView head);
// Which kind of zip this is, from its entries' names and the first bytes of its manifest.
ContainerKind classify(const zip::Archive& archive);

}  // namespace hegui::package
