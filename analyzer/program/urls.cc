#include "analyzer/program/urls.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "analyzer/program/origins.h"
#include "apk/base/unicode.h"
#include "rules/engine/rule_table.h"
#include "rules/engine/tsv.h"

namespace hegui::program {
namespace {

constexpr std::size_t kMaxUrlsInText = 16;
constexpr std::size_t kMaxUrlBytes = 2048;
constexpr std::size_t kMaxKnownValue = 64;    // bytes of a query's value
constexpr std::size_t kMaxWordsBeside = 120;  // bytes

bool ends_url(unsigned char c) {
  return c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '\\' || c == '^' ||
         c == '`' || c == '{' || c == '}' || c == '|' || c >= 0x80;
}

bool is_host_byte(unsigned char c) {
  return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_' || c == ':' || c == '@' ||
         c == '[' || c == ']';
}

// The scheme that ends right before "://", "" if it is none of ours.
std::string scheme_before(std::string_view text, std::size_t colon) {
  std::size_t start = colon;
  while (start > 0 && std::isalpha(static_cast<unsigned char>(text[start - 1])) != 0) --start;
  std::string scheme(text.substr(start, colon - start));
  std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const char* known : {"https", "http", "wss", "ws"}) {
    if (scheme == known) return scheme;
  }
  return {};
}

// Host of an authority: user information and port dropped; "" if it names no place.
std::string host_of(std::string_view authority) {
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
    authority.remove_prefix(at + 1);
  }
  if (authority.starts_with('[')) return {};  // IPv6 literals: nobody's name
  authority = authority.substr(0, authority.find(':'));
  while (authority.ends_with('.')) authority.remove_suffix(1);
  const std::size_t dot = authority.find('.');
  if (dot == std::string_view::npos || dot == 0 || authority.find("..") != std::string_view::npos) {
    return {};
  }
  std::string host(authority);
  std::transform(host.begin(), host.end(), host.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return host;
}

std::string small_letters(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return small;
}

// "?id=1&token=xyz" -> "?id=1&token=***".
std::string masked_query(std::string_view url, const PrivateParameters& parameters) {
  const std::size_t question = url.find('?');
  if (question == std::string_view::npos) return std::string(url);
  std::string out(url.substr(0, question + 1));
  for (std::size_t at = question + 1; at < url.size();) {
    const std::size_t end = std::min(url.find_first_of("&#", at), url.size());
    const std::string_view pair = url.substr(at, end - at);
    const std::size_t equals = pair.find('=');
    if (equals == std::string_view::npos ||
        !parameters.is_private(pair.substr(0, equals), pair.substr(equals + 1))) {
      out += pair;
    } else {
      out += pair.substr(0, equals + 1);
      out += "***";
    }
    if (end < url.size()) out += url[end];
    at = end + 1;
  }
  return out;
}

// "…<a href=\"" -> the words of the link that begins there.
std::string words_of_link(std::string_view before, std::string_view after) {
  const std::size_t tag = before.rfind('<');
  if (tag == std::string_view::npos ||
      small_letters(before.substr(tag)).find("href") == std::string::npos) {
    return {};
  }
  const std::size_t begin = after.find('>');
  if (begin == std::string_view::npos) return {};
  return std::string(after.substr(begin + 1, after.find('<', begin) - begin - 1));
}

}  // namespace

base::Result<PrivateParameters> PrivateParameters::load(const rules::RuleSet& rules) {
  const auto table =
      rules::RuleTable<2>::open(rules, "catalog/private_parameters.tsv", {"name", "match"});
  if (!table.ok()) return table.error();
  PrivateParameters parameters;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (table->cell(row, 1) == "whole") {
      parameters.whole_.emplace(table->cell(row, 0));
    } else {
      parameters.parts_.emplace_back(table->cell(row, 0));
    }
  }
  return parameters;
}

bool PrivateParameters::is_private(std::string_view name, std::string_view value) const {
  if (value.size() > kMaxKnownValue || excerpt_of(value) != value) return true;
  const std::string small = small_letters(name);
  return whole_.contains(small) ||
         std::any_of(parts_.begin(), parts_.end(), [&](const std::string& part) {
           return small.find(part) != std::string::npos;
         });
}

std::string words_beside(std::string_view text, std::size_t start, std::size_t stop) {
  const std::string_view before = text.substr(0, start);
  const std::string_view after = text.substr(stop);
  std::string words = words_of_link(before, after);
  if (words.empty() && before.ends_with("](")) {
    const std::size_t open = before.rfind('[');
    if (open != std::string_view::npos) words = before.substr(open + 1, start - open - 3);
  }
  if (words.empty()) {
    std::size_t line = before.find_last_of("\n>");
    line = line == std::string_view::npos ? 0 : line + 1;
    // The end of it, cut between characters.
    if (start - line > kMaxWordsBeside) line = start - kMaxWordsBeside;
    while (line < start && (static_cast<unsigned char>(text[line]) & 0xc0) == 0x80) ++line;
    words = before.substr(line);
  }
  return excerpt_of(base::repair_utf8(words).text, kMaxWordsBeside);
}

