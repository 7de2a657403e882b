#include "analyzer/flow/bodies.h"

#include "analyzer/program/parallel.h"

namespace hegui::flow {
namespace {

// Registers times ways from block to block, for all methods of a file: real code takes about one a
// byte.
StepBudget budget_of(const dex::DexFile& file) {
  constexpr std::uint64_t kCellsPerByte = 16;
  constexpr std::uint64_t kCells = 8'000'000;
  return StepBudget(kCells + kCellsPerByte * file.bytes().size());
}

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

Bodies Bodies::build(const CodeIndex& index, const ConstantFields& fields, unsigned threads) {
  Bodies out;
  out.index_ = &index;
  out.fields_ = &fields;
  out.units_.resize(index.program().units().size());
  program::parallel_for(out.units_.size(), threads, [&](std::size_t i) {
    build_unit(index, fields, static_cast<program::UnitNumber>(i), out.units_[i]);
  });
  for (const Unit& unit : out.units_) out.given_up_ += unit.given_up;
  return out;
}

// A little more than the code of real apps takes, by bytes of its dex file: what is not filled
// costs no memory, growing costs twice what is filled.
void Bodies::reserve(std::size_t bytes, Unit& unit) {
  unit.values.reserve(bytes / 14);
  unit.operands.reserve(bytes / 16);
  unit.calls.reserve(bytes / 32);
  unit.stores.reserve(bytes / 160);
  unit.class_uses.reserve(bytes / 160);
  unit.returns.reserve(bytes / 240);
  unit.decisions.reserve(bytes / 100);
}

void Bodies::build_unit(const CodeIndex& index, const ConstantFields& fields,
                        program::UnitNumber number, Unit& unit) {
  const dex::DexFile& file = index.program().units()[number].file;
  const UnitFields known(index, fields, number);
  StepBudget budget = budget_of(file);
  BodyBuilder builder(file, &known);
  MethodBody body;
  const std::span<const dex::MethodDef> methods = file.all_methods();
  unit.starts.reserve(methods.size() + 1);
  reserve(file.bytes().size(), unit);
  const auto note_start = [&](std::uint32_t parameters) {
    unit.starts.push_back({parameters, static_cast<std::uint32_t>(unit.values.size()),
                           static_cast<std::uint32_t>(unit.operands.size()),
                           static_cast<std::uint32_t>(unit.calls.size()),
                           static_cast<std::uint32_t>(unit.stores.size()),
                           static_cast<std::uint32_t>(unit.class_uses.size()),
                           static_cast<std::uint32_t>(unit.returns.size()),
                           static_cast<std::uint32_t>(unit.decisions.size())});
  };
  for (std::uint32_t position = 0; position < methods.size(); ++position) {
    const bool wanted = methods[position].has_code() && index.method_at(number, position) != kNone;
    if (wanted) builder.build(methods[position], Detail::values_only, body, &budget);
    if (wanted && !body.complete) ++unit.given_up;
    const bool filled = wanted && body.complete;
    note_start(filled ? body.parameters : 0);
    if (!filled) continue;
    append(unit.values, body.values);
    append(unit.operands, body.operands);
    append(unit.calls, body.calls);
    append(unit.stores, body.stores);
    append(unit.class_uses, body.class_uses);
    append(unit.returns, body.returns);
    append(unit.decisions, body.decisions);
  }
  note_start(0);
}

}  // namespace hegui::flow
