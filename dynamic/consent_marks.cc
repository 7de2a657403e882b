#include "dynamic/consent_marks.h"

namespace hegui::dynamic {

void ConsentMarks::apply(Trace& trace) const {
  // Without a consent event only an end event shows that none was to come.
  const bool consent_known = trace.has_consent || trace.has_end;
  const bool refusal_known = consent_known || trace.has_refusal;
  std::optional<bool> agreed = false;
  std::optional<bool> refused = false;
  auto lost = lost_.begin();
  for (std::size_t i = 0; i < trace.events.size(); ++i) {
    TraceEvent& event = trace.events[i];
    for (; lost != lost_.end() && *lost == i; ++lost) {
      if (agreed == false) agreed.reset();
      refused.reset();
    }
    // A mark belongs to the time before it: the tester had not agreed yet when agreeing.
    if (consent_known && agreed) event.before_consent = !*agreed;
    if (refusal_known && refused) event.after_refusal = *refused;
    if (event.kind == EventKind::consent) {
      agreed = true;
      refused = false;
    } else if (event.kind == EventKind::refuse) {
      refused = true;
    }
  }
}

}  // namespace hegui::dynamic
