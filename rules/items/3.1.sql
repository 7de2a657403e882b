-- 三(1) 征得用户同意前就开始收集个人信息或打开可收集个人信息的权限;
--
-- Proves:   a run-time trace in which a call that reads personal information, or a request for a
--           permission that opens it, comes before the user's consent.
-- Suggests: code that runs at the start, before anybody touched anything, reads personal information,
--           asks for a permission that opens it, starts a third party's collection, or tells a third
--           party that the user has agreed, and no consent stands between.
--           Strong: nothing stands between, the way is clear (no dispatch with many targets, no
--           exception that must come first), the call certainly reads, can succeed before the first
--           run, and the catalog row was verified.
--           Weak: a condition of unknown meaning stands between; a wide dispatch; a way through code
--           for versions of Android that exclude each other, or on which the interface gives nothing
--           any more; arguments not decided; found by a name in reflection; a permission that a user
--           must allow first (no first run has it); an identifier that Android gives no more; an
--           answer that the code drops; an SDK that may be waiting for the vendor's own gate.
--           Weak too: a receiver of the manifest, which the system wakes whether the user ever agreed.
-- Clears:   consent on every way (guard consent). A permission check, unless that permission can be had
--           before consent: in the first run it has not been granted.
-- Traps:    reading one's own package or process name; a vendor's "pre-init"; code behind a click;
--           ordinary information (sensitive N) such as the model of the device.
-- What runs later without anybody's doing (jobs, alarms, receivers registered in code) may run after
-- consent: a person decides.

-- name: ground
SELECT * FROM ground_all_ways
UNION ALL SELECT * FROM ground_code
UNION ALL
SELECT 0, 'missing.permission_argument', json_object('sites', count(DISTINCT k.site)), 'ask.trace'
FROM permission_ask k JOIN reached r ON r.site = k.site AND r.phase = 'startup'
WHERE k.permission IS NULL AND r.guard <> 'consent' HAVING count(*) > 0
UNION ALL
SELECT 0, 'missing.consent_mark', json_object('trace', trace), 'ask.trace'
FROM trace_event GROUP BY trace HAVING max(before_consent) IS NULL;

-- name: finding
WITH
-- Permissions that can be had before consent: given at installation, or asked for at the start.
early_permission(name) AS (
  SELECT p.name FROM app_permission p
  WHERE coalesce(p.protection_level, '') NOT LIKE '%dangerous%'
     OR coalesce((SELECT coalesce(target_sdk, min_sdk, 1) FROM app), 1)
        < (SELECT value FROM parameter WHERE key = 'target_sdk_runtime_permissions')
  UNION
  SELECT a.permission FROM asked_permission a JOIN reached r ON r.site = a.site
  WHERE r.phase = 'startup' AND r.guard <> 'consent'
),
early_way AS (
  SELECT r.id, r.site, r.guard, r.id IN (SELECT id FROM clear_way) AS clear, r.entry, r.steps,
         coalesce(r.min_sdk, (SELECT min_sdk FROM app), 1) AS low, coalesce(r.max_sdk, 1000) AS high
  FROM reached r
  WHERE r.phase = 'startup' AND r.guard <> 'consent'
    AND (r.guard <> 'permission'
         OR EXISTS (SELECT 1 FROM guard g
                    WHERE g.site = r.site AND g.phase = r.phase AND g.kind = 'permission_check'
                      AND (g.name IS NULL OR g.name IN (SELECT name FROM early_permission))))
),
early_read AS (
  SELECT c.pi, c.owner, c.api, w.id AS way, w.entry, w.steps, c.origin,
         w.guard = 'none' AND w.clear = 1 AND c.decided = 1 AND c.kind <> 'reflect'
         AND k.verified <> 'memory'
         AND c.catalog NOT IN (SELECT id FROM asks_user_first)
         -- on some version the way can be gone and the interface gives a real value
         AND max(w.low, CAST(k.since_api AS INTEGER))
             <= min(w.high, CASE WHEN k.until_api = '' THEN 1000 ELSE CAST(k.until_api AS INTEGER) END)
         AND NOT (c.pi IN ('DEV_IMEI', 'DEV_IMSI', 'DEV_ICCID', 'DEV_SERIAL')
                  AND coalesce((SELECT coalesce(target_sdk, min_sdk, 1) FROM app), 1)
                      >= (SELECT value FROM parameter WHERE key = 'imei_blocked_target_sdk'))
         AND NOT (json_valid(c.arguments_json)
                  AND json_extract(c.arguments_json, '$.result_used') IS 0) AS sure
  FROM collected_site c
  JOIN early_way w ON w.site = c.site
  JOIN catalog_api k ON k.id = c.catalog
  WHERE c.sensitive IN ('Y', 'U', 'C')
    -- a plain library does what it is told: with what it was told unknown it says nothing
    AND NOT (c.owner LIKE 'library:%' AND c.decided = 0)
),
-- The shortest way first: the chain that is shown is the first one's.
ordered_read AS (
  SELECT *, row_number() OVER (PARTITION BY pi, owner, sure ORDER BY steps, way) AS place
  FROM early_read
),
-- What vendors are told and what starts them, by code that is not theirs.
vendor_call AS (
  SELECT a.id, a.site, g.id AS gate, g.sdk, k.operator, g.role, g.verified, a.api, a.origin, s.owner,
         CASE WHEN json_valid(a.arguments_json)
              THEN json_extract(a.arguments_json, '$.answer') END AS answer
  FROM api_call a
  JOIN catalog_gate g ON g.id = a.catalog
  JOIN catalog_sdk k ON k.id = g.sdk
  JOIN call_site s ON s.id = a.site
  WHERE s.owner <> 'sdk:' || g.sdk
),
-- A gate of the same vendor that nobody opens at the start.
held_back(id) AS (
  SELECT v.id FROM vendor_call v
  WHERE EXISTS (SELECT 1 FROM vendor_call t
                WHERE t.role = 'gate_set'
                  AND (t.sdk = v.sdk OR (t.operator <> '' AND t.operator = v.operator)))
    AND NOT EXISTS (SELECT 1 FROM vendor_call t JOIN early_way w ON w.site = t.site
                    WHERE t.role = 'gate_set' AND t.answer IS NOT 0
                      AND (t.sdk = v.sdk OR (t.operator <> '' AND t.operator = v.operator)))
)
-- What is sure and what may be are two findings: nobody has to sort the evidence.
SELECT CASE WHEN sure = 1 THEN 'strong' ELSE 'weak' END,
       CASE WHEN sure = 1 THEN 'finding.3.1.reads_at_start'
            ELSE 'finding.3.1.may_read_at_start' END,
       json_object('type_pi', pi, 'code_owner', owner, 'sites', count(DISTINCT origin),
                   'api', max(CASE WHEN place = 1 THEN api END),
                   'entry', max(CASE WHEN place = 1 THEN entry END)),
       json_insert(json_group_array(origin), '$[#]',
                   json_object('way', max(CASE WHEN place = 1 THEN way END))),
       pi, owner
