// PackingApp: a small app from smali text, a manifest and files, and the rows that the packing pass
// writes about it.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace hegui::packing {

struct AppText {
  std::vector<std::string> classes;          // smali texts
  std::vector<std::string> activities;       // "t.Main" of a manifest; empty: there is no manifest
  std::string application;                   // its Application class
  std::map<std::string, std::string> files;  // entries of the package besides classes.dex
  std::string behind_dex;                    // bytes behind the end of classes.dex
};

// Rows of the query over the facts, columns joined by '|'; throws std::runtime_error if something
// does not work. packed() is "yes", "no" or "unknown", with the packer's name behind it.
std::vector<std::string> facts_of(const AppText& app, const std::string& query);
std::string packed(const AppText& app);

// `count` methods of a class Lt/NAME; with that body, in smali.
std::string class_of(const std::string& name, const std::string& methods,
                     const std::string& super = "Ljava/lang/Object;");
std::string many_methods(const std::string& signature, const std::string& body, int count);

}  // namespace hegui::packing
