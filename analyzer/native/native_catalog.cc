#include "analyzer/native/native_catalog.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "rules/engine/rule_table.h"

namespace hegui::native {
namespace {

constexpr std::string_view kNames[] = {"property",    "path",       "command",    "library",
                                       "symbol",      "host",       "network",    "java_class",
                                       "java_method", "java_field", "java_text",  "native_methods",
                                       "url",         "interface",  "system_call"};

std::optional<UseKind> use_of(std::string_view name) {
  const auto found = std::find(std::begin(kNames), std::end(kNames), name);
  if (found == std::end(kNames)) return std::nullopt;
  return static_cast<UseKind>(found - std::begin(kNames));
}

std::optional<unsigned> number_of(std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// Longer ones are prose. Folders that a path lies in are looked up, so many at most.
constexpr std::size_t kMaxTelling = 256;
constexpr unsigned kMaxFolders = 16;

// A single word ("ps", "su") alone is an ordinary one.
bool telling_command(std::string_view text) { return text.find(' ') != std::string_view::npos; }

}  // namespace

std::string_view use_name(UseKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

base::Result<NativeCatalog> NativeCatalog::load(const rules::RuleSet& rules,
                                                const program::ApiCatalog& apis) {
  constexpr std::string_view kFile = "catalog/native_calls.tsv";
  NativeCatalog catalog;
  catalog.apis_ = &apis;
  auto table =
      rules::RuleTable<5>::open(rules, kFile, {"kind", "member", "slot", "use", "argument"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    NativeCall call;
    call.member = table->cell(row, 1);
    call.jni = table->cell(row, 0) == "jni";
    const auto use = use_of(table->cell(row, 3));
    if (!use) {
      return base::Error{"unknown use " + std::string(table->cell(row, 3)), std::string(kFile)};
    }
    call.use = *use;
    call.argument = number_of(table->cell(row, 4)).value_or(0);
    if (!call.jni) {
      catalog.by_symbol_.emplace(call.member, call);
    } else if (const auto slot = number_of(table->cell(row, 2))) {
      catalog.by_slot_.emplace(*slot, call);
    }
  }
  for (program::ApiNumber number = 0; number < apis.entries().size(); ++number) {
    const program::ApiEntry& entry = apis[number];
    if (entry.kind == "native" && !entry.pi.empty()) {
      catalog.by_symbol_.emplace(
          entry.member, NativeCall{entry.member, UseKind::interface_call, 0, false, number});
    }
    const bool told = entry.kind == "sysprop" || entry.kind == "path" ||
                      (entry.kind == "cmd" && telling_command(entry.member));
    if (told && !entry.member.empty()) {
      catalog.starts_[static_cast<unsigned char>(entry.member[0])] = true;
    }
  }
  return catalog;
}

const NativeCall* NativeCatalog::by_symbol(std::string_view name) const {
  const auto found = by_symbol_.find(name);
  return found == by_symbol_.end() ? nullptr : &found->second;
}

const NativeCall* NativeCatalog::by_slot(std::uint64_t slot) const {
  const auto found = by_slot_.find(slot);
  return found == by_slot_.end() ? nullptr : &found->second;
}

// The whole path, else the longest catalogued folder that it lies in.
std::optional<program::ApiNumber> NativeCatalog::path(std::string_view text) const {
  if (text.size() > kMaxTelling) return std::nullopt;
  if (const auto whole = apis_->find_string("path", text)) return whole;
  unsigned folders = 0;
  for (std::size_t cut = text.rfind('/');
       cut != std::string_view::npos && cut > 0 && folders < kMaxFolders;
       cut = text.rfind('/', cut - 1), ++folders) {
    if (const auto folder = apis_->find_string("path", text.substr(0, cut + 1))) return folder;
  }
  return std::nullopt;
}

std::optional<NativeCatalog::Meaning> NativeCatalog::meaning(std::string_view text) const {
  if (text.empty() || text.size() > kMaxTelling || !starts_[static_cast<unsigned char>(text[0])]) {
    return std::nullopt;
  }
  if (const auto api = apis_->find_string("sysprop", text)) return Meaning{UseKind::property, api};
  if (const auto api = path(text)) return Meaning{UseKind::path, api};
  if (telling_command(text)) {
    if (const auto api = apis_->find_string("cmd", text);
        api && telling_command((*apis_)[*api].member)) {
      return Meaning{UseKind::command, api};
    }
  }
  return std::nullopt;
}

std::optional<program::ApiNumber> NativeCatalog::api_of(UseKind use, std::string_view text) const {
  switch (use) {
    case UseKind::property:
      return apis_->find_string("sysprop", text);
    case UseKind::path:
      return path(text);
    case UseKind::command:
      return apis_->find_string("cmd", text);
    default:
      return std::nullopt;
  }
}

}  // namespace hegui::native
