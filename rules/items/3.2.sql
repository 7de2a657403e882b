-- 三(2) 用户明确表示不同意后,仍收集个人信息或打开可收集个人信息的权限,或频繁征求用户同意、干扰用户正常使用;
--
-- Proves:   a run-time trace in which personal information is read after the user refused.
-- Suggests: a trace in which a permission is asked for again after the refusal.
-- Needs a run: nothing is said without one.

-- name: ground
SELECT * FROM ground_trace
UNION ALL
SELECT 0, 'missing.refusal_mark', json_object('trace', trace), 'ask.3.2'
FROM trace_event GROUP BY trace HAVING max(kind = 'refuse') = 0;

-- name: finding
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
                   'refusals', (SELECT count(*) FROM trace_event WHERE kind = 'refuse'));

-- name: ask
SELECT 'ask.3.2', '{}';
