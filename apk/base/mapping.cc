#include "apk/base/mapping.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace hegui::base {

Mapping::Mapping(Mapping&& other) noexcept
    : mapped_(std::exchange(other.mapped_, nullptr)),
      mapped_size_(std::exchange(other.mapped_size_, 0)),
      owned_(std::move(other.owned_)) {}

Mapping& Mapping::operator=(Mapping&& other) noexcept {
  if (this != &other) {
    release();
    mapped_ = std::exchange(other.mapped_, nullptr);
    mapped_size_ = std::exchange(other.mapped_size_, 0);
    owned_ = std::move(other.owned_);
  }
  return *this;
}

Mapping::~Mapping() { release(); }

void Mapping::release() noexcept {
  if (mapped_ != nullptr) munmap(mapped_, mapped_size_);
  mapped_ = nullptr;
  mapped_size_ = 0;
}

Result<Mapping> Mapping::open(const std::string& path, std::uint64_t max_bytes) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return Error{fmt::format("cannot open: {}", std::strerror(errno)), path, {}};
  Result<Mapping> mapping = map_descriptor(fd, path, max_bytes);
  ::close(fd);
  return mapping;
}

Result<Mapping> Mapping::map_descriptor(int fd, const std::string& name, std::uint64_t max_bytes) {
  struct stat info {};
  if (fstat(fd, &info) != 0) {
    return Error{fmt::format("cannot read its size: {}", std::strerror(errno)), name, {}};
  }
  if (!S_ISREG(info.st_mode)) return Error{"not a regular file", name, {}};
  const auto size = static_cast<std::uint64_t>(info.st_size);
  if (size > max_bytes) {
    return Error{fmt::format("{} bytes, the limit is {}", size, max_bytes), name, {}};
  }
  Mapping mapping;
  if (size == 0) return mapping;
  void* address = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
  if (address == MAP_FAILED) {
    return Error{fmt::format("cannot map: {}", std::strerror(errno)), name, {}};
  }
  mapping.mapped_ = address;
  mapping.mapped_size_ = size;
  return mapping;
}

Mapping Mapping::own(std::vector<std::uint8_t> buffer) {
  Mapping mapping;
  mapping.owned_ = std::move(buffer);
  return mapping;
}

ByteView Mapping::bytes() const {
  if (mapped_ != nullptr) return {static_cast<const std::uint8_t*>(mapped_), mapped_size_};
  return {owned_.data(), owned_.size()};
}

}  // namespace hegui::base
