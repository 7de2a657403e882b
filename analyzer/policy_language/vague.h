// Vague wording: words that leave open which information is collected, or what for.
#pragma once

#include <span>
#include <vector>

#include "analyzer/policy_language/policy_patterns.h"
#include "analyzer/policy_language/reading.h"
#include "analyzer/policy_language/tokens.h"

namespace hegui::policy {

// `collecting`: where collection is spoken of (statements.h); elsewhere such words harm nobody. A
// bare 等 counts behind information only, an example before it.
std::vector<VagueWording> read_vague_wording(std::span<const TextRange> collecting,
                                             const Tokens& tokens, const PolicyPatterns& patterns);

}  // namespace hegui::policy
