// A folder that keeps what was fetched: one request serves many scans, and the bytes a verdict
// rests on can be found again.
//
//   FOLDER/records/KEY.json   the record; KEY is made of the URL and of what was allowed
//   FOLDER/bytes/SHA256       the bytes, once, whoever asked for them
//
// Files appear whole (written beside and renamed) and are only the user's to read. What cannot be
// read, or whose bytes have another hash or size, is as if it were not there.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "analyzer/fetch/fetch_record.h"

namespace hegui::fetch {

struct CacheAges {
  std::int64_t success_s = 7 * 24 * 3600;
  std::int64_t failure_s = 3600;
};

class FetchCache {
 public:
  // "" = keeps nothing and finds nothing.
  explicit FetchCache(std::string folder, CacheAges ages = {})
      : folder_(std::move(folder)), ages_(ages) {}

  // $XDG_CACHE_HOME/hegui/policies, ~/.cache/hegui/policies; "" if neither is known.
  static std::string default_folder();

  // `allowed`: what else decides the answer (other hosts, other certificates). `now_s`: seconds
  // since 1970.
  std::optional<Fetched> find(const std::string& url, const std::string& allowed,
                              std::int64_t now_s) const;
  // Error: cannot be written; what was fetched is good all the same.
  base::Result<bool> keep(const Fetched& fetched, const std::string& allowed) const;
  // Where bytes of that hash are, or would be, kept.
  std::string bytes_path(const std::string& sha256) const;

 private:
  std::string record_path(const std::string& url, const std::string& allowed) const;

  std::string folder_;
  CacheAges ages_;
};

}  // namespace hegui::fetch
