#include <algorithm>
#include <memory>

#include "analyzer/flow/control_flow.h"
#include "analyzer/flow/method_body.h"

namespace hegui::flow {
namespace {

using dex::Instruction;
using dex::Opcode;

// Registers x ways from block to block: beyond it (no compiler's output comes near) the method is
// given up.
constexpr std::uint64_t kMaxCells = 4'000'000;
constexpr int kPhiRounds = 4;  // of removing superfluous phis; what is left is only less handy

CallKind call_kind(Opcode opcode) {
  switch (opcode) {
    case Opcode::invoke_virtual:
    case Opcode::invoke_virtual_range:
      return CallKind::virtual_;
    case Opcode::invoke_super:
    case Opcode::invoke_super_range:
      return CallKind::super;
    case Opcode::invoke_direct:
    case Opcode::invoke_direct_range:
      return CallKind::direct;
    case Opcode::invoke_static:
    case Opcode::invoke_static_range:
      return CallKind::static_;
    case Opcode::invoke_interface:
    case Opcode::invoke_interface_range:
      return CallKind::interface;
    case Opcode::invoke_custom:
    case Opcode::invoke_custom_range:
      return CallKind::custom;
    default:
      return CallKind::polymorphic;
  }
}

using Range = KnownFields::Range;

// Whether `left OP right` holds for all, for none, or for some of the values.
std::optional<bool> decide(Opcode opcode, const Range& left, const Range& right) {
  switch (opcode) {
    case Opcode::if_eq:
    case Opcode::if_eqz:
      if (left.low == left.high && right.low == right.high && left.low == right.low) return true;
      if (left.high < right.low || right.high < left.low) return false;
      return std::nullopt;
    case Opcode::if_ne:
    case Opcode::if_nez: {
      const std::optional<bool> equal = decide(Opcode::if_eq, left, right);
      return equal ? std::optional<bool>(!*equal) : std::nullopt;
    }
    case Opcode::if_lt:
    case Opcode::if_ltz:
      if (left.high < right.low) return true;
      if (left.low >= right.high) return false;
      return std::nullopt;
    case Opcode::if_ge:
    case Opcode::if_gez: {
      const std::optional<bool> less = decide(Opcode::if_lt, left, right);
      return less ? std::optional<bool>(!*less) : std::nullopt;
    }
    case Opcode::if_gt:
    case Opcode::if_gtz:
      return decide(Opcode::if_lt, right, left);
    case Opcode::if_le:
    case Opcode::if_lez:
      return decide(Opcode::if_ge, right, left);
    default:
      return std::nullopt;
  }
}

}  // namespace

void MethodBody::clear() {
  complete = true;
  parameters = 0;
  values.clear();
  operands.clear();
  calls.clear();
  stores.clear();
  class_uses.clear();
  returns.clear();
  decisions.clear();
  blocks.clear();
  successors.clear();
  branches.clear();
  switches.clear();
  keys.clear();
  operand_blocks.clear();
  return_blocks.clear();
  throw_blocks.clear();
  block_starts.clear();
}

std::uint32_t MethodBody::block_starting_at(std::uint32_t offset) const {
  const auto at = std::lower_bound(block_starts.begin(), block_starts.end(), std::pair(offset, 0u));
  return at != block_starts.end() && at->first == offset ? at->second : kNoValue;
}

std::uint32_t MethodBody::block_holding(std::uint32_t offset) const {
  const auto after =
      std::upper_bound(block_starts.begin(), block_starts.end(), std::pair(offset, kNoValue));
  if (after == block_starts.begin()) return kNoValue;
  const std::uint32_t block = std::prev(after)->second;
  return offset < blocks[block].end ? block : kNoValue;
}

class BodyBuilder::Impl {
 public:
  Impl(const dex::DexFile& file, const KnownFields* fields) : file_(file), fields_(fields) {}

