#include "dynamic/consent_marks.h"

namespace hegui::dynamic {

void ConsentMarks::apply(Trace& trace) const {
  // Without a consent event only an end event shows that none was to come.
  const bool consent_known = trace.has_consent || trace.has_end;
  const bool refusal_known = consent_known || trace.has_refusal;
  enum class Known { no, yes, lost };
  Known agreed = Known::no;
  Known refused = Known::no;
  auto lost = lost_.begin();
  for (std::size_t i = 0; i < trace.events.size(); ++i) {
    TraceEvent& event = trace.events[i];
    for (; lost != lost_.end() && *lost == i; ++lost) {
      if (agreed == Known::no) agreed = Known::lost;
      refused = Known::lost;
    }
    // A mark belongs to the time before it: the tester had not agreed yet when agreeing.
    if (consent_known && agreed != Known::lost) event.before_consent = agreed == Known::no;
    if (refusal_known && refused != Known::lost) event.after_refusal = refused == Known::yes;
    if (event.kind == EventKind::consent) {
      agreed = Known::yes;
      refused = Known::no;
    } else if (event.kind == EventKind::refuse) {
      refused = Known::yes;
    }
  }
}

}  // namespace hegui::dynamic
