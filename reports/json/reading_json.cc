#include "reports/json/reading_json.h"

namespace hegui::json {
namespace {

using policy::Quote;
using policy::Span;

void write_span(JsonStream& json, std::string_view name, Span span) {
  json.key(name);
  json.begin_list();
  json.integer(static_cast<std::int64_t>(span.start));
  json.integer(static_cast<std::int64_t>(span.stop));
  json.end_list();
}

void write_quote(JsonStream& json, const Quote& quote) {
  json.text("text", quote.text);
  write_span(json, "span", quote.span);
}

void write_text(JsonStream& json, std::string_view name, const std::optional<Quote>& quote) {
  quote ? json.text(name, quote->text) : json.null(name);
}

// One object for each element of that list of each reading, its members written by `members`.
template <typename Element, typename Members>
void write_list(JsonStream& json, std::string_view name, std::span<const policy::Reading> readings,
                std::vector<Element> policy::Reading::*list, Members members) {
  json.key(name);
  json.begin_list();
  for (std::size_t source = 0; source < readings.size(); ++source) {
    for (const Element& element : readings[source].*list) {
      json.begin_object();
      json.number("source", static_cast<std::int64_t>(source));
      members(element);
      json.end_object();
    }
  }
  json.end_list();
}

}  // namespace

void write_readings(JsonStream& json, std::span<const policy::Reading> readings) {
  write_list(json, "sections", readings, &policy::Reading::sections,
             [&](const policy::Section& section) {
               json.text("title", section.title);
               json.number("level", section.level);
               json.number_or_null(
                   "parent", section.parent < 0 ? model::Count() : model::Count(section.parent));
               write_span(json, "span", section.span);
             });
  write_list(json, "statements", readings, &policy::Reading::statements,
             [&](const policy::Statement& statement) {
               json.text("pi", statement.pi);
               json.text("party", name_of(statement.party));
               json.yes_no("denied", statement.denied);
               json.yes_no("shared", statement.shared);
               json.text("need", name_of(statement.need));
               json.text("word", statement.word.text);
               write_span(json, "word_span", statement.word.span);
               write_text(json, "purpose", statement.purpose);
               write_text(json, "trigger", statement.trigger);
               json.yes_no("by_act", statement.by_act);
               json.yes_no("only_improves", statement.only_improves);
               json.number_or_null("section", statement.section < 0
                                                  ? model::Count()
                                                  : model::Count(statement.section));
               write_quote(json, statement.sentence);
             });
  write_list(json, "vague", readings, &policy::Reading::vague,
             [&](const policy::VagueWording& vague) {
               json.text("kind", name_of(vague.kind));
               write_quote(json, vague.quote);
               vague.sentence.text.empty() ? json.null("sentence")
                                           : json.text("sentence", vague.sentence.text);
             });
  write_list(json, "sdk_rows", readings, &policy::Reading::third_parties,
             [&](const policy::ThirdParty& party) {
               json.text("form", name_of(party.form));
               json.text("name", party.name.text);
               json.texts("sdks", party.sdks);
               party.operator_name.empty() ? json.null("operator")
                                           : json.text("operator", party.operator_name);
               write_text(json, "purpose", party.purpose);
               json.texts("pi", party.pi);
               party.link.empty() ? json.null("link") : json.text("link", party.link);
               write_span(json, "span", party.span);
             });
  write_list(json, "permissions", readings, &policy::Reading::permissions,
             [&](const policy::PermissionNote& note) {
               json.text("group", note.group);
               json.yes_no("purpose", note.purpose);
               write_quote(json, note.sentence);
             });
  write_list(json, "rights", readings, &policy::Reading::rights, [&](const policy::Right& right) {
    json.text("right", name_of(right.kind));
    json.yes_no("way", right.way);
    write_quote(json, right.sentence);
  });
  write_list(json, "conditions", readings, &policy::Reading::conditions,
             [&](const policy::Condition& condition) {
               json.text("right", name_of(condition.kind));
               write_quote(json, condition.quote);
             });
  write_list(json, "deadlines", readings, &policy::Reading::deadlines,
             [&](const policy::Deadline& deadline) {
               json.text("about", name_of(deadline.about));
               json.number_or_null("number", deadline.number);
               deadline.number ? json.text("unit", deadline.working_days ? "working_days" : "days")
                               : json.text("unit", "soon");
               write_quote(json, deadline.sentence);
             });
  write_list(json, "contacts", readings, &policy::Reading::contacts,
             [&](const policy::Contact& contact) {
               json.text("kind", name_of(contact.kind));
               write_quote(json, contact.value);
             });
  write_list(json, "traits", readings, &policy::Reading::traits, [&](const policy::Trait& trait) {
    json.text("key", trait.key);
    trait.value.empty() ? json.null("value") : json.text("value", trait.value);
    write_quote(json, trait.quote);
  });
}

void write_gaps(JsonStream& json, const policy::Reading& reading,
                std::span<const policy::Expectation* const> missing,
                std::span<const policy::Contradiction> contradictions) {
  json.key("missing");
  json.begin_list();
  for (const policy::Expectation* what : missing) {
    json.begin_object();
    json.text("asked", what->asked);
    json.texts("items", what->items);
    json.text("zh", what->zh);
    json.text("en", what->en);
    json.end_object();
  }
  json.end_list();
  json.key("contradictions");
  json.begin_list();
  for (const policy::Contradiction& one : contradictions) {
    json.begin_object();
    json.text("pi", reading.statements[one.denied].pi);
    for (const auto& [name, at] : {std::pair("denied", one.denied), {"collected", one.collected}}) {
      json.key(name);
      json.begin_object();
      write_quote(json, reading.statements[at].sentence);
      json.end_object();
    }
    json.end_object();
  }
  json.end_list();
}

}  // namespace hegui::json
