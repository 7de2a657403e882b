// What a privacy policy says, as far as it could be understood.
//
// All spans are [start, stop) in code points of the plain text that was read. `text` members are
// quoted from it, needless white space left out. Lists are in the order of the text.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::policy {

struct Span {
  std::size_t start = 0;
  std::size_t stop = 0;
  bool operator==(const Span&) const = default;
};

struct Quote {
  std::string text;
  Span span;
};

struct Section {
  std::string title;
  int level = 1;    // 1 the outermost
  int parent = -1;  // position in the list
  Span span;        // from its title to the next title of its level or a wider one
};

// Who does something with the information.
enum class Party : std::uint8_t {
  app,          // the operator, or nobody named: "需要使用您的手机号"
  third_party,  // an SDK, a partner, whom it is shared with
};

// "We collect your telephone number": one kind of information in one sentence, cell or list item.
struct Statement {
  std::string pi;  // code of pi.tsv
  Party party = Party::app;
  bool denied = false;  // said flatly not to be collected; no condition, no recipient
  bool shared = false;  // the app gives it to a third party (party is that)
  enum class Need : std::uint8_t { unsaid, required, optional };
  Need need = Need::unsaid;
  Quote word;                    // that names the information
  Quote sentence;                // or the row of a table
  std::optional<Quote> purpose;  // "用于…", "以便…"; the cell of a purpose column
  std::optional<Quote> trigger;  // "当您…时", "在您使用…时"
  bool by_act = false;         // the trigger is an act of the user's ("您下单时"), not any use
  bool only_improves = false;  // the purpose is nothing but a better service, pushing, research
  int section = -1;            // position in sections, -1 before the first
};

// A word that leaves open which information is collected, or what for.
struct VagueWording {
  enum class Kind : std::uint8_t {
    open_list,  // 等信息
    not_only,   // 包括但不限于
    examples,   // 例如
    some,       // 相关信息, 必要信息
    may,        // 可能会收集
  };
  Kind kind = Kind::open_list;
  Quote quote;
  Quote sentence;
};

// A third party that is named, with what is said of it in one place.
struct ThirdParty {
  enum class Form : std::uint8_t { table, block, sentence };
  Form form = Form::sentence;
  Quote name;
  std::vector<std::string> sdks;  // ids of sdks.tsv that the name can mean; empty if none is known
  std::string operator_name;      // "" not said
  std::optional<Quote> purpose;
  std::vector<std::string> pi;  // codes, each once
  std::string link;             // "" not said
  Span span;                    // of the row, block or sentence
};

// A system permission that is spoken of.
struct PermissionNote {
  std::string group;  // of permission_groups.tsv
  Quote sentence;
  bool purpose = false;  // says what for
};

struct Right {
  enum class Kind : std::uint8_t { access, correct, delete_, cancel, withdraw, copy };
  Kind kind = Kind::access;
  Quote sentence;
  bool way = false;  // says how: a menu path, an address, customer service
};

// Exercising a right is made to depend on more than the account itself.
struct Condition {
  Right::Kind kind = Right::Kind::cancel;
  Quote quote;
};

// Within which time requests are handled.
struct Deadline {
  enum class About : std::uint8_t { request, access, correct, delete_, cancel, complaint };
  About about = About::request;
  std::optional<std::int64_t> number;  // none: only "as soon as possible"
  bool working_days = false;
  Quote sentence;
};

struct Contact {
  enum class Kind : std::uint8_t { mail, phone, address, person, online };
  Kind kind = Kind::mail;
  Quote value;
};

// Something else the text says or shows, by its first place.
struct Trait {
  // operator, updated, effective (value: the name, the date as YYYY-MM-DD), and the keys of the
  // use `trait` in policy_patterns.tsv: complaint, personalised, minors, leftover ...
  std::string key;
  std::string value;
  Quote quote;
};

struct Reading {
  std::string language;   // zh-Hans, zh-Hant, en, other
  std::size_t chars = 0;  // code points of the text
  std::vector<Section> sections;
  std::vector<Statement> statements;
  std::vector<VagueWording> vague;
  std::vector<ThirdParty> third_parties;
  std::vector<PermissionNote> permissions;
  std::vector<Right> rights;
  std::vector<Condition> conditions;
  std::vector<Deadline> deadlines;
  std::vector<Contact> contacts;
  std::vector<Trait> traits;
};

// Is the language one that is read? Where not, what is not found says nothing.
bool is_understood(const Reading& reading);

// The names of the values of each enumeration above, in their order: as JSON, facts and the rules'
// tables write them.
template <typename Enum>
inline constexpr std::array<std::string_view, 0> kNamesOf{};
template <>
inline constexpr std::array<std::string_view, 2> kNamesOf<Party>{"app", "third_party"};
template <>
inline constexpr std::array<std::string_view, 3> kNamesOf<Statement::Need>{"unsaid", "required",
                                                                           "optional"};
template <>
inline constexpr std::array<std::string_view, 5> kNamesOf<VagueWording::Kind>{
    "open_list", "not_only", "examples", "some", "may"};
template <>
inline constexpr std::array<std::string_view, 3> kNamesOf<ThirdParty::Form>{"table", "block",
                                                                            "sentence"};
template <>
inline constexpr std::array<std::string_view, 6> kNamesOf<Right::Kind>{
    "access", "correct", "delete", "cancel", "withdraw", "copy"};
template <>
inline constexpr std::array<std::string_view, 6> kNamesOf<Deadline::About>{
    "request", "access", "correct", "delete", "cancel", "complaint"};
template <>
inline constexpr std::array<std::string_view, 5> kNamesOf<Contact::Kind>{"mail", "phone", "address",
                                                                         "person", "online"};

template <typename Enum>
requires(!kNamesOf<Enum>.empty()) constexpr std::string_view name_of(Enum value) {
  return kNamesOf<Enum>[static_cast<std::size_t>(value)];
}

// The value that has that name; `other` where none has.
template <typename Enum>
requires(!kNamesOf<Enum>.empty()) constexpr Enum named(std::string_view name, Enum other) {
  const auto& names = kNamesOf<Enum>;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  return other;
}

}  // namespace hegui::policy
