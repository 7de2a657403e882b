// links: analyzer_policy
// Any bytes as a policy file: decoded, made plain text, described and read.
#include <cstdint>
#include <cstdlib>

#include "analyzer/policy/docx_text.h"
#include "analyzer/policy/plain_text.h"
#include "analyzer/policy/policy_reader.h"
#include "analyzer/policy_language/text_reader.h"
#include "apk/base/unicode.h"

namespace {

using namespace hegui;

void check(policy::Span span, const policy::Reading& reading) {
  if (span.start > span.stop || span.stop > reading.chars) std::abort();
}

void check(const policy::Quote& quote, const policy::Reading& reading) {
  check(quote.span, reading);
  if (!base::is_valid_utf8(quote.text)) std::abort();
}

void check(const std::optional<policy::Quote>& quote, const policy::Reading& reading) {
  if (quote) check(*quote, reading);
}

void check(const policy::Reading& reading) {
  for (const policy::Section& section : reading.sections) check(section.span, reading);
  for (const policy::Statement& statement : reading.statements) {
    check(statement.word, reading);
    check(statement.sentence, reading);
    check(statement.purpose, reading);
    check(statement.trigger, reading);
    if (statement.section >= static_cast<int>(reading.sections.size())) std::abort();
  }
  for (const policy::VagueWording& vague : reading.vague) check(vague.quote, reading);
  for (const policy::ThirdParty& party : reading.third_parties) {
    check(party.name, reading);
    check(party.purpose, reading);
    check(party.span, reading);
  }
  for (const policy::Right& right : reading.rights) check(right.sentence, reading);
  for (const policy::Condition& condition : reading.conditions) check(condition.quote, reading);
  for (const policy::Deadline& deadline : reading.deadlines) check(deadline.sentence, reading);
  for (const policy::Contact& contact : reading.contacts) check(contact.value, reading);
  for (const policy::Trait& trait : reading.traits) check(trait.quote, reading);
}

std::string text_of(base::ByteView bytes) {
  if (policy::looks_like_docx(bytes)) {
    const base::Result<policy::DocxText> document = policy::docx_to_text(bytes);
    if (document.ok()) return document->text;
  }
  return policy::plain_text_of(bytes).text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const base::Result<policy::PolicyReader> reader =
      policy::PolicyReader::load(rules::RuleSet::built_in());
  static const base::Result<policy::TextReader> texts =
      policy::TextReader::load(rules::RuleSet::built_in());
  const std::string text = text_of({data, size});
  if (!reader.ok() || !texts.ok() || !base::is_valid_utf8(text)) std::abort();
  const policy::Description read = reader->describe(text);
  for (const policy::Mention& mention : read.mentions) {
    if (mention.start >= mention.stop || mention.stop > read.chars) std::abort();
  }
  for (const policy::PhraseHit& hit : read.phrases) {
    if (hit.start >= hit.stop || hit.stop > read.chars) std::abort();
  }
  check(texts->read(text));
  return 0;
}
