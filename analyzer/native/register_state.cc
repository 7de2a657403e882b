#include "analyzer/native/register_state.h"

namespace hegui::native {

void ForwardStates::begin(std::size_t places) {
  live_ = true;
  at_.assign(places, 0);
  saved_.clear();
  values_.clear();
}

void ForwardStates::carry(std::size_t place, const RegisterState& state) {
  if (!live_ || place >= at_.size()) return;
  if (at_[place] == 0) {
    Saved saved;
    saved.first = values_.size();
    if (values_.size() < kMaxValues) {
      saved.stored = saved.known = state.known();
      for (std::uint64_t rest = saved.stored; rest != 0; rest &= rest - 1) {
        values_.push_back(state[static_cast<unsigned>(std::countr_zero(rest))]);
      }
    }
    saved_.push_back(saved);
    at_[place] = static_cast<std::uint32_t>(saved_.size());
    return;
  }
  Saved& saved = saved_[at_[place] - 1];
  saved.known &= state.known();
  for (std::uint64_t rest = saved.known; rest != 0; rest &= rest - 1) {
    const auto number = static_cast<unsigned>(std::countr_zero(rest));
    if (value_of(saved, number) != state[number]) saved.known &= ~(std::uint64_t{1} << number);
  }
}

void ForwardStates::meet(std::size_t place, bool runs_into, RegisterState& state) {
  if (runs_into) carry(place, state);
  const Saved& saved = saved_[at_[place] - 1];
  state.keep_only(0);
  for (std::uint64_t rest = saved.known; rest != 0; rest &= rest - 1) {
    const auto number = static_cast<unsigned>(std::countr_zero(rest));
    state.set(number, value_of(saved, number));
  }
}

}  // namespace hegui::native
