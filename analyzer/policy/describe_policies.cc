#include "analyzer/policy/describe_policies.h"

#include <fmt/format.h>

#include <map>
#include <optional>

#include "analyzer/policy/policy_reader.h"
#include "analyzer/policy_language/text_reader.h"
#include "analyzer/program/category_words.h"
#include "analyzer/program/origins.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

constexpr const char* kDoneKey = "policies_described";

struct PolicyText {
  facts::RowId id = 0;
  std::string text;
  bool others = false;      // known not to be the app's own
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
      "SELECT p.id, p.text, o.container, o.entry, o.entry_sha256, p.place, p.own IS 0 FROM "
      "policy_source p "
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
    text.others = rows->integer(6) != 0;
    texts.push_back(std::move(text));
  }
}

// Writes what was read of one text; the first error ends it.
class DescriptionWriter {
 public:
  DescriptionWriter(facts::FactsDb& facts, const PolicyText& text,
                    const program::CategoryWords& words)
      : facts_(facts),
        policy_(text.id),
        others_(text.others),
        words_(words),
        origin_(text.origin) {}

  base::Result<bool> write(const Description& description, const Reading& reading) {
    write_mentions(description);
    write_sections(reading);
    write_statements(reading);
    write_parties(reading);
    write_promises(reading);
    if (!others_) write_words(reading);
    if (error_) return *error_;
    return true;
  }

 private:
  void write_mentions(const Description& description) {
    for (const Mention& mention : description.mentions) {
      add(facts::PolicyMentionRow{policy_, std::string(kind_name(mention.kind)), mention.subject,
                                  mention.word, number(mention.start), number(mention.stop)});
    }
    for (const PhraseHit& hit : description.phrases) {
      facts::PolicyPhraseRow row;
      row.policy = policy_;
      row.phrase = hit.phrase;
      row.topic = hit.topic;
      row.text = hit.sentence;
      row.number = hit.number;
      if (hit.number) row.unit = hit.unit;
      row.start = number(hit.start);
      row.stop = number(hit.stop);
      row.origin = origin({hit.sentence, {hit.start, hit.stop}});
      add(row);
    }
  }

  void write_sections(const Reading& reading) {
    for (const Section& section : reading.sections) {
      facts::PolicySectionRow row;
      row.policy = policy_;
      row.title = section.title;
      row.level = section.level;
      row.parent = section_id(section.parent);
      row.start = number(section.span.start);
      row.stop = number(section.span.stop);
      sections_.push_back(add(row));
    }
  }

  void write_statements(const Reading& reading) {
    for (const Statement& statement : reading.statements) {
      facts::PolicyStatementRow row;
      row.policy = policy_;
      row.pi = statement.pi;
      row.party = name_of(statement.party);
      row.denied = statement.denied;
      row.shared = statement.shared;
      row.need = name_of(statement.need);
      row.word = statement.word.text;
      row.text = statement.sentence.text;
      row.purpose = text_of(statement.purpose);
      row.moment = text_of(statement.trigger);
      row.by_act = statement.by_act;
      row.only_improves = statement.only_improves;
      row.section = section_id(statement.section);
      row.start = number(statement.word.span.start);
      row.stop = number(statement.word.span.stop);
      row.origin = origin(statement.sentence);
      add(row);
    }
    for (const VagueWording& vague : reading.vague) {
      facts::PolicyVagueRow row;
      row.policy = policy_;
      row.kind = name_of(vague.kind);
      place(row, vague.quote, vague.sentence);
    }
  }

  // Words that tell what kind of app it is, in the titles of parts and where it is said when, and
  // what for, information is collected.
  void write_words(const Reading& reading) {
    program::WordTally tally(words_);
    const auto note = [&](const Quote& quote, const Quote& around) {
      tally.note(quote.text, "policy", "app", [&] { return origin(around).value_or(0); });
    };
    for (const Section& section : reading.sections) {
      const std::size_t start = section.span.start;
      const Quote title{section.title, {start, start + base::code_point_count(section.title)}};
      note(title, title);
    }
    for (const Statement& statement : reading.statements) {
      if (statement.purpose) note(*statement.purpose, statement.sentence);
      if (statement.trigger) note(*statement.trigger, statement.sentence);
    }
    for (const facts::TextWordRow& row : tally.rows()) add(row);
  }

  void write_parties(const Reading& reading) {
    for (const ThirdParty& party : reading.third_parties) {
      facts::PolicyPartyRow row;
      row.policy = policy_;
      row.form = name_of(party.form);
      row.name = party.name.text;
      row.sdks_json = program::json_texts(party.sdks);
      row.operator_ = unless_empty(party.operator_name);
      row.purpose = text_of(party.purpose);
      row.pi_json = program::json_texts(party.pi);
      row.link = unless_empty(party.link);
      row.start = number(party.span.start);
      row.stop = number(party.span.stop);
      row.origin = origin({party.name.text, party.span});
      add(row);
    }
    for (const PermissionNote& note : reading.permissions) {
      facts::PolicyPermissionRow row;
      row.policy = policy_;
      row.permission_group = note.group;
      row.purpose = note.purpose;
      place(row, note.sentence, note.sentence);
    }
  }

