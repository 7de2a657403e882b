// ValueCalls: catalogued calls that only make values of others: texts, collections, properties of
// objects, values that were kept from an earlier run.
#pragma once

#include "analyzer/ui/runner.h"
#include "analyzer/ui/xml_resources.h"

namespace hegui::ui {

class ValueCalls {
 public:
  // `just_installed`: values kept from an earlier run are their defaults.
  ValueCalls(Heap& heap, const XmlResources& resources, bool just_installed)
      : heap_(heap), resources_(resources), just_installed_(just_installed) {}

  // False: the verb is not one of these.
  bool call(const UiCall& what, const RunningCall& call, Things& result);

  // The text that a thing stands for: itself, a string resource, the text of a builder; "" for
  // none.
  std::string text_of(Thing thing) const;
  // The first text that it can be.
  std::string text_of(const Things& things) const;

 private:
  void put(Slot slot, const Things& value, const RunningCall& call, const Things& receiver);
  void join(const RunningCall& call, const Things& receiver, const Things& more);
  Things joined_text(const std::string& first, const std::string& second);
  Things equal(const Things& a, const Things& b) const;
  Slot key_slot(const Things& key) const;

  Heap& heap_;
  const XmlResources& resources_;
  bool just_installed_;
  std::size_t joined_ = 0;  // bytes of texts made of others
};

}  // namespace hegui::ui
