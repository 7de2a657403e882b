// LibraryCall: what a call of a method that is not the app's does to data: by its row in
// catalog/taint_models.tsv, and without one by a cautious default; which data leaves through it
// (catalog/sinks.tsv) or comes in (a source); and the app's methods that it calls back.
//
// The default: what the receiver and the arguments are made of is in the result, unless that is
// only a yes or no; and a receiver takes in what it is given by a method that returns nothing or
// itself.
#pragma once

#include <map>
#include <optional>

#include "analyzer/flow/constant.h"
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
  // Another method, which the call at hand leads to by reflection.
  LibraryCall(const LibraryContext& context, LibraryMethod method, std::vector<Value> arguments);
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
  std::size_t first_argument() const { return method_.is_static ? 0 : 1; }
  const flow::CallPlan* plan() const;
  std::map<TypeId, Value> receivers_by_class();
  Outcome run_row();
  void run_model(const Model& model);
  void run_default();
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
  // --- Parts of arrays and lists, iterators (library_ranges.cc) ---
  std::optional<std::int64_t> number_of(const Term& term);
  FieldKey place(std::int64_t at);
  std::optional<std::vector<Value>> in_order(const Value& list);
  void rewrite(const Value& list, const std::vector<Value>& elements);
  void copy_range(const Operation& operation);
  void fill(const Operation& operation);
  void reverse(const Value& list);
  void swap(const Operation& operation);
  void append_all(const Value& list, const Value& more);
  void insert_all(const Value& list, const Value& index, const Value& more);
  void step(const Operation& operation);
  void ensure(const Term& term);
  // --- Objects in streams (library_serial.cc) ---
  std::string name_in(const Operation& operation, std::size_t at) const;
  bool has_method(TypeId type, std::string_view name) const;
  Value image_of(ObjectId object, bool fields, std::vector<ObjectId>& made);
  void pack(const Operation& operation);
  Value next_in(const Value& stream);
  void unpack(const Operation& operation);
  // --- Texts that are known (library_texts.cc) ---
  flow::Known known(const Value& value);
  ConstantId constant_of(const flow::Known& known);
  std::optional<ConstantId> pure(std::string_view name);
  void edit(const Operation& operation);
  void format(const Operation& operation);
  void spread(const Operation& operation);
  void gather(const Operation& operation);
  // --- Commands (library_commands.cc) ---
  void run_command(const Operation& operation);
  Value as_sent(const Value& value);
  bool call_by_name(const Operation& operation, std::size_t receiver);
  void enlist(std::string_view name, const Value& object);
  void enlist_handlers(const Value& object);
  // --- Code that is named by texts (library_reflection.cc) ---
  using Types = std::optional<std::vector<TypeId>>;  // kNone: any class; not known: any number
  Types types_in(const Value& array);
  bool fits(MethodId method, const Types& wanted, std::optional<std::size_t> given) const;
  void look_up(const Operation& operation);
  void list_members(const Operation& operation);
  void invoke_reflected(const Operation& operation);
  Outcome invoke(ObjectId method, const Value& receiver, const Value& arguments);
  Outcome invoke_platform(TypeId owner, std::string_view name, const Types& types,
                          const Value& receiver, std::vector<Value> arguments, bool all_known);
  void construct(const Value& type, const Value& types, const Value& arguments);
  void access_field(const Operation& operation);
  Value class_named(const Value& name);
  Value class_of(std::size_t place);
  TypeId declared_class(std::size_t place) const;
  bool call_methods(const Value& receiver, TypeId declared, std::string_view name,
                    std::vector<Value> arguments, const Types& types, Outcome& out);
  std::vector<Value> elements_of(const Value& array, bool& known);
  // --- Dynamic proxies (library_proxies.cc) ---
  TypeId proxy_type() const;
  Value proxies_in(const Value& value) const;
  void make_proxy(const Operation& operation);
  Outcome call_handler(const Value& proxies, std::string_view name, TypeId declared,
                       const std::vector<Value>& arguments);

  const LibraryContext& context_;
  Engine& engine_;
  Frame& frame_;
  Domain& domain_;
  const flow::CodeIndex& index_;
  std::vector<Value> given_;  // the receiver first
  LibraryMethod method_;
  TypeId by_class_ = kNone;  // whose row counts, if not the declared class's
  std::uint64_t site_;
  Value result_, thrown_;
  bool result_set_ = false;
  bool looks_up_ = false;   // the result is a method or a field, and nothing is read yet
  bool called_ = false;     // the model says what is called back
  bool later_ = false;      // nothing is called back before the code at hand has ended
  SetId given_labels_ = 0;  // of what is given to what is called back
  bool returns_ = true;
};

}  // namespace hegui::taint
