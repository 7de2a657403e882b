#include "tests/support/dex_builder.h"

#include <algorithm>
#include <numeric>

namespace hegui::test {
namespace {

using Bytes = std::vector<std::uint8_t>;

char shorty_letter(const std::string& descriptor) {
  return descriptor[0] == '[' ? 'L' : descriptor[0];
}

template <typename Key>
std::size_t intern(std::vector<Key>& rows, std::map<Key, std::size_t>& ids, const Key& key) {
  const auto [found, fresh] = ids.try_emplace(key, rows.size());
  if (fresh) rows.push_back(key);
  return found->second;
}

template <typename Less>
std::vector<std::size_t> sorted_ids(std::size_t count, Less less) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), less);
  return order;
}

std::vector<std::uint32_t> inverse(const std::vector<std::size_t>& order) {
  std::vector<std::uint32_t> rows(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) rows[order[i]] = static_cast<std::uint32_t>(i);
  return rows;
}

}  // namespace

Symbol DexBuilder::string(const std::string& mutf8) {
  return {Symbol::Table::string, intern(strings_, string_ids_, mutf8)};
}

Symbol DexBuilder::type(const std::string& descriptor) {
  return {Symbol::Table::type, intern(types_, type_ids_, string(descriptor).id)};
}

Symbol DexBuilder::proto(const std::string& result, const std::vector<std::string>& parameters) {
  ProtoKey key{type(result).id, {}};
  for (const std::string& parameter : parameters) key.second.push_back(type(parameter).id);
  string(shorty_of(key));
  return {Symbol::Table::proto, intern(protos_, proto_ids_, key)};
}

std::string DexBuilder::shorty_of(const ProtoKey& key) const {
  const auto letter = [this](std::size_t id) { return shorty_letter(strings_[types_[id]]); };
  std::string shorty(1, letter(key.first));
  for (const std::size_t id : key.second) shorty += letter(id);
  return shorty;
}

Symbol DexBuilder::field(const std::string& owner, const std::string& name,
                         const std::string& kind) {
  return {Symbol::Table::field,
          intern(fields_, field_ids_, MemberKey{type(owner).id, type(kind).id, string(name).id})};
}

Symbol DexBuilder::method(const std::string& owner, const std::string& name,
                          const std::string& result, const std::vector<std::string>& parameters) {
  return {Symbol::Table::method,
          intern(methods_, method_ids_,
                 MemberKey{type(owner).id, proto(result, parameters).id, string(name).id})};
}

void DexBuilder::add_class(ClassSpec spec) { classes_.push_back(std::move(spec)); }

void DexBuilder::add_method_handle(std::uint16_t kind, Symbol member) {
  handles_.emplace_back(kind, member);
}

void DexBuilder::add_call_site(Units encoded_array) {
  call_sites_.push_back(std::move(encoded_array));
}

void DexBuilder::intern_classes() {
  for (const ClassSpec& spec : classes_) {
    type(spec.descriptor);
    if (!spec.superclass.empty()) type(spec.superclass);
    for (const std::string& interface : spec.interfaces) type(interface);
    if (!spec.source_file.empty()) string(spec.source_file);
    for (const auto* list : {&spec.static_fields, &spec.instance_fields}) {
      for (const FieldSpec& f : *list) field(spec.descriptor, f.name, f.type);
    }
    for (const auto* list : {&spec.direct_methods, &spec.virtual_methods}) {
      for (const MethodSpec& m : *list) method(spec.descriptor, m.name, m.result, m.parameters);
    }
  }
}

void DexBuilder::number_tables() {
  const auto by_row = [this](Symbol::Table table, std::size_t id) { return numbers_[table][id]; };
  using T = Symbol::Table;
  numbers_[T::string] = inverse(sorted_ids(
      strings_.size(), [&](std::size_t a, std::size_t b) { return strings_[a] < strings_[b]; }));
  numbers_[T::type] = inverse(sorted_ids(types_.size(), [&](std::size_t a, std::size_t b) {
    return by_row(T::string, types_[a]) < by_row(T::string, types_[b]);
  }));
  const auto proto_rows = [&](const ProtoKey& key) {
    std::vector<std::uint32_t> rows{by_row(T::type, key.first)};
    for (const std::size_t id : key.second) rows.push_back(by_row(T::type, id));
    return rows;
  };
  numbers_[T::proto] = inverse(sorted_ids(protos_.size(), [&](std::size_t a, std::size_t b) {
    return proto_rows(protos_[a]) < proto_rows(protos_[b]);
  }));
  const auto member_less = [&](const std::vector<MemberKey>& rows, T second) {
    return [&rows, second, &by_row](std::size_t a, std::size_t b) {
      const auto key = [&](const MemberKey& row) {
        return std::tuple(by_row(T::type, std::get<0>(row)), by_row(T::string, std::get<2>(row)),
                          by_row(second, std::get<1>(row)));
      };
      return key(rows[a]) < key(rows[b]);
    };
  };
  numbers_[T::field] = inverse(sorted_ids(fields_.size(), member_less(fields_, T::type)));
  numbers_[T::method] = inverse(sorted_ids(methods_.size(), member_less(methods_, T::proto)));
}

std::uint32_t DexBuilder::number(Symbol symbol) const {
  return numbers_.at(symbol.table)[symbol.id];
}

std::uint32_t DexBuilder::value(const Unit& unit) const {
  return static_cast<std::uint32_t>(unit.number) + (unit.symbolic ? number(unit.symbol) : 0);
}

Bytes DexBuilder::bytes_of(const Units& units) const {
  Bytes bytes;
  for (const Unit& unit : units) {
    bytes.push_back(static_cast<std::uint8_t>(value(unit)));
  }
  return bytes;
}

std::vector<std::uint8_t> DexBuilder::build() { return build_at(0, 0); }

std::vector<std::uint8_t> DexBuilder::build_container(std::vector<DexBuilder> files) {
  std::uint32_t total = 0;
  for (DexBuilder& file : files) {
    file.version_ = 41;
    total += static_cast<std::uint32_t>(file.build_at(0, 0).size() + 3) / 4 * 4;
  }
  Bytes container;
  for (DexBuilder& file : files) {
    const Bytes bytes = file.build_at(static_cast<std::uint32_t>(container.size()), total);
    container.insert(container.end(), bytes.begin(), bytes.end());
  }
  return container;
}

}  // namespace hegui::test