  void write_promises(const Reading& reading) {
    for (const Right& right : reading.rights) {
      facts::PolicyRightRow row;
      row.policy = policy_;
      row.kind = name_of(right.kind);
      row.way = right.way;
      place(row, right.sentence, right.sentence);
    }
    for (const Condition& condition : reading.conditions) {
      facts::PolicyConditionRow row;
      row.policy = policy_;
      row.kind = name_of(condition.kind);
      place(row, condition.quote, condition.quote);
    }
    for (const Deadline& deadline : reading.deadlines) {
      facts::PolicyDeadlineRow row;
      row.policy = policy_;
      row.about = name_of(deadline.about);
      row.number = deadline.number;
      if (deadline.number) row.unit = deadline.working_days ? "working_days" : "days";
      place(row, deadline.sentence, deadline.sentence);
    }
    for (const Contact& contact : reading.contacts) {
      facts::PolicyContactRow row;
      row.policy = policy_;
      row.kind = name_of(contact.kind);
      row.value = contact.value.text;
      row.start = number(contact.value.span.start);
      row.stop = number(contact.value.span.stop);
      row.origin = origin(contact.value);
      add(row);
    }
    for (const Trait& trait : reading.traits) {
      facts::PolicyTraitRow row;
      row.policy = policy_;
      row.kind = trait.key;
      row.value = unless_empty(trait.value);
      place(row, trait.quote, trait.quote);
    }
  }

  // The members that most of these rows have in common.
  template <typename Row>
  void place(Row& row, const Quote& quote, const Quote& around) {
    row.text = quote.text;
    row.start = number(quote.span.start);
    row.stop = number(quote.span.stop);
    row.origin = origin(around);
    add(row);
  }

  template <typename Row>
  facts::RowId add(const Row& row) {
    if (error_) return 0;
    const base::Result<facts::RowId> added = facts_.add(row);
    if (added.ok()) return *added;
    error_ = added.error();
    return 0;
  }

  // Statements of one sentence share its origin.
  std::optional<std::int64_t> origin(const Quote& quote) {
    const auto [known, fresh] =
        origins_.try_emplace({quote.span.start, quote.span.stop}, facts::RowId{0});
    if (fresh) {
      origin_.position_json =
          fmt::format(R"({{"end":{},"start":{}}})", quote.span.stop, quote.span.start);
      origin_.excerpt = program::excerpt_of(quote.text);
      known->second = add(origin_);
    }
    return known->second;
  }

  std::optional<std::int64_t> section_id(int position) const {
    if (position < 0) return std::nullopt;
    return sections_[static_cast<std::size_t>(position)];
  }
  static std::int64_t number(std::size_t value) { return static_cast<std::int64_t>(value); }
  static std::optional<std::string> text_of(const std::optional<Quote>& quote) {
    return quote ? std::optional(quote->text) : std::nullopt;
  }
  static std::optional<std::string> unless_empty(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
  }

  facts::FactsDb& facts_;
  facts::RowId policy_;
  bool others_;
  const program::CategoryWords& words_;
  facts::OriginRow origin_;             // of the text; each place fills in its own
  std::vector<facts::RowId> sections_;  // by position in the reading
  std::map<std::pair<std::size_t, std::size_t>, facts::RowId> origins_;
  std::optional<base::Error> error_;
};

}  // namespace

base::Result<std::size_t> describe_policies(facts::FactsDb& facts, const rules::RuleSet& rules) {
  base::Result<facts::RowId> last = last_described(facts.database());
  if (!last.ok()) return std::move(last).error();
  base::Result<std::vector<PolicyText>> texts = texts_after(facts.database(), *last);
  if (!texts.ok()) return std::move(texts).error();
  if (texts->empty()) return std::size_t{0};
  base::Result<PolicyReader> reader = PolicyReader::load(rules);
  if (!reader.ok()) return std::move(reader).error();
  const base::Result<TextReader> text_reader = TextReader::load(rules);
  if (!text_reader.ok()) return text_reader.error();
  const base::Result<program::CategoryWords> words = program::CategoryWords::load(rules);
  if (!words.ok()) return words.error();
  for (const PolicyText& text : *texts) {
    base::Result<bool> done = DescriptionWriter(facts, text, *words)
                                  .write(reader->describe(text.text), text_reader->read(text.text));
    if (!done.ok()) return std::move(done).error();
  }
  const auto noted = facts.add(facts::MetaRow{kDoneKey, std::to_string(texts->back().id)});
  if (!noted.ok()) return noted.error();
  return texts->size();
}

}  // namespace hegui::policy
