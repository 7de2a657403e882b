// Party names: who is named in a sentence as an SDK, a service or a company.
#pragma once

#include <vector>

#include "analyzer/policy_language/tokens.h"

namespace hegui::policy {

struct PartyNames {
  // SDKs and services: what stands before "SDK", and names of sdks.tsv that are no company's. By
  // start; none lies in another.
  std::vector<TextRange> services;
  std::vector<TextRange> companies;  // by start
  // What stands before a company in brackets: "平安付（平安付科技服务有限公司）". By start.
  std::vector<TextRange> bracketed;

  // Services and the bracketed, each once; of two that overlap the longer.
  std::vector<TextRange> named() const;
};

PartyNames party_names(const Tokens& tokens, TextRange sentence);

// The whole text is a company's name.
bool is_company(const Grammar& grammar, std::string_view text);

}  // namespace hegui::policy
