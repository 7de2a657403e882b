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
    CallChainStep step{text("method"), "{}", text("owner")};
    const auto position = element.find("position");
    if (position != element.end() && position->is_object()) step.position_json = position->dump();
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

EvidenceId EvidenceList::cite_chain(std::int64_t origin, const std::string& chain_json) {
  const std::pair<std::int64_t, std::string> key(origin, chain_json);
  if (const auto known = chains_.find(key); known != chains_.end()) return known->second;
  std::vector<CallChainStep> chain = read_chain(chain_json);
  if (chain.empty()) return "";
  std::optional<Evidence> evidence = read(origin);
  if (!evidence) return "";
  evidence->kind = "chain";
  evidence->chain = std::move(chain);
  return chains_[key] = add(std::move(*evidence));
}

}  // namespace hegui::model
