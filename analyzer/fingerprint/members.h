// The features of declared and called members, the same from class files and from dex files.
#pragma once

#include <cstdint>
#include <string_view>

#include "analyzer/fingerprint/features.h"
#include "analyzer/fingerprint/framework_types.h"

namespace hegui::fingerprint {

// Names shorter than this are what renaming gives.
inline constexpr std::size_t kMinTellingName = 4;

// The start of a prototype: its return type; parameters are combined in order.
inline std::uint64_t prototype_of(const FuzzyType& result) { return combine(0x28, result.hash); }
inline std::uint64_t with_parameter(std::uint64_t prototype, const FuzzyType& parameter) {
  return combine(prototype, parameter.hash);
}

// Of a descriptor "(ILjava/lang/String;)V"; one that is not well-formed is read as far as it goes.
std::uint64_t fuzzy_prototype(const FrameworkTypes& types, std::string_view descriptor);

inline std::uint64_t framework_method(const FuzzyType& owner, std::string_view name,
                                      std::uint64_t prototype) {
  return combine(combine(owner.hash, hash_text(name)), prototype);
}

void add_declared_field(FeatureCollector& out, bool is_static, std::string_view name,
                        const FuzzyType& type);
void add_declared_method(FeatureCollector& out, bool is_static, std::string_view name,
                         std::uint64_t prototype);

}  // namespace hegui::fingerprint
