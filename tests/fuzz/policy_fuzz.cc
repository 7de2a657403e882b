// links: analyzer_policy
// Any bytes as a policy file: decoded, made plain text, described.
#include <cstdint>
#include <cstdlib>

#include "analyzer/policy/plain_text.h"
#include "analyzer/policy/policy_reader.h"
#include "apk/base/unicode.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hegui;
  static const base::Result<policy::PolicyReader> reader =
      policy::PolicyReader::load(rules::RuleSet::built_in());
  const policy::PlainText plain = policy::plain_text_of({data, size});
  if (!reader.ok() || !base::is_valid_utf8(plain.text)) std::abort();
  const policy::Description read = reader->describe(plain.text);
  for (const policy::Mention& mention : read.mentions) {
    if (mention.start >= mention.stop || mention.stop > read.chars) std::abort();
  }
  for (const policy::PhraseHit& hit : read.phrases) {
    if (hit.start >= hit.stop || hit.stop > read.chars) std::abort();
  }
  return 0;
}
