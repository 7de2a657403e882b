-- 三(8) 未向用户提供撤回同意收集个人信息的途径、方式;
--
-- Proves:   a person finds no way.
-- Suggests: neither a whole policy nor the screens' texts speak of withdrawing consent (weak); a whole
--           policy grants it and nowhere says how (weak).
-- Clears:   words of withdrawing; whether the way works is tried by a person.

-- name: ground
SELECT * FROM ground_whole_policy
UNION ALL SELECT * FROM ground_screen_texts;

-- name: finding
SELECT 'weak', 'finding.3.8.no_withdrawal', '{}',
       (SELECT json_group_array(origin) FROM whole_policy), 'withdraw', 'app'
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM policy_right
                  WHERE kind = 'withdraw' AND policy IN (SELECT id FROM policy_text))
  AND NOT EXISTS (SELECT 1 FROM policy_phrase
                  WHERE topic IN ('withdraw_consent', 'withdraw_way') AND policy IN (SELECT id FROM policy_text))
  AND NOT EXISTS (SELECT 1 FROM phrase_hit WHERE topic IN ('withdraw_consent', 'withdraw_way') AND owner NOT LIKE 'sdk:%')
UNION ALL
SELECT 'weak', 'finding.3.8.no_way', json_object('text', f.text), json_array(f.origin), 'withdraw_way', 'app'
FROM policy_right f
WHERE f.kind = 'withdraw' AND f.way = 0 AND f.policy IN (SELECT id FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM policy_right w
                  WHERE w.kind = 'withdraw' AND w.way = 1 AND w.policy IN (SELECT id FROM policy_text))
  AND NOT EXISTS (SELECT 1 FROM phrase_hit WHERE topic IN ('withdraw_consent', 'withdraw_way') AND owner NOT LIKE 'sdk:%');

-- name: manual
SELECT 'manual.3.8.try_way', json_object('text', text), 'ask.3.8'
FROM (SELECT text FROM policy_right
      WHERE kind = 'withdraw' AND policy IN (SELECT id FROM policy_text)
      UNION ALL
      SELECT text FROM policy_phrase
      WHERE topic IN ('withdraw_consent', 'withdraw_way') AND policy IN (SELECT id FROM policy_text)
      UNION ALL
      SELECT text FROM phrase_hit WHERE topic IN ('withdraw_consent', 'withdraw_way') AND owner NOT LIKE 'sdk:%')
ORDER BY text LIMIT 1;

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts, 'policy_texts', p.policy_texts,
                   'policy_chars', p.policy_chars)
FROM search_texts t, search_policy p;

-- name: ask
SELECT 'ask.3.8', '{}';
