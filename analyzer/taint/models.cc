#include "analyzer/taint/models.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "rules/engine/rule_table.h"

namespace hegui::taint {
namespace {

using Code = Operation::Code;

struct Command {
  std::string_view name;
  Code code;
  std::size_t operands;  // at least
};
constexpr Command kCommands[] = {{"append", Code::append, 2},
                                 {"appendall", Code::append_all, 2},
                                 {"call", Code::call, 2},
                                 {"class", Code::class_, 2},
                                 {"clear", Code::clear, 1},
                                 {"clone", Code::clone, 2},
                                 {"construct", Code::construct, 2},
                                 {"copy", Code::copy, 2},
                                 {"cut", Code::cut, 2},
                                 {"edit", Code::edit, 1},
                                 {"ensure", Code::ensure, 1},
                                 {"field", Code::field, 2},
                                 {"fill", Code::fill, 4},
                                 {"format", Code::format, 3},
                                 {"gather", Code::gather, 2},
                                 {"give", Code::give, 1},
                                 {"insert", Code::insert, 3},
                                 {"insertall", Code::insert_all, 3},
                                 {"instance", Code::instance, 2},
                                 {"invoke", Code::invoke, 2},
                                 {"item", Code::item, 2},
                                 {"last", Code::last, 2},
                                 {"later", Code::later, 0},
                                 {"list", Code::list, 2},
                                 {"lookup", Code::lookup, 3},
                                 {"name", Code::name, 2},
                                 {"new", Code::make, 1},
                                 {"next", Code::next, 2},
                                 {"pack", Code::pack, 2},
                                 {"prefer", Code::prefer, 2},
                                 {"prepend", Code::prepend, 2},
                                 {"proxy", Code::proxy, 2},
                                 {"quiet", Code::quiet, 0},
                                 {"range", Code::range, 5},
                                 {"release", Code::release, 1},
                                 {"remove", Code::remove, 3},
                                 {"removelast", Code::remove_last, 2},
                                 {"reverse", Code::reverse, 1},
                                 {"send", Code::send, 1},
                                 {"shuffle", Code::shuffle, 1},
                                 {"spread", Code::spread, 2},
                                 {"start", Code::start, 2},
                                 {"super", Code::super, 2},
                                 {"swap", Code::swap, 3},
                                 {"type", Code::type, 2},
                                 {"unless", Code::unless, 1},
                                 {"unpack", Code::unpack, 2}};

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

class ModelParser {
 public:
  ModelParser(std::string_view text, const flow::CodeIndex& index, Domain& domain)
      : text_(text), index_(index), domain_(domain) {}

  base::Result<Model> parse() {
    Model model;
    for (skip(); at_ < text_.size(); skip()) {
      if (!statement(model)) {
        return problem("cannot be read at");
      }
      skip();
      if (at_ < text_.size() && text_[at_++] != ';') {
        return problem("a ; is missing before");
      }
    }
    model.nothing = nothing_;
    return model;
  }

 private:
  base::Error problem(std::string_view what) const {
    return {std::string(what) + " \"" + std::string(text_.substr(at_)) + "\"", {}, {}};
  }

  void skip() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  std::string_view name() {
    skip();
    const std::size_t from = at_;
    while (at_ < text_.size() && is_name(text_[at_])) ++at_;
    return text_.substr(from, at_ - from);
  }

  bool eat(std::string_view what) {
    skip();
    if (!text_.substr(at_).starts_with(what)) return false;
    at_ += what.size();
    return true;
  }

  std::optional<std::string_view> quoted() {
    if (!eat("\"")) return std::nullopt;
    const std::size_t end = text_.find('"', at_);
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view out = text_.substr(at_, end - at_);
    at_ = end + 1;
    return out;
  }

  std::optional<int> number() {
    int value = 0;
    if (eat("-")) {
      const std::optional<int> positive = number();
      return positive ? std::optional(-*positive) : std::nullopt;
    }
    const std::string_view digits = name();
    const auto end = digits.data() + digits.size();
    const auto [stop, problem] = std::from_chars(digits.data(), end, value);
    return problem == std::errc() && stop == end ? std::optional(value) : std::nullopt;
  }