FROM (SELECT * FROM ordered_read ORDER BY pi, owner, place)
GROUP BY pi, owner, sure
UNION ALL
-- "Ask if it has not been granted": a check of the permission itself holds nothing back.
SELECT CASE WHEN max(w.id IN (SELECT id FROM clear_way)
                     AND (w.guard = 'none'
                          OR (w.guard = 'permission'
                              AND NOT EXISTS (SELECT 1 FROM guard g
                                              WHERE g.site = w.site AND g.phase = 'startup'
                                                AND (g.kind <> 'permission_check'
                                                     OR g.name IS NOT a.permission))))) = 1
            THEN 'strong' ELSE 'weak' END,
       'finding.3.1.asks_at_start',
       json_object('asked_permission', a.permission, 'code_owner', a.owner, 'caller', min(a.caller),
                   'entry', min(w.entry)),
       json_insert(json_group_array(DISTINCT a.origin), '$[#]', json_object('way', min(w.id))),
       a.permission, a.owner
FROM asked_permission a
JOIN reached w ON w.site = a.site AND w.phase = 'startup' AND w.guard <> 'consent'
WHERE coalesce((SELECT coalesce(target_sdk, min_sdk, 1) FROM app), 1)
      >= (SELECT value FROM parameter WHERE key = 'target_sdk_runtime_permissions')
GROUP BY a.permission, a.owner
UNION ALL
SELECT CASE WHEN max(w.guard = 'none' AND w.clear = 1 AND v.role = 'collect_start'
                     AND v.verified <> 'memory' AND v.id NOT IN (SELECT id FROM held_back)) = 1
            THEN 'strong' ELSE 'weak' END,
       CASE WHEN max(v.id NOT IN (SELECT id FROM held_back)) = 1
            THEN 'finding.3.1.starts_sdk' ELSE 'finding.3.1.starts_gated_sdk' END,
       json_object('party_sdk', v.sdk, 'api', min(v.api), 'code_owner', min(v.owner),
                   'entry', min(w.entry)),
       json_insert(json_group_array(DISTINCT v.origin), '$[#]', json_object('way', min(w.id))),
       v.sdk, 'sdk:' || v.sdk
