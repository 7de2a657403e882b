#include "analyzer/fingerprint/index.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

#include "analyzer/program/owner.h"

namespace hegui::fingerprint {
namespace {

// Grows the block, array by array; every array starts at a multiple of 8 bytes.
class BlockWriter {
 public:
  template <typename T>
  void add(const std::vector<T>& values) {
    add_bytes(values.data(), values.size() * sizeof(T));
  }
  void add_bytes(const void* data, std::size_t size) {
    const std::size_t words = (size + 7) / 8;
    const std::size_t at = words_.size();
    words_.resize(at + words);
    if (size != 0) std::memcpy(words_.data() + at, data, size);
  }
  std::vector<std::uint64_t> take() { return std::move(words_); }

 private:
  std::vector<std::uint64_t> words_;
};

// Reads them back in the same order.
class BlockReader {
 public:
  explicit BlockReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}
  template <typename T>
  std::span<const T> take(std::size_t count) {
    const std::uint8_t* start = bytes_.data() + at_;
    at_ += (count * sizeof(T) + 7) / 8 * 8;
    return {reinterpret_cast<const T*>(start), count};
  }

 private:
  std::span<const std::uint8_t> bytes_;
  std::size_t at_ = 0;
};

struct Occurrence {
  Feature feature;
  LearnedClass learned;
  bool shape;
};

}  // namespace

Index Index::build(const std::vector<Fingerprint>& fingerprints) {
  std::vector<Library> libraries;
  std::vector<Class> classes;
  std::string texts;
  const auto keep = [&](std::string_view value) {
    const Text at{static_cast<std::uint32_t>(texts.size()),
                  static_cast<std::uint32_t>(value.size())};
    texts += value;
    return at;
  };

  std::vector<Occurrence> occurrences;
  for (const Fingerprint& fingerprint : fingerprints) {
    Library library{keep(fingerprint.profile), keep(fingerprint.version), keep(fingerprint.source)};
    library.first_class = static_cast<std::uint32_t>(classes.size());
    for (const ClassFeatures& one : fingerprint.classes) {
      const auto learned = static_cast<LearnedClass>(classes.size());
      classes.push_back({keep(one.descriptor), static_cast<std::uint32_t>(libraries.size())});
      for (const Feature f : one.content) occurrences.push_back({f, learned, false});
      for (const Feature f : one.shape) occurrences.push_back({f, learned, true});
    }
    library.end_class = static_cast<std::uint32_t>(classes.size());
    libraries.push_back(library);
  }
  std::sort(occurrences.begin(), occurrences.end(), [](const auto& a, const auto& b) {
    return a.feature != b.feature ? a.feature < b.feature : a.learned < b.learned;
  });

  // How many classes there are, and have a feature, where the versions of one profile count as the
  // one that has most.
  std::map<std::string_view, std::size_t> largest;
  for (std::size_t i = 0; i < fingerprints.size(); ++i) {
    std::size_t& size = largest[fingerprints[i].profile];
    size = std::max(size, fingerprints[i].classes.size());
  }
  double all = 1;
  for (const auto& [profile, size] : largest) all += static_cast<double>(size);
  std::vector<std::uint32_t> profile_of(libraries.size());
  for (std::size_t i = 0; i < fingerprints.size(); ++i) {
    profile_of[i] = static_cast<std::uint32_t>(
        std::distance(largest.begin(), largest.find(fingerprints[i].profile)));
  }
  const auto bits_of = [&](double having) {
    return static_cast<std::uint32_t>(std::lround(kScale * std::max(0.0, std::log2(all / having))));
  };

  std::vector<Known> known;
  std::vector<LearnedClass> postings;
  std::vector<std::vector<FeatureNumber>> content(classes.size());
  std::vector<std::vector<FeatureNumber>> shape(classes.size());
  std::vector<std::uint32_t> in_library(libraries.size());
  std::vector<std::uint32_t> in_profile(largest.size());
  for (std::size_t from = 0; from < occurrences.size();) {
    std::size_t to = from;
    const auto number = static_cast<FeatureNumber>(known.size());
    known.push_back({occurrences[from].feature, 0, static_cast<std::uint32_t>(postings.size())});
    for (; to < occurrences.size() && occurrences[to].feature == occurrences[from].feature; ++to) {
      const LearnedClass learned = occurrences[to].learned;
      (occurrences[to].shape ? shape : content)[learned].push_back(number);
      if (to == from || occurrences[to - 1].learned != learned) {
        postings.push_back(learned);
        const std::uint32_t library = classes[learned].library;
        std::uint32_t& most = in_profile[profile_of[library]];
        most = std::max(most, ++in_library[library]);
      }
    }
    double having = 0;
    for (std::size_t i = from; i < to; ++i) {
      const std::uint32_t library = classes[occurrences[i].learned].library;
      in_library[library] = 0;
      having += std::exchange(in_profile[profile_of[library]], 0);
    }
    known.back().weight = bits_of(std::max(1.0, having));
    from = to;
  }

  std::vector<FeatureNumber> class_features;
  for (std::size_t i = 0; i < classes.size(); ++i) {
    Class& one = classes[i];
    one.content = static_cast<std::uint32_t>(class_features.size());
    class_features.insert(class_features.end(), content[i].begin(), content[i].end());
    one.shape = static_cast<std::uint32_t>(class_features.size());
    class_features.insert(class_features.end(), shape[i].begin(), shape[i].end());
    one.end = static_cast<std::uint32_t>(class_features.size());
    for (const FeatureNumber feature : content[i]) {
      libraries[one.library].bits += known[feature].weight;
    }
  }

  Header header;
  header.libraries = static_cast<std::uint32_t>(libraries.size());
  header.classes = static_cast<std::uint32_t>(classes.size());
  header.features = static_cast<std::uint32_t>(known.size());
  header.postings = static_cast<std::uint32_t>(postings.size());
  header.class_features = static_cast<std::uint32_t>(class_features.size());
  header.text_bytes = static_cast<std::uint32_t>(texts.size());
  header.unknown_weight = bits_of(1.0);
  std::vector<std::uint32_t> buckets((1U << kBucketBits) + 1, header.features);
  for (std::size_t i = known.size(); i-- > 0;) {
    buckets[known[i].feature >> (32 - kBucketBits)] = static_cast<std::uint32_t>(i);
  }
  for (std::size_t i = buckets.size() - 1; i-- > 0;)
    buckets[i] = std::min(buckets[i], buckets[i + 1]);
  known.push_back({~Feature{0}, 0, header.postings});

  BlockWriter writer;
  writer.add_bytes(&header, sizeof(header));
  writer.add(libraries);
  writer.add(classes);
  writer.add(known);
  writer.add(postings);
  writer.add(class_features);
  writer.add(buckets);
  writer.add_bytes(texts.data(), texts.size());
  auto block = std::make_shared<const std::vector<std::uint64_t>>(writer.take());
  Index index = over({reinterpret_cast<const std::uint8_t*>(block->data()), block->size() * 8});
  index.owned_ = std::move(block);
  return index;
}

