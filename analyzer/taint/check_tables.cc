#include "analyzer/taint/check_tables.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "analyzer/native/native_functions.h"
#include "analyzer/taint/models.h"
#include "rules/engine/rule_table.h"

namespace hegui::taint {
namespace {

using Complaints = std::vector<std::string>;

// Calls complain_of(cells), which returns what is wrong or "", for each row.
template <std::size_t N, typename ComplainOf>
void check(const rules::RuleSet& rules, std::string_view file,
           const std::array<std::string_view, N>& columns, Complaints& out,
           ComplainOf complain_of) {
  const auto table = rules::RuleTable<N>::open(rules, file, columns);
  if (!table.ok()) {
    out.push_back(table.error().message());
    return;
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    std::array<std::string_view, N> cells;
    for (std::size_t i = 0; i < N; ++i) cells[i] = table->cell(row, i);
    const std::string what = complain_of(cells);
    if (!what.empty()) out.push_back(table->place(row) + ": " + what);
  }
}

template <std::size_t N>
std::string unless_one_of(std::string_view cell, const std::array<std::string_view, N>& known) {
  if (std::find(known.begin(), known.end(), cell) != known.end()) return {};
  return "\"" + std::string(cell) + "\" is not known here";
}

bool is_place(std::string_view cell) {
  int number = 0;
  const auto end = cell.data() + cell.size();
  const auto [stop, problem] = std::from_chars(cell.data(), end, number);
  return cell == "this" || (problem == std::errc() && stop == end && number >= 0);
}

std::string fault_in_sink(const std::array<std::string_view, 2>& cells) {
  const std::vector<std::string_view> arguments = rules::split_list(cells[0]);
  if (arguments.empty()) return "no argument carries data out";
  for (const std::string_view one : arguments) {
    if (!is_place(one) && one != "result") return "\"" + std::string(one) + "\" is no argument";
  }
  return cells[1].empty() || cells[1] == "caller" || is_place(cells[1])
             ? ""
             : "\"" + std::string(cells[1]) + "\" is no argument";
}

std::string fault_in_field(const std::array<std::string_view, 3>& cells) {
  const bool of_pi = cells[0] == "hint" || cells[0] == "id" || cells[0] == "type";
  if (of_pi == cells[2].empty()) return of_pi ? "no pi" : "a pi that is not used";
  const bool reads = cells[0] == "read";
  if (reads && cells[1].find("->") == std::string_view::npos) return "a class->member is wanted";
  return unless_one_of<6>(cells[0], {"hint", "id", "type", "widget", "read", "told"});
}

// Ways out, as catalog/README.md lists them.
std::string fault_in_kind(const std::array<std::string_view, 1>& cells) {
  return unless_one_of<17>(cells[0], {"bluetooth", "clipboard", "file", "intent", "log", "mail",
                                      "network", "nfc", "notification", "preferences", "process",
                                      "provider", "sms", "storage", "stream", "webview", "sdk"});
}

std::string fault_in_native_effect(std::string_view effect) {
  const auto read = native::parse_function_effect(effect);
  if (!read.ok()) return read.error().message();
  for (const native::FunctionEffect& one : *read) {
    if (one.target != native::FunctionEffect::Target::leaves) continue;
    const std::string what = unless_one_of<4>(one.kind, {"file", "log", "network", "process"});
    if (!what.empty()) return what;
  }
  return {};
}

}  // namespace

std::vector<std::string> check_taint_tables(const rules::RuleSet& rules) {
  Complaints out;
  // An effect can be read without an app; it names no field of one then.
  const program::Program nothing = program::Program::link({}, {});
  const flow::CodeIndex index = flow::CodeIndex::build(nothing);
  Domain domain;
  check<1>(rules, "catalog/taint_models.tsv", {"effect"}, out, [&](const auto& cells) {
    const base::Result<Model> model = parse_model(cells[0], index, domain);
    if (!model.ok()) return model.error().message();
    return std::string(model->operations.empty() && !model->nothing ? "no effect" : "");
  });
  check<1>(rules, "catalog/native_functions.tsv", {"effect"}, out,
           [](const auto& cells) { return fault_in_native_effect(cells[0]); });
  if (const auto native = native::NativeFunctions::load(rules); !native.ok()) {
    out.push_back(native.error().message());
  }
  check<2>(rules, "catalog/sinks.tsv", {"argument", "to"}, out, fault_in_sink);
  check<1>(rules, "catalog/sinks.tsv", {"kind"}, out, fault_in_kind);
  check<2>(rules, "catalog/stream_origins.tsv", {"kind", "to"}, out, [](const auto& cells) {
    if (!cells[1].empty() && !is_place(cells[1])) return std::string("`to` is no argument");
    return fault_in_kind({cells[0]});
  });
  check<1>(rules, "catalog/treatments.tsv", {"treatment"}, out, [](const auto& cells) {
    return unless_one_of<2>(cells[0], {"hash", "encryption"});
  });
  check<1>(rules, "catalog/data_types.tsv", {"holds"}, out, [](const auto& cells) {
    return unless_one_of<4>(cells[0], {"yes", "no", "passed", "whole"});
  });
  check<3>(rules, "catalog/typed_fields.tsv", {"where", "mark", "pi"}, out, fault_in_field);
  check<2>(rules, "catalog/lifecycle_states.tsv", {"methods", "rest"}, out, [](const auto& cells) {
    if (cells[0].empty()) return std::string("no method");
    return unless_one_of<3>(cells[1], {"yes", "no", "once"});
  });
  check<1>(rules, "catalog/callback_values.tsv", {"kept"}, out, [](const auto& cells) {
    if (!cells[0].starts_with('@')) return std::string(cells[0].empty() ? "no name" : "");
    if (cells[0].starts_with("@own:") && cells[0].size() > 5) return std::string();
    return unless_one_of<4>(cells[0], {"@intents", "@saved", "@component", "@called"});
  });
  return out;
}

}  // namespace hegui::taint
