// Relevance: where in the program data of a source could come by on a way to a sink.
//
// Coarse and cheap, so that the engine need only follow what matters: flow- and
// context-insensitive, one node for each value, one for each field whatever the object; what a
// library is given it gives back as the result, in the receiver, to callbacks, and wherever it
// hands out objects of the same class. Forward from the sources, then backward from the sinks that
// were met. It may hold too much, and leaves out what the engine could find only through a
// library's memory that it does not model.
//
// Immutable after build(). Cost: one pass over all reached code, and the edges that data takes.
#pragma once

#include <map>
#include <set>
#include <span>
#include <vector>

#include "analyzer/taint/engine.h"
#include "analyzer/taint/native_flows.h"
#include "analyzer/taint/typed_fields.h"

namespace hegui::taint {

// Between what and what; all borrowed.
struct RelevantEnds {
  const std::map<CodePlace, std::uint32_t>& sources;
  const TypedFields& typed;
  Recipients& recipients;
  const NativeFlows& native;
  bool hosts = false;                          // texts that name one are sources too
  const std::set<CodePlace>* sinks = nullptr;  // nullptr: every sink
};

class Relevance {
 public:
  // Errors: catalog/data_types.tsv cannot be read.
  static base::Result<Relevance> build(const flow::ProgramFlow& flow, const Models& models,
                                       const rules::RuleSet& rules, const RelevantEnds& ends);

  // Some source may meet some sink.
  bool any() const { return any_; }
  bool value(MethodId method, flow::ValueId value) const { return slice_[starts_[method] + value]; }
  // Data comes by in it or in something that it calls.
  bool leads(MethodId method) const { return leads_[method]; }
  // Data may be kept in the field, or in something that it leads to.
  bool field(FieldId field) const { return fields_[field]; }
  // Objects of the class may hold data, or run code that data comes by in.
  bool keeps(TypeId type) const { return type != kNone && keeps_[type]; }

 private:
  friend class RelevanceBuilder;
  bool any_ = false;
  std::vector<std::uint32_t> starts_;  // by method, one more at the end
  std::vector<bool> slice_;            // by value
  std::vector<bool> leads_;            // by method
  std::vector<bool> fields_;           // by field
  std::vector<bool> keeps_;            // by type
};

}  // namespace hegui::taint