  void build(const dex::MethodDef& method, Detail detail, MethodBody& out, StepBudget* budget) {
    out.clear();
    out_ = &out;
    keep_flow_ = detail == Detail::control_flow;
    code_ = file_.code(method);
    registers_ = code_.registers();
    const bool read = flow_.read(code_);
    const std::uint64_t cells =
        (flow_.blocks().size() + flow_.flows()) * std::max<std::uint64_t>(registers_, 1);
    if (!read || cells > kMaxCells || (budget != nullptr && !budget->take(cells))) {
      out.complete = false;
      return;
    }
    states_.assign(flow_.blocks().size() * registers_, kNoValue);
    entered_.assign(flow_.blocks().size(), false);
    done_.assign(flow_.blocks().size(), false);
    phis_.clear();
    links_.clear();
    returned_.clear();
    block_numbers_.assign(flow_.blocks().size(), kNoValue);
    block_ = kNoValue;  // the entry is no block
    if (keep_flow_) {
      for (auto& list : sources_) list.clear();
      sources_.resize(std::max(sources_.size(), flow_.blocks().size()));
    }
    enter(method);
    for (const std::uint32_t number : flow_.order()) {
      if (entered_[number]) run_block(number);
    }
    if (keep_flow_) finish_blocks();
    close_phis();
    compact();
    list_decisions();
  }

 private:
  struct Phi {
    ValueId value;
    std::uint32_t block;
    std::uint32_t first_link = kNoValue;
    // The first operand came from this many of the block's sources, all before the phi was made.
    std::uint32_t first_sources = 0;
  };
  struct Link {  // one operand of a phi
    ValueId value;
    std::uint32_t next;
    std::uint32_t source;  // position in the block's sources; kNoValue: the first operand
  };

  ValueId add(ValueKind kind, std::uint32_t id, std::int64_t number = 0,
              ValueId second = kNoValue) {
    out_->values.push_back({kind, false, id, number, second, offset_});
    return static_cast<ValueId>(out_->values.size() - 1);
  }

  // --- Entering blocks ---

  void enter(const dex::MethodDef& method) {
    offset_ = 0;
    now_.assign(registers_, kNoValue);
    // The arguments stand in the last registers, wide ones in two.
    std::uint32_t at = registers_ - std::min<std::uint32_t>(code_.ins(), registers_);
    std::uint32_t number = 0;
    const auto put = [&](bool wide) {
      const ValueId value = add(ValueKind::parameter, number++);
      if (at < registers_) now_[at] = value;
      at += wide ? 2 : 1;
    };
    constexpr std::uint32_t kAccStatic = 0x0008;
    if ((method.access_flags & kAccStatic) == 0) put(false);
    const std::string_view shorty = file_.shorty(file_.method(method.method).proto);
    for (const char type : shorty.substr(std::min<std::size_t>(1, shorty.size()))) {
      put(type == 'J' || type == 'D');
    }
    out_->parameters = number;
    undefined_ = add(ValueKind::unknown, 0);
    for (ValueId& value : now_) {
      if (value == kNoValue) value = undefined_;
    }
    if (!flow_.blocks().empty()) flow_into(0);
  }

  ValueId* state(std::uint32_t block) { return states_.data() + std::size_t{block} * registers_; }

  void flow_into(std::uint32_t block) {
    ValueId* const into = state(block);
    if (keep_flow_) sources_[block].push_back(block_);
    if (!entered_[block]) {
      entered_[block] = true;
      std::copy(now_.begin(), now_.end(), into);
      return;
    }
    for (std::uint32_t i = 0; i < registers_; ++i) {
      if (into[i] != now_[i]) join(block, into[i], now_[i]);
    }
  }

  void join(std::uint32_t block, ValueId& into, ValueId value) {
    if (!owns_phi(block, into)) {
      // A processed block already has its phis: see run_block.
      if (done_[block]) return;
      const ValueId before = into;
      into = new_phi(block, before, 1);
    }
    append(phis_[out_->values[into].id], value,
           keep_flow_ ? static_cast<std::uint32_t>(sources_[block].size() - 1) : kNoValue);
  }

  bool owns_phi(std::uint32_t block, ValueId value) const {
    const Value& known = out_->values[value];
    return known.is(ValueKind::phi) && phis_[known.id].block == block;
  }

