-- 四(4) 收集个人信息的频度等超出业务功能实际需要;
--
-- Proves:   a run-time trace, held against what the function needs. No rule gives a number.
-- Suggests (all weak: what the function needs is for a person to weigh): code that asks for the
--           location again within a fraction of a second and after no distance; reading at short
--           intervals by a timer, an alarm, a job or a task that posts itself again; reading whenever
--           a screen comes back or gets the focus.
-- Clears:   with --category, a kind of app that follows the location (maps, rides, sport), for the
--           location; a flag of the app's own that holds the repetition back.
-- Traps:    what is repeated reads nothing; the user's press repeats it.

-- name: ground
SELECT * FROM ground_trace
UNION ALL SELECT * FROM ground_all_ways
UNION ALL SELECT * FROM ground_code;

-- name: finding
WITH follows_location AS (
  SELECT 1 AS yes FROM "option" o JOIN catalog_category c ON c.no = o.value
  WHERE o.key = 'category'
    AND (instr('|' || c.base_permissions || '|', '|android.permission.ACCESS_FINE_LOCATION|') > 0
         OR instr('|' || c.feature_permissions || '|',
                  '|android.permission.ACCESS_BACKGROUND_LOCATION|') > 0)
),
located AS (
  SELECT pi, api, origin, owner,
         json_extract(arguments_json, '$.interval_ms') AS interval_ms,
         json_extract(arguments_json, '$.distance_m') AS distance_m
  FROM collected_site
  WHERE pi LIKE 'LOC%' AND json_valid(arguments_json) AND reached IS NOT 0
),
again AS (
  SELECT c.pi, c.owner, c.api, c.origin, k.kind, k.period_ms, k.origin AS set_up, w.id AS way
  FROM collected_site c
  JOIN recurrence k ON k.site = c.site
  JOIN open_way w ON w.site = c.site
  WHERE c.sensitive IN ('Y', 'U', 'C')
    AND NOT (c.owner LIKE 'library:%' AND c.decided = 0)
    AND (c.pi NOT LIKE 'LOC%' OR NOT EXISTS (SELECT 1 FROM follows_location))
)
SELECT 'weak', 'finding.4.4.location_interval',
       json_object('interval_ms', min(interval_ms), 'api', min(api), 'code_owner', owner,
                   'sites', count(*)),
       json_group_array(origin), pi, owner
FROM located
WHERE interval_ms >= 0
  AND interval_ms < (SELECT value FROM parameter WHERE key = 'location_interval_min_ms')
  AND coalesce(distance_m, 0) < (SELECT value FROM parameter WHERE key = 'location_distance_min_m')
  AND NOT EXISTS (SELECT 1 FROM follows_location)
GROUP BY pi, owner
UNION ALL
SELECT 'weak', 'finding.4.4.period',
       json_object('type_pi', pi, 'code_owner', owner, 'api', min(api),
                   'seconds', min(period_ms) / 1000.0),
       json_insert(json_group_array(DISTINCT origin), '$[#]', min(set_up), '$[#]',
                   json_object('way', min(way))),
       pi, owner
FROM again
WHERE kind IN ('timer', 'loop', 'alarm', 'job') AND period_ms >= 0
  AND period_ms <= (SELECT value FROM parameter WHERE key = 'reading_period_max_ms')
GROUP BY pi, owner
UNION ALL
SELECT 'weak', CASE min(kind) WHEN 'focus' THEN 'finding.4.4.every_focus'
                              ELSE 'finding.4.4.every_resume' END,
       json_object('type_pi', pi, 'code_owner', owner, 'api', min(api),
                   'count', count(DISTINCT origin)),
       json_insert(json_group_array(DISTINCT origin), '$[#]', json_object('way', min(way))),
       pi, owner
FROM again
WHERE kind IN ('resume', 'focus')
GROUP BY pi, owner;

-- name: manual
SELECT 'manual.4.4.period_unknown', json_object('types_pi', json((SELECT json_group_array(pi) FROM
         (SELECT DISTINCT c.pi FROM recurrence k JOIN collected_site c ON c.site = k.site
          WHERE k.period_ms IS NULL AND k.kind IN ('timer', 'loop', 'alarm', 'job')
          ORDER BY c.pi)))), 'ask.4.4'
WHERE EXISTS (SELECT 1 FROM recurrence k JOIN collected_site c ON c.site = k.site
              WHERE k.period_ms IS NULL AND k.kind IN ('timer', 'loop', 'alarm', 'job'));

-- name: search
SELECT json_object('location_calls', (SELECT count(*) FROM api_call WHERE pi LIKE 'LOC%'),
                   'repeated_calls', (SELECT count(DISTINCT site) FROM recurrence),
                   'traces', (SELECT count(DISTINCT trace) FROM trace_event),
                   'trace_events', (SELECT count(*) FROM trace_event));

-- name: ask
SELECT 'ask.4.4', '{}';
