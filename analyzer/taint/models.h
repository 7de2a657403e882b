// Models: what library methods do with data (catalog/taint_models.tsv), through which the data
// leaves the app (catalog/sinks.tsv), and which of them read it (catalog/apis.tsv). The notation of
// a row's effect is in rules/catalog/README.md.
//
// Immutable after load(), but for answers that are kept; views into the rule set's text, which must
// outlive it, as must the index.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/taint/domain.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::taint {

// A value that an effect speaks of: `this.content`, `result`, `0.key(1)`, `text(0)`, `"file"`.
struct Term {
  enum class Base : std::uint8_t {
    none,
    receiver,  // this
    result,
    argument,   // as declared, from 0
    arguments,  // all of them
    constant,   // a text or a number
    unknown,    // anything, made of nothing
    nothing,    // as if it had never been there
    global,     // named like `prefs(0)`: by the constant of an argument, or -1
  };
  struct Step {
    FieldKey field = 0;
    int key = -1;  // by the constant of this argument
  };
  Base base = Base::none;
  int argument = -1;
  bool as_text = false;   // what becomes of it in a string
  bool deep = false;      // everything that can be reached from it
  std::string_view name;  // global
  ConstantId constant = kNothing;
  std::vector<Step> steps;
};

struct Operation {
  enum class Code : std::uint8_t {
    set,     // target := source
    add,     // target += source
    concat,  // target ~= source: a text that goes on
    // Commands, by the name that a row gives them.
    append,
    append_all,
    call,
    class_,
    clear,
    clone,
    construct,
    copy,
    cut,
    edit,
    ensure,
    field,
    fill,
    format,
    gather,
    give,
    insert,
    insert_all,
    instance,
    invoke,
    item,
    last,
    later,
    list,
    lookup,
    make,  // new
    name,
    next,
    pack,
    prefer,
    prepend,
    proxy,
    quiet,
    range,
    release,
    remove,
    remove_last,
    reverse,
    send,
    shuffle,
    spread,
    start,
    super,
    swap,
    type,
    unless,
    unpack,
  };
  Code code = Code::add;
  std::string_view word;    // behind the command's colon: "call:run"
  std::vector<Term> terms;  // target, source; operands of a command
};

struct Model {
  std::vector<Operation> operations;
  bool nothing = false;  // "none"

  // The first operation, if the call does nothing where it holds.
  const Operation* condition() const {
    const bool there = !operations.empty() && operations[0].code == Operation::Code::unless;
    return there ? &operations[0] : nullptr;
  }
};

// A method or field of the platform that reads personal information (catalog/apis.tsv) whatever it
// is given.
struct SourceRow {
  std::string_view id, pi;
};

struct SinkRow {
  static constexpr int kReceiver = -1, kNobody = -2, kCaller = -3, kResult = -4;

  std::string_view id, kind;
  std::vector<int> arguments;  // or the receiver, or what the app's own method of that name returns
  int to = kNobody;            // an argument, the receiver, nobody in particular, or whoever called
};

// What is called, as far as it is known.
struct LibraryMethod {
  TypeId owner = kNone;
  std::string_view name;
  flow::SignatureId signature = flow::kNone;  // kNone: by reflection
  std::optional<std::vector<TypeId>> types;   // of the parameters, kNone among them: any
  TypeId returns = kNone;
  bool is_static = false;
};

// A method as an instruction names it; static or not is the call's to say.
LibraryMethod method_named(const flow::CodeIndex& index, const flow::MethodRef& method);

class Models {
 public:
  static base::Result<Models> load(const rules::RuleSet& rules, const flow::CodeIndex& index,
                                   Domain& domain);

  // Of the method as it is named, or of the nearest class that it inherits it from; nullptr if no
  // row speaks of it.
  const Model* model(const LibraryMethod& method) const;
  const SinkRow* sink(const LibraryMethod& method) const;
  const SinkRow* sink(const flow::MethodRef& method) const;
  // What the method's result is of what went in: hashed, encrypted (catalog/treatments.tsv).
  Treatment treatment(const LibraryMethod& method) const;
  // The words for a treatment, in the order of the table; none: untreated.
  std::vector<std::string_view> words_of(Treatment treatment) const;
  // Does it call what is named by a text, which may be a sink too?
  bool calls_by_name(const flow::MethodRef& method) const;
  // Does it read what is named by a text?
  bool reads_by_name(const flow::MethodRef& method) const;
  // What it reads, whether it is a method or (without types) a field; nullptr: nothing.
  const SourceRow* source(const LibraryMethod& method) const;
  // Where the stream goes that a field of the platform holds (System.out): its kind, "" for others.
  std::string_view origin_of_field(std::string_view owner, std::string_view name) const;

 private:
  struct Row {
    std::string_view type, member, descriptor;
    std::uint32_t what = 0;
  };
  struct Table {
    std::unordered_multimap<std::string_view, Row> by_member;
    mutable std::unordered_map<std::uint64_t, std::uint32_t> known;  // by owner and signature
  };
  bool has_operation(const flow::MethodRef& method, std::span<const Operation::Code> codes) const;
  std::uint32_t find(const Table& table, const LibraryMethod& method) const;
  std::uint32_t search(const Table& table, const LibraryMethod& method) const;
  base::Result<bool> load_models(const rules::RuleSet& rules, std::string_view file,
                                 Domain& domain);
  base::Result<bool> load_sinks(const rules::RuleSet& rules);
  base::Result<bool> load_treatments(const rules::RuleSet& rules);
  base::Result<bool> load_sources(const rules::RuleSet& rules);
  base::Result<bool> load_origins(const rules::RuleSet& rules, Domain& domain);

  const flow::CodeIndex* index_ = nullptr;
  Table model_table_, sink_table_, source_table_, treatment_table_;
  std::vector<std::string_view> treatments_;                            // by bit
  std::map<std::string, std::string_view, std::less<>> origin_fields_;  // "Lcls;->name"
  std::deque<std::string> made_effects_;  // that models of streams are views into
  std::vector<Model> models_;
  std::vector<SinkRow> sinks_;
  std::vector<SourceRow> sources_;
};

// "this.content += text(0); result := this". Errors: where it cannot be read.
base::Result<Model> parse_model(std::string_view text, const flow::CodeIndex& index,
                                Domain& domain);

}  // namespace hegui::taint
