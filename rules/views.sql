-- What several rules need, said once, over the fact tables, the tables made from rules/ (judge.h
-- lists them) and those of catalog_views.sql. CREATE TABLE ... AS is worked out once when the facts are
-- complete; CREATE VIEW each time it is used, which is better for what is small. CREATE INDEX may
-- follow; nothing else is allowed here. Those named ground_* have the columns of a `ground` statement: present, missing_key,
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

-- ============================================================ what runs

-- Places that load only code of the app's own package, which is read anyway, or of the system.
CREATE TABLE own_load AS
SELECT site FROM dynamic_load GROUP BY site HAVING min(place IN ('package', 'system')) = 1;

-- What the flow passes can say. computed: they ran. closed: they ran to their end, and nothing can run
-- code in ways they did not follow (hidden or loaded code, native code that may call back, reflection
-- and intents whose target is not known); only then is a place that no way leads to dead code.
CREATE TABLE reach_state AS
SELECT f.computed,
       f.computed = 1
       AND NOT EXISTS (SELECT 1 FROM limit_hit WHERE stage IN ('flow', 'reached')
                          OR (cut_short = 1 AND stage IN ('extract', 'dex', 'program', 'code')))
       AND NOT EXISTS (SELECT 1 FROM framework WHERE hides_code = 1)
       AND NOT EXISTS (SELECT 1 FROM app WHERE packed IS NOT 0)
       AND NOT EXISTS (SELECT 1 FROM api_call
                       WHERE role = 'native_code'
                          OR (role = 'loads_code' AND site NOT IN (SELECT site FROM own_load)))
       AND NOT EXISTS (SELECT 1 FROM native_lib WHERE jni_json <> '[]')
       AND NOT EXISTS (SELECT 1 FROM coverage
                       WHERE measure IN ('reflective_calls_resolved', 'intents_resolved')
                         AND total - coalesce(done, 0) > (SELECT value FROM parameter
                                                          WHERE key = 'unresolved_calls_max'))
                                                              AS closed
FROM (SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'reached' AND value = 'yes') AS computed) f;

-- Places in native code: ways into it are not followed.
CREATE TABLE native_site AS
SELECT DISTINCT site FROM native_use WHERE site IS NOT NULL;

-- Each place in code: 1 = some way leads to it, 0 = none was found though there may be one, NULL = not
-- computed. Dead code is not in the table.
CREATE TABLE live_site AS
SELECT s.id AS site,
       CASE WHEN f.computed = 0 OR n.site IS NOT NULL THEN NULL ELSE r.site IS NOT NULL END AS reached
FROM call_site s
JOIN reach_state f
LEFT JOIN (SELECT DISTINCT site FROM reached) r ON r.site = s.id
LEFT JOIN native_site n ON n.site = s.id
WHERE r.site IS NOT NULL OR f.closed = 0 OR n.site IS NOT NULL;

-- ============================================================ what is collected

-- Places in code that read personal information. Left out: calls whose arguments show that they do
-- not (collects = 0), calls that cannot succeed, and dead code. `decided` = 1: it certainly reads, as
-- far as examined: the arguments say so, and a way leads there (where ways were computed; into native
-- code none are). `reached` as in live_site.
CREATE TABLE collected_site AS
SELECT a.id, a.site, a.catalog, a.kind, a.pi, a.sensitive, a.api,
       a.collects IS 1 AND l.reached IS NOT 0 AND n.site IS NULL AS decided,
       l.reached, n.site IS NOT NULL AS native, s.owner, a.arguments_json, a.origin
FROM api_call a
JOIN call_site s ON s.id = a.site
JOIN live_site l ON l.site = a.site
LEFT JOIN native_site n ON n.site = a.site
WHERE a.role = 'collect'
  AND a.pi <> ''
  AND a.collects IS NOT 0
  AND a.catalog NOT IN (SELECT id FROM impossible_api);

-- Catalogued interfaces of web code that cannot succeed: each needs one of some permissions of the
-- app, and the manifest has none of them.
CREATE TABLE impossible_web_api AS
SELECT w.pattern AS id
FROM catalog_web_api w
WHERE w.permission <> ''
  AND w.pattern IN (SELECT api FROM web_api_call)
  AND EXISTS (SELECT 1 FROM app WHERE package IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM app_permission p
                  WHERE instr('|' || w.permission || '|', '|' || p.name || '|') > 0);

-- Places in web code that read personal information: of the app's own scripts, and of modules whose
-- path a bundle names. `decided` = 1: it is called (or read), by the app's own code, if the place runs:
-- whether and when it does is not examined, so `reached` is NULL and there is no phase.
CREATE TABLE collected_web AS
SELECT c.id, c.api, c.pi, c.sensitive, c.owner,
       c.collects IS 1 AND c.owner = 'app' AS decided, c.origin
FROM web_api_call c
WHERE c.role = 'collect' AND c.pi <> '' AND c.collects IS NOT 0
  AND c.api NOT IN (SELECT id FROM impossible_web_api);

-- One row for each kind of information and owner of the code, evidence in the order of certainty.
-- `decided` = 1: at least one place certainly reads it. `reached` = 0: no way to any of the places was
-- found. `api` is one of the interfaces used. Web code that is nobody's known counts as a library's.
-- `native` = 1: only native code was seen to.
CREATE TABLE collected_pi AS
SELECT pi, owner, max(sensitive) AS sensitive, max(decided) AS decided,
       -- web code may run even where no way to the other places was found
       CASE WHEN max(web) = 0 OR max(reached) = 1 THEN max(reached) END AS reached,
       min(native) AS native, count(*) AS sites, min(api) AS api,
       json_group_array(origin) AS evidence
FROM (SELECT pi, owner, sensitive, decided, reached, native, api, origin, web
      FROM (SELECT pi, owner, sensitive, decided, reached, native, api, origin, 0 AS web, id
            FROM collected_site
            UNION ALL
            SELECT pi, owner, sensitive, decided, NULL, 0, api, origin, 1, id FROM collected_web)
      ORDER BY pi, owner, decided DESC, web, id)
GROUP BY pi, owner;

-- Permissions that some code in the app can make use of, and how many places do; dead code uses none.
CREATE TABLE permission_in_use AS
WITH called AS MATERIALIZED (SELECT catalog, count(*) AS sites FROM api_call
                             WHERE site IN (SELECT site FROM live_site) GROUP BY catalog)
SELECT name, sum(sites) AS sites
FROM (SELECT a.permission AS name, c.sites
      FROM called c CROSS JOIN api_permission a ON a.api = c.catalog  -- in this order: it has an index
      UNION ALL
      SELECT p.name, 1
      FROM web_api_call c
      JOIN catalog_web_api w ON w.pattern = c.api AND w.permission <> ''
      JOIN app_permission p ON instr('|' || w.permission || '|', '|' || p.name || '|') > 0)
GROUP BY name;

-- Where reading a kind of information needs a permission that the system gives only when the user
-- allows it at run time: before the first run it cannot have been allowed, unless the app is so old
-- that all permissions are given at installation. Calls for which a permission of normal level is
-- enough are left out.
CREATE TABLE asks_user_first AS
SELECT a.api AS id
FROM api_permission a
JOIN app_permission p ON p.name = a.permission
WHERE coalesce((SELECT coalesce(target_sdk, min_sdk, 1) FROM app), 1)
      >= (SELECT value FROM parameter WHERE key = 'target_sdk_runtime_permissions')
GROUP BY a.api
HAVING min(p.opens_pi = 1 OR p.protection_level LIKE '%dangerous%') = 1;

