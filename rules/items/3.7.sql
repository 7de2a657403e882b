-- 三(7) 以欺诈、诱骗等不正当方式误导用户同意收集个人信息或打开可收集个人信息的权限,如故意欺瞒、掩饰收集使用
--       个人信息的真实目的;
--
-- Intent and effect are for a person. A hint: texts that promise a reward for a permission, an identity
-- document or a face.

-- name: ground
SELECT * FROM ground_screen_texts;

-- name: finding
SELECT 'weak', 'finding.3.7.bait', json_object('text', text), json_array(origin), text, owner
FROM phrase_hit WHERE topic = 'inducement' AND owner NOT LIKE 'sdk:%';

-- name: manual
SELECT 'manual.3.7', '{}', 'ask.3.7';

-- name: search
SELECT json_object('strings', strings, 'layouts', layouts) FROM search_texts;

-- name: ask
SELECT 'ask.3.7', '{}';
