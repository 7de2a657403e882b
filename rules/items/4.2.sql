-- 四(2) 因用户不同意收集非必要个人信息或打开非必要权限,拒绝提供业务功能;
--
-- Proves:   a run: refuse each permission and see what stops.
-- Suggests: the branch for a denied permission ends the app or the screen. Strong: on every way through
--           the denial, and with --category none of the permissions that this app's own code asks for
--           is a base permission of its kind. Weak: otherwise, as long as one may be unnecessary; the
--           branch asks again and again; a text that without a permission the app cannot be used.
-- Clears:   with --category, all permissions asked for are base permissions of that kind.
-- Trap:     leaving after the policy itself was refused is another matter: it counts (weak) only where
--           the kind of app needs no personal information.

-- name: ground
SELECT * FROM ground_all_ways
UNION ALL SELECT * FROM ground_code
UNION ALL
SELECT EXISTS (SELECT 1 FROM "option" WHERE key = 'category'), 'missing.category', '{}', 'ask.category'
UNION ALL SELECT * FROM ground_trace;

-- name: finding
WITH kind AS (
  SELECT c.no, c.no_pi_needed, '|' || c.base_permissions || '|' AS base
  FROM "option" o JOIN catalog_category c ON c.no = o.value WHERE o.key = 'category'
),
asked AS (
  SELECT party, count(DISTINCT permission) AS permissions,
         count(DISTINCT CASE WHEN instr((SELECT base FROM kind), '|' || permission || '|') > 0
                             THEN NULL ELSE permission END) AS unnecessary,
         json_group_array(DISTINCT permission) AS names
  FROM (SELECT party, permission FROM asked_permission ORDER BY party, permission)
  GROUP BY party
)
SELECT CASE WHEN EXISTS (SELECT 1 FROM kind) AND max(f.always) = 1
                 AND a.unnecessary = a.permissions THEN 'strong' ELSE 'weak' END,
       CASE WHEN EXISTS (SELECT 1 FROM kind) THEN 'finding.4.2.leaves' ELSE 'finding.4.2.leaves_kind_unknown' END,
       json_object('asked_permissions', json(a.names), 'handler', min(f.handler),
                   'app_category', coalesce((SELECT no FROM kind), '')),
       json_group_array(f.origin), 'leaves', f.owner
FROM refusal f
JOIN asked a ON a.party = CASE WHEN f.owner LIKE 'sdk:%' THEN f.owner ELSE 'app' END
WHERE f.kind = 'permission' AND f.effect = 'leaves' AND a.unnecessary > 0
GROUP BY f.owner
UNION ALL
SELECT 'weak', 'finding.4.2.asks_until_granted',
       json_object('asked_permissions', json(a.names), 'handler', min(f.handler)),
       json_group_array(f.origin), 'asks_again', f.owner
FROM refusal f
JOIN asked a ON a.party = CASE WHEN f.owner LIKE 'sdk:%' THEN f.owner ELSE 'app' END
WHERE f.kind = 'permission' AND f.effect = 'asks_again' AND a.unnecessary > 0
GROUP BY f.owner
UNION ALL
SELECT 'weak', 'finding.4.2.policy_refused_leaves',
       json_object('app_category', (SELECT no FROM kind), 'handler', min(f.handler)),
       json_group_array(f.origin), 'policy', f.owner
FROM refusal f
WHERE f.kind = 'policy' AND f.effect = 'leaves' AND (SELECT no_pi_needed FROM kind) = 'Y'
GROUP BY f.owner
UNION ALL
SELECT 'weak', 'finding.4.2.exit_text', json_object('text', text), json_array(origin), text, owner
FROM phrase_hit WHERE topic = 'permission_denied_exit' AND owner NOT LIKE 'sdk:%';

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts,
                   'refusal_handlers', (SELECT count(DISTINCT handler) FROM refusal),
                   'permission_requests', (SELECT count(DISTINCT site) FROM permission_ask),
                   'traces', (SELECT count(DISTINCT trace) FROM trace_event))
FROM search_texts t;

-- name: ask
SELECT 'ask.4.2', '{}';
