#include "rules/engine/rule_folder.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "rules/engine/ruleset.h"

namespace hegui::test {

RuleFolder::RuleFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "hegui-rules-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  folder_ = name;
  const rules::RuleSet& rules = rules::RuleSet::built_in();
  for (const std::string& path : rules.paths()) write(path, std::string(rules.text(path)));
}

RuleFolder::~RuleFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

void RuleFolder::write(const std::string& path, const std::string& text) const {
  const std::filesystem::path file = folder_ / path;
  std::filesystem::create_directories(file.parent_path());
  std::ofstream out(file, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
}

void RuleFolder::change(const std::string& path, const std::string& from,
                        const std::string& to) const {
  std::string text = read(path);
  const std::size_t at = text.find(from);
  if (at == std::string::npos) throw std::runtime_error(path + " has no \"" + from + "\"");
  write(path, text.replace(at, from.size(), to));
}

void RuleFolder::append(const std::string& path, const std::string& text) const {
  write(path, read(path) + text);
}

void RuleFolder::remove(const std::string& path) const { std::filesystem::remove(folder_ / path); }

std::string RuleFolder::read(const std::string& path) const {
  std::ifstream in(folder_ / path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace hegui::test