Index Index::over(std::span<const std::uint8_t> bytes) {
  Index index;
  index.bytes_ = bytes;
  BlockReader reader(bytes);
  index.header_ = reader.take<Header>(1)[0];
  const Header& header = index.header_;
  index.libraries_ = reader.take<Library>(header.libraries);
  index.classes_ = reader.take<Class>(header.classes);
  index.features_ = reader.take<Known>(header.features + std::size_t{1});
  index.postings_ = reader.take<LearnedClass>(header.postings);
  index.class_features_ = reader.take<FeatureNumber>(header.class_features);
  index.buckets_ = reader.take<std::uint32_t>((1U << kBucketBits) + 1);
  const std::span<const char> texts = reader.take<char>(header.text_bytes);
  index.texts_ = {texts.data(), texts.size()};
  return index;
}

base::Result<Index> Index::build(const rules::RuleSet& rules) {
  std::vector<Fingerprint> fingerprints;
  for (const std::string& path : rules.paths_under("catalog/fingerprints/")) {
    base::Result<Fingerprint> one = from_text(rules.text(path), path);
    if (!one.ok()) return std::move(one).error();
    fingerprints.push_back(std::move(one).value());
  }
  return build(fingerprints);
}

std::vector<std::string> check_fingerprints(const rules::RuleSet& rules) {
  std::vector<std::string> complaints;
  const auto owners = program::Owners::load(rules, "");
  if (!owners.ok()) return {owners.error().message()};
  for (const std::string& path : rules.paths_under("catalog/fingerprints/")) {
    const base::Result<Fingerprint> one = from_text(rules.text(path), path);
    if (!one.ok()) {
      complaints.push_back(one.error().message());
    } else if (!owners->of_profile(one->profile)) {
      complaints.push_back(path + ": no profile '" + one->profile + "' in catalog/sdks.tsv");
    } else if (one->classes.empty()) {
      complaints.push_back(path + ": no classes");
    }
  }
  return complaints;
}

FeatureNumber Index::find(Feature feature) const {
  if (features_.empty()) return kUnknownFeature;
  const std::size_t bucket = feature >> (32 - kBucketBits);
  const Known* const end = features_.data() + buckets_[bucket + 1];
  for (const Known* at = features_.data() + buckets_[bucket]; at != end; ++at) {
    if (at->feature >= feature) {
      return at->feature == feature ? static_cast<FeatureNumber>(at - features_.data())
                                    : kUnknownFeature;
    }
  }
  return kUnknownFeature;
}

}  // namespace hegui::fingerprint