  bool statement(Model& model) {
    const std::size_t start = at_;
    const std::string_view word = name();
    if (word == "none") return nothing_ = true;
    for (const Command& one : kCommands) {
      if (one.name == word) return command(one, model);
    }
    at_ = start;
    Operation operation;
    std::optional<Term> target = term();
    if (!target) return false;
    if (eat(":=")) {
      operation.code = Operation::Code::set;
    } else if (eat("+=")) {
      operation.code = Operation::Code::add;
    } else if (eat("~=")) {
      operation.code = Operation::Code::concat;
    } else {
      return false;
    }
    std::optional<Term> source = term();
    if (!source) return false;
    operation.terms = {std::move(*target), std::move(*source)};
    model.operations.push_back(std::move(operation));
    return true;
  }

  bool command(const Command& one, Model& model) {
    Operation operation;
    operation.code = one.code;
    if (eat(":")) operation.word = name();
    for (skip(); at_ < text_.size() && text_[at_] != ';'; skip()) {
      std::optional<Term> operand = term();
      if (!operand) return false;
      operation.terms.push_back(std::move(*operand));
    }
    if (operation.terms.size() < one.operands) return false;
    model.operations.push_back(std::move(operation));
    return true;
  }

  std::optional<Term> term() {
    Term out;
    skip();
    if (at_ < text_.size() && text_[at_] == '*') {
      ++at_;
      out.base = Term::Base::arguments;
      return steps(std::move(out));
    }
    if (at_ < text_.size() && text_[at_] == '"') {
      const std::optional<std::string_view> word = quoted();
      if (!word) return std::nullopt;
      out.base = Term::Base::constant;
      out.constant = domain_.constant(std::string(*word));
      return out;
    }
    if (eat("#")) {
      const std::optional<int> value = number();
      if (!value) return std::nullopt;
      out.base = Term::Base::constant;
      out.constant = domain_.constant(std::int64_t{*value});
      return out;
    }
    const std::string_view word = name();
    if (word.empty()) return std::nullopt;
    if ((word == "text" || word == "deep") && eat("(")) {
      std::optional<Term> inner = term();
      if (!inner || !eat(")")) return std::nullopt;
      (word == "text" ? inner->as_text : inner->deep) = true;
      return inner;
    }
    if (word == "unknown" || word == "nothing") {
      out.base = word == "unknown" ? Term::Base::unknown : Term::Base::nothing;
      return out;
    }
    if (word == "this" || word == "result") {
      out.base = word == "this" ? Term::Base::receiver : Term::Base::result;
    } else if (word[0] >= '0' && word[0] <= '9') {
      out.base = Term::Base::argument;
      std::from_chars(word.data(), word.data() + word.size(), out.argument);
    } else {
      out.base = Term::Base::global;
      out.name = word;
      if (eat("(")) {
        const std::optional<int> by = number();
        if (!by || !eat(")")) return std::nullopt;
        out.argument = *by;
      }
    }
    return steps(std::move(out));
  }

  std::optional<Term> steps(Term out) {
    while (eat(".")) {
      Term::Step step;
      if (eat("@")) {
        const std::optional<std::string_view> field = quoted();
        if (!field) return std::nullopt;
        // No code names it: then nothing reads it either.
        const FieldId known = index_.find_field(*field);
        step.field = known == kNone ? domain_.named_field(*field) : known;
        out.steps.push_back(step);
        continue;
      }
      const std::string_view word = name();
      if (word == "key" && eat("(#")) {
        const std::optional<int> at = number();
        if (!at || !eat(")")) return std::nullopt;
        step.field = domain_.keyed_field(domain_.constant(std::int64_t{*at}));
      } else if (word == "key" && eat("(")) {
        const std::optional<int> by = number();
        if (!by || !eat(")")) return std::nullopt;
        step.key = *by;
      } else if (word == "content") {
        step.field = kContent;
      } else if (word == "any") {
        step.field = kAnyKey;
      } else if (word == "all") {
        step.field = kAllKeys;
      } else if (!word.empty()) {
        step.field = domain_.named_field(word);
      } else {
        return std::nullopt;
      }
      out.steps.push_back(step);
    }
    return out;
  }

