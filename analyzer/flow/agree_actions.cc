#include "analyzer/flow/agree_actions.h"

#include <algorithm>

#include "analyzer/flow/dialog_buttons.h"

namespace hegui::flow {

class AgreeFinder {
 public:
  AgreeFinder(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
              const LayoutContents& layouts, const AgreeTexts& texts, const TypeFlow& types,
              ConstantResolver& constants)
      : index_(index),
        bodies_(bodies),
        plans_(plans),
        layouts_(layouts),
        texts_(texts),
        types_(types),
        constants_(constants) {
    out_.texts_ = &texts;
  }

  base::Result<bool> load_buttons(const rules::RuleSet& rules) {
    base::Result<std::vector<DialogButton>> buttons = load_dialog_buttons(rules, index_);
    if (!buttons.ok()) return std::move(buttons).error();
    buttons_ = std::move(buttons).value();
    return true;
  }

  AgreeActions run(const CoarseGraph& graph) {
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (graph.reached[method]) note_texts(method);
    }
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      if (graph.reached[method]) look_at(method);
    }
    return std::move(out_);
  }

 private:
  // Texts that code gives to views: by the id that the view is looked up by.
  void note_texts(MethodId method) {
    const BodyView body = bodies_.of(method);
    const program::UnitNumber unit = index_.method(method).unit;
    for (const Call& call : body.calls) {
      if (call.kind != CallKind::virtual_ || call.arguments < 2) continue;
      const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
      if (index_.name(ref.signature) != "setText") continue;
      const std::span<const ValueId> arguments = body.arguments(call);
      std::vector<std::string> texts = texts_of_arguments(method, arguments.subspan(1, 1));
      std::erase_if(texts, [&](const std::string& text) {
        return !texts_.is_agree(text) && !texts_.is_refuse(text);
      });
      if (texts.empty()) continue;
      for (const ResourceId view : views_behind({method, arguments[0]})) {
        set_in_code_[view].insert(texts.begin(), texts.end());
      }
    }
  }

  void look_at(MethodId method) {
    const BodyView body = bodies_.of(method);
    const program::UnitNumber unit = index_.method(method).unit;
    for (const Call& call : body.calls) {
      if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) continue;
      for (const Handing& handing : plans_.handings(plans_.plan(unit, call))) {
        if (handing.kind != HandoverKind::object || handing.phase != Phase::user) continue;
        look_at_registration(method, body, call, handing);
        break;  // one look at each call
      }
    }
  }

  void look_at_registration(MethodId method, const BodyView& body, const Call& call,
                            const Handing& handing) {
    std::vector<std::string> texts = texts_of_arguments(method, body.arguments(call));
    std::vector<ResourceId> views;
    if (call.kind != CallKind::static_ && call.arguments > 0) {
      views = views_behind({method, body.arguments(call)[0]});
    }
    for (const ResourceId view : views) {
      for (const std::string_view text : layouts_.texts_of_view(view)) texts.emplace_back(text);
      if (const auto set = set_in_code_.find(view); set != set_in_code_.end()) {
        texts.insert(texts.end(), set->second.begin(), set->second.end());
      }
    }
    AnswerSite site{method, call.offset, Answer::none, {}};
    for (const std::string& text : texts) {
      const Answer answer = texts_.is_agree(text)    ? Answer::agree
                            : texts_.is_refuse(text) ? Answer::refuse
                                                     : Answer::none;
      if (answer == Answer::none || site.answer == Answer::agree) continue;
      site.answer = answer;
      site.text = text;
    }
    if (site.answer == Answer::none || !policy_at_hand(method, body, views)) return;
    out_.answers_[{method, call.offset}] = site.answer;
    out_.sites_.push_back(site);
    if (site.answer == Answer::agree) note_button(method, body, call, handing);
  }

  // Strings and string resources among the arguments.
  std::vector<std::string> texts_of_arguments(MethodId method, std::span<const ValueId> arguments) {
    std::vector<std::string> out;
    for (const ValueId argument : arguments) {
      for (std::string& text : constants_.texts({method, argument}).texts) {
        out.push_back(std::move(text));
      }
      for (const std::int64_t number : constants_.numbers({method, argument}).numbers) {
        std::string text = layouts_.string(static_cast<ResourceId>(number));
        if (!text.empty()) out.push_back(std::move(text));
      }
    }
    return out;
  }

  // Ids that the view was looked up by.
  std::vector<ResourceId> views_behind(PlacedValue view) {
    std::vector<ResourceId> out;
    std::vector<PlacedValue> origins;
    constants_.origins(view, origins);
    for (const PlacedValue& origin : origins) {
      const BodyView body = bodies_.of(origin.method);
      const Value& known = body.values[origin.value];
      if (!known.is(ValueKind::call)) continue;
      for (const ValueId argument : body.arguments(body.calls[known.id])) {
        for (const std::int64_t id : constants_.numbers({origin.method, argument}).numbers) {
          if (layouts_.has_view(static_cast<ResourceId>(id))) {
            out.push_back(static_cast<ResourceId>(id));
          }
        }
      }
    }
    return out;
  }

  bool policy_at_hand(MethodId method, const BodyView& body, const std::vector<ResourceId>& views) {
    for (const ResourceId view : views) {
      for (const ResourceId layout : layouts_.layouts_with_view(view)) {
        if (texts_.layout_shows_policy(layout)) return true;
      }
    }
    if (method_shows_policy(method, body)) return true;
    if (!is_dialog(index_.type_of_class(index_.method(method).owner))) return false;
    for (const MethodId other : index_.methods_of(index_.method(method).owner)) {
      if (other != method && method_shows_policy(other, bodies_.of(other))) return true;
    }
    return false;
  }

  bool is_dialog(TypeId type) const {
    const std::span<const TypeId> ancestors = index_.ancestors(type);
    return std::any_of(ancestors.begin(), ancestors.end(), [&](TypeId ancestor) {
      const std::string_view name = index_.descriptor(ancestor);
      return name.ends_with("/Dialog;") || name.ends_with("/DialogFragment;");
    });
  }

  // Texts, string resources and layouts that the method's calls are given.
  bool method_shows_policy(MethodId method, const BodyView& body) {
    const auto [found, fresh] = shows_.try_emplace(method, false);
    if (!fresh) return found->second;
    const dex::DexFile& file = index_.file_of(method);
    bool shows = false;
    for (const Value& value : body.values) {
      if (value.is(ValueKind::string)) {
        shows |= texts_.shows_policy(file.utf8(dex::StringIndex{value.id}));
      } else if (value.is(ValueKind::integer) && value.number > 0x01ffffff) {
        const auto id = static_cast<ResourceId>(value.number);
        shows |= layouts_.find(id) != nullptr ? texts_.layout_shows_policy(id)
                                              : texts_.shows_policy(layouts_.string(id));
      }
      if (shows) break;
    }
    shows_[method] = shows;
    return shows;
  }

  // The methods that will be called with the number of this button.
  void note_button(MethodId method, const BodyView& body, const Call& call,
                   const Handing& handing) {
    const program::UnitNumber unit = index_.method(method).unit;
    const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
    for (const DialogButton& button : buttons_) {
      if (button.member != index_.name(ref.signature) || !index_.inherits(ref.owner, button.type)) {
        continue;
      }
      const std::size_t at = 1 + static_cast<std::size_t>(handing.argument);
      const std::span<const ValueId> arguments = body.arguments(call);
      if (at >= arguments.size()) continue;
      TypeSet types = types_.types_of(method, body, arguments[at]);
      // `this`, registered by one of its own methods.
      const Value& value = body.values[arguments[at]];
      if (value.is(ValueKind::parameter) && value.id == 0 && !index_.method(method).is_static()) {
        types = {};
        types.add(index_.type_of_class(index_.method(method).owner));
      }
      for (const TypeId type : types.exact()) {
        const MethodId target = index_.dispatch(type, plans_.key(handing.key).signature);
        if (target != kNone) out_.agree_buttons_[target].insert(button.number);
      }
    }
  }

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const LayoutContents& layouts_;
  const AgreeTexts& texts_;
  const TypeFlow& types_;
  ConstantResolver& constants_;
  std::vector<DialogButton> buttons_;
  std::map<MethodId, bool> shows_;
  std::map<ResourceId, std::set<std::string>> set_in_code_;
  AgreeActions out_;
};

base::Result<AgreeActions> AgreeActions::build(const rules::RuleSet& rules, const CodeIndex& index,
                                               const Bodies& bodies, const CallPlans& plans,
                                               const LayoutContents& layouts,
                                               const AgreeTexts& texts, const TypeFlow& types,
                                               const CoarseGraph& graph,
                                               ConstantResolver& constants) {
  AgreeFinder finder(index, bodies, plans, layouts, texts, types, constants);
  base::Result<bool> loaded = finder.load_buttons(rules);
  if (!loaded.ok()) return std::move(loaded).error();
  return finder.run(graph);
}

Answer AgreeActions::answer_of(MethodId method, std::uint32_t offset) const {
  const auto found = answers_.find({method, offset});
  return found == answers_.end() ? Answer::none : found->second;
}

const std::set<std::int64_t>& AgreeActions::agree_buttons(MethodId method) const {
  static const std::set<std::int64_t> kNobody;
  const auto found = agree_buttons_.find(method);
  return found == agree_buttons_.end() ? kNobody : found->second;
}

}  // namespace hegui::flow