  // `later`: how many of the block's sources, the last ones, do not bring `first`.
  ValueId new_phi(std::uint32_t block, ValueId first, std::uint32_t later) {
    const std::uint32_t offset = std::exchange(offset_, flow_.blocks()[block].start);
    const ValueId value = add(ValueKind::phi, static_cast<std::uint32_t>(phis_.size()));
    offset_ = offset;
    phis_.push_back({value, block});
    if (keep_flow_) {
      phis_.back().first_sources = static_cast<std::uint32_t>(sources_[block].size()) - later;
    }
    append(phis_.back(), first, kNoValue);
    return value;
  }

  void append(Phi& phi, ValueId value, std::uint32_t source) {
    std::size_t seen = 0;
    for (std::uint32_t at = phi.first_link; at != kNoValue && seen < 8 && !keep_flow_;
         at = links_[at].next) {
      if (links_[at].value == value) return;
      ++seen;
    }
    links_.push_back({value, phi.first_link, source});
    phi.first_link = static_cast<std::uint32_t>(links_.size() - 1);
  }

  // --- Instructions ---

  void run_block(std::uint32_t number) {
    const ControlFlow::Block& block = flow_.blocks()[number];
    ValueId* const begin = state(number);
    if (block.retreating_target) {
      for (std::uint32_t i = 0; i < registers_; ++i) {
        if (!owns_phi(number, begin[i])) begin[i] = new_phi(number, begin[i], 0);
      }
    }
    done_[number] = true;
    now_.assign(begin, begin + registers_);
    block_ = static_cast<std::uint32_t>(out_->blocks.size());
    block_numbers_[number] = block_;
    run_order_.resize(block_ + 1);
    run_order_[block_] = number;
    out_->blocks.push_back({});
    out_->blocks.back().start = block.start;
    out_->blocks.back().end = block.end;
    taken_.resize(block_ + 1);
    taken_[block_] = {true, true};
    result_ = kNoValue;
    pending_call_ = kNoValue;
    const std::span<const std::uint32_t> handlers = flow_.handlers(block);
    for (std::uint32_t at = block.start; at < block.end;) {
      const Instruction in = code_.at(at);
      const dex::OpcodeInfo& info = in.info();
      offset_ = at;
      if (info.can_throw()) {
        for (const std::uint32_t handler : handlers) flow_into(handler);
      }
      step(in, info);
      at += in.width();
    }
    leave(block);
  }

  void leave(const ControlFlow::Block& block) {
    const Instruction last = code_.at(block.last);
    const dex::OpcodeInfo& info = last.info();
    const std::span<const std::uint32_t> jumps = flow_.jumps(block);
    out_->blocks.back().leaves = info.returns() || last.opcode() == Opcode::throw_;
    if (last.opcode() == Opcode::throw_) {
      out_->throw_blocks.emplace_back(now_[last.a()], block_);
    }
    std::optional<bool> decided;
    if (info.is_conditional()) {
      Branch branch{last.opcode(), now_[last.a()], kNoValue};
      if (last.opcode() <= Opcode::if_le) branch.right = now_[last.b()];
      decided = fold(branch);
      if (!decided) {
        out_->blocks.back().branch = static_cast<std::uint32_t>(out_->branches.size());
        out_->branches.push_back(branch);
      }
    }
    if (info.switches()) {
      const dex::SwitchTable table = code_.switch_table(last);
      out_->blocks.back().switched = static_cast<std::uint32_t>(out_->switches.size());
      out_->switches.push_back(
          {now_[last.a()], static_cast<std::uint32_t>(out_->keys.size()), table.size()});
      for (std::uint32_t i = 0; i < table.size(); ++i) out_->keys.push_back(table.key(i));
    }
    for (std::size_t i = 0; i < jumps.size(); ++i) {
      if (decided && (i == 0) != *decided) {
        taken_[block_][i] = false;
        continue;
      }
      flow_into(jumps[i]);
    }
  }

  std::optional<Range> range(ValueId value) const {
    if (value == kNoValue) return Range{0, 0};
    const Value& known = out_->values[value];
    if (known.is(ValueKind::integer)) return Range{known.number, known.number};
    if (known.is(ValueKind::static_field) && fields_ != nullptr) {
      return fields_->range(dex::FieldIndex{known.id});
    }
    return std::nullopt;
  }

  std::optional<bool> fold(const Branch& branch) const {
    const std::optional<Range> left = range(branch.left);
    if (!left) return std::nullopt;
    const std::optional<Range> right = range(branch.right);
    if (!right) return std::nullopt;
    return decide(branch.opcode, *left, *right);
  }

