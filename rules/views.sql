-- What several rules need, said once, over the fact tables, the tables made from rules/ (judge.h
-- lists them) and those of catalog_views.sql. CREATE TABLE ... AS is worked out once when the facts are
-- complete; CREATE VIEW each time it is used, which is better for what is small. Nothing else is
-- allowed here. Those named ground_* have the columns of a `ground` statement: present, missing_key,
-- slots_json, ask_key; a row with present = 0 is ground that was not examined.

-- ============================================================ what the app declares and could do

-- Permissions of the manifest that are in effect on some device: those limited by maxSdkVersion to
-- versions that the app does not run on are left out.
CREATE TABLE app_permission AS
SELECT p.name,
       min(p.origin)                                          AS origin,
       max(p.max_sdk IS NULL)                                 AS unlimited,
       c."group"                                              AS permission_group,
       c.protection_level,
       c.pi,
       c.pi <> '' AND c.protection_level LIKE '%dangerous%'   AS opens_pi
FROM permission_request p
LEFT JOIN catalog_permission c ON c.name = p.name
WHERE p.max_sdk IS NULL OR p.max_sdk >= coalesce((SELECT min_sdk FROM app), 1)
GROUP BY p.name;

-- Catalogued calls that cannot succeed: each needs one of some permissions, and the manifest has
-- none of them. Not so where a permission is younger than the oldest Android the app runs on (there the
-- call needs none), nor for QUERY_ALL_PACKAGES, which widens an answer that is given anyway. Without a
-- manifest (a bare dex) nothing is known about permissions.
CREATE TABLE impossible_api AS
SELECT a.api AS id
FROM api_permission a
LEFT JOIN app_permission p ON p.name = a.permission
LEFT JOIN catalog_permission c ON c.name = a.permission
WHERE EXISTS (SELECT 1 FROM app WHERE package IS NOT NULL)
  AND a.api IN (SELECT catalog FROM api_call)
GROUP BY a.api
HAVING count(p.name) = 0
   AND max(a.permission = 'android.permission.QUERY_ALL_PACKAGES') = 0
   AND coalesce(max(CAST(c.since_api AS INTEGER)), 0) <= coalesce((SELECT min_sdk FROM app), 1);

-- Permissions that some code in the app can make use of, and how many places do.
CREATE TABLE permission_in_use AS
WITH called AS MATERIALIZED (SELECT catalog, count(*) AS sites FROM api_call GROUP BY catalog)
SELECT a.permission AS name, sum(c.sites) AS sites
FROM api_permission a CROSS JOIN called c ON c.catalog = a.api  -- in this order: one index, small
GROUP BY a.permission;

-- ============================================================ what is collected

-- Places in code that read personal information. Left out: calls whose arguments show that they do
-- not (collects = 0), calls that cannot succeed, and code that no entry point reaches, once
-- reachability has been computed (meta key reached = yes).
CREATE TABLE collected_site AS
SELECT a.id, a.pi, a.sensitive, a.api, coalesce(a.collects, 0) AS decided, s.owner, a.origin
FROM api_call a
JOIN call_site s ON s.id = a.site
WHERE a.role = 'collect'
  AND a.pi <> ''
  AND a.collects IS NOT 0
  AND a.catalog NOT IN (SELECT id FROM impossible_api)
  AND (NOT EXISTS (SELECT 1 FROM meta WHERE key = 'reached' AND value = 'yes')
       OR a.site IN (SELECT site FROM reached));

-- One row for each kind of information and owner of the code, evidence in the order of certainty.
-- `decided` = 1: at least one place certainly reads it. `api` is one of the interfaces used.
CREATE TABLE collected_pi AS
SELECT pi, owner, max(sensitive) AS sensitive, max(decided) AS decided, count(*) AS sites,
       min(api) AS api, json_group_array(origin) AS evidence
FROM (SELECT pi, owner, sensitive, decided, api, origin FROM collected_site
      ORDER BY pi, owner, decided DESC, id)
GROUP BY pi, owner;

-- Third parties whose code is inside and is, as far as examined, in use. `sure` = 1: code outside
-- calls or registers it, and it was recognised with confidence.
CREATE TABLE sdk_in_use AS
SELECT sdk, operator, category, used, origin,
       used IS 1 AND confidence <> 'low' AS sure
FROM sdk
WHERE third_party = 1 AND used IS NOT 0;

-- ============================================================ what the policy says

-- Texts at hand that are, or may be, the app's own policy.
CREATE TABLE policy_text AS
SELECT id, kind, place, language, chars, own, origin
FROM policy_source
WHERE text IS NOT NULL AND chars > 0 AND own IS NOT 0;

