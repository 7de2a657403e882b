#include "analyzer/web/js_scan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hegui::web {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::array<std::string_view, 9> kPatterns = {
    "uni.getLocation",
    "uni.getSystemInfo",
    "plus.android.importClass(android.telephony.TelephonyManager)",
    "require(react-native-device-info).getUniqueId",
    "*.NativeModules.RNDeviceInfo",
    "*.TurboModuleRegistry.get(RNDeviceInfo)",
    "navigator.geolocation.getCurrentPosition",
    "device.uuid",
    "AlipayJSBridge.call(getLocation)"};

class Recorder : public JsListener {
 public:
  void use(const JsUse& use) override {
    constexpr std::string_view kKinds[] = {"call ", "passed ", "read "};
    uses.push_back(std::string(kKinds[static_cast<std::size_t>(use.kind)]) +
                   std::string(kPatterns[static_cast<std::size_t>(use.row)]) +
                   (use.function.empty() ? "" : " in " + std::string(use.function)));
    last = use;
  }
  void text(const JsToken& token) override { texts.push_back(js_value(token)); }
  void module(std::string_view name, std::size_t) override { modules.emplace_back(name); }
  void source_begins(std::string_view path) override { sources.emplace_back(path); }
  void source_ended(std::string_view path, std::size_t) override {
    sources.push_back("ended " + std::string(path));
  }
  std::vector<std::string> uses, texts, modules, sources;
  JsUse last;
  JsScanned scanned;
};

Recorder scan(std::string_view text) {
  ApiChains chains;
  for (std::size_t i = 0; i < kPatterns.size(); ++i) {
    chains.add(kPatterns[i], static_cast<int>(i));
  }
  Recorder recorder;
  recorder.scanned = scan_js(text, chains, recorder);
  return recorder;
}

std::vector<std::string> uses(std::string_view text) { return scan(text).uses; }

