// Applying a summary: what a call does to the caller's heap.
//
// Every path of the summary is looked up in the caller's heap as it was before the call; objects
// that the method made become objects of this call; then all effects take place at once. Where the
// same object stands at two paths, and the method writes a field of the one and uses it at the
// other, the summary does not hold: aliases() tells, and a summary for that case must be asked for.
#pragma once

#include <map>
#include <span>
#include <vector>

#include "analyzer/taint/frame.h"

namespace hegui::taint {

struct Outcome {
  bool returns = false;
  Value returned, thrown;
};

// A path of a summary, in the caller's terms.
class Translation {
 public:
  // `call_site`: tells the calls of the program apart. Everything is borrowed.
  Translation(Frame& caller, std::span<const Value> arguments, std::uint64_t call_site);

  Value at(PathId path);
  Value value(const Value& of_summary) { return translated(of_summary, true); }
  // Of what left inside the method: what was read there did not come out to the caller.
  Value left_inside(const Value& of_summary) { return translated(of_summary, false); }

 private:
  Value translated(const Value& of_summary, bool comes_out);
  ObjectId made(ObjectId inner);

  Frame& caller_;
  std::span<const Value> arguments_;
  std::uint64_t call_site_;
  std::map<PathId, Value> known_;
};

// What is known of the paths that the summary asks after: bindings for a more special one.
void bind_asked(const Summary& summary, Translation& translation, Frame& caller, Bindings& out);
// Pairs of paths where the same object stands, and that matters.
void bind_aliases(const Summary& summary, Translation& translation, Frame& caller, Bindings& out);

// `kept`: the caller's other values, for Frame::renew.
Outcome apply(const Summary& summary, std::vector<Value> arguments, std::uint64_t call_site,
              Frame& caller, std::span<Value> kept);

}  // namespace hegui::taint
