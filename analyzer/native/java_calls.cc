// DataWalk: what native code does through the JNI environment.
#include <algorithm>

#include "analyzer/native/data_walk.h"
#include "analyzer/native/jni_names.h"

namespace hegui::native {
namespace {

using What = Target::What;
using Operation = JniOperation;

constexpr unsigned kMaxRegistered = 4096;  // methods in one table

bool is_object(std::string_view type) { return type.starts_with('L') || type.starts_with('['); }

// "Lcn/example/A;" as FindClass writes it.
std::string_view class_in(std::string_view type) {
  if (type.starts_with('L') && type.ends_with(';')) return type.substr(1, type.size() - 2);
  return type;
}

// "(ILjava/lang/String;)V": one letter for each parameter.
std::string letters_of(std::string_view signature) {
  std::string out;
  std::size_t at = signature.starts_with('(') ? 1 : 0;
  while (at < signature.size() && signature[at] != ')') {
    const bool array = signature[at] == '[';
    while (at < signature.size() && signature[at] == '[') ++at;
    if (at >= signature.size()) break;
    out += array ? 'L' : signature[at];
    if (signature[at] == 'L') {
      at = signature.find(';', at);
      if (at == std::string_view::npos) break;
    }
    ++at;
  }
  return out;
}

std::string_view result_type(std::string_view signature) {
  const std::size_t end = signature.find(')');
  return end == std::string_view::npos ? signature : signature.substr(end + 1);
}

}  // namespace

DataId DataWalk::java_class(std::string_view name) {
  return values_.of({What::java_class, false, values_.text(name), 0});
}

FlowValue DataWalk::flow_value(DataState& state, DataId id) {
  const DataValue value = values_[id];
  FlowValue out;
  out.data = value.data;
  for (const Target& target : value.targets) {
    if (target.what == What::object) out.objects.push_back(static_cast<Term>(target.which));
  }
  const bool points = std::any_of(value.targets.begin(), value.targets.end(),
                                  [](const Target& one) { return one.what == What::block; });
  // A number that stands for a block of memory stands for what is in it.
  if (points) add_terms(out.data, content(state, id, 1));
  if (value.targets.size() == 1 && !value.lost) {
    const Target& only = value.targets[0];
    if (only.what == What::text && value.data.empty()) out.text = values_.text(only.which);
    if (only.what == What::number && !only.loose && value.data.empty()) out.number = only.number;
  }
  return out;
}

void DataWalk::merge(FlowValue& into, const FlowValue& more) const {
  add_terms(into.objects, more.objects);
  add_terms(into.data, more.data);
  if (into.text != more.text) into.text.reset();
  if (into.number != more.number) into.number.reset();
}

FlowEffect& DataWalk::effect(const Site& site, unsigned part, FlowEffect effect,
                             std::string_view result) {
  const auto [found, fresh] =
      effect_numbers_.try_emplace({site.context, site.address, part}, out_.effects.size());
  if (!fresh) {
    FlowEffect& known = out_.effects[found->second];
    for (std::size_t i = 0; i < known.given.size() && i < effect.given.size(); ++i) {
      merge(known.given[i], effect.given[i]);
    }
    return known;
  }
  effect.address = site.context == kNowhere ? 0 : site.address;
  if (result != "V") {
    if (term_classes_.size() >= limits_.max_terms) {
      give_up("too many effects");
    } else {
      effect.result = static_cast<Term>(term_classes_.size());
      term_classes_.emplace_back(is_object(result) ? class_in(result) : std::string_view());
    }
  }
  out_.effects.push_back(std::move(effect));
  return out_.effects.back();
}

DataId DataWalk::result_of(const FlowEffect& effect, std::string_view type) {
  if (effect.result == kNoTerm) return 0;
  if (is_object(type)) return values_.of({What::object, false, effect.result, 0});
  return values_.of_data({effect.result});
}

DataId DataWalk::class_of(DataId object) {
  DataId out = 0;
  for (const Target& target : DataValue(values_[object]).targets) {
    if (target.what == What::object && target.which < term_classes_.size()) {
      out = values_.join(out, java_class(term_classes_[target.which]));
    } else if (target.what == What::text) {
      out = values_.join(out, java_class("java/lang/String"));
    }
  }
  return out != 0 ? out : java_class("");
}

// The methods or fields that argument 1 (a class), 2 (a name) and 3 (a type) name.
DataId DataWalk::find_members(DataState& state, bool field) {
  constexpr std::size_t kFew = 4;
  const std::vector<std::string_view> names = texts_at(argument(state, 2));
  const std::vector<std::string_view> types = texts_at(argument(state, 3));
  std::vector<std::string> classes;
  for (const Target& target : values_[argument(state, 1)].targets) {
    if (target.what == What::java_class) classes.push_back(values_.text(target.which));
  }
  if (classes.empty()) classes.emplace_back();
  DataId out = 0;
  if (names.size() > kFew || types.size() > kFew || classes.size() > kFew) return out;
  for (const std::string& class_name : classes) {
    for (const std::string_view name : names) {
      for (const std::string_view type : types) {
        if (!(field ? is_field_type(type) : is_signature(type))) continue;
        Member member{class_name, std::string(name), std::string(type), field};
        const auto [found, fresh] =
            member_ids_.try_emplace(member, static_cast<std::uint32_t>(members_.size()));
        if (fresh) members_.push_back(std::move(member));
        out = values_.join(out, values_.of({What::member, false, found->second, 0}));
      }
    }
  }
  return out;
}

void DataWalk::register_methods(DataState& state) {
  std::vector<std::string> classes;
  for (const Target& target : values_[argument(state, 1)].targets) {
    if (target.what == What::java_class) classes.push_back(values_.text(target.which));
  }
  if (classes.empty()) classes.emplace_back();
  const DataId table = argument(state, 2);
  const std::int64_t* count = values_.number(argument(state, 3));
  if (values_[table].targets.empty()) return;
  const std::int64_t most = count != nullptr && *count >= 0 && *count < kMaxRegistered
                                ? *count
                                : std::int64_t{kMaxRegistered};
  const auto word = static_cast<std::int64_t>(calling_.word);
  for (std::int64_t i = 0; i < most; ++i) {
    const auto part = [&](std::int64_t number) {
      return load(state, moved(table, (3 * i + number) * word, false), calling_.word, false);
    };
    const auto name = text_at(part(0));
    const auto type = text_at(part(1));
    if (!name || !type || !is_member_name(*name) || !is_signature(*type)) {
      if (count == nullptr) break;
      continue;
    }
    for (const Target& target : DataValue(values_[part(2)]).targets) {
      if (target.what != What::number || registered_.size() >= kMaxRegistered) continue;
      for (const std::string& class_name : classes) {
        registered_.insert({class_name, std::string(*name), std::string(*type),
                            static_cast<std::uint64_t>(target.number)});
      }
    }
  }
}

std::vector<FlowValue> DataWalk::java_arguments(DataState& state, const JniFunction& function,
                                                unsigned first, std::string_view type) {
  const std::string letters = letters_of(type);
  const DataId list = function.passing == "varargs"
                          ? values_.of_number(static_cast<std::int64_t>(first))
                          : argument(state, first);
  std::vector<FlowValue> out;
  for (unsigned i = 0; i < letters.size(); ++i) {
    out.push_back(flow_value(state, listed(state, list, letters, i, function.passing)));
  }
  return out;
}

void DataWalk::call_method(DataState& state, const JniFunction& function, const Site& site) {
  const bool is_static = function.operation == Operation::call_static;
  const bool makes = function.operation == Operation::new_object;
  const bool special = function.operation == Operation::call_nonvirtual;
  const unsigned at = special ? 3 : 2;
  DataId result = 0;
  unsigned part = 0;
  bool any = false;
  for (const Target& target : DataValue(values_[argument(state, at)]).targets) {
    if (target.what != What::member || members_[target.which].field) continue;
    const Member member = members_[target.which];
    any = true;
    FlowEffect call;
    call.kind = makes ? FlowEffect::Kind::construct : FlowEffect::Kind::call;
    call.class_name = member.class_name;
    call.name = member.name;
    call.type = member.type;
    call.is_static = is_static;
    call.is_special = special;
    if (!is_static && !makes) call.given.push_back(flow_value(state, argument(state, 1)));
    for (FlowValue& value : java_arguments(state, function, at + 1, member.type)) {
      call.given.push_back(std::move(value));
    }
    const std::string type =
        makes ? "L" + member.class_name + ";" : std::string(result_type(member.type));
    const FlowEffect& made = effect(site, part++, std::move(call), type);
    result = values_.join(result, result_of(made, type));
  }
  if (!any) {  // which method it is is not known
    std::vector<Term> data = values_.terms_of(argument(state, 1));
    const std::string letters(4, 'L');
    for (const FlowValue& value : java_arguments(state, function, at + 1, "(JJJJ)V")) {
      add_terms(data, value.data);
      add_terms(data, value.objects);
    }
    if (!data.empty()) give_up("a call back to what is not known");
    result = values_.of_data(std::move(data));
  }
  set_result(state, result);
}

void DataWalk::access_field(DataState& state, const JniFunction& function, const Site& site) {
  const bool is_static = function.operation == Operation::get_static_field ||
                         function.operation == Operation::set_static_field;
  const bool reads = function.operation == Operation::get_field ||
                     function.operation == Operation::get_static_field;
  DataId result = 0;
  unsigned part = 0;
  bool any = false;
  for (const Target& target : DataValue(values_[argument(state, 2)]).targets) {
    if (target.what != What::member || !members_[target.which].field) continue;
    const Member member = members_[target.which];
    any = true;
    FlowEffect access;
    access.kind = reads ? FlowEffect::Kind::get_field : FlowEffect::Kind::set_field;
    access.class_name = member.class_name;
    access.name = member.name;
    access.type = member.type;
    access.is_static = is_static;
    if (!is_static) access.given.push_back(flow_value(state, argument(state, 1)));
    if (!reads) {
      const bool floating =
          (member.type == "F" || member.type == "D") && calling_.vector_arguments > 0;
      access.given.push_back(
          flow_value(state, floating ? state.registers[low_half(0)] : argument(state, 3)));
    }
    const std::string type = reads ? member.type : "V";
    const FlowEffect& made = effect(site, part++, std::move(access), type);
    if (reads) result = values_.join(result, result_of(made, type));
  }
  if (!any) {
    std::vector<Term> data = values_.terms_of(argument(state, 1));
    if (!reads) add_terms(data, values_.terms_of(argument(state, 3)));
    if (!data.empty()) give_up("a field that is not known");
    result = values_.of_data(std::move(data));
  }
  set_result(state, result);
}

void DataWalk::call_java(DataState& state, const JniFunction& function, const Site& site) {
  const auto given = [&](unsigned number) { return argument(state, number); };
  DataId result = 0;
  switch (function.operation) {
    case Operation::nothing:
      break;
    case Operation::find_class:
      for (const std::string_view name : texts_at(given(1))) {
        result = values_.join(result, java_class(class_in(name)));
      }
      break;
    case Operation::class_of:
      result = class_of(given(1));
      break;
    case Operation::method:
    case Operation::static_method:
    case Operation::field:
    case Operation::static_field:
      result = find_members(state, function.operation == Operation::field ||
                                       function.operation == Operation::static_field);
      break;
    case Operation::call:
    case Operation::call_nonvirtual:
    case Operation::call_static:
    case Operation::new_object:
      return call_method(state, function, site);
    case Operation::get_field:
    case Operation::set_field:
    case Operation::get_static_field:
    case Operation::set_static_field:
      return access_field(state, function, site);
    case Operation::text: {
      std::vector<Term> data = content(state, given(1));
      const auto text = text_at(given(1));
      if (data.empty() && text) {
        result = values_.of({What::text, false, values_.text(*text), 0});
      } else {
        result = values_.of_data(std::move(data));
      }
      break;
    }
    case Operation::characters:
      result = fresh_block(state, site, values_.only_data(given(1)));
      break;
    case Operation::alloc_object:
    case Operation::new_array:
    case Operation::new_object_array: {
      FlowEffect make;
      make.kind = FlowEffect::Kind::make;
      std::string name = "[Ljava/lang/Object;";
      if (function.operation == Operation::new_array) name = "[" + std::string(function.passing);
      const unsigned of = function.operation == Operation::alloc_object ? 1 : 2;
      if (function.operation != Operation::new_array) {
        for (const Target& target : values_[given(of)].targets) {
          if (target.what != What::java_class) continue;
          const std::string& element = values_.text(target.which);
          name = of == 1                    ? element
                 : element.starts_with('[') ? "[" + element
                                            : "[L" + element + ";";
        }
      }
      make.class_name = name;
      const std::string type = name.starts_with('[') ? name : "L" + name + ";";
      result = result_of(effect(site, 0, std::move(make), type), type);
      if (function.operation == Operation::new_object_array) {
        FlowEffect set;
        set.kind = FlowEffect::Kind::set_element;
        set.given = {flow_value(state, result), FlowValue{}, flow_value(state, given(3))};
        effect(site, 1, std::move(set), "V");
      }
      break;
    }
    case Operation::get_element:
    case Operation::set_element: {
      const bool reads = function.operation == Operation::get_element;
      FlowEffect access;
      access.kind = reads ? FlowEffect::Kind::get_element : FlowEffect::Kind::set_element;
      access.given = {flow_value(state, given(1)), flow_value(state, given(2))};
      if (!reads) access.given.push_back(flow_value(state, given(3)));
      const DataId array_class = class_of(given(1));
      std::string element = "Ljava/lang/Object;";
      if (const auto& targets = values_[array_class].targets; targets.size() == 1) {
        const std::string& name = values_.text(targets[0].which);
        if (name.starts_with("[L") || name.starts_with("[[")) element = name.substr(1);
      }
      const std::string type = reads ? element : "V";
      result = result_of(effect(site, 0, std::move(access), type), type);
      break;
    }
    case Operation::elements:
    case Operation::buffer_address: {
      const DataId array = given(1);
      result = fresh_block(state, site, values_.only_data(array));
      const BlockId block = block_at(site);
      elements_of_[block] = values_.join(elements_of_[block], array);
      if (function.operation == Operation::buffer_address) direct_.insert(block);
      break;
    }
    case Operation::release_elements:
    case Operation::set_region:
    case Operation::buffer: {
      FlowEffect put;
      put.kind = FlowEffect::Kind::put;
      std::vector<Term> data =
          content(state, given(function.operation == Operation::release_elements ? 2
                               : function.operation == Operation::set_region     ? 4
                                                                                 : 1));
      if (function.operation == Operation::buffer) {
        FlowEffect make;
        make.kind = FlowEffect::Kind::make;
        make.class_name = "java/nio/ByteBuffer";
        constexpr std::string_view kType = "Ljava/nio/ByteBuffer;";
        result = result_of(effect(site, 1, std::move(make), kType), kType);
        put.given = {flow_value(state, result), of_terms(std::move(data))};
      } else {
        put.given = {flow_value(state, given(1)), of_terms(std::move(data))};
      }
      effect(site, 0, std::move(put), "V");
      break;
    }
    case Operation::get_region:
      write_run(state, given(4), values_.only_data(given(1)), false);
      break;
    case Operation::same:
      result = given(1);
      break;
    case Operation::throw_:
      merge(out_.thrown, flow_value(state, given(1)));
      break;
    case Operation::throw_new:
      add_terms(out_.thrown.data, content(state, given(2)));
      break;
    case Operation::register_:
      register_methods(state);
      break;
    case Operation::machine:
      store(state, given(1), calling_.word, false, values_.of({What::machine, false, 0, 0}));
      break;
    case Operation::environment:
      store(state, given(1), calling_.word, false, values_.of({What::environment, false, 0, 0}));
      break;
  }
  set_result(state, result);
}

}  // namespace hegui::native
