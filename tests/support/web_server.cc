#include "tests/support/web_server.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace hegui::test {
namespace {

namespace fs = std::filesystem;

void run(const std::string& command) {
  if (std::system((command + " >/dev/null 2>&1").c_str()) != 0) {
    throw std::runtime_error("failed: " + command);
  }
}

std::string in_quotes(const fs::path& path) { return "'" + path.string() + "'"; }

std::string first_line(int fd) {
  std::string line;
  for (char c = 0; read(fd, &c, 1) == 1 && c != '\n';) line += c;
  return line;
}

}  // namespace

WebServer::WebServer(const fs::path& folder, const std::string& certificate, const std::string& key)
    : folder_(folder), tls_(!certificate.empty()) {
  fs::remove_all(folder_);
  fs::create_directories(folder_ / "pages");
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  if (pipe2(in.data(), O_CLOEXEC) != 0 || pipe2(out.data(), O_CLOEXEC) != 0) {
    throw std::runtime_error("no pipe");
  }
  child_ = fork();
  if (child_ == 0) {
    dup2(in[0], STDIN_FILENO);
    dup2(out[1], STDOUT_FILENO);
    const std::string script = std::string(HEGUI_SOURCE_DIR) + "/tests/support/web_server.py";
    if (tls_) {
      execlp("python3", "python3", script.c_str(), folder_.c_str(), certificate.c_str(),
             key.c_str(), nullptr);
    } else {
      execlp("python3", "python3", script.c_str(), folder_.c_str(), nullptr);
    }
    _exit(127);
  }
  close(in[0]);
  close(out[1]);
  input_ = in[1];
  port_ = std::atoi(first_line(out[0]).c_str());
  close(out[0]);
  if (port_ == 0) throw std::runtime_error("the web server of the tests did not start");
}

WebServer::~WebServer() {
  close(input_);
  if (child_ > 0) {
    kill(child_, SIGTERM);
    waitpid(child_, nullptr, 0);
  }
}

std::string WebServer::url(const std::string& path, const std::string& host) const {
  return (tls_ ? "https://" : "http://") + host + ":" + std::to_string(port_) + path;
}

void WebServer::page(const std::string& name, const std::string& bytes) const {
  std::ofstream(folder_ / "pages" / name, std::ios::binary) << bytes;
}

std::vector<std::string> WebServer::requests() const {
  std::vector<std::string> paths;
  std::ifstream in(folder_ / "requests.txt");
  for (std::string line; std::getline(in, line);) paths.push_back(line);
  return paths;
}

TestCertificates::TestCertificates(const fs::path& folder) : folder_(folder) {
  fs::create_directories(folder_);
  run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "
      "/CN=test-authority -keyout " +
      in_quotes(folder_ / "ca.key") + " -out " + in_quotes(folder_ / "ca.crt"));
}

std::string TestCertificates::authority() const { return (folder_ / "ca.crt").string(); }

std::pair<std::string, std::string> TestCertificates::certificate_for(
    const std::string& host) const {
  const fs::path key = folder_ / (host + ".key");
  const fs::path request = folder_ / (host + ".csr");
  const fs::path certificate = folder_ / (host + ".crt");
  const fs::path names = folder_ / (host + ".ext");
  const bool is_address = host.find_first_not_of("0123456789.") == std::string::npos;
  std::ofstream(names) << "subjectAltName=" << (is_address ? "IP:" : "DNS:") << host << "\n";
  run("openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=test "
      "-keyout " +
      in_quotes(key) + " -out " + in_quotes(request));
  run("openssl x509 -req -days 1 -in " + in_quotes(request) + " -CA " + in_quotes(authority()) +
      " -CAkey " + in_quotes(folder_ / "ca.key") + " -CAcreateserial -extfile " + in_quotes(names) +
      " -out " + in_quotes(certificate));
  return {certificate.string(), key.string()};
}

void forget_proxies() {
  for (const char* name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
    unsetenv(name);
  }
}

}  // namespace hegui::test
