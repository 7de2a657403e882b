// TableLayout and GridLayout, roughly: columns as wide as their widest cell, the rest shared out.
#include <algorithm>

#include "analyzer/views/layout_engine.h"

namespace hegui::views {
namespace {

constexpr int kMaxColumns = 64;

// Adds to the columns an equal part of `spare` each, or by weight.
void widen(std::vector<double>& columns, const std::vector<double>& weights, double spare) {
  double sum = 0;
  for (const double weight : weights) sum += weight;
  if (sum <= 0 || spare <= 0) return;
  for (std::size_t i = 0; i < columns.size(); ++i) columns[i] += spare * weights[i] / sum;
}

}  // namespace

void LayoutEngine::measure_table(NodeIndex node, const Specs& specs) {
  Box& box = boxes_[node];
  std::vector<double> columns;
  const auto column_of = [](const Box& cell, int next) {
    return std::clamp(cell.column >= 0 ? cell.column : next, 0, kMaxColumns - 1);
  };
  for (const NodeIndex row : children_[node]) {
    if (boxes_[row].form != Form::row) continue;
    int next = 0;
    for (const NodeIndex cell : children_[row]) {
      Box& one = boxes_[cell];
      const double room = specs[0].mode == Spec::Mode::open ? 1e5 : specs[0].size;
      measure(cell, child_spec(at_most(room), one.margins(0), one.size[0]), Spec{});
      const int at = column_of(one, next);
      next = at + std::clamp(one.column_span, 1, kMaxColumns);
      if (static_cast<std::size_t>(at) >= columns.size()) columns.resize(at + 1);
      if (one.column_span == 1) columns[at] = std::max(columns[at], one.outer(0));
    }
  }
  double total = box.pads(0);
  for (const double width : columns) total += width;
  double widest = total;
  for (const NodeIndex row : children_[node]) {
    if (boxes_[row].form == Form::row) continue;
    measure_child(row, box, specs);
    widest = std::max(widest, boxes_[row].outer(0) + box.pads(0));
  }
  box.measured[0] = resolve(bounded(box, 0, widest), specs[0]);
  std::vector<double> weights(columns.size(), box.stretch_all ? 1 : 0);
  for (const int column : box.stretch) {
    if (column >= 0 && static_cast<std::size_t>(column) < weights.size()) weights[column] = 1;
  }
  widen(columns, weights, box.measured[0] - total);
  double y = box.pad[1][0];
  for (const NodeIndex row : children_[node]) {
    Box& line = boxes_[row];
    if (line.form == Form::row) {
      int next = 0;
      double height = 0;
      std::vector<double> starts(columns.size() + 1, line.pad[0][0]);
      for (std::size_t i = 0; i < columns.size(); ++i) starts[i + 1] = starts[i] + columns[i];
      for (const NodeIndex cell : children_[row]) {
        Box& one = boxes_[cell];
        const int at = column_of(one, next);
        next = std::min(at + std::clamp(one.column_span, 1, kMaxColumns),
                        static_cast<int>(columns.size()));
        const double width = starts[std::max(at, next)] - starts[at];
        measure(cell, exactly(width - one.margins(0)),
                one.size[1].kind == Length::Kind::fixed ? exactly(one.size[1].dp) : Spec{});
        one.pos = {starts[at] + one.margin[0][0], line.pad[1][0] + one.margin[1][0]};
        height = std::max(height, one.outer(1));
      }
      line.measured = {box.measured[0] - box.pads(0), bounded(line, 1, height + line.pads(1))};
      line.done = true;
      for (const NodeIndex cell : children_[row]) {
        Box& one = boxes_[cell];
        const std::uint32_t gravity = one.gravity != 0 ? one.gravity : line.own_gravity;
        one.pos[1] +=
            aligned(gravity, 1, line.measured[1] - line.pads(1) - one.margins(1), one.measured[1]);
      }
    }
    line.pos = {box.pad[0][0] + line.margin[0][0], y + line.margin[1][0]};
    y += line.outer(1);
  }
  box.measured[1] = resolve(bounded(box, 1, y + box.pad[1][1]), specs[1]);
}

void LayoutEngine::measure_grid(NodeIndex node, const Specs& specs) {
  Box& box = boxes_[node];
  const int across = std::clamp(
      box.columns > 0 ? box.columns : static_cast<int>(children_[node].size()), 1, kMaxColumns);
  struct Cell {
    std::size_t row = 0, column = 0;
  };
  std::vector<Cell> cells;
  std::vector<double> columns(across), weights(across), rows;
  std::size_t row = 0, column = 0;
  for (const NodeIndex child : children_[node]) {
    Box& one = boxes_[child];
    const auto span = static_cast<std::size_t>(std::clamp(one.column_span, 1, across));
    if (one.row >= 0) row = static_cast<std::size_t>(std::min(one.row, 1000));
    if (one.column >= 0) column = static_cast<std::size_t>(std::min(one.column, across - 1));
    if (column + span > columns.size()) {
      ++row;
      column = 0;
    }
    cells.push_back({row, column});
    measure_child(child, box, specs);
    if (row >= rows.size()) rows.resize(row + 1);
    const bool shared = one.weight > 0 || one.size[0].kind == Length::Kind::match;
    if (one.weight > 0) weights[column] = std::max(weights[column], one.weight);
    if (span == 1 && !shared) columns[column] = std::max(columns[column], one.outer(0));
    rows[row] = std::max(rows[row], one.outer(1));
    column += span;
  }
  double total = box.pads(0);
  for (const double width : columns) total += width;
  box.measured[0] = resolve(bounded(box, 0, total), specs[0]);
  widen(columns, weights, box.measured[0] - total);
  std::vector<double> x(columns.size() + 1, box.pad[0][0]), y(rows.size() + 1, box.pad[1][0]);
  for (std::size_t i = 0; i < columns.size(); ++i) x[i + 1] = x[i] + columns[i];
  for (std::size_t i = 0; i < rows.size(); ++i) y[i + 1] = y[i] + rows[i];
  box.measured[1] = resolve(bounded(box, 1, y.back() + box.pad[1][1]), specs[1]);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    Box& one = boxes_[children_[node][i]];
    const auto span = static_cast<std::size_t>(std::clamp(one.column_span, 1, across));
    const double width = x[std::min(cells[i].column + span, columns.size())] - x[cells[i].column];
    const double height = y[cells[i].row + 1] - y[cells[i].row];
    if (one.weight > 0 || one.size[0].kind == Length::Kind::match) {
      measure(children_[node][i], exactly(width - one.margins(0)), exactly(one.measured[1]));
    }
    one.pos = {x[cells[i].column] + one.margin[0][0] +
                   aligned(one.gravity, 0, width - one.margins(0), one.measured[0]),
               y[cells[i].row] + one.margin[1][0] +
                   aligned(one.gravity, 1, height - one.margins(1), one.measured[1])};
  }
}

}  // namespace hegui::views
