-- 三(1) 征得用户同意前就开始收集个人信息或打开可收集个人信息的权限;
--
-- Proves:   a run-time trace in which a call that reads personal information, or a request for a
--           permission that opens it, comes before the user's consent.
-- Suggests: code that runs at the start reaches such a call with no consent between. Needs the call
--           graph: not computed, so without a trace nothing is said.
-- Traps:    reading one's own package or process name; a vendor's "pre-init".

-- name: ground
SELECT * FROM ground_reached
UNION ALL SELECT * FROM ground_trace
UNION ALL
SELECT 0, 'missing.consent_mark', json_object('trace', trace), 'ask.trace'
FROM trace_event GROUP BY trace HAVING max(before_consent) IS NULL;

-- name: finding
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

-- name: search
SELECT json_object('traces', (SELECT count(DISTINCT trace) FROM trace_event),
                   'trace_events', (SELECT count(*) FROM trace_event),
                   'call_sites', (SELECT count(*) FROM collected_site));

-- name: ask
SELECT 'ask.3.1', '{}';
