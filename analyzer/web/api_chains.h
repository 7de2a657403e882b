// ApiChains: the chains of names that the catalog knows, as a tree that readers of code walk.
//
// A pattern is names joined by dots, with a call's constant first argument in parentheses:
// "uni.getLocation", "require(react-native).NativeModules.RNDeviceInfo",
// "plus.android.importClass(android.telephony.TelephonyManager)". "*." at the start: whatever the
// rest is a member of (minified bundles lose the names of modules, not those of members).
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hegui::web {

using ChainNode = std::uint32_t;
inline constexpr ChainNode kUnknownChain = 0;  // a value that no pattern speaks of
inline constexpr ChainNode kGlobalChain = 1;   // the global object
inline constexpr int kNoRow = -1;

class ApiChains {
 public:
  ApiChains();
  // `row`: what to answer where the whole pattern is met. Not an empty pattern.
  void add(std::string_view pattern, int row);

  // The value of a free name, of `from`'s member, of calling `from` with that constant first.
  ChainNode global(std::string_view name) const;
  ChainNode member(ChainNode from, std::string_view name) const;
  ChainNode call(ChainNode from, std::string_view argument) const;
  int row(ChainNode node) const { return rows_[node]; }  // kNoRow: only the beginning of a pattern
  bool takes_argument(ChainNode node) const { return takes_argument_[node]; }

 private:
  ChainNode child(ChainNode from, std::string_view name) const;
  ChainNode make(ChainNode from, std::string_view name);

  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };
  using Children = std::unordered_map<std::string, ChainNode, TextHash, std::equal_to<>>;
  // Could a name be one of those added? Most names of a bundle are not, and this costs no hash.
  class Filter {
   public:
    void add(std::string_view name) { bits_[slot(name)] = true; }
    bool may_hold(std::string_view name) const { return !name.empty() && bits_[slot(name)]; }

   private:
    static std::size_t slot(std::string_view name) {
      const auto first = static_cast<unsigned char>(name.front());
      const auto last = static_cast<unsigned char>(name.back());
      return (first * 31u + last * 7u + name.size()) & 0x3ff;
    }
    std::bitset<0x400> bits_;
  };
  std::vector<Children> children_;
  Filter globals_, anywhere_;
  std::vector<int> rows_;
  std::vector<bool> takes_argument_;
};

}  // namespace hegui::web
