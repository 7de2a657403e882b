-- 二(3) 在申请打开可收集个人信息的权限,或申请收集用户身份证号、银行账号、行踪轨迹等个人敏感信息时,
--       未同步告知用户其目的,或者目的不明确、难以理解;
--
-- Proves:   a screenshot of the request.
-- Suggests: code asks for permissions that open personal information, code and screens could be read,
--           and no text anywhere says what any permission is for, or only "为了更好的体验" (weak: the
--           text may come from a server, or the button may say it).
-- Clears:   an explanation on the way to the request. Needs the screen graph: not computed.
-- Trap:     an explanation shown only after a refusal is not "同步".

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_screen_texts
UNION ALL SELECT * FROM ground_screen_paths;

-- name: finding
WITH asked AS (
  SELECT a.permission, min(p.permission_group) AS permission_group, s.owner,
         json_group_array(a.origin) AS origins
  FROM permission_ask a
  JOIN call_site s ON s.id = a.site
  JOIN app_permission p ON p.name = a.permission
  WHERE p.opens_pi = 1 AND s.owner NOT LIKE 'library:%'
  GROUP BY a.permission, s.owner
)
SELECT 'weak', 'finding.2.3.no_purpose_text', json_object('asked_permission', permission),
       origins, permission, owner
FROM asked
WHERE NOT EXISTS (SELECT 1 FROM phrase_hit WHERE topic = 'permission_purpose' AND owner NOT LIKE 'sdk:%')
  AND NOT EXISTS (SELECT 1 FROM phrase_hit WHERE topic = 'permission_vague' AND owner NOT LIKE 'sdk:%')
  AND NOT EXISTS (SELECT 1 FROM ground_code WHERE present = 0)
  AND NOT EXISTS (SELECT 1 FROM ground_screen_texts WHERE present = 0)
UNION ALL
SELECT 'weak', 'finding.2.3.vague_purpose', json_object('text', text),
       json_array(origin), text, owner
FROM phrase_hit
WHERE topic = 'permission_vague' AND owner NOT LIKE 'sdk:%';

-- name: search
SELECT json_object('permission_requests', (SELECT count(*) FROM permission_ask),
                   'purpose_texts', (SELECT count(*) FROM phrase_hit WHERE topic = 'permission_purpose'),
                   'strings', t.strings, 'layouts', t.layouts)
FROM search_texts t;

-- name: ask
SELECT 'ask.2.3', '{}';
