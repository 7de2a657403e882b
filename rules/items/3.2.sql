-- 三(2) 用户明确表示不同意后,仍收集个人信息或打开可收集个人信息的权限,或频繁征求用户同意、干扰用户正常使用;
--
-- Proves:   a run-time trace in which personal information is read after the user refused.
-- Suggests: a trace in which a permission is asked for again after the refusal (strong).
--           In code (weak, a run shows what really happens): the handler of a refuse button reads, asks
--           for a permission, or opens a screen from which reading follows without consent; the branch
--           for a denied permission asks again; a permission is asked for whenever a screen comes back
--           or at intervals, and no flag of the app's own holds that back.
-- Clears:   a refusal that closes the app or leads where nothing is read; a denial that is remembered.
-- Trap:     asking when the user presses what needs the permission, however often.
-- 48 hours between two requests of one kind (TC260-PG-20204A) cannot be seen in code.

-- name: ground
SELECT * FROM ground_all_ways
UNION ALL SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_trace
UNION ALL
SELECT 0, 'missing.refusal_mark', json_object('trace', trace), 'ask.3.2'
FROM trace_event GROUP BY trace HAVING max(kind = 'refuse') = 0;

-- name: finding
WITH refused AS (
  SELECT f.handler, f.effect, f.owner, f.origin, f.site
  FROM refusal f WHERE f.kind = 'policy'
),
read_on AS (
  SELECT c.pi, c.owner, c.api, c.origin, f.handler, f.origin AS refusal_origin, NULL AS way
  FROM refused f JOIN collected_site c ON c.site = f.site
  WHERE f.effect = 'collects'
  UNION ALL
  SELECT c.pi, c.owner, c.api, c.origin, w.handler, w.refusal_origin, w.id
  FROM way_after_refusal w JOIN collected_site c ON c.site = w.site
),
ask_on AS (
  SELECT a.permission, a.owner, a.origin, f.handler, f.origin AS refusal_origin, NULL AS way
  FROM refused f JOIN asked_permission a ON a.site = f.site
  UNION ALL
  SELECT a.permission, a.owner, a.origin, w.handler, w.refusal_origin, w.id
  FROM way_after_refusal w JOIN asked_permission a ON a.site = w.site
)
SELECT 'weak', 'finding.3.2.reads_after_refusal',
       json_object('type_pi', pi, 'code_owner', owner, 'api', min(api), 'handler', min(handler)),
       json_insert(json_group_array(DISTINCT refusal_origin), '$[#]', min(origin), '$[#]',
                   json(CASE WHEN min(way) IS NULL THEN NULL
                        ELSE json_object('way', min(way)) END)),
       pi, owner
FROM read_on GROUP BY pi, owner
UNION ALL
SELECT 'weak', 'finding.3.2.asks_after_refusal',
       json_object('asked_permission', permission, 'code_owner', owner, 'handler', min(handler)),
       json_insert(json_group_array(DISTINCT refusal_origin), '$[#]', min(origin), '$[#]',
                   json(CASE WHEN min(way) IS NULL THEN NULL
                        ELSE json_object('way', min(way)) END)),
       permission, owner
FROM ask_on GROUP BY permission, owner
UNION ALL
SELECT 'weak', 'finding.3.2.consent_again',
       json_object('code_owner', owner, 'handler', min(handler)), json_group_array(DISTINCT origin),
       'consent', owner
FROM refused WHERE effect = 'asks_again'
               AND coalesce(site, 0) NOT IN (SELECT site FROM asked_permission)
GROUP BY owner
UNION ALL
SELECT 'weak', 'finding.3.2.denied_asks_again',
       json_object('asked_permissions', json(json_group_array(DISTINCT coalesce(a.permission, ''))),
                   'code_owner', f.owner, 'handler', f.handler),
       json_group_array(DISTINCT f.origin), coalesce(min(a.permission), f.handler), f.owner
FROM refusal f LEFT JOIN asked_permission a ON a.site = f.site
WHERE f.kind = 'permission' AND f.effect = 'asks_again'
GROUP BY f.handler, f.owner
UNION ALL
SELECT 'weak', 'finding.3.2.asks_whenever',
       json_object('asked_permission', a.permission, 'code_owner', a.owner, 'caller', min(a.caller),
                   'count', count(DISTINCT a.site)),
       json_insert(json_group_array(DISTINCT a.origin), '$[#]', min(k.origin), '$[#]',
                   json_object('way', min(w.id))),
       a.permission, a.owner
FROM asked_permission a
JOIN recurrence k ON k.site = a.site
JOIN open_way w ON w.site = a.site
GROUP BY a.permission, a.owner
UNION ALL
SELECT 'violation', 'trace.3.2.collects_after_refusal',
       json_object('type_pi', e.pi, 'api', min(e.api), 'caller', coalesce(min(e.caller), ''),
                   'code_owner', coalesce(s.owner, 'unknown'), 'time_ms', min(e.time_ms),
                   'times', count(*)),
       json_group_array(e.origin), e.pi, coalesce(s.owner, 'unknown')
FROM trace_event e LEFT JOIN call_site s ON s.id = e.site
WHERE e.kind = 'api' AND e.after_refusal = 1 AND e.pi <> ''
GROUP BY e.pi, coalesce(s.owner, 'unknown')
UNION ALL
SELECT 'strong', 'finding.3.2.asked_again', json_object('times', count(*)),
       json_group_array(origin), 'permission', 'app'
FROM trace_event
WHERE kind = 'permission' AND after_refusal = 1
HAVING count(*) > 0;

-- name: search
SELECT json_object('traces', (SELECT count(DISTINCT trace) FROM trace_event),
                   'trace_events', (SELECT count(*) FROM trace_event),
                   'refusals', (SELECT count(*) FROM trace_event WHERE kind = 'refuse'),
                   'refusal_handlers', (SELECT count(DISTINCT handler) FROM refusal),
                   'permission_requests', (SELECT count(DISTINCT site) FROM permission_ask));

-- name: ask
SELECT 'ask.3.2', '{}';
