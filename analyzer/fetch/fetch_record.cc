#include "analyzer/fetch/fetch_record.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace hegui::fetch {
namespace {

using nlohmann::json;

constexpr int kFormat = 1;

constexpr std::array<std::pair<State, std::string_view>, 16> kNames = {{
    {State::ok, "ok"},
    {State::http_error, "http_error"},
    {State::redirects, "redirects"},
    {State::refused_address, "refused_address"},
    {State::refused_url, "refused_url"},
    {State::incomplete_url, "incomplete_url"},
    {State::dns, "dns"},
    {State::connect, "connect"},
    {State::tls, "tls"},
    {State::timeout, "timeout"},
    {State::too_large, "too_large"},
    {State::broken, "broken"},
    {State::script_shell, "script_shell"},
    {State::not_a_policy_text, "not_a_policy_text"},
    {State::other_kind, "other_kind"},
    {State::not_own, "not_own"},
}};

json hops_of(const Record& record) {
  json hops = json::array();
  for (const Hop& hop : record.hops) hops.push_back({{"status", hop.status}, {"url", hop.url}});
  return hops;
}

std::string dumped(const json& value, int indent) {
  // Replies are hostile: what is not UTF-8 becomes a mark, never an exception.
  return value.dump(indent, ' ', false, json::error_handler_t::replace);
}

}  // namespace

std::string_view name_of(State state) {
  for (const auto& [known, name] : kNames) {
    if (known == state) return name;
  }
  return "broken";
}

std::optional<State> state_named(std::string_view name) {
  for (const auto& [state, known] : kNames) {
    if (known == name) return state;
  }
  return std::nullopt;
}

std::string to_json(const Record& record) {
  json out = {{"format", kFormat},
              {"url", record.url},
              {"state", name_of(record.state)},
              {"detail", record.detail},
              {"hops", hops_of(record)},
              {"time", record.time},
              {"content_type", record.content_type},
              {"tls_verified", nullptr},
              {"sha256", record.sha256},
              {"bytes", record.bytes}};
  if (record.tls_verified) out["tls_verified"] = *record.tls_verified;
  return dumped(out, 1) + "\n";
}

base::Result<Record> record_from_json(std::string_view text) {
  const base::Error not_ours{"not a record of a fetched address", {}, {}};
  const json in = json::parse(text, nullptr, false);
  if (!in.is_object()) return not_ours;
  try {
    if (in.at("format").get<int>() != kFormat) return not_ours;
    Record record;
    record.url = in.at("url").get<std::string>();
    const std::optional<State> state = state_named(in.at("state").get<std::string>());
    if (!state) return not_ours;
    record.state = *state;
    record.detail = in.at("detail").get<std::string>();
    for (const json& hop : in.at("hops")) {
      record.hops.push_back({hop.at("url").get<std::string>(), hop.at("status").get<int>()});
    }
    record.time = in.at("time").get<std::string>();
    record.content_type = in.at("content_type").get<std::string>();
    if (!in.at("tls_verified").is_null()) record.tls_verified = in.at("tls_verified").get<bool>();
    record.sha256 = in.at("sha256").get<std::string>();
    record.bytes = in.at("bytes").get<std::uint64_t>();
    return record;
  } catch (const json::exception&) {
    return not_ours;
  }
}

std::string hops_json(const Record& record) { return dumped(hops_of(record), -1); }

}  // namespace hegui::fetch