-- The texts from which an omission may be concluded: the app's own, long enough to be a whole policy
-- and read to the end.
CREATE TABLE whole_policy AS
SELECT *
FROM policy_text
WHERE own = 1
  AND chars >= (SELECT value FROM parameter WHERE key = 'policy_min_chars')
  AND NOT EXISTS (SELECT 1 FROM limit_hit WHERE stage IN ('extract', 'policy'));

-- Each kind of information that a policy names, once. by_sdk = 1: said of a third party, in a list or
-- table of SDKs; it declares nothing for the app's own code. What is denied (pi_denied) is not named.
CREATE TABLE named_in_policy AS
SELECT subject, kind = 'pi_of_sdk' AS by_sdk, min(word) AS word
FROM policy_mention
WHERE kind IN ('pi', 'pi_of_sdk') AND policy IN (SELECT id FROM policy_text)
GROUP BY subject, kind;

-- What that declares. how = named: this kind or a narrower one. wider: a wider kind that is itself
-- information ("位置信息" for a precise location). umbrella: only a heading that lists nothing
-- ("设备信息"), or, for unique device identifiers, anything wider than the identifier.
CREATE TABLE declared_pi AS
SELECT DISTINCT a.ancestor AS pi, 'named' AS how, m.word, m.by_sdk
FROM named_in_policy m
JOIN pi_ancestor a ON a.code = m.subject
UNION
SELECT DISTINCT a.code, CASE WHEN w.collected = 'no' OR n.sensitive = 'U' THEN 'umbrella'
                             ELSE 'wider' END, m.word, m.by_sdk
FROM named_in_policy m
JOIN pi_ancestor a ON a.ancestor = m.subject AND a.code <> a.ancestor
JOIN catalog_pi w ON w.code = m.subject
JOIN catalog_pi n ON n.code = a.code;

-- Third parties that the policy names: by name or alias (policy_mention), else by the legal entity
-- that operates them.
CREATE TABLE declared_sdk AS
SELECT DISTINCT subject AS sdk
FROM policy_mention
WHERE kind = 'sdk' AND policy IN (SELECT id FROM policy_text)
UNION
SELECT o.sdk
FROM (WITH RECURSIVE part(sdk, operator, rest) AS (
        SELECT sdk, '', operator || '|' FROM sdk_in_use
        WHERE operator <> ''
          AND sdk NOT IN (SELECT subject FROM policy_mention WHERE kind = 'sdk')
        UNION ALL
        SELECT sdk, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1)
        FROM part WHERE rest <> ''
      )
      SELECT sdk, operator FROM part WHERE length(operator) >= 4) o
JOIN policy_source t ON t.id IN (SELECT id FROM policy_text) AND instr(t.text, o.operator) > 0;

-- Promises of the policy to handle something within a time that is longer than the rules allow.
-- Storage periods and waiting times before an account is closed are no such promises. strength:
-- working days, or so many calendar days that they are more than 15 working days in any month, leave
-- no doubt; a text that may be another's is weak.
CREATE VIEW promise_too_long AS
SELECT f.id, f.number, f.unit, f.text, f.origin,
       CASE WHEN t.own IS NOT 1 THEN 'weak'
            WHEN f.unit = 'working_days'
                 OR f.number >= (SELECT value FROM parameter WHERE key = 'calendar_days_sure')
            THEN 'violation' ELSE 'strong' END AS strength
FROM policy_phrase f JOIN policy_text t ON t.id = f.policy
WHERE f.topic = 'handling_term'
  AND f.number > CASE f.unit
                   WHEN 'working_days' THEN (SELECT value FROM parameter WHERE key = 'working_days_max')
                   ELSE (SELECT value FROM parameter WHERE key = 'calendar_days_max') END
  AND f.text NOT LIKE '%冷静期%' AND f.text NOT LIKE '%犹豫期%'
  AND f.text NOT LIKE '%保存%' AND f.text NOT LIKE '%保留%' AND f.text NOT LIKE '%留存%'
  AND f.text NOT LIKE '%存储%';

-- Signs that the app has a policy at all: a title or address in its own code and resources, or a
-- text at hand. What an SDK carries for itself does not count.
CREATE TABLE policy_sign AS
SELECT 'phrase' AS kind, text, origin FROM phrase_hit
WHERE topic IN ('policy_title', 'policy_title_en', 'policy_url') AND owner NOT LIKE 'sdk:%'
UNION ALL
SELECT 'url', url, origin FROM url WHERE policy_candidate = 1 AND owner NOT LIKE 'sdk:%'
UNION ALL
SELECT 'text', place, origin FROM policy_source WHERE own IS NOT 0;

-- ============================================================ ground

