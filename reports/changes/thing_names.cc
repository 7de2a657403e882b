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
  if (kind == "policy_contact") {
    // "mail privacy@…"
    const std::size_t space = change.subject.find(' ');
    const Text way = labels.of("policy_contact", change.subject.substr(0, space));
    const std::string value =
        space == std::string::npos ? std::string() : change.subject.substr(space);
    return {way.zh + value, way.en + value};
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

Text thing_value(const std::string& kind, const std::string& value) {
  const model::Labels labels;
  if (value == "yes" || value == "no") {
    return model::yes_no(labels, value == "yes");
  }
  if (kind != "policy_deadline") return {value, value};
  const std::size_t space = value.find(' ');
  if (space == std::string::npos) return labels("policy.soon");
  const std::string number = value.substr(0, space);
  const Text unit =
      labels(value.substr(space + 1) == "working_days" ? "policy.working_days" : "policy.days");
  return {number + unit.zh, number + " " + unit.en};
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
