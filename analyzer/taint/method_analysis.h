// MethodAnalysis: follows one method, block by block, until nothing changes, and sums it up.
//
// Flow-sensitive: each block has the heap that holds where it starts; a branch whose condition is
// known is followed one way. Fields are replaced where only one object can be meant. Cost: the
// method's instructions times the rounds that its loops need.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analyzer/taint/engine.h"

namespace hegui::taint {

class MethodAnalysis {
 public:
  MethodAnalysis(Engine& engine, MethodId method, const Bindings& bindings);

  Summary run();
  // Without following it: what it is given is in all that it gives back.
  Summary pass_on();

 private:
  // Something that happens in a block, in the order of the code.
  struct Event {
    enum class Kind : std::uint8_t { value, store, call, use };
    std::uint32_t offset = 0;
    Kind kind = Kind::value;
    std::uint32_t number = 0;
  };
  void list_events();
  void run_block(std::uint32_t block);
  void enter(std::uint32_t block, const Heap& heap);
  void evaluate(flow::ValueId id);
  void store(const flow::Store& store);
  void call(const flow::Call& call);
  void initialise(const flow::ClassUse& use);
  void leave(std::uint32_t block);
  void initialise_class(TypeId type, std::uint32_t offset);
  Value text(std::string_view text);
  Step step(Step::Kind kind, std::uint32_t offset) const { return {kind, {method_, offset}}; }
  void hand_to_sdk(const flow::Call& call, MethodId callee, const std::vector<Value>& given);
  Outcome dispatch(const flow::Call& call, const flow::MethodRef& ref, std::vector<Value> given);
  Value stream_to(std::string_view origin);
  void note_users();
  void define(flow::ValueId id, const Value& value);
  SetId kept_objects(SetId objects);
  std::vector<Value> arguments_of(const flow::Call& call) const;
  Value without_objects_of(const Value& value, std::string_view descriptor) const;
  Value phi(flow::ValueId id);
  Value computed(const flow::Value& value);
  Value tested(const flow::Value& value);
  struct Caught {
    Value taken, left;
  };
  Caught caught_as(TypeId type, const Value& thrown);
  void throw_to_handlers(std::uint32_t block, const Value& thrown);
  void keep_thrown_heap();
  std::optional<bool> decided(const flow::Branch& branch);
  FieldKey element_key(flow::ValueId index);
  Summary sum_up();
  Summary sum_up(const Outcome& done);
  bool may_matter(const Heap::Cell& cell) const;
  SetId control_of(std::uint32_t block) const;
  SetId labels_deciding(std::uint32_t block) const;

  Engine& engine_;
  Domain& domain_;
  MethodId method_;
  program::UnitNumber unit_;
  const Bindings& bindings_;
  Frame frame_;
  std::shared_ptr<const flow::MethodBody> body_;
  std::vector<Event> events_;                      // block by block
  std::vector<std::uint32_t> first_event_;         // by block, one more at the end
  std::vector<Value> values_;                      // by ValueId
  std::vector<std::vector<std::uint32_t>> users_;  // by ValueId: blocks that use it
  std::vector<std::optional<Heap>> at_start_;      // by block
  std::vector<Value> caught_;                      // by block: what its handler may catch
  std::vector<bool> waiting_;                      // by block
  std::vector<int> visits_;                        // by block
  // By block, with implicit flows: blocks whose end decides whether it runs; the labels with which
  // it was decided last.
  std::vector<std::vector<std::uint32_t>> decided_by_;
  std::vector<SetId> deciding_;
  std::uint32_t block_ = 0;  // the one at hand
  bool dead_ = false;        // nothing behind the call at hand runs
  std::optional<Heap> at_return_, at_throw_;
  Value returned_, thrown_;
  bool returns_ = false;
};

}  // namespace hegui::taint
