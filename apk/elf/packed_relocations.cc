// Android's packed relocations: "APS2", then SLEB128 numbers: how many there are, a first address,
// and groups whose flags say what all members share.
#include "apk/base/leb128.h"
#include "apk/elf/relocation_reader.h"

namespace hegui::elf {
namespace {

enum GroupFlag : std::uint64_t {
  kSharedInfo = 1,
  kSharedStep = 2,    // one distance from each address to the next
  kSharedAddend = 4,  // the addend changes once, for all
  kHasAddend = 8,
};

}  // namespace

void RelocationReader::read_packed(const ElfTable& table, bool has_addends) {
  const auto bytes = bytes_of(table, "the packed relocation table");
  if (!bytes) return;
  if (!bytes->chars().starts_with("APS2")) {
    complain("packed relocations without their mark APS2");
    return;
  }
  std::size_t at = 4;
  bool whole = true;
  // Arithmetic wraps as the linker's does: addresses are unsigned here.
  const auto number = [&]() -> std::uint64_t {
    if (!whole) return 0;
    const auto value = base::read_sleb128_64(*bytes, at);
    whole = value.has_value();
    return static_cast<std::uint64_t>(value.value_or(0));
  };
  const std::uint64_t mask = file_.is_64 ? ~0ull : 0xffffffffull;
  const std::uint64_t count = number();
  std::uint64_t address = number();
  std::uint64_t info = 0;
  std::uint64_t addend = 0;
  for (std::uint64_t done = 0; whole && done < count;) {
    const std::uint64_t size = number();
    const std::uint64_t flags = number();
    const std::uint64_t step = (flags & kSharedStep) != 0 ? number() : 0;
    if ((flags & kSharedInfo) != 0) info = number();
    if ((flags & kHasAddend) == 0) {
      addend = 0;
    } else if ((flags & kSharedAddend) != 0) {
      addend += number();
    }
    if (size == 0 || size > count - done) {
      complain("a group of packed relocations is empty or larger than what is left");
      return;
    }
    for (std::uint64_t i = 0; whole && i < size; ++i, ++done) {
      address += (flags & kSharedStep) != 0 ? step : number();
      if ((flags & kSharedInfo) == 0) info = number();
      if ((flags & kHasAddend) != 0 && (flags & kSharedAddend) == 0) addend += number();
      std::optional<std::int64_t> stated;
      if (has_addends) stated = static_cast<std::int64_t>(addend);
      if (whole && !add(address & mask, info & mask, stated, false)) return;
    }
  }
  if (!whole) complain("packed relocations end before their last one");
}

}  // namespace hegui::elf
