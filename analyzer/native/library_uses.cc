#include "analyzer/native/library_uses.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "analyzer/native/code_reader.h"
#include "analyzer/native/jni_names.h"
#include "analyzer/native/method_tables.h"
#include "analyzer/native/telling_texts.h"
#include "apk/base/unicode.h"

namespace hegui::native {
namespace {

using Arguments = std::array<Value, kArguments>;

constexpr unsigned kExecute = 1;
constexpr unsigned kRounds = 3;   // functions between a text and the call, at most
constexpr std::size_t kRoom = 4;  // uses gathered before the same ones are joined, in max_uses
constexpr std::size_t kMaxWrappers = 8;  // calls that one function hands its arguments on to

class UseReader : public CodeEvents {
 public:
  UseReader(const elf::ElfFile& file, const elf::Relocations& relocations,
            const elf::Functions& functions, const NativeCatalog& catalog,
            const NativeLimits& limits)
      : file_(file),
        relocations_(relocations),
        functions_(functions),
        catalog_(catalog),
        limits_(limits),
        memory_(file, relocations) {}

  LibraryUses read(LibraryNames& known) {
    note_symbols();
    for (const elf::ElfSegment& segment : file_.segments) {
      const bool code = segment.type == 1 && (segment.flags & kExecute) != 0;
      if (code) out_.code_bytes += segment.file_size;
    }
    texts_ = find_telling_texts(memory_, catalog_, limits_.max_texts, out_.complete);
    for (const TellingText& text : texts_) {
      if (text.meaning.kind == UseKind::url) addresses_.emplace(text.address, text.text);
    }
    tables_ = find_method_tables(memory_, relocations_, limits_.max_texts);
    for (const MethodEntry& entry : tables_) table_users_[entry.table];
    out_.names_known = !add_names(known);
    if (out_.names_known) return std::move(out_);
    CodeReader reader(memory_, *this);
    read_code(reader);
    out_.code_read = walked_;  // what is read again counts once
    read_callers_again(reader);
    function_ = 0;
    state_registered();
    state_other_texts();
    state_other_imports();
    decide_by_java_texts();
    finish();
    return std::move(out_);
  }

  void address(std::uint64_t at, std::uint64_t target) override {
    const auto bytes = file_.from_address(target);
    if (!bytes) return;
    if (catalog_.may_begin((*bytes)[0])) {
      const auto text = text_of(Value::of(target));
      const auto meaning = text ? catalog_.meaning(*text) : std::nullopt;
      if (meaning) {
        note_referenced(target);
        add({meaning->kind, Shown::referenced, std::string(*text), "", function_, at, 1,
             meaning->api});
      }
    }
    if (!addresses_.empty()) {
      if (const auto url = addresses_.find(target); url != addresses_.end()) {
        note_referenced(target);
        add({UseKind::url, Shown::referenced, std::string(url->second), "", function_, at});
      }
    }
    if (!table_users_.empty()) {
      if (const auto table = table_users_.find(target); table != table_users_.end()) {
        table->second.function = function_;
      }
    }
  }

  Value call(std::uint64_t at, const Callee& callee, std::span<const Value> given) override {
    Arguments arguments;
    std::copy(given.begin(), given.end(), arguments.begin());
    const NativeCall* known = nullptr;
    std::uint64_t local = 0;
    switch (callee.kind) {
      case Callee::Kind::symbol:
        known = of_symbol(static_cast<std::uint32_t>(callee.number));
        break;
      case Callee::Kind::table_entry:
        if (callee.number % memory_.word() == 0) {
          known = catalog_.by_slot(callee.number / memory_.word());
        }
        break;
      case Callee::Kind::address:
        local = plain(callee.number);
        if (const auto symbol = memory_.stub_symbol(local)) {
          known = of_symbol(*symbol);
          local = 0;
        } else if (const auto own = own_calls_.find(local); own != own_calls_.end()) {
          known = own->second;
        }
        break;
      case Callee::Kind::unknown:
        break;
    }
    if (known != nullptr) {
      // Between functions lie the stubs that jump through slots: they call nothing by themselves.
      const bool blank = std::all_of(arguments.begin(), arguments.end(),
                                     [](Value value) { return value.is(Value::What::unknown); });
      return function_ == 0 && blank ? Value{} : use(*known, at, arguments);
    }
    if (local == 0 || function_ == 0) return {};
    if (local_calls_.size() < limits_.max_local_calls) {
      local_calls_.push_back({function_, local});
    } else {
      out_.complete = false;
    }
    const auto wrappers = wrappers_.find(local);
    return wrappers == wrappers_.end() ? Value{} : use_through(wrappers->second, at, arguments);
  }

