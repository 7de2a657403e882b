// Arguments: what a catalogued call really asks for, by its arguments.
//
// apis.tsv says for many APIs that an argument decides (arg_rule; its vocabulary is described in
// rules/catalog/README.md): Settings.Secure.getString reads the Android ID only for that key,
// getPackageInfo of the app's own package collects nothing. Where the argument is not a constant
// the answer is "not decided", never "yes".
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/program/api_catalog.h"
#include "analyzer/program/api_matcher.h"
#include "analyzer/program/outer_constants.h"
#include "analyzer/program/value_resolver.h"

namespace hegui::program {

struct CallMeaning {
  bool report = true;      // false: by its arguments the call is none of our business
  ApiNumber api = kNoApi;  // the entry that the arguments lead to, else the call's own
  std::string_view role;   // the entry's, or what the call makes of a constant
  std::string_view pi;     // may be narrower than the entry's
  std::optional<bool> collects;
  std::string arguments_json;  // {"name":value}; "" if no argument was looked at
  // Permissions that a request asks for, in order; nullopt = not a constant.
  std::vector<std::optional<std::string>> permissions;
  bool undecided_dispatch = false;  // what it reads depends on an argument that is not a constant
};

class ArgumentJudge {
 public:
  // All borrowed. `requested`: permissions of the manifest; nullptr if there is no manifest.
  // `outer`: asked where the calling method does not tell; may be nullptr.
  ArgumentJudge(const ApiCatalog& catalog, const std::vector<ApiReferences>& references,
                ValueResolver& resolver, const std::set<std::string, std::less<>>* requested,
                OuterConstants* outer)
      : catalog_(catalog),
        references_(references),
        resolver_(resolver),
        requested_(requested),
        outer_(outer) {}

  // `constants`: of the calling method; `place`: the invoke.
  CallMeaning judge(ApiNumber api, const CallPlace& place, const MethodConstants& constants);

 private:
  struct Call;
  void apply(const ArgumentRule& rule, const Call& call, CallMeaning& meaning);
  void by_text(std::string_view kind, const Call& call, const ArgumentRule& rule,
               CallMeaning& meaning);
  void by_uri(const Call& call, const ArgumentRule& rule, CallMeaning& meaning);
  void by_package(const Call& call, const ArgumentRule& rule, CallMeaning& meaning);
  void by_choice(const Call& call, const ArgumentRule& rule, CallMeaning& meaning);
  void by_manifest(const ArgumentRule& rule, CallMeaning& meaning);
  void by_intent(const Call& call, const ArgumentRule& rule, CallMeaning& meaning);
  void by_member_name(const Call& call, const ArgumentRule& rule, CallMeaning& meaning);
  void permissions(const Call& call, const ArgumentRule& rule, CallMeaning& meaning);
  void number(const Call& call, const ArgumentRule& rule, CallMeaning& meaning);
  void answer(const Call& call, const ArgumentRule& rule, CallMeaning& meaning);

  // The text of an argument: of those it can be, the one that the catalog knows.
  std::optional<std::string> text_of(std::string_view kind, const Call& call, unsigned argument);
  std::string reflected_class(const Call& call);
  void lead_to(ApiNumber api, CallMeaning& meaning) const;
  // Texts handed to methods of the object in that argument: what an Intent was built from.
  std::vector<std::string> texts_of_object(const Call& call, unsigned argument);

  const ApiCatalog& catalog_;
  const std::vector<ApiReferences>& references_;
  ValueResolver& resolver_;
  const std::set<std::string, std::less<>>* requested_;
  OuterConstants* outer_;
};

}  // namespace hegui::program
