#include "analyzer/fingerprint/features.h"

#include <algorithm>
#include <cstring>

namespace hegui::fingerprint {
namespace {

// The finalizer of MurmurHash3 (public domain): every bit of the input moves every bit.
std::uint64_t mix(std::uint64_t value) {
  value ^= value >> 33;
  value *= 0xff51afd7ed558ccdULL;
  value ^= value >> 33;
  value *= 0xc4ceb9fe1a85ec53ULL;
  return value ^ value >> 33;
}

// Fewer calls than this are in too many methods to say anything together.
constexpr std::size_t kMinCallsTogether = 3;

void sort_unique(std::vector<Feature>& features) {
  std::sort(features.begin(), features.end());
  features.erase(std::unique(features.begin(), features.end()), features.end());
}

}  // namespace

std::uint64_t hash_text(std::string_view text) {
  // Eight bytes a step, little-endian; the length goes in first, so that zero padding is safe.
  std::uint64_t hash = mix(text.size() + 0x9e3779b97f4a7c15ULL);
  while (text.size() >= 8) {
    std::uint64_t word;
    std::memcpy(&word, text.data(), 8);
    hash = (hash ^ word) * 0x9fb21c651e98df25ULL;
    hash ^= hash >> 32;
    text.remove_prefix(8);
  }
  std::uint64_t rest = 0;
  std::memcpy(&rest, text.data(), text.size());
  return mix(hash ^ rest);
}

std::uint64_t combine(std::uint64_t a, std::uint64_t b) {
  return mix(a * 0x9e3779b97f4a7c15ULL + b);
}

Feature feature(FeatureKind kind, std::uint64_t content) {
  return static_cast<Feature>(combine(content, static_cast<std::uint64_t>(kind)) >> 32);
}

bool telling_number(std::int64_t value, std::uint64_t& content) {
  constexpr std::int64_t kOne = 0x3f800000;
  constexpr std::int64_t kTwo = 0x40000000;
  constexpr std::int64_t kOneDouble = 0x3ff0000000000000;
  // x - 1000 and x + (-1000) are the same code. (The smallest number has no positive one.)
  const std::uint64_t size =
      value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
  if (size < static_cast<std::uint64_t>(kMinNumber)) return false;
  if (value >= 0x7f000000 && value <= 0x7fffffff) return false;
  if (value == kOne || value == kTwo || value == kOneDouble) return false;
  content = size;
  return true;
}

bool is_resource_class(std::string_view descriptor) {
  const std::string_view name = descriptor.substr(descriptor.rfind('/') + 1);
  return name == "R;" || name.starts_with("R$");
}

void FeatureCollector::end_method() {
  std::sort(calls_.begin(), calls_.end());
  calls_.erase(std::unique(calls_.begin(), calls_.end()), calls_.end());
  if (calls_.size() >= kMinCallsTogether) {
    std::uint64_t together = 0;
    for (const std::uint64_t call : calls_) together = combine(together, call);
    add(FeatureKind::calls, together);
  }
  calls_.clear();
}

void FeatureCollector::end_class(ClassFeatures& features) {
  sort_unique(content_);
  sort_unique(shape_);
  features.content = content_;
  features.shape = shape_;
}

}  // namespace hegui::fingerprint
