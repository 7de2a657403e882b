#include "reports/model/evidence_list.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace hegui::model {
namespace {

std::vector<CallChainStep> read_chain(const std::string& chain_json) {
  std::vector<CallChainStep> steps;
  const auto chain = nlohmann::ordered_json::parse(chain_json, nullptr, false);
  if (!chain.is_array()) return steps;
  for (const auto& element : chain) {
    if (!element.is_object()) continue;
    const auto text = [&](const char* key) {
      const auto found = element.find(key);
      return found != element.end() && found->is_string() ? found->get<std::string>()
                                                          : std::string();
    };
    CallChainStep step{text("how"), text("method"), "{}", text("owner")};
    const auto offset = element.find("offset");
    if (offset != element.end() && offset->is_number_integer()) {
      step.position_json = nlohmann::json{{"offset", *offset}}.dump();
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace

EvidenceList::EvidenceList(FactReader& reader) : reader_(reader) {
  reader.each("SELECT origin, caller, owner FROM call_site ORDER BY id", [&](auto& row) {
    sites_.emplace(row.integer(0), Site{std::string(row.text(1)), std::string(row.text(2))});
  });
  select_ = reader.prepare(
      "SELECT container, entry, entry_sha256, kind, position_json, excerpt FROM origin "
      "WHERE id = ?1");
  select_way_ = reader.prepare(
      "SELECT s.origin, r.site, r.chain_json, r.phase, r.process, r.guard, r.many, r.exceptional, "
      "r.min_sdk, r.max_sdk "
      "FROM reached r JOIN call_site s ON s.id = r.site WHERE r.id = ?1");
  select_guards_ = reader.prepare(
      "SELECT kind, name, consent, written_json, origin FROM guard WHERE site = ?1 AND phase = ?2 "
      "ORDER BY id");
}

EvidenceId EvidenceList::add(Evidence evidence) {
  evidence.id = fmt::format("e{}", evidence_.size() + 1);
  evidence_.push_back(std::move(evidence));
  return evidence_.back().id;
}

std::optional<Evidence> EvidenceList::read(std::int64_t origin) {
  if (reader_.error()) return std::nullopt;
  select_.reset();
  select_.bind(1, origin);
  if (!reader_.step(select_)) return std::nullopt;
  Evidence evidence;
  evidence.container = select_.text(0);
  evidence.entry = select_.optional_text(1);
  evidence.entry_sha256 = select_.optional_text(2);
  evidence.kind = select_.text(3);
  evidence.position_json = json_or_empty(select_.text(4), '{');
  evidence.excerpt = select_.optional_text(5);
  if (const auto site = sites_.find(origin); site != sites_.end()) {
    evidence.caller = site->second.caller;
    evidence.owner = site->second.owner;
  }
  return evidence;
}

EvidenceId EvidenceList::cite(std::optional<std::int64_t> origin) {
  if (!origin) return "";
  if (const auto known = ids_.find(*origin); known != ids_.end()) return known->second;
  std::optional<Evidence> evidence = read(*origin);
  if (!evidence) return "";
  return ids_[*origin] = add(std::move(*evidence));
}

std::vector<EvidenceId> EvidenceList::cite_all(const std::vector<std::int64_t>& origins) {
  std::vector<EvidenceId> ids;
  for (const std::int64_t origin : origins) {
    EvidenceId id = cite(origin);
    if (!id.empty()) ids.push_back(std::move(id));
  }
  return ids;
}

EvidenceId EvidenceList::cite_way(std::int64_t way) {
  if (const auto known = ways_.find(way); known != ways_.end()) return known->second;
  if (reader_.error()) return "";
  select_way_.reset();
  select_way_.bind(1, way);
  if (!reader_.step(select_way_)) return ways_[way] = "";
  const std::int64_t origin = select_way_.integer(0);
  const std::int64_t site = select_way_.integer(1);
  std::vector<CallChainStep> chain = read_chain(std::string(select_way_.text(2)));
  if (chain.empty()) return ways_[way] = "";
  const std::string phase(select_way_.text(3));
  const std::string process(select_way_.text(4));
  const std::string guard(select_way_.text(5));
  const bool many = select_way_.integer(6) != 0;
  const bool exceptional = select_way_.integer(7) != 0;
  const Count min_sdk = select_way_.optional_integer(8);
  const Count max_sdk = select_way_.optional_integer(9);
  std::optional<Evidence> evidence = read(origin);
  if (!evidence) return ways_[way] = "";
  evidence->kind = "chain";
  evidence->chain = std::move(chain);
  evidence->phase = phase;
  evidence->process = process;
  evidence->guard = guard;
  evidence->many = many;
  evidence->exceptional = exceptional;
  evidence->min_sdk = min_sdk;
  evidence->max_sdk = max_sdk;
  read_guards(site, *evidence);
  place_of_way_[way] = origin;
  return ways_[way] = add(std::move(*evidence));
}

void EvidenceList::read_guards(std::int64_t site, Evidence& evidence) {
  std::vector<std::optional<std::int64_t>> origins;
  select_guards_.reset();
  select_guards_.bind(1, site);
  select_guards_.bind(2, evidence.phase);
  while (reader_.step(select_guards_)) {
    ChainGuard guard;
    guard.kind = select_guards_.text(0);
    guard.name = select_guards_.optional_text(1);
    if (!select_guards_.is_null(2)) guard.consent = select_guards_.integer(2) != 0;
    guard.written_json = json_or_empty(select_guards_.text(3), '[');
    origins.push_back(select_guards_.optional_integer(4));
    evidence.guards.push_back(std::move(guard));
  }
  for (std::size_t i = 0; i < origins.size(); ++i) {
    evidence.guards[i].evidence = cite(origins[i]);
  }
}

}  // namespace hegui::model
