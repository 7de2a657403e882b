// Names: codes of the catalogs (PI types, SDKs, categories, owners, permissions) as people read
// them, in both languages. A code that no catalog has is its own name: it may come from the app.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "apk/base/result.h"
#include "reports/model/labels.h"
#include "reports/model/report.h"
#include "rules/engine/ruleset.h"

namespace hegui::model {

class Names {
 public:
  // Errors: a catalog that is no table. `rules` must outlive the result.
  static base::Result<Names> read(const rules::RuleSet& rules);

  Text pi(std::string_view code) const;
  Text sdk(std::string_view id) const;
  Text owner(std::string_view owner) const;     // app, sdk:ID, library:ID, unknown
  Text category(std::string_view given) const;  // 1..39, or a name in one of the languages
  std::string category_number(std::string_view given) const;  // "" = no such category
  // android.permission.CAMERA -> CAMERA; any other name stays whole, so that it cannot pass for
  // one of Android's.
  static Text permission(std::string_view name);
  // What a slot or measure of this name holds: the end of the name decides (rules/words/README.md).
  // The slots `api`, `caller`, `entry` and `handler` hold members of classes, printed short:
  // evidence has them whole.
  Text value(std::string_view slot, std::string_view code) const;

 private:
  struct Pair {
    std::string_view zh;
    std::string_view en;
  };
  using Table = std::map<std::string_view, Pair>;
  static base::Result<Table> table(const rules::RuleSet& rules, std::string_view path,
                                   std::string_view key);
  static Text found(const Table& table, std::string_view code);

  Labels labels_;
  Table pi_;
  Table sdks_;
  Table categories_;
};

// Lcom/example/Phone;->id(I)V reads as Phone.id(), a field as Phone.id; anything else stays whole.
std::string member_name(std::string_view member);

}  // namespace hegui::model
