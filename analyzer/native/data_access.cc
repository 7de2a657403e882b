// DataWalk: what is read from memory and written to it.
#include <algorithm>

#include "analyzer/native/data_walk.h"

namespace hegui::native {
namespace {

using What = Target::What;

constexpr unsigned kWrite = 2;
constexpr unsigned kMaxDeep = 3;  // pointers that what is kept behind one is looked up over
constexpr std::size_t kMaxDeepCells = 64;  // of a block, for that
constexpr std::int64_t kMaxCopied = 4096;  // bytes of which the parts are told apart

}  // namespace

bool DataWalk::is_born(const DataState& state, BlockId block) const {
  return std::binary_search(state.born.begin(), state.born.end(), block);
}

DataId DataWalk::narrowed(DataId value, unsigned from, unsigned to) {
  if (to >= from && to >= calling_.word) return value;
  if (to >= from && to >= 4) return value;
  DataValue out = values_[value];
  const std::uint64_t mask = to >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * to)) - 1;
  std::vector<Target> numbers;
  for (Target target : out.targets) {
    if (target.what != What::number || target.loose) {
      if (target.what == What::object) add_terms(out.data, {static_cast<Term>(target.which)});
      numbers.push_back({What::any, false, 0, 0});
      continue;
    }
    target.number = static_cast<std::int64_t>(static_cast<std::uint64_t>(target.number) & mask);
    numbers.push_back(target);
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  out.targets = std::move(numbers);
  return values_.intern(std::move(out));
}

DataId DataWalk::load(DataState& state, DataId address, unsigned size, bool loose) {
  const DataValue value = values_[address];
  DataId out = 0;
  if (!value.data.empty()) out = values_.of_data(value.data);
  bool placed = false;
  const auto known = [&](DataId one) { return one != 0 ? one : values_.any(); };
  for (const Target& target : value.targets) {
    switch (target.what) {
      case What::number:
        out = values_.join(out, known(load_block(state, kLibraryData, target.number, size,
                                                 loose || target.loose)));
        placed = true;
        break;
      case What::block:
        out = values_.join(out, known(load_block(state, target.which, target.number, size,
                                                 loose || target.loose)));
        placed = true;
        break;
      case What::environment:
        out = values_.join(out, values_.of({What::functions, false, 0, 0}));
        break;
      case What::machine:
        out = values_.join(out, values_.of({What::machine_functions, false, 0, 0}));
        break;
      case What::functions:
      case What::machine_functions:
        if (target.number >= 0 && target.number % calling_.word == 0) {
          const What what =
              target.what == What::functions ? What::function : What::machine_function;
          out = values_.join(out, values_.of({what, false, 0, target.number / calling_.word}));
        }
        break;
      case What::object:
        out = values_.join(out, values_.of_data({static_cast<Term>(target.which)}));
        break;
      default:
        break;
    }
  }
  if (!placed && (!value.data.empty() || value.lost)) {
    if (const auto kept = kept_.find({kElsewhere, 0, true}); kept != kept_.end()) {
      out = values_.join(out, recall(kept->second));
    }
  }
  return known(out);
}

