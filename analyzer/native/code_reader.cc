#include "analyzer/native/code_reader.h"

#include <algorithm>

#include "analyzer/native/code_walk.h"

namespace hegui::native {
namespace {

// A longer range is read in pieces; what is known does not cross from one to the next.
constexpr std::size_t kPiece = 1u << 20;

}  // namespace

bool looks_like_a32(base::ByteView bytes) {
  constexpr std::size_t kLook = 64;  // words
  const std::size_t words = std::min(bytes.size() / 4, kLook);
  std::size_t always = 0;
  for (std::size_t i = 0; i < words; ++i) {
    always += bytes[4 * i + 3] >> 4 == 0xe ? 1u : 0u;  // whole words only
  }
  return words > 0 && always * 2 > words;
}

void CodeReader::read(const CodeRange& range) {
  const Machine machine = machine_of(memory_.file());
  for (std::size_t at = 0; at < range.bytes.size(); at += kPiece) {
    CodeRange piece = range;
    piece.address += at;
    piece.bytes = *range.bytes.sub(at, std::min(kPiece, range.bytes.size() - at));
    piece.function = range.function && at == 0;
    state_.keep_only(0);
    switch (machine) {
      case Machine::arm64:
        walk_arm64(piece, memory_, events_, state_, forward_);
        break;
      case Machine::arm:
        (piece.thumb ? walk_thumb : walk_arm)(piece, memory_, events_, state_, forward_);
        break;
      case Machine::x86_64:
      case Machine::x86:
        walk_x86(piece, memory_, events_, state_, forward_);
        break;
      case Machine::other:
        return;
    }
  }
}

}  // namespace hegui::native
