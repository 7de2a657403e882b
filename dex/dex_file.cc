#include "dex/dex_file.h"

#include <algorithm>

#include "apk/base/hash.h"
#include "apk/base/unicode.h"
#include "dex/names.h"

namespace hegui::dex {
namespace {

template <typename I>
I ordered_row(const std::vector<I>& order, std::uint32_t at) {
  return order.empty() ? I{at} : order[at];
}

// Place in an ordered table of the first row whose text is not below `text`.
template <typename I, typename TextOf>
std::uint32_t first_place(std::uint32_t count, const std::vector<I>& order, std::string_view text,
                          const TextOf& text_of) {
  std::uint32_t low = 0;
  std::uint32_t high = count;
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (compare_mutf8(text_of(ordered_row(order, middle)), text) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

// The row of this text, none if there is none.
template <typename I, typename TextOf>
I find_text(std::uint32_t count, const std::vector<I>& order, std::string_view text,
            const TextOf& text_of) {
  const std::uint32_t at = first_place(count, order, text, text_of);
  if (at == count) return I{};
  const I row = ordered_row(order, at);
  return text_of(row) == text ? row : I{};
}

// Calls visit(row) for the rows whose text begins with `start`: they lie side by side, since what
// stands between two of them begins so too.
template <typename I, typename TextOf, typename Visit>
void each_text_from(std::uint32_t count, const std::vector<I>& order, std::string_view start,
                    const TextOf& text_of, const Visit& visit) {
  for (std::uint32_t at = first_place(count, order, start, text_of); at < count; ++at) {
    const I row = ordered_row(order, at);
    if (!text_of(row).starts_with(start)) return;
    visit(row);
  }
}

}  // namespace

bool DexFile::signature_matches() const {
  constexpr std::size_t kSignature = 12;
  constexpr std::size_t kSigned = 32;  // magic, checksum and signature itself are not covered
  const std::uint32_t file_size = bytes_.load_u32(header_offset_ + kSigned);
  const auto digest =
      base::sha1(base::ByteView(bytes_.data() + header_offset_ + kSigned, file_size - kSigned));
  return std::equal(digest.begin(), digest.end(), bytes_.data() + header_offset_ + kSignature);
}

std::string DexFile::utf8(StringIndex index) const {
  return base::mutf8_to_utf8(string(index)).text;
}

std::uint32_t DexFile::string_offset(StringIndex index) const {
  return load(string_ids_, index.value, 4, 0);
}

StringIndex DexFile::find_string(std::string_view mutf8) const {
  return find_text(count(strings_), string_order_, mutf8,
                   [this](StringIndex index) { return string(index); });
}

std::vector<StringIndex> DexFile::strings_from(std::string_view mutf8) const {
  std::vector<StringIndex> found;
  each_text_from(
      count(strings_), string_order_, mutf8, [this](StringIndex index) { return string(index); },
      [&](StringIndex index) { found.push_back(index); });
  return found;
}

std::vector<ClassDefIndex> DexFile::classes_from(std::string_view descriptor_start) const {
  std::vector<ClassDefIndex> found;
  each_text_from(
      types_.count, type_order_, descriptor_start, [this](TypeIndex index) { return type(index); },
      [&](TypeIndex index) {
        if (const ClassDefIndex defined = find_class(index)) found.push_back(defined);
      });
  return found;
}

TypeIndex DexFile::find_type(std::string_view descriptor) const {
  return find_text(types_.count, type_order_, descriptor,
                   [this](TypeIndex index) { return type(index); });
}

ClassDefIndex DexFile::find_class(std::string_view descriptor) const {
  const TypeIndex type = find_type(descriptor);
  return type ? find_class(type) : ClassDefIndex{};
}

std::string DexFile::proto_descriptor(ProtoIndex index) const {
  std::string text = "(";
  for (const TypeIndex parameter : parameters(index)) text += utf8(type_name(parameter));
  text += ')';
  text += utf8(type_name(return_type(index)));
  return text;
}

std::string DexFile::method_reference(MethodIndex index) const {
  const MethodId id = method(index);
  return utf8(type_name(id.owner)) + "->" + utf8(id.name) + proto_descriptor(id.proto);
}

std::string DexFile::field_reference(FieldIndex index) const {
  const FieldId id = field(index);
  return utf8(type_name(id.owner)) + "->" + utf8(id.name) + ":" + utf8(type_name(id.type));
}

std::span<const FieldDef> DexFile::fields(ClassDefIndex index) const {
  const ClassRecord& record = classes_[index.value];
  return {field_defs_.data() + record.first_field,
          std::size_t{record.static_fields} + record.instance_fields};
}

std::span<const FieldDef> DexFile::static_fields(ClassDefIndex index) const {
  return fields(index).first(classes_[index.value].static_fields);
}

std::span<const FieldDef> DexFile::instance_fields(ClassDefIndex index) const {
  return fields(index).subspan(classes_[index.value].static_fields);
}

std::span<const MethodDef> DexFile::methods(ClassDefIndex index) const {
  const ClassRecord& record = classes_[index.value];
  return {method_defs_.data() + record.first_method,
          std::size_t{record.direct_methods} + record.virtual_methods};
}

std::span<const MethodDef> DexFile::direct_methods(ClassDefIndex index) const {
  return methods(index).first(classes_[index.value].direct_methods);
}

std::span<const MethodDef> DexFile::virtual_methods(ClassDefIndex index) const {
  return methods(index).subspan(classes_[index.value].direct_methods);
}

}  // namespace hegui::dex