  void set(const Instruction& in, ValueId value) {
    now_[in.a()] = value;
    if (in.info().has(dex::kAWide)) now_[in.a() + 1] = undefined_;
  }

  void step(const Instruction& in, const dex::OpcodeInfo& info) {
    if (info.invokes()) {
      invoke(in);
      return;
    }
    switch (in.opcode()) {
      case Opcode::move:
      case Opcode::move_from16:
      case Opcode::move_16:
      case Opcode::move_object:
      case Opcode::move_object_from16:
      case Opcode::move_object_16:
      case Opcode::move_wide:
      case Opcode::move_wide_from16:
      case Opcode::move_wide_16:
        set(in, now_[in.b()]);
        return;
      case Opcode::move_result:
      case Opcode::move_result_object:
      case Opcode::move_result_wide:
        move_result(in);
        return;
      case Opcode::move_exception:
        set(in, add(ValueKind::caught, 0));
        return;
      case Opcode::const_4:
      case Opcode::const_16:
      case Opcode::const_:
      case Opcode::const_high16:
      case Opcode::const_wide_16:
      case Opcode::const_wide_32:
      case Opcode::const_wide:
      case Opcode::const_wide_high16:
        set(in, add(ValueKind::integer, 0, in.literal()));
        return;
      case Opcode::const_string:
      case Opcode::const_string_jumbo:
        set(in, add(ValueKind::string, in.string().value));
        return;
      case Opcode::const_class:
        set(in, add(ValueKind::type, in.type().value));
        return;
      case Opcode::check_cast:
        set(in, add(ValueKind::cast, in.type().value, now_[in.a()]));
        return;
      case Opcode::instance_of:
        set(in, add(ValueKind::instance_of, in.type().value, now_[in.b()]));
        return;
      case Opcode::new_instance:
        out_->class_uses.push_back({in.offset(), in.type().value, true, block_});
        set(in, add(ValueKind::object, in.type().value));
        return;
      case Opcode::new_array:
        set(in, add(ValueKind::array, in.type().value, now_[in.b()]));
        return;
      case Opcode::filled_new_array:
      case Opcode::filled_new_array_range:
        filled_new_array(in);
        return;
      case Opcode::return_:
      case Opcode::return_object:
      case Opcode::return_wide:
        returned_.resize(out_->values.size(), false);
        if (!returned_[now_[in.a()]]) out_->returns.push_back(now_[in.a()]);
        returned_[now_[in.a()]] = true;
        if (keep_flow_) out_->return_blocks.emplace_back(now_[in.a()], block_);
        return;
      default:
        break;
    }
    if (info.index == dex::IndexKind::field) {
      field(in, info);
    } else if (in.opcode() >= Opcode::aget && in.opcode() <= Opcode::aget_short) {
      set(in, add(ValueKind::element, 0, now_[in.b()], now_[in.c()]));
    } else if (in.opcode() >= Opcode::aput && in.opcode() <= Opcode::aput_short) {
      out_->stores.push_back(
          {StoreKind::element, in.offset(), 0, now_[in.b()], now_[in.c()], now_[in.a()], block_});
    } else if (info.sets_a()) {
      compute(in, info);
    }
  }

  void field(const Instruction& in, const dex::OpcodeInfo& info) {
    const bool is_static = in.opcode() >= Opcode::sget;
    const std::uint32_t index = in.field().value;
    if (is_static) {
      out_->class_uses.push_back({in.offset(), file_.field(in.field()).owner.value, false, block_});
    }
    if (info.sets_a()) {
      set(in, is_static ? add(ValueKind::static_field, index)
                        : add(ValueKind::instance_field, index, now_[in.b()]));
      return;
    }
    Store store{is_static ? StoreKind::static_field : StoreKind::instance_field,
                in.offset(),
                index,
                is_static ? kNoValue : now_[in.b()],
                kNoValue,
                now_[in.a()],
                block_};
    out_->stores.push_back(store);
  }

