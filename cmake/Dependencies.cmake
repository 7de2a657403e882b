# Every outside library, once, as an imported target. Names are Debian 12's packages (see ./hegui).
find_package(PkgConfig REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(fmt REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(ICU REQUIRED COMPONENTS i18n uc data)
find_package(CLI11 REQUIRED)
find_package(CURL 7.85 REQUIRED)  # CURLOPT_PROTOCOLS_STR
find_package(Threads REQUIRED)

pkg_check_modules(DEFLATE REQUIRED IMPORTED_TARGET libdeflate)
add_library(deflate::deflate ALIAS PkgConfig::DEFLATE)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
add_library(re2::re2 ALIAS PkgConfig::RE2)
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)
add_library(pcre2::pcre2 ALIAS PkgConfig::PCRE2)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
add_library(seccomp::seccomp ALIAS PkgConfig::SECCOMP)
if(NOT TARGET SQLite::SQLite3)
  message(FATAL_ERROR "SQLite3 not found")
endif()

