#include "analyzer/taint/recipients.h"

namespace hegui::taint {
namespace {

constexpr program::OwnerNumber kUnknown = 0xffffffff;
constexpr std::string_view kSdkPrefix = "sdk:";

}  // namespace

base::Result<Recipients> Recipients::load(const flow::CodeIndex& index,
                                          const program::Owners& owners,
                                          const rules::RuleSet& rules, std::uint32_t first) {
  base::Result<program::PrivateParameters> parameters = program::PrivateParameters::load(rules);
  if (!parameters.ok()) return std::move(parameters).error();
  return Recipients(index, owners, std::move(parameters).value(), first);
}

std::uint32_t Recipients::host_named(std::string_view text) {
  if (text.find("://") == std::string_view::npos) return kNone;  // most texts
  const auto [known, fresh] = by_text_.try_emplace(std::string(text), kNone);
  if (!fresh) return known->second;
  const std::vector<program::FoundUrl> urls = program::find_urls(text, parameters_);
  if (urls.empty()) return kNone;
  const auto next = first_ + static_cast<std::uint32_t>(hosts_.size());
  const auto [number, is_new] = numbers_.try_emplace(urls[0].host, next);
  if (is_new) hosts_.push_back(urls[0].host);
  return known->second = number->second;
}

std::optional<std::string_view> Recipients::host(std::uint32_t number) const {
  if (number < first_ || number - first_ >= hosts_.size()) return std::nullopt;
  return hosts_[number - first_];
}

program::OwnerNumber Recipients::owner_of(flow::MethodId method) {
  const program::ClassId id = index_.method(method).owner;
  if (id >= by_class_.size()) by_class_.resize(index_.program().classes().size(), kUnknown);
  if (by_class_[id] == kUnknown) {
    by_class_[id] = owners_.of_class(index_.program().descriptor(id));
  }
  return by_class_[id];
}

const SinkRow* Recipients::sdk(flow::MethodId caller, flow::MethodId callee) {
  if (owner_of(caller) != program::kAppOwner) return nullptr;
  const program::OwnerNumber owner = owner_of(callee);
  const std::string& name = owners_.name(owner);
  if (owner == program::kAppOwner || !name.starts_with(kSdkPrefix)) return nullptr;
  return &sdks_.try_emplace(owner, SinkRow{name, kSdk, {}, SinkRow::kNobody}).first->second;
}

}  // namespace hegui::taint
