// A policy text that was given beside the app (--policy FILE), for the judge half.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "apk/base/byte_view.h"
#include "apk/base/result.h"

namespace hegui::policy {

struct GivenPolicy {
  std::string name;            // file name without folders
  std::string sha256;          // of the file's bytes, lower-case hex
  std::string text;            // plain text, valid UTF-8
  bool complete = true;        // false: cut at a limit, damaged, or in an encoding not understood
  std::string kind = "given";  // given, fetched: policy_source.kind
  std::optional<bool> own = true;     // the app's own; empty: not decided
  std::optional<std::string> list;    // policy_source.list
  std::vector<std::string> warnings;  // what else whoever gave it should know, in English
};

// Reads html, txt, md, docx or PDF, told by its bytes. Hostile input; at most
// Limits::max_text_bytes, a PDF at most kMaxPdfBytes, which a locked-in child reads (pdf_text.h):
// the process must have one thread.
// Errors: not readable, too large, no text in it; old Word documents and images, with what to give
// instead.
base::Result<GivenPolicy> read_given_policy(const std::string& path);

// The same for bytes at hand, of a file or page called `name`; `name` is kept as it is.
base::Result<GivenPolicy> read_policy_bytes(base::ByteView bytes, const std::string& name);

// Appends it as policy_source with its origin. A text that is not complete
// leaves a limit_hit, so that no omission is concluded from it. Returns policy_source.id.
base::Result<facts::RowId> add_policy(facts::FactsDb& facts, const GivenPolicy& policy);

}  // namespace hegui::policy
