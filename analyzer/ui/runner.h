// Runner: follows the code of a screen with what is known of its values: which objects it makes,
// what it puts in them, which of its branches can run.
//
// Methods of the app are followed into, with their arguments, once for each different list of them;
// calls that the catalog knows are handed to a Model. Only code that can come to such a call is
// followed (RelevantCode). Branches on known values run one way only; a loop's body runs once, with
// what its values are at first or may be. Bounded in depth (of calls, of values made of values) and
// in steps: what lies beyond is Things::anything(); the Model is told of code that may show
// something and was not followed, and cut_short() says where steps, values or objects ran out.
//
// Not thread-safe. Borrows everything it is given.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "analyzer/flow/program_flow.h"
#include "analyzer/ui/relevant_code.h"
#include "analyzer/ui/things.h"
#include "analyzer/ui/ui_catalog.h"

namespace hegui::ui {

class Runner;

// A method that is being followed.
struct Frame {
  MethodId method = kNone;
  program::UnitNumber unit = 0;
  std::shared_ptr<const flow::MethodBody> body;
  std::vector<Things> arguments;      // the receiver first
  std::vector<Things> values;         // by ValueId
  std::vector<std::uint8_t> known;    // by ValueId: 0 not asked, 1 being worked out, 2 known
  std::vector<std::uint32_t> epochs;  // by ValueId: when that was
  std::uint32_t epoch = 1;            // goes on with all that is executed
  std::vector<std::uint32_t> taken;   // by block: the successor that is always taken, kNone: any
  std::vector<bool> live;             // by block
  std::vector<std::uint8_t> always;   // by block: 0 not asked, 1 no, 2 yes
  const Frame* caller = nullptr;
  bool conditional = false;  // its call may be left out
  int depth = 0;
};

// A call that runs, as the Model sees it.
class RunningCall {
 public:
  RunningCall(Runner& runner, Frame& frame, const flow::Call& call)
      : runner_(runner), frame_(frame), call_(call) {}

  // As declared, from 0; -1: the receiver. Nothing where there is no such argument.
  Things argument(int number) const;
  int arguments() const;  // as declared
  // Texts that it can be, also those that other code has put there.
  std::vector<std::string> texts(int number) const;
  // The type that the method declares for it.
  TypeId parameter_type(int number) const;
  TypeId result_type() const;
  TypeId owner_type() const;  // the class that the instruction names
  MethodId method() const { return frame_.method; }
  std::uint32_t offset() const { return call_.offset; }
  bool conditional() const;
  Frame& frame() const { return frame_; }
  const flow::Call& call() const { return call_; }
  // Where the argument stands, for passes over the whole program.
  flow::PlacedValue place(int number) const;

 private:
  Runner& runner_;
  Frame& frame_;
  const flow::Call& call_;
};

class Model {
 public:
  virtual ~Model() = default;
  // What a catalogued call does; true if `result` is what it returns.
  virtual bool call(const UiCall& what, const RunningCall& call, Things& result) = 0;
  // An object handed to the framework or to a library that is not followed, which will call it
  // when the user acts: this method of it; kNone: what `declared` has.
  virtual void handed(const RunningCall& call, ObjectId object, flow::SignatureId callback,
                      TypeId declared) = 0;
  // A class given to a call of which it is not known what it does.
  virtual void class_given(const RunningCall& call, TypeId type) = 0;
  // Code that may show, open or register something was not followed: too deep, its target is not
  // known, or its body could not be read.
  virtual void not_followed(MethodId caller) = 0;
};

class Runner {
 public:
  Runner(flow::ProgramFlow& flow, const UiCatalog& catalog, const RelevantCode& relevant,
         Heap& heap, Model& model)
      : flow_(flow), catalog_(catalog), relevant_(relevant), heap_(heap), model_(model) {}

