-- 二(4) 有关收集使用规则的内容晦涩难懂、冗长繁琐,用户难以理解,如使用大量专业术语等。
--
-- Whether a text is hard to understand is for a person. A hint: it is very long and no summary
-- (摘要、简明版) was met in the app.

-- name: ground
SELECT * FROM ground_policy;

-- name: finding
SELECT 'weak', 'finding.2.4.long', json_object('chars', chars), json_array(origin), place, 'app'
FROM policy_text
WHERE chars > (SELECT value FROM parameter WHERE key = 'policy_long_chars')
  AND NOT EXISTS (SELECT 1 FROM phrase_hit WHERE topic = 'short_policy')
  AND NOT EXISTS (SELECT 1 FROM policy_phrase WHERE topic = 'short_policy');

-- name: manual
SELECT 'manual.2.4', json_object('chars', policy_chars), 'ask.2.4' FROM search_policy
WHERE policy_texts > 0;

-- name: search
SELECT json_object('policy_texts', policy_texts, 'policy_chars', policy_chars) FROM search_policy;

-- name: ask
SELECT 'ask.2.4', '{}';
