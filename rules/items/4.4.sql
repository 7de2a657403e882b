-- 四(4) 收集个人信息的频度等超出业务功能实际需要;
--
-- Proves:   a run-time trace, held against what the function needs. No rule gives a number.
-- Suggests: code that asks for the location again within a fraction of a second (weak: a map or a sport
--           app may need it; the kind of app is for a person to weigh).

-- name: ground
SELECT * FROM ground_trace
UNION ALL SELECT * FROM ground_reached;

-- name: finding
SELECT 'weak', 'finding.4.4.location_interval',
       json_object('interval_ms', min(c.interval_ms), 'api', min(c.api), 'code_owner', c.owner,
                   'sites', count(*)),
       json_group_array(c.origin), 'LOC', c.owner
FROM (SELECT a.api, a.origin, s.owner, json_extract(a.arguments_json, '$.interval_ms') AS interval_ms
      FROM api_call a JOIN call_site s ON s.id = a.site
      WHERE a.pi LIKE 'LOC%' AND a.collects IS NOT 0 AND json_valid(a.arguments_json)) c
WHERE c.interval_ms >= 0
  AND c.interval_ms < (SELECT value FROM parameter WHERE key = 'location_interval_min_ms')
GROUP BY c.owner;

-- name: search
SELECT json_object('location_calls', (SELECT count(*) FROM api_call WHERE pi LIKE 'LOC%'),
                   'traces', (SELECT count(DISTINCT trace) FROM trace_event),
                   'trace_events', (SELECT count(*) FROM trace_event));

-- name: ask
SELECT 'ask.4.4', '{}';