-- Run-time requests for permissions that open personal information, one row for each permission of
-- each call; dead code left out. A permission that the manifest does not declare is refused by the
-- system without a question. `party`: an SDK, or the app with the libraries it asks through.
CREATE TABLE asked_permission AS
SELECT DISTINCT k.site, k.permission, p.permission_group, p.pi, s.caller, s.owner,
       CASE WHEN s.owner LIKE 'sdk:%' THEN s.owner ELSE 'app' END AS party, k.origin, l.reached
FROM permission_ask k
JOIN call_site s ON s.id = k.site
JOIN live_site l ON l.site = k.site
JOIN app_permission p ON p.name = k.permission AND p.opens_pi = 1;

-- Ways that leave no doubt how the place is come by: no wide dispatch, no exception that must come
-- first, no versions of Android that exclude each other.
CREATE TABLE clear_way AS
SELECT r.id, r.site, r.phase, r.guard
FROM reached r
WHERE r.many = 0 AND r.exceptional = 0 AND coalesce(r.min_sdk <= r.max_sdk, 1);

-- The ways to a place that matter for "again and again" and "although refused": not held back by a flag
-- of the app's own (denied before, done before). Consent and the permission itself hold nothing back here.
CREATE TABLE open_way AS
SELECT r.id, r.site, r.phase, r.guard, r.many, r.entry, r.chain_json
FROM reached r
WHERE r.guard <> 'unknown'
  AND NOT EXISTS (SELECT 1 FROM guard g
                  WHERE g.site = r.site AND g.phase = r.phase
                    AND g.kind IN ('flag', 'field') AND g.consent IS NOT 1);

-- Ways without consent that lead through the handler of a refused policy. (What a rule may run cannot
-- open JSON lists, so both lists are opened here.)
CREATE TABLE way_after_refusal AS
SELECT DISTINCT f.handler, f.origin AS refusal_origin, r.id, r.site
FROM refusal f
JOIN reached r ON r.guard IN ('none', 'unknown') AND instr(r.chain_json, f.handler) > 0
JOIN json_each(CASE WHEN json_valid(r.chain_json) THEN r.chain_json ELSE '[]' END) step
WHERE f.kind = 'policy' AND f.effect IN ('opens_screen', 'goes_on', 'collects')
  AND json_extract(step.value, '$.method') = f.handler;

-- Stored flags that code heeds and that are not consent, with the methods that write them.
CREATE TABLE flag_written AS
SELECT DISTINCT g.name, g.origin, json_extract(place.value, '$.method') AS method
FROM guard g
JOIN json_each(CASE WHEN json_valid(g.written_json) THEN g.written_json ELSE '[]' END) place
WHERE g.kind = 'flag' AND g.consent IS NOT 1 AND place.type = 'object';

-- ============================================================ purposes told when asking

-- Texts of screens that are hidden and that no code shows.
CREATE TABLE never_shown AS
SELECT text FROM ui_text GROUP BY text HAVING max(shown) = 0;

-- Which groups of permissions a purpose text speaks of, by their known words.
CREATE TABLE purpose_text AS
SELECT site, text, moment, origin FROM rationale
-- a text that stands on a screen and is never shown tells nobody
WHERE text NOT IN (SELECT text FROM never_shown)
UNION ALL
SELECT NULL, text, 'somewhere', origin FROM phrase_hit
WHERE topic = 'permission_purpose' AND owner NOT LIKE 'sdk:%'
  AND text NOT IN (SELECT text FROM never_shown)
  -- what is known to be shown only after a denial is not told in time
  AND NOT EXISTS (SELECT 1 FROM rationale r
                  WHERE r.moment = 'after_denial'
                    AND (instr(r.text, phrase_hit.text) > 0 OR instr(phrase_hit.text, r.text) > 0)
                    AND NOT EXISTS (SELECT 1 FROM rationale b
                                    WHERE b.moment = 'before' AND b.text = r.text));

CREATE TABLE purpose_group AS
SELECT DISTINCT t.site, t.text, t.moment, t.origin, w.permission_group
FROM purpose_text t JOIN group_word w ON instr(lower(t.text), w.word) > 0;

-- Requests before which a text is shown that speaks of other permissions only.
CREATE TABLE other_purpose AS
SELECT a.site, a.permission, a.owner, min(t.text) AS text, min(t.origin) AS text_origin, a.origin
FROM asked_permission a
JOIN purpose_group t ON t.site = a.site AND t.moment = 'before'
WHERE a.permission_group IN (SELECT permission_group FROM group_word)
  AND NOT EXISTS (SELECT 1 FROM purpose_group g
                  WHERE g.site = a.site AND g.moment = 'before'
                    AND g.permission_group = a.permission_group)
  -- one request for several: a text may speak of the others first
  AND t.permission_group NOT IN (SELECT o.permission_group FROM asked_permission o
                                 WHERE o.site = a.site)
GROUP BY a.site, a.permission;

-- Third parties whose code is inside and is, as far as examined, in use. `sure` = 1: code outside
-- calls or registers it, and it was recognised with confidence.
CREATE TABLE sdk_in_use AS
SELECT sdk, operator, category, used, origin,
       used IS 1 AND confidence <> 'low' AS sure
FROM sdk
WHERE third_party = 1 AND used IS NOT 0;

-- ============================================================ what the policy says

-- Texts at hand that are, or may be, the app's own policy, and the lists that belong to it.
CREATE TABLE policy_text AS
SELECT id, kind, place, language, chars, own, origin, list
FROM policy_source
WHERE text IS NOT NULL AND chars > 0 AND own IS NOT 0
  AND (list IS NULL OR EXISTS (SELECT 1 FROM policy_source p
                               WHERE p.list IS NULL AND p.own IS NOT 0 AND p.chars > 0));

-- The texts from which an omission may be concluded: the app's own, long enough to be a whole policy,
-- read to the end and in a language that is understood. A list is a part of a policy, never the whole.
CREATE TABLE whole_policy AS
SELECT *
FROM policy_text
WHERE own = 1 AND list IS NULL AND language IN ('zh-Hans', 'zh-Hant', 'en')
  AND chars >= (SELECT value FROM parameter WHERE key = 'policy_min_chars')
  AND NOT EXISTS (SELECT 1 FROM limit_hit WHERE stage IN ('extract', 'policy'));

-- How many sentences, list items and table rows the whole Chinese policies have.
CREATE VIEW policy_sentences AS
SELECT w.place, w.origin, w.chars,
       length(p.ends) - length(replace(replace(replace(p.ends, '。', ''), '；', ''), char(10), ''))
         AS sentences
FROM whole_policy w
JOIN (SELECT id, replace(replace(text, char(10) || char(10), char(10)), '。' || char(10), '。') AS ends
      FROM policy_source) p ON p.id = w.id
WHERE w.language IN ('zh-Hans', 'zh-Hant');

-- Technical words of a whole policy, and in how many characters they stand: of one phrase only the first
-- 50 places are kept, so with that many the text behind the last is not counted.
CREATE VIEW policy_jargon AS
SELECT w.id AS policy, w.place, count(*) AS n,
       CASE WHEN count(*) >= 50 THEN max(j.stop) ELSE w.chars END AS up_to
FROM whole_policy w JOIN policy_phrase j ON j.policy = w.id AND j.topic = 'jargon'
GROUP BY w.id;

