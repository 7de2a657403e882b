// LibraryCall: dynamic proxies. A call on one runs its handler's method, which is given the proxy,
// the method that was called, and the arguments in an array.
#include "analyzer/taint/library_call.h"

namespace hegui::taint {
namespace {

constexpr std::string_view kProxy = "Ljava/lang/reflect/Proxy;";

}  // namespace

TypeId LibraryCall::proxy_type() const { return index_.find_type(kProxy); }

Value LibraryCall::proxies_in(const Value& value) const {
  Value out;
  const TypeId proxy = proxy_type();
  if (proxy == kNone) return out;
  std::vector<std::uint32_t> found;
  for (const ObjectId object : domain_.objects.members(value.objects)) {
    if (frame_.exact_type(object) == proxy) found.push_back(object);
  }
  if (!found.empty()) out = {domain_.objects.of(std::move(found)), value.labels, kNothing};
  return out;
}

// proxy:NAME RESULT HANDLER: calls of it are calls of the handler's method NAME.
void LibraryCall::make_proxy(const Operation& operation) {
  const Value handler = value_of(operation.terms[1]);
  result_ = new_result(proxy_type());
  result_set_ = true;
  called_ = true;
  frame_.write(result_, domain_.named_field("handler"), handler);
  frame_.write(result_, domain_.named_field("handles"),
               domain_.of_constant(std::string(operation.word)));
}

// What the method of this name does on the proxies.
Outcome LibraryCall::call_handler(const Value& proxies, std::string_view name, TypeId declared,
                                  const std::vector<Value>& arguments) {
  Outcome out{true, domain_.anything(), {}};
  const Value handler = frame_.read(proxies, domain_.named_field("handler"));
  const Value handles = frame_.read(proxies, domain_.named_field("handles"));
  frame_.ask_constant(handles.constant);
  const std::string* word = domain_.text(handles.constant);
  if (word == nullptr) return out;
  const ObjectId method = domain_.made_at(site_ | 4, kNone);
  frame_.renew(method, context_.kept, given_);
  const Value called = domain_.of_object(method);
  frame_.write(called, domain_.named_field("name"), domain_.of_constant(std::string(name)));
  if (declared != kNone) {
    frame_.write(called, domain_.named_field("class"),
                 domain_.of_constant(ClassConstant{declared}));
  }
  Value array = domain_.null();
  if (!arguments.empty()) {
    const ObjectId boxed = domain_.made_at(site_ | 3, kNone);
    frame_.renew(boxed, context_.kept, given_);
    array = domain_.of_object(boxed);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      const auto at = static_cast<std::int64_t>(i);
      frame_.write(array, domain_.keyed_field(domain_.constant(at)), arguments[i]);
    }
  }
  // A handler that is a proxy itself is not followed.
  if (proxies_in(handler).objects == 0) {
    call_methods(handler, kNone, *word, {proxies, called, array}, std::nullopt, out);
  }
  return out;
}

}  // namespace hegui::taint
