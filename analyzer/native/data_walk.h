// DataWalk: follows data through the machine code of one library; not for other folders
// (native_flow.h is the door).
//
// Abstract interpretation over registers and memory (data_values.h, data_memory.h): states are
// joined where branches meet, until nothing changes; a call inside the library is followed with the
// state at hand, so that a block of the caller's is the same block in the callee. What is written
// to memory that outlives a method is kept for all methods of the library, apart from the states.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>

#include "analyzer/native/calling.h"
#include "analyzer/native/data_memory.h"
#include "analyzer/native/function_code.h"
#include "analyzer/native/native_flow.h"

namespace hegui::native {

struct DataState {
  std::array<DataId, kStepRegisters> registers{};
  DataMemory memory;
  std::vector<BlockId> born;  // blocks that this very run has made, ascending
};

struct TableEntry {  // a function that RegisterNatives is given
  std::string class_name, name, type;
  std::uint64_t function = 0;
  friend auto operator<=>(const TableEntry&, const TableEntry&) = default;
};

class DataWalk {
 public:
  DataWalk(const elf::ElfFile& file, const elf::Relocations& relocations,
           const elf::Functions& elf_functions, const NativeFunctions& functions,
           const FlowLimits& limits);

  MethodFlow run(const NativeMethod& method, std::uint64_t function);
  void run_on_load(std::uint64_t function);

  const std::set<TableEntry>& registered() const { return registered_; }
  // Grows whenever what the methods keep for each other changes.
  std::uint64_t kept_changes() const { return kept_changes_; }
  bool recalled(std::uint32_t place) const { return recalled_.contains(place); }
  std::uint64_t steps() const { return all_steps_; }

 private:
  using Context = std::uint32_t;
  struct Site {
    Context context = 0;
    std::uint64_t address = 0;
    unsigned depth = 0;
  };
  struct Member {
    std::string class_name, name, type;
    bool field = false;
    friend auto operator<=>(const Member&, const Member&) = default;
  };
  // What memory that outlives a method holds.
  struct Kept {
    DataId portable = 0;  // what means the same in all methods
    bool objects = false, data = false;
    std::uint32_t place = 0;
  };
  using KeptKey = std::tuple<BlockId, std::int64_t, bool>;  // bool: a run

  // --- Functions and steps (data_walk.cc) ---
  void begin();
  void give_up(std::string_view why);
  void finish(const std::optional<DataState>& end, std::uint64_t address, bool returns_value);
  std::optional<DataState> run_function(std::uint64_t address, const DataState& entry,
                                        Context context, unsigned depth);
  const FunctionCode& code_of(std::uint64_t address);
  struct Run;
  void run_instruction(Run& run, std::uint32_t number);
  bool data_step(const Step& step, DataState& state);
  DataId sum(const Step& step, DataState& state);
  DataId moved(DataId value, std::int64_t amount, bool narrow);
  DataId loosened(DataId value);
  bool is_place(DataId value) const;
  bool is_known(DataId value) const;
  DataId difference(DataId a, DataId b, bool narrow);
  static bool join(DataValues& values, DataState& into, const DataState& other);

  // --- Memory (data_access.cc) ---
  DataId load(DataState& state, DataId address, unsigned size, bool loose);
  DataId load_block(DataState& state, BlockId block, std::int64_t offset, unsigned size,
                    bool loose);
  DataId initial(std::int64_t address, unsigned size, bool loose);
  DataId narrowed(DataId value, unsigned from, unsigned to);
  void store(DataState& state, DataId address, unsigned size, bool loose, DataId value);
  void write_run(DataState& state, DataId address, DataId value, bool adds);
  void copy_cells(DataState& state, DataId to, DataId from, DataId size);
  bool outlives(BlockId block) const { return block != kStack; }
  bool is_born(const DataState& state, BlockId block) const;
  void charge(std::size_t steps) {
    steps_ += steps;
    all_steps_ += steps;
  }
  void keep(BlockId block, std::int64_t offset, bool run, DataId value);
  DataId recall(const Kept& kept);
  std::vector<Term> content(DataState& state, DataId address, unsigned depth = 0);
  std::optional<std::string_view> text_at(DataId address) const;
  std::vector<std::string_view> texts_at(DataId address) const;
  BlockId block_at(const Site& site);
  DataId fresh_block(DataState& state, const Site& site, DataId run);

