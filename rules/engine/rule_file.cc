#include "rules/engine/rule_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace hegui::rules {
namespace {

constexpr std::string_view kNameMark = "-- name:";

std::string_view trim(std::string_view text) {
  const std::size_t from = text.find_first_not_of(" \t\r\n");
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

base::Error file_error(std::string_view path, std::size_t line, std::string what) {
  return base::Error{std::move(what), fmt::format("{}:{}", path, line), {}};
}

const StatementForm* form_named(std::string_view name) {
  for (const StatementForm& form : statement_forms()) {
    if (form.name == name) return &form;
  }
  return nullptr;
}

}  // namespace

std::span<const StatementForm> statement_forms() {
  static const StatementForm kForms[] = {
      {StatementKind::applies, "applies", {"applies"}},
      {StatementKind::not_applicable, "not_applicable", {"message_key", "slots_json"}},
      {StatementKind::ground, "ground", {"present", "missing_key", "slots_json", "ask_key"}},
      {StatementKind::finding,
       "finding",
       {"strength", "message_key", "slots_json", "evidence", "subject", "owner"}},
      {StatementKind::clears,
       "clears",
       {"strength", "message_key", "slots_json", "evidence", "subject", "owner"}},
      {StatementKind::search, "search", {"search_json"}},
      {StatementKind::manual, "manual", {"message_key", "slots_json", "ask_key"}},
      {StatementKind::ask, "ask", {"ask_key", "slots_json"}},
  };
  return kForms;
}

const StatementForm& form_of(StatementKind kind) {
  const auto forms = statement_forms();
  return *std::find_if(forms.begin(), forms.end(),
                       [&](const StatementForm& form) { return form.kind == kind; });
}

base::Result<RuleFile> RuleFile::read(std::string_view text, std::string_view path) {
  RuleFile file;
  file.path = path;
  std::size_t number = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1);
    const std::string_view line = text.substr(at, end - at + 1);
    ++number;
    if (line.starts_with(kNameMark)) {
      const std::string_view name = trim(line.substr(kNameMark.size()));
      const StatementForm* form = form_named(name);
      if (form == nullptr) {
        return file_error(path, number, fmt::format("no statement is called \"{}\"", name));
      }
      if (file.find(form->kind) != nullptr) {
        return file_error(path, number, fmt::format("\"{}\" is named twice", name));
      }
      file.statements.push_back({form->kind, text.substr(end + 1, 0), number + 1});
    } else if (!file.statements.empty()) {
      NamedStatement& open = file.statements.back();
      open.sql = {open.sql.data(), open.sql.size() + line.size()};
    } else if (!trim(line).empty() && !line.starts_with("--")) {
      return file_error(path, number, "a statement without a \"-- name: ...\" line above it");
    }
    at = end + 1;
  }
  if (file.find(StatementKind::search) == nullptr) {
    return file_error(path, number, "no statement \"search\": say what was looked through");
  }
  if (file.find(StatementKind::applies) != nullptr &&
      file.find(StatementKind::not_applicable) == nullptr) {
    return file_error(path, number, "\"applies\" needs \"not_applicable\" to give the reason");
  }
  return file;
}

const NamedStatement* RuleFile::find(StatementKind kind) const {
  for (const NamedStatement& statement : statements) {
    if (statement.kind == kind) return &statement;
  }
  return nullptr;
}

std::string_view rule_id(std::string_view path) {
  path.remove_prefix(path.find_last_of('/') + 1);  // npos + 1 is 0
  path.remove_suffix(path.ends_with(".sql") ? 4 : 0);
  return path;
}

std::string_view skip_sql_comments(std::string_view sql) {
  while (true) {
    const std::size_t from = sql.find_first_not_of(" \t\r\n;");
    if (from == std::string_view::npos) return {};
    sql.remove_prefix(from);
    std::size_t end = std::string_view::npos;
    if (sql.starts_with("--")) {
      end = sql.find('\n');
    } else if (sql.starts_with("/*")) {
      end = sql.find("*/", 2);
      if (end != std::string_view::npos) end += 1;
    } else {
      return sql;
    }
    if (end == std::string_view::npos) return {};
    sql.remove_prefix(end + 1);
  }
}

}  // namespace hegui::rules
