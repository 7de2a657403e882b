// Index: all fingerprints of a rule set, laid out for looking features up.
//
// One block of bytes (numbers in host order), so that the build can make it once for the built-in
// rules and a scan only points into it (analyzer/learned). Weights are bits of information: a
// feature that one class in 2^w of all learned classes has weighs w. Several versions of a library
// count once.
#pragma once

#include <cmath>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/fingerprint/fingerprint.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::fingerprint {

using FeatureNumber = std::uint32_t;  // position among the known features
using LearnedClass = std::uint32_t;   // position among all learned classes
using LibraryNumber = std::uint32_t;  // position among the fingerprints

inline constexpr FeatureNumber kUnknownFeature = ~FeatureNumber{0};

// What is wrong with the fingerprints of a rule set: one that cannot be read, is of no profile of
// sdks.tsv, or holds no class.
std::vector<std::string> check_fingerprints(const rules::RuleSet& rules);

class Index {
 public:
  Index() = default;  // without fingerprints
  static Index build(const std::vector<Fingerprint>& fingerprints);
  // Every catalog/fingerprints/*.tsv of the rule set.
  static base::Result<Index> build(const rules::RuleSet& rules);
  // Points into `bytes` (16-byte aligned, written by bytes() of the same program), which must
  // outlive it.
  static Index over(std::span<const std::uint8_t> bytes);
  std::span<const std::uint8_t> bytes() const { return bytes_; }

  std::size_t libraries() const { return libraries_.size(); }
  std::size_t classes() const { return classes_.size(); }
  std::size_t features() const { return header_.features; }
  std::string_view profile(LibraryNumber library) const {
    return text(libraries_[library].profile);
  }
  std::string_view version(LibraryNumber library) const {
    return text(libraries_[library].version);
  }
  std::string_view source(LibraryNumber library) const { return text(libraries_[library].source); }
  LearnedClass first_class(LibraryNumber library) const { return libraries_[library].first_class; }
  LearnedClass end_class(LibraryNumber library) const { return libraries_[library].end_class; }
  // All bits of its classes' content.
  double bits(LibraryNumber library) const { return libraries_[library].bits / kScale; }

  LibraryNumber library_of(LearnedClass learned) const { return classes_[learned].library; }
  std::string_view descriptor(LearnedClass learned) const { return text(classes_[learned].name); }
  std::span<const FeatureNumber> content(LearnedClass learned) const {
    const Class& one = classes_[learned];
    return class_features_.subspan(one.content, one.shape - one.content);
  }
  std::span<const FeatureNumber> shape(LearnedClass learned) const {
    const Class& one = classes_[learned];
    return class_features_.subspan(one.shape, one.end - one.shape);
  }

  // kUnknownFeature if no learned class has it.
  FeatureNumber find(Feature feature) const;
  double weight(FeatureNumber feature) const { return features_[feature].weight / kScale; }
  double unknown_weight() const { return header_.unknown_weight / kScale; }
  std::span<const LearnedClass> classes_with(FeatureNumber feature) const {
    return postings_.subspan(features_[feature].first,
                             features_[feature + 1].first - features_[feature].first);
  }

 private:
  static constexpr double kScale = 64;
  static constexpr unsigned kBucketBits = 14;

  struct Text {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
  };
  struct Library {
    Text profile, version, source;
    std::uint32_t first_class = 0;
    std::uint32_t end_class = 0;
    std::uint32_t bits = 0;  // in 1/kScale
  };
  struct Class {
    Text name;
    std::uint32_t library = 0;
    std::uint32_t content = 0;  // positions in class_features_
    std::uint32_t shape = 0;
    std::uint32_t end = 0;
  };
  struct Known {
    Feature feature = 0;
    std::uint32_t weight = 0;  // in 1/kScale
    std::uint32_t first = 0;   // position in postings_
  };
  struct Header {
    std::uint32_t libraries = 0;
    std::uint32_t classes = 0;
    std::uint32_t features = 0;  // without the one that ends the list
    std::uint32_t postings = 0;
    std::uint32_t class_features = 0;
    std::uint32_t text_bytes = 0;
    std::uint32_t unknown_weight = 0;
    std::uint32_t reserved = 0;
  };

  std::string_view text(Text at) const { return texts_.substr(at.offset, at.length); }

  std::shared_ptr<const std::vector<std::uint64_t>> owned_;  // empty where bytes are another's
  std::span<const std::uint8_t> bytes_;
  Header header_;
  std::span<const Library> libraries_;
  std::span<const Class> classes_;
  std::span<const Known> features_;  // sorted by feature, and one more that ends the postings
  std::span<const LearnedClass> postings_;
  std::span<const FeatureNumber> class_features_;
  std::span<const std::uint32_t> buckets_;  // first feature for each value of the top bits, and end
  std::string_view texts_;
};

}  // namespace hegui::fingerprint