  // --- Calls (data_calls.cc) ---
  DataId argument(DataState& state, unsigned number);
  // False: it does not come back.
  bool call(DataState& state, DataId callee, std::uint64_t direct, const Site& site);
  bool call_target(DataState& state, const Target& target, const Site& site);
  bool call_address(DataState& state, std::uint64_t address, const Site& site);
  bool call_named(DataState& state, std::string_view name, const Site& site);
  bool apply(DataState& state, const NativeFunctions::Function& function, const Site& site);
  void call_unknown(DataState& state, bool resolved);
  void set_result(DataState& state, DataId value);
  std::vector<Term> source_terms(DataState& state, const FunctionEffect::Source& source,
                                 std::string_view function, const Site& site, DataId& value);
  std::vector<Term> format_terms(DataState& state, unsigned format, bool list);
  DataId listed(DataState& state, DataId list, std::string_view types, unsigned number,
                std::string_view passing);

  // --- Java (java_calls.cc) ---
  void call_java(DataState& state, const JniFunction& function, const Site& site);
  void call_method(DataState& state, const JniFunction& function, const Site& site);
  void access_field(DataState& state, const JniFunction& function, const Site& site);
  DataId find_members(DataState& state, bool field);
  void register_methods(DataState& state);
  DataId class_of(DataId object);
  std::vector<FlowValue> java_arguments(DataState& state, const JniFunction& function,
                                        unsigned first, std::string_view type);
  FlowValue flow_value(DataState& state, DataId value);
  FlowValue of_terms(std::vector<Term> terms) const { return {{}, std::move(terms), {}, {}}; }
  std::vector<Term> data_of(DataId value) const { return values_.terms_of(value); }
  // The effect at this place of this run; its values are joined with those of earlier visits.
  FlowEffect& effect(const Site& site, unsigned part, FlowEffect effect, std::string_view result);
  DataId result_of(const FlowEffect& effect, std::string_view type);
  DataId java_class(std::string_view name);
  void merge(FlowValue& into, const FlowValue& more) const;

  const elf::ElfFile& file_;
  const elf::Functions& elf_functions_;
  const NativeFunctions& functions_;
  const FlowLimits& limits_;
  LibraryMemory memory_;
  Machine machine_;
  Calling calling_;
  DataValues values_;
  std::map<std::uint64_t, std::string_view> own_names_;  // of functions of the library, by address
  std::map<std::uint64_t, std::unique_ptr<FunctionCode>> codes_;
  std::size_t code_size_ = 0;
  std::map<std::pair<Context, std::uint64_t>, Context> contexts_;
  std::map<std::pair<Context, std::uint64_t>, BlockId> blocks_;
  std::map<Member, std::uint32_t> member_ids_;
  std::vector<Member> members_;
  std::map<KeptKey, Kept> kept_;
  std::set<std::uint32_t> recalled_;
  std::uint64_t kept_changes_ = 0;
  std::set<TableEntry> registered_;
  std::map<BlockId, DataId> elements_of_;  // blocks that are an array's elements: the array
  std::set<BlockId> direct_;               // ... that are a buffer's memory
  std::uint64_t all_steps_ = 0;

  // Of the method at hand.
  MethodFlow out_;
  std::uint64_t steps_ = 0;
  std::size_t held_ = 0;  // by states that wait
  std::map<std::tuple<Context, std::uint64_t, unsigned>, std::size_t> effect_numbers_;
  std::vector<std::string> term_classes_;  // declared: "cn/example/A", "[B"
  std::vector<std::uint64_t> running_;
  BlockId next_block_ = kFirstBlock;
};

}  // namespace hegui::native
