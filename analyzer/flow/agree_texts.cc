#include "analyzer/flow/agree_texts.h"

namespace hegui::flow {

AgreeTexts::AgreeTexts(const program::Phrases& phrases, const LayoutContents& layouts)
    : phrases_(phrases), layouts_(layouts) {
  layouts_.for_each_widget([&](ResourceId layout, const Widget& widget) {
    if (widget.id == 0 || widget.text.empty()) return;
    const unsigned classes = classes_of(widget.text);
    if ((classes & (kAgree | kRefuse)) == 0 || !layout_shows_policy(layout)) return;
    if ((classes & kAgree) != 0) agree_views_.insert(widget.id);
    if ((classes & kRefuse) != 0) refuse_views_.insert(widget.id);
  });
}

bool AgreeTexts::layout_shows_policy(ResourceId layout) const {
  bool shows = false;
  layouts_.for_each_part(layout, [&](const LayoutContent& content) {
    for (const Widget& widget : content.widgets) shows |= shows_policy(widget.text);
  });
  return shows;
}

unsigned AgreeTexts::classes_of(std::string_view text) const {
  if (text.empty()) return 0;
  const auto [found, fresh] = known_.try_emplace(std::string(text), 0);
  if (!fresh) return found->second;
  for (const std::size_t number : phrases_.match(text)) {
    const std::string& topic = phrases_.phrases()[number].topic;
    if (topic == "agree_button") found->second |= kAgree;
    if (topic == "refuse_button") found->second |= kRefuse;
    if (topic == "policy_title" || topic == "policy_title_en" || topic == "consent_popup") {
      found->second |= kPolicy;
    }
  }
  return found->second;
}

}  // namespace hegui::flow
