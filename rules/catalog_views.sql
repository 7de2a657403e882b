-- What several rules need to know of the catalogs, worked out once for all apps: no fact table is
-- named here. Only CREATE TABLE ... AS, CREATE VIEW and CREATE INDEX are allowed, as in views.sql.

-- Each catalogued interface with each of the permissions of which it needs one. `direct`: calling it is
-- itself the collection.
CREATE TABLE api_permission AS
WITH RECURSIVE part(api, direct, permission, rest) AS (
  SELECT id, kind = 'method' AND role = 'collect', '', permission || '|'
  FROM catalog_api WHERE instr(permission, '|') > 0
  UNION ALL
  SELECT api, direct, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1)
  FROM part WHERE rest <> ''
)
SELECT api, permission, direct FROM part WHERE permission <> ''
UNION ALL
SELECT id, permission, kind = 'method' AND role = 'collect'
FROM catalog_api WHERE permission <> '' AND instr(permission, '|') = 0;
CREATE INDEX api_permission_api ON api_permission (api);

-- Every kind of information with itself and each wider kind above it.
CREATE TABLE pi_ancestor AS
WITH RECURSIVE up(code, ancestor) AS (
  SELECT code, code FROM catalog_pi
  UNION
  SELECT up.code, p.parent FROM up JOIN catalog_pi p ON p.code = up.ancestor WHERE p.parent <> ''
)
SELECT code, ancestor FROM up;

-- The words by which a text speaks of a group of permissions, in lower case.
CREATE TABLE group_word AS
WITH RECURSIVE part("group", word, rest) AS (
  SELECT "group", '', words_zh || '|' || words_en || '|' FROM catalog_permission_group
  UNION ALL
  SELECT "group", substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1)
  FROM part WHERE rest <> ''
)
SELECT "group" AS permission_group, lower(word) AS word FROM part WHERE word <> '';

-- Each word of category_signals.tsv with each of the kinds of place in which it counts. `needle`: as
-- texts are searched for it: in names and policies a Latin word counts only as a whole.
CREATE TABLE category_word AS
WITH RECURSIVE kind_part(signal, words, kind, rest) AS (
  SELECT id, words, '', kinds || '|' FROM catalog_category_signal
  UNION ALL
  SELECT signal, words, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1)
  FROM kind_part WHERE rest <> ''
),
part(signal, kind, word, rest) AS (
  SELECT signal, kind, '', words || '|' FROM kind_part WHERE kind NOT IN ('', 'text')
  UNION ALL
  SELECT signal, kind, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1)
  FROM part WHERE rest <> ''
)
SELECT signal, kind, word,
       CASE WHEN kind = 'host' OR (kind IN ('label', 'policy') AND word NOT GLOB '*[^a-z0-9 ]*')
            THEN ' ' || word || ' ' ELSE word END AS needle
FROM part WHERE word <> '';
CREATE INDEX category_word_kind ON category_word (kind);

-- What each signal says of which kind of app; '*' is every kind.
CREATE TABLE category_weight AS
WITH RECURSIVE part(signal, said, rest) AS (
  SELECT id, '', speaks || '|' FROM catalog_category_signal
  UNION ALL
  SELECT signal, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1)
  FROM part WHERE rest <> ''
)
SELECT p.signal, c.no AS category, CAST(substr(p.said, instr(p.said, '=') + 1) AS REAL) AS weight
FROM part p
JOIN catalog_category c ON substr(p.said, 1, instr(p.said, '=') - 1) IN ('*', c.no)
WHERE p.said <> '';
CREATE INDEX category_weight_signal ON category_weight (signal);
