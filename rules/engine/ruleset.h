// RuleSet: every table (.tsv) and rule (.sql) under rules/ as text, either the copy compiled into
// the binary or a folder that the user gave with --rules (which replaces it as a whole;
// `hegui rules export` writes one).
//
// Paths are relative to rules/: "items.tsv", "items/2.1.sql", "views.sql", "parameters.tsv",
// "catalog/apis.tsv", "words/zh.tsv", "law/clauses.tsv". Texts are valid UTF-8 (checked on load).
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"

namespace hegui::rules {

class RuleSet {
 public:
  static const RuleSet& built_in();
  // Errors: not a folder, a file over 16 MB, broken UTF-8, a file missing that the built-in set
  // has.
  static base::Result<RuleSet> from_folder(const std::string& folder);

  // "" if there is no such file. The view lives as long as the RuleSet.
  std::string_view text(std::string_view path) const;
  bool has(std::string_view path) const;
  std::vector<std::string> paths() const;  // sorted
  // Those that start with it: "items/" gives the rule files of the items.
  std::vector<std::string> paths_under(std::string_view folder) const;

  // SHA-256 over path and content of every file, in order: what report.json calls rules_sha256.
  const std::string& sha256() const { return sha256_; }
  // The same over what extraction reads, catalog/ and parameters.tsv: part of the key of saved
  // facts.
  const std::string& catalog_sha256() const { return catalog_sha256_; }

 private:
  using Files = std::map<std::string, std::string_view, std::less<>>;
  RuleSet(Files files, std::shared_ptr<const std::vector<std::string>> owned, std::string sha256,
          std::string catalog_sha256);

  Files files_;
  std::shared_ptr<const std::vector<std::string>> owned_;  // texts of a folder; built-in has none
  std::string sha256_;
  std::string catalog_sha256_;
};

}  // namespace hegui::rules
