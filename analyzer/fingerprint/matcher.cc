#include "analyzer/fingerprint/matcher.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "rules/engine/parameters.h"

namespace hegui::fingerprint {
namespace {

// A feature of more classes than this leads to none of them (it still counts when two are
// compared).
constexpr std::size_t kMaxLeads = 200;
// The rarest features lead, until they have led to so many classes.
constexpr std::size_t kEnoughLeads = 600;
// So many learned classes are compared with one class of the app.
constexpr std::size_t kMaxCompared = 24;

class Matcher {
 public:
  Matcher(const Index& index, std::span<const ClassFeatures> app, const Thresholds& thresholds)
      : index_(index),
        app_(app),
        limits_(thresholds),
        led_(index.classes(), 0.0),
        has_(index.features()) {}

  std::vector<LibraryMatch> run() {
    for (std::uint32_t i = 0; i < app_.size(); ++i) compare(i);
    // Best pairs first: each class of either side goes to the best that wants it.
    std::sort(pairs_.begin(), pairs_.end(), [](const ClassMatch& a, const ClassMatch& b) {
      if (a.bits != b.bits) return a.bits > b.bits;
      return a.app_class != b.app_class ? a.app_class < b.app_class : a.learned < b.learned;
    });
    std::vector<LibraryMatch> found;
    std::vector<bool> taken(app_.size());
    std::vector<bool> done(index_.libraries());
    while (true) {
      std::vector<LibraryMatch> support = supports(taken, done);
      const auto best = std::max_element(
          support.begin(), support.end(),
          [](const LibraryMatch& a, const LibraryMatch& b) { return a.bits < b.bits; });
      if (best == support.end()) break;
      const std::string_view profile = index_.profile(best->library);
      for (const LibraryMatch& other : support) {
        if (index_.profile(other.library) != profile) continue;
        done[other.library] = true;
        if (other.bits >= best->bits * kAsGood) best->versions.push_back(other.library);
      }
      if (!is_there(*best)) continue;
      for (const ClassMatch& pair : best->classes) taken[pair.app_class] = true;
      LibraryMatch& there = found.emplace_back(std::move(*best));
      for (const LibraryMatch& other : support) {
        if (index_.profile(other.library) == profile) add_rest(other, there, taken);
      }
    }
    return found;
  }

 private:
  static constexpr double kAsGood = 0.999;

  bool is_there(const LibraryMatch& match) const {
    const auto witnesses = static_cast<std::size_t>(std::count_if(
        match.classes.begin(), match.classes.end(),
        [&](const ClassMatch& pair) { return pair.evidence >= limits_.witness_evidence; }));
    return witnesses >= limits_.witnesses &&
           match.evidence >= limits_.needed_evidence(match.coverage, app_.size());
  }

  // Classes that only another version, or another part, of the same SDK knows.
  void add_rest(const LibraryMatch& other, LibraryMatch& there, std::vector<bool>& taken) const {
    for (const ClassMatch& pair : other.classes) {
      if (taken[pair.app_class] || pair.evidence < limits_.witness_evidence) continue;
      taken[pair.app_class] = true;
      there.classes.push_back(pair);
    }
    std::sort(there.classes.begin(), there.classes.end(),
              [](const auto& a, const auto& b) { return a.app_class < b.app_class; });
  }

  void look_up(const std::vector<Feature>& features, std::vector<FeatureNumber>& known) {
    known.clear();
    for (const Feature feature : features) {
      const FeatureNumber number = index_.find(feature);
      if (number != kUnknownFeature) known.push_back(number);
    }
  }

  double weight_of(const std::vector<FeatureNumber>& features) const {
    double bits = 0;
    for (const FeatureNumber feature : features) bits += index_.weight(feature);
    return bits;
  }

  // Bits of those features that the class at hand has too.
  double shared(std::span<const FeatureNumber> theirs) const {
    double bits = 0;
    for (const FeatureNumber feature : theirs) {
      if (has_[feature]) bits += index_.weight(feature);
    }
    return bits;
  }

  void mark(bool has) {
    for (const FeatureNumber feature : content_) has_[feature] = has;
    for (const FeatureNumber feature : shape_) has_[feature] = has;
  }

  // Fills leads_ and led_ from the features of the class at hand.
  void follow_rarest() {
    rarest_.clear();
    for (const std::vector<FeatureNumber>* features : {&content_, &shape_}) {
      for (const FeatureNumber feature : *features) {
        const std::size_t classes = index_.classes_with(feature).size();
        if (classes <= kMaxLeads) rarest_.emplace_back(classes, feature);
      }
    }
    std::sort(rarest_.begin(), rarest_.end());
    leads_.clear();
    std::size_t followed = 0;
    for (const auto& [classes, feature] : rarest_) {
      if (followed >= kEnoughLeads) break;
      followed += classes;
      for (const LearnedClass learned : index_.classes_with(feature)) {
        if (led_[learned] == 0) leads_.push_back(learned);
        led_[learned] += index_.weight(feature);
      }
    }
  }

