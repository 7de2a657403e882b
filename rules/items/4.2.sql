-- 四(2) 因用户不同意收集非必要个人信息或打开非必要权限,拒绝提供业务功能;
--
-- Proves:   a run: refuse each permission and see what stops.
-- Suggests: a text shown by the app that without a permission it cannot be used (weak: the permission
--           may be necessary for that function).
-- Leaving after the policy itself was refused is another matter: it counts only where the kind of app
-- needs no personal information.

-- name: ground
SELECT * FROM ground_reached
UNION ALL SELECT * FROM ground_trace;

-- name: finding
SELECT 'weak', 'finding.4.2.exit_text', json_object('text', text), json_array(origin), text, owner
FROM phrase_hit WHERE topic = 'permission_denied_exit' AND owner NOT LIKE 'sdk:%';

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts,
                   'traces', (SELECT count(DISTINCT trace) FROM trace_event))
FROM search_texts t;

-- name: ask
SELECT 'ask.4.2', '{}';
