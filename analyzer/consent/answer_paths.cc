#include "analyzer/consent/answer_paths.h"

#include <algorithm>

#include "analyzer/flow/value_leaves.h"

namespace hegui::consent {
namespace {

using flow::BodyView;
using flow::Call;
using flow::CodeIndex;
using flow::Known;
using flow::MethodBody;
using flow::Value;
using flow::ValueId;
using flow::ValueKind;

// PackageManager.PERMISSION_GRANTED and PERMISSION_DENIED.
constexpr std::int64_t kGranted = 0;
constexpr std::int64_t kDenied = -1;

// The parameter's type, "" for the receiver.
std::string_view parameter_type(const CodeIndex& index, MethodId method, std::uint32_t parameter) {
  const flow::MethodInfo& info = index.method(method);
  const std::uint32_t shift = info.is_static() ? 0 : 1;
  const auto types = index.parameters(info.signature);
  if (parameter < shift || parameter - shift >= types.size()) return {};
  return index.descriptor(types[parameter - shift]);
}

bool is_codes(const CodeIndex& index, MethodId method, const MethodBody& body, ValueId array) {
  for (int step = 0; array != flow::kNoValue && step < 8; ++step) {
    const Value& known = body.values[array];
    if (known.is(ValueKind::parameter)) return parameter_type(index, method, known.id) == "[I";
    if (!known.is(ValueKind::cast)) return false;
    array = known.operand();
  }
  return false;
}

// How many codes the code counts on: as many as it looks at by number, or compares the length with.
std::int64_t expected_length(const MethodBody& body, ValueId array) {
  std::int64_t length = 1;
  for (const Value& value : body.values) {
    if (!value.is(ValueKind::element) || value.operand() != array) continue;
    const Value& at = body.values[value.second];
    if (at.is(ValueKind::integer)) length = std::max(length, at.number + 1);
  }
  for (const flow::Branch& branch : body.branches) {
    if (branch.left == flow::kNoValue || branch.right == flow::kNoValue) continue;
    const Value* left = &body.values[branch.left];
    const Value* right = &body.values[branch.right];
    if (left->is(ValueKind::integer)) std::swap(left, right);
    const bool compares = left->is(ValueKind::computed) && right->is(ValueKind::integer) &&
                          static_cast<dex::Opcode>(left->id) == dex::Opcode::array_length &&
                          left->operand() == array;
    if (compares && right->number < 16) length = std::max(length, right->number);
  }
  return length;
}

}  // namespace

class AnswerPaths::Answer final : public flow::Assumption {
 public:
  Answer(flow::ProgramFlow& flow, const ResultMethod& result, bool granted)
      : flow_(flow), result_(result), granted_(granted) {}

  Known call(const CallAsked& asked) const override {
    const CodeIndex& index = flow_.index();
    const flow::MethodRef ref = index.method_ref(asked.unit, dex::MethodIndex{asked.call.index});
    if (flow_.flag_catalog().of(asked.unit, dex::MethodIndex{asked.call.index}).role ==
        flow::FlagRole::permission_check) {
      if (index.descriptor(index.return_type(ref.signature)) == "I") {
        return granted_ ? kGranted : kDenied;
      }
      return std::int64_t{granted_};
    }
    if (result_.form != ResultForm::contract || asked.arguments.empty() || asked.arguments[0]) {
      return std::nullopt;
    }
    // The Boolean itself, or one of the Map's.
    const std::string_view name = index.name(ref.signature);
    const bool answers = name == "booleanValue" ||
                         (name == "get" && index.descriptor(ref.owner) == "Ljava/util/Map;");
    return answers ? Known(std::int64_t{granted_}) : std::nullopt;
  }

  Known field(program::UnitNumber unit, dex::FieldIndex field) const override {
    if (result_.form != ResultForm::contract) return std::nullopt;
    const std::string name = flow_.index().program().units()[unit].file.field_reference(field);
    if (name == "Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;") return std::int64_t{1};
    if (name == "Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;") return std::int64_t{0};
    return std::nullopt;
  }
  bool differs(MethodId /*method*/, const MethodBody& /*body*/, ValueId /*value*/,
               std::int64_t /*constant*/) const override {
    return false;
  }

  Known given(MethodId method, const MethodBody& body, ValueId value) const override {
    const CodeIndex& index = flow_.index();
    const Value& known = body.values[value];
    if (result_.form == ResultForm::flag && known.is(ValueKind::parameter)) {
      const flow::MethodInfo& info = index.method(method);
      const std::uint32_t at =
          static_cast<std::uint32_t>(result_.argument) + (info.is_static() ? 0U : 1U);
      if (info.signature == result_.signature && known.id == at) return std::int64_t{granted_};
    }
    if (result_.form != ResultForm::codes || known.is(ValueKind::parameter) ||
        !is_codes(index, method, body, known.operand())) {
      return std::nullopt;
    }
    if (known.is(ValueKind::element)) return granted_ ? kGranted : kDenied;
    return expected_length(body, known.operand());
  }

 private:
  flow::ProgramFlow& flow_;
  ResultMethod result_;
  bool granted_;
};

AnswerPaths::AnswerPaths(flow::ProgramFlow& flow, const ResultMethod& result)
    : flow_(flow),
      result_(result),
      granted_(std::make_unique<Answer>(flow, result, true)),
      denied_(std::make_unique<Answer>(flow, result, false)) {
  const auto make = [&](const Answer& answer) {
    return std::make_unique<flow::AssumedPaths>(flow.index(), flow.flow_bodies(), flow.plans(),
                                                answer);
  };
  granted_paths_ = make(*granted_);
  denied_paths_ = make(*denied_);
}

AnswerPaths::~AnswerPaths() = default;

ValueId AnswerPaths::codes_parameter(MethodId method) const {
  const BodyView body = flow_.bodies().of(method);
  for (ValueId value = 0; value < body.parameters; ++value) {
    if (parameter_type(flow_.index(), method, value) == "[I") return value;
  }
  return flow::kNoValue;
}

bool AnswerPaths::looks_at_answer(MethodId method) const {
  const flow::MethodInfo& info = flow_.index().method(method);
  if (info.signature == result_.signature) return true;
  if (result_.form == ResultForm::codes && codes_parameter(method) != flow::kNoValue) return true;
  const BodyView body = flow_.bodies().of(method);
  return std::any_of(body.calls.begin(), body.calls.end(), [&](const Call& call) {
    if (call.kind == flow::CallKind::custom || call.kind == flow::CallKind::polymorphic) {
      return false;
    }
    const dex::MethodIndex callee{call.index};
    if (flow_.flag_catalog().of(info.unit, callee).role == flow::FlagRole::permission_check) {
      return true;
    }
    if (result_.form != ResultForm::contract) return false;
    const std::string_view name =
        flow_.index().name(flow_.index().method_ref(info.unit, callee).signature);
    return name == "booleanValue" || name == "get";
  });
}

}  // namespace hegui::consent
