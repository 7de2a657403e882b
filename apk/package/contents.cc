#include "apk/package/contents.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <map>
#include <string>
#include <string_view>

#include "apk/zip/complaints.h"
#include "apk/zip/inflate.h"

namespace hegui::package {
namespace {

using base::Severity;

Part part_of(const Container& container, const zip::Entry& entry) {
  return {container.index, entry.index, container.name + "!" + zip::printable_name(entry.name)};
}

// lib/ABI/NAME.so, which the installer extracts or maps.
bool is_native_library(std::string_view name) {
  if (!name.starts_with("lib/") || !name.ends_with(".so")) return false;
  const std::size_t slash = name.find('/', 4);
  return slash != std::string_view::npos && name.find('/', slash + 1) == std::string_view::npos;
}

// ART asks for classes.dex, classes2.dex, ... and stops at the first name that is not there.
DexParts order_dex(const Container& container, base::Diagnostics& diagnostics) {
  DexParts parts;
  std::map<std::uint32_t, const zip::Entry*> numbered;
  std::vector<const zip::Entry*> others;
  for (const zip::Entry& entry : container.archive->entries()) {
    if (!entry.name.ends_with(".dex") || entry.name.find('/') != std::string_view::npos) continue;
    const std::optional<std::uint32_t> number = dex_number(entry.name);
    // A second entry of the same name is reported by apk/zip; Android never sees it.
    if (!number || !numbered.emplace(*number, &entry).second) others.push_back(&entry);
  }
  std::uint32_t next = 1;
  for (const auto& [number, entry] : numbered) {
    if (number == next) {
      parts.loaded.push_back(part_of(container, *entry));
      ++next;
    } else {
      others.push_back(entry);
    }
  }
  for (const zip::Entry* entry : others) {
    parts.extra.push_back(part_of(container, *entry));
    diagnostics.add("package-dex-order", Severity::notice, parts.extra.back().name,
                    fmt::format("Android loads {} dex files in order and not this one", next - 1));
  }
  return parts;
}

void report_class_files(const Container& container, base::Diagnostics& diagnostics) {
  for (const zip::Entry& entry : container.archive->entries()) {
    if (!entry.name.ends_with(".class")) continue;
    diagnostics.add("package-class-files", Severity::data_loss, container.name,
                    "holds Java .class files, not dex; its code is not analysed");
    return;
  }
}

bool looks_openable(const zip::Archive& archive, const zip::Entry& entry) {
  std::array<std::uint8_t, 8> head{};
  const std::size_t count = zip::peek(archive, entry, head);
  const std::optional<ContainerKind> kind = sniff(base::ByteView(head.data(), count));
  return kind == ContainerKind::zip || kind == ContainerKind::dex;
}

}  // namespace

std::optional<std::uint32_t> dex_number(std::string_view name) {
  if (name == "classes.dex") return 1;
  if (!name.starts_with("classes") || !name.ends_with(".dex")) return std::nullopt;
  const std::string_view digits = name.substr(7, name.size() - 7 - 4);
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  if (number < 2 || digits[0] == '0') return std::nullopt;
  return number;
}

Contents list_contents(const Container& container, base::Diagnostics& diagnostics) {
  Contents contents;
  const Part itself{container.index, std::nullopt, container.name};
  if (container.kind == ContainerKind::dex) contents.dex.loaded.push_back(itself);
  if (container.kind == ContainerKind::elf) contents.native_libraries.push_back(itself);
  if (container.archive == nullptr) return contents;
  contents.dex = order_dex(container, diagnostics);
  for (const zip::Entry& entry : container.archive->entries()) {
    if (is_native_library(entry.name)) {
      contents.native_libraries.push_back(part_of(container, entry));
    }
  }
  if (container.kind == ContainerKind::jar) report_class_files(container, diagnostics);
  return contents;
}

std::vector<std::uint32_t> nested_candidates(const Container& container) {
  std::vector<std::uint32_t> found;
  if (container.archive == nullptr) return found;
  for (const zip::Entry& entry : container.archive->entries()) {
    bool in_question = false;
    switch (container.kind) {
      case ContainerKind::apk:
        in_question = entry.name.starts_with("assets/") || entry.name.starts_with("res/raw");
        break;
      case ContainerKind::aar:
        in_question = entry.name.ends_with(".jar") || entry.name.starts_with("assets/");
        break;
      case ContainerKind::zip:
        in_question = true;
        break;
      case ContainerKind::apks:  // the members of a set given as input are opened elsewhere
        in_question = container.role == ContainerRole::nested;
        break;
      default:
        break;
    }
    if (in_question && entry.readable && looks_openable(*container.archive, entry)) {
      found.push_back(entry.index);
    }
  }
  return found;
}

}  // namespace hegui::package
