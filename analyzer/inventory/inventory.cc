#include "analyzer/inventory/inventory.h"

#include "analyzer/program/java_names.h"
#include "apk/base/hash.h"

namespace hegui::inventory {
namespace {

using package::Container;
using package::ContainerKind;
using package::ContainerRole;

std::string fact_kind(ContainerKind kind) {
  switch (kind) {
    case ContainerKind::apks:
      return "split_set";
    case ContainerKind::elf:
      return "so";
    default:
      return std::string(package::kind_name(kind));
  }
}

bool is_native_library(std::string_view name) {
  return name.starts_with("lib/") && name.ends_with(".so");
}

// What an entry is, by its name; "" for resources that no pass reads.
std::string_view entry_kind(std::string_view name) {
  if (name == "AndroidManifest.xml") return "manifest";
  if (name == "resources.arsc") return "arsc";
  if (name.ends_with(".dex") && name.find('/') == std::string_view::npos) return "dex";
  if (is_native_library(name)) return "so";
  if (name.starts_with("META-INF/")) {
    const bool signature = name.ends_with(".RSA") || name.ends_with(".DSA") ||
                           name.ends_with(".EC") || name.ends_with(".SF") || name.ends_with(".MF");
    return signature ? "signature" : "other";
  }
  if (name.starts_with("assets/")) return "asset";
  if (name.starts_with("res/raw")) return "raw";
  if (name.starts_with("res/layout")) return "layout";
  if (name.starts_with("res/")) return "";
  return "other";
}

}  // namespace

std::vector<AppFiles> read_app_files(const package::Package& package,
                                     base::Diagnostics& diagnostics) {
  std::vector<AppFiles> files;
  for (const Container& container : package.containers()) {
    if (container.role != ContainerRole::base && container.role != ContainerRole::split) continue;
    AppFiles app;
    app.container = container.index;
    std::optional<arsc::Table> table;
    if (const auto ref = package.resources(container.index)) {
      base::Diagnostics noticed;
      const base::Result<base::ByteView> bytes = package.keep(*ref);
      if (bytes.ok()) {
        base::Result<arsc::Table> opened = arsc::Table::open(*bytes, package.limits(), noticed);
        if (opened.ok()) {
          table = std::move(opened).value();
        } else {
          noticed.add("arsc-refused", base::Severity::data_loss, {}, opened.error().message(),
                      opened.error().offset);
        }
      }
      diagnostics.take(std::move(noticed), package.display_name(*ref));
    }
    const package::ContainerIndex index = container.index;
    app.resources = package::Resources(
        std::move(table), [&package, index](std::string_view name) -> base::Result<base::ByteView> {
          const auto ref = package.find(index, name);
          if (!ref) return base::Error{"no such entry", std::string(name), {}};
          return package.keep(*ref);
        });
    if (const auto ref = package.manifest(container.index)) {
      base::Diagnostics noticed;
      const base::Result<base::ByteView> bytes = package.keep(*ref);
      if (bytes.ok()) {
        base::Result<package::Manifest> manifest =
            package::Manifest::read(*bytes, app.resources, package.limits(), noticed);
        if (manifest.ok()) {
          app.manifest = std::move(manifest).value();
        } else {
          noticed.add("manifest-refused", base::Severity::data_loss, {}, manifest.error().message(),
                      manifest.error().offset);
        }
      }
      diagnostics.take(std::move(noticed), package.display_name(*ref));
    }
    const bool is_base = container.role == ContainerRole::base;
    files.insert(is_base ? files.begin() : files.end(), std::move(app));
  }
  return files;
}

void write_inputs(const package::Package& package, bool with_sm3, facts::FactWriter& facts) {
  for (const Container& container : package.containers()) {
    facts::InputRow row;
    row.path = program::file_name_of(container.name);
    row.container = container.name;
    if (container.parent) row.parent = package.container(container.parent->container).name;
    row.kind = fact_kind(container.kind);
    row.role = package::role_name(container.role);
    row.bytes = static_cast<std::int64_t>(container.bytes.size());
    row.sha256 = base::hex(package.sha256(container.index));
    if (with_sm3) row.sm3 = base::hex(base::sm3(container.bytes));
    facts.add(row);
  }
}

void write_entries(const package::Package& package, facts::FactWriter& facts) {
  for (const Container& container : package.containers()) {
    if (container.archive == nullptr || container.role == ContainerRole::variant) continue;
    for (const zip::Entry& entry : container.archive->entries()) {
      if (entry.is_folder()) continue;
      const std::string_view kind = entry_kind(entry.name);
      if (kind.empty()) continue;
      facts::EntryRow row;
      row.container = container.name;
      row.name = entry.name;
      row.kind = kind;
      row.bytes = static_cast<std::int64_t>(entry.uncompressed_size);
      row.stored_bytes = static_cast<std::int64_t>(entry.compressed_size);
      facts.add(row);
    }
  }
}

void write_anomalies(const base::Diagnostics& diagnostics, facts::FactWriter& facts) {
  for (const base::Diagnostic& diagnostic : diagnostics.kept()) {
    facts::AnomalyRow row;
    row.code = diagnostic.code;
    row.severity = base::severity_name(diagnostic.severity);
    row.place = diagnostic.where;
    if (diagnostic.offset) row.offset = static_cast<std::int64_t>(*diagnostic.offset);
    row.text = diagnostic.text;
    facts.add(row);
  }
  for (const auto& [code, count] : diagnostics.counts()) {
    facts::AnomalyCountRow row;
    row.code = code;
    row.count = static_cast<std::int64_t>(count);
    facts.add(row);
  }
}

}  // namespace hegui::inventory
