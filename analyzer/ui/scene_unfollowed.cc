// Scene: what was not followed, or not seen to be called, and may lead on all the same.
#include <algorithm>
#include <set>
#include <span>
#include <vector>

#include "analyzer/ui/scene.h"

namespace hegui::ui {

using flow::SignatureId;

// Whoever is given the class of a screen may show it.
void Scene::class_given(const RunningCall& call, TypeId type) {
  const bool screen = in_.roles.is(type, ClassRole::activity) ||
                      in_.roles.is(type, ClassRole::fragment) ||
                      in_.roles.is(type, ClassRole::dialog);
  if (screen && in_.flow.index().app_class(type) != kNone) not_followed(call.method());
}

void Scene::not_followed(MethodId caller) {
  add_effect({EffectKind::unknown, true, kNone, 0, {}, {}, {caller, 0}});
}

// An intent for a screen of the app's that nothing was seen to be done with.
bool Scene::is_unused_intent(ObjectId object) const {
  if (!in_.roles.is(heap_.object(object).type, ClassRole::intent)) return false;
  const Things* const component = heap_.find(object, kComponentSlot);
  if (component == nullptr || used_intents_.contains(object)) return false;
  const std::vector<TypeId> types = classes_named(*component);
  return std::any_of(types.begin(), types.end(),
                     [&](TypeId type) { return in_.roles.is(type, ClassRole::activity); });
}

// Is something there that leads on, by what nobody saw: kept where code that is not followed finds
// it, or handed over in a way that is not known? Intents for screens, and objects of the app's with
// a method that a library or the framework was to call.
void Scene::note_uncalled() {
  const flow::CodeIndex& index = in_.flow.index();
  std::set<TypeId> met;
  const auto is_uncalled = [&](TypeId type, MethodId method) {
    const SignatureId signature = index.method(method).signature;
    return in_.relevant.leads_on(method) && !runner_.was_run(method) &&
           !in_.roles.is_form(signature, MethodRole::drawn_again) &&
           is_called_by_others(type, signature);
  };
  for (ObjectId object = 0; object < heap_.size(); ++object) {
    const Object& made = heap_.object(object);
    if (made.method == kNone) continue;
    bool open = is_unused_intent(object);
    if (made.exact && in_.relevant.is_own(made.type) && met.insert(made.type).second) {
      const std::span<const MethodId> methods = index.methods_of(index.app_class(made.type));
      open |= std::any_of(methods.begin(), methods.end(),
                          [&](MethodId method) { return is_uncalled(made.type, method); });
    }
    if (!open) continue;
    operation_ = 0;
    not_followed(made.method);
    return;
  }
}

// Does a class or interface above it that is not the app's own declare the method?
bool Scene::is_called_by_others(TypeId type, SignatureId signature) const {
  const flow::CodeIndex& index = in_.flow.index();
  if (index.name(signature).starts_with('<')) return false;
  for (const TypeId ancestor : index.ancestors(type)) {
    if (ancestor == type || in_.relevant.is_own(ancestor)) continue;
    if (index.app_class(ancestor) != kNone && index.declared(ancestor, signature) != kNone) {
      return true;
    }
    for (const flow::Callback& callback : in_.flow.model().callbacks(ancestor)) {
      if (callback.signature == signature) return true;
    }
  }
  return false;
}

}  // namespace hegui::ui
