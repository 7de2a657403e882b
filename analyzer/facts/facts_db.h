// FactsDb: one app's facts as an SQLite database, in memory or as a saved file (facts.db).
//
// Besides the fact tables it holds schema_column (every table and column with its comment), so a
// saved file explains itself.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "analyzer/facts/fact_tables.h"
#include "analyzer/facts/fact_wire.h"
#include "analyzer/facts/sqlite.h"

namespace hegui::facts {

class FactsDb {
 public:
  // Empty tables, in memory.
  static base::Result<FactsDb> create();
  // A copy of an empty one that save() wrote, with whatever further tables it holds; `knowledge`
  // says of what these were made. The bytes are trusted and only needed during the call.
  static base::Result<FactsDb> create_from(std::span<const std::uint8_t> file,
                                           std::string knowledge);
  // A saved file, read into memory (the file is not changed afterwards). Errors: not SQLite, a
  // table or column missing, another schema version.
  static base::Result<FactsDb> load(const std::string& path);

  // Appends rows from encoded frames, in pieces of any size. The first error ends the stream.
  base::Result<bool> take(std::span<const std::uint8_t> frames);
  // Appends one row written in this process (policy texts, traces, reviews: the judge half).
  template <typename Row>
  base::Result<RowId> add(const Row& row) {
    std::vector<std::uint8_t> frame;
    RowEncoder cells(frame, Row::kTable);
    row.write(cells);
    cells.finish();
    if (base::Result<bool> done = take(frame); !done.ok()) return std::move(done).error();
    return last_row(Row::kTable);
  }
  // Forgets a table's rows, so that the judge half can write them anew; no row may refer to them.
  base::Result<bool> clear(TableNumber table);
  RowId last_row(TableNumber table) const;  // id of its newest row; 0 if it is empty
  // Call after the last take(): false if the stream was cut inside a row.
  bool complete() const;
  // Indexes for the joins that rules make. Call once, after the facts are in.
  base::Result<bool> build_indexes();

  // The same facts once more, in memory: for questions whose tables must not stay in these.
  base::Result<FactsDb> copy();
  // Replaces the file. Also after the database was locked down to reading.
  base::Result<bool> save(const std::string& path);
  Database& database();
  // As given to create_from(); "" if it was not made so.
  const std::string& knowledge() const;

  FactsDb(FactsDb&&) noexcept;
  FactsDb& operator=(FactsDb&&) noexcept;
  ~FactsDb();

 private:
  struct State;
  explicit FactsDb(std::unique_ptr<State> state);
  static base::Result<FactsDb> start(Database database, std::string knowledge);
  std::unique_ptr<State> state_;
};

}  // namespace hegui::facts