  // What the method returns. Missing arguments are anything. `caller`: nullptr for an action that
  // the system or the user starts.
  Things run(MethodId method, std::vector<Things> arguments, const Frame* caller = nullptr,
             bool conditional = false);
  // Calls the object's method of this signature, or what its lambda stands for; nothing happens if
  // the class is not the app's. Arguments without the receiver.
  Things call_back(ObjectId object, flow::SignatureId signature, std::vector<Things> arguments,
                   const Frame* caller = nullptr, bool conditional = false);
  // The method that would run; kNone: none of the app's, or not known.
  MethodId target_of(ObjectId object, flow::SignatureId signature) const;
  MethodId own_callback(ObjectId object, flow::SignatureId signature) const;
  // Forgets which methods were followed with which arguments: for a new action.
  void start_action() { done_.clear(); }

  Things value(Frame& frame, flow::ValueId id);
  bool always(const Frame& frame, std::uint32_t block);
  flow::ProgramFlow& flow() { return flow_; }
  Heap& heap() { return heap_; }
  // Was the method followed, with whatever arguments?
  bool was_run(MethodId method) const { return run_.contains(method); }
  bool may_follow(MethodId method) const { return relevant_.may_follow(method, home_); }
  bool cut_short() const { return cut_short_ || heap_.size() >= Heap::kMaxObjects; }
  std::uint64_t steps() const { return steps_; }
  // Whose screen it is.
  void set_home(program::OwnerNumber owner) { home_ = owner; }
  // Counted from here on; beyond `steps` nothing is followed any more.
  void set_budget(std::uint64_t steps) { budget_ = steps_ + steps; }

 private:
  friend class RunningCall;
  struct Lambda {
    MethodId target = kNone;
    bool makes = false;  // a constructor: what it returns is the new object
  };
  Things work_out(Frame& frame, flow::ValueId id);
  Things computed(Frame& frame, const flow::Value& value);
  Things static_field(Frame& frame, dex::FieldIndex index);
  void initialise(Frame& frame, TypeId type);
  void follow(Frame& frame);
  void leave(Frame& frame, std::uint32_t block);
  bool stays_in_loop(const flow::MethodBody& body, std::uint32_t number, std::uint32_t taken);
  std::uint32_t way_taken(Frame& frame, const flow::Block& block);
  void store(Frame& frame, const flow::Store& store);
  void execute(Frame& frame, const flow::Call& call);
  Things call_result(Frame& frame, const flow::Call& call, bool asked);
  std::optional<Things> call_lambda(Frame& frame, const flow::Call& call, bool asked);
  Things make_lambda(Frame& frame, const flow::Call& call);
  void hand_over(Frame& frame, const flow::Call& call);
  void hand_to_library(Frame& frame, const flow::Call& call);
  void give_classes(Frame& frame, const flow::Call& call);
  bool targets(Frame& frame, const flow::Call& call, bool asked, std::vector<MethodId>& out);
  std::vector<Things> arguments_of(Frame& frame, const flow::Call& call);
  bool may_step() {
    if (steps_ < budget_) {
      ++steps_;
      return true;
    }
    cut_short_ = true;
    return false;
  }

  flow::ProgramFlow& flow_;
  const UiCatalog& catalog_;
  const RelevantCode& relevant_;
  Heap& heap_;
  Model& model_;
  std::unordered_map<FieldId, Things> statics_;
  std::set<TypeId> initialised_;
  std::unordered_map<ObjectId, Lambda> lambdas_;
  std::map<MethodId, std::vector<std::pair<std::vector<Things>, Things>>> done_;
  std::unordered_set<MethodId> run_;
  std::vector<std::unique_ptr<Frame>> free_;  // to be used again
  program::OwnerNumber home_ = program::kAppOwner;
  std::uint64_t steps_ = 0, budget_ = 0;
  int busy_ = 0;          // values being worked out
  bool partial_ = false;  // what is worked out leaves out a value that it is part of
  bool cut_short_ = false;
};

}  // namespace hegui::ui
