// What is hidden from the examination: signs of packing, decoders of texts, code that is loaded,
// and what that means for the verdicts.
#include <algorithm>

#include "reports/model/fact_sections.h"

namespace hegui::model {
namespace {

constexpr std::size_t kMaxGaps = 12;
constexpr std::string_view kMissing = "missing.";

}  // namespace

std::vector<Gap> gaps_of(const rules::Judgement& judgement, const Words& words) {
  std::vector<Gap> gaps;
  std::vector<const rules::Message*> seen;
  for (const rules::ItemVerdict& verdict : judgement.items) {
    for (const rules::Message& message : verdict.missing) {
      if (gaps.size() == kMaxGaps || !message.key.starts_with(kMissing)) continue;
      const std::string code = message.key.substr(kMissing.size());
      Text holds = words.plain("holds." + code);
      if (holds.zh.empty() && holds.en.empty()) continue;
      const bool known = std::any_of(seen.begin(), seen.end(), [&](const rules::Message* other) {
        return other->key == message.key && other->slots_json == message.slots_json;
      });
      if (known) continue;
      seen.push_back(&message);
      gaps.push_back({code, words.fill(message), std::move(holds)});
    }
  }
  return gaps;
}

std::vector<PackingSign> read_packing_signs(FactReader& reader, EvidenceList& evidence) {
  std::vector<PackingSign> signs;
  reader.each("SELECT sign, scope, name, done, total, origin FROM packing_sign ORDER BY id",
              [&](auto& row) {
                signs.push_back({std::string(row.text(0)), std::string(row.text(1)),
                                 row.optional_text(2), row.optional_integer(3),
                                 row.optional_integer(4), evidence.cite(row.optional_integer(5))});
              });
  return signs;
}

std::vector<TextDecoder> read_text_decoders(FactReader& reader, EvidenceList& evidence) {
  std::vector<TextDecoder> decoders;
  reader.each(
      "SELECT method, owner, sites, classes, origin FROM text_decoder ORDER BY id", [&](auto& row) {
        decoders.push_back({std::string(row.text(0)), std::string(row.text(1)), row.integer(2),
                            row.integer(3), evidence.cite(row.optional_integer(4))});
      });
  return decoders;
}

std::vector<DynamicLoad> read_dynamic_loads(FactReader& reader, EvidenceList& evidence) {
  std::vector<DynamicLoad> loads;
  reader.each(
      "SELECT d.mechanism, d.api, s.owner, s.caller, d.place, d.path, d.brought_json, "
      "(SELECT json_group_array(phase) FROM (SELECT DISTINCT phase FROM reached r "
      "WHERE r.site = d.site ORDER BY phase)), d.origin "
      "FROM dynamic_load d JOIN call_site s ON s.id = d.site ORDER BY d.id",
      [&](auto& row) {
        DynamicLoad load;
        load.mechanism = row.text(0);
        load.api = row.text(1);
        load.owner = row.text(2);
        load.caller = row.text(3);
        load.place = row.optional_text(4);
        load.path = row.optional_text(5);
        load.brought_json = json_or_empty(row.text(6), '{');
        load.reached_json = json_or_empty(row.text(7), '[');
        load.evidence = evidence.cite(row.optional_integer(8));
        loads.push_back(std::move(load));
      });
  return loads;
}

}  // namespace hegui::model
