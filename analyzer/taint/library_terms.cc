// LibraryCall: the values that the effects of a model speak of.
#include <set>

#include "analyzer/taint/library_call.h"

namespace hegui::taint {
namespace {

constexpr std::string_view kText = "Ljava/lang/String;";

}  // namespace

Value LibraryCall::argument(int declared) const {
  if (declared < 0 && method_.is_static) return {};
  const std::size_t at = static_cast<std::size_t>(declared) + first_argument();
  return at < given_.size() ? given_[at] : Value{};
}

Value LibraryCall::all_arguments() {
  Value out;
  for (std::size_t i = first_argument(); i < given_.size(); ++i) out = domain_.join(out, given_[i]);
  return out;
}

// What a library sees in a value without calling the app: its own labels, and what objects of
// libraries were made of and hold, as far as more of them.
SetId LibraryCall::seen_in(const Value& value) {
  constexpr std::size_t kMaxObjects = 64;
  SetId labels = value.labels;
  std::vector<std::pair<ObjectId, int>> open;
  std::set<ObjectId> seen;
  const auto add = [&](const Value& found, int level) {
    labels = domain_.join_labels(labels, found.labels);
    for (const ObjectId object : domain_.objects.members(found.objects)) {
      const TypeId type = frame_.exact_type(object);
      const bool of_app = type != kNone && index_.app_class(type) != kNone;
      // Of what was given nothing is known but its path: two steps are enough.
      const bool far = !domain_.is_made(object) && level > 1;
      if (!of_app && !far && seen.size() < kMaxObjects && seen.insert(object).second) {
        open.emplace_back(object, level);
      }
    }
  };
  add(value, 0);
  while (!open.empty()) {
    const auto [object, level] = open.back();
    open.pop_back();
    add(frame_.read(object, kContent), level + 1);
    add(frame_.read(object, kAllKeys), level + 1);
  }
  return labels;
}

Value LibraryCall::as_text(const Value& value, TypeId declared) {
  Value out{0, seen_in(value), kAnything};
  if (value.objects == 0) {
    out.constant = value.constant;
    const std::int64_t* number = domain_.number(value.constant);
    const std::string_view type = declared == kNone ? kText : index_.descriptor(declared);
    if (number != nullptr) {
      const bool decimal = type == "I" || type == "J" || type == "S" || type == "B";
      out.constant = decimal ? domain_.constant(std::to_string(*number)) : kAnything;
      if (type == "C" && *number > 0 && *number < 0x80) {
        out.constant = domain_.constant(std::string(1, static_cast<char>(*number)));
      }
    }
    return out;
  }
  const flow::SignatureId to_string = index_.find_signature("toString", "()Ljava/lang/String;");
  if (to_string != flow::kNone) {
    const TypeId object = index_.find_type("Ljava/lang/Object;");
    Value app;  // objects whose class is known to be the app's
    for (const ObjectId one : domain_.objects.members(value.objects)) {
      const TypeId type = frame_.exact_type(one);
      if (type == kNone) {
        frame_.ask(domain_.object(one).path);
      } else if (index_.dispatch(type, to_string) != flow::kNone) {
        app.objects = domain_.objects.join(app.objects, domain_.objects.single(one));
      }
    }
    if (app.objects != 0 && object != kNone) {
      const CallTargets targets = engine_.targets(frame_, app, object, to_string, nullptr);
      const Outcome outcome =
          engine_.call(frame_, targets.methods, {app}, site_ | 5, context_.kept);
      out.labels = domain_.join_labels(out.labels, outcome.returned.labels);
    }
  }
  const std::span<const ObjectId> objects = domain_.objects.members(value.objects);
  if (objects.size() == 1) out.constant = frame_.read(objects[0], kContent).constant;
  return out;
}

Value LibraryCall::base_of(const Term& term) {
  switch (term.base) {
    case Term::Base::receiver:
      return given_.empty() ? Value{} : given_[0];
    case Term::Base::result:
      return result_;
    case Term::Base::argument:
      return argument(term.argument);
    case Term::Base::arguments:
      return all_arguments();
    case Term::Base::constant:
      return {0, 0, term.constant};
    case Term::Base::unknown:
      return domain_.anything();
    case Term::Base::nothing:
      return {};
    case Term::Base::global:
      return global(term.name, term.argument);
    case Term::Base::none:
      break;
  }
  return {};
}

Value LibraryCall::global(std::string_view name, int named_by) {
  std::string key(name);
  if (named_by >= 0) {
    const Value by = argument(named_by);
    const Value text = as_text(by, kNone);
    std::string word = "?";
    if (const std::string* known = domain_.text(text.constant)) word = *known;
    if (const std::int64_t* number = domain_.number(by.constant)) word = std::to_string(*number);
    if (word == "?") frame_.ask_constant(by.constant);
    key += "(" + word + ")";
  }
  return domain_.of_object(domain_.global_object(key));
}

FieldKey LibraryCall::field_of(const Term::Step& step) {
  if (step.key < 0) return step.field;
  const Value by = argument(step.key);
  Value key = by;
  if (by.objects != 0) key = as_text(by, kNone);  // a text that was built
  frame_.ask_constant(key.constant);
  return domain_.keyed_field(key.constant);
}

TypeId LibraryCall::declared_type(const Term& term) const {
  const auto at = static_cast<std::size_t>(term.argument);
  const bool known = term.base == Term::Base::argument && method_.types;
  return known && at < method_.types->size() ? (*method_.types)[at] : kNone;
}

Value LibraryCall::value_of(const Term& term) {
  Value value = base_of(term);
  for (const Term::Step& step : term.steps) value = frame_.read(value, field_of(step));
  if (term.deep) value = {0, frame_.deep_labels(value), kAnything};
  if (term.as_text) {
    if (term.base == Term::Base::arguments) {
      Value all{0, 0, kAnything};
      for (std::size_t i = first_argument(); i < given_.size(); ++i) {
        all.labels = domain_.join_labels(all.labels, as_text(given_[i], kNone).labels);
      }
      return all;
    }
    value = as_text(value, declared_type(term));
  }
  return value;
}

void LibraryCall::assign(const Term& target, const Value& value, bool strong) {
  if (target.steps.empty()) {
    if (target.base == Term::Base::result) {
      result_ = strong ? value : domain_.join(result_, value);
      result_set_ = true;
    }
    return;
  }
  Value base = base_of(target);
  for (std::size_t i = 0; i + 1 < target.steps.size(); ++i) {
    base = frame_.read(base, field_of(target.steps[i]));
  }
  frame_.write(base, field_of(target.steps.back()), value, strong);
}

void LibraryCall::concat(const Term& target, const Value& more) {
  const Value before = value_of(target);
  Value after{0, domain_.join_labels(before.labels, more.labels), kAnything};
  const std::string empty;
  const std::string* left = before.constant == kNothing ? &empty : domain_.text(before.constant);
  const std::string* right = domain_.text(more.constant);
  if (left == nullptr) frame_.ask_constant(before.constant);
  if (right == nullptr) frame_.ask_constant(more.constant);
  constexpr std::size_t kMaxText = 400;
  if (left != nullptr && right != nullptr && left->size() + right->size() < kMaxText) {
    after.constant = domain_.constant(*left + *right);
  }
  assign(target, after, true);
}

Value LibraryCall::new_result(TypeId type) {
  const ObjectId object = domain_.made_at(site_ | 1, type);
  frame_.renew(object, context_.kept, given_);
  return domain_.of_object(object);
}

}  // namespace hegui::taint
