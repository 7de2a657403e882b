// Which apks of a set are the app: its base and the splits installed with it.
// Internal to apk/package.
//
// Sets are folders of apks as `pm path` lists them, bundletool's .apks (splits/base-master.apk,
// ..., standalones/standalone-*.apk, universal.apk) and .xapk (NAME.apk, config.*.apk).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/package/container.h"

namespace hegui::package {

// More apks than this in one set are not opened.
inline constexpr std::uint64_t kMaxSetMembers = 1024;

struct SetMember {
  std::string path;                       // inside the set, or the input's path
  std::optional<std::string> split_name;  // the manifest's split="..."; none for a whole app
};

// A role for each member, by its manifest: members with a split name are splits; of several
// without, the first of splits/, then the first base.apk, universal.apk or other is the base and
// the rest variants.
std::vector<ContainerRole> assign_roles(std::span<const SetMember> members);

// The attribute split="..." of a binary manifest's root element; nullopt if there is none or the
// manifest cannot be read.
std::optional<std::string> split_name(base::ByteView manifest);

}  // namespace hegui::package