-- What a policy says of one kind of information, also by a wider or a narrower word: is it always
-- bound to an act of the user's ("您扫码时")? Only where everything said of it is, in whatever text, and
-- a whole policy is among them. The first such sentence.
CREATE TABLE bound_to_acts AS
WITH related AS (
  SELECT code AS pi, ancestor AS said FROM pi_ancestor
  UNION
  SELECT ancestor, code FROM pi_ancestor
)
SELECT b.pi, s.moment, s.text, s.origin
FROM (SELECT r.pi, min(s.id) AS first
      FROM related r
      JOIN policy_statement s ON s.pi = r.said AND s.denied = 0 AND s.party = 'app'
                             AND s.policy IN (SELECT id FROM policy_text)
      GROUP BY r.pi
      HAVING min(s.by_act) = 1 AND max(s.policy IN (SELECT id FROM whole_policy)) = 1) b
JOIN policy_statement s ON s.id = b.first;

-- Kinds of information that the app's own policy says are collected only while the app is used: those
-- named in the words of the promise, with what belongs to them; all, if none is.
CREATE TABLE foreground_promise AS
WITH promise AS (
  SELECT t.id, t.text, t.origin, t.policy, t.start, t.stop
  FROM policy_trait t JOIN policy_text p ON p.id = t.policy AND p.own = 1
  WHERE t.kind = 'foreground_only'
),
named AS (
  SELECT f.id, m.subject AS pi
  FROM promise f JOIN policy_mention m ON m.policy = f.policy AND m.kind = 'pi'
                                      AND m.start >= f.start AND m.stop <= f.stop
)
SELECT f.id, f.text, f.origin, k.code AS pi
FROM promise f JOIN catalog_pi k ON k.collected = 'yes'
WHERE NOT EXISTS (SELECT 1 FROM named n WHERE n.id = f.id)
   OR k.code IN (SELECT a.code FROM named n JOIN pi_ancestor a ON a.ancestor = n.pi
                 WHERE n.id = f.id);

-- Addresses in the app of operators outside the mainland.
CREATE VIEW host_abroad AS
SELECT host, owner, operator_country, origin
FROM host WHERE operator_country IS NOT NULL AND operator_country <> 'CN' AND origin IS NOT NULL;

-- Each kind of information that a policy says is collected, once. by_sdk = 1: by a third party; that
-- declares nothing for the app's own code, unless the app hands it over. What is denied is not named.
CREATE TABLE named_in_policy AS
SELECT pi AS subject, by_sdk, min(word) AS word
FROM (SELECT pi, party = 'third_party' AS by_sdk, word FROM policy_statement
      WHERE denied = 0 AND policy IN (SELECT id FROM policy_text)
      UNION ALL
      SELECT pi, 0, word FROM policy_statement
      WHERE shared = 1 AND denied = 0 AND policy IN (SELECT id FROM policy_text))
GROUP BY pi, by_sdk;

-- What that declares. how = named: this kind or a narrower one. wider: a wider kind that is itself
-- information ("位置信息" for a precise location). permission: the permission that gives it is explained.
-- umbrella: only a heading that lists nothing ("设备信息"), or, for unique device identifiers, anything
-- wider than the identifier. mentioned: the word stands in the text, and nothing was understood of what is said
-- of it.
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
JOIN catalog_pi n ON n.code = a.code
UNION
SELECT DISTINCT p.pi, CASE WHEN k.sensitive = 'U' THEN 'umbrella' ELSE 'permission' END, n.text, 0
FROM policy_permission n
JOIN catalog_permission p ON p."group" = n.permission_group AND p.pi <> ''
JOIN catalog_pi k ON k.code = p.pi
WHERE n.policy IN (SELECT id FROM policy_text)
UNION
SELECT DISTINCT a.ancestor, 'mentioned', m.word, 0
FROM (SELECT subject, min(word) AS word FROM policy_mention p
      WHERE kind = 'pi' AND policy IN (SELECT id FROM policy_text)
        AND NOT EXISTS (SELECT 1 FROM policy_statement s
                        WHERE s.pi = p.subject AND s.policy = p.policy AND s.start = p.start)
      GROUP BY subject) m
JOIN pi_ancestor a ON a.code = m.subject;

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

-- Third parties of which no place of the app's own whole policy says what for.
CREATE TABLE party_without_purpose AS
SELECT min(id) AS id, name, min(origin) AS origin
FROM policy_party
WHERE policy IN (SELECT id FROM whole_policy)
GROUP BY lower(replace(name, ' ', ''))
HAVING max(purpose IS NOT NULL) = 0;

-- Promises of the policy to handle requests within a time that is longer than the rules allow.
-- strength: working days, or so many calendar days that they are more than 15 working days in any
-- month, leave no doubt; a text that may be another's is weak.
CREATE VIEW promise_too_long AS
SELECT f.id, f.about, f.number, f.unit, f.text, f.origin,
       CASE WHEN t.own IS NOT 1 THEN 'weak'
            WHEN f.unit = 'working_days'
                 OR f.number >= (SELECT value FROM parameter WHERE key = 'calendar_days_sure')
            THEN 'violation' ELSE 'strong' END AS strength
FROM policy_deadline f JOIN policy_text t ON t.id = f.policy
WHERE f.number > CASE f.unit
                   WHEN 'working_days' THEN (SELECT value FROM parameter WHERE key = 'working_days_max')
                   ELSE (SELECT value FROM parameter WHERE key = 'calendar_days_max') END;

-- Promises of calendar days that are over 15 working days in some weeks only.
CREATE VIEW promise_in_doubt AS
SELECT f.about, f.number, f.text, f.origin
FROM policy_deadline f
WHERE f.unit = 'days' AND f.policy IN (SELECT id FROM policy_text)
  AND f.number > (SELECT value FROM parameter WHERE key = 'working_days_max')
  AND f.number <= (SELECT value FROM parameter WHERE key = 'calendar_days_max');

-- Channels for complaints that the policy publishes: the word, or an address or number to write to.
CREATE TABLE policy_channel AS
SELECT text, origin FROM policy_trait
WHERE kind = 'complaint' AND policy IN (SELECT id FROM policy_text)
UNION ALL
SELECT value, origin FROM policy_contact
WHERE kind IN ('mail', 'phone') AND policy IN (SELECT id FROM policy_text)
UNION ALL  -- "no channel" is said only where neither way of reading found one
SELECT text, origin FROM policy_phrase
WHERE topic IN ('complaint', 'contact_mail', 'contact_phone') AND policy IN (SELECT id FROM policy_text);

-- ============================================================ where the policy may be found