std::vector<FoundUrl> find_urls(std::string_view text, const PrivateParameters& parameters) {
  std::vector<FoundUrl> urls;
  for (std::size_t at = text.find("://");
       at != std::string_view::npos && urls.size() < kMaxUrlsInText;
       at = text.find("://", at + 3)) {
    const std::string scheme = scheme_before(text, at);
    if (scheme.empty()) continue;
    std::size_t end = at + 3;
    const std::size_t limit = std::min(text.size(), end + kMaxUrlBytes);
    while (end < limit && is_host_byte(static_cast<unsigned char>(text[end]))) ++end;
    const std::string_view authority = text.substr(at + 3, end - at - 3);
    const std::string host = host_of(authority);
    if (host.empty() || (end < text.size() && text[end] == '%')) continue;
    const std::size_t path = end;
    while (end < limit && !ends_url(static_cast<unsigned char>(text[end]))) ++end;
    while (end > path && (text[end - 1] == '.' || text[end - 1] == ',' || text[end - 1] == ')')) {
      --end;
    }
    const std::size_t user = authority.rfind('@');
    std::string shown_authority(user == std::string_view::npos ? authority
                                                               : authority.substr(user + 1));
    while (path == end && shown_authority.ends_with('.')) shown_authority.pop_back();
    std::string url = scheme + "://";
    url += shown_authority;
    url += masked_query(text.substr(path, end - path), parameters);
    urls.push_back({std::move(url), scheme, host, at - scheme.size(), end});
  }
  return urls;
}

base::Result<Hosts> Hosts::load(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/hosts.tsv";
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  const auto suffix = table->column("host_suffix");
  const auto owner = table->column("owner");
  const auto organisation = table->column("organisation");
  const auto country = table->column("operator_country");
  const auto kind = table->column("kind");
  for (const auto* column : {&suffix, &owner, &organisation, &country, &kind}) {
    if (!column->ok()) return column->error();
  }
  base::Result<PrivateParameters> parameters = PrivateParameters::load(rules);
  if (!parameters.ok()) return std::move(parameters).error();
  Hosts hosts;
  hosts.parameters_ = std::move(parameters).value();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view sdk = table->cell(row, *owner);
    hosts.known_.emplace(table->cell(row, *suffix),
                         Known{sdk.empty() ? table->cell(row, *organisation) : sdk,
                               table->cell(row, *country), table->cell(row, *kind) == "namespace"});
  }
  return hosts;
}

// The longest known suffix at a label border.
const Hosts::Known* Hosts::find(std::string_view host) const {
  while (!host.empty()) {
    if (const auto found = known_.find(host); found != known_.end()) return &found->second;
    const std::size_t dot = host.find('.');
    if (dot == std::string_view::npos) break;
    host.remove_prefix(dot + 1);
  }
  return nullptr;
}

bool Hosts::is_name_only(std::string_view host) const {
  const Known* known = find(host);
  return known != nullptr && known->name_only;
}

void Hosts::note(const FoundUrl& url, facts::RowId origin) {
  Seen& seen = seen_[url.host];
  if (seen.origin == 0) seen.origin = origin;
  seen.cleartext |= url.scheme == "http" || url.scheme == "ws";
}

std::vector<std::pair<std::string, facts::RowId>> Hosts::seen() const {
  std::vector<std::pair<std::string, facts::RowId>> hosts;
  for (const auto& [host, seen] : seen_) hosts.emplace_back(host, seen.origin);
  return hosts;
}

void Hosts::write(facts::FactWriter& facts) const {
  for (const auto& [host, seen] : seen_) {
    facts::HostRow row;
    row.host = host;
    if (const Known* known = find(host)) {
      if (!known->owner.empty()) row.owner = known->owner;
      if (!known->country.empty()) row.operator_country = known->country;
    }
    row.cleartext = seen.cleartext;
    row.origin = seen.origin;
    facts.add(row);
  }
}

void UrlWriter::write(std::string_view text, const std::string& owner, facts::FactWriter& facts,
                      const std::function<facts::RowId(std::string_view url)>& origin) {
  for (const FoundUrl& url : find_urls(text, hosts_.parameters())) {
    if (hosts_.is_name_only(url.host)) continue;
    facts::UrlRow row;
    row.url = url.url;
    row.scheme = url.scheme;
    row.host = url.host;
    row.owner = owner;
    if (std::string words = words_beside(text, url.start, url.stop); !words.empty()) {
      row.words = std::move(words);
    }
    row.origin = origin(url.url);
    hosts_.note(url, *row.origin);
    facts.add(row);
  }
}

}  // namespace hegui::program
