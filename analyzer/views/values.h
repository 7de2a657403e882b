// Values: the app's resources as a common phone in zh-CN, held upright, by day, picks them.
//
// Over all containers together (a split's table adds to the base's), as Android's AssetManager
// does. References into the framework end in its own values where they are given, else they are
// returned as they are. Borrows the AppFiles and the framework's table. Not for several threads.
// Cost: one lookup in each configuration of a resource's type; answers are kept by resource.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/inventory/inventory.h"
#include "analyzer/views/framework_resources.h"

namespace hegui::views {

constexpr std::uint32_t kFrameworkFiles = 0xffffffff;

// A value and the table it stands in: a string is an index into that table's pool.
struct Value {
  ResValue value;
  std::uint32_t files = 0;  // position in AppFiles, or kFrameworkFiles
};

// Numbers of a value in dp (of a screen of 480 dpi, letters at their ordinary size); nullopt for
// what is no size.
std::optional<double> dp_of(const Value& value);
std::optional<double> number_of(const Value& value);

class Values {
 public:
  explicit Values(const std::vector<inventory::AppFiles>& files,
                  const FrameworkResources* framework = nullptr);

  struct Found {
    arsc::Entry entry;
    std::uint32_t files = 0;
  };
  // The entry the phone picks, references not followed; nullopt if no table has it.
  std::optional<Found> best(ResId id) const;
  // Items of a bag that best() gave.
  std::vector<arsc::BagItem> bag(const Found& found, std::size_t max_items) const;

  // The value at the end of the references (at most 20, as Android), which may be one into the
  // framework (texts, lists of colours, what is not given) or a theme attribute. nullopt: unknown
  // resource, a bag, a circle, @null.
  std::optional<Value> resolve(ResValue value) const;
  // The text of what resolve() gave; "" for what is no text.
  std::string text(const Value& value) const;
  // The text behind a reference, "" if there is none.
  std::string text(ResId id) const;

  // "layout_constraintTop_toTopOf" of an attribute of the app; "" if unknown.
  std::string_view entry_name(ResId id) const;

  // Id of an attribute of the app or its libraries ("buttonStyle"); 0 if there is none. The first
  // call reads the names of all of them.
  ResId attribute(std::string_view name) const;

  const std::vector<inventory::AppFiles>& files() const { return files_; }
  const FrameworkResources* framework() const { return framework_; }

 private:
  std::optional<Value> follow(ResValue value) const;
  void read_attributes() const;

  const std::vector<inventory::AppFiles>& files_;
  const FrameworkResources* framework_;
  arsc::Config device_;
  mutable std::unordered_map<std::uint32_t, std::optional<Value>> resolved_;
  mutable std::unordered_map<std::uint32_t, std::string> names_;
  mutable std::optional<std::unordered_map<std::string, ResId>> attributes_;
};

}  // namespace hegui::views
