// Result<T>: the outcome of reading something that may not be what it claims to be.
//
// Exceptions do not cross targets; a function that reads foreign bytes returns Result<T>.
// Error says what is wrong, in which input, and at which byte, in words a user can act on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace hegui::base {

struct Error {
  std::string what;                     // "end of central directory not found"
  std::string where;                    // path or entry name; empty if the caller knows it better
  std::optional<std::uint64_t> offset;  // byte offset inside `where`, if there is one

  // "classes.dex: string_ids run past the end of the file (offset 0x70)"
  std::string message() const;
  // The same error, told about an outer input: prefixes `outer` to where ("app.apk!classes.dex").
  Error inside(const std::string& outer) &&;
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT: implicit
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT: implicit

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  // Precondition: ok(). Throws std::bad_variant_access otherwise, which is a bug of ours.
  T& value() & { return std::get<0>(state_); }
  const T& value() const& { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }

  // Precondition: !ok().
  const Error& error() const& { return std::get<1>(state_); }
  Error&& error() && { return std::get<1>(std::move(state_)); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace hegui::base