  void system_call(std::uint64_t at, Value number) override {
    const bool known = number.is(Value::What::number) && number.number < 1024;
    // Bytes between functions may be data: only what names its number is believed there.
    if (!known && function_ == 0) return;
    add({UseKind::system_call, Shown::passed, known ? std::to_string(number.number) : "", "",
         function_, at});
  }

 private:
  void note_referenced(std::uint64_t address) {
    if (referenced_.size() < limits_.max_local_calls) referenced_.insert(address);
  }

  struct LocalCall {
    std::uint64_t function = 0;  // that calls
    std::uint64_t target = 0;
  };
  struct Wrapper {  // a function that hands what it is given to a catalogued one
    const NativeCall* call = nullptr;
    Arguments arguments;
    friend bool operator==(const Wrapper&, const Wrapper&) = default;
  };
  struct TableUser {
    std::uint64_t function = 0;  // that takes the table's address
    std::string class_name;      // that RegisterNatives is given with it
  };

  // False if every name was there before, and there were some.
  bool add_names(LibraryNames& known) const {
    bool fresh = known.empty();
    const auto name = [&](std::string_view kind, std::string_view text) {
      std::string one(kind);
      one += ' ';
      one += text;
      fresh |= known.insert(std::move(one)).second;
    };
    name("library", "");
    for (const TellingText& text : texts_) name("text", text.text);
    for (const elf::ElfSymbol& symbol : file_.symbols) {
      if (catalog_.by_symbol(symbol.name) != nullptr) name("symbol", symbol.name);
    }
    for (const std::uint32_t symbol : file_.jni) name("jni", file_.symbols[symbol].name);
    for (const MethodEntry& entry : tables_) name("method", entry.name);
    return fresh;
  }

  // Without the bit that marks Thumb code.
  std::uint64_t plain(std::uint64_t address) const {
    return machine_of(file_) == Machine::arm ? address & ~std::uint64_t{1} : address;
  }

  void note_symbols() {
    for (const elf::ElfSymbol& symbol : file_.symbols) {
      const NativeCall* call = catalog_.by_symbol(symbol.name);
      if (call == nullptr) continue;
      symbol_calls_.emplace(symbol.index, call);
      if (!symbol.imported) own_calls_.emplace(plain(symbol.address), call);
    }
  }

  const NativeCall* of_symbol(std::uint32_t index) const {
    const auto found = symbol_calls_.find(index);
    return found == symbol_calls_.end() ? nullptr : found->second;
  }

  void read_code(CodeReader& reader) {
    if (machine_of(file_) == Machine::other) return;
    const auto& all = functions_.all();
    for (const elf::ElfSegment& segment : file_.segments) {
      if (segment.type != 1 || (segment.flags & kExecute) == 0) continue;
      const std::uint64_t end = segment.address + segment.file_size;
      auto next = std::lower_bound(
          all.begin(), all.end(), segment.address,
          [](const elf::ElfFunction& one, std::uint64_t from) { return one.start < from; });
      for (std::uint64_t at = segment.address; at < end;) {
        const bool inside = next != all.end() && next->start == at;
        const std::uint64_t stop = inside                                   ? next->end
                                   : next != all.end() && next->start < end ? next->start
                                                                            : end;
        if (stop <= at) break;  // a segment that wraps around
        read_range(reader, at, std::min(stop, end), inside ? &*next : nullptr);
        at = stop;
        if (inside) ++next;
      }
    }
  }

  void read_range(CodeReader& reader, std::uint64_t start, std::uint64_t end,
                  const elf::ElfFunction* function) {
    const auto bytes = file_.from_address(start);
    if (!bytes) return;
    CodeRange range;
    range.address = start;
    const std::uint64_t size = std::min<std::uint64_t>(end - start, bytes->size());
    if (size > limits_.max_code_bytes - std::min(walked_, limits_.max_code_bytes)) {
      out_.complete = false;
      return;
    }
    range.bytes = *bytes->sub(0, size);
    range.function = function != nullptr;
    if (machine_of(file_) == Machine::arm) {
      const bool named = function != nullptr && function->symbol != elf::kNoSymbol;
      range.thumb = named ? function->thumb : !looks_like_a32(range.bytes);
    }
    function_ = function != nullptr ? start : 0;
    reader.read(range);
    walked_ += size;
  }