DataId DataWalk::load_block(DataState& state, BlockId block, std::int64_t offset, unsigned size,
                            bool loose) {
  if (size == 0) return 0;
  DataId out = 0;
  bool found = false;
  const bool all = block >= kFirstBlock;
  if (!loose) {
    if (const Cell* cell = state.memory.exact(block, offset, size)) {
      return narrowed(cell->value, cell->size, size);
    }
    state.memory.for_each_overlapping(block, offset, size, [&](const Cell& cell) {
      const std::int64_t* number = values_.number(cell.value);
      const bool whole = cell.offset <= offset && cell.offset + cell.size >= offset + size;
      if (number != nullptr && whole && values_[cell.value].data.empty()) {  // a part of it
        const auto part = static_cast<std::uint64_t>(*number) >> 8 * (offset - cell.offset);
        out = narrowed(values_.of_number(static_cast<std::int64_t>(part)), 8, size);
      } else {
        out = values_.mix(out, cell.value);
      }
      found = true;
    });
  } else {
    state.memory.for_each_behind(block, offset, all, [&](const Cell& cell) {
      out = values_.join(out, narrowed(cell.value, cell.size == 0 ? size : cell.size, size));
      found = true;
    });
  }
  const Cell* run = state.memory.run_at(block, offset);
  const bool shared = outlives(block) && !is_born(state, block);
  std::map<KeptKey, Kept>::const_iterator kept = kept_.end(), kept_run = kept_.end();
  if (shared) {
    kept = kept_.find({block, offset, false});
    kept_run = kept_.upper_bound({block, offset, true});
    while (kept_run != kept_.begin()) {
      --kept_run;
      charge(1);
      if (std::get<0>(kept_run->first) != block) break;
      if (std::get<2>(kept_run->first)) break;
    }
    if (kept_run != kept_.end() &&
        (std::get<0>(kept_run->first) != block || !std::get<2>(kept_run->first) ||
         std::get<1>(kept_run->first) > offset ||
         std::get<1>(kept_run->first) < offset - DataMemory::kMaxRun)) {
      kept_run = kept_.end();
    }
  }
  const std::int64_t run_from = run != nullptr ? run->offset : INT64_MIN;
  const std::int64_t kept_from = kept_run != kept_.end() ? std::get<1>(kept_run->first) : INT64_MIN;
  if (run != nullptr && run_from >= kept_from) {
    out = values_.join(out, narrowed(run->value, size, size));
    found = true;
  }
  if (kept_run != kept_.end() && kept_from >= run_from) {
    out = values_.join(out, recall(kept_run->second));
  }
  if (kept != kept_.end()) out = values_.join(out, narrowed(recall(kept->second), size, size));
  if (shared && loose) {
    std::size_t seen = 0;
    for (auto at = kept_.lower_bound({block, offset, false});
         at != kept_.end() && std::get<0>(at->first) == block && seen < kMaxDeepCells;
         ++at, ++seen) {
      if (!all && std::get<1>(at->first) > offset + kMaxCopied) break;
      out = values_.join(out, recall(at->second));
    }
  }
  if (block == kLibraryData && !found) out = values_.join(out, initial(offset, size, loose));
  return out;
}

// What the file and its relocations say.
DataId DataWalk::initial(std::int64_t place, unsigned size, bool loose) {
  const auto address = static_cast<std::uint64_t>(place);
  if (loose) return 0;
  if (size == calling_.word) {
    const Value pointer = memory_.pointer_at(address);
    if (pointer.is(Value::What::number)) {
      return values_.of_number(static_cast<std::int64_t>(pointer.number));
    }
    if (pointer.is(Value::What::symbol)) {
      return values_.of({What::symbol, false, 0, static_cast<std::int64_t>(pointer.number)});
    }
  }
  const elf::ElfSegment* segment = file_.segment_at(address);
  const auto bytes = file_.from_address(address);
  if (segment == nullptr || !bytes || size > 8) return 0;
  std::uint64_t number = 0;
  for (unsigned i = 0; i < size; ++i) {
    const auto byte = bytes->u8(i);
    if (!byte) return 0;
    number |= std::uint64_t{*byte} << (8 * i);
  }
  // What the library may write itself is only what it begins with.
  if ((segment->flags & kWrite) != 0 && number == 0) return 0;
  return values_.of_number(static_cast<std::int64_t>(number));
}

void DataWalk::store(DataState& state, DataId address, unsigned size, bool loose, DataId value) {
  const DataValue to = values_[address];
  const bool one = to.targets.size() == 1 && !to.lost;
  bool placed = false;
  for (const Target& target : to.targets) {
    if (target.what != What::number && target.what != What::block) continue;
    placed = true;
    const BlockId block = target.what == What::number ? kLibraryData : target.which;
    if (block == kLibraryData &&
        file_.segment_at(static_cast<std::uint64_t>(target.number)) == nullptr && !loose &&
        !target.loose && target.number < 4096) {
      continue;  // a null pointer with an offset
    }
    const bool exact = !loose && !target.loose;
    if (exact && size > 0) {
      DataId put = size < calling_.word ? narrowed(value, 8, size) : value;
      if (!one) {
        if (const Cell* before = state.memory.exact(block, target.number, size)) {
          put = values_.join(put, before->value);
        }
      }
      state.memory.write(block, target.number, size, put);
    } else if (values_.says(value)) {
      const Cell* run = state.memory.run_at(block, target.number);
      const bool same = run != nullptr && run->offset == target.number;
      state.memory.write_run(block, target.number, same ? values_.join(run->value, value) : value);
    }
    if (outlives(block)) keep(block, target.number, !exact, value);
  }
  if (!placed && (!to.data.empty() || to.lost)) keep(kElsewhere, 0, true, value);
}

