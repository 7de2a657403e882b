#include "analyzer/web/api_chains.h"

#include <algorithm>
#include <array>

namespace hegui::web {
namespace {

constexpr ChainNode kAnything = 2;  // what "*" stands for

// Names of the global object itself.
constexpr std::array<std::string_view, 7> kGlobalNames = {
    "global", "globalThis", "frames", "parent", "self", "top", "window"};

}  // namespace

ApiChains::ApiChains() : children_(3), rows_(3, kNoRow), takes_argument_(3, false) {
  for (const std::string_view name : kGlobalNames) globals_.add(name);
}

ChainNode ApiChains::child(ChainNode from, std::string_view name) const {
  const auto& children = children_[from];
  const auto found = children.find(name);
  return found == children.end() ? kUnknownChain : found->second;
}

ChainNode ApiChains::make(ChainNode from, std::string_view name) {
  if (const ChainNode known = child(from, name); known != kUnknownChain) return known;
  const auto made = static_cast<ChainNode>(children_.size());
  children_.emplace_back();
  rows_.push_back(kNoRow);
  takes_argument_.push_back(false);
  children_[from].emplace(name, made);
  if (from == kGlobalChain || from == kAnything) globals_.add(name);
  if (from == kAnything) anywhere_.add(name);
  return made;
}

void ApiChains::add(std::string_view pattern, int row) {
  ChainNode node = kGlobalChain;
  if (pattern.starts_with("*.")) {
    node = kAnything;
    pattern.remove_prefix(2);
  }
  while (!pattern.empty()) {
    std::size_t end = pattern.find_first_of(".(");
    if (pattern.front() == '(') {
      end = std::min(pattern.find(')'), pattern.size() - 1) + 1;
      takes_argument_[node] = true;
    }
    end = std::min(end, pattern.size());
    if (end > 0) node = make(node, pattern.substr(0, end));
    pattern.remove_prefix(end);
    if (pattern.starts_with('.')) pattern.remove_prefix(1);
  }
  rows_[node] = row;
}

ChainNode ApiChains::global(std::string_view name) const {
  if (!globals_.may_hold(name)) return kUnknownChain;
  if (const ChainNode known = child(kGlobalChain, name); known != kUnknownChain) return known;
  if (const ChainNode known = child(kAnything, name); known != kUnknownChain) return known;
  const bool itself =
      std::find(kGlobalNames.begin(), kGlobalNames.end(), name) != kGlobalNames.end();
  return itself ? kGlobalChain : kUnknownChain;
}

ChainNode ApiChains::member(ChainNode from, std::string_view name) const {
  if (from == kGlobalChain) return global(name);
  if (from != kUnknownChain) {
    if (const ChainNode known = child(from, name); known != kUnknownChain) return known;
  }
  return anywhere_.may_hold(name) ? child(kAnything, name) : kUnknownChain;
}

ChainNode ApiChains::call(ChainNode from, std::string_view argument) const {
  if (!takes_argument_[from]) return kUnknownChain;
  return child(from, "(" + std::string(argument) + ")");
}

}  // namespace hegui::web
