// DynamicLoads: by what, and from where, a catalogued call brings code into the app.
//
// Catalogs: code_loads.tsv (which calls and texts load code, and the argument that holds the path),
// code_places.tsv (calls and fields that name a folder of the app), own_code_loaders.tsv (libraries
// that load only dex files of the app's own package). The path is followed inside the calling
// method: File objects, folders of the Context, texts put together. The class that loads is also
// asked which assets it opens and which addresses it names: what is loaded may come from there.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/facts/fact_tables.h"
#include "analyzer/program/constants.h"
#include "analyzer/program/program.h"
#include "rules/engine/ruleset.h"

namespace hegui::program {

class DynamicLoads {
 public:
  // Views into the rule set's text, which must outlive it.
  static base::Result<DynamicLoads> load(const rules::RuleSet& rules);

  // The row for a place where the catalogued API `api` is used, without site and origin; nullopt if
  // it loads no code. `constants`: of the calling method, with the invoke at `address`; nullptr
  // where there is no call (a text, a class).
  std::optional<facts::DynamicLoadRow> row(std::string_view api, std::string_view class_descriptor,
                                           const Program& program, const MethodConstants* constants,
                                           const dex::DexFile& file, std::uint32_t address) const;

 private:
  struct Load {
    std::string_view mechanism;
    std::optional<unsigned> argument;  // declared, from 0
  };
  struct NamedPlace {
    std::string_view kind, owner, place;  // kind: method, field
  };
  class PathReader;

  std::map<std::string_view, Load> loads_;                     // by id in apis.tsv
  std::map<std::string_view, std::vector<NamedPlace>> named_;  // by member
  std::vector<std::string> own_loaders_;                       // "Landroidx/multidex/"
};

}  // namespace hegui::program
