// Which network addresses belong to the public internet.
//
// An app's author chooses the addresses that we fetch, and so could make us ask services of the
// machine itself or of the network it is in. Not public: loopback, private, shared (100.64/10),
// link-local, multicast, unspecified, reserved, documentation and benchmarking ranges, and IPv6
// forms that hold such an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo).
// Source: the special-purpose registries of IANA (RFC 6890 and its updates).
#pragma once

#include <string>

struct sockaddr;

namespace hegui::fetch {

// Addresses of other families than IPv4 and IPv6 are not public.
bool is_public(const sockaddr& address);
// The same for a host that is an address, not a name: dotted quads, IPv6 with or without brackets.
// True for every name, whose addresses are not known here.
bool may_be_public(const std::string& host);
// "10.1.2.3", "fe80::1"; "?" for other families.
std::string text_of(const sockaddr& address);

}  // namespace hegui::fetch
