// The annex of policy texts: what is said to be collected, by whom and what for, what is promised,
// what is left open.
#include <algorithm>
#include <map>

#include "reports/html/sections.h"

namespace hegui::html {
namespace {

using policy::Reading;
using policy::Statement;

constexpr std::size_t kMaxQuotes = 3;  // of one kind of information

void heading(Page& page, const char* key) {
  const auto head = page.html.element("h4");
  page.label(key);
}

model::Text pi_name(const Page& page, const std::string& code) {
  const auto& names = page.report.policy.pi_names;
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const auto& name) { return name.first == code; });
  return found == names.end() ? model::Text{code, code} : found->second;
}

void sources(Page& page) {
  AnnexTable table(page,
                   {"column.name", "column.path", "column.language", "column.total", "policy.own"});
  for (const model::PolicySource& source : page.report.policy.sources) {
    if (source.kind == "url") continue;  // among the candidates
    auto row = table.row();
    row.words(page.labels.of("policy.kind", source.kind));
    row.code(source.place);
    row.foreign_or_blank(source.language);
    row.number(source.chars);
    row.yes_no(source.own);
  }
}

void candidates(Page& page) {
  if (page.report.policy.candidates.empty()) return;
  heading(page, "policy.candidates");
  AnnexTable table(page, {"policy.link", "column.kind", "policy.score", "policy.others",
                          "policy.reasons", "policy.fetch_state"});
  for (const model::PolicyCandidate& candidate : page.report.policy.candidates) {
    auto row = table.row();
    row.code(candidate.url);
    row.words(page.labels.of("policy_link", candidate.kind));
    row.number(candidate.score);
    row.yes_no(candidate.others);
    {
      const auto cell = row.cell();
      for (const model::PolicyCandidate::Reason& reason : candidate.reasons) {
        const auto line = page.html.element("div");
        page.html.words(reason.words);
        if (!reason.word.empty()) {
          page.html.text(" ");
          page.html.foreign_code(reason.word);
        }
        page.html.text(" " + std::to_string(reason.weight));
      }
    }
    row.words(candidate.state ? page.labels.of("fetch_state", *candidate.state) : model::Text{});
  }
}

void fetches(Page& page) {
  if (page.report.policy.fetches.empty()) return;
  heading(page, "policy.fetches");
  AnnexTable table(page, {"policy.link", "column.kind", "policy.fetch_state", "policy.fetch_time",
                          "policy.final_url", "app.sha256"});
  for (const model::PolicyFetch& fetch : page.report.policy.fetches) {
    auto row = table.row();
    row.code(fetch.url);
    row.words(page.labels.of("fetch_why", fetch.why));
    {
      const auto cell = row.cell();
      page.html.words(page.labels.of("fetch_state", fetch.state));
      if (fetch.status) page.html.text(" " + std::to_string(*fetch.status));
    }
    {
      const auto cell = row.cell();
      page.html.foreign(fetch.time.value_or(""));
      if (fetch.cached) {
        page.html.text(" ");
        page.label("policy.from_cache");
      }
    }
    row.code(fetch.final_url.value_or(""));
    row.code(fetch.sha256.value_or(""));
  }
}

// One row for each kind of information and what is said of it: collected by the app, by others,
// denied.
void statements(Page& page, const Reading& reading) {
  if (reading.statements.empty()) return;
  heading(page, "policy.statements");
  std::map<std::pair<std::string, std::string>, std::vector<const Statement*>> said;
  for (const Statement& statement : reading.statements) {
    const std::string what = statement.denied   ? "denied"
                             : statement.shared ? "shared"
                                                : std::string(name_of(statement.party));
    said[{statement.pi, what}].push_back(&statement);
  }
  std::size_t rows = 0;
  {
    AnnexTable table(page, {"column.pi", "policy.party", "policy.purpose", "policy.quote"});
    for (const auto& [key, list] : said) {
      if (++rows > kMaxAnnexRows) break;
      auto row = table.row();
      row.words(pi_name(page, key.first));
      row.words(page.labels.of("policy_says", key.second));
      const auto purpose = std::find_if(list.begin(), list.end(), [](const Statement* statement) {
        return statement->purpose.has_value();
      });
      row.foreign_or_blank(purpose == list.end() ? std::nullopt
                                                 : std::optional((*purpose)->purpose->text));
      const auto cell = row.cell();
      for (std::size_t i = 0; i < list.size() && i < kMaxQuotes; ++i) {
        const auto line = page.html.element("div");
        page.html.foreign(list[i]->sentence.text);
      }
      if (list.size() > kMaxQuotes) page.counted("evidence.more", list.size() - kMaxQuotes);
    }
  }
  rest_note(page, said.size());
}

