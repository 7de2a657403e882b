// Trails: the steps by which data came from where it is read to where it is, as small interned ids.
//
// A trail is the evidence of a flow: one way that the data really takes through the code that was
// followed, not all of them. Ids are dense and given in the order of the analysis. Not thread-safe.
#pragma once

#include <map>
#include <tuple>
#include <vector>

#include "analyzer/taint/code_place.h"

namespace hegui::taint {

struct Step {
  enum class Kind : std::uint8_t {
    library,   // it goes through a method that is not the app's
    store,     // it is kept in a field or an array
    load,      // it is read from a field
    call,      // it is given to a method of the app
    back,      // ... or given back by one
    callback,  // the framework calls the method at the place, or a library does because of the call
               // there, with what was kept before
  };
  Kind kind = Kind::library;
  CodePlace place;

  friend auto operator<=>(const Step&, const Step&) = default;
};

using TrailId = std::uint32_t;
inline constexpr TrailId kNoTrail = 0;  // nothing happened yet

class Trails {
 public:
  // Longer trails end here; the steps that follow are not kept.
  static constexpr std::uint16_t kMaxLength = 64;

  Trails() : trails_(1) {}
  // The same step twice in a row is one.
  TrailId after(TrailId before, const Step& step);
  TrailId joined(TrailId before, TrailId then);
  std::uint16_t length(TrailId trail) const { return trails_[trail].length; }
  // In the order in which they happen.
  std::vector<Step> steps(TrailId trail) const;

 private:
  struct Trail {
    TrailId before = kNoTrail;
    Step last;
    std::uint16_t length = 0;
  };
  std::vector<Trail> trails_;
  std::map<std::pair<TrailId, Step>, TrailId> known_;
  std::map<std::pair<TrailId, TrailId>, TrailId> joined_;
};

}  // namespace hegui::taint
