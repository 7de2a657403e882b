// Matching: which learned libraries are in an app, and which of its classes are whose.
//
// Each class of the app is compared with the learned classes that share its rarer features. The
// bits that both have in common speak for the pair; what the app's class says that the learned one
// does not speaks against it, what is missing (shrunk away) does not. What the app's class shares
// with classes of other profiles too tells neither. A library is there if its pairs, each class
// used once, together hold enough evidence for so much of it as is there. Libraries are taken one
// after another, the best supported first; a class that one has taken speaks for no other (copies
// of shared code would otherwise name every library that holds one).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "analyzer/fingerprint/index.h"

namespace hegui::fingerprint {

struct ClassMatch {
  std::uint32_t app_class = 0;  // position in the span that was given
  LearnedClass learned = 0;
  double bits = 0;      // that both share
  double evidence = 0;  // as far as no class of another profile shares them with the app's class
  double content = 0;   // those of them that are of content
  double share = 0;     // of the content bits of the app's class
};

struct LibraryMatch {
  LibraryNumber library = 0;            // the version that fits best
  std::vector<LibraryNumber> versions;  // all versions that fit as well as that one, it included
  double bits = 0;                      // of all its pairs
  double evidence = 0;                  // of all its pairs
  double coverage = 0;                  // of the learned library's content bits that are there
  std::vector<ClassMatch> classes;      // by app class
};

// Thresholds fingerprint_* of parameters.tsv.
struct Thresholds {
  double pair_bits = 0;          // a pair of classes counts from here
  double pair_share = 0;         // and if so much of the app's class is explained
  double pair_evidence_max = 0;  // one class, however rich, is one witness
  double witness_evidence = 0;   // a pair with less is no witness
  std::size_t witnesses = 0;     // a library needs so many
  // The evidence a library needs, by the share of it that is there: straight lines between these.
  // Classes that are alike by accident are many in a large app, but few of any one library.
  struct Need {
    double coverage = 0;
    double evidence = 0;
  };
  std::array<Need, 3> needs;
  // More classes, more accidents: beyond so many, the need grows with the square root.
  double ordinary_classes = 0;

  // Error: one of them is not there or is no number.
  static base::Result<Thresholds> load(const rules::RuleSet& rules);
  double needed_evidence(double coverage, std::size_t app_classes) const;
};

// In order of support, most first.
std::vector<LibraryMatch> match(const Index& index, std::span<const ClassFeatures> app,
                                const Thresholds& thresholds);

}  // namespace hegui::fingerprint
