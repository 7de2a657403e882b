// The policy texts, and what they say, back from the facts.
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "reports/model/fact_sections.h"
#include "reports/model/labels.h"

namespace hegui::model {
namespace {

using policy::Reading;

policy::Span span_at(const facts::Statement& row, int column) {
  const auto code_point = [&](int at) {
    return static_cast<std::size_t>(std::max<std::int64_t>(0, row.integer(at)));
  };
  return {code_point(column), code_point(column + 1)};
}

policy::Quote quote_at(const facts::Statement& row, int text, int span) {
  return {std::string(row.text(text)), span_at(row, span)};
}

std::optional<policy::Quote> optional_quote(const facts::Statement& row, int text) {
  if (row.is_null(text)) return std::nullopt;
  return policy::Quote{std::string(row.text(text)), {}};
}

std::vector<std::string> texts_of(std::string_view json) {
  std::vector<std::string> out;
  const nlohmann::json list = nlohmann::json::parse(json, nullptr, false);
  if (!list.is_array()) return out;
  for (const nlohmann::json& value : list) {
    if (value.is_string()) out.push_back(value.get<std::string>());
  }
  return out;
}

class PolicyReadings {
 public:
  PolicyReadings(FactReader& reader, const std::map<std::int64_t, std::size_t>& position,
                 std::vector<Reading>& readings)
      : reader_(reader), position_(position), readings_(readings) {}

  void read() {
    read_sections();
    read_statements();
    read_parties();
    read_promises();
  }

 private:
  // Calls read(reading, row) for the rows of a table whose policy is there; column 0 is the policy.
  template <typename Read>
  void each(std::string_view sql, Read read) {
    reader_.each(sql, [&](facts::Statement& row) {
      const auto found = position_.find(row.integer(0));
      if (found != position_.end()) read(readings_[found->second], row);
    });
  }

  void read_sections() {
    each("SELECT policy, title, level, parent, start, stop, id FROM policy_section ORDER BY id",
         [&](Reading& reading, auto& row) {
           policy::Section section;
           section.title = row.text(1);
           section.level = static_cast<int>(row.integer(2));
           section.parent = section_at(row.optional_integer(3));
           section.span = span_at(row, 4);
           sections_.emplace(row.integer(6), static_cast<int>(reading.sections.size()));
           reading.sections.push_back(std::move(section));
         });
  }

  void read_statements() {
    each(
        "SELECT s.policy, s.pi, s.party, s.denied, s.shared, s.need, s.word, s.start, s.stop, "
        "s.text, "
        "s.purpose, s.moment, s.section, s.by_act, s.only_improves FROM policy_statement s "
        "ORDER BY s.id",
        [&](Reading& reading, auto& row) {
          policy::Statement statement;
          statement.pi = row.text(1);
          statement.party = row.text(2) == "app" ? policy::Party::app : policy::Party::third_party;
          statement.denied = row.integer(3) != 0;
          statement.shared = row.integer(4) != 0;
          statement.need = policy::named(row.text(5), policy::Statement::Need::unsaid);
          statement.word = quote_at(row, 6, 7);
          statement.sentence = {std::string(row.text(9)), statement.word.span};
          statement.purpose = optional_quote(row, 10);
          statement.trigger = optional_quote(row, 11);
          statement.section = section_at(row.optional_integer(12));
          statement.by_act = row.integer(13) != 0;
          statement.only_improves = row.integer(14) != 0;
          reading.statements.push_back(std::move(statement));
        });
    each("SELECT policy, kind, text, start, stop FROM policy_vague ORDER BY id",
         [&](Reading& reading, auto& row) {
           policy::VagueWording vague;
           vague.kind = policy::named(row.text(1), policy::VagueWording::Kind::some);
           vague.quote = quote_at(row, 2, 3);
           reading.vague.push_back(std::move(vague));
         });
  }

  void read_parties() {
    each(
        "SELECT policy, form, name, sdks_json, operator, purpose, pi_json, link, start, stop "
        "FROM policy_party ORDER BY id",
        [&](Reading& reading, auto& row) {
          policy::ThirdParty party;
          party.form = policy::named(row.text(1), policy::ThirdParty::Form::sentence);
          party.name.text = row.text(2);
          party.sdks = texts_of(row.text(3));
          party.operator_name = row.text(4);
          party.purpose = optional_quote(row, 5);
          party.pi = texts_of(row.text(6));
          party.link = row.text(7);
          party.span = span_at(row, 8);
          reading.third_parties.push_back(std::move(party));
        });
    each(
        "SELECT policy, permission_group, purpose, text, start, stop FROM policy_permission "
        "ORDER BY id",
        [&](Reading& reading, auto& row) {
          reading.permissions.push_back(
              {std::string(row.text(1)), quote_at(row, 3, 4), row.integer(2) != 0});
        });
  }

  void read_promises() {
    each("SELECT policy, kind, way, text, start, stop FROM policy_right ORDER BY id",
         [&](Reading& reading, auto& row) {
           reading.rights.push_back({policy::named(row.text(1), policy::Right::Kind::access),
                                     quote_at(row, 3, 4), row.integer(2) != 0});
         });
    each("SELECT policy, kind, text, start, stop FROM policy_condition ORDER BY id",
         [&](Reading& reading, auto& row) {
           reading.conditions.push_back(
               {policy::named(row.text(1), policy::Right::Kind::cancel), quote_at(row, 2, 3)});
         });
    each("SELECT policy, about, number, unit, text, start, stop FROM policy_deadline ORDER BY id",
         [&](Reading& reading, auto& row) {
           reading.deadlines.push_back(
               {policy::named(row.text(1), policy::Deadline::About::request),
                row.optional_integer(2), row.text(3) == "working_days", quote_at(row, 4, 5)});
         });
    each("SELECT policy, kind, value, start, stop FROM policy_contact ORDER BY id",
         [&](Reading& reading, auto& row) {
           reading.contacts.push_back(
               {policy::named(row.text(1), policy::Contact::Kind::mail), quote_at(row, 2, 3)});
         });
    each("SELECT policy, kind, value, text, start, stop FROM policy_trait ORDER BY id",
         [&](Reading& reading, auto& row) {
           reading.traits.push_back(
               {std::string(row.text(1)), std::string(row.text(2)), quote_at(row, 3, 4)});
         });
  }