// What `address` points to is now made of `value`, for a length that is not known.
void DataWalk::write_run(DataState& state, DataId address, DataId value, bool adds) {
  const DataValue to = values_[address];
  const bool one = to.targets.size() == 1 && !to.lost;
  bool placed = false;
  for (const Target& target : to.targets) {
    if (target.what != What::number && target.what != What::block) continue;
    placed = true;
    const BlockId block = target.what == What::number ? kLibraryData : target.which;
    const Cell* run = state.memory.run_at(block, target.number);
    const bool same = run != nullptr && run->offset == target.number;
    DataId put = value;
    if (same && (adds || !one || target.loose)) put = values_.join(run->value, value);
    // What goes on in a longer run is part of it.
    const bool whole = one && !target.loose && !adds;
    if (!values_.says(put) && !same && !whole) continue;
    state.memory.write_run(block, target.number, put);
    state.memory.may_hold(values_, block, target.number, calling_.word, value);
    if (outlives(block)) keep(block, target.number, true, value);
  }
  if (!placed && (!to.data.empty() || to.lost)) keep(kElsewhere, 0, true, value);
}

// The single cells of what is copied, where how much is known.
void DataWalk::copy_cells(DataState& state, DataId to, DataId from, DataId size) {
  const std::int64_t* bytes = values_.number(size);
  const auto place = [&](DataId id) -> const Target* {
    const DataValue& value = values_[id];
    if (value.lost || value.targets.size() != 1 || value.targets[0].loose) return nullptr;
    const What what = value.targets[0].what;
    return what == What::number || what == What::block ? &value.targets[0] : nullptr;
  };
  const Target* source = place(from);
  const Target* target = place(to);
  if (bytes == nullptr || *bytes <= 0 || *bytes > kMaxCopied || !source || !target) return;
  const BlockId from_block = source->what == What::number ? kLibraryData : source->which;
  const Target into = *target;
  std::vector<Cell> cells;
  state.memory.for_each_behind(from_block, source->number, true, [&](const Cell& cell) {
    if (cell.size != 0 && cell.offset + cell.size <= source->number + *bytes) {
      cells.push_back(cell);
      cells.back().offset -= source->number;
    }
  });
  if (from_block == kLibraryData) {  // pointers that the linker leaves there
    for (std::int64_t at = 0; at + calling_.word <= *bytes; at += calling_.word) {
      const DataId value =
          load_block(state, kLibraryData, source->number + at, calling_.word, false);
      if (values_.says(value)) {
        cells.push_back({0, at, static_cast<std::uint8_t>(calling_.word), value});
      }
    }
  }
  for (const Cell& cell : cells) {
    Target at = into;
    at.number += cell.offset;
    store(state, values_.of(at), cell.size, false, cell.value);
  }
}

// For the other methods of the library.
void DataWalk::keep(BlockId block, std::int64_t offset, bool run, DataId value) {
  constexpr std::size_t kMaxKept = 1u << 16;
  const DataValue& known = values_[value];
  DataValue portable;
  for (const Target& target : known.targets) {
    const bool of_run = target.what == What::object || target.what == What::any ||
                        (target.what == What::block && target.which == kStack);
    if (!of_run) portable.targets.push_back(target);
  }
  const bool objects = std::any_of(known.targets.begin(), known.targets.end(),
                                   [](const Target& one) { return one.what == What::object; });
  const bool data = !known.data.empty();
  if (portable.targets.empty() && !objects && !data) return;
  const KeptKey key{block, offset, run};
  auto found = kept_.find(key);
  if (found == kept_.end()) {
    if (kept_.size() >= kMaxKept) {
      give_up("too much that is kept");
      return;
    }
    found =
        kept_.emplace(key, Kept{0, false, false, static_cast<std::uint32_t>(kept_.size())}).first;
  }
  Kept& kept = found->second;
  const DataId joined = values_.join(kept.portable, values_.intern(std::move(portable)));
  if (joined != kept.portable || (objects && !kept.objects) || (data && !kept.data)) {
    kept.portable = joined;
    kept.objects |= objects;
    kept.data |= data;
    ++kept_changes_;
  }
  if (!objects && !data) return;
  FlowEffect effect;
  effect.kind = FlowEffect::Kind::keep;
  effect.place = kept.place;
  FlowValue given;
  for (const Target& target : known.targets) {
    if (target.what == What::object) given.objects.push_back(static_cast<Term>(target.which));
  }
  given.data = known.data;
  effect.given.push_back(std::move(given));
  this->effect({kNowhere, kept.place, 0}, 0, std::move(effect), "V");
}

