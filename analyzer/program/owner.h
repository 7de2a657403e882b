// Owners: whose code is it? Every class belongs to the app itself, to a named SDK or to a library.
//
// By package prefix (catalog sdks.tsv), longest match first, whole segments only. Code under the
// app's own package is the app's, even where an SDK's shorter prefix covers it (the operator of an
// SDK also ships apps). Code under no known prefix counts as the app's: it is in its package, and
// nobody else is named for it; unless it was recognised in another way (attribute()).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::program {

using OwnerNumber = std::uint32_t;
inline constexpr OwnerNumber kAppOwner = 0;

class Owners {
 public:
  // `app_package`: the manifest's, dots; "" if not known.
  static base::Result<Owners> load(const rules::RuleSet& rules, std::string_view app_package);

  OwnerNumber of_class(std::string_view descriptor) const;  // "Lcn/jpush/android/a;"
  // In the manifest's package or below it.
  bool in_app_package(std::string_view descriptor) const;
  // By Java name (manifest components): "cn.jpush.android.service.PushService".
  OwnerNumber of_java_name(std::string_view name) const;

  // The class is that owner's, whatever its name says. Not while others read.
  void attribute(std::string_view descriptor, OwnerNumber owner);
  // The owner of a row of sdks.tsv, by its id.
  std::optional<OwnerNumber> of_profile(std::string_view id) const;

  // Calls visit(prefix with slashes, owner) for every catalogued prefix, in no particular order.
  template <typename Visit>
  void for_each_prefix(Visit visit) const {
    for (const auto& [prefix, owner] : by_prefix_) visit(std::string_view(prefix), owner);
  }

  // "app", "sdk:<id>" (an operator can receive data) or "library:<id>".
  const std::string& name(OwnerNumber owner) const { return names_[owner]; }
  // A word of sdk_terms.tsv, "" for the app.
  const std::string& category(OwnerNumber owner) const { return categories_[owner]; }
  // Row of sdks.tsv, -1 for the app.
  int profile_row(OwnerNumber owner) const { return rows_[owner]; }
  std::size_t size() const { return names_.size(); }
  // The prefix (slashes, no trailing one) that decided, "" for the app and attributed classes.
  std::string_view deciding_prefix(std::string_view descriptor) const;

 private:
  struct Match {
    OwnerNumber owner;
    std::string_view prefix;
  };
  Match match(std::string_view path) const;  // "cn/jpush/android/a"

  std::string app_prefix_;  // slashes
  std::vector<std::string> names_;
  std::vector<std::string> categories_;
  std::vector<int> rows_;
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  std::unordered_map<std::string, OwnerNumber, TextHash, std::equal_to<>> by_prefix_;  // slashes
  std::size_t longest_ = 0;
  std::unordered_map<std::string, OwnerNumber, TextHash, std::equal_to<>> attributed_;  // by path
};

}  // namespace hegui::program
