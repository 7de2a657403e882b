// A web server of our own on 127.0.0.1 (web_server.py), for the life of the object.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace hegui::test {

// Throws std::runtime_error if python3 or openssl do not do their part.
class WebServer {
 public:
  // `folder` is made anew. With `certificate` and `key` (PEM files) it speaks TLS.
  explicit WebServer(const std::filesystem::path& folder, const std::string& certificate = {},
                     const std::string& key = {});
  ~WebServer();
  WebServer(const WebServer&) = delete;
  WebServer& operator=(const WebServer&) = delete;

  // http://127.0.0.1:PORT + path; https with a certificate.
  std::string url(const std::string& path, const std::string& host = "127.0.0.1") const;
  int port() const { return port_; }
  // What /NAME answers from now on.
  void page(const std::string& name, const std::string& bytes) const;
  // The paths asked for, in order.
  std::vector<std::string> requests() const;

 private:
  std::filesystem::path folder_;
  bool tls_ = false;
  pid_t child_ = -1;
  int input_ = -1;  // the server ends when it closes
  int port_ = 0;
};

// An authority, and certificates that it signed, as PEM files in a folder.
class TestCertificates {
 public:
  explicit TestCertificates(const std::filesystem::path& folder);
  std::string authority() const;
  // For a host name ("localhost") or an address ("127.0.0.1"); NAME.crt and NAME.key.
  std::pair<std::string, std::string> certificate_for(const std::string& host) const;

 private:
  std::filesystem::path folder_;
};

// Takes proxies out of the environment: 127.0.0.1 is asked directly.
void forget_proxies();

}  // namespace hegui::test