DataId DataWalk::recall(const Kept& kept) {
  DataId out = values_.join(kept.portable, values_.any());
  if (!kept.objects && !kept.data) return out;
  FlowEffect effect;
  effect.kind = FlowEffect::Kind::recall;
  effect.place = kept.place;
  recalled_.insert(kept.place);
  const std::string_view type = kept.objects ? "Ljava/lang/Object;" : "J";
  const FlowEffect& made = this->effect({kNowhere, kept.place, 0}, 1, std::move(effect), type);
  return values_.join(out, result_of(made, type));
}

// The terms of what stands at `address`, up to where it ends.
std::vector<Term> DataWalk::content(DataState& state, DataId address, unsigned depth) {
  const DataValue value = values_[address];
  std::vector<Term> out = value.data;
  const auto add = [&](DataId one) {
    add_terms(out, values_.terms_of(one));
    if (depth == 0 || depth >= kMaxDeep) return;
    const std::vector<Target>& targets = values_[one].targets;
    const bool points = std::any_of(targets.begin(), targets.end(), [](const Target& target) {
      return target.what == What::block && target.which >= kFirstBlock;
    });
    if (points) add_terms(out, content(state, one, depth + 1));
  };
  bool placed = false;
  for (const Target& target : value.targets) {
    if (target.what == What::object) {
      add_terms(out, {static_cast<Term>(target.which)});
      continue;
    }
    if (target.what != What::number && target.what != What::block) continue;
    placed = true;
    const BlockId block = target.what == What::number ? kLibraryData : target.which;
    if (block == kLibraryData &&
        file_.segment_at(static_cast<std::uint64_t>(target.number)) == nullptr) {
      continue;
    }
    std::vector<DataId> parts;
    parts.push_back(load_block(state, block, target.number, 1, target.loose));
    if (const Cell* run = state.memory.run_at(block, target.number);
        run != nullptr && run->offset == target.number) {
      parts.push_back(run->value);
    }
    std::size_t seen = 0;
    const bool all = block >= kFirstBlock;
    state.memory.for_each_behind(block, target.number, all, [&](const Cell& cell) {
      if (seen++ < kMaxDeepCells) parts.push_back(cell.value);
    });
    if (outlives(block) && !is_born(state, block)) {
      seen = 0;
      std::int64_t reached = target.number;
      for (auto at = kept_.lower_bound({block, target.number, false});
           at != kept_.end() && std::get<0>(at->first) == block && seen < kMaxDeepCells;
           ++at, ++seen) {
        if (!all && std::get<1>(at->first) > reached) break;
        if (!std::get<2>(at->first)) reached = std::get<1>(at->first) + calling_.word;
        parts.push_back(recall(at->second));
      }
    }
    charge(parts.size());
    for (const DataId part : parts) add(part);
  }
  if (!placed && (!value.data.empty() || value.lost)) {
    if (const auto kept = kept_.find({kElsewhere, 0, true}); kept != kept_.end()) {
      add(recall(kept->second));
    }
  }
  return out;
}

std::optional<std::string_view> DataWalk::text_at(DataId address) const {
  const std::int64_t* number = values_.number(address);
  return number != nullptr ? memory_.text_at(static_cast<std::uint64_t>(*number)) : std::nullopt;
}

// Each text that it may be; empty where that is not known.
std::vector<std::string_view> DataWalk::texts_at(DataId address) const {
  std::vector<std::string_view> out;
  const DataValue& value = values_[address];
  if (value.lost || !value.data.empty()) return out;
  for (const Target& target : value.targets) {
    if (target.what != What::number || target.loose) return {};
    const auto text = memory_.text_at(static_cast<std::uint64_t>(target.number));
    if (text) out.push_back(*text);
  }
  return out;
}

BlockId DataWalk::block_at(const Site& site) {
  const auto [found, fresh] = blocks_.try_emplace({site.context, site.address}, next_block_);
  if (fresh) ++next_block_;
  return found->second;
}

// A block that holds `run`, which is asked for here.
DataId DataWalk::fresh_block(DataState& state, const Site& site, DataId run) {
  const BlockId block = block_at(site);
  const auto where = std::lower_bound(state.born.begin(), state.born.end(), block);
  if (where != state.born.end() && *where == block) {  // in a loop: one stands for all
    if (const Cell* before = state.memory.run_at(block, 0)) {
      run = values_.join(run, before->value);
    }
  } else {
    state.born.insert(where, block);
    state.memory.drop_block(block);
  }
  state.memory.write_run(block, 0, run);
  return values_.of({What::block, false, block, 0});
}

}  // namespace hegui::native