  void add(NativeUse use) {
    if (full_) {
      out_.complete = false;
      return;
    }
    out_.uses.push_back(std::move(use));
    // The same again and again is joined now and then, so that it takes no room.
    if (out_.uses.size() < kRoom * limits_.max_uses) return;
    finish();
    full_ = out_.uses.size() >= limits_.max_uses;
  }

  std::optional<std::string_view> text_of(Value value) {
    if (!value.is(Value::What::number)) return std::nullopt;
    if (lookups_ >= limits_.max_lookups) {
      out_.complete = false;
      return std::nullopt;
    }
    ++lookups_;
    return memory_.text_at(value.number);
  }

  // A catalogued function is called with these arguments. Returns what is known of its result.
  Value use(const NativeCall& call, std::uint64_t at, const Arguments& arguments) {
    switch (call.use) {
      case UseKind::network:
      case UseKind::interface_call:
        add({call.use, Shown::passed, std::string(call.member), std::string(call.member), function_,
             at, 1, call.api});
        return {};
      case UseKind::java_method:
      case UseKind::java_field:
        return member(call, at, arguments), Value{};
      case UseKind::native_methods:
        return register_natives(call, arguments), Value{};
      default:
        break;
    }
    if (call.argument >= kArguments) return {};
    const Value given = arguments[call.argument];
    if (given.is(Value::What::argument)) {
      wrap(call, arguments);
      return {};
    }
    const auto text = text_of(given);
    // Any object's table has the places of the JNI functions: only the text shows which it is.
    if (!call.jni && told_.size() < limits_.max_local_calls) {
      told_.emplace_back(function_, text.has_value());
    }
    return text ? use_text(call, at, given, *text) : Value{};
  }

  Value use_text(const NativeCall& call, std::uint64_t at, Value given, std::string_view text) {
    if (call.use == UseKind::java_text) {
      const bool telling = catalog_.apis().find_string("setting", text).has_value();
      if (telling && java_texts_.size() < limits_.max_texts) java_texts_.emplace(function_, text);
      return {};
    }
    if (call.use == UseKind::java_class) {
      if (!is_class_name(text) || text.find('/') == std::string_view::npos) return {};
      add({call.use, Shown::passed, std::string(text), std::string(call.member), function_, at});
      return {Value::What::java_class, given.number};
    }
    const auto api = catalog_.api_of(call.use, text);
    if (call.use == UseKind::path && !api) return {};  // the app's own files
    note_referenced(given.number);
    add({call.use, Shown::passed, base::repair_utf8(text).text, std::string(call.member), function_,
         at, 1, api});
    return {};
  }

  void wrap(const NativeCall& call, const Arguments& arguments) {
    if (function_ == 0 || wrappers_.size() >= limits_.max_local_calls / kRoom) return;
    std::vector<Wrapper>& known = wrappers_[function_];
    const Wrapper wrapper{&call, arguments};
    if (known.size() >= kMaxWrappers ||
        std::find(known.begin(), known.end(), wrapper) != known.end()) {
      return;
    }
    known.push_back(wrapper);
    new_wrappers_.insert(function_);
  }

  // A call of a function of the library that hands on what it is given.
  Value use_through(const std::vector<Wrapper>& known, std::uint64_t at, const Arguments& given) {
    Value result;
    // By number: a function that calls itself adds to the list.
    for (std::size_t i = 0; i < known.size(); ++i) {
      const NativeCall& called = *known[i].call;
      Arguments arguments = known[i].arguments;
      for (Value& value : arguments) {
        if (!value.is(Value::What::argument)) continue;
        value = value.number < kArguments ? given[value.number] : Value{};
      }
      result = use(called, at, arguments);
    }
    return result;
  }

  // Functions are read again once it is known that one they call hands on what it is given.
  void read_callers_again(CodeReader& reader) {
    for (unsigned round = 0; round < kRounds && !new_wrappers_.empty(); ++round) {
      std::set<std::uint64_t> callers;
      for (const LocalCall& call : local_calls_) {
        if (new_wrappers_.contains(call.target)) callers.insert(call.function);
      }
      new_wrappers_.clear();
      std::erase_if(out_.uses,
                    [&](const NativeUse& use) { return callers.contains(use.function); });
      std::erase_if(told_, [&](const auto& one) { return callers.contains(one.first); });
      for (const std::uint64_t start : callers) {
        java_texts_.erase(start);
        const elf::ElfFunction* function = functions_.containing(start);
        if (function != nullptr) read_range(reader, start, function->end, function);
      }
    }
    out_.calls = told_.size();
    for (const auto& one : told_) out_.calls_told += one.second ? 1 : 0;
  }

