#include "analyzer/policy/describe_policies.h"

#include <fmt/format.h>

#include "analyzer/policy/policy_reader.h"
#include "analyzer/program/origins.h"

namespace hegui::policy {
namespace {

constexpr const char* kDoneKey = "policies_described";

struct PolicyText {
  facts::RowId id = 0;
  std::string text;
  facts::OriginRow origin;  // where the text itself comes from
};

base::Result<facts::RowId> last_described(facts::Database& database) {
  base::Result<facts::Statement> rows =
      database.prepare("SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM meta WHERE key = ?");
  if (!rows.ok()) return std::move(rows).error();
  rows->bind(1, std::string_view(kDoneKey));
  base::Result<bool> row = rows->step();
  if (!row.ok()) return std::move(row).error();
  return rows->integer(0);
}

base::Result<std::vector<PolicyText>> texts_after(facts::Database& database, facts::RowId last) {
  base::Result<facts::Statement> rows = database.prepare(
      "SELECT p.id, p.text, o.container, o.entry, o.entry_sha256, p.place FROM policy_source p "
      "LEFT JOIN origin o ON o.id = p.origin WHERE p.text IS NOT NULL AND p.id > ? ORDER BY p.id");
  if (!rows.ok()) return std::move(rows).error();
  rows->bind(1, last);
  std::vector<PolicyText> texts;
  while (true) {
    base::Result<bool> more = rows->step();
    if (!more.ok()) return std::move(more).error();
    if (!*more) return texts;
    PolicyText text;
    text.id = rows->integer(0);
    text.text = rows->text(1);
    text.origin.container = rows->is_null(2) ? rows->text(5) : rows->text(2);
    text.origin.entry = rows->optional_text(3);
    text.origin.entry_sha256 = rows->optional_text(4);
    text.origin.kind = "text";
    texts.push_back(std::move(text));
  }
}

base::Result<bool> write_description(facts::FactsDb& facts, PolicyText& text,
                                     const Description& description) {
  for (const Mention& mention : description.mentions) {
    const auto added = facts.add(facts::PolicyMentionRow{
        text.id, std::string(kind_name(mention.kind)), mention.subject, mention.word,
        static_cast<std::int64_t>(mention.start), static_cast<std::int64_t>(mention.stop)});
    if (!added.ok()) return added.error();
  }
  for (const PhraseHit& hit : description.phrases) {
    text.origin.position_json = fmt::format(R"({{"end":{},"start":{}}})", hit.stop, hit.start);
    text.origin.excerpt = program::excerpt_of(hit.sentence);
    const auto origin = facts.add(text.origin);
    if (!origin.ok()) return origin.error();
    facts::PolicyPhraseRow row;
    row.policy = text.id;
    row.phrase = hit.phrase;
    row.topic = hit.topic;
    row.text = hit.sentence;
    row.number = hit.number;
    if (hit.number) row.unit = hit.unit;
    row.start = static_cast<std::int64_t>(hit.start);
    row.stop = static_cast<std::int64_t>(hit.stop);
    row.origin = *origin;
    if (const auto added = facts.add(row); !added.ok()) return added.error();
  }
  return true;
}

}  // namespace

base::Result<std::size_t> describe_policies(facts::FactsDb& facts, const rules::RuleSet& rules) {
  base::Result<facts::RowId> last = last_described(facts.database());
  if (!last.ok()) return std::move(last).error();
  base::Result<std::vector<PolicyText>> texts = texts_after(facts.database(), *last);
  if (!texts.ok()) return std::move(texts).error();
  if (texts->empty()) return std::size_t{0};
  base::Result<PolicyReader> reader = PolicyReader::load(rules);
  if (!reader.ok()) return std::move(reader).error();
  for (PolicyText& text : *texts) {
    base::Result<bool> done = write_description(facts, text, reader->describe(text.text));
    if (!done.ok()) return std::move(done).error();
  }
  const auto noted = facts.add(facts::MetaRow{kDoneKey, std::to_string(texts->back().id)});
  if (!noted.ok()) return noted.error();
  return texts->size();
}

}  // namespace hegui::policy