  void compare(std::uint32_t number) {
    const ClassFeatures& one = app_[number];
    look_up(one.content, content_);
    if (content_.empty()) return;
    look_up(one.shape, shape_);
    const double known = weight_of(content_);
    const double all =
        known + static_cast<double>(one.content.size() - content_.size()) * index_.unknown_weight();
    // No learned class can share more than all of what is known.
    if (known < limits_.pair_share * all || known + weight_of(shape_) < limits_.pair_bits) return;
    follow_rarest();
    mark(true);
    const std::size_t most = std::min(leads_.size(), kMaxCompared);
    const auto end = leads_.begin() + static_cast<std::ptrdiff_t>(most);
    std::partial_sort(leads_.begin(), end, leads_.end(), [&](LearnedClass a, LearnedClass b) {
      return led_[a] != led_[b] ? led_[a] > led_[b] : a < b;
    });
    compared_.clear();
    for (const LearnedClass learned : std::span(leads_).first(most)) {
      const double content = shared(index_.content(learned));
      const double bits = content + shared(index_.shape(learned));
      compared_.push_back({number, learned, bits, 0, content, all > 0 ? content / all : 0});
    }
    for (ClassMatch pair : compared_) {
      if (pair.bits < limits_.pair_bits || pair.share < limits_.pair_share) continue;
      // What classes of other profiles have in common with it too says nothing about this one.
      const std::string_view profile = index_.profile(index_.library_of(pair.learned));
      double others = 0;
      for (const ClassMatch& other : compared_) {
        if (other.bits > others && index_.profile(index_.library_of(other.learned)) != profile) {
          others = other.bits;
        }
      }
      pair.evidence = std::clamp(pair.bits - others, 0.0, limits_.pair_evidence_max);
      pairs_.push_back(pair);
    }
    mark(false);
    for (const LearnedClass learned : leads_) led_[learned] = 0;
  }

  std::vector<LibraryMatch> supports(const std::vector<bool>& taken,
                                     const std::vector<bool>& done) const {
    std::map<LibraryNumber, LibraryMatch> by_library;
    std::vector<bool> used(index_.classes());
    std::map<LibraryNumber, std::vector<bool>> placed;
    for (const ClassMatch& pair : pairs_) {
      const LibraryNumber library = index_.library_of(pair.learned);
      if (taken[pair.app_class] || done[library] || used[pair.learned]) continue;
      std::vector<bool>& ours = placed[library];
      ours.resize(app_.size());
      if (ours[pair.app_class]) continue;
      ours[pair.app_class] = true;
      used[pair.learned] = true;
      LibraryMatch& match = by_library[library];
      match.library = library;
      match.bits += pair.bits;
      match.evidence += pair.evidence;
      match.classes.push_back(pair);
    }
    std::vector<LibraryMatch> out;
    for (auto& [library, match] : by_library) {
      double content = 0;
      for (const ClassMatch& pair : match.classes) content += pair.content;
      match.coverage = content / std::max(1.0, index_.bits(library));
      std::sort(match.classes.begin(), match.classes.end(),
                [](const auto& a, const auto& b) { return a.app_class < b.app_class; });
      out.push_back(std::move(match));
    }
    return out;
  }

  const Index& index_;
  std::span<const ClassFeatures> app_;
  const Thresholds& limits_;
  std::vector<double> led_;        // by learned class: bits that led there, for the class at hand
  std::vector<std::uint8_t> has_;  // by feature: the class at hand has it
  std::vector<LearnedClass> leads_;
  std::vector<FeatureNumber> content_, shape_;
  std::vector<std::pair<std::size_t, FeatureNumber>> rarest_;  // and in how many classes
  std::vector<ClassMatch> compared_;
  std::vector<ClassMatch> pairs_;
};

}  // namespace

base::Result<Thresholds> Thresholds::load(const rules::RuleSet& rules) {
  const base::Result<rules::Parameters> parameters = rules::Parameters::load(rules);
  if (!parameters.ok()) return parameters.error();
  Thresholds out;
  double witnesses = 0;
  for (const auto& [key, value] :
       {std::pair("fingerprint_pair_bits", &out.pair_bits),
        std::pair("fingerprint_pair_share", &out.pair_share),
        std::pair("fingerprint_pair_evidence_max", &out.pair_evidence_max),
        std::pair("fingerprint_witness_evidence", &out.witness_evidence),
        std::pair("fingerprint_witnesses", &witnesses),
        std::pair("fingerprint_little_share", &out.needs[0].coverage),
        std::pair("fingerprint_little_evidence", &out.needs[0].evidence),
        std::pair("fingerprint_part_share", &out.needs[1].coverage),
        std::pair("fingerprint_part_evidence", &out.needs[1].evidence),
        std::pair("fingerprint_half_share", &out.needs[2].coverage),
        std::pair("fingerprint_half_evidence", &out.needs[2].evidence),
        std::pair("fingerprint_ordinary_classes", &out.ordinary_classes)}) {
    const base::Result<double> number = parameters->number(key);
    if (!number.ok()) return number.error();
    *value = *number;
  }
  out.witnesses = static_cast<std::size_t>(std::max(1.0, witnesses));
  out.ordinary_classes = std::max(1.0, out.ordinary_classes);
  return out;
}

double Thresholds::needed_evidence(double coverage, std::size_t app_classes) const {
  const double crowd =
      std::sqrt(std::max(1.0, static_cast<double>(app_classes) / ordinary_classes));
  if (coverage <= needs.front().coverage) return crowd * needs.front().evidence;
  for (std::size_t i = 1; i < needs.size(); ++i) {
    const Need& from = needs[i - 1];
    const Need& to = needs[i];
    if (coverage > to.coverage) continue;
    const double part = (coverage - from.coverage) / (to.coverage - from.coverage);
    return crowd * (from.evidence + part * (to.evidence - from.evidence));
  }
  return crowd * needs.back().evidence;
}

std::vector<LibraryMatch> match(const Index& index, std::span<const ClassFeatures> app,
                                const Thresholds& thresholds) {
  return Matcher(index, app, thresholds).run();
}

}  // namespace hegui::fingerprint
