// Inputs made to exhaust the passes: generated, each must end within the passes' own budgets, with
// the same result every time, and say so where it was cut short.
//
// What is measured are counted budgets, not time: a pass without one would not end here.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "tests/analyzer/flow/flow_app.h"
#include "tests/support/dex_builder.h"

namespace hegui::flow {
namespace {

using test::ClassSpec;
using test::DexBuilder;
using test::MethodSpec;
using test::Symbol;
using test::Units;
using testing::Contains;
using testing::IsEmpty;

constexpr std::uint32_t kPublic = 0x1;
constexpr std::uint32_t kPublicStatic = 0x9;
constexpr int kReturnVoid = 0x000e;

void append(Units& to, const Units& from) { to.insert(to.end(), from.begin(), from.end()); }
// Of up to five registers below 16.
Units invoke(int opcode, Symbol method, const std::vector<int>& registers) {
  int packed = 0;
  for (std::size_t i = 0; i < registers.size(); ++i) packed |= registers[i] << (4 * i);
  return {opcode | static_cast<int>(registers.size()) << 12, method, packed};
}
constexpr int kVirtual = 0x6e, kStatic = 0x71, kInterface = 0x72;
Units new_instance(int where, Symbol type) { return {0x22 | where << 8, type}; }

MethodSpec method(std::string name, std::vector<std::string> parameters, std::uint32_t access,
                  std::uint16_t registers, Units units, std::string result = "V") {
  std::uint16_t ins = (access & 0x8) == 0 ? 1 : 0;
  for (const std::string& parameter : parameters) ins += parameter == "J" ? 2 : 1;
  MethodSpec out{std::move(name), std::move(result), std::move(parameters), access, {}, {}};
  out.body = {registers, ins, 5, std::move(units), {}, {}, {}};
  return out;
}

// Lt/Main;, the launcher's activity, with this onCreate: v0 … v(registers - 3), this, the bundle.
ClassSpec main_class(std::uint16_t registers, Units on_create) {
  ClassSpec out;
  out.descriptor = "Lt/Main;";
  out.superclass = "Landroid/app/Activity;";
  out.virtual_methods.push_back(
      method("onCreate", {"Landroid/os/Bundle;"}, kPublic, registers, std::move(on_create)));
  return out;
}

class Exploding {
 public:
  explicit Exploding(DexBuilder& builder)
      : app_({builder.build()}, manifest_of({launcher("t.Main")})), flow_(app_.whole()) {}

  std::vector<std::string> limits() const {
    std::vector<std::string> out;
    for (const FlowLimit& limit : flow_->limits()) out.emplace_back(limit.code);
    return out;
  }
  bool starts(const std::string& method) const {
    return flow_->reach().reached(app_.method(method), Phase::startup);
  }
  // Everything that facts are made of.
  static std::string told(const FlowApp& app, ProgramFlow& flow) {
    std::string out;
    for (MethodId method = 0; method < app.index.method_count(); ++method) {
      for (std::size_t phase = 0; phase < kPhases; ++phase) {
        std::vector<StateId> states;
        flow.reach().append_states(method, static_cast<Phase>(phase), states);
        for (const StateId state : states) {
          const Link& link = flow.reach().link(state);
          out += std::to_string(state) + ":" + std::to_string(flow.reach().label(state).rank()) +
                 "<" + std::to_string(link.from) + "@" + std::to_string(link.offset) + " ";
        }
      }
    }
    for (const FlowLimit& limit : flow.limits()) out += std::string(limit.code) + " " + limit.what;
    return out;
  }
  void expect_the_same_again() {
    const auto again = app_.whole(8);
    EXPECT_EQ(told(app_, *again), told(app_, *flow_));
  }
  const FlowApp& app() const { return app_; }
  ProgramFlow& flow() { return *flow_; }

