#include "apk/arsc/texts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "apk/arsc/entry.h"

namespace hegui::arsc {
namespace {

// Types whose string values are file paths or names, never words for people.
constexpr std::array<std::string_view, 21> kWordless = {
    "anim", "animator", "attr",       "bool",    "color",        "dimen",      "drawable",
    "font", "fraction", "id",         "integer", "interpolator", "layout",     "macro",
    "menu", "mipmap",   "navigation", "raw",     "style",        "transition", "xml"};

// A sound table's texts come to a few times its size, as translations share untranslated strings;
// a table whose million entries lead to one long string would not end.
constexpr std::uint64_t kTextPerByte = 16;
constexpr std::uint64_t kFreeTextBytes = 64u << 20;

class Walker {
  static constexpr std::size_t kAhead = 32;
  struct Waiting {
    ResId id;
    const Config* config = nullptr;
    std::uint64_t offset = 0;
    std::uint32_t text = 0;  // in the table's strings
    int item = -1;
  };

 public:
  Walker(const Table& table, const base::Limits& limits,
         const std::function<void(const TextRow&)>& row)
      : table_(table),
        row_(row),
        entries_left_(limits.max_resource_entries),
        text_left_(kFreeTextBytes + kTextPerByte * table.strings().byte_size()) {}

  TextWalk walk() {
    for (const Package& package : table_.packages()) {
      for (const Type& type : package.types) {
        const std::string name = package.type_name(type);
        if (std::find(kWordless.begin(), kWordless.end(), name) != kWordless.end()) continue;
        const std::uint32_t prefix = std::uint32_t{package.id} << 24 | std::uint32_t{type.id} << 16;
        for (const TypeValues& values : type.values) {
          if (!walk_values(values, prefix)) return result_;
        }
      }
    }
    show_waiting();
    return result_;
  }

 private:
  bool walk_values(const TypeValues& values, std::uint32_t prefix) {
    for (std::uint32_t slot = next_filled_slot(values, 0); slot < values.entry_count;
         slot = next_filled_slot(values, slot + 1)) {
      const EntrySlot at = entry_slot(values, slot);
      if (at.position == kNoEntry) continue;
      if (entries_left_-- == 0) return stop();
      const auto entry = load_entry(values, at.position);
      if (!entry) continue;
      const ResId id{prefix | at.index};
      if (!entry->complex) {
        if (!meet(*entry, id, entry->value, -1)) return false;
        continue;
      }
      int item = 0;
      for (const BagItem& part : table_.bag(*entry)) {
        if (entries_left_-- == 0) return stop();
        if (!meet(*entry, id, part.value, item++)) return false;
      }
    }
    return true;
  }

  // Texts lie far apart: by the time that one is shown, its memory has been asked for.
  bool meet(const Entry& entry, ResId id, ResValue value, int item) {
    if (!value.is_string()) return true;
    table_.strings().prefetch(value.data);
    const Waiting next = {id, entry.config, entry.offset, value.data, item};
    Waiting& place = waiting_[met_++ % kAhead];
    const Waiting oldest = std::exchange(place, next);
    return met_ <= kAhead || show(oldest);
  }

  bool show_waiting() {
    for (std::uint64_t i = met_ - std::min<std::uint64_t>(met_, kAhead); i < met_; ++i) {
      if (!show(waiting_[i % kAhead])) return false;
    }
    return true;
  }

  bool show(const Waiting& next) {
    const auto text = table_.strings().view(next.text, scratch_);
    if (!text || text->empty() || text->starts_with("res/")) return true;
    if (text->size() > text_left_) {
      result_.complete = false;
      return false;
    }
    text_left_ -= text->size();
    ++result_.rows;
    row_(TextRow{next.id, *next.config, *text, next.offset, next.item});
    return true;
  }

  // There are too many entries.
  bool stop() {
    show_waiting();
    result_.complete = false;
    return false;
  }

  const Table& table_;
  const std::function<void(const TextRow&)>& row_;
  std::uint64_t entries_left_;
  std::uint64_t text_left_;
  std::array<Waiting, kAhead> waiting_{};
  std::uint64_t met_ = 0;  // the last kAhead of them are waiting
  std::string scratch_;
  TextWalk result_;
};

}  // namespace

TextWalk for_each_text(const Table& table, const base::Limits& limits,
                       const std::function<void(const TextRow&)>& row) {
  return Walker(table, limits, row).walk();
}

std::map<std::string, std::uint64_t> string_counts(const Table& table) {
  std::map<std::string, std::uint64_t> counts;
  for (const Package& package : table.packages()) {
    for (const Type& type : package.types) {
      if (!package.type_names.equals(type.id - 1u, "string")) continue;
      for (const TypeValues& values : type.values) {
        std::uint64_t& count = counts[values.config.locale.tag()];
        for (std::uint32_t slot = 0; slot < values.entry_count; ++slot) {
          if (entry_slot(values, slot).position != kNoEntry) ++count;
        }
      }
    }
  }
  return counts;
}

}  // namespace hegui::arsc
