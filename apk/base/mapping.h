// Mapping: a file's bytes, memory-mapped read-only (or an owned buffer with the same face).
//
// Owns the bytes; views of them are valid while the Mapping lives (moving it keeps them valid).
// The file must not shrink while mapped: the scan worker maps files it was handed by descriptor.
#pragma once

#include <string>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/result.h"

namespace hegui::base {

class Mapping {
 public:
  Mapping() = default;
  Mapping(Mapping&& other) noexcept;
  Mapping& operator=(Mapping&& other) noexcept;
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping();

  // Errors: missing, not readable, not a regular file, larger than max_bytes. An empty file maps
  // to an empty view.
  static Result<Mapping> open(const std::string& path, std::uint64_t max_bytes);
  // The same for an open descriptor, which stays the caller's. `name` is used in messages.
  static Result<Mapping> map_descriptor(int fd, const std::string& name, std::uint64_t max_bytes);
  static Mapping own(std::vector<std::uint8_t> buffer);

  ByteView bytes() const;

 private:
  void release() noexcept;
  void* mapped_ = nullptr;
  std::size_t mapped_size_ = 0;
  std::vector<std::uint8_t> owned_;
};

}  // namespace hegui::base