  void member(const NativeCall& call, std::uint64_t at, const Arguments& arguments) {
    if (call.argument == 0 || call.argument + 1 >= kArguments) return;
    const Value given = arguments[call.argument];
    if (given.is(Value::What::argument)) return wrap(call, arguments);
    const auto name = text_of(given);
    const auto type = text_of(arguments[call.argument + 1]);
    if (!name || !type || !is_member_name(*name)) return;
    const bool method = call.use == UseKind::java_method;
    if (!(method ? is_signature(*type) : is_field_type(*type))) return;
    const Value of = arguments[call.argument - 1];
    std::optional<std::string_view> class_name;
    if (of.is(Value::What::java_class)) class_name = memory_.text_at(of.number);
    NativeUse use{call.use, Shown::passed, "", std::string(call.member), function_, at};
    if (class_name) use.value = "L" + std::string(*class_name) + ";->";
    use.value += std::string(*name) + (method ? "" : ":") + std::string(*type);
    find_api(*name, *type, class_name, use);
    add(std::move(use));
  }

  void find_api(std::string_view name, std::string_view type,
                std::optional<std::string_view> class_name, NativeUse& use) const {
    const std::string descriptor = class_name ? "L" + std::string(*class_name) + ";" : "";
    for (const program::ApiNumber number : catalog_.apis().named(name)) {
      const program::ApiEntry& entry = catalog_.apis()[number];
      const bool same_type = entry.descriptor == type;
      if (class_name ? entry.owner != descriptor || !(same_type || entry.descriptor.empty())
                     : !same_type) {
        continue;
      }
      if (use.api && !class_name) {  // several classes have such a method
        use.api.reset();
        return;
      }
      use.api = number;
      use.certain = class_name.has_value() && entry.rules.empty();
      if (class_name) return;
    }
  }

  void register_natives(const NativeCall& call, const Arguments& arguments) {
    if (call.argument == 0 || call.argument >= kArguments) return;
    const Value table = arguments[call.argument];
    if (table.is(Value::What::argument)) return wrap(call, arguments);
    const Value of = arguments[call.argument - 1];
    if (!table.is(Value::What::number) || !of.is(Value::What::java_class)) return;
    const auto user = table_users_.find(table.number);
    const auto name = memory_.text_at(of.number);
    if (user != table_users_.end() && name) user->second.class_name = *name;
  }

  // Whose methods a table holds: what RegisterNatives is given with it, else the only class that
  // the function which takes its address looks up.
  std::string class_of_table(const TableUser& user) const {
    if (!user.class_name.empty() || user.function == 0) return user.class_name;
    std::string only;
    for (const NativeUse& use : out_.uses) {
      if (use.kind != UseKind::java_class || use.function != user.function) continue;
      if (!only.empty() && only != use.value) return "";
      only = use.value;
    }
    return only;
  }

  void state_registered() {
    std::map<std::uint64_t, std::string> classes;
    for (const auto& [table, user] : table_users_) classes.emplace(table, class_of_table(user));
    for (const MethodEntry& entry : tables_) {
      out_.registered.push_back({classes[entry.table], std::string(entry.name),
                                 std::string(entry.signature), plain(entry.function),
                                 entry.address});
    }
  }

  // Texts that no code was seen to take: in a table of pointers, or in nobody's.
  void state_other_texts() {
    std::map<std::uint64_t, const TellingText*> open;
    for (const TellingText& text : texts_) {
      if (!referenced_.contains(text.address)) open.emplace(text.address, &text);
    }
    if (open.empty()) return;
    for (const elf::ElfRelocation& relocation : relocations_.all()) {
      if (relocation.kind != elf::RelocationKind::relative) continue;
      const auto found = open.find(static_cast<std::uint64_t>(relocation.addend));
      if (found == open.end()) continue;
      const TellingText& text = *found->second;
      add({text.meaning.kind, Shown::data, std::string(text.text), "", 0, relocation.address, 1,
           text.meaning.api});
      open.erase(found);
    }
    for (const auto& [address, text] : open) {
      add({text->meaning.kind, Shown::unreferenced, std::string(text->text), "", 0, address, 1,
           text->meaning.api});
    }
  }

