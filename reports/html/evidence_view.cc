#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "reports/html/sections.h"
#include "reports/model/names.h"

namespace hegui::html {
namespace {

constexpr std::size_t kOpenEvidence = 4;  // the rest of a list is folded

// The members of a position, each in the way its kind is read.
void position(Page& page, const std::string& position_json) {
  const auto object = nlohmann::ordered_json::parse(position_json, nullptr, false);
  if (!object.is_object()) return;
  const auto part = [&](const auto& write) {
    page.html.text(" · ");
    const auto span = page.html.element("span", {{"class", "pos"}});
    write();
  };
  if (const auto method = object.find("method"); method != object.end() && method->is_string()) {
    part([&] { page.html.foreign_code(method->get_ref<const std::string&>()); });
  }
  for (const char* key : {"line", "offset"}) {
    const auto value = object.find(key);
    if (value == object.end() || !value->is_number_integer()) continue;
    const std::string number = std::string(key) == "offset"
                                   ? fmt::format("0x{:x}", value->get<std::int64_t>())
                                   : value->dump();
    model::Text text = page.labels(fmt::format("evidence.{}", key));
    for (std::string* words : {&text.zh, &text.en}) words->replace(words->find("{n}"), 3, number);
    part([&] { page.html.words(text); });
  }
  for (const auto& [key, value] : object.items()) {
    if (key == "method" || key == "line" || key == "offset" || value.is_null()) continue;
    const std::string text =
        value.is_string() ? value.get<std::string>()
                          : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    part([&, name = key] {
      page.html.foreign(name);
      page.html.text(" ");
      page.html.foreign_code(text);
    });
  }
}

void place(Page& page, const model::Evidence& evidence) {
  const auto code = page.html.element("code", {{"class", "place"}});
  page.html.foreign(evidence.entry ? evidence.container + "!" + *evidence.entry
                                   : evidence.container);
}

model::Text owner_name(const Page& page, const std::string& owner) {
  for (const model::Name& name : page.report.owner_names) {
    if (name.code == owner) return name.name;
  }
  return {owner, owner};
}

void step(Page& page, const model::CallChainStep& step, bool crosses) {
  const auto item = page.html.element("li", {{"class", crosses ? "step cross" : "step"}});
  if (crosses) {
    const auto line = page.html.element("div", {{"class", "border"}});
    page.label("chain.code_of");
    page.html.text(" ");
    page.html.words(owner_name(page, step.owner));
  }
  {
    const auto how = page.html.element("span", {{"class", "how"}});
    page.html.words(page.labels.of("how", step.how));
  }
  page.html.text(" ");
  {
    const auto name = page.html.element("span", {{"title", cut(step.method, 300)}});
    page.html.foreign_code(readable_member(step.method));
  }
  position(page, step.position_json);
}

void guards(Page& page, const model::Evidence& evidence) {
  if (evidence.guards.empty()) return;
  const auto list = page.html.element("ul", {{"class", "guards"}});
  for (const model::ChainGuard& guard : evidence.guards) {
    const auto item = page.html.element("li");
    page.label("chain.condition");
    page.html.text(" ");
    page.html.words(page.labels.of("guard_kind", guard.kind));
    if (guard.name) {
      page.html.text(" ");
      page.html.foreign_code(*guard.name);
    }
    page.html.text(" · ");
    page.label(!guard.consent   ? "guard_is.unknown"
               : *guard.consent ? "guard_is.consent"
                                : "guard_is.other");
    const auto written = nlohmann::json::parse(guard.written_json, nullptr, false);
    if (!written.is_array()) continue;
    for (const auto& place : written) {
      if (!place.is_object() || !place.contains("method") || !place["method"].is_string()) continue;
      page.html.text(" · ");
      page.label("guard_is.written");
      page.html.text(" ");
      page.html.foreign_code(readable_member(place["method"].get_ref<const std::string&>()));
    }
  }
}

void version(Page& page, std::string_view label, model::Count api) {
  if (!api) return;
  page.html.text(" · ");
  page.label(label);
  page.html.text(fmt::format(" {}", *api));
}

// The versions of Android on which the way can be gone.
void versions(Page& page, const model::Evidence& evidence) {
  version(page, "chain.min_sdk", evidence.min_sdk);
  version(page, "chain.max_sdk", evidence.max_sdk);
  if (evidence.min_sdk && evidence.max_sdk && *evidence.min_sdk > *evidence.max_sdk) {
    page.html.text(" · ");
    page.label("chain.no_version");
  }
}

// The way from the entry point to the place, which the block itself names.
void chain(Page& page, const model::Evidence& evidence) {
  if (evidence.chain.empty()) return;
  {
    const auto line = page.html.element("p", {{"class", "way"}});
    page.label("chain.way");
    page.html.text(" ");
    page.html.words(page.labels.of("phase", evidence.phase));
    page.html.text(" · ");
    page.html.words(page.labels.of("guard_on_way", evidence.guard));
    if (!evidence.process.empty()) {
      page.html.text(" · ");
      page.label("chain.process");
      page.html.text(" ");
      page.html.foreign_code(evidence.process);
    }
    if (evidence.many) {
      page.html.text(" · ");
      page.label("chain.many");
    }
    if (evidence.exceptional) {
      page.html.text(" · ");
      page.label("chain.exceptional");
    }
    versions(page, evidence);
  }
  {
    const auto list = page.html.element("ol", {{"class", "chain"}});
    const std::string* before = nullptr;
    for (const model::CallChainStep& each : evidence.chain) {
      step(page, each, before == nullptr ? each.owner != "app" : each.owner != *before);
      before = &each.owner;
    }
  }
  guards(page, evidence);
}

}  // namespace

std::string readable_member(std::string_view reference) {
  const std::size_t arrow = reference.find("->");
  if (arrow == std::string_view::npos || !reference.starts_with('L')) return std::string(reference);
  std::string name(reference.substr(1, arrow - 1));
  if (name.ends_with(';')) name.pop_back();
  std::replace(name.begin(), name.end(), '/', '.');
  const std::string_view member = reference.substr(arrow + 2);
  return name + "." + std::string(member.substr(0, member.find_first_of("(:")));
}

namespace {

void number_of(Page& page, const model::EvidenceId& id) {
  if (page.shown.contains(id)) {
    const auto link = page.html.element("a", {{"href", "#" + id}, {"class", "eid"}});
    page.html.text(id);
  } else {
    const auto span = page.html.element("span", {{"class", "eid"}});
    page.html.text(id);
  }
  page.html.text(" ");
}

}  // namespace

void evidence_location(Page& page, const model::EvidenceId& id) {
  const model::Evidence* evidence = page.report.find_evidence(id);
  if (evidence == nullptr) return;
  number_of(page, id);
  place(page, *evidence);
  position(page, evidence->position_json);
}

void short_location(Page& page, const model::EvidenceId& id) {
  const model::Evidence* evidence = page.report.find_evidence(id);
  if (evidence == nullptr) return;
  auto object = nlohmann::ordered_json::parse(evidence->position_json, nullptr, false);
  const bool in_code = object.is_object() && object.contains("method");
  if (!in_code) return evidence_location(page, id);
  number_of(page, id);
  const std::string method = object["method"].is_string() ? object["method"] : "";
  {
    const auto name = page.html.element("span", {{"title", cut(method, 300)}});
    page.html.foreign_code(readable_member(method));
  }
  object.erase("method");
  position(page, object.dump());
}

void evidence_block(Page& page, const model::EvidenceId& id) {
  const model::Evidence* evidence = page.report.find_evidence(id);
  if (evidence == nullptr) return;
  if (!page.shown.insert(id).second) {
    const auto again = page.html.element("li", {{"class", "ev again"}});
    evidence_location(page, id);
    return;
  }
  const auto block = page.html.element("li", {{"class", "ev"}, {"id", id}});
  {
    const auto line = page.html.element("div", {{"class", "where"}});
    {
      const auto number = page.html.element("span", {{"class", "eid"}});
      page.html.text(id);
    }
    page.html.text(" ");
    place(page, *evidence);
    position(page, evidence->position_json);
    if (evidence->owner) {
      page.html.text(" · ");
      const auto owner = page.html.element("span", {{"class", "owner"}});
      page.html.foreign(*evidence->owner);
    }
  }
  if (evidence->excerpt && !evidence->excerpt->empty()) {
    const auto excerpt = page.html.element("pre", {{"class", "excerpt"}});
    page.html.foreign(*evidence->excerpt);
  }
  chain(page, *evidence);
  page.html.new_line();
}

void evidence_list(Page& page, const std::vector<model::EvidenceId>& ids) {
  if (ids.empty()) return;
  const std::size_t open = ids.size() <= kOpenEvidence + 1 ? ids.size() : kOpenEvidence;
  {
    const auto list = page.html.element("ul", {{"class", "evs"}});
    for (std::size_t i = 0; i < open; ++i) evidence_block(page, ids[i]);
  }
  if (open == ids.size()) return;
  const auto rest = page.html.element("details");
  {
    const auto summary = page.html.element("summary");
    page.counted("evidence.more", ids.size() - open);
  }
  const auto list = page.html.element("ul", {{"class", "evs"}});
  for (std::size_t i = open; i < ids.size(); ++i) evidence_block(page, ids[i]);
}

}  // namespace hegui::html