FROM vendor_call v JOIN early_way w ON w.site = v.site
WHERE v.role IN ('collect_start', 'may_start')
GROUP BY v.sdk
UNION ALL
SELECT CASE WHEN max(w.guard = 'none' AND w.clear = 1 AND v.answer = 1) = 1
            THEN 'strong' ELSE 'weak' END,
       'finding.3.1.tells_consent',
       json_object('party_sdk', v.sdk, 'api', min(v.api), 'code_owner', min(v.owner),
                   'entry', min(w.entry)),
       json_insert(json_group_array(DISTINCT v.origin), '$[#]', json_object('way', min(w.id))),
       v.sdk, 'sdk:' || v.sdk
FROM vendor_call v JOIN early_way w ON w.site = v.site
WHERE v.role = 'gate_set' AND v.answer = 1
GROUP BY v.sdk
UNION ALL
SELECT 'weak', 'finding.3.1.reads_when_woken',
       json_object('type_pi', c.pi, 'code_owner', c.owner, 'api', min(c.api),
                   'component', min(k.name)),
       json_insert(json_group_array(DISTINCT c.origin), '$[#]', json_object('way', min(r.id))),
       c.pi, c.owner
FROM collected_site c
JOIN reached r ON r.site = c.site AND r.phase = 'event' AND r.guard IN ('none', 'unknown')
JOIN component k ON k.kind = 'receiver' AND k.enabled = 1
                AND k.name = replace(substr(r.entry, 2, instr(r.entry, ';') - 2), '/', '.')
JOIN intent_filter f ON f.component = k.id AND f.kind = 'action'
WHERE c.sensitive IN ('Y', 'U', 'C') AND NOT (c.owner LIKE 'library:%' AND c.decided = 0)
GROUP BY c.pi, c.owner
UNION ALL
SELECT 'violation', 'trace.3.1.collects_before_consent',
       json_object('type_pi', e.pi, 'api', min(e.api), 'caller', coalesce(min(e.caller), ''),
                   'code_owner', coalesce(s.owner, 'unknown'), 'time_ms', min(e.time_ms),
                   'times', count(*)),
       json_group_array(e.origin), e.pi, coalesce(s.owner, 'unknown')
FROM trace_event e LEFT JOIN call_site s ON s.id = e.site
WHERE e.kind = 'api' AND e.before_consent = 1 AND e.pi <> ''
GROUP BY e.pi, coalesce(s.owner, 'unknown')
UNION ALL
SELECT 'violation', 'trace.3.1.permission_before_consent',
       json_object('api', coalesce(e.api, ''), 'time_ms', e.time_ms, 'times', count(*)),
       json_group_array(e.origin), coalesce(e.api, 'permission'), coalesce(s.owner, 'unknown')
FROM trace_event e LEFT JOIN call_site s ON s.id = e.site
WHERE e.kind = 'permission' AND e.before_consent = 1
GROUP BY coalesce(e.api, 'permission'), coalesce(s.owner, 'unknown');

-- name: manual
SELECT 'manual.3.1.later', json_object('types_pi', json((SELECT json_group_array(pi) FROM
         (SELECT DISTINCT c.pi FROM collected_site c JOIN reached r ON r.site = c.site
          WHERE r.phase IN ('background', 'event') AND r.guard IN ('none', 'unknown')
            AND c.sensitive IN ('Y', 'U', 'C')
            AND NOT (c.owner LIKE 'library:%' AND c.decided = 0) ORDER BY c.pi)))), 'ask.trace'
WHERE EXISTS (SELECT 1 FROM collected_site c JOIN reached r ON r.site = c.site
              WHERE r.phase IN ('background', 'event') AND r.guard IN ('none', 'unknown')
                AND c.sensitive IN ('Y', 'U', 'C')
                AND NOT (c.owner LIKE 'library:%' AND c.decided = 0));

-- name: search
SELECT json_object('traces', (SELECT count(DISTINCT trace) FROM trace_event),
                   'trace_events', (SELECT count(*) FROM trace_event),
                   'call_sites', (SELECT count(*) FROM collected_site),
                   'sites_at_start', (SELECT count(DISTINCT c.site) FROM collected_site c
                                      JOIN reached r ON r.site = c.site AND r.phase = 'startup'),
                   'sites_behind_consent',
                   (SELECT count(DISTINCT c.site) FROM collected_site c
                    JOIN reached r ON r.site = c.site AND r.phase = 'startup'
                                  AND r.guard = 'consent'),
                   'calls_clear', w.calls_clear, 'calls_many', w.calls_many,
                   'calls_open', w.calls_open)
FROM search_ways w;

-- name: ask
SELECT 'ask.3.1', '{}';