  // The network and interfaces that are imported, though no call was seen.
  void state_other_imports() {
    std::set<std::string_view> called;
    for (const NativeUse& use : out_.uses) {
      if (!use.via.empty()) called.insert(use.via);
    }
    std::vector<const NativeCall*> left;
    for (const elf::ElfSymbol& symbol : file_.symbols) {
      const NativeCall* call = symbol.imported ? catalog_.by_symbol(symbol.name) : nullptr;
      const bool stated = call != nullptr &&
                          (call->use == UseKind::network || call->use == UseKind::interface_call);
      if (stated && !called.contains(call->member)) left.push_back(call);
    }
    for (const NativeCall* call : left) {
      add({call->use, Shown::unreferenced, std::string(call->member), "", 0, 0, 1, call->api});
    }
  }

  // Settings$Secure.getString("android_id"): which setting is read shows a text made for Java in
  // the same function. What an argument decides that is not seen is no use of the entry.
  void decide_by_java_texts() {
    for (NativeUse& use : out_.uses) {
      if (use.kind != UseKind::java_method || !use.api) continue;
      const program::ApiEntry& entry = catalog_.apis()[*use.api];
      if (entry.rules.empty()) continue;
      std::optional<program::ApiNumber> decided;
      if (entry.rules.front().kind == "setting_key") {
        const auto [first, last] = java_texts_.equal_range(use.function);
        for (auto text = first; text != last && !decided; ++text) {
          decided = catalog_.apis().find_string("setting", text->second, entry.owner);
        }
      }
      if (decided || entry.role == "dispatch") use.api = decided;
    }
  }

  void finish() {
    const auto key = [](const NativeUse& use) {
      return std::tie(use.kind, use.value, use.function, use.shown, use.address, use.via);
    };
    std::sort(out_.uses.begin(), out_.uses.end(),
              [&](const NativeUse& a, const NativeUse& b) { return key(a) < key(b); });
    std::vector<NativeUse> joined;
    for (NativeUse& use : out_.uses) {
      NativeUse* last = joined.empty() ? nullptr : &joined.back();
      const bool same = last != nullptr && last->kind == use.kind && last->value == use.value &&
                        last->function == use.function;
      if (!same) {
        joined.push_back(std::move(use));
      } else if (last->shown == use.shown) {
        last->places += use.places;
      }
    }
    if (joined.size() > limits_.max_uses) {
      joined.resize(limits_.max_uses);
      out_.complete = false;
    }
    out_.uses = std::move(joined);
  }

  const elf::ElfFile& file_;
  const elf::Relocations& relocations_;
  const elf::Functions& functions_;
  const NativeCatalog& catalog_;
  const NativeLimits& limits_;
  LibraryMemory memory_;
  LibraryUses out_;

  std::unordered_map<std::uint32_t, const NativeCall*> symbol_calls_;  // by ElfSymbol::index
  std::unordered_map<std::uint64_t, const NativeCall*> own_calls_;     // by address
  std::vector<TellingText> texts_;
  std::unordered_map<std::uint64_t, std::string_view> addresses_;  // URLs by address
  std::vector<MethodEntry> tables_;
  std::map<std::uint64_t, TableUser> table_users_;  // by table
  std::set<std::uint64_t> referenced_;              // texts that code was seen to take

  bool full_ = false;           // no more uses are taken
  std::size_t lookups_ = 0;     // of texts
  std::uint64_t walked_ = 0;    // bytes of code, those read again too
  std::uint64_t function_ = 0;  // at hand
  std::vector<LocalCall> local_calls_;
  std::set<std::uint64_t> new_wrappers_;
  std::vector<std::pair<std::uint64_t, bool>> told_;  // calls by function: is the argument known?
  std::unordered_map<std::uint64_t, std::vector<Wrapper>> wrappers_;  // by function
  std::multimap<std::uint64_t, std::string_view> java_texts_;  // settings' names, by function
};

}  // namespace

std::string_view shown_name(Shown shown) {
  constexpr std::string_view kNames[] = {"passed", "referenced", "data", "unreferenced"};
  return kNames[static_cast<std::size_t>(shown)];
}

LibraryUses read_uses(const elf::ElfFile& file, const elf::Relocations& relocations,
                      const elf::Functions& functions, const NativeCatalog& catalog,
                      LibraryNames& known, const NativeLimits& limits) {
  return UseReader(file, relocations, functions, catalog, limits).read(known);
}

}  // namespace hegui::native
