// NativeCatalog: what the rules know about native code: the functions it calls (native_calls.tsv,
// and rows of kind native in apis.tsv), and the texts that tell something (properties, files and
// commands in apis.tsv). Columns: rules/catalog/README.md.
//
// Views into the rule set's text and the API catalog, which must outlive it.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "analyzer/program/api_catalog.h"
#include "rules/engine/ruleset.h"

namespace hegui::native {

// What an argument of a call says.
enum class UseKind : std::uint8_t {
  property,        // a system property is read
  path,            // a file is opened or looked at
  command,         // a program is run
  library,         // a library is loaded
  symbol,          // a function is looked up by name
  host,            // a name is resolved
  network,         // the network is used; no argument says anything
  java_class,      // a Java class is looked up
  java_method,     // a Java method is looked up: name, then signature
  java_field,      // a Java field likewise
  java_text,       // a text is made for Java
  native_methods,  // functions are given to a Java class: a table, then how many
  url,             // an address; of texts only
  interface_call,  // a function of apis.tsv
  system_call,     // svc, syscall, int 0x80
};
std::string_view use_name(UseKind kind);

struct NativeCall {
  std::string_view member;  // the symbol, or the name of the JNI function
  UseKind use = UseKind::network;
  unsigned argument = 0;
  bool jni = false;
  std::optional<program::ApiNumber> api;  // with interface_call
};

class NativeCatalog {
 public:
  static base::Result<NativeCatalog> load(const rules::RuleSet& rules,
                                          const program::ApiCatalog& apis);

  const NativeCall* by_symbol(std::string_view name) const;
  // A function of the JNI environment by its place in the table.
  const NativeCall* by_slot(std::uint64_t slot) const;

  struct Meaning {
    UseKind kind = UseKind::path;
    std::optional<program::ApiNumber> api;
  };
  // What a text means wherever it stands; nullopt if the catalog does not know it.
  std::optional<Meaning> meaning(std::string_view text) const;
  // The entry for a text that a call of this use is given.
  std::optional<program::ApiNumber> api_of(UseKind use, std::string_view text) const;
  bool may_begin(std::uint8_t byte) const { return starts_[byte]; }

  const program::ApiCatalog& apis() const { return *apis_; }

 private:
  std::optional<program::ApiNumber> path(std::string_view text) const;

  const program::ApiCatalog* apis_ = nullptr;
  std::unordered_map<std::string_view, NativeCall> by_symbol_;
  std::unordered_map<std::uint64_t, NativeCall> by_slot_;
  std::array<bool, 256> starts_{};  // first bytes of texts that meaning() may know
};

}  // namespace hegui::native
