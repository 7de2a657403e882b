// What shows of a Flutter app in its two libraries: Dart code is compiled ahead of time, and the
// snapshot's format changes with every engine, so its functions are not read.
//
// libapp.so holds a Dart snapshot: magic f5 f5 dc dc, length, kind, the version hash as 32
// hexadecimal digits, the features as text (runtime/vm/snapshot.h and app_snapshot.cc of the Dart
// SDK). libflutter.so names the Dart version ("3.4.3 (stable) ..."). Strings of the program stand
// in libapp.so as plain bytes.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "apk/base/byte_view.h"

namespace hegui::web {

struct DartSnapshot {
  std::string version_hash;
  std::string features;
  std::uint64_t offset = 0;
};
std::optional<DartSnapshot> find_snapshot(base::ByteView library);

// "3.4.3 (stable)"; nullopt: not found.
std::optional<std::string> find_dart_version(base::ByteView library);

// Runs of printable ASCII that hold "://" or begin with "package:", in order. Linear.
void each_dart_text(base::ByteView library,
                    const std::function<void(std::string_view text, std::uint64_t offset)>& visit);

}  // namespace hegui::web
