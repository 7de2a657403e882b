#include "analyzer/fetch/fetch_policies.h"

#include "analyzer/fetch/linked_lists.h"
#include "analyzer/fetch/policy_page.h"
#include "analyzer/fetch/web_address.h"
#include "analyzer/policy_language/text_reader.h"
#include "rules/engine/judge.h"

namespace hegui::fetch {
namespace {

constexpr std::string_view kMasked = "=***";  // urls.h: a value that belongs to somebody

// How the app is called, for PolicyKinds.
base::Result<std::vector<std::string>> app_names(facts::FactsDb& facts) {
  std::vector<std::string> names;
  base::Result<facts::Statement> row =
      facts.database().prepare("SELECT label, label_default, package FROM app");
  if (!row.ok()) return std::move(row).error();
  const base::Result<bool> found = row->step();
  if (!found.ok()) return found.error();
  for (int column = 0; *found && column < 3; ++column) {
    if (!row->is_null(column)) names.emplace_back(row->text(column));
  }
  return names;
}

std::string canonical(const std::string& url) {
  const base::Result<WebAddress> address = web_address(url);
  return address.ok() ? address->url : url;
}

std::optional<std::string> unless_empty(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

facts::PolicyFetchRow row_of(const Fetched& fetched) {
  const Record& record = fetched.record;
  facts::PolicyFetchRow row;
  row.url = record.url;
  row.state = name_of(record.state);
  row.detail = unless_empty(record.detail);
  if (record.status() != 0) row.status = record.status();
  if (!record.hops.empty()) {
    row.final_url = record.final_url();
    row.time = unless_empty(record.time);
  }
  row.hops_json = hops_json(record);
  row.content_type = unless_empty(record.content_type);
  if (record.tls_verified) row.tls_verified = *record.tls_verified ? 1 : 0;
  if (record.state == State::ok) {
    row.sha256 = record.sha256;
    row.bytes = static_cast<std::int64_t>(record.bytes);
  }
  row.cached = fetched.from_cache ? 1 : 0;
  return row;
}

Fetched not_asked(const std::string& url) {
  Fetched fetched;
  fetched.record.url = url;
  fetched.record.state = State::incomplete_url;
  fetched.record.detail = "a part of the address is masked in the facts";
  return fetched;
}

}  // namespace

base::Result<PolicyFetch> PolicyFetch::make(facts::FactsDb& facts, const rules::RuleSet& rules,
                                            Fetcher& fetcher) {
  base::Result<std::vector<std::string>> names = app_names(facts);
  if (!names.ok()) return std::move(names).error();
  base::Result<policy::PolicyKinds> kinds =
      policy::PolicyKinds::load(rules, std::move(names).value());
  if (!kinds.ok()) return std::move(kinds).error();
  return PolicyFetch(facts, rules, fetcher, std::move(kinds).value());
}

base::Result<FetchOutcome> PolicyFetch::add_given(const std::string& url) {
  const base::Result<bool> accepted = was_accepted(url);
  if (!accepted.ok()) return accepted.error();
  if (*accepted) return FetchOutcome{url, State::ok, {}, true};
  return add({url, "given", std::nullopt});
}

base::Result<std::vector<FetchOutcome>> PolicyFetch::add_candidates() {
  const base::Result<std::vector<Wanted>> likely = likely_policies();
  if (!likely.ok()) return likely.error();
  std::vector<FetchOutcome> outcomes;
  for (const Wanted& wanted : *likely) {
    const base::Result<bool> accepted = was_accepted(wanted.url);
    if (!accepted.ok()) return accepted.error();
    if (*accepted) break;
    base::Result<FetchOutcome> outcome = add(wanted);
    if (!outcome.ok()) return std::move(outcome).error();
    outcomes.push_back(std::move(outcome).value());
    if (outcomes.back().state == State::ok) break;
  }
  return outcomes;
}

// The view is made on a copy: it must be made again when the texts are in.
base::Result<std::vector<PolicyFetch::Wanted>> PolicyFetch::likely_policies() {
  base::Result<facts::FactsDb> copy = facts_.copy();
  if (!copy.ok()) return std::move(copy).error();
  if (base::Result<bool> done = copy->build_indexes(); !done.ok()) return std::move(done).error();
  if (base::Result<bool> done = rules::install_knowledge(*copy, rules_, {}); !done.ok()) {
    return std::move(done).error();
  }
  base::Result<facts::Statement> rows = copy->database().prepare(
      "SELECT url, origin FROM likely_policy ORDER BY rank "
      "LIMIT (SELECT value FROM parameter WHERE key = 'policy_fetch_max')");
  if (!rows.ok()) return std::move(rows).error();
  std::vector<Wanted> likely;
  while (true) {
    const base::Result<bool> more = rows->step();
    if (!more.ok()) return more.error();
    if (!*more) return likely;
    likely.push_back({std::string(rows->text(0)), "candidate", rows->optional_integer(1)});
  }
}

base::Result<bool> PolicyFetch::was_accepted(const std::string& url) {
  const std::string asked = canonical(url);
  base::Result<facts::Statement> row = facts_.database().prepare(
      "SELECT 1 FROM policy_fetch WHERE url = ? AND policy IS NOT NULL LIMIT 1");
  if (!row.ok()) return std::move(row).error();
  row->bind(1, asked);
  return row->step();
}

base::Result<FetchOutcome> PolicyFetch::add(const Wanted& wanted) {
  const bool masked = wanted.url.find(kMasked) != std::string::npos;
  const Fetched fetched = masked ? not_asked(wanted.url) : fetcher_.get(wanted.url);
  PolicyPage page = read_page(fetched, kinds_);
  facts::PolicyFetchRow row = row_of(fetched);
  row.why = wanted.why;
  row.origin = wanted.origin;
  if (page.state == State::ok) {
    row.reads_as = page.text_kind.policy ? "policy" : "other";
    if (wanted.why != "given") {
      page.text.kind = "fetched";
      page.text.own = policy::is_own(page.text_kind, true);
      if (!page.text_kind.policy) {
        page.state = State::other_kind;
        page.detail = "the text does not read like a privacy policy";
      } else if (page.text.own == false) {
        page.state = State::not_own;
        page.detail = "the privacy policy of a third party";
      }
    }
  }
  row.state = name_of(page.state);
  row.detail = unless_empty(page.detail);
  if (page.state == State::ok) {
    const base::Result<facts::RowId> policy = policy::add_policy(facts_, page.text);
    if (!policy.ok()) return policy.error();
    row.policy = *policy;
  }
  const base::Result<facts::RowId> added = facts_.add(row);
  if (!added.ok()) return added.error();
  if (page.state == State::ok) {
    if (base::Result<bool> done = add_lists(fetched); !done.ok()) return std::move(done).error();
  }
  return FetchOutcome{row.url, page.state, page.detail, fetched.from_cache};
}

base::Result<bool> PolicyFetch::add_lists(const Fetched& policy_page) {
  const base::Result<LinkWords> words = LinkWords::load(rules_);
  if (!words.ok()) return words.error();
  std::optional<policy::TextReader> reader;
  for (const LinkedList& list : linked_lists(policy_page, *words)) {
    const Fetched fetched = fetcher_.get(list.url);
    PolicyPage page = read_page(fetched, kinds_);
    facts::PolicyFetchRow row = row_of(fetched);
    row.why = "linked";
    if (page.state == State::ok) {
      if (!reader) {
        base::Result<policy::TextReader> loaded = policy::TextReader::load(rules_);
        if (!loaded.ok()) return std::move(loaded).error();
        reader.emplace(std::move(loaded).value());
      }
      const policy::Reading reading = reader->read(page.text.text);
      const bool says_something =
          list.kind == "sdk_list" ? !reading.third_parties.empty() : !reading.statements.empty();
      row.reads_as = says_something ? list.kind : "other";
      if (says_something) {
        page.text.kind = "fetched";
        page.text.list = list.kind;
        const base::Result<facts::RowId> added = policy::add_policy(facts_, page.text);
        if (!added.ok()) return added.error();
        row.policy = *added;
      } else {
        page.state = State::other_kind;
        page.detail = "the text does not read like such a list";
      }
    }
    row.state = name_of(page.state);
    row.detail = unless_empty(page.detail);
    const base::Result<facts::RowId> added = facts_.add(row);
    if (!added.ok()) return added.error();
  }
  return true;
}

}  // namespace hegui::fetch