  void compute(const Instruction& in, const dex::OpcodeInfo& info) {
    Value value{
        ValueKind::computed, false, static_cast<std::uint32_t>(in.opcode()), 0, kNoValue, offset_};
    switch (info.format) {
      case dex::Format::f12x:
        // Both the 2addr forms (vA = vA op vB) and the unary ones (vA = op vB).
        value.number = now_[in.b()];
        if (in.opcode() >= Opcode::add_int_2addr) {
          value.second = now_[in.b()];
          value.number = now_[in.a()];
        }
        break;
      case dex::Format::f23x:
        value.number = now_[in.b()];
        value.second = now_[in.c()];
        break;
      case dex::Format::f22b:
      case dex::Format::f22s:
        value.number = now_[in.b()];
        value.second = static_cast<std::uint32_t>(in.literal());
        value.second_is_literal = true;
        break;
      default:
        value.kind = ValueKind::unknown;
        value.id = 0;
        break;
    }
    out_->values.push_back(value);
    set(in, static_cast<ValueId>(out_->values.size() - 1));
  }

  void invoke(const Instruction& in) {
    Call call;
    call.offset = in.offset();
    call.kind = call_kind(in.opcode());
    call.index = in.index();
    call.block = block_;
    call.exceptional = !flow_.blocks()[run_order_[block_]].ordinary;
    call.first_argument = static_cast<std::uint32_t>(out_->operands.size());
    const dex::ArgumentList list = in.arguments();
    std::uint32_t place = 0;
    if (call.kind != CallKind::static_ && call.kind != CallKind::custom && !list.empty()) {
      out_->operands.push_back(now_[list[place++]]);
    }
    for (const char type : shorty(in, call.kind)) {
      if (place >= list.size()) break;
      out_->operands.push_back(now_[list[place]]);
      place += type == 'J' || type == 'D' ? 2 : 1;
    }
    call.arguments = static_cast<std::uint16_t>(out_->operands.size() - call.first_argument);
    pending_call_ = static_cast<std::uint32_t>(out_->calls.size());
    out_->calls.push_back(call);
    result_ = kNoValue;
  }

  std::string_view shorty(const Instruction& in, CallKind kind) const {
    dex::ProtoIndex proto;
    if (kind == CallKind::custom) {
      // Bootstrap method, name, method type: verified to be there, or the whole is empty.
      std::uint32_t at = 0;
      for (const dex::EncodedValue& value : file_.call_site(in.call_site())) {
        if (at++ == 2 && value.kind() == dex::ValueKind::method_type) proto = value.method_type();
      }
      if (!proto) return {};
    } else if (kind == CallKind::polymorphic) {
      proto = in.proto();
    } else {
      proto = file_.method(in.method()).proto;
    }
    const std::string_view all = file_.shorty(proto);
    return all.substr(std::min<std::size_t>(1, all.size()));
  }

  void filled_new_array(const Instruction& in) {
    const ValueId array = add(ValueKind::array, in.type().value, kNoValue);
    const dex::ArgumentList list = in.arguments();
    for (std::uint32_t i = 0; i < list.size(); ++i) {
      const ValueId index = add(ValueKind::integer, 0, i);
      out_->stores.push_back(
          {StoreKind::element, in.offset(), 0, array, index, now_[list[i]], block_});
    }
    result_ = array;
    pending_call_ = kNoValue;
  }

  void move_result(const Instruction& in) {
    if (pending_call_ != kNoValue) {
      result_ = add(ValueKind::call, pending_call_);
      out_->calls[pending_call_].result = result_;
    }
    set(in, result_ == kNoValue ? undefined_ : result_);
  }

  // --- Finishing ---

  void finish_blocks() {
    for (std::size_t i = 0; i < out_->blocks.size(); ++i) {
      Block& block = out_->blocks[i];
      const ControlFlow::Block& source = flow_.blocks()[run_order_[i]];
      block.first_successor = static_cast<std::uint32_t>(out_->successors.size());
      const std::span<const std::uint32_t> jumps = flow_.jumps(source);
      for (std::size_t edge = 0; edge < jumps.size(); ++edge) {
        if (edge < 2 && !taken_[i][edge]) continue;
        out_->successors.push_back(block_numbers_[jumps[edge]]);
      }
      for (const std::uint32_t handler : flow_.handlers(source)) {
        if (block_numbers_[handler] != kNoValue) {
          out_->successors.push_back(block_numbers_[handler]);
          ++block.handlers;
        }
      }
      block.successor_count =
          static_cast<std::uint32_t>(out_->successors.size()) - block.first_successor;
      out_->block_starts.emplace_back(block.start, static_cast<std::uint32_t>(i));
    }
    std::sort(out_->block_starts.begin(), out_->block_starts.end());
  }

