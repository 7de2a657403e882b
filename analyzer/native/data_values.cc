#include "analyzer/native/data_values.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hegui::native {
namespace {

constexpr std::size_t kMaxPlaces = 4;  // in one block that are told apart
constexpr std::size_t kMaxTargets = 12;

bool has_place(const Target& target) {
  return target.what == Target::What::number || target.what == Target::What::block;
}

// Several places in one block: the first, and what lies behind it.
void loosen(std::vector<Target>& targets) {
  std::sort(targets.begin(), targets.end(), [](const Target& a, const Target& b) {
    return std::tuple(a.what, a.which, a.number, a.loose) <
           std::tuple(b.what, b.which, b.number, b.loose);
  });
  targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
  std::vector<Target> out;
  for (std::size_t at = 0; at < targets.size();) {
    std::size_t end = at;
    bool loose = false;
    while (end < targets.size() && targets[end].what == targets[at].what &&
           targets[end].which == targets[at].which) {
      loose |= targets[end].loose;
      ++end;
    }
    if (has_place(targets[at]) && end - at > 1 && (loose || end - at > kMaxPlaces)) {
      out.push_back(targets[at]);
      out.back().loose = true;
    } else {
      out.insert(out.end(), targets.begin() + static_cast<std::ptrdiff_t>(at),
                 targets.begin() + static_cast<std::ptrdiff_t>(end));
    }
    at = end;
  }
  std::sort(out.begin(), out.end());
  targets = std::move(out);
}

}  // namespace

void add_terms(std::vector<Term>& terms, const std::vector<Term>& more) {
  std::vector<Term> out;
  std::set_union(terms.begin(), terms.end(), more.begin(), more.end(), std::back_inserter(out));
  terms = std::move(out);
}

std::size_t DataValues::Hash::operator()(const DataValue& value) const {
  std::uint64_t hash = value.lost ? 3 : 1;
  const auto add = [&](std::uint64_t more) { hash = (hash ^ more) * 0x9e3779b97f4a7c15u; };
  for (const Target& target : value.targets) {
    add(static_cast<std::uint64_t>(target.what) << 33 | std::uint64_t{target.loose} << 32 |
        target.which);
    add(static_cast<std::uint64_t>(target.number));
  }
  for (const Term term : value.data) add(term + 7u);
  return hash ^ hash >> 29;
}

DataId DataValues::intern(DataValue value) {
  const auto [found, fresh] =
      ids_.try_emplace(std::move(value), static_cast<DataId>(values_.size()));
  if (fresh) values_.push_back(&found->first);
  return found->second;
}

DataId DataValues::join(DataId a, DataId b) {
  if (a == b || b == 0) return a;
  if (a == 0) return b;
  if (a > b) std::swap(a, b);
  const auto [found, fresh] = joined_.try_emplace(std::uint64_t{a} << 32 | b, 0);
  if (!fresh) return found->second;
  DataValue out = *values_[a];
  const DataValue& other = *values_[b];
  add_terms(out.data, other.data);
  out.lost |= other.lost;
  out.targets.insert(out.targets.end(), other.targets.begin(), other.targets.end());
  loosen(out.targets);
  out.lost |= out.targets.size() > kMaxTargets;
  if (out.lost) {
    for (const Target& target : out.targets) {
      if (target.what == Target::What::object) {
        add_terms(out.data, {static_cast<Term>(target.which)});
      }
    }
    out.targets.clear();
  }
  const DataId id = intern(std::move(out));
  joined_[std::uint64_t{a} << 32 | b] = id;
  return id;
}

DataId DataValues::mix(DataId a, DataId b) {
  if (a > b) std::swap(a, b);
  const auto [found, fresh] = mixed_.try_emplace(std::uint64_t{a} << 32 | b, 0);
  if (!fresh) return found->second;
  std::vector<Term> terms = terms_of(a);
  add_terms(terms, terms_of(b));
  const DataId id = of_data(std::move(terms));
  mixed_[std::uint64_t{a} << 32 | b] = id;
  return id;
}

std::vector<Term> DataValues::terms_of(DataId id) const {
  const DataValue& value = *values_[id];
  std::vector<Term> out = value.data;
  for (const Target& target : value.targets) {
    if (target.what == Target::What::object) add_terms(out, {static_cast<Term>(target.which)});
  }
  return out;
}

const std::int64_t* DataValues::number(DataId id) const {
  const DataValue& value = *values_[id];
  if (value.lost || value.targets.size() != 1) return nullptr;
  const Target& target = value.targets[0];
  return target.what == Target::What::number && !target.loose ? &target.number : nullptr;
}

std::uint32_t DataValues::text(std::string_view text) {
  const auto found = text_ids_.find(text);
  if (found != text_ids_.end()) return found->second;
  const auto number = static_cast<std::uint32_t>(texts_.size());
  texts_.emplace_back(text);
  text_ids_.emplace(std::string(text), number);
  return number;
}

}  // namespace hegui::native
