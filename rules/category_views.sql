-- Which of the 39 kinds of app is it? A guess, for people: no finding stands on these tables. What a
-- weight and a score mean: catalog/README.md, category_signals.tsv. Runs after views.sql, under the
-- same rules.

-- ============================================================ signals that are there

-- Names and texts in which words are looked for, one row for each kind. Names of components are those
-- of the app's own classes, hosts those that its own code and resources name.
CREATE TABLE category_haystack AS
WITH written(kind, text, origin) AS (
  SELECT 'label', coalesce(label, '') || ' ' || coalesce(label_default, ''), origin FROM app
  UNION ALL
  -- what the policy says the app is and does, and its title, which names the app
  SELECT 'policy', group_concat(text, ' '), min(origin)
  FROM (SELECT text, origin FROM policy_trait
        WHERE kind IN ('about_app', 'basic_functions', 'provides')
          AND policy IN (SELECT id FROM policy_text)
        UNION ALL
        SELECT substr(text, 1, 40), origin FROM policy_source
        WHERE id IN (SELECT id FROM policy_text))
),
-- punctuation between Latin words; twice for two signs in a row is not needed, spaces may repeat
cleaned(kind, text, origin) AS (
  SELECT kind,
         ' ' || lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
           text, '-', ' '), '_', ' '), '.', ' '), ',', ' '), ':', ' '), '(', ' '), ')', ' '),
           '/', ' '), '''', ' '), '+', ' ')) || ' ', origin
  FROM written
)
SELECT kind, text, origin FROM cleaned WHERE text IS NOT NULL
UNION ALL
SELECT 'package', '.' || lower(package) || '.', origin FROM app WHERE package IS NOT NULL
UNION ALL
SELECT 'component', group_concat(simple, ' '), min(origin)
FROM (SELECT replace(name, rtrim(name, replace(name, '.', '')), '') AS simple, origin
      FROM component WHERE owner = 'app' ORDER BY id LIMIT 500)
UNION ALL
SELECT 'host', ' ' || group_concat(replace(host, '.', ' '), '  ') || ' ', min(origin)
FROM (SELECT host, min(origin) AS origin FROM url WHERE owner = 'app' GROUP BY host LIMIT 500);

-- What the manifest and the SDKs say, by exact value. A scheme counts as open where no host narrows it.
CREATE TABLE category_value AS
SELECT 'permission' AS kind, name AS value, origin FROM app_permission
UNION ALL
SELECT 'service_permission', permission, min(origin) FROM component
WHERE kind IN ('service', 'receiver') AND permission IS NOT NULL
  AND owner NOT LIKE 'sdk:%' AND owner NOT LIKE 'library:%'
GROUP BY permission
UNION ALL
SELECT 'filter', f.kind || ':' || f.value, min(c.origin)
FROM intent_filter f JOIN component c ON c.id = f.component
WHERE f.kind IN ('action', 'category', 'mime')
  AND c.owner NOT LIKE 'sdk:%' AND c.owner NOT LIKE 'library:%'
GROUP BY f.kind, f.value
UNION ALL
SELECT 'filter', 'open_scheme:' || f.value, min(c.origin)
FROM (SELECT component, filter FROM intent_filter GROUP BY component, filter
      HAVING max(kind IN ('host', 'path', 'mime')) = 0 AND max(kind = 'scheme') = 1) open
JOIN intent_filter f ON f.component = open.component AND f.filter = open.filter
                    AND f.kind = 'scheme'
JOIN component c ON c.id = f.component
WHERE c.owner NOT LIKE 'sdk:%' AND c.owner NOT LIKE 'library:%'
GROUP BY f.value
UNION ALL
SELECT 'sdk', sdk, origin FROM sdk WHERE used IS NOT 0
UNION ALL
SELECT 'sdk_category', category, min(origin) FROM sdk WHERE used IS NOT 0 GROUP BY category;

CREATE TABLE category_word_met AS
SELECT w.kind, w.signal, w.word, trim(w.needle) AS needle, h.origin
FROM category_haystack h JOIN category_word w ON w.kind = h.kind AND instr(h.text, w.needle) > 0;

-- One row for each signal and part of the app that shows it. `text`: the words or value met. A word
-- inside a longer one that is met too says nothing ("video" in "video conference"). Texts of SDKs and
-- libraries are not the app's.
CREATE TABLE category_hit AS
SELECT signal, part, min(word) AS word, min(text) AS text, min(origin) AS origin
FROM (
  SELECT m.signal, m.kind AS part, m.word, m.word AS text, m.origin
  FROM category_word_met m
  WHERE NOT EXISTS (SELECT 1 FROM category_word_met o
                    WHERE o.kind = m.kind AND o.needle <> m.needle AND instr(o.needle, m.needle) > 0)
  UNION ALL
  SELECT t.signal, CASE t.place WHEN 'policy' THEN 'policy' ELSE 'text' END, t.word, t.text, t.origin
  FROM text_word t
  WHERE t.id IN (SELECT min(id) FROM text_word
                 WHERE owner NOT LIKE 'sdk:%' AND owner NOT LIKE 'library:%'
                 GROUP BY signal, place = 'policy')
  UNION ALL
  SELECT w.signal, CASE WHEN w.kind IN ('sdk', 'sdk_category') THEN 'sdk' ELSE 'manifest' END,
         w.word, v.value, v.origin
  FROM category_value v JOIN category_word w ON w.kind = v.kind AND w.word = v.value
)
GROUP BY signal, part;

-- ============================================================ scores and the guess

CREATE TABLE category_reason AS
SELECT w.category, h.signal, h.part, h.word, h.text, w.weight, h.origin
FROM category_hit h JOIN category_weight w ON w.signal = h.signal;

CREATE TABLE category_score AS
SELECT category, round(sum(points), 2) AS score, sum(points > 0) AS parts
FROM (SELECT r.category, r.part,
             max(-p.value, min(p.value, sum(r.weight))) AS points
      FROM category_reason r JOIN parameter p ON p.key = 'category_cap_' || r.part
      GROUP BY r.category, r.part)
GROUP BY category;

-- The best kinds, best first. certainty, of the guess as a whole: `likely` = the first is far ahead
-- and not by one part of the app alone; `possible` = one or more fit. No rows: nothing is guessed.
CREATE TABLE category_guess AS
WITH ranked AS (
  SELECT category, score, parts,
         row_number() OVER (ORDER BY score DESC, CAST(category AS INTEGER)) AS rank
  FROM category_score
  WHERE score >= (SELECT value FROM parameter WHERE key = 'category_possible_min')
)
SELECT rank, category, score,
       CASE WHEN (SELECT parts > 1 AND score >= (SELECT value FROM parameter
                                                 WHERE key = 'category_likely_min')
                  FROM ranked WHERE rank = 1)
                 AND (SELECT score FROM ranked WHERE rank = 1)
                     - coalesce((SELECT score FROM ranked WHERE rank = 2), 0)
                     >= (SELECT value FROM parameter WHERE key = 'category_likely_lead')
            THEN 'likely' ELSE 'possible' END AS certainty
FROM ranked
WHERE rank <= (SELECT value FROM parameter WHERE key = 'category_guesses_max');

-- The reasons of the first guess, the weightiest first, as a JSON list of what was met.
CREATE TABLE category_guess_reasons AS
SELECT g.rank, g.category,
       (SELECT json_group_array(text)
        FROM (SELECT DISTINCT substr(r.text, 1, 40) AS text FROM category_reason r
              WHERE r.category = g.category AND r.weight > 0
              ORDER BY r.weight DESC, r.signal, r.part LIMIT 6)) AS texts
FROM category_guess g;

-- ============================================================ what the kind of app says of the rest

-- The kind that was given; no row if none was.
CREATE TABLE category_given AS
SELECT c.no AS category, c.necessary_text, '|' || c.necessary_pi || '|' AS necessary,
       '|' || c.low_relevance_permissions || '|' AS low_relevance
FROM "option" o JOIN catalog_category c ON c.no = o.value
WHERE o.key = 'category';

-- The kind by which the app is looked at: the one given, which rules go by, else the first guess, of
-- which people are told what would follow.
CREATE TABLE category_considered AS
SELECT 'given' AS why, category, necessary_text, necessary, low_relevance FROM category_given
UNION ALL
SELECT 'guess', c.no, c.necessary_text, '|' || c.necessary_pi || '|',
       '|' || c.low_relevance_permissions || '|'
FROM category_guess g JOIN catalog_category c ON c.no = g.category
WHERE g.rank = 1 AND NOT EXISTS (SELECT 1 FROM category_given);

-- The kind of app was given. If not, what it seems to be is told with it, and decides nothing.
CREATE TABLE ground_category AS
SELECT EXISTS (SELECT 1 FROM category_given) AS present,
       CASE (SELECT certainty FROM category_guess WHERE rank = 1)
         WHEN 'likely' THEN 'missing.category_likely'
         WHEN 'possible' THEN 'missing.category_possible'
         ELSE 'missing.category' END AS missing_key,
       json_object('guess_category', (SELECT category FROM category_guess WHERE rank = 1),
                   'number', (SELECT category FROM category_guess WHERE rank = 1),
                   'guesses_category', json((SELECT json_group_array(category)
                                             FROM (SELECT category FROM category_guess ORDER BY rank))),
                   'numbers', json((SELECT json_group_array(category)
                                    FROM (SELECT category FROM category_guess ORDER BY rank))),
                   'reasons', json(coalesce((SELECT texts FROM category_guess_reasons
                                             WHERE rank = 1), '[]'))) AS slots_json,
       'ask.category' AS ask_key;

-- The guess is clear and another kind was given.
CREATE TABLE category_differs AS
SELECT g.category AS guess, c.category AS given, r.texts
FROM category_guess g
JOIN category_given c ON c.category <> g.category
JOIN category_guess_reasons r ON r.rank = g.rank
WHERE g.rank = 1 AND g.certainty = 'likely';

-- Information that the app's own code certainly reads, sensitive or identifying, which that kind of app
-- does not need (wider and narrower types of what it needs are needed too). `why` as above.
CREATE TABLE not_necessary AS
SELECT c.why, p.pi, c.category, c.necessary_text, p.api, p.evidence
FROM collected_pi p
JOIN category_considered c
JOIN catalog_pi k ON k.code = p.pi AND k.sensitive <> 'N'
WHERE p.owner = 'app' AND p.decided = 1 AND p.reached IS NOT 0
  AND NOT EXISTS (SELECT 1 FROM pi_ancestor a
                  WHERE (a.code = p.pi AND instr(c.necessary, '|' || a.ancestor || '|') > 0)
                     OR (a.ancestor = p.pi AND instr(c.necessary, '|' || a.code || '|') > 0));

-- What the policy says of a kind of information, of the wider ones and the narrower ones: the first
-- statement that it is collected, and whether any says what for. No row: it says nothing of it.
CREATE TABLE pi_in_policy AS
SELECT n.pi, min(s.text) AS text, min(s.origin) AS origin,
       max(s.purpose IS NOT NULL AND s.purpose <> '') AS purpose
FROM not_necessary n
JOIN (SELECT code, ancestor AS other FROM pi_ancestor
      UNION SELECT ancestor, code FROM pi_ancestor) a ON a.code = n.pi
JOIN policy_statement s ON s.pi = a.other AND s.denied = 0
                       AND s.policy IN (SELECT id FROM policy_text)
GROUP BY n.pi
UNION ALL
SELECT n.pi, min(p.text), min(p.origin), max(p.purpose)
FROM not_necessary n
JOIN catalog_permission k ON k.pi = n.pi
JOIN policy_permission p ON p.permission_group = k."group"
                        AND p.policy IN (SELECT id FROM policy_text)
GROUP BY n.pi;
