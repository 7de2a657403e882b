#include "analyzer/policy/given_policy.h"

#include <fmt/format.h>

#include "analyzer/policy/docx_text.h"
#include "analyzer/policy/pdf_text.h"
#include "analyzer/policy/plain_text.h"
#include "analyzer/program/java_names.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/phrases.h"
#include "apk/base/hash.h"
#include "apk/base/limits.h"
#include "apk/base/mapping.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

// Kinds of file that people have policies in, by their first bytes; "" if none of them.
std::string_view refusal(base::ByteView bytes) {
  const std::string_view head = bytes.chars().substr(0, 16);
  if (head.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
    return "documents of Word 97 to 2003 (.doc) are not read: save it as .docx, .txt or .html";
  }
  if (head.starts_with("\x89PNG") || head.starts_with("\xff\xd8\xff") || head.starts_with("GIF8") ||
      head.starts_with("BM") || (head.starts_with("RIFF") && head.substr(8, 4) == "WEBP")) {
    return "an image holds no text that can be compared: give the policy's text";
  }
  if (!looks_like_text(bytes.bytes().first(std::min<std::size_t>(bytes.size(), 512)))) {
    return "not a text file (html, txt, md, docx or pdf)";
  }
  return {};
}

}  // namespace

base::Result<GivenPolicy> read_given_policy(const std::string& path) {
  base::Result<base::Mapping> file = base::Mapping::open(path, kMaxPdfBytes);
  if (!file.ok()) return std::move(file).error();
  base::Result<GivenPolicy> policy = read_policy_bytes(file->bytes(), path);
  if (policy.ok()) policy->name = base::repair_utf8(program::file_name_of(path)).text;
  return policy;
}

base::Result<GivenPolicy> read_policy_bytes(base::ByteView bytes, const std::string& name) {
  const bool pdf = looks_like_pdf(bytes);
  const std::uint64_t most = base::Limits{}.max_text_bytes;
  if (!pdf && bytes.size() > most) {
    return base::Error{fmt::format("{} bytes, the limit is {}", bytes.size(), most), name, {}};
  }
  GivenPolicy policy;
  policy.name = name;
  PlainText plain;
  if (pdf) {
    base::Result<PdfText> document = pdf_to_text(bytes);
    if (!document.ok()) return std::move(document).error().inside(name);
    plain.text = std::move(document->text);
    plain.complete = document->complete;
    policy.warnings = std::move(document->warnings);
  } else if (looks_like_docx(bytes)) {
    base::Result<DocxText> document = docx_to_text(bytes);
    if (!document.ok()) return std::move(document).error().inside(name);
    plain.text = std::move(document->text);
    plain.complete = document->complete;
  } else if (const std::string_view why = refusal(bytes); !why.empty()) {
    return base::Error{std::string(why), name, {}};
  } else {
    plain = plain_text_of(bytes);
  }
  if (plain.text.find_first_not_of(" \t\n") == std::string::npos) {
    return base::Error{plain.html ? "the page holds no text (a script may fill it in a browser)"
                                  : "the file holds no text",
                       name,
                       {}};
  }
  policy.sha256 = base::sha256_hex(bytes);
  policy.complete = plain.readable && plain.complete;
  policy.text = std::move(plain.text);
  return policy;
}

base::Result<facts::RowId> add_policy(facts::FactsDb& facts, const GivenPolicy& policy) {
  const std::size_t chars = base::code_point_count(policy.text);
  facts::OriginRow origin;
  origin.container = policy.name;
  origin.entry_sha256 = policy.sha256;
  origin.kind = "text";
  origin.position_json = R"({"end":)" + std::to_string(chars) + R"(,"start":0})";
  origin.excerpt = program::excerpt_of(policy.text);
  const base::Result<facts::RowId> where = facts.add(origin);
  if (!where.ok()) return where;
  facts::PolicySourceRow row;
  row.kind = policy.kind;
  row.place = policy.name;
  row.language = program::language_of(policy.text);
  row.chars = static_cast<std::int64_t>(chars);
  row.sha256 = policy.sha256;
  if (policy.own) row.own = *policy.own ? 1 : 0;
  row.text = policy.text;
  row.list = policy.list;
  row.origin = *where;
  const base::Result<facts::RowId> added = facts.add(row);
  if (!added.ok() || policy.complete) return added;
  const auto limit = facts.add(facts::LimitHitRow{
      "policy", "text-cut", "the policy text " + policy.name + " could not be read to its end", 0,
      *where});
  if (!limit.ok()) return limit;
  return added;
}

}  // namespace hegui::policy