  ValueId settled(ValueId value) {
    while (value != kNoValue && replaced_[value] != kNoValue) value = replaced_[value];
    return value;
  }

  // A phi of one value (and itself) is that value.
  void close_phis() {
    replaced_.assign(out_->values.size(), kNoValue);
    for (int round = 0; round < kPhiRounds; ++round) {
      bool changed = false;
      for (Phi& phi : phis_) {
        if (replaced_[phi.value] != kNoValue) continue;
        ValueId only = kNoValue;
        bool several = false;
        for (std::uint32_t at = phi.first_link; at != kNoValue && !several; at = links_[at].next) {
          const ValueId value = links_[at].value = settled(links_[at].value);
          if (value == phi.value || value == only) continue;
          several = only != kNoValue;
          only = value;
        }
        if (several || only == kNoValue) continue;
        replaced_[phi.value] = only;
        changed = true;
      }
      if (!changed) break;
    }
  }

  // Keeps the values that something uses, in the order of their definition.
  void compact() {
    kept_.assign(out_->values.size(), false);
    marked_.clear();
    const auto mark = [&](ValueId& value) {
      value = settled(value);
      if (value != kNoValue && !kept_[value]) {
        kept_[value] = true;
        marked_.push_back(value);
      }
    };
    for (ValueId i = 0; i < out_->parameters; ++i) {
      kept_[i] = true;  // has no operands
    }
    for (ValueId& value : out_->operands) mark(value);
    for (Store& store : out_->stores) {
      mark(store.base);
      mark(store.index);
      mark(store.value);
    }
    for (ValueId& value : out_->returns) mark(value);
    for (Branch& branch : out_->branches) {
      mark(branch.left);
      mark(branch.right);
    }
    for (Switch& choice : out_->switches) mark(choice.value);
    for (auto& [value, block] : out_->return_blocks) mark(value);
    for (auto& [value, block] : out_->throw_blocks) mark(value);
    while (!marked_.empty()) {
      const ValueId at = marked_.back();
      marked_.pop_back();
      const Value copy = out_->values[at];
      if (copy.is(ValueKind::phi)) {
        for (std::uint32_t link = phis_[copy.id].first_link; link != kNoValue;
             link = links_[link].next) {
          mark(links_[link].value);
        }
        continue;
      }
      if (has_operand(copy.kind)) {
        ValueId first = copy.operand();
        mark(first);
        out_->values[at].number = first;
      }
      if ((copy.is(ValueKind::computed) && !copy.second_is_literal) ||
          copy.is(ValueKind::element)) {
        ValueId second = copy.second;
        mark(second);
        out_->values[at].second = second;
      }
    }
    renumber();
  }

  static bool has_operand(ValueKind kind) {
    return kind == ValueKind::instance_field || kind == ValueKind::element ||
           kind == ValueKind::cast || kind == ValueKind::instance_of ||
           kind == ValueKind::computed || kind == ValueKind::array;
  }