-- Each place that holds an address of the web. address: without scheme, in lower case. name: of the
-- string resource, field or method (with its class, without packages) that holds it.
CREATE TABLE address_place AS
WITH place AS MATERIALIZED (
  SELECT u.id, u.url, u.host, u.owner, lower(coalesce(u.words, '')) AS words, u.origin, 0 AS prompt,
         o.container,
         coalesce(json_extract(o.position_json, '$.method'), json_extract(o.position_json, '$.field'))
           AS member,
         json_extract(o.position_json, '$.name') AS resource
  FROM url u LEFT JOIN origin o ON o.id = u.origin
  WHERE u.scheme IN ('http', 'https')
  UNION ALL
  -- links of the first-run prompts that frameworks show
  SELECT -row_number() OVER (ORDER BY p.id, l.key), l.value,
         lower(substr(l.rest, 1, instr(l.rest || '/', '/') - 1)), 'app', '', p.origin, 1,
         NULL, NULL, NULL
  FROM web_privacy_prompt p
  JOIN (SELECT w.id, j.key, j.value, substr(j.value, instr(j.value, '://') + 3) AS rest
        FROM web_privacy_prompt w
        JOIN json_each(CASE WHEN json_valid(w.links_json) THEN w.links_json ELSE '[]' END) j
        WHERE j.value LIKE 'http%://%') l ON l.id = p.id
),
-- "Lcom/example/Web;->open(Ljava/lang/String;)V" and "Lcom/example/Api;->URL:Ljava/lang/String;"
short AS MATERIALIZED (
  SELECT *, CASE WHEN instr(member, '(') > 0 THEN substr(member, 1, instr(member, '(') - 1)
                 WHEN instr(member, ':') > 0 THEN substr(member, 1, instr(member, ':') - 1)
                 ELSE coalesce(member, '') END AS plain
  FROM place
)
SELECT id, url, host, owner, words, origin, prompt, container, member,
       lower(substr(url, instr(url, '://') + 3)) AS address,
       lower(coalesce(resource, substr(plain, length(rtrim(plain, replace(plain, '/', ''))) + 1)))
         AS name,
       CASE WHEN instr(substr(member, 1, instr(member, ';')), '$') > 0
            THEN substr(member, 1, instr(member, '$') - 1)
            ELSE substr(member, 1, instr(member, ';') - 1) END AS outer_class
FROM short;

-- Their hosts, and the domain of each as it is registered, so far as that shows from the last labels.
-- (rtrim(x, replace(x, '.', '')) is x up to its last dot.)
CREATE TABLE address_host AS
WITH host0 AS MATERIALIZED (SELECT DISTINCT host FROM address_place),
     host1 AS MATERIALIZED (
       SELECT host, rtrim(rtrim(host, replace(host, '.', '')), '.') AS h1 FROM host0),
     host2 AS MATERIALIZED (
       SELECT host, h1, rtrim(rtrim(h1, replace(h1, '.', '')), '.') AS h2 FROM host1),
     host3 AS MATERIALIZED (
       SELECT host, h1, h2, rtrim(rtrim(h2, replace(h2, '.', '')), '.') AS h3 FROM host2)
SELECT host,
       CASE WHEN length(host) = length(h1) + 3
             AND substr(h1, CASE h2 WHEN '' THEN 1 ELSE length(h2) + 2 END)
                 IN ('com', 'net', 'org', 'gov', 'edu', 'co', 'ac')
            THEN substr(host, CASE h3 WHEN '' THEN 1 ELSE length(h3) + 2 END)
            ELSE substr(host, CASE h2 WHEN '' THEN 1 ELSE length(h2) + 2 END) END AS site
FROM host3;
CREATE INDEX address_host_host ON address_host (host);

-- Words of policy_links.tsv met there: of each use and kind the one that weighs most. The same text
-- stands in many places and is looked at once.
CREATE TABLE address_word AS
WITH said AS (
  SELECT DISTINCT 'address' AS use, address AS text FROM address_place
  UNION SELECT 'name', name FROM address_place WHERE name <> ''
  UNION SELECT 'words', words FROM address_place WHERE words <> ''
),
met AS MATERIALIZED (
  SELECT s.use, s.text, w.kind, w.word, max(CAST(w.weight AS INTEGER)) AS weight
  FROM said s JOIN catalog_policy_link w ON w.use = s.use AND instr(s.text, w.word) > 0
  WHERE w.kind <> ''
  GROUP BY s.use, s.text, w.kind
)
SELECT p.id, m.use, m.kind, m.word, m.weight
FROM met m JOIN address_place p ON p.address = m.text WHERE m.use = 'address'
UNION ALL
SELECT p.id, m.use, m.kind, m.word, m.weight
FROM met m JOIN address_place p ON p.name = m.text WHERE m.use = 'name'
UNION ALL
SELECT p.id, m.use, m.kind, m.word, m.weight
FROM met m JOIN address_place p ON p.words = m.text WHERE m.use = 'words';
CREATE INDEX address_word_id ON address_word (id);

-- Titles of policies that stand in the same method, or else in the same class.
CREATE TABLE address_near_title AS
WITH title AS (
  SELECT DISTINCT o.container, json_extract(o.position_json, '$.method') AS method
  FROM phrase_hit f JOIN origin o ON o.id = f.origin AND o.kind = 'dex'
  WHERE f.topic IN ('policy_title', 'policy_title_en')
),
title_class AS (
  SELECT container, method,
         CASE WHEN instr(substr(method, 1, instr(method, ';')), '$') > 0
              THEN substr(method, 1, instr(method, '$') - 1)
              ELSE substr(method, 1, instr(method, ';') - 1) END AS outer_class
  FROM title
)
SELECT p.id, max(t.method = p.member) AS same_method
FROM title_class t JOIN address_place p
  ON p.container = t.container AND p.outer_class = t.outer_class
WHERE t.outer_class <> ''
GROUP BY p.id;

-- Places that may hold the policy's address, or that of something beside it.
CREATE TABLE address_of_interest AS
SELECT p.*, h.site FROM address_place p JOIN address_host h ON h.host = p.host
WHERE id IN (SELECT id FROM address_word WHERE kind <> 'other')
   OR id IN (SELECT id FROM address_near_title WHERE same_method = 1) OR prompt = 1;

-- The domain that the package is named after: com.example.notes -> example.com.
CREATE TABLE app_domain AS
WITH part1 AS (SELECT substr(package, 1, instr(package, '.') - 1) AS p1,
                      substr(package, instr(package, '.') + 1) || '.' AS rest
               FROM app WHERE instr(package, '.') > 0),
     part2 AS (SELECT p1, substr(rest, 1, instr(rest, '.') - 1) AS p2,
                      substr(rest, instr(rest, '.') + 1) AS rest FROM part1),
     part3 AS (SELECT p1, p2, substr(rest, 1, instr(rest, '.') - 1) AS p3,
                      p2 IN ('com', 'net', 'org', 'gov', 'edu', 'co', 'ac') AS second FROM part2)
SELECT lower(CASE WHEN second THEN p3 || '.' || p2 || '.' || p1 ELSE p2 || '.' || p1 END) AS domain,
       lower(CASE WHEN second THEN p3 ELSE p2 END) AS label
FROM part3;

-- Whose known host it is, and whose policy: profiles of third parties and hosts.tsv.
CREATE TABLE address_other AS
SELECT DISTINCT p.id, 'host_of_sdk' AS relation
FROM address_of_interest p
JOIN catalog_host h ON p.host = h.host_suffix OR p.host LIKE '%.' || h.host_suffix
WHERE h.kind IN ('sdk', 'ads', 'analytics', 'push', 'payment')
UNION
SELECT p.id, 'host_of_sdk'
FROM address_of_interest p
JOIN catalog_sdk s ON instr('|' || s.hosts || '|', '|' || p.host || '|') > 0
UNION
SELECT p.id, 'host_of_service'
FROM address_of_interest p
JOIN catalog_host h ON p.host = h.host_suffix OR p.host LIKE '%.' || h.host_suffix
WHERE h.kind IN ('service', 'government')
UNION
SELECT p.id, 'policy_of_sdk'
FROM address_of_interest p
JOIN catalog_sdk s
  ON s.policy_url <> ''
 AND rtrim(lower(substr(s.policy_url, instr(s.policy_url, '://') + 3)), '/') = rtrim(p.address, '/');

