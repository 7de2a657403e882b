// CallEdges: what one method leads to, call by call: definitions in the app that its calls run,
// what the framework calls back on objects it hands over, components it starts.
//
// Reach says how a method is come by; this is the other direction, for passes that follow a few
// methods (a refuse button, a timer's task) a few steps. A dispatch that can meet more than
// kFewTargets definitions is not followed: what hangs on it would be guesswork.
//
// Keeps what it worked out; not thread-safe. Borrows the flow.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/program_flow.h"

namespace hegui::consent {

using flow::BodyView;
using flow::MethodId;
using flow::Phase;
using flow::ProgramFlow;
using flow::ValueId;

enum class EdgeKind : std::uint8_t { call, callback, component };

struct Edge {
  MethodId target = flow::kNone;
  std::uint32_t offset = 0;  // of the call
  std::uint32_t block = 0;
  EdgeKind kind = EdgeKind::call;
  Phase phase = Phase::same;  // in which a callback runs
};

class CallEdges {
 public:
  explicit CallEdges(ProgramFlow& flow) : flow_(flow) {}

  // In code order. To reached methods only.
  std::span<const Edge> of(MethodId method);
  // The classes a value can have; `this` has those of its own class that are made.
  flow::TypeSet types_at(MethodId method, const BodyView& body, ValueId value) const;

  bool is_this(MethodId method, const BodyView& body, ValueId value) const;

 private:
  void add_call(MethodId method, const BodyView& body, const flow::Call& call,
                std::vector<Edge>& out) const;
  void add_forwards(MethodId method, const BodyView& body, const flow::Call& call, MethodId target,
                    std::vector<Edge>& out) const;
  std::vector<MethodId> targets(MethodId method, const BodyView& body, ValueId value,
                                flow::KeyId key) const;
  void add_extra(MethodId method, const BodyView& body, std::vector<Edge>& out);

  ProgramFlow& flow_;
  std::unordered_map<MethodId, std::vector<Edge>> known_;
};

}  // namespace hegui::consent