  std::string_view text_;
  const flow::CodeIndex& index_;
  Domain& domain_;
  std::size_t at_ = 0;
  bool nothing_ = false;
};

}  // namespace

base::Result<Model> parse_model(std::string_view text, const flow::CodeIndex& index,
                                Domain& domain) {
  return ModelParser(text, index, domain).parse();
}

base::Result<Models> Models::load(const rules::RuleSet& rules, const flow::CodeIndex& index,
                                  Domain& domain) {
  Models models;
  models.index_ = &index;
  base::Result<bool> done = models.load_models(rules, "catalog/taint_models.tsv", domain);
  if (!done.ok()) return std::move(done).error();
  done = models.load_origins(rules, domain);
  if (!done.ok()) return std::move(done).error();
  done = models.load_treatments(rules);
  if (!done.ok()) return std::move(done).error();
  done = models.load_sources(rules);
  if (!done.ok()) return std::move(done).error();
  done = models.load_sinks(rules);
  if (!done.ok()) return std::move(done).error();
  return models;
}

base::Result<bool> Models::load_models(const rules::RuleSet& rules, std::string_view file,
                                       Domain& domain) {
  auto table = rules::RuleTable<4>::open(rules, file, {"class", "member", "descriptor", "effect"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    // Classes that the app has nothing to do with need no model.
    if (index_->find_type(table->cell(row, 0)) == kNone) continue;
    base::Result<Model> model = parse_model(table->cell(row, 3), *index_, domain);
    if (!model.ok()) return std::move(model).error().inside(table->place(row));
    const std::string_view member = table->cell(row, 1);
    model_table_.by_member.emplace(member, Row{table->cell(row, 0), member, table->cell(row, 2),
                                               static_cast<std::uint32_t>(models_.size())});
    models_.push_back(std::move(model).value());
  }
  return true;
}

// Where a stream goes is written into it when it is made; taint_models.tsv may say more of it.
base::Result<bool> Models::load_origins(const rules::RuleSet& rules, Domain& domain) {
  auto table = rules::RuleTable<5>::open(rules, "catalog/stream_origins.tsv",
                                         {"class", "member", "descriptor", "kind", "to"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view type = table->cell(row, 0), member = table->cell(row, 1);
    const std::string_view descriptor = table->cell(row, 2);
    if (index_->find_type(type) == kNone) continue;
    if (!descriptor.empty() && descriptor[0] != '(') {
      origin_fields_.emplace(std::string(type) + "->" + std::string(member), table->cell(row, 3));
      continue;
    }
    const auto [from, to] = model_table_.by_member.equal_range(member);
    const bool known = std::any_of(from, to, [&](const auto& other) {
      return other.second.type == type && other.second.descriptor == descriptor;
    });
    if (known) continue;
    const std::string_view kind = table->cell(row, 3), recipient = table->cell(row, 4);
    const std::string_view stream = member == "<init>" ? "this" : "result";
    std::string effect = stream == "this" ? "" : "new result; ";
    effect += fmt::format("{}.origin := \"{}\"", stream, kind);
    if (!recipient.empty()) {
      effect += fmt::format("; {0}.recipient := text({1}); {0}.recipient += {1}.recipient", stream,
                            recipient);
    }
    made_effects_.push_back(std::move(effect));
    base::Result<Model> model = parse_model(made_effects_.back(), *index_, domain);
    if (!model.ok()) return std::move(model).error().inside(table->place(row));
    model_table_.by_member.emplace(
        member, Row{type, member, descriptor, static_cast<std::uint32_t>(models_.size())});
    models_.push_back(std::move(model).value());
  }
  return true;
}

base::Result<bool> Models::load_treatments(const rules::RuleSet& rules) {
  auto table = rules::RuleTable<4>::open(rules, "catalog/treatments.tsv",
                                         {"class", "member", "descriptor", "treatment"});
  if (!table.ok()) return std::move(table).error();
  constexpr std::size_t kMaxTreatments = 8;  // bits of Treatment
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view word = table->cell(row, 3);
    auto bit = std::find(treatments_.begin(), treatments_.end(), word);
    if (bit == treatments_.end()) {
      if (treatments_.size() == kMaxTreatments) {
        return base::Error{"too many kinds of treatments", {}, {}}.inside(table->place(row));
      }
      bit = treatments_.insert(bit, word);
    }
    const std::string_view member = table->cell(row, 1);
    treatment_table_.by_member.emplace(
        member, Row{table->cell(row, 0), member, table->cell(row, 2),
                    std::uint32_t{1} << static_cast<unsigned>(bit - treatments_.begin())});
  }
  return true;
}

// Those that an argument decides about are left to the facts: only they know the argument.
base::Result<bool> Models::load_sources(const rules::RuleSet& rules) {
  auto table = rules::RuleTable<8>::open(
      rules, "catalog/apis.tsv",
      {"id", "kind", "class", "member", "descriptor", "pi", "role", "arg_rule"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view kind = table->cell(row, 1), member = table->cell(row, 3);
    const std::string_view pi = table->cell(row, 5);
    if ((kind != "method" && kind != "field") || table->cell(row, 6) != "collect") continue;
    if (pi.empty() || !table->cell(row, 7).empty()) continue;
    // A field has no parameters to tell it from others by.
    const std::string_view descriptor = kind == "method" ? table->cell(row, 4) : std::string_view();
    source_table_.by_member.emplace(member, Row{table->cell(row, 2), member, descriptor,
                                                static_cast<std::uint32_t>(sources_.size())});
    sources_.push_back({table->cell(row, 0), pi});
  }
  return true;
}

base::Result<bool> Models::load_sinks(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/sinks.tsv";
  auto table = rules::RuleTable<7>::open(
      rules, kFile, {"id", "class", "member", "descriptor", "argument", "kind", "to"});
  if (!table.ok()) return std::move(table).error();
  const auto place = [](std::string_view cell) {
    int number = SinkRow::kNobody;
    if (cell == "this") return SinkRow::kReceiver;
    if (cell == "caller") return SinkRow::kCaller;
    if (cell == "result") return SinkRow::kResult;
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return number;
  };
  for (std::size_t row = 0; row < table->rows(); ++row) {
    SinkRow sink;
    sink.id = table->cell(row, 0);
    sink.kind = table->cell(row, 5);
    sink.to = place(table->cell(row, 6));
    for (const std::string_view one : rules::split_list(table->cell(row, 4))) {
      sink.arguments.push_back(place(one));
    }
    const std::string_view member = table->cell(row, 2);
    sink_table_.by_member.emplace(member, Row{table->cell(row, 1), member, table->cell(row, 3),
                                              static_cast<std::uint32_t>(sinks_.size())});
    sinks_.push_back(std::move(sink));
  }
  return true;
}

namespace {

// Of "(ILjava/lang/String;)V" the parameters.
std::vector<std::string_view> parameters_in(std::string_view descriptor) {
  std::vector<std::string_view> out;
  std::size_t at = 1;
  while (at < descriptor.size() && descriptor[at] != ')') {
    const std::size_t from = at;
    while (at < descriptor.size() && descriptor[at] == '[') ++at;
    const std::size_t end =
        at < descriptor.size() && descriptor[at] == 'L' ? descriptor.find(';', at) : at;
    if (end == std::string_view::npos) return out;
    at = end + 1;
    out.push_back(descriptor.substr(from, at - from));
  }
  return out;
}

bool describes(std::string_view descriptor, const flow::CodeIndex& index,
               const LibraryMethod& method) {
  if (descriptor.empty() || !method.types) return true;
  const std::vector<std::string_view> own = parameters_in(descriptor);
  const bool fits = std::equal(own.begin(), own.end(), method.types->begin(), method.types->end(),
                               [&](std::string_view one, TypeId type) {
                                 return type == kNone || index.descriptor(type) == one;
                               });
  return fits && (method.signature == flow::kNone ||
                  descriptor.substr(descriptor.find(')') + 1) == index.descriptor(method.returns));
}

}  // namespace

std::uint32_t Models::find(const Table& table, const LibraryMethod& method) const {
  if (method.owner == kNone) return kNone;
  if (method.signature == flow::kNone) return search(table, method);
  const std::uint64_t key = std::uint64_t{method.owner} << 32 | method.signature;
  const auto [found, fresh] = table.known.try_emplace(key, kNone);
  if (fresh) found->second = search(table, method);
  return found->second;
}

// The row of the nearest class; among those, one for this very overload.
std::uint32_t Models::search(const Table& table, const LibraryMethod& method) const {
  const auto [from, to] = table.by_member.equal_range(method.name);
  const Row* best = nullptr;
  TypeId best_type = kNone;
  for (auto at = from; at != to; ++at) {
    const Row& row = at->second;
    const TypeId type = index_->find_type(row.type);
    if (type == kNone || !index_->inherits(method.owner, type)) continue;
    if (!describes(row.descriptor, *index_, method)) continue;
    const bool nearer = best == nullptr ||
                        (type != best_type && index_->inherits(type, best_type)) ||
                        (type == best_type && best->descriptor.empty() && !row.descriptor.empty());
    if (!nearer) continue;
    best = &row;
    best_type = type;
  }
  return best != nullptr ? best->what : kNone;
}

std::string_view Models::origin_of_field(std::string_view owner, std::string_view name) const {
  if (origin_fields_.empty()) return {};
  const auto found = origin_fields_.find(std::string(owner) + "->" + std::string(name));
  return found == origin_fields_.end() ? std::string_view() : found->second;
}

const Model* Models::model(const LibraryMethod& method) const {
  const std::uint32_t found = find(model_table_, method);
  return found == kNone ? nullptr : &models_[found];
}

Treatment Models::treatment(const LibraryMethod& method) const {
  const std::uint32_t found = find(treatment_table_, method);
  return found == kNone ? kUntreated : static_cast<Treatment>(found);
}

std::vector<std::string_view> Models::words_of(Treatment treatment) const {
  std::vector<std::string_view> out;
  for (std::size_t bit = 0; bit < treatments_.size(); ++bit) {
    if ((treatment >> bit & 1) != 0) out.push_back(treatments_[bit]);
  }
  return out;
}

const SinkRow* Models::sink(const LibraryMethod& method) const {
  const std::uint32_t found = find(sink_table_, method);
  return found == kNone ? nullptr : &sinks_[found];
}

bool Models::has_operation(const flow::MethodRef& method, std::span<const Code> codes) const {
  const auto known = model_table_.known.find(std::uint64_t{method.owner} << 32 | method.signature);
  const Model* found = known == model_table_.known.end() ? model(method_named(*index_, method))
                       : known->second == kNone          ? nullptr
                                                         : &models_[known->second];
  return found != nullptr &&
         std::any_of(found->operations.begin(), found->operations.end(), [&](const Operation& one) {
           return std::find(codes.begin(), codes.end(), one.code) != codes.end();
         });
}

bool Models::calls_by_name(const flow::MethodRef& method) const {
  static constexpr std::array kCalls = {Code::invoke, Code::construct};
  return has_operation(method, kCalls);
}

bool Models::reads_by_name(const flow::MethodRef& method) const {
  static constexpr std::array kReads = {Code::invoke, Code::field};
  return has_operation(method, kReads);
}

const SourceRow* Models::source(const LibraryMethod& method) const {
  const std::uint32_t found = find(source_table_, method);
  return found == kNone ? nullptr : &sources_[found];
}

const SinkRow* Models::sink(const flow::MethodRef& method) const {
  const auto known = sink_table_.known.find(std::uint64_t{method.owner} << 32 | method.signature);
  if (known == sink_table_.known.end()) return sink(method_named(*index_, method));
  return known->second == kNone ? nullptr : &sinks_[known->second];
}

LibraryMethod method_named(const flow::CodeIndex& index, const flow::MethodRef& method) {
  LibraryMethod out;
  out.owner = method.owner;
  out.name = index.name(method.signature);
  out.signature = method.signature;
  const std::span<const TypeId> types = index.parameters(method.signature);
  out.types.emplace(types.begin(), types.end());
  out.returns = index.return_type(method.signature);
  return out;
}

}  // namespace hegui::taint
