// Models: what library methods do with data (catalog/taint_models.tsv), and through which the data
// leaves the app (catalog/sinks.tsv). The notation of a row's effect is in rules/catalog/README.md.
//
// Immutable after load(), but for answers that are kept; views into the rule set's text, which must
// outlive it, as must the index.
#pragma once

#include <deque>
#include <map>
#include <optional>
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
    call,
    class_,
    clear,
    clone,
    construct,
    copy,
    cut,
    field,
    give,
    insert,
    instance,
    invoke,
    last,
    later,
    make,  // new
    prefer,
    prepend,
    quiet,
    release,
    remove,
    remove_last,
    send,
    shuffle,
    start,
    type,
  };
  Code code = Code::add;
  std::string_view word;    // behind the command's colon: "call:run"
  std::vector<Term> terms;  // target, source; operands of a command
};

struct Model {
  std::vector<Operation> operations;
  bool nothing = false;  // "none"
};

struct SinkRow {
  std::string_view id, kind;
  std::vector<int> arguments;  // -1: the receiver
  int to = -2;                 // -1: the receiver, -2: nobody in particular
};

class Models {
 public:
  static base::Result<Models> load(const rules::RuleSet& rules, const flow::CodeIndex& index,
                                   Domain& domain);

  // Of the method as it is named, or of the nearest class that it inherits it from; nullptr if no
  // row speaks of it.
  const Model* model(const flow::MethodRef& method) const;
  const SinkRow* sink(const flow::MethodRef& method) const;
  // What the method's result is of what went in: hashed, encrypted (catalog/treatments.tsv).
  Treatment treatment(const flow::MethodRef& method) const;
  // The words for a treatment, in the order of the table; none: untreated.
  std::vector<std::string_view> words_of(Treatment treatment) const;
  std::span<const SinkRow> sinks() const { return sinks_; }
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
  std::uint32_t find(const Table& table, const flow::MethodRef& method) const;
  base::Result<bool> load_models(const rules::RuleSet& rules, std::string_view file,
                                 Domain& domain);
  base::Result<bool> load_sinks(const rules::RuleSet& rules);
  base::Result<bool> load_treatments(const rules::RuleSet& rules);
  base::Result<bool> load_origins(const rules::RuleSet& rules, Domain& domain);

  const flow::CodeIndex* index_ = nullptr;
  Table model_table_, sink_table_, treatment_table_;
  std::vector<std::string_view> treatments_;                            // by bit
  std::map<std::string, std::string_view, std::less<>> origin_fields_;  // "Lcls;->name"
  std::deque<std::string> made_effects_;  // that models of streams are views into
  std::vector<Model> models_;
  std::vector<SinkRow> sinks_;
};

// "this.content += text(0); result := this". Errors: where it cannot be read.
base::Result<Model> parse_model(std::string_view text, const flow::CodeIndex& index,
                                Domain& domain);

}  // namespace hegui::taint
