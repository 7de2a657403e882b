#include "reports/changes/thing_names.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "reports/model/labels.h"

namespace hegui::changes {
namespace {

using model::Text;

Text subject_name(const versions::Change& change, const model::Names& names,
                  const model::Labels& labels) {
  const std::string& kind = change.kind;
  if (kind == "pi" || kind == "policy_pi" || kind == "policy_denied")
    return names.pi(change.subject);
  if (kind == "sdk") return names.sdk(change.subject);
  if (kind == "permission" || kind == "asked_permission") {
    return model::Names::permission(change.subject);
  }
  if (kind == "policy_text") return labels("change.kind.policy_text");
  if (kind == "policy_date" || kind == "policy_trait") {
    return labels.of("policy_trait", change.subject);
  }
  if (kind == "policy_deadline") return labels.of("policy_about", change.subject);
  if (kind == "policy_right") {
    return labels.of("policy_right", change.subject);
  }
  return {change.subject, change.subject};
}

}  // namespace

Text thing_name(const versions::Change& change, const model::Names& names) {
  const model::Labels labels;
  Text name = subject_name(change, names, labels);
  if (change.owner.empty()) return name;
  const bool third_party = change.owner == "third_party";
  const Text owner = third_party ? labels("change.third_party") : names.owner(change.owner);
  return {fmt::format("{}({})", name.zh, owner.zh), fmt::format("{} ({})", name.en, owner.en)};
}

std::string place_text(const std::string& container, const std::string& entry,
                       const std::string& kind, const std::string& position_json) {
  const nlohmann::json position = nlohmann::json::parse(position_json, nullptr, false);
  const std::string file = entry.empty() ? container : entry;
  if (!position.is_object()) return file;
  if (position.contains("method") && position["method"].is_string()) {
    return position["method"].get<std::string>();
  }
  if (kind == "text" && position.contains("start") && position["start"].is_number_integer() &&
      position.contains("end") && position["end"].is_number_integer()) {
    return fmt::format("{} [{}-{}]", file, position["start"].get<std::int64_t>(),
                       position["end"].get<std::int64_t>());
  }
  return file;
}

}  // namespace hegui::changes