-- Domains that the app's own addresses name most often, and often enough to be its own.
CREATE TABLE app_site AS
WITH own_host AS (
  SELECT h.site, p.host, count(DISTINCT p.url) AS n
  FROM address_place p JOIN address_host h ON h.host = p.host
  WHERE p.owner IN ('app', 'unknown') GROUP BY h.site, p.host
)
SELECT site FROM own_host
WHERE NOT EXISTS (SELECT 1 FROM catalog_host h
                  WHERE host = h.host_suffix OR host LIKE '%.' || h.host_suffix)
GROUP BY site
HAVING sum(n) >= 3
ORDER BY sum(n) DESC, site LIMIT 2;

CREATE TABLE address_relation AS
WITH met AS (
  SELECT p.id, CASE WHEN p.owner = 'app' THEN 'holder_app'
                    WHEN p.owner LIKE 'sdk:%' THEN 'holder_sdk'
                    WHEN p.owner LIKE 'library:%' THEN 'holder_library' END AS relation
  FROM address_of_interest p
  UNION ALL
  SELECT p.id, CASE WHEN p.site = d.domain THEN 'host_of_app' ELSE 'host_named_like_app' END
  FROM address_of_interest p JOIN app_domain d
    ON p.site = d.domain OR (length(d.label) >= 4 AND p.site LIKE d.label || '.%')
  UNION ALL
  SELECT p.id, 'host_frequent' FROM address_of_interest p JOIN app_site s ON s.site = p.site
  UNION ALL
  -- a third party's own app speaks of its own hosts
  SELECT o.id, o.relation FROM address_other o JOIN address_of_interest p ON p.id = o.id
  WHERE p.site NOT IN (SELECT domain FROM app_domain)
  UNION ALL
  SELECT id, CASE same_method WHEN 1 THEN 'near_title_method' ELSE 'near_title_class' END
  FROM address_near_title
  UNION ALL
  SELECT id, 'prompt_link' FROM address_of_interest WHERE prompt = 1
  UNION ALL
  SELECT p.id, 'runs' FROM address_of_interest p
  WHERE p.member IS NOT NULL
    AND EXISTS (SELECT 1 FROM reached r WHERE instr(r.chain_json, p.member) > 0)
)
SELECT m.id, m.relation, CAST(w.weight AS INTEGER) AS weight
FROM met m JOIN catalog_policy_link w ON w.use = 'relation' AND w.word = m.relation;

-- Addresses ranked: rank 1 is the likeliest address of the app's own privacy policy. kind: privacy, or
-- what it is likelier to be (agreement, children, sdk_list, pi_list, permission_list, other). score: the
-- words for the kind, less those for another, plus what is known of the holder and the host; of the
-- places that hold an address the best counts. others = 1: it is somebody else's, an SDK's.
-- reasons_json: [{"reason", "word", "weight"}].
CREATE TABLE policy_candidate AS
WITH kind_score AS (
  SELECT id, kind, sum(weight) AS weight FROM address_word GROUP BY id, kind
),
placed AS (
  SELECT p.id, p.url, p.owner, p.origin,
         coalesce((SELECT weight FROM kind_score k WHERE k.id = p.id AND k.kind = 'privacy'), 0)
           AS privacy,
         coalesce((SELECT max(weight) FROM kind_score k WHERE k.id = p.id AND k.kind <> 'privacy'), 0)
           AS other,
         (SELECT kind FROM kind_score k WHERE k.id = p.id AND k.kind <> 'privacy'
          ORDER BY weight DESC, kind LIMIT 1) AS other_kind,
         coalesce((SELECT sum(weight) FROM address_relation r WHERE r.id = p.id), 0) AS relations,
         EXISTS (SELECT 1 FROM address_relation r WHERE r.id = p.id
                 AND r.relation IN ('holder_sdk', 'host_of_sdk', 'policy_of_sdk')) AS others
  FROM address_of_interest p
),
scored AS (
  SELECT id, url, origin, others,
         CASE WHEN privacy >= other THEN 'privacy' ELSE other_kind END AS kind,
         abs(privacy - other) + relations AS score
  FROM placed
  -- of another kind only what a clear word says: "sdk" is in many addresses
  WHERE privacy >= other
     OR (other >= 50 AND abs(privacy - other) + relations > 0)
),
best AS (
  SELECT *, row_number() OVER (PARTITION BY url ORDER BY score DESC, others, id) AS place FROM scored
)
SELECT row_number() OVER (ORDER BY b.kind = 'privacy' DESC, b.others, b.score DESC, b.url) AS rank,
       b.url, b.kind, b.score, b.others, b.origin,
       (SELECT json_group_array(json_object('reason', reason, 'word', word, 'weight', weight))
        FROM (SELECT w.use || '_' || w.kind AS reason, w.word, w.weight FROM address_word w
              WHERE w.id = b.id
              UNION ALL
              SELECT r.relation, '', r.weight FROM address_relation r WHERE r.id = b.id
              ORDER BY 3 DESC, 1)) AS reasons_json
FROM best b
WHERE b.place = 1;

-- Those that may well be the app's own privacy policy.
CREATE TABLE likely_policy AS
SELECT * FROM policy_candidate WHERE kind = 'privacy' AND others = 0 AND score > 0;

-- Signs that the app has a policy at all: a title or address in its own code and resources, or a
-- text at hand. What an SDK carries for itself does not count.
CREATE TABLE policy_sign AS
SELECT 'phrase' AS kind, text, origin FROM phrase_hit
WHERE topic IN ('policy_title', 'policy_title_en') AND owner NOT LIKE 'sdk:%'
UNION ALL
SELECT 'url', url, origin FROM likely_policy
UNION ALL
SELECT 'text', place, origin FROM policy_source WHERE own IS NOT 0 AND list IS NULL;

-- ============================================================ what is hidden

-- The texts of the app's own code are not readable to a good part: they are decoded when used.
CREATE TABLE encoded_texts AS
SELECT total - done AS hidden, total,
       (SELECT method FROM text_decoder WHERE owner = 'app' ORDER BY sites DESC, id LIMIT 1) AS decoder
FROM coverage
WHERE measure = 'texts_readable'
  AND total - done >= (SELECT value FROM parameter WHERE key = 'decoded_texts_min')
  AND total - done >= total * (SELECT value FROM parameter WHERE key = 'decoded_texts_share');

-- Code that the app itself, or a plug-in framework in it, brings in while it runs and that was not
-- read. Left out, because it takes nothing from what was found in this version: patches of hot-fix
-- libraries (another version of the app), what an SDK loads for itself (its name and its own code are
-- known), other installed packages, native libraries (their own ground), and dex files that lie in the
-- package and were read.
CREATE TABLE further_code AS
SELECT d.id, d.mechanism, s.owner, s.caller, d.place, d.origin
FROM dynamic_load d
JOIN call_site s ON s.id = d.site
JOIN live_site l ON l.site = d.site
WHERE (d.mechanism = 'plugin'
       OR (s.owner = 'app' AND d.mechanism IN ('dex_file', 'dex_memory', 'loader_internals')))
  AND d.site NOT IN (SELECT site FROM own_load)
  AND NOT (json_valid(d.brought_json)
           AND coalesce(json_array_length(d.brought_json, '$.asset'), 0) = 1
           AND json_extract(d.brought_json, '$.url') IS NULL
           AND EXISTS (SELECT 1 FROM input i
                       WHERE i.role = 'nested'
                         AND i.container LIKE '%!assets/' || json_extract(d.brought_json, '$.asset[0]')));

-- No code was brought in from outside what was read. Not part of ground_code: what was found about
-- screens and texts, and what the code that is there does, is not less true for it.
CREATE TABLE ground_further_code AS
SELECT 0 AS present, 'missing.further_code' AS missing_key,
       json_object('sites', count(*), 'caller', min(caller)) AS slots_json, 'ask.trace' AS ask_key