void third_parties(Page& page, const Reading& reading) {
  if (reading.third_parties.empty()) return;
  heading(page, "policy.third_parties");
  {
    AnnexTable table(
        page, {"column.name", "column.operator", "policy.purpose", "column.pi", "policy.link"});
    std::size_t rows = 0;
    for (const policy::ThirdParty& party : reading.third_parties) {
      if (++rows > kMaxAnnexRows) break;
      auto row = table.row();
      row.foreign(party.name.text);
      row.foreign(party.operator_name);
      row.foreign_or_blank(party.purpose ? std::optional(party.purpose->text) : std::nullopt);
      {
        const auto cell = row.cell();
        for (std::size_t i = 0; i < party.pi.size(); ++i) {
          if (i > 0) page.html.text("、");
          page.html.words(pi_name(page, party.pi[i]));
        }
      }
      row.code(party.link);
    }
  }
  rest_note(page, reading.third_parties.size());
}

// Rights, conditions, deadlines, contacts and other things, each with the words that show it.
void promises(Page& page, const Reading& reading) {
  heading(page, "policy.promises");
  AnnexTable table(page, {"column.kind", "column.name", "policy.quote"});
  const auto add = [&](const char* kind, const model::Text& what, std::string_view quote) {
    auto row = table.row();
    row.words(page.labels(kind));
    row.words(what);
    row.foreign(quote);
  };
  for (const policy::Right& right : reading.rights) {
    add(right.way ? "policy.right" : "policy.right_without_way",
        page.labels.of("policy_right", std::string(name_of(right.kind))), right.sentence.text);
  }
  for (const policy::Condition& condition : reading.conditions) {
    add("policy.condition", page.labels.of("policy_right", std::string(name_of(condition.kind))),
        condition.quote.text);
  }
  for (const policy::Deadline& deadline : reading.deadlines) {
    add(!deadline.number        ? "policy.deadline_soon"
        : deadline.working_days ? "policy.deadline_working_days"
                                : "policy.deadline_days",
        page.labels.of("policy_about", std::string(name_of(deadline.about))),
        deadline.sentence.text);
  }
  for (const policy::Contact& contact : reading.contacts) {
    add("policy.contact", page.labels.of("policy_contact", std::string(name_of(contact.kind))),
        contact.value.text);
  }
  for (const policy::Trait& trait : reading.traits) {
    add("policy.trait", page.labels.of("policy_trait", trait.key), trait.quote.text);
  }
  for (const policy::VagueWording& vague : reading.vague) {
    add("policy.vague", page.labels.of("policy_vague", std::string(name_of(vague.kind))),
        vague.quote.text);
  }
}

}  // namespace

void policy_annex(Page& page) {
  const model::Policy& policy = page.report.policy;
  const bool texts =
      std::any_of(policy.sources.begin(), policy.sources.end(),
                  [](const model::PolicySource& source) { return source.text.has_value(); });
  if (texts) {
    sources(page);
  } else {
    const auto note = page.html.element("p");
    page.label("policy.none");
  }
  fetches(page);
  candidates(page);
  for (std::size_t i = 0; i < policy.sources.size(); ++i) {
    if (!policy.sources[i].text) continue;
    {
      const auto head = page.html.element("h4");
      page.html.foreign_code(policy.sources[i].place);
    }
    statements(page, policy.readings[i]);
    third_parties(page, policy.readings[i]);
    promises(page, policy.readings[i]);
  }
}

}  // namespace hegui::html
