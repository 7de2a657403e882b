// CodeFindings: turns what is met in the code of one bundle into facts, whatever form the code has.
//
// Facts web_api_call, web_module, url, phrase_hit, text_word, and the texts and SDKs for other
// passes (inventory/from_web.h). Counted budgets: places of one interface in one file, calls and
// phrases of one bundle; what is beyond them is told once (overflowed()).
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/inventory/from_web.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/phrases.h"
#include "analyzer/program/urls.h"
#include "analyzer/web/js_scan.h"
#include "analyzer/web/web_catalog.h"

namespace hegui::web {

// What every bundle's findings are made with; all borrowed.
struct FindingContext {
  const WebCatalog& catalog;
  const program::Phrases& phrases;
  program::UrlWriter& urls;
  program::WordTally& words;
  program::Origins& origins;
  facts::FactWriter& facts;
  inventory::FromWeb& found;
};

class CodeFindings {
 public:
  // Where a piece of code stands, as origins name it.
  struct Spot {
    std::string_view kind;      // js, hbc
    std::string position_json;  // sorted keys
    std::string excerpt;
  };

  // `owner`: of code that is nobody else's.
  CodeFindings(const FindingContext& context, std::string kind, facts::RowId bundle,
               std::string owner)
      : in_(context), kind_(std::move(kind)), bundle_(bundle), owner_(std::move(owner)) {}

  void begin_file(program::Place place, std::string name) {
    place_ = std::move(place);
    name_ = std::move(name);
    sites_.clear();
  }
  const std::string& owner() const { return owner_; }

  // Is this use one that the catalog counts in this kind of bundle?
  bool counts(int row, UseKind kind) const;
  // Precondition: counts().
  void use(int row, UseKind kind, std::string_view function, const std::string& owner,
           const Spot& spot);
  // `kind` as in web_module.
  void module(std::string_view kind, std::string_view name, std::string_view version,
              const Spot& spot);
  // Could text() find anything in it? Cheap.
  static bool worth_telling(std::string_view raw);
  void text(const std::string& value, const std::string& owner, const Spot& spot);

  bool overflowed() const { return overflowed_; }
  facts::RowId origin(const Spot& spot) {
    return in_.origins.add(place_, spot.kind, spot.position_json, spot.excerpt);
  }

 private:
  FindingContext in_;
  std::string kind_;
  facts::RowId bundle_;
  std::string owner_;
  program::Place place_;
  std::string name_;
  std::map<std::pair<int, std::string>, std::size_t> sites_;  // of this file
  std::size_t calls_ = 0;
  std::size_t phrases_ = 0;
  std::size_t addresses_ = 0;
  std::set<std::string, std::less<>> modules_;
  std::set<std::string> texts_told_;
  bool overflowed_ = false;
};

// "node_modules/axios/lib/x.js" -> "axios", "uni_modules/uni-id/y.js" -> "uni-id"; "" else.
std::string_view package_of_path(std::string_view path);

}  // namespace hegui::web
