-- 三(8) 未向用户提供撤回同意收集个人信息的途径、方式;
--
-- Proves:   a person finds no way.
-- Suggests: all was seen that could hold it, and no operation of the screens takes consent back or leads to
--           the system's settings of the app: while neither the policy speaks of it (strong), or while the
--           policy says that there is a way (weak: the way may be by letter or telephone).
--           Where the code of the screens was not followed: neither a whole policy nor the screens' texts
--           speak of withdrawing consent, or a whole policy grants it and nowhere says how (weak).
-- Clears:   an operation that users can come to; whether it works is tried by a person.

-- name: ground
SELECT * FROM ground_whole_policy
UNION ALL SELECT * FROM ground_screen_texts
UNION ALL SELECT * FROM ground_screen_paths
UNION ALL SELECT present, missing_key, slots_json, ask_key FROM ground_way WHERE goal = 'withdraw';

-- name: finding
WITH said AS (
  SELECT EXISTS (SELECT 1 FROM policy_right
                 WHERE kind = 'withdraw' AND policy IN (SELECT id FROM policy_text))
         OR EXISTS (SELECT 1 FROM policy_phrase
                    WHERE topic IN ('withdraw_consent', 'withdraw_way')
                      AND policy IN (SELECT id FROM policy_text)) AS in_policy,
         EXISTS (SELECT 1 FROM policy_right
                 WHERE kind = 'withdraw' AND way = 1
                   AND policy IN (SELECT id FROM policy_text)) AS way_in_policy,
         EXISTS (SELECT 1 FROM phrase_hit
                 WHERE topic IN ('withdraw_consent', 'withdraw_way')
                   AND owner NOT LIKE 'sdk:%') AS on_screen,
         (SELECT found FROM way WHERE goal = 'withdraw') AS found,
         EXISTS (SELECT 1 FROM way) AS followed
)
SELECT CASE WHEN found = 0 AND NOT on_screen THEN 'strong' ELSE 'weak' END,
       'finding.3.8.no_withdrawal', '{}',
       (SELECT json_group_array(origin) FROM whole_policy), 'withdraw', 'app'
FROM said
WHERE EXISTS (SELECT 1 FROM whole_policy) AND NOT in_policy
  AND (found = 0 OR (NOT followed AND NOT on_screen))
UNION ALL
SELECT 'weak', 'finding.3.8.no_operation', json_object('text', f.text), json_array(f.origin),
       'withdraw_operation', 'app'
FROM policy_right f, said
WHERE f.kind = 'withdraw' AND f.policy IN (SELECT id FROM whole_policy) AND said.found = 0
UNION ALL
SELECT 'weak', 'finding.3.8.no_way', json_object('text', f.text), json_array(f.origin), 'withdraw_way', 'app'
FROM policy_right f, said
WHERE f.kind = 'withdraw' AND f.way = 0 AND f.policy IN (SELECT id FROM whole_policy)
  AND NOT said.way_in_policy AND NOT said.followed AND NOT said.on_screen;

-- name: manual
SELECT 'manual.3.8.try_way', json_object('text', text), 'ask.3.8'
FROM (SELECT text FROM policy_right
      WHERE kind = 'withdraw' AND policy IN (SELECT id FROM policy_text)
      UNION ALL
      SELECT text FROM policy_phrase
      WHERE topic IN ('withdraw_consent', 'withdraw_way') AND policy IN (SELECT id FROM policy_text)
      UNION ALL
      SELECT text FROM phrase_hit WHERE topic IN ('withdraw_consent', 'withdraw_way') AND owner NOT LIKE 'sdk:%')
WHERE NOT EXISTS (SELECT 1 FROM way WHERE goal = 'withdraw' AND found = 1)
ORDER BY text LIMIT 1;

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts, 'policy_texts', p.policy_texts,
                   'policy_chars', p.policy_chars,
                   'clicks', (SELECT operations FROM ui_path WHERE goal = 'withdraw'))
FROM search_texts t, search_policy p;

-- name: ask
SELECT 'ask.3.8', '{}';