FROM further_code HAVING count(*) > 0;

-- ============================================================ ground

-- The code could be read: there is some, it is not packed, no framework keeps it elsewhere, and no
-- stage stopped short.
CREATE TABLE ground_code AS
SELECT EXISTS (SELECT 1 FROM app WHERE has_dex = 1) AS present,
       'missing.code' AS missing_key, '{}' AS slots_json, 'ask.whole_app' AS ask_key
UNION ALL
-- Bodies taken out, or components made by native code, hide a part: the rest of the dex was read.
SELECT packed IS 0,
       CASE WHEN packed = 1 THEN 'missing.packed' ELSE 'missing.packed_unknown' END,
       json_object('packer', coalesce(packer, '')), 'ask.unpacked_app'
FROM app
WHERE has_dex = 1
  AND (EXISTS (SELECT 1 FROM limit_hit WHERE stage = 'packing' AND code = 'packed')
       OR NOT EXISTS (SELECT 1 FROM limit_hit
                      WHERE stage = 'packing' AND code IN ('emptied-methods', 'native-components')))
UNION ALL
SELECT 0, CASE sign WHEN 'emptied_methods' THEN 'missing.emptied_methods'
                    ELSE 'missing.native_components' END,
       json_object('done', done, 'total', total), 'ask.unpacked_app'
FROM packing_sign WHERE sign IN ('emptied_methods', 'native_components') AND scope = 'part'
UNION ALL
SELECT 0, 'missing.encoded_texts',
       json_object('count', hidden, 'total', total, 'api', coalesce(decoder, '')),
       'ask.unpacked_app'
FROM encoded_texts
UNION ALL
SELECT 0, 'missing.hidden_code', json_object('framework', framework), 'ask.trace'
FROM framework WHERE hides_code = 1
UNION ALL
-- Code of a web framework that is in the app and could not be read, or not as a whole.
SELECT 0, 'missing.web_code',
       json_object('framework', kind, 'done', sum(scripts_read), 'total', sum(scripts)), 'ask.trace'
FROM web_bundle
WHERE framework IS NOT NULL AND code_read IS 0
  AND framework NOT IN (SELECT framework FROM framework WHERE hides_code = 1)
GROUP BY kind
UNION ALL
-- Code that it loads from the network.
SELECT 0, 'missing.web_remote', json_object('framework', kind, 'count', sum(remote)), 'ask.trace'
FROM web_bundle WHERE framework IS NOT NULL AND remote > 0
GROUP BY kind
UNION ALL
SELECT 0, 'missing.limit', json_object('stage', stage, 'code', code, 'what', min(what)), ''
FROM limit_hit
WHERE stage IN ('extract', 'inventory', 'manifest', 'dex', 'program', 'app', 'code', 'api')
  AND code NOT IN ('packed', 'hidden-code')
GROUP BY stage, code;

-- Strings and screens could be read: resources and layouts were, no framework draws the screens where
-- layouts do not show them, the texts in code are not encoded, and the first screen is no page of a
-- server.
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
SELECT 0, 'missing.encoded_texts',
       json_object('count', hidden, 'total', total, 'api', coalesce(decoder, '')),
       'ask.screenshots'
FROM encoded_texts
UNION ALL
SELECT 0, 'missing.remote_screen', json_object('address', min(what)), 'ask.screenshots'
FROM limit_hit WHERE stage = 'ui' AND code = 'remote-screen' HAVING count(*) > 0
UNION ALL
SELECT 0, 'missing.limit', json_object('stage', stage, 'code', code, 'what', min(what)), ''
FROM limit_hit
WHERE stage IN ('extract', 'resources', 'ui')
  AND code NOT IN ('hidden-ui', 'not-built', 'remote-screen', 'first-run-unseen', 'screens-cut-short')
GROUP BY stage, code;

-- The address that gave no text, of those asked for: what the user named first, then the likeliest.
CREATE TABLE policy_not_had AS
SELECT f.url, f.state, f.status
FROM policy_fetch f
WHERE f.policy IS NULL AND f.why IN ('given', 'candidate')
  AND f.id = (SELECT max(l.id) FROM policy_fetch l WHERE l.url = f.url)
ORDER BY f.why = 'given' DESC, f.id LIMIT 1;

-- The policy's text is at hand.
CREATE TABLE ground_policy AS
SELECT EXISTS (SELECT 1 FROM policy_text) AS present,
       CASE (SELECT state FROM policy_not_had)
         WHEN 'http_error' THEN 'missing.policy_fetch.http_error'
         WHEN 'redirects' THEN 'missing.policy_fetch.redirects'
         WHEN 'refused_address' THEN 'missing.policy_fetch.refused_address'
         WHEN 'refused_url' THEN 'missing.policy_fetch.refused_url'
         WHEN 'incomplete_url' THEN 'missing.policy_fetch.incomplete_url'
         WHEN 'dns' THEN 'missing.policy_fetch.dns'
         WHEN 'connect' THEN 'missing.policy_fetch.connect'
         WHEN 'tls' THEN 'missing.policy_fetch.tls'
         WHEN 'timeout' THEN 'missing.policy_fetch.timeout'
         WHEN 'too_large' THEN 'missing.policy_fetch.too_large'
         WHEN 'broken' THEN 'missing.policy_fetch.broken'
         WHEN 'script_shell' THEN 'missing.policy_fetch.script_shell'
         WHEN 'not_a_policy_text' THEN 'missing.policy_fetch.not_a_policy_text'
         WHEN 'other_kind' THEN 'missing.policy_fetch.other_kind'
         WHEN 'not_own' THEN 'missing.policy_fetch.not_own'
         ELSE CASE WHEN EXISTS (SELECT 1 FROM likely_policy)
                   THEN 'missing.policy_text_url' ELSE 'missing.policy_text' END
       END AS missing_key,
       json_object('address', coalesce((SELECT url FROM policy_not_had),
                                       (SELECT url FROM likely_policy ORDER BY rank LIMIT 1), ''),
                   'status', coalesce((SELECT status FROM policy_not_had), ''),
                   'addresses', json((SELECT json_group_array(url) FROM
                                        (SELECT url FROM likely_policy ORDER BY rank LIMIT 3))))
         AS slots_json,
       CASE WHEN EXISTS (SELECT 1 FROM likely_policy)
            THEN 'ask.policy_candidates' ELSE 'ask.policy_text' END AS ask_key;

-- It is the app's own and whole, so that what it does not say counts; nothing where there is none.
CREATE TABLE ground_policy_whole AS
SELECT EXISTS (SELECT 1 FROM whole_policy) AS present,
       CASE WHEN EXISTS (SELECT 1 FROM policy_text WHERE own = 1 AND language = 'other')
            THEN 'missing.policy_language' ELSE 'missing.policy_part' END AS missing_key,
       '{}' AS slots_json, 'ask.policy_text' AS ask_key
WHERE EXISTS (SELECT 1 FROM policy_text);

-- Both.
CREATE TABLE ground_whole_policy AS
SELECT * FROM ground_policy UNION ALL SELECT * FROM ground_policy_whole;

-- Which code is reached, when, and behind which consent: the flow passes ran, to their end.
CREATE TABLE ground_reached AS
SELECT computed AS present,
       CASE WHEN quick THEN 'missing.quick_profile' ELSE 'missing.call_graph' END AS missing_key,
       '{}' AS slots_json,
       CASE WHEN quick THEN 'ask.full_profile' ELSE 'ask.trace' END AS ask_key