TEST(JsScan, CallsOfFreeNames) {
  EXPECT_THAT(uses("uni.getLocation({type:'gcj02'})"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("window.uni.getLocation()"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("uni?.getLocation?.()"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("uni['getLocation']()"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("\\u0075ni.get\\u004cocation()"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("uni.getLocation.call(uni, {})"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("uni . getLocation /* x */ ()"), ElementsAre("call uni.getLocation"));
}

TEST(JsScan, NamesInTextsCommentsKeysAndTestsAreNoUse) {
  EXPECT_THAT(uses("// uni.getLocation()\n'uni.getLocation()'; x = /uni.getLocation()/"),
              IsEmpty());
  EXPECT_THAT(uses("typeof uni.getLocation === 'function'"), IsEmpty());
  EXPECT_THAT(uses("my.uni.getLocation()"), IsEmpty());
  EXPECT_THAT(uses("uni.getLocation = function () {}"), IsEmpty());
  EXPECT_THAT(uses("x = {uni: 1, getLocation: 2}"), IsEmpty());
}

TEST(JsScan, HandedOverIsNotCalled) {
  EXPECT_THAT(uses("promisify(uni.getLocation)"), ElementsAre("passed uni.getLocation"));
  EXPECT_THAT(uses("if (uni.getLocation) x()"), ElementsAre("read uni.getLocation"));
  EXPECT_THAT(uses("send(device.uuid)"), ElementsAre("passed device.uuid"));
  EXPECT_THAT(uses("x = device.uuid + 1"), ElementsAre("read device.uuid"));
}

TEST(JsScan, PlainAliasesAreFollowed) {
  EXPECT_THAT(uses("var a=uni;a.getLocation()"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("const {getLocation: g} = uni; g()"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("var n = navigator, g = n.geolocation\ng.getCurrentPosition(f)"),
              ElementsAre("call navigator.geolocation.getCurrentPosition"));
  EXPECT_THAT(uses("f = uni.getLocation; f()"),
              ElementsAre("read uni.getLocation", "call uni.getLocation"));
  EXPECT_THAT(uses("var b=1,{getLocation:g}=uni;g()"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("var b=f(1,{uni:2}),c;uni.getLocation()"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("var u = uni || {}; u.getLocation()"), ElementsAre("call uni.getLocation"));
}

TEST(JsScan, OtherThingsOfTheSameNameHideIt) {
  EXPECT_THAT(uses("function f(uni) { uni.getLocation() } uni.getLocation()"),
              ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("x.map(uni => uni.getLocation())"), IsEmpty());
  EXPECT_THAT(uses("x.map((a, uni) => { return uni.getLocation() }); uni.getLocation()"),
              ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("{ let uni = make(); uni.getLocation() } uni.getLocation()"),
              ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("var a=uni;function f(a){a.getLocation()}"), IsEmpty());
  EXPECT_THAT(uses("function f(){var a=uni}a.getLocation()"), IsEmpty());
  EXPECT_THAT(uses("try{}catch(uni){uni.getLocation()}"), IsEmpty());
  EXPECT_THAT(uses("[1].map(uni=>1), uni.getLocation()"), ElementsAre("call uni.getLocation"));
}

TEST(JsScan, ModulesAndWhatTheyExport) {
  const Recorder r = scan("var d = require('react-native-device-info'); d.getUniqueId()");
  EXPECT_THAT(r.uses, ElementsAre("call require(react-native-device-info).getUniqueId"));
  EXPECT_THAT(r.modules, ElementsAre("react-native-device-info"));
  for (const char* text :
       {"import D from 'react-native-device-info';D.getUniqueId()",
        "import * as D from 'react-native-device-info'\nD.getUniqueId()",
        "import {getUniqueId as g} from \"react-native-device-info\"; g()",
        "var d=interop(require('react-native-device-info'));d.default.getUniqueId()",
        "require('react-native-device-info').getUniqueId()",
        "const {getUniqueId} = require('react-native-device-info'); getUniqueId()"}) {
    EXPECT_THAT(uses(text), ElementsAre("call require(react-native-device-info).getUniqueId"))
        << text;
  }
  EXPECT_THAT(scan("import 'a'; import('b'); export {c} from 'd'").modules,
              ElementsAre("a", "b", "d"));
}

TEST(JsScan, MembersOfWhatIsNotKnown) {
  EXPECT_THAT(uses("r(d[3]).NativeModules.RNDeviceInfo.getX()"),
              ElementsAre("read *.NativeModules.RNDeviceInfo"));
  EXPECT_THAT(uses("t.TurboModuleRegistry.get('RNDeviceInfo')"),
              ElementsAre("call *.TurboModuleRegistry.get(RNDeviceInfo)"));
  EXPECT_THAT(uses("n.NativeModules.Other"), IsEmpty());
}

TEST(JsScan, CallsBehindAZero) {
  EXPECT_THAT(uses("(0, uni.getLocation)({})"), ElementsAre("call uni.getLocation"));
  EXPECT_THAT(uses("(0,t.TurboModuleRegistry.get)('RNDeviceInfo')"),
              ElementsAre("call *.TurboModuleRegistry.get(RNDeviceInfo)"));
  EXPECT_THAT(
      uses("var d=(0,n.require)('x'),e=(0,require)('react-native-device-info');e.getUniqueId()"),
      ElementsAre("call require(react-native-device-info).getUniqueId"));
  EXPECT_THAT(uses("f(0, uni.getLocation)"), ElementsAre("passed uni.getLocation"));
}

TEST(JsScan, ConstantArgumentsTell) {
  EXPECT_THAT(uses("var T = plus.android.importClass('android.telephony.TelephonyManager')"),
              ElementsAre("call plus.android.importClass(android.telephony.TelephonyManager)"));
  EXPECT_THAT(uses("plus.android.importClass('android.view.View')"), IsEmpty());
  EXPECT_THAT(uses("AlipayJSBridge.call('getLocation', {}, f)"),
              ElementsAre("call AlipayJSBridge.call(getLocation)"));
}

TEST(JsScan, TheFunctionAround) {
  EXPECT_THAT(uses("function locate(){ uni.getLocation() }"),
              ElementsAre("call uni.getLocation in locate"));
  EXPECT_THAT(uses("x = {onLoad: function(){ uni.getLocation() }}"),
              ElementsAre("call uni.getLocation in onLoad"));
  EXPECT_THAT(uses("x = {onLoad(a){ if (a) { uni.getLocation() } }}"),
              ElementsAre("call uni.getLocation in onLoad"));
  EXPECT_THAT(uses("const go = async (a) => uni.getLocation(a)"),
              ElementsAre("call uni.getLocation in go"));
  EXPECT_THAT(uses("go = f(function(){ uni.getLocation() })"), ElementsAre("call uni.getLocation"));
}

TEST(JsScan, WhereItStands) {
  const std::string text = "a;uni.getLocation({})";
  const Recorder r = scan(text);
  EXPECT_EQ(text.substr(r.last.at, r.last.end - r.last.at), "uni.getLocation");
}

TEST(JsScan, SourcesNamedByBundlers) {
  EXPECT_THAT(scan("({\"./node_modules/a/b.js\":function(m){}})").sources,
              ElementsAre("./node_modules/a/b.js"));
  EXPECT_THAT(scan("__d(function(g,r){r(d[0])},1,[2],'node_modules/a/index.js');").sources,
              ElementsAre("ended node_modules/a/index.js"));
  EXPECT_THAT(scan("// node_modules/a/b.js\nvar x").sources, ElementsAre("node_modules/a/b.js"));
}

TEST(JsScan, TextsAreTold) {
  EXPECT_THAT(scan("a('x', `y${b}z`)").texts, ElementsAre("x", "y", "z"));
}

TEST(JsScan, FunctionsAreCounted) {
  EXPECT_EQ(scan("function a(){} b=()=>1; c={d(){}}; if(x){} try{}catch(e){}").scanned.functions,
            3u);
}

TEST(JsScan, DeepNestingIsToldAndSurvived) {
  for (const char* open : {"{", "(", "x=>", "function f(uni){", "[", "`${"}) {
    std::string text;
    for (int i = 0; i < 50'000; ++i) text += open;
    const Recorder r = scan(text + "uni.getLocation()");
    EXPECT_EQ(r.scanned.too_deep, std::string_view(open) != "[" && std::string_view(open) != "`${")
        << open;
  }
}

}  // namespace
}  // namespace hegui::web
