// LibraryCall: what a call of a method that is not the app's does to data: by its row in
// catalog/taint_models.tsv, and without one by a cautious default; which data leaves through it
// (catalog/sinks.tsv) or comes in (a source); and the app's methods that it calls back.
//
// The default: what the receiver and the arguments are made of is in the result, unless that is
// only a yes or no; and a receiver takes in what it is given by a method that returns nothing or
// itself.
#pragma once

#include "analyzer/taint/engine.h"

namespace hegui::taint {

// Longest list whose order is followed.
inline constexpr std::int64_t kMaxKnownSize = 64;

struct LibraryContext {
  Engine& engine;
  Frame& frame;
  MethodId caller = kNone;  // the method that calls
  program::UnitNumber unit = 0;
  const flow::Call& call;
  std::span<Value> kept;  // for Frame::renew
};

class LibraryCall {
 public:
  // `arguments`: the receiver first. The context must outlive it.
  LibraryCall(const LibraryContext& context, std::vector<Value> arguments);
  Outcome run();

 private:
  // --- Values of terms (library_terms.cc) ---
  Value argument(int declared) const;
  Value all_arguments();
  SetId seen_in(const Value& value);
  Value as_text(const Value& value, TypeId declared);
  Value base_of(const Term& term);
  Value global(std::string_view name, int named_by);
  FieldKey field_of(const Term::Step& step);
  TypeId declared_type(const Term& term) const;
  Value value_of(const Term& term);
  void assign(const Term& target, const Value& value, bool strong);
  void concat(const Term& target, const Value& more);
  Value new_result(TypeId type);

  // --- Parts of the call (library_call.cc) ---
  void run_model(const Model& model);
  void run_default();
  std::optional<ConstantId> pure(std::string_view name);
  SetId passed(SetId labels);
  SetId recipient(const SinkRow& sink);
  void leave_through(const SinkRow& sink);
  void keep_what_is_carried(const flow::CallPlan& plan);
  std::vector<Value> given_to_target(const flow::CallPlan& plan, const Value& object,
                                     flow::SignatureId signature, SetId source);
  void call_back(const flow::CallPlan& plan, SetId source);

  // --- Lists (library_lists.cc) ---
  std::optional<std::int64_t> size_of(const Value& list);
  void set_size(const Value& list, std::optional<std::int64_t> size);
  Value last_position(const Value& list);
  void append(const Value& list, const Value& more);
  void insert(const Value& list, const Value& index, const Value& more);
  Value remove(const Value& list, const Value& index);
  void forget_order(const Value& list);
  void clear(const Value& list);
  void copy(const Value& to, const Value& from);
  void clone(const Term& target, const Value& original);
  // --- Commands, and code that is named by texts (library_commands.cc) ---
  void run_command(const Operation& operation);
  bool call_by_name(const Operation& operation, std::size_t receiver);
  void enlist(std::string_view name, const Value& object);
  bool fits(MethodId method, const Value& types);
  void invoke_reflected(const Operation& operation);
  void construct(const Value& type, const Value& types, const Value& arguments);
  void access_field(const Operation& operation);
  Value class_named(const Value& name);
  Value class_of(const Value& value);
  bool call_methods(const Value& receiver, TypeId declared, std::string_view name,
                    std::vector<Value> arguments, const Value* types, Outcome& out);
  std::vector<Value> elements_of(const Value& array, bool& known);

  const LibraryContext& context_;
  Engine& engine_;
  Frame& frame_;
  Domain& domain_;
  const flow::CodeIndex& index_;
  std::vector<Value> given_;  // the receiver first
  flow::MethodRef ref_;
  std::uint64_t site_;
  Value result_, thrown_;
  bool result_set_ = false;
  bool called_ = false;     // the model says what is called back
  bool later_ = false;      // nothing is called back before the code at hand has ended
  SetId given_labels_ = 0;  // of what is given to what is called back
  bool returns_ = true;
};

}  // namespace hegui::taint