FROM reach_state, (SELECT EXISTS (SELECT 1 FROM meta
                                  WHERE key = 'profile' AND value = 'quick') AS quick)
UNION ALL
SELECT 0, 'missing.limit', json_object('stage', stage, 'code', code, 'what', min(what)), 'ask.trace'
FROM limit_hit WHERE stage IN ('flow', 'reached', 'consent')
GROUP BY stage, code;

-- Nothing runs in ways that were not followed: only then may a rule say that code does not run at some
-- time. What no facts are written of (a measure that is not there) was not there to be followed.
CREATE TABLE ground_all_ways AS
SELECT * FROM ground_reached
UNION ALL
SELECT 0, 'missing.reflection', json_object('count', total - coalesce(done, 0), 'total', total),
       'ask.trace'
FROM coverage WHERE measure = 'reflective_calls_resolved'
                AND total - coalesce(done, 0) > (SELECT value FROM parameter
                                                 WHERE key = 'unresolved_calls_max')
UNION ALL
SELECT 0, 'missing.intents', json_object('count', total - coalesce(done, 0), 'total', total),
       'ask.trace'
FROM coverage WHERE measure = 'intents_resolved'
                AND total - coalesce(done, 0) > (SELECT value FROM parameter
                                                 WHERE key = 'unresolved_calls_max')
UNION ALL SELECT * FROM ground_further_code
UNION ALL
SELECT 0, 'missing.loaded_code', json_object('sites', count(*), 'caller', min(s.caller)), 'ask.trace'
FROM api_call a JOIN call_site s ON s.id = a.site JOIN live_site l ON l.site = a.site
WHERE a.role = 'loads_code' AND a.site NOT IN (SELECT site FROM own_load)
  AND a.site NOT IN (SELECT d.site FROM dynamic_load d JOIN further_code f ON f.id = d.id)
HAVING count(*) > 0
UNION ALL
SELECT 0, 'missing.native_code', json_object('count', n), 'ask.trace'
FROM (SELECT (SELECT count(*) FROM api_call WHERE role = 'native_code')
             + (SELECT count(*) FROM native_lib) AS n)
WHERE n > 0
UNION ALL
SELECT 0, 'missing.web_calls', json_object('sites', count(*), 'api', min(api)), 'ask.trace'
FROM collected_web WHERE owner = 'app' HAVING count(*) > 0
UNION ALL
SELECT 0, 'missing.web_bridge', json_object('sites', count(*), 'caller', min(s.caller)), 'ask.trace'
FROM api_call a JOIN call_site s ON s.id = a.site JOIN live_site l ON l.site = a.site
WHERE a.role = 'bridge' HAVING count(*) > 0;

-- What of the interface leads where: the code of the screens was followed.
CREATE TABLE ground_screen_paths AS
SELECT EXISTS (SELECT 1 FROM ui_path) AS present,
       CASE WHEN EXISTS (SELECT 1 FROM meta WHERE key = 'profile' AND value = 'quick')
            THEN 'missing.quick_profile' ELSE 'missing.screen_paths' END AS missing_key,
       '{}' AS slots_json, 'ask.screenshots' AS ask_key;

-- The code of the screens was followed to its end.
CREATE TABLE ground_screens_whole AS
SELECT 0 AS present, 'missing.limit' AS missing_key,
       json_object('stage', stage, 'code', code, 'what', min(what)) AS slots_json,
       'ask.screenshots' AS ask_key
FROM limit_hit
WHERE stage IN ('flow', 'screens') OR (stage = 'ui' AND code = 'screens-cut-short')
GROUP BY stage, code;

-- What could hold a screen, a text or a way that was not seen: code, texts and screens that were not
-- examined. Only without any of it may a rule say that something is on no screen.
CREATE TABLE ground_all_screens AS
SELECT * FROM ground_screen_paths
UNION SELECT * FROM ground_screen_texts
UNION SELECT * FROM ground_code
UNION SELECT * FROM ground_further_code
UNION SELECT * FROM ground_screens_whole
UNION
SELECT 0, 'missing.screens_unseen', json_object('screens', unseen, 'operations', lost),
       'ask.screenshots'
FROM (SELECT (SELECT count(*) FROM ui_screen WHERE reached = 1 AND unseen IS NOT NULL) AS unseen,
             (SELECT count(*) FROM ui_edge e JOIN ui_screen s ON s.id = e.screen
              WHERE s.reached = 1 AND e.leads_to = 'unknown') AS lost)
WHERE unseen + lost > 0
UNION
SELECT 0, 'missing.main_screen', '{}', 'ask.screenshots'
WHERE EXISTS (SELECT 1 FROM ui_path) AND NOT EXISTS (SELECT 1 FROM ui_path WHERE start IS NOT NULL);

-- What comes before the main screen of an app just installed; a question that is there is there,
-- whatever else could not be seen.
CREATE TABLE ground_first_run AS
SELECT * FROM ground_screen_paths
UNION
SELECT g.* FROM (SELECT * FROM ground_all_screens WHERE missing_key <> 'missing.screens_unseen'
                 UNION
                 SELECT 0, 'missing.first_run', '{}', 'ask.1.2'
                 FROM limit_hit WHERE stage = 'ui' AND code = 'first-run-unseen') g
WHERE NOT EXISTS (SELECT 1 FROM ui_prompt);

-- The ways of the facts, but for this: none was found only where all was examined that could hold
-- one. found and whole: yes/no; found NULL = not settled.
CREATE TABLE way AS
SELECT p.id, p.goal,
       CASE WHEN p.found = 1 THEN 1 WHEN p.found = 0 AND seen.whole THEN 0 END AS found,
       p.operations, p.sign_in, p.before_main, p.whole AND seen.whole AS whole, p.arrives, p.start
FROM ui_path p,
     (SELECT NOT EXISTS (SELECT 1 FROM ground_all_screens
                         WHERE present = 0 AND missing_key <> 'missing.screens_unseen') AS whole) seen;

-- Why a way is not settled: rows of each goal.
CREATE TABLE ground_way AS
SELECT w.goal AS goal, g.* FROM way w, ground_all_screens g
WHERE w.found IS NULL AND g.present = 0
UNION ALL
-- a page of a server, or another operation that may lead on
SELECT w.goal, 0, 'missing.pages_unseen', '{}', 'ask.screenshots'
FROM way w JOIN ui_path p ON p.id = w.id
WHERE p.found IS NULL AND NOT EXISTS (SELECT 1 FROM ground_all_screens WHERE present = 0);

-- The operations of each way, in words, and where they are seen.
CREATE TABLE way_steps AS
SELECT goal, json_group_array(words) AS words_json, json_group_array(origin) AS origins_json
FROM (SELECT p.goal AS goal, t.number,
             coalesce(e.text, e.resource_id, e.gesture) AS words, e.origin AS origin
      FROM ui_path p JOIN ui_step t ON t.path = p.id JOIN ui_edge e ON e.id = t.edge
      ORDER BY p.id, t.number)
GROUP BY goal;

-- The app was watched while it ran.
CREATE TABLE ground_trace AS
SELECT EXISTS (SELECT 1 FROM trace_event) AS present,
       'missing.trace' AS missing_key, '{}' AS slots_json, 'ask.trace' AS ask_key;

-- ============================================================ the search, in counts

