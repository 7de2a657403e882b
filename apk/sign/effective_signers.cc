// Which scheme each Android version looks at.
#include <algorithm>
#include <set>

#include "apk/sign/verify.h"

namespace hegui::sign {
namespace {

constexpr std::uint32_t kV2From = 24;
constexpr std::uint32_t kV3From = 28;
constexpr std::uint32_t kV31From = 33;
constexpr std::uint32_t kSandboxFrom = 26;    // targetSandboxVersion 2 asks for v2
constexpr std::uint32_t kTargetSdkFrom = 30;  // so does targetSdkVersion 30
constexpr std::uint32_t kNewest = 0x7fffffff;

bool covers(const Signer& signer, std::uint32_t level) {
  return signer.min_sdk <= level && level <= signer.max_sdk;
}

// All of them must hold; one not examined leaves the whole unknown.
std::optional<bool> together(const SchemeResult& scheme, const std::vector<unsigned>& indices) {
  std::optional<bool> result = true;
  for (const unsigned index : indices) {
    const std::optional<bool> one = scheme.signers[index].verification.verified;
    if (one == false) return false;
    if (!one) result = std::nullopt;
  }
  return result;
}

// v3 and v3.1: one signer for the level. nullopt if none is meant for it.
std::optional<EffectiveSigner> by_level(const SchemeResult& scheme, std::uint32_t level) {
  EffectiveSigner result;
  result.scheme = scheme.scheme;
  for (const Signer& signer : scheme.signers) {
    if (covers(signer, level)) result.signers.push_back(signer.index);
  }
  if (result.signers.empty()) return std::nullopt;
  result.verified = result.signers.size() == 1 ? together(scheme, result.signers) : false;
  if (scheme.verification.problem_code == "sign-malformed") result.verified = false;
  return result;
}

std::vector<unsigned> everyone(const SchemeResult& scheme) {
  std::vector<unsigned> indices;
  for (const Signer& signer : scheme.signers) indices.push_back(signer.index);
  return indices;
}

std::optional<EffectiveSigner> by_v3(const SchemeResult& v3, std::uint32_t level) {
  auto result = by_level(v3, level);
  if (!result) return EffectiveSigner{0, 0, Scheme::v3, {}, false};  // refused: no signer for it
  const Signer& signer = v3.signers[result->signers.front()];
  const bool stripped = v3.verification.problem_code == "sign-stripped-v31" &&
                        signer.rotation_min_sdk && level >= *signer.rotation_min_sdk;
  if (stripped) result->verified = false;
  return result;
}

bool v1_is_enough(const SchemeDemand& demand, std::uint32_t level) {
  if (level >= kSandboxFrom && demand.target_sandbox >= 2) return false;
  return level < kTargetSdkFrom || demand.target_sdk < static_cast<std::int32_t>(kTargetSdkFrom);
}

std::optional<EffectiveSigner> at_level(const BlockSchemes& blocks, const V1Result* v1,
                                        const SchemeDemand& demand, std::uint32_t level) {
  if (level >= kV31From && blocks.v31.present) {
    if (auto result = by_level(blocks.v31, level)) return result;
    if (blocks.v31.signers.empty()) return EffectiveSigner{0, 0, Scheme::v31, {}, false};
  }
  if (level >= kV3From && blocks.v3.present) return by_v3(blocks.v3, level);
  const auto whole = [](const SchemeResult& scheme, std::string_view forgiven) {
    EffectiveSigner result{0, 0, scheme.scheme, everyone(scheme), scheme.verification.verified};
    if (scheme.verification.problem_code == forgiven) {
      result.verified = together(scheme, result.signers);
    }
    return result;
  };
  if (level >= kV2From && blocks.v2.present) {
    return whole(blocks.v2, level < kV3From ? "sign-stripped-v3" : "-");
  }
  if (v1 == nullptr || !v1->present) return std::nullopt;
  EffectiveSigner result = whole(*v1, level < kV2From ? "sign-stripped-block" : "-");
  if (!v1_is_enough(demand, level)) result.verified = false;
  return result;
}

}  // namespace

std::vector<EffectiveSigner> effective_signers(const BlockSchemes& blocks, const V1Result* v1,
                                               const SchemeDemand& demand) {
  std::set<std::uint32_t> starts = {1, kV2From, kSandboxFrom, kV3From, kTargetSdkFrom, kV31From};
  for (const SchemeResult* scheme : {&blocks.v3, &blocks.v31}) {
    for (const Signer& signer : scheme->signers) {  // at most ten (kMaxSigners)
      starts.insert(std::max(signer.min_sdk, 1u));
      if (signer.max_sdk < kNewest) starts.insert(signer.max_sdk + 1);
      if (signer.rotation_min_sdk) starts.insert(std::max(*signer.rotation_min_sdk, 1u));
    }
  }
  std::vector<EffectiveSigner> result;
  for (auto start = starts.begin(); start != starts.end() && *start <= kNewest; ++start) {
    auto signer = at_level(blocks, v1, demand, *start);
    if (!signer) continue;
    const auto next = std::next(start);
    signer->min_sdk = *start;
    signer->max_sdk = next == starts.end() ? kNewest : std::min(*next - 1, kNewest);
    EffectiveSigner* last = result.empty() ? nullptr : &result.back();
    if (last != nullptr && last->max_sdk + 1 == *start && last->scheme == signer->scheme &&
        last->signers == signer->signers && last->verified == signer->verified) {
      last->max_sdk = signer->max_sdk;
    } else {
      result.push_back(std::move(*signer));
    }
  }
  return result;
}

}  // namespace hegui::sign
