// The second half of CodeVerifier: where control can go, once the starts of instructions are known.
#include <algorithm>

#include "apk/base/leb128.h"
#include "dex/code_verifier.h"
#include "dex/payload.h"

namespace hegui::dex {
namespace {

constexpr std::size_t kTryItem = 8;

}  // namespace

Complaint CodeVerifier::check_jumps() const {
  for (const Jump jump : jumps_) {
    if (!is_start(jump.to)) return {"branch leads to no instruction", offset_of(jump.from)};
  }
  return kFine;
}

Complaint CodeVerifier::check_payload_users() {
  for (const Jump user : payload_users_) {
    if (user.to >= size_ || user.to % 2 != 0) {
      return {"payload lies outside the code or is not aligned", offset_of(user.from)};
    }
    const std::uint32_t width = payload_width(code_, user.to);
    if (width == 0) return {"no payload where one is announced", offset_of(user.from)};
    const auto kind = static_cast<PayloadKind>(unit(user.to));
    const auto opcode = static_cast<Opcode>(code_[std::size_t{user.from} * 2]);
    if (!budget_.spend(std::uint64_t{width} * 2)) return {kTooMuchSharing, offset_of(user.from)};
    const PayloadKind expected = opcode == Opcode::packed_switch   ? PayloadKind::packed_switch
                                 : opcode == Opcode::sparse_switch ? PayloadKind::sparse_switch
                                                                   : PayloadKind::fill_array;
    if (kind != expected) return {"payload is of another kind", offset_of(user.from)};
    if (kind == PayloadKind::fill_array) {
      const std::uint32_t element = unit(user.to + 1);
      if (element != 1 && element != 2 && element != 4 && element != 8) {
        return {"array data's element width is not 1, 2, 4 or 8", offset_of(user.to + 1)};
      }
    } else if (const Complaint bad = check_switch(user, unit(user.to + 1))) {
      return bad;
    }
  }
  return kFine;
}

// payload_width has compared the whole payload with the end of the code.
Complaint CodeVerifier::check_switch(Jump user, std::uint32_t cases) {
  const bool packed = static_cast<PayloadKind>(unit(user.to)) == PayloadKind::packed_switch;
  const std::uint32_t keys = user.to + 2;
  const std::uint32_t targets = packed ? user.to + 4 : keys + cases * 2;
  for (std::uint32_t i = 0; i < cases; ++i) {
    const std::uint32_t target = targets + i * 2;
    if (!is_start(user.from + code_.load_u32(std::size_t{target} * 2))) {
      return {"switch case leads to no instruction", offset_of(target)};
    }
  }
  if (packed) {
    const auto first = static_cast<std::int32_t>(code_.load_u32(std::size_t{keys} * 2));
    const bool wraps = cases != 0 && std::int64_t{first} + cases - 1 > INT32_MAX;
    return wraps ? Complaint{"switch keys overflow", offset_of(keys)} : kFine;
  }
  for (std::uint32_t i = 1; i < cases; ++i) {
    const std::size_t key = (std::size_t{keys} + i * 2) * 2;
    if (static_cast<std::int32_t>(code_.load_u32(key)) <=
        static_cast<std::int32_t>(code_.load_u32(key - 4))) {
      return {"switch keys are out of order", code_at_ + key};
    }
  }
  return kFine;
}

Complaint CodeVerifier::check_tries() {
  if (tries_ == 0) return kFine;
  const std::size_t tries_at = code_at_ + (std::size_t{size_} + size_ % 2) * 2;
  if (!bytes_.holds(tries_at, tries_ * kTryItem)) {
    return {"tries run past the end of the file", tries_at};
  }
  const std::size_t list = tries_at + tries_ * kTryItem;
  if (const Complaint bad = read_handler_list(list)) return bad;
  std::uint64_t named = 0;
  std::uint64_t last_end = 0;
  for (std::size_t at = tries_at; at < list; at += kTryItem) {
    const std::uint64_t start = bytes_.load_u32(at);
    if (start < last_end) return {"tries overlap or are out of order", at};
    last_end = start + bytes_.load_u16(at + 4);
    if (last_end > size_ || start >= size_) return {"try lies outside the code", at};
    const std::uint32_t handler = bytes_.load_u16(at + 6);
    const auto found = std::lower_bound(handler_offsets_.begin(), handler_offsets_.end(), handler);
    if (found == handler_offsets_.end() || *found != handler) {
      return {"try has no handlers where it says", at + 6};
    }
    named += handler_sizes_[static_cast<std::size_t>(found - handler_offsets_.begin())];
  }
  return budget_.spend(named) ? kFine : Complaint{kTooMuchSharing, tries_at};
}

Complaint CodeVerifier::read_handler_list(std::size_t list) {
  std::size_t at = list;
  handler_offsets_.clear();
  handler_sizes_.clear();
  const auto count = base::read_uleb128(bytes_, at);
  if (!count || *count > bytes_.size() - at) return {"handler list is cut off", list};
  for (std::uint32_t i = 0; i < *count; ++i) {
    handler_offsets_.push_back(static_cast<std::uint32_t>(at - list));
    if (const Complaint bad = read_handlers(at)) return bad;
  }
  return kFine;
}

Complaint CodeVerifier::read_handlers(std::size_t& at) {
  const std::size_t start = at;
  constexpr std::int32_t kMost = 65536;  // the runtime's bound
  const auto count = base::read_sleb128(bytes_, at);
  if (!count || *count > kMost || *count < -kMost) return {"handlers have no sane count", start};
  const std::uint32_t typed = static_cast<std::uint32_t>(*count < 0 ? -*count : *count);
  const std::uint32_t all = typed + (*count <= 0 ? 1 : 0);
  for (std::uint32_t i = 0; i < all; ++i) {
    const std::size_t handler = at;
    if (i < typed) {
      const auto type = base::read_uleb128(bytes_, at);
      if (!type || *type >= types_) return {"handler's type is out of range", handler};
    }
    const auto address = base::read_uleb128(bytes_, at);
    if (!address || !is_start(*address)) return {"handler leads to no instruction", handler};
  }
  handler_sizes_.push_back(all);
  return budget_.spend(at - start) ? kFine : Complaint{kTooMuchSharing, start};
}

}  // namespace hegui::dex