-- The code could be read: there is some, it is not packed, no framework keeps it elsewhere, and no
-- stage stopped short.
CREATE TABLE ground_code AS
SELECT EXISTS (SELECT 1 FROM app WHERE has_dex = 1) AS present,
       'missing.code' AS missing_key, '{}' AS slots_json, 'ask.whole_app' AS ask_key
UNION ALL
SELECT packed IS 0,
       CASE WHEN packed = 1 THEN 'missing.packed' ELSE 'missing.packed_unknown' END,
       json_object('packer', coalesce(packer, '')), 'ask.unpacked_app'
FROM app WHERE has_dex = 1
UNION ALL
SELECT 0, 'missing.hidden_code', json_object('framework', framework), 'ask.trace'
FROM framework WHERE hides_code = 1
UNION ALL
SELECT 0, 'missing.limit', json_object('stage', stage, 'code', code, 'what', min(what)), ''
FROM limit_hit
WHERE stage IN ('extract', 'inventory', 'manifest', 'dex', 'program', 'app', 'code', 'api')
  AND code NOT IN ('packed', 'hidden-code')
GROUP BY stage, code;

-- Strings and screens could be read: resources and layouts were, and no framework draws the screens
-- where layouts do not show them.
CREATE TABLE ground_screen_texts AS
SELECT EXISTS (SELECT 1 FROM coverage WHERE measure = 'layouts' AND done IS NOT NULL) AS present,
       'missing.layouts' AS missing_key, '{}' AS slots_json, 'ask.screenshots' AS ask_key
UNION ALL
SELECT 0, 'missing.layouts_part', json_object('done', done, 'total', total), 'ask.screenshots'
FROM coverage WHERE measure = 'layouts' AND done < total
UNION ALL
SELECT 0, 'missing.hidden_ui', json_object('framework', framework), 'ask.screenshots'
FROM framework WHERE hides_ui = 1
UNION ALL
SELECT 0, 'missing.limit', json_object('stage', stage, 'code', code, 'what', min(what)), ''
FROM limit_hit
WHERE stage IN ('extract', 'resources', 'ui') AND code NOT IN ('hidden-ui', 'not-built')
GROUP BY stage, code;

-- The policy's text is at hand.
CREATE TABLE ground_policy AS
SELECT EXISTS (SELECT 1 FROM policy_text) AS present,
       CASE WHEN EXISTS (SELECT 1 FROM policy_sign WHERE kind IN ('url', 'text'))
            THEN 'missing.policy_text_url' ELSE 'missing.policy_text' END AS missing_key,
       json_object('address', coalesce((SELECT min(text) FROM policy_sign
                                        WHERE kind IN ('url', 'text')), '')) AS slots_json,
       'ask.policy_text' AS ask_key;

-- It is the app's own and whole, so that what it does not say counts.
CREATE TABLE ground_whole_policy AS
SELECT * FROM ground_policy
UNION ALL
SELECT EXISTS (SELECT 1 FROM whole_policy), 'missing.policy_part', '{}', 'ask.policy_text'
WHERE EXISTS (SELECT 1 FROM policy_text);

-- Which code is reached, when, and behind which consent. Comes with the flow passes.
CREATE TABLE ground_reached AS
SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'reached' AND value = 'yes') AS present,
       'missing.call_graph' AS missing_key, '{}' AS slots_json, 'ask.trace' AS ask_key;

-- In which order screens come, and by how many clicks. Comes with the screen graph.
CREATE TABLE ground_screen_paths AS
SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'screen_paths' AND value = 'yes') AS present,
       'missing.screen_paths' AS missing_key, '{}' AS slots_json, 'ask.screenshots' AS ask_key;

-- The app was watched while it ran.
CREATE TABLE ground_trace AS
SELECT EXISTS (SELECT 1 FROM trace_event) AS present,
       'missing.trace' AS missing_key, '{}' AS slots_json, 'ask.trace' AS ask_key;

-- ============================================================ the search, in counts

CREATE TABLE search_code AS
SELECT (SELECT count(*) FROM api_call) AS api_calls,
       (SELECT max(done) FROM coverage WHERE measure = 'dex_methods_read') AS methods_read,
       (SELECT max(done) FROM coverage WHERE measure = 'dex_classes') AS classes;

CREATE TABLE search_texts AS
SELECT (SELECT max(done) FROM coverage WHERE measure = 'strings') AS strings,
       (SELECT max(done) FROM coverage WHERE measure = 'layouts') AS layouts,
       (SELECT count(*) FROM phrase_hit) AS phrase_hits;

CREATE TABLE search_policy AS
SELECT (SELECT count(*) FROM policy_text) AS policy_texts,
       (SELECT sum(chars) FROM policy_text) AS policy_chars;