  int section_at(std::optional<std::int64_t> id) const {
    const auto found = id ? sections_.find(*id) : sections_.end();
    return found == sections_.end() ? -1 : found->second;
  }

  FactReader& reader_;
  const std::map<std::int64_t, std::size_t>& position_;  // policy_source.id -> readings
  std::vector<Reading>& readings_;
  std::map<std::int64_t, int> sections_;  // policy_section.id -> position in its reading
};

void read_fetches(FactReader& reader, EvidenceList& evidence,
                  const std::map<std::int64_t, std::size_t>& position, Policy& policy) {
  reader.each(
      "SELECT url, why, state, detail, status, final_url, hops_json, time, content_type, "
      "tls_verified, sha256, bytes, cached, reads_as, policy, origin FROM policy_fetch ORDER BY id",
      [&](auto& row) {
        PolicyFetch fetch;
        fetch.url = row.text(0);
        fetch.why = row.text(1);
        fetch.state = row.text(2);
        fetch.detail = row.optional_text(3);
        fetch.status = row.optional_integer(4);
        fetch.final_url = row.optional_text(5);
        fetch.hops_json = json_or_empty(row.text(6), '[');
        fetch.time = row.optional_text(7);
        fetch.content_type = row.optional_text(8);
        fetch.tls_verified = yes_no_column(row, 9);
        fetch.sha256 = row.optional_text(10);
        fetch.bytes = row.optional_integer(11);
        fetch.cached = row.integer(12) != 0;
        fetch.reads_as = row.optional_text(13);
        const auto source = row.is_null(14) ? position.end() : position.find(row.integer(14));
        if (source != position.end()) fetch.source = static_cast<std::int64_t>(source->second);
        fetch.evidence = evidence.cite(row.optional_integer(15));
        policy.fetches.push_back(std::move(fetch));
      });
}

std::vector<PolicyCandidate::Reason> reasons_of(std::string_view text, const Labels& labels) {
  std::vector<PolicyCandidate::Reason> reasons;
  const nlohmann::json list = nlohmann::json::parse(text, nullptr, false);
  if (!list.is_array()) return reasons;
  for (const nlohmann::json& value : list) {
    if (!value.is_object()) continue;
    PolicyCandidate::Reason reason;
    reason.code = value.value("reason", "");
    reason.words = labels.of("policy_reason", reason.code);
    reason.word = value.value("word", "");
    reason.weight = value.value("weight", std::int64_t{0});
    reasons.push_back(std::move(reason));
  }
  return reasons;
}

// The ranking is the rule set's own: it may have none.
void read_candidates(FactReader& reader, EvidenceList& evidence, Policy& policy) {
  const Labels labels;
  reader.each_if_there(
      "policy_candidate",
      "SELECT url, kind, score, others, reasons_json, "
      "(SELECT f.state FROM policy_fetch f WHERE f.url = c.url ORDER BY f.id DESC LIMIT 1), origin "
      "FROM policy_candidate c ORDER BY rank LIMIT 50",
      [&](auto& row) {
        PolicyCandidate candidate;
        candidate.url = row.text(0);
        candidate.kind = row.text(1);
        candidate.score = row.integer(2);
        candidate.others = row.integer(3) != 0;
        candidate.reasons = reasons_of(row.text(4), labels);
        candidate.state = row.optional_text(5);
        candidate.evidence = evidence.cite(row.optional_integer(6));
        policy.candidates.push_back(std::move(candidate));
      });
  for (const PolicyCandidate& candidate : policy.candidates) {
    if (candidate.kind != "privacy" || candidate.others || candidate.score <= 0 ||
        candidate.state == "ok") {
      continue;
    }
    PolicySource source;
    source.kind = "url";
    source.place = candidate.url;
    source.evidence = candidate.evidence;
    policy.sources.push_back(std::move(source));
  }
}

}  // namespace

Policy read_policy(FactReader& reader, EvidenceList& evidence, const Names& names) {
  Policy policy;
  std::map<std::int64_t, std::size_t> position;
  reader.each(
      "SELECT id, kind, place, language, chars, sha256, own, text, origin, list FROM policy_source "
      "ORDER BY id",
      [&](auto& row) {
        position.emplace(row.integer(0), policy.sources.size());
        PolicySource source;
        source.kind = row.text(1);
        source.place = row.text(2);
        source.language = row.optional_text(3);
        source.chars = row.optional_integer(4);
        source.sha256 = row.optional_text(5);
        source.own = yes_no_column(row, 6);
        source.text = row.optional_text(7);
        source.list = row.optional_text(9);
        source.evidence = evidence.cite(row.optional_integer(8));
        policy.sources.push_back(std::move(source));
      });
  read_fetches(reader, evidence, position, policy);
  read_candidates(reader, evidence, policy);
  policy.readings.resize(policy.sources.size());
  PolicyReadings(reader, position, policy.readings).read();
  std::set<std::string> pi;
  for (const Reading& reading : policy.readings) {
    for (const policy::Statement& statement : reading.statements) pi.insert(statement.pi);
  }
  for (const std::string& code : pi) policy.pi_names.emplace_back(code, names.pi(code));
  return policy;
}

}  // namespace hegui::model
