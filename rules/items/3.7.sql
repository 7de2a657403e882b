-- 三(7) 以欺诈、诱骗等不正当方式误导用户同意收集个人信息或打开可收集个人信息的权限,如故意欺瞒、掩饰收集使用
--       个人信息的真实目的;
--
-- Intent and effect are for a person. Hints: texts that promise a reward for a permission, an identity
-- document or a face; a text before a request that speaks of another permission than is asked for.

-- name: ground
SELECT * FROM ground_screen_texts;

-- name: finding
SELECT 'weak', 'finding.3.7.bait', json_object('text', text), json_array(origin), text, owner
FROM phrase_hit WHERE topic = 'inducement' AND owner NOT LIKE 'sdk:%'
UNION ALL
SELECT 'weak', 'finding.3.7.other_purpose',
       json_object('asked_permission', permission, 'text', min(text)),
       json_array(min(text_origin), min(origin)), permission, owner
FROM other_purpose
WHERE owner NOT LIKE 'library:%'
GROUP BY permission, owner;

-- name: manual
SELECT 'manual.3.7', '{}', 'ask.3.7';

-- name: search
SELECT json_object('strings', strings, 'layouts', layouts) FROM search_texts;

-- name: ask
SELECT 'ask.3.7', '{}';
