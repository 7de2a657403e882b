#include "apk/package/container.h"

#include <array>

#include "apk/zip/inflate.h"

namespace hegui::package {

using base::ByteView;

std::string_view kind_name(ContainerKind kind) {
  switch (kind) {
    case ContainerKind::apk:
      return "apk";
    case ContainerKind::aar:
      return "aar";
    case ContainerKind::jar:
      return "jar";
    case ContainerKind::apks:
      return "apks";
    case ContainerKind::zip:
      return "zip";
    case ContainerKind::dex:
      return "dex";
    case ContainerKind::elf:
      return "elf";
  }
  return "zip";
}

std::string_view role_name(ContainerRole role) {
  switch (role) {
    case ContainerRole::base:
      return "base";
    case ContainerRole::split:
      return "split";
    case ContainerRole::set:
      return "set";
    case ContainerRole::variant:
      return "variant";
    case ContainerRole::nested:
      return "nested";
    case ContainerRole::bare:
      return "bare";
  }
  return "bare";
}

std::optional<ContainerKind> sniff(ByteView head) {
  const std::string_view text = head.chars();
  if (text.starts_with("PK\x03\x04")) return ContainerKind::zip;
  if (text.starts_with("\x7f"
                       "ELF")) {
    return ContainerKind::elf;
  }
  // The version digits are the dex reader's business; the NUL keeps texts that begin "dex" out.
  if (text.starts_with("dex\n") && text.size() >= 8 && text[7] == '\0') return ContainerKind::dex;
  return std::nullopt;
}

ContainerKind classify(const zip::Archive& archive) {
  if (const zip::Entry* manifest = archive.find("AndroidManifest.xml")) {
    std::array<std::uint8_t, 4> head{};
    const std::size_t count = zip::peek(archive, *manifest, head);
    const std::string_view text(reinterpret_cast<const char*>(head.data()), count);
    const bool is_text = text.starts_with('<') || text.starts_with("\xef\xbb\xbf<");
    if (is_text && archive.find("classes.jar") != nullptr) return ContainerKind::aar;
    return ContainerKind::apk;
  }
  bool has_code = false;
  for (const zip::Entry& entry : archive.entries()) {
    if (entry.name.ends_with(".apk")) return ContainerKind::apks;
    has_code |= entry.name.ends_with(".class") ||
                (entry.name.ends_with(".dex") && entry.name.find('/') == std::string_view::npos);
  }
  return has_code ? ContainerKind::jar : ContainerKind::zip;
}

}  // namespace hegui::package