  void renumber() {
    std::vector<ValueId>& place = replaced_;  // no longer needed for what it was
    ValueId next = 0;
    for (ValueId i = 0; i < out_->values.size(); ++i) place[i] = kept_[i] ? next++ : kNoValue;
    const auto move = [&](ValueId& value) {
      if (value != kNoValue) value = place[value];
    };
    for (ValueId& value : out_->operands) move(value);
    for (Store& store : out_->stores) {
      move(store.base);
      move(store.index);
      move(store.value);
    }
    for (ValueId& value : out_->returns) move(value);
    for (Branch& branch : out_->branches) {
      move(branch.left);
      move(branch.right);
    }
    for (Switch& choice : out_->switches) move(choice.value);
    for (auto& [value, block] : out_->return_blocks) move(value);
    for (auto& [value, block] : out_->throw_blocks) move(value);
    if (keep_flow_) out_->operand_blocks.assign(out_->operands.size(), kNoValue);
    for (Call& call : out_->calls) move(call.result);
    for (ValueId i = 0; i < out_->values.size(); ++i) {
      if (!kept_[i]) continue;
      Value value = out_->values[i];
      if (value.is(ValueKind::phi)) {
        const std::uint32_t first = static_cast<std::uint32_t>(out_->operands.size());
        for (std::uint32_t link = phis_[value.id].first_link; link != kNoValue;
             link = links_[link].next) {
          if (keep_flow_) {
            emit_sources(phis_[value.id], links_[link], place[links_[link].value]);
          } else {
            out_->operands.push_back(place[links_[link].value]);
          }
        }
        value.id = first;
        value.number = static_cast<std::int64_t>(out_->operands.size() - first);
      } else {
        if (has_operand(value.kind) && value.operand() != kNoValue) {
          value.number = place[value.operand()];
        }
        if ((value.is(ValueKind::computed) && !value.second_is_literal) ||
            value.is(ValueKind::element)) {
          move(value.second);
        }
      }
      out_->values[place[i]] = value;
    }
    out_->values.resize(next);
  }

  // What is compared with a constant, or with something else that may be one.
  void list_decisions() {
    const auto is_zero = [&](ValueId value) {
      return value == kNoValue ||
             (out_->values[value].is(ValueKind::integer) && out_->values[value].number == 0);
    };
    const auto add = [&](ValueId value, bool with_zero) {
      if (value != kNoValue && !out_->values[value].is(ValueKind::integer)) {
        out_->decisions.push_back({value, with_zero});
      }
    };
    for (const Branch& branch : out_->branches) {
      add(branch.left, is_zero(branch.right));
      add(branch.right, is_zero(branch.left));
    }
    for (const Switch& choice : out_->switches) add(choice.value, false);
  }

  // One operand for each block that brings the value.
  void emit_sources(const Phi& phi, const Link& link, ValueId value) {
    const std::vector<std::uint32_t>& sources = sources_[phi.block];
    const bool first = link.source == kNoValue;
    const std::uint32_t begin = first ? 0 : link.source;
    const std::uint32_t end = first ? phi.first_sources : link.source + 1;
    for (std::uint32_t i = begin; i < end; ++i) {
      out_->operands.push_back(value);
      out_->operand_blocks.push_back(sources[i]);
    }
  }

  const dex::DexFile& file_;
  const KnownFields* fields_;
  bool keep_flow_ = false;
  dex::CodeItem code_;
  ControlFlow flow_;
  MethodBody* out_ = nullptr;
  std::uint32_t registers_ = 0;
  std::uint32_t offset_ = 0;  // of the instruction at hand
  std::uint32_t block_ = 0;   // in out_->blocks
  ValueId undefined_ = kNoValue;
  ValueId result_ = kNoValue;  // what a move-result would get, unless a call is pending
  std::uint32_t pending_call_ = kNoValue;
  std::vector<ValueId> now_;     // by register, at the instruction at hand
  std::vector<ValueId> states_;  // by block and register, at the block's start
  std::vector<bool> entered_, done_;
  std::vector<std::uint32_t> block_numbers_;  // by ControlFlow's block: in out_->blocks
  std::vector<std::uint32_t> run_order_;      // the other way round
  std::vector<std::array<bool, 2>> taken_;    // by out_->blocks: first two jumps not folded away
  std::vector<Phi> phis_;
  std::vector<Link> links_;
  std::vector<std::vector<std::uint32_t>> sources_;  // by block: out_->blocks that flow into it
  std::vector<bool> returned_;                       // by value
  std::vector<ValueId> replaced_;
  std::vector<bool> kept_;
  std::vector<ValueId> marked_;
};

BodyBuilder::BodyBuilder(const dex::DexFile& file, const KnownFields* fields)
    : impl_(std::make_unique<Impl>(file, fields)) {}
BodyBuilder::~BodyBuilder() = default;

void BodyBuilder::build(const dex::MethodDef& method, Detail detail, MethodBody& out,
                        StepBudget* budget) {
  impl_->build(method, detail, out, budget);
}

}  // namespace hegui::flow
