#include "analyzer/taint/possible_texts.h"

namespace hegui::taint {
namespace {

using Found = std::optional<std::set<std::string>>;

constexpr int kMaxDepth = 4;  // casts and joins

class Search {
 public:
  Search(const LibraryContext& context, const Frame& frame)
      : context_(context),
        frame_(frame),
        domain_(context.engine.domain()),
        body_(context.engine.flow().flow_bodies().of(context.caller)) {}

  Found argument(std::size_t place) {
    const std::span<const flow::ValueId> arguments = body_->arguments(context_.call);
    return place < arguments.size() ? value(arguments[place], 0) : Found();
  }

 private:
  Found value(flow::ValueId id, int depth) {
    const Value& known = context_.kept[id];
    if (known.objects == 0) {
      if (const std::string* text = domain_.text(known.constant)) return Found({*text});
    }
    if (depth > kMaxDepth) return std::nullopt;
    const flow::Value& made = body_->values[id];
    switch (made.kind) {
      case flow::ValueKind::cast:
        return value(made.operand(), depth + 1);
      case flow::ValueKind::phi: {
        Found out(std::in_place);
        for (const flow::ValueId operand : body_->phi_operands(made)) {
          const Found one = value(operand, depth + 1);
          if (!one) return std::nullopt;
          out->insert(one->begin(), one->end());
        }
        return out;
      }
      case flow::ValueKind::element:
        return kept_in(context_.kept[made.operand()]);
      case flow::ValueKind::call: {
        // A collection, or an iterator, which is the collection itself.
        const flow::Call& call = body_->calls[made.id];
        const std::span<const flow::ValueId> arguments = body_->arguments(call);
        const bool on_object = call.kind != flow::CallKind::static_ && !arguments.empty();
        const Found among = on_object ? kept_in(context_.kept[arguments[0]]) : Found();
        return among ? among : resolved(id);
      }
      default:
        return resolved(id);
    }
  }

  Found kept_in(const Value& container) {
    Found out(std::in_place);
    for (const ObjectId object : domain_.objects.members(container.objects)) {
      if (!domain_.is_made(object)) return std::nullopt;  // more than was written here
      for (const Heap::Cell& cell : frame_.heap.cells_of(object)) {
        if (!is_keyed(cell.field) && cell.field != kAnyKey) continue;
        const std::string* text =
            cell.value.objects == 0 ? domain_.text(cell.value.constant) : nullptr;
        if (text == nullptr) return std::nullopt;
        out->insert(*text);
      }
    }
    return out->empty() ? std::nullopt : out;
  }

  Found resolved(flow::ValueId id) {
    const flow::Texts texts = context_.engine.flow().constants().texts({context_.caller, id});
    if (!texts.complete || texts.texts.empty()) return std::nullopt;
    return Found(std::in_place, texts.texts.begin(), texts.texts.end());
  }

  const LibraryContext& context_;
  const Frame& frame_;
  const Domain& domain_;
  std::shared_ptr<const flow::MethodBody> body_;
};

}  // namespace

std::optional<std::set<std::string>> possible_texts(const LibraryContext& context,
                                                    const Frame& frame, std::size_t place) {
  return Search(context, frame).argument(place);
}

}  // namespace hegui::taint