 private:
  FlowApp app_;
  std::unique_ptr<ProgramFlow> flow_;
};

TEST(Explosion, TenThousandOverridesThatCallEachOther) {
  constexpr int kClasses = 10'000;
  DexBuilder builder;
  ClassSpec base;
  base.descriptor = "Lt/Base;";
  base.virtual_methods.push_back(method("m", {"Lt/Base;"}, kPublic, 2, {kReturnVoid}));
  builder.add_class(base);
  const Symbol m = builder.method("Lt/Base;", "m", "V", {"Lt/Base;"});
  Units all;
  for (int i = 0; i < kClasses; ++i) {
    ClassSpec sub;
    sub.descriptor = "Lt/C" + std::to_string(i) + ";";
    sub.superclass = "Lt/Base;";
    Units body = invoke(kVirtual, m, {1, 0});  // that.m(this)
    body.push_back(kReturnVoid);
    sub.virtual_methods.push_back(method("m", {"Lt/Base;"}, kPublic, 2, body));
    builder.add_class(sub);
    append(all, new_instance(0, builder.type(sub.descriptor)));
    append(all, invoke(kVirtual, m, {0, 0}));
  }
  all.push_back(kReturnVoid);
  builder.add_class(main_class(3, all));
  Exploding app(builder);
  EXPECT_TRUE(app.starts("Lt/C0;->m(Lt/Base;)V"));
  EXPECT_TRUE(app.starts("Lt/C9999;->m(Lt/Base;)V"));
  app.expect_the_same_again();
}

// An interface's method f with many implementations of one body, and a launcher that creates each
// of them and calls f on something it holds. `arguments` makes the instructions before the n-th
// call.
void add_implementations(DexBuilder& builder, int count, const std::vector<std::string>& parameters,
                         const MethodSpec& implementation, const std::vector<int>& registers,
                         const std::function<Units(int)>& arguments) {
  ClassSpec face;
  face.descriptor = "Lt/Face;";
  face.access = 0x601;
  face.virtual_methods.push_back({"f", "V", parameters, 0x401, {}, {}});
  builder.add_class(face);
  const Symbol f = builder.method("Lt/Face;", "f", "V", parameters);
  const Symbol held = builder.field("Lt/Main;", "held", "Lt/Face;");
  Units all;
  for (int i = 0; i < count; ++i) {
    ClassSpec sub;
    sub.descriptor = "Lt/C" + std::to_string(i) + ";";
    sub.interfaces = {"Lt/Face;"};
    sub.virtual_methods.push_back(implementation);
    builder.add_class(sub);
    append(all, new_instance(0, builder.type(sub.descriptor)));
    append(all, {0x0062, held});  // sget-object v0: anything, nothing is seen to be stored
    append(all, arguments(i));
    append(all, invoke(kInterface, f, registers));
  }
  all.push_back(kReturnVoid);
  ClassSpec main = main_class(4, all);
  main.static_fields.push_back({"held", "Lt/Face;", kPublicStatic, {}});
  builder.add_class(main);
}

TEST(Explosion, AnInterfaceWithTwentyThousandImplementationsAndCalls) {
  DexBuilder builder;
  add_implementations(builder, 20'000, {}, method("f", {}, kPublic, 1, {kReturnVoid}), {0},
                      [](int) { return Units(); });
  Exploding app(builder);
  EXPECT_THAT(app.limits(), IsEmpty());
  EXPECT_TRUE(app.starts("Lt/C0;->f()V"));
  EXPECT_TRUE(app.starts("Lt/C19999;->f()V"));
  app.expect_the_same_again();
}

TEST(Explosion, ManyImplementationsThatAskForManyConstants) {
  DexBuilder builder;
  // if-eqz v1, +2: the parameter decides.
  const MethodSpec asks = method("f", {"I"}, kPublic, 2, {0x0138, 0x0002, kReturnVoid});
  add_implementations(builder, 4'000, {"I"}, asks, {0, 1}, [](int i) {
    return Units{0x0113, static_cast<std::uint16_t>(i)};  // const/16 v1
  });
  Exploding app(builder);
  EXPECT_THAT(app.limits(), IsEmpty());
  EXPECT_TRUE(app.starts("Lt/C0;->f(I)V"));
  EXPECT_TRUE(app.starts("Lt/C3999;->f(I)V"));
  app.expect_the_same_again();
}

// Each calls the next with every constant it may be called with, and with more.
TEST(Explosion, AChainOfDispatchersThatMultipliesItsConstants) {
  constexpr int kMethods = 2'000;
  constexpr int kCalls = 40;
  DexBuilder builder;
  ClassSpec chain;
  chain.descriptor = "Lt/Chain;";
  for (int i = 0; i < kMethods; ++i) {
    const Symbol next =
        builder.method("Lt/Chain;", "m" + std::to_string((i + 1) % kMethods), "V", {"I"});
    Units body = {0x0138, 0x0002};  // if-eqz v1, +2
    append(body, invoke(kStatic, next, {1}));
    for (int call = 0; call < kCalls; ++call) {
      append(body,
             {0x0013, static_cast<std::uint16_t>(i * kCalls % 30'000 + call)});  // const/16 v0
      append(body, invoke(kStatic, next, {0}));
    }
    body.push_back(kReturnVoid);
    chain.direct_methods.push_back(method("m" + std::to_string(i), {"I"}, kPublicStatic, 2, body));
  }
  builder.add_class(chain);
  const Symbol first = builder.method("Lt/Chain;", "m0", "V", {"I"});
  Units start = {0x0013, 0x0007};
  append(start, invoke(kStatic, first, {0}));
  start.push_back(kReturnVoid);
  builder.add_class(main_class(3, start));
  Exploding app(builder);
  EXPECT_TRUE(app.starts("Lt/Chain;->m1999(I)V"));
  app.expect_the_same_again();
}

TEST(Explosion, ManyImplementationsThatForwardManyCallsAreCutShort) {
  constexpr int kEach = 6'000;
  DexBuilder builder;
  ClassSpec face;
  face.descriptor = "Lt/Face;";
  face.access = 0x601;
  face.virtual_methods.push_back({"f", "V", {"Ljava/lang/Runnable;"}, 0x401, {}, {}});
  builder.add_class(face);
  const Symbol f = builder.method("Lt/Face;", "f", "V", {"Ljava/lang/Runnable;"});
  const Symbol run = builder.method("Ljava/lang/Runnable;", "run", "V", {});
  const Symbol held = builder.field("Lt/Main;", "held", "Lt/Face;");
  Units all;
  for (int i = 0; i < kEach; ++i) {
    ClassSpec sub;
    sub.descriptor = "Lt/C" + std::to_string(i) + ";";
    sub.interfaces = {"Lt/Face;", "Ljava/lang/Runnable;"};
    Units body = invoke(kInterface, run, {1});
    body.push_back(kReturnVoid);
    sub.virtual_methods.push_back(method("f", {"Ljava/lang/Runnable;"}, kPublic, 2, body));
    sub.virtual_methods.push_back(method("run", {}, kPublic, 1, {kReturnVoid}));
    builder.add_class(sub);
    append(all, new_instance(1, builder.type(sub.descriptor)));
    append(all, {0x0062, held});
    append(all, invoke(kInterface, f, {0, 1}));
  }
  all.push_back(kReturnVoid);
  ClassSpec main = main_class(4, all);
  main.static_fields.push_back({"held", "Lt/Face;", kPublicStatic, {}});
  builder.add_class(main);
  Exploding app(builder);
  EXPECT_THAT(app.limits(), Contains("too-many-dispatches"));
  app.expect_the_same_again();
}

TEST(Explosion, TwoHundredWrappersStillTellWhatRuns) {
  constexpr int kDeep = 200;
  DexBuilder builder;
  for (const char* name : {"Lt/Used;", "Lt/Unused;"}) {
    ClassSpec task;
    task.descriptor = name;
    task.interfaces = {"Ljava/lang/Runnable;"};
    task.virtual_methods.push_back(method("run", {}, kPublic, 1, {kReturnVoid}));
    builder.add_class(task);
  }
  ClassSpec wraps;
  wraps.descriptor = "Lt/Wraps;";
  const auto wrapper = [&](int i) {
    return builder.method("Lt/Wraps;", "w" + std::to_string(i), "V", {"Ljava/lang/Runnable;"});
  };
  for (int i = 0; i < kDeep; ++i) {
    Units body =
        i + 1 < kDeep
            ? invoke(kStatic, wrapper(i + 1), {0})
            : invoke(kInterface, builder.method("Ljava/lang/Runnable;", "run", "V", {}), {0});
    body.push_back(kReturnVoid);
    wraps.direct_methods.push_back(
        method("w" + std::to_string(i), {"Ljava/lang/Runnable;"}, kPublicStatic, 1, body));
  }
  builder.add_class(wraps);
  Units start = new_instance(0, builder.type("Lt/Unused;"));  // made, but not handed over
  append(start, new_instance(0, builder.type("Lt/Used;")));
  append(start, invoke(kStatic, wrapper(0), {0}));
  start.push_back(kReturnVoid);
  builder.add_class(main_class(3, start));
  Exploding app(builder);
  EXPECT_TRUE(app.starts("Lt/Used;->run()V"));
  EXPECT_FALSE(app.starts("Lt/Unused;->run()V"));
  EXPECT_THAT(app.limits(), IsEmpty());
}

Units branches(int blocks) {
  Units out = {0x0012};                                                // const/4 v0, 0
  for (int i = 0; i < blocks; ++i) append(out, {0x0038 | 1 << 8, 2});  // if-eqz v1, to the next
  out.push_back(kReturnVoid);
  return out;
}

TEST(Explosion, AMethodOfSixtyThousandBlocksIsRead) {
  DexBuilder builder;
  builder.add_class(main_class(3, branches(60'000)));
  Exploding app(builder);
  EXPECT_THAT(app.limits(), IsEmpty());
  EXPECT_EQ(app.app().bodies.given_up(), 0u);
}

TEST(Explosion, WithManyRegistersItIsGivenUpAndThatIsSaid) {
  DexBuilder builder;
  builder.add_class(main_class(250, branches(60'000)));
  Exploding app(builder);
  EXPECT_EQ(app.app().bodies.given_up(), 1u);
  EXPECT_THAT(app.limits(), Contains("method-too-large"));
}

// The dex reader itself refuses what is shared too much; this is as much as it lets through.
TEST(Explosion, ManyInstructionsUnderManyHandlers) {
  constexpr int kInstructions = 3'000;
  constexpr int kHandlers = 1'000;
  DexBuilder builder;
  Units body;
  for (int i = 0; i < kInstructions; ++i) append(body, {0x001a, builder.string("x")});
  append(body, {kReturnVoid, kReturnVoid});
  ClassSpec main = main_class(3, body);
  test::BodySpec& code = main.virtual_methods[0].body;
  code.tries = {{0, kInstructions * 2, 1}};
  const int after = kInstructions * 2 + 1;
  code.handlers = {1, 0xe8, 0x07};  // one list of 1,000
  for (int i = 0; i < kHandlers; ++i) {
    append(code.handlers,
           {builder.type("Ljava/lang/Exception;"), (after & 0x7f) | 0x80, after >> 7});
  }
  builder.add_class(main);
  Exploding app(builder);
  EXPECT_THAT(app.limits(), Contains("method-too-large"));
}

TEST(Explosion, ManySmallMethodsThatAskForAllRegisters) {
  DexBuilder builder;
  ClassSpec greedy;
  greedy.descriptor = "Lt/Greedy;";
  Units body;
  for (int i = 0; i < 25; ++i) append(body, {0x0038, 2});
  body.push_back(kReturnVoid);
  for (int i = 0; i < 2'000; ++i) {
    greedy.direct_methods.push_back(
        method("m" + std::to_string(i), {}, kPublicStatic, 65'000, body));
  }
  builder.add_class(greedy);
  builder.add_class(main_class(3, {kReturnVoid}));
  Exploding app(builder);
  EXPECT_GT(app.app().bodies.given_up(), 1'900u);
  EXPECT_THAT(app.limits(), Contains("method-too-large"));
}

TEST(Explosion, FiveThousandInterfacesInAChain) {
  constexpr int kDeep = 5'000;
  DexBuilder builder;
  for (int i = 0; i < kDeep; ++i) {
    ClassSpec face;
    face.descriptor = "Lt/I" + std::to_string(i) + ";";
    face.access = 0x601;
    if (i > 0) face.interfaces = {"Lt/I" + std::to_string(i - 1) + ";"};
    if (i == 0) face.virtual_methods.push_back({"f", "V", {}, 0x401, {}, {}});
    builder.add_class(face);
  }
  ClassSpec last;
  last.descriptor = "Lt/Last;";
  last.interfaces = {"Lt/I" + std::to_string(kDeep - 1) + ";"};
  last.virtual_methods.push_back(method("f", {}, kPublic, 1, {kReturnVoid}));
  builder.add_class(last);
  Units body = new_instance(0, builder.type("Lt/Last;"));
  append(body, invoke(kInterface, builder.method("Lt/I0;", "f", "V", {}), {0}));
  body.push_back(kReturnVoid);
  builder.add_class(main_class(3, body));
  Exploding app(builder);
  EXPECT_THAT(app.limits(), Contains("hierarchy-too-large"));
  app.expect_the_same_again();
}

TEST(Explosion, ManyClassesOfManyInterfaces) {
  constexpr int kFaces = 3'000;
  DexBuilder builder;
  std::vector<std::string> faces;
  for (int i = 0; i < kFaces; ++i) faces.push_back("Lt/I" + std::to_string(i) + ";");
  for (int i = 0; i < 3'000; ++i) {
    ClassSpec sub;
    sub.descriptor = "Lt/C" + std::to_string(i) + ";";
    if (i % 100 == 0) sub.interfaces = faces;
    sub.superclass = i % 100 == 0 ? "Ljava/lang/Object;" : "Lt/C" + std::to_string(i - 1) + ";";
    builder.add_class(sub);
  }
  builder.add_class(main_class(3, {kReturnVoid}));
  Exploding app(builder);
  EXPECT_THAT(app.limits(), Contains("hierarchy-too-large"));
}

TEST(Explosion, SuperClassesInACircleThatCreateThemselves) {
  constexpr int kClasses = 2'000;
  DexBuilder builder;
  Units all;
  for (int i = 0; i < kClasses; ++i) {
    ClassSpec sub;
    sub.descriptor = "Lt/C" + std::to_string(i) + ";";
    sub.superclass = "Lt/C" + std::to_string((i + 1) % kClasses) + ";";
    builder.add_class(sub);
    append(all, new_instance(0, builder.type(sub.descriptor)));
    append(all, invoke(kVirtual, builder.method(sub.descriptor, "nowhere", "V", {}), {0}));
  }
  all.push_back(kReturnVoid);
  builder.add_class(main_class(3, all));
  Exploding app(builder);
  app.expect_the_same_again();
}

TEST(Explosion, AChainOfPhisAndCasts) {
  constexpr int kDeep = 20'000;
  DexBuilder builder;
  ClassSpec task;
  task.descriptor = "Lt/Task;";
  task.interfaces = {"Ljava/lang/Runnable;"};
  task.virtual_methods.push_back(method("run", {}, kPublic, 1, {kReturnVoid}));
  builder.add_class(task);
  const Symbol type = builder.type("Lt/Task;");
  const Symbol run = builder.method("Ljava/lang/Runnable;", "run", "V", {});
  Units body = new_instance(0, type);
  for (int i = 0; i < kDeep; ++i) {
    append(body, {0x0038 | 1 << 8, 4});   // if-eqz v1: leave out the next
    append(body, new_instance(0, type));  // v0 is a phi from here on
    append(body, {0x001f, type});         // check-cast
    if (i % 10 == 0) append(body, invoke(kInterface, run, {0}));
  }
  append(body, invoke(kInterface, run, {0}));
  body.push_back(kReturnVoid);
  builder.add_class(main_class(4, body));
  Exploding app(builder);
  EXPECT_TRUE(app.starts("Lt/Task;->run()V"));
  EXPECT_THAT(app.limits(), IsEmpty());
}

TEST(Explosion, APhiOfThousandsOfValuesAskedThousandsOfTimes) {
  constexpr int kWays = 5'000;
  DexBuilder builder;
  ClassSpec task;
  task.descriptor = "Lt/Task;";
  task.interfaces = {"Ljava/lang/Runnable;"};
  task.virtual_methods.push_back(method("run", {}, kPublic, 1, {kReturnVoid}));
  builder.add_class(task);
  const Symbol type = builder.type("Lt/Task;");
  const Symbol run = builder.method("Ljava/lang/Runnable;", "run", "V", {});
  // if-eqz v1, next; new-instance v0; goto/32 end
  Units body;
  const int end = kWays * 7;
  for (int i = 0; i < kWays; ++i) {
    append(body, {0x0038 | 1 << 8, 7});
    append(body, new_instance(0, type));
    const int distance = end - i * 7 - 4;
    append(body, {0x002a, distance & 0xffff, distance >> 16});
  }
  for (int i = 0; i < kWays; ++i) append(body, invoke(kInterface, run, {0}));
  body.push_back(kReturnVoid);
  builder.add_class(main_class(4, body));
  Exploding app(builder);
  EXPECT_TRUE(app.starts("Lt/Task;->run()V"));
}

constexpr const char* kBuilderType = "Ljava/lang/StringBuilder;";

TEST(Explosion, ATextOfTenThousandAppends) {
  DexBuilder builder;
  const Symbol init = builder.method(kBuilderType, "<init>", "V", {});
  const Symbol add = builder.method(kBuilderType, "append", kBuilderType, {"Ljava/lang/String;"});
  const Symbol done = builder.method(kBuilderType, "toString", "Ljava/lang/String;", {});
  const Symbol for_name =
      builder.method("Ljava/lang/Class;", "forName", "Ljava/lang/Class;", {"Ljava/lang/String;"});
  const Symbol make = builder.method("Ljava/lang/Class;", "newInstance", "Ljava/lang/Object;", {});
  Units body = new_instance(0, builder.type(kBuilderType));
  append(body, invoke(0x70, init, {0}));
  append(body, {0x001a | 1 << 8, builder.string("t")});
  for (int i = 0; i < 10'000; ++i) {
    append(body, invoke(kVirtual, add, {0, 1}));
    append(body, {0x000c});  // move-result-object v0: a chain of calls
    if (i % 2 != 0) continue;
    append(body, invoke(kVirtual, done, {0}));
    append(body, {0x000c | 2 << 8});
    append(body, invoke(kStatic, for_name, {2}));
    append(body, {0x000c | 2 << 8});
    append(body, invoke(kVirtual, make, {2}));
  }
  body.push_back(kReturnVoid);
  builder.add_class(main_class(5, body));
  Exploding app(builder);
  app.expect_the_same_again();
}

TEST(Explosion, TextsJoinedOfEmptyTextsJoinedOfEmptyTexts) {
  DexBuilder builder;
  const Symbol init = builder.method(kBuilderType, "<init>", "V", {});
  const Symbol add = builder.method(kBuilderType, "append", kBuilderType, {"Ljava/lang/String;"});
  const Symbol done = builder.method(kBuilderType, "toString", "Ljava/lang/String;", {});
  const Symbol for_name =
      builder.method("Ljava/lang/Class;", "forName", "Ljava/lang/Class;", {"Ljava/lang/String;"});
  const Symbol make = builder.method("Ljava/lang/Class;", "newInstance", "Ljava/lang/Object;", {});
  Units body = {0x001a | 1 << 8, builder.string("")};
  for (int level = 0; level < 6; ++level) {
    append(body, new_instance(0, builder.type(kBuilderType)));
    append(body, invoke(0x70, init, {0}));
    for (int i = 0; i < 100; ++i) append(body, invoke(kVirtual, add, {0, 1}));
    append(body, invoke(kVirtual, done, {0}));
    append(body, {0x000c | 1 << 8});
  }
  append(body, invoke(kStatic, for_name, {1}));
  append(body, {0x000c});
  append(body, invoke(kVirtual, make, {0}));
  body.push_back(kReturnVoid);
  builder.add_class(main_class(4, body));
  Exploding app(builder);
  app.expect_the_same_again();
}

TEST(Explosion, ParametersHandedRoundAmongTenThousandMethods) {
  constexpr int kMethods = 10'000;
  DexBuilder builder;
  ClassSpec ring;
  ring.descriptor = "Lt/Ring;";
  const auto f = [&](int i) {
    return builder.method("Lt/Ring;", "f" + std::to_string(i % kMethods), "V",
                          {"Ljava/lang/String;"});
  };
  const Symbol for_name =
      builder.method("Ljava/lang/Class;", "forName", "Ljava/lang/Class;", {"Ljava/lang/String;"});
  const Symbol make = builder.method("Ljava/lang/Class;", "newInstance", "Ljava/lang/Object;", {});
  for (int i = 0; i < kMethods; ++i) {
    Units body;
    for (int k = 1; k <= 10; ++k) append(body, invoke(kStatic, f(i * 10 + k), {1}));
    append(body, invoke(kStatic, for_name, {1}));
    append(body, {0x000c});
    append(body, invoke(kVirtual, make, {0}));
    body.push_back(kReturnVoid);
    ring.direct_methods.push_back(
        method("f" + std::to_string(i), {"Ljava/lang/String;"}, kPublicStatic, 2, body));
  }
  builder.add_class(ring);
  Units start = {0x001a, builder.string("t.Main")};
  append(start, invoke(kStatic, f(0), {0}));
  start.push_back(kReturnVoid);
  builder.add_class(main_class(3, start));
  Exploding app(builder);
  EXPECT_TRUE(app.starts("Lt/Ring;->f9999(Ljava/lang/String;)V"));
  app.expect_the_same_again();
}

TEST(Explosion, ManyIntentsMadeInOneMethod) {
  constexpr int kIntents = 5'000;
  constexpr const char* kIntent = "Landroid/content/Intent;";
  DexBuilder builder;
  const Symbol init =
      builder.method(kIntent, "<init>", "V", {"Landroid/content/Context;", "Ljava/lang/Class;"});
  const Symbol start =
      builder.method("Lt/Main;", "startActivity", "V", {"Landroid/content/Intent;"});
  ClassSpec next;
  next.descriptor = "Lt/Next;";
  next.superclass = "Landroid/app/Activity;";
  next.virtual_methods.push_back(
      method("onCreate", {"Landroid/os/Bundle;"}, kPublic, 2, {kReturnVoid}));
  builder.add_class(next);
  Units body;
  for (int i = 0; i < kIntents; ++i) {
    append(body, new_instance(0, builder.type(kIntent)));
    append(body, {0x001c | 1 << 8, builder.type("Lt/Next;")});
    append(body, invoke(0x70, init, {0, 2, 1}));
    append(body, invoke(kVirtual, start, {2, 0}));
  }
  body.push_back(kReturnVoid);
  builder.add_class(main_class(4, body));
  const FlowApp app(
      {builder.build()},
      manifest_of({launcher("t.Main"), component(package::ComponentKind::activity, "t.Next")}));
  const auto flow = app.whole();
  EXPECT_TRUE(flow->reach().reached(app.method("Lt/Next;->onCreate(Landroid/os/Bundle;)V"),
                                    Phase::startup));
}

// Each level calls the next with a number of its own for each way here.
TEST(Explosion, BranchesUnderAssumptionsWithEverNewArguments) {
  DexBuilder builder;
  ClassSpec levels;
  levels.descriptor = "Lt/Levels;";
  const auto g = [&](int i) {
    return builder.method("Lt/Levels;", "g" + std::to_string(i), "Z", {"I"});
  };
  const Symbol prefs = builder.field("Lt/Levels;", "p", "Landroid/content/SharedPreferences;");
  const Symbol get = builder.method("Landroid/content/SharedPreferences;", "getBoolean", "Z",
                                    {"Ljava/lang/String;", "Z"});
  for (int level = 0; level < 4; ++level) {
    Units body;
    for (int k = 0; k < 100; ++k) {
      append(body, {0x00df, 2 | (k << 8)});  // xor-int/lit8 v0, v2, k
      append(body, invoke(kStatic, g(level + 1), {0}));
      append(body, {0x000a | 1 << 8});
      append(body, {0x0038 | 1 << 8, 2});
    }
    append(body, {0x000f | 1 << 8});
    levels.direct_methods.push_back(
        method("g" + std::to_string(level), {"I"}, kPublicStatic, 3, body, "Z"));
  }
  Units last = {0x0062, prefs, 0x001a | 1 << 8, builder.string("agreed")};
  append(last, invoke(kInterface, get, {0, 1, 2}));
  append(last, {0x000a, 0x000f});
  levels.direct_methods.push_back(method("g4", {"I"}, kPublicStatic, 3, last, "Z"));
  levels.static_fields.push_back({"p", "Landroid/content/SharedPreferences;", kPublicStatic, {}});
  builder.add_class(levels);
  Units start = {0x0012};
  append(start, invoke(kStatic, g(0), {0}));
  append(start, {0x000a, 0x0038, 2, kReturnVoid});
  builder.add_class(main_class(3, start));
  Exploding app(builder);
  app.expect_the_same_again();
}

// put2(k, v) -> put1(k, v) -> put0(k, v) -> Editor.putBoolean(k, v), each called in many places.
TEST(Explosion, FlagsWrittenThroughWrappersCalledEverywhere) {
  DexBuilder builder;
  ClassSpec wraps;
  wraps.descriptor = "Lt/Wraps;";
  constexpr const char* kEditor = "Landroid/content/SharedPreferences$Editor;";
  const Symbol editor = builder.field("Lt/Wraps;", "e", kEditor);
  const Symbol put = builder.method(kEditor, "putBoolean", kEditor, {"Ljava/lang/String;", "Z"});
  const auto wrapper = [&](int level, int number) {
    return builder.method("Lt/Wraps;", "w" + std::to_string(level) + "_" + std::to_string(number),
                          "V", {"Ljava/lang/String;", "Z"});
  };
  constexpr int kLevels = 4;
  for (int level = 0; level < kLevels; ++level) {
    for (int number = 0; number < 20; ++number) {
      Units body;
      if (level == 0) {
        append(body, {0x0062, editor});
        for (int i = 0; i < 50; ++i) append(body, invoke(kInterface, put, {0, 1, 2}));
      } else {
        for (int below = 0; below < 20; ++below) {
          append(body, invoke(kStatic, wrapper(level - 1, below), {1, 2}));
          append(body, invoke(kStatic, wrapper(level - 1, below), {1, 2}));
        }
      }
      body.push_back(kReturnVoid);
      wraps.direct_methods.push_back(
          method("w" + std::to_string(level) + "_" + std::to_string(number),
                 {"Ljava/lang/String;", "Z"}, kPublicStatic, 3, body));
    }
  }
  wraps.static_fields.push_back({"e", kEditor, kPublicStatic, {}});
  builder.add_class(wraps);
  Units start = {0x001a, builder.string("agreed"), 0x1112};  // const/4 v1, 1
  for (int number = 0; number < 20; ++number) {
    append(start, invoke(kStatic, wrapper(kLevels - 1, number), {0, 1}));
  }
  start.push_back(kReturnVoid);
  builder.add_class(main_class(4, start));
  Exploding app(builder);
  EXPECT_THAT(app.limits(), Contains("flags-budget"));
  app.expect_the_same_again();
}

TEST(Explosion, ALongChainOfCallsIsFollowedToItsEnd) {
  constexpr int kDeep = 20'000;
  DexBuilder builder;
  ClassSpec chain;
  chain.descriptor = "Lt/Chain;";
  const auto f = [&](int i) {
    return builder.method("Lt/Chain;", "f" + std::to_string(i), "V", {});
  };
  for (int i = 0; i < kDeep; ++i) {
    Units body;
    if (i + 1 < kDeep) append(body, invoke(kStatic, f(i + 1), {}));
    body.push_back(kReturnVoid);
    chain.direct_methods.push_back(method("f" + std::to_string(i), {}, kPublicStatic, 1, body));
  }
  builder.add_class(chain);
  Units start = invoke(kStatic, f(0), {});
  start.push_back(kReturnVoid);
  builder.add_class(main_class(3, start));
  Exploding app(builder);
  EXPECT_TRUE(app.starts("Lt/Chain;->f" + std::to_string(kDeep - 1) + "()V"));
}

}  // namespace
}  // namespace hegui::flow
