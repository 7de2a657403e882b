#include "analyzer/fetch/public_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>

namespace hegui::fetch {
namespace {

struct Range4 {
  std::uint32_t base;
  unsigned bits;
};
constexpr std::uint32_t quad(unsigned a, unsigned b, unsigned c, unsigned d) {
  return a << 24 | b << 16 | c << 8 | d;
}
constexpr std::array<Range4, 15> kNotPublic4 = {{
    {quad(0, 0, 0, 0), 8},        // this network
    {quad(10, 0, 0, 0), 8},       // private
    {quad(100, 64, 0, 0), 10},    // shared by carriers
    {quad(127, 0, 0, 0), 8},      // loopback
    {quad(169, 254, 0, 0), 16},   // link-local
    {quad(172, 16, 0, 0), 12},    // private
    {quad(192, 0, 0, 0), 24},     // protocol assignments
    {quad(192, 0, 2, 0), 24},     // documentation
    {quad(192, 88, 99, 0), 24},   // 6to4 relays
    {quad(192, 168, 0, 0), 16},   // private
    {quad(198, 18, 0, 0), 15},    // benchmarking
    {quad(198, 51, 100, 0), 24},  // documentation
    {quad(203, 0, 113, 0), 24},   // documentation
    {quad(224, 0, 0, 0), 4},      // multicast
    {quad(240, 0, 0, 0), 4},      // reserved, broadcast
}};

bool is_public4(std::uint32_t address) {
  return std::none_of(kNotPublic4.begin(), kNotPublic4.end(), [&](const Range4& range) {
    return (address ^ range.base) >> (32 - range.bits) == 0;
  });
}

using Bytes6 = std::array<std::uint8_t, 16>;

std::uint32_t ipv4_at(const Bytes6& address, std::size_t at) {
  return quad(address[at], address[at + 1], address[at + 2], address[at + 3]);
}

bool starts_with(const Bytes6& address, std::initializer_list<std::uint8_t> head) {
  return std::equal(head.begin(), head.end(), address.begin());
}

bool is_public6(const Bytes6& address) {
  const bool zeros10 = std::all_of(address.begin(), address.begin() + 10,
                                   [](std::uint8_t byte) { return byte == 0; });
  // IPv4-mapped ::ffff:0:0/96; compatible ::/96, with unspecified and loopback.
  if (zeros10 && address[10] == 0xff && address[11] == 0xff)
    return is_public4(ipv4_at(address, 12));
  if (zeros10) return false;
  if (starts_with(address, {0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) {  // NAT64
    return is_public4(ipv4_at(address, 12));
  }
  if (starts_with(address, {0x20, 0x02})) return is_public4(ipv4_at(address, 2));  // 6to4
  // Only 2000::/3 is given out, without protocol assignments (Teredo in them, 2001::/23) and
  // documentation; local, link-local and multicast addresses lie outside.
  if ((address[0] & 0xe0) != 0x20) return false;
  if (address[0] == 0x20 && address[1] == 0x01 && address[2] < 2) return false;
  if (starts_with(address, {0x20, 0x01, 0x0d, 0xb8})) return false;
  return !(address[0] == 0x3f && address[1] == 0xff && (address[2] & 0xf0) == 0);
}

Bytes6 bytes_of(const in6_addr& address) {
  Bytes6 bytes;
  std::memcpy(bytes.data(), &address, bytes.size());
  return bytes;
}

}  // namespace

bool is_public(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    sockaddr_in in;
    std::memcpy(&in, &address, sizeof in);
    return is_public4(ntohl(in.sin_addr.s_addr));
  }
  if (address.sa_family == AF_INET6) {
    sockaddr_in6 in;
    std::memcpy(&in, &address, sizeof in);
    return is_public6(bytes_of(in.sin6_addr));
  }
  return false;
}

bool may_be_public(const std::string& host) {
  std::string plain = host;
  if (plain.starts_with('[') && plain.ends_with(']')) plain = plain.substr(1, plain.size() - 2);
  plain = plain.substr(0, plain.find('%'));  // a zone
  in_addr v4;
  if (inet_pton(AF_INET, plain.c_str(), &v4) == 1) return is_public4(ntohl(v4.s_addr));
  in6_addr v6;
  if (inet_pton(AF_INET6, plain.c_str(), &v6) == 1) return is_public6(bytes_of(v6));
  return true;
}

std::string text_of(const sockaddr& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (address.sa_family == AF_INET) {
    sockaddr_in in;
    std::memcpy(&in, &address, sizeof in);
    inet_ntop(AF_INET, &in.sin_addr, text.data(), text.size());
  } else if (address.sa_family == AF_INET6) {
    sockaddr_in6 in;
    std::memcpy(&in, &address, sizeof in);
    inet_ntop(AF_INET6, &in.sin6_addr, text.data(), text.size());
  } else {
    return "?";
  }
  return text.data();
}

}  // namespace hegui::fetch
