// Values: the app's resources as a common phone in zh-CN, held upright, by day, picks them.
//
// Over all containers together (a split's table adds to the base's), as Android's AssetManager
// does. References into the framework are returned as they are. Borrows the AppFiles.
// Cost: one lookup in each configuration of a resource's type; answers are kept by resource.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/inventory/inventory.h"

namespace hegui::views {

using base::ResId;
using base::ResValue;

// A value and the table it stands in: a string is an index into that table's pool.
struct Value {
  ResValue value;
  std::uint32_t files = 0;  // position in AppFiles
};

class Values {
 public:
  explicit Values(const std::vector<inventory::AppFiles>& files);

  struct Found {
    arsc::Entry entry;
    std::uint32_t files = 0;
  };
  // The entry the phone picks, references not followed; nullopt if no table has it.
  std::optional<Found> best(ResId id) const;
  // Items of a bag that best() gave.
  std::vector<arsc::BagItem> bag(const Found& found, std::size_t max_items) const;

  // The value at the end of the references (at most 20, as Android), which may be one into the
  // framework or a theme attribute. nullopt: unknown resource, a bag, a circle, @null.
  std::optional<Value> resolve(ResValue value) const;
  // The text of what resolve() gave; "" for what is no text.
  std::string text(const Value& value) const;
  // The text behind a reference, "" if there is none.
  std::string text(ResId id) const;

  // "layout_constraintTop_toTopOf" of an attribute of the app; "" if unknown.
  std::string_view entry_name(ResId id) const;

  const std::vector<inventory::AppFiles>& files() const { return files_; }

 private:
  std::optional<Value> follow(ResValue value) const;

  const std::vector<inventory::AppFiles>& files_;
  arsc::Config device_;
  mutable std::unordered_map<std::uint32_t, std::optional<Value>> resolved_;
  mutable std::unordered_map<std::uint32_t, std::string> names_;
};

}  // namespace hegui::views
