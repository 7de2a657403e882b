-- 二(4) 有关收集使用规则的内容晦涩难懂、冗长繁琐,用户难以理解,如使用大量专业术语等。
--
-- Whether a text is hard to understand is for a person. Hints, all weak, with the figures: it is very long
-- and no summary (摘要、简明版) was met in the app; its sentences are long; technical words stand close
-- together; a long text has no parts with titles.

-- name: ground
SELECT * FROM ground_policy;

-- name: finding
SELECT 'weak', 'finding.2.4.long', json_object('chars', chars), json_array(origin), place, 'app'
FROM policy_text
WHERE chars > (SELECT value FROM parameter WHERE key = 'policy_long_chars')
  AND NOT EXISTS (SELECT 1 FROM phrase_hit WHERE topic = 'short_policy')
  AND NOT EXISTS (SELECT 1 FROM policy_phrase WHERE topic = 'short_policy')
UNION ALL
SELECT 'weak', 'finding.2.4.long_sentences',
       json_object('mean_chars', chars / sentences, 'sentences', sentences), json_array(origin),
       place || ' sentences', 'app'
FROM policy_sentences
WHERE sentences > 0
  AND chars / sentences > (SELECT value FROM parameter WHERE key = 'sentence_mean_max_chars')
UNION ALL
SELECT 'weak', 'finding.2.4.jargon', json_object('number', n, 'chars', up_to),
       (SELECT json_group_array(origin) FROM
          (SELECT origin FROM policy_phrase j
           WHERE j.policy = policy AND j.topic = 'jargon' ORDER BY j.id LIMIT 10)),
       place || ' jargon', 'app'
FROM policy_jargon
WHERE n > up_to * (SELECT value FROM parameter WHERE key = 'jargon_per_char_max')
UNION ALL
SELECT 'weak', 'finding.2.4.no_parts', json_object('chars', chars), json_array(origin),
       place || ' parts', 'app'
FROM whole_policy
WHERE chars > (SELECT value FROM parameter WHERE key = 'parts_needed_chars')
  -- the title of the whole is one
  AND (SELECT count(*) FROM policy_section s WHERE s.policy = whole_policy.id) <= 1;

-- name: manual
SELECT 'manual.2.4', json_object('chars', policy_chars), 'ask.2.4' FROM search_policy
WHERE policy_texts > 0;

-- name: search
SELECT json_object('policy_texts', policy_texts, 'policy_chars', policy_chars) FROM search_policy;

-- name: ask
SELECT 'ask.2.4', '{}';