CREATE TABLE search_code AS
SELECT (SELECT count(*) FROM api_call) AS api_calls,
       (SELECT count(*) FROM web_api_call) AS web_calls,
       (SELECT max(done) FROM coverage WHERE measure = 'web_functions') AS web_functions,
       (SELECT max(done) FROM coverage WHERE measure = 'dex_methods_read') AS methods_read,
       (SELECT max(done) FROM coverage WHERE measure = 'dex_classes') AS classes;

CREATE TABLE search_ways AS
SELECT (SELECT count(DISTINCT site) FROM reached) AS sites_reached,
       (SELECT count(*) FROM call_site) AS sites,
       (SELECT count(DISTINCT entry) FROM reached) AS entries,
       (SELECT sum(done) FROM coverage WHERE measure IN ('call_sites_one', 'call_sites_few')) AS calls_clear,
       (SELECT max(done) FROM coverage WHERE measure = 'call_sites_many') AS calls_many,
       (SELECT max(done) FROM coverage WHERE measure = 'call_sites_none') AS calls_open;

CREATE TABLE search_texts AS
SELECT (SELECT max(done) FROM coverage WHERE measure = 'strings') AS strings,
       (SELECT max(done) FROM coverage WHERE measure = 'layouts') AS layouts,
       (SELECT count(*) FROM phrase_hit) AS phrase_hits;

CREATE TABLE search_policy AS
SELECT (SELECT count(*) FROM policy_text) AS policy_texts,
       (SELECT sum(chars) FROM policy_text) AS policy_chars;

-- ============================================================ two versions

-- Flags whose names say that they hold a version of the policy: code that heeds one asks again when
-- the policy's version changes.
CREATE VIEW policy_version_flag AS
SELECT name, min(origin) AS origin
FROM guard
WHERE kind IN ('flag', 'field')
  AND (lower(name) LIKE '%polic%ver%' OR lower(name) LIKE '%privacy%ver%'
       OR lower(name) LIKE '%agree%ver%' OR lower(name) LIKE '%consent%ver%'
       OR lower(name) LIKE '%protocol%ver%' OR lower(name) LIKE '%ver%polic%'
       OR lower(name) LIKE '%ver%privacy%')
GROUP BY name;

-- What two versions of an app are compared by (facts table version_change). ground: what must have been
-- examined on a side for its lack of a row to mean something (comparable_ground). sure = 0: a row that is
-- itself in doubt. Identity is kind, subject and owner; where more than one place gives the same, the
-- first stands for all. No row depends on offsets or on names that a shrinker makes.
CREATE VIEW comparable AS
SELECT 'permission' AS kind, 'manifest' AS ground, name AS subject, '' AS owner, NULL AS value,
       1 AS sure, origin
FROM app_permission
UNION ALL
SELECT 'asked_permission', 'ways', permission, party, NULL, max(reached IS 1), min(origin)
FROM asked_permission GROUP BY permission, party
UNION ALL
SELECT 'pi', 'code', pi, owner, NULL, decided, json_extract(evidence, '$[0]')
FROM collected_pi WHERE reached IS NOT 0
UNION ALL
SELECT 'sdk', 'code', sdk, '', version, used IS 1 AND confidence <> 'low', origin
FROM sdk WHERE third_party = 1 AND used IS NOT 0
UNION ALL
SELECT 'host', 'code', host, '', NULL, 1, min(origin) FROM host GROUP BY host
UNION ALL
SELECT 'consent_flag', 'ways', name, '', NULL, 1, min(origin)
FROM guard WHERE kind = 'flag' AND consent = 1 AND name IS NOT NULL GROUP BY name
UNION ALL
SELECT 'policy_text', 'policy_text', 'text', '', json_group_array(sha256), 1, min(origin)
FROM (SELECT s.sha256, s.origin FROM policy_source s JOIN policy_text t ON t.id = s.id
      ORDER BY s.sha256)
HAVING count(*) > 0
UNION ALL
SELECT 'policy_date', 'policy', kind, '', max(value), 1, min(origin)
FROM policy_trait
WHERE kind IN ('updated', 'effective') AND policy IN (SELECT id FROM policy_text) GROUP BY kind
UNION ALL
SELECT CASE denied WHEN 1 THEN 'policy_denied' ELSE 'policy_pi' END, 'policy', pi, party, NULL, 1,
       min(origin)
FROM policy_statement WHERE policy IN (SELECT id FROM policy_text) GROUP BY pi, party, denied
UNION ALL
SELECT 'policy_purpose', 'policy', purpose, '', NULL, 1, min(origin)
FROM (SELECT purpose, origin FROM policy_statement
      WHERE denied = 0 AND policy IN (SELECT id FROM policy_text)
      UNION ALL
      SELECT purpose, origin FROM policy_party WHERE policy IN (SELECT id FROM policy_text))
WHERE purpose IS NOT NULL GROUP BY purpose
UNION ALL
SELECT 'policy_party', 'policy', min(name), '', NULL, 1, min(origin)
FROM policy_party WHERE policy IN (SELECT id FROM policy_text) GROUP BY lower(replace(name, ' ', ''))
UNION ALL
SELECT 'policy_permission', 'policy', permission_group, '', CASE max(purpose) WHEN 1 THEN 'yes' ELSE 'no' END,
       1, min(origin)
FROM policy_permission WHERE policy IN (SELECT id FROM policy_text) GROUP BY permission_group
UNION ALL
SELECT 'policy_right', 'policy', kind, '', CASE max(way) WHEN 1 THEN 'yes' ELSE 'no' END, 1, min(origin)
FROM policy_right WHERE policy IN (SELECT id FROM policy_text) GROUP BY kind
UNION ALL
SELECT 'policy_deadline', 'policy', about, '', min(coalesce(number || ' ' || unit, 'soon')), 1, min(origin)
FROM policy_deadline WHERE policy IN (SELECT id FROM policy_text) GROUP BY about
UNION ALL
SELECT 'policy_contact', 'policy', kind || ' ' || value, '', NULL, 1, min(origin)
FROM policy_contact WHERE policy IN (SELECT id FROM policy_text) GROUP BY kind, value
UNION ALL
SELECT 'policy_trait', 'policy', kind, '', CASE kind WHEN 'operator' THEN min(value) END, 1, min(origin)
FROM policy_trait
WHERE kind NOT IN ('updated', 'effective', 'leftover') AND policy IN (SELECT id FROM policy_text)
GROUP BY kind;

CREATE VIEW comparable_ground AS
SELECT 'manifest' AS ground, EXISTS (SELECT 1 FROM app WHERE package IS NOT NULL) AS whole
UNION ALL
SELECT 'code', NOT EXISTS (SELECT 1 FROM ground_code WHERE present IS NOT 1)
               AND NOT EXISTS (SELECT 1 FROM ground_further_code)
UNION ALL
SELECT 'ways', NOT EXISTS (SELECT 1 FROM ground_reached WHERE present IS NOT 1)
UNION ALL
SELECT 'policy_text', EXISTS (SELECT 1 FROM policy_text)
UNION ALL
SELECT 'policy', EXISTS (SELECT 1 FROM whole_policy);

-- What is collected, or said to be, beyond the earlier version: what a user of that one has agreed to
-- does not cover it. Permissions: those that open personal information.
CREATE VIEW wider_scope AS
SELECT c.id, c.kind, c.subject, c.owner, c.origin
FROM version_change c
WHERE c.side = 'new' AND c.certain = 1
  AND (c.kind IN ('pi', 'sdk', 'policy_pi', 'policy_party')
       OR (c.kind = 'permission' AND c.subject IN (SELECT name FROM app_permission WHERE opens_pi)));
