// Features: what of a class survives renaming, shrinking and moving to another package.
//
// A class is described by a set of 32-bit features. They hold only what a shrinker must leave as it
// is: texts, large numbers, and the members and types of Android's and Java's own classes that the
// code names; every other type counts as "some class". The same features come from a Java class
// file (class_file_features.h) and from a dex file (dex_features.h), so that a library's jar tells
// the library in an app. Ideas from the literature: class profiles with fuzzy descriptors
// (LibScout, CCS 2016), calls of the framework as the invariant (LibRadar, ICSE-C 2016; LibPecker,
// SANER 2018), the rarity of a feature as its weight (information content).
//
// Content features say what code does; shape features what is declared. An optimizer changes shapes
// freely, so a missing shape speaks against nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::fingerprint {

// A hash of kind and content: stored in rules/fingerprints, so the numbers below and the functions
// are part of that format and may change only with it.
using Feature = std::uint32_t;

enum class FeatureKind : std::uint8_t {
  // content
  text = 1,       // a string constant
  number = 2,     // |number| >= kMinNumber, no resource id
  call = 3,       // a method of the framework that is called
  calls = 4,      // all methods of the framework that one method calls, together
  type = 5,       // a framework class that is made, cast to or asked for
  field_use = 6,  // a framework field that is read
  // shape
  super_type = 16,  // a framework class or interface that it extends or implements
  field = 17,       // type of a declared field, static or not
  method = 18,      // types of a declared method, static or not
  name = 19,        // name and types of a declared member
};
inline bool is_content(FeatureKind kind) { return kind < FeatureKind::super_type; }

std::uint64_t hash_text(std::string_view text);
std::uint64_t combine(std::uint64_t a, std::uint64_t b);
Feature feature(FeatureKind kind, std::uint64_t content);

inline constexpr std::int64_t kMinNumber = 1000;
// The feature's content for a number constant; false for one that says nothing (small ones, ids of
// resources, which every build numbers anew, and 1.0 and 2.0, which class files have opcodes for).
bool telling_number(std::int64_t value, std::uint64_t& content);

// "Lcom/a/R;" and "Lcom/a/R$string;": numbers and names of resources, of the app and of all its
// libraries together. They tell nobody's code.
bool is_resource_class(std::string_view descriptor);

// Both lists sorted, without repetitions.
struct ClassFeatures {
  std::string descriptor;  // "Lcom/vendor/A;"
  std::vector<Feature> content;
  std::vector<Feature> shape;
};

// Collects the features of one class. Reused for class after class: memory is kept.
class FeatureCollector {
 public:
  void begin_class() {
    content_.clear();
    shape_.clear();
    calls_.clear();
  }
  void add(FeatureKind kind, std::uint64_t content) {
    (is_content(kind) ? content_ : shape_).push_back(feature(kind, content));
  }
  void add_number(std::int64_t value) {
    std::uint64_t content = 0;
    if (telling_number(value, content)) add(FeatureKind::number, content);
  }
  // A call of a framework method inside the current method.
  void add_call(std::uint64_t method) {
    add(FeatureKind::call, method);
    calls_.push_back(method);
  }
  void end_method();
  // Fills content and shape of `features`; the descriptor is the caller's.
  void end_class(ClassFeatures& features);

 private:
  std::vector<Feature> content_;
  std::vector<Feature> shape_;
  std::vector<std::uint64_t> calls_;
};

}  // namespace hegui::fingerprint
