#include "jvm/constant_pool.h"

#include "jvm/big_endian.h"

namespace hegui::jvm {
namespace {

using Kind = ConstantKind;

base::Error broken(std::string what, std::uint64_t at) {
  return base::Error{std::move(what), {}, at};
}

// What follows the tag, in bytes; 0 for utf8 (which says itself) and for an unknown tag.
std::uint32_t payload_size(Kind kind) {
  switch (kind) {
    case Kind::integer:
    case Kind::float_:
    case Kind::field:
    case Kind::method:
    case Kind::interface_method:
    case Kind::name_and_type:
    case Kind::dynamic:
    case Kind::invoke_dynamic:
      return 4;
    case Kind::long_:
    case Kind::double_:
      return 8;
    case Kind::method_handle:
      return 3;
    case Kind::class_:
    case Kind::string:
    case Kind::method_type:
    case Kind::module:
    case Kind::package:
      return 2;
    default:
      return 0;
  }
}

bool is_number(Kind kind) {
  return kind == Kind::integer || kind == Kind::float_ || kind == Kind::long_ ||
         kind == Kind::double_;
}

}  // namespace

base::Result<ConstantPool> ConstantPool::read(base::ByteView bytes, std::uint64_t& at) {
  const auto count = be16(bytes, at);
  if (!count) return broken("class file ends before its constant pool", at);
  ConstantPool pool;
  pool.bytes_ = bytes;
  pool.constants_.reserve(*count);
  pool.constants_.emplace_back();  // index 0 is no constant
  at += 2;
  while (pool.constants_.size() < *count) {
    const auto tag = bytes.u8(at);
    if (!tag) return broken("constant pool is cut off", at);
    Constant constant;
    constant.kind = static_cast<Kind>(*tag);
    std::uint64_t size = payload_size(constant.kind);
    if (constant.kind == Kind::utf8) {
      const auto length = be16(bytes, at + 1);
      if (!length || !bytes.holds(at + 3, *length)) return broken("text is cut off", at);
      constant.a = static_cast<std::uint32_t>(at + 3);
      constant.b = *length;
      size = 2 + std::uint64_t{*length};
    } else if (size == 0) {
      return broken("constant of unknown kind " + std::to_string(*tag), at);
    } else if (!bytes.holds(at + 1, size)) {
      return broken("constant is cut off", at);
    } else if (is_number(constant.kind)) {
      constant.a = static_cast<std::uint32_t>(at + 1);
    } else if (constant.kind == Kind::method_handle) {
      constant.a = *bytes.u8(at + 1);
      constant.b = *be16(bytes, at + 2);
    } else {
      constant.a = *be16(bytes, at + 1);
      if (size == 4) constant.b = *be16(bytes, at + 3);
    }
    pool.constants_.push_back(constant);
    // A long or double takes two places, the second unusable.
    if (constant.kind == Kind::long_ || constant.kind == Kind::double_) {
      pool.constants_.emplace_back();
    }
    at += 1 + size;
  }
  base::Result<bool> checked = pool.check();
  if (!checked.ok()) return std::move(checked).error();
  return pool;
}

base::Result<bool> ConstantPool::check() const {
  const auto is = [&](std::uint32_t index, Kind wanted) { return kind(index) == wanted; };
  for (std::uint32_t i = 1; i < size(); ++i) {
    const Constant& constant = constants_[i];
    bool sound = true;
    switch (constant.kind) {
      case Kind::class_:
      case Kind::string:
      case Kind::method_type:
      case Kind::module:
      case Kind::package:
        sound = is(constant.a, Kind::utf8);
        break;
      case Kind::name_and_type:
        sound = is(constant.a, Kind::utf8) && is(constant.b, Kind::utf8);
        break;
      case Kind::field:
      case Kind::method:
      case Kind::interface_method:
        sound = is(constant.a, Kind::class_) && is(constant.b, Kind::name_and_type);
        break;
      case Kind::dynamic:
      case Kind::invoke_dynamic:
        sound = is(constant.b, Kind::name_and_type);  // the first is no constant's index
        break;
      default:
        break;
    }
    if (!sound) {
      return broken("constant " + std::to_string(i) + " refers to one of another kind", 0);
    }
  }
  return true;
}

std::int64_t ConstantPool::number(std::uint32_t index) const {
  const Constant& constant = constants_[index];
  if (constant.kind == Kind::long_ || constant.kind == Kind::double_) {
    return static_cast<std::int64_t>(be64(bytes_, constant.a).value_or(0));
  }
  return static_cast<std::int32_t>(be32(bytes_, constant.a).value_or(0));
}

MemberRef ConstantPool::member(std::uint32_t index) const {
  MemberRef member = call_site(index);
  member.owner = class_name(constants_[index].a);
  return member;
}

MemberRef ConstantPool::call_site(std::uint32_t index) const {
  const Constant& name_and_type = constants_[constants_[index].b];
  return {{}, utf8(name_and_type.a), utf8(name_and_type.b)};
}

}  // namespace hegui::jvm
