#include "tests/apk/sign/tools.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace hegui::test {

std::string run_tool(const std::string& command) {
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
  std::string output;
  std::array<char, 4096> buffer;
  for (std::size_t size; (size = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
    output.append(buffer.data(), size);
  }
  if (pclose(pipe) != 0) throw std::runtime_error(command + "\n" + output);
  return output;
}

ScratchFolder::ScratchFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "hegui-sign-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a folder");
  path_ = name;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

void make_key(const ScratchFolder& folder, const std::string& name, const std::string& options) {
  const std::string key = (folder / (name + ".key")).string();
  run_tool("openssl genpkey " + options + " -out " + key);
  run_tool("openssl req -new -x509 -days 9000 -utf8 -subj '/C=CN/O=示例/CN=" + name + "' -key " +
           key + " -out " + (folder / (name + ".pem")).string());
  run_tool("openssl pkcs8 -topk8 -nocrypt -outform DER -in " + key + " -out " +
           (folder / (name + ".pk8")).string());
}

MemoryEntries MemoryEntries::unpack(const std::filesystem::path& archive,
                                    const ScratchFolder& folder) {
  const auto target = folder / "unpacked";
  std::filesystem::remove_all(target);
  run_tool("unzip -q -o " + archive.string() + " -d " + target.string());
  MemoryEntries entries;
  for (const auto& file : std::filesystem::recursive_directory_iterator(target)) {
    if (!file.is_regular_file()) continue;
    std::ifstream in(file.path(), std::ios::binary);
    entries.put(std::filesystem::relative(file.path(), target).string(),
                {std::istreambuf_iterator<char>(in), {}});
  }
  return entries;
}

void MemoryEntries::put(const std::string& name, const std::string& contents) {
  if (!contents_.contains(name)) names_.push_back(name);
  contents_[name] = contents;
}
void MemoryEntries::remove(const std::string& name) {
  contents_.erase(name);
  std::erase(names_, name);
}
std::string& MemoryEntries::contents(const std::string& name) { return contents_.at(name); }

std::optional<base::Error> MemoryEntries::read(
    std::size_t index, const std::function<void(base::ByteView)>& sink) const {
  const base::ByteView all = base::ByteView::of(contents_.at(names_[index]));
  const std::size_t half = all.size() / 2;
  sink(*all.sub(0, half));
  sink(*all.from(half));
  return std::nullopt;
}

}  // namespace hegui::test
