-- 三(3) 实际收集的个人信息或打开的可收集个人信息权限超出用户授权范围;
--
-- Proves:   a run compared with what the user agreed to.
-- Suggests: the manifest asks for location in the background and a whole policy never speaks of the
--           background (weak). What the policy does not name at all is reported once, under 2.1.

-- name: ground
SELECT * FROM ground_whole_policy
UNION ALL SELECT * FROM ground_reached
UNION ALL SELECT * FROM ground_trace;

-- name: finding
SELECT 'weak', 'finding.3.3.background_location', json_object('asked_permission', p.name),
       json_array(p.origin), p.name, 'app'
FROM app_permission p
WHERE p.name = 'android.permission.ACCESS_BACKGROUND_LOCATION'
  AND EXISTS (SELECT 1 FROM whole_policy WHERE language = 'zh-Hans')
  AND NOT EXISTS (SELECT 1 FROM policy_source WHERE own IS NOT 0 AND instr(text, '后台') > 0);

-- name: search
SELECT json_object('permissions', (SELECT count(*) FROM app_permission),
                   'traces', (SELECT count(DISTINCT trace) FROM trace_event),
                   'policy_texts', p.policy_texts, 'policy_chars', p.policy_chars)
FROM search_policy p;

-- name: ask
SELECT 'ask.3.3', '{}';
