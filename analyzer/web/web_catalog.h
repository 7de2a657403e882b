// What the catalogs know of web code: interfaces, modules, the frameworks' own scripts, and files
// that show a bundle. Views into the rule set, which must outlive this.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/web/api_chains.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::web {

struct WebApi {  // a row of catalog/web_apis.tsv
  std::string_view pattern;
  std::string_view framework;
  std::string_view bundles;  // kinds of bundle in which the name means this; "*" = all
  std::string_view use;      // call, read, any: which use counts
  std::vector<std::string_view> pi;
  std::string_view role;
};

struct BundleMarker {  // a row of catalog/web_bundles.tsv
  std::string_view pattern;
  std::string_view kind;
  std::string_view root;  // "" = the marker's folder
  std::string_view framework;
  bool nested = false;
};

class WebCatalog {
 public:
  static base::Result<WebCatalog> load(const rules::RuleSet& rules);

  const std::vector<WebApi>& apis() const { return apis_; }
  const ApiChains& chains() const { return chains_; }       // rows are positions in apis()
  std::string_view sensitivity(std::string_view pi) const;  // "" for an unknown code

  // "sdk:<id>" or "library:<id>" of a module, "" if the catalog has none.
  const std::string& module_owner(std::string_view module) const;
  std::string_view module_sdk(std::string_view module) const;
  // Whose script it is if it is a framework's own, by its path inside the bundle; "" else.
  std::string_view runtime_owner(std::string_view kind, std::string_view path) const;

 private:
  struct Module {
    std::string_view sdk;
    std::string owner;
  };
  struct Runtime {
    std::string_view pattern;
    std::string_view bundles;
    std::string_view owner;
  };
  std::vector<WebApi> apis_;
  ApiChains chains_;
  std::map<std::string_view, std::string_view> sensitivity_;
  std::map<std::string_view, Module> modules_;
  std::vector<Runtime> runtimes_;
};

// Markers alone: all that an app without bundles needs.
base::Result<std::vector<BundleMarker>> load_bundle_markers(const rules::RuleSet& rules);

// Does a list of bundle kinds ("uni_app|h5plus", "*") hold this one?
bool holds_kind(std::string_view kinds, std::string_view kind);

}  // namespace hegui::web
