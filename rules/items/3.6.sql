-- 三(6) 利用用户个人信息和算法定向推送信息,未提供非定向推送信息的选项;
--
-- Proves:   a person looks for the option and tries it.
-- Suggests: code that personalises is in use (an advertising SDK) or the texts speak of personalised
--           content, and neither screens nor a whole policy speak of switching it off (weak).
--           Strong where the code of the screens was followed and no operation of the screens turns it off.
-- Clears:   an operation that turns it off and that users can come to; words of a switch in the policy.
-- Traps:    an advertising SDK may show contextual advertisements only; the switch may come from a
--           server.

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_screen_texts
-- a switch is looked for only where something may be personalised
UNION ALL
SELECT g.* FROM (SELECT * FROM ground_screen_paths
                 UNION ALL
                 SELECT present, missing_key, slots_json, ask_key FROM ground_way
                 WHERE goal = 'personalised_off') g
WHERE EXISTS (SELECT 1 FROM sdk_in_use WHERE category = 'ads')
   OR EXISTS (SELECT 1 FROM policy_phrase WHERE topic = 'personalised')
   OR EXISTS (SELECT 1 FROM phrase_hit WHERE topic = 'personalised' AND owner NOT LIKE 'sdk:%')
UNION ALL SELECT * FROM ground_whole_policy;

-- name: finding
WITH no_switch AS (
  SELECT CASE WHEN p.found = 0 AND NOT EXISTS (SELECT 1 FROM policy_phrase
                                               WHERE topic = 'personalised_off')
              THEN 'strong' ELSE 'weak' END AS strength
  FROM (SELECT 1) LEFT JOIN ui_path p ON p.goal = 'personalised_off'
  WHERE p.found = 0
     -- the screens were not followed: their words alone
     OR (p.id IS NULL
         AND NOT EXISTS (SELECT 1 FROM phrase_hit
                         WHERE topic = 'personalised_off' AND owner NOT LIKE 'sdk:%')
         AND NOT EXISTS (SELECT 1 FROM policy_phrase WHERE topic = 'personalised_off'))
)
SELECT (SELECT strength FROM no_switch), 'finding.3.6.no_switch_sdk', json_object('party_sdk', sdk), json_array(origin), sdk,
       'sdk:' || sdk
FROM sdk_in_use
WHERE category = 'ads'
  AND EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM ground_screen_texts WHERE present = 0)
  AND EXISTS (SELECT 1 FROM no_switch)
UNION ALL
SELECT (SELECT strength FROM no_switch), 'finding.3.6.no_switch_text', json_object('text', min(text)),
       json_group_array(origin), 'personalised', 'app'
FROM (SELECT text, origin FROM policy_phrase WHERE topic = 'personalised'
      UNION ALL
      SELECT text, origin FROM phrase_hit WHERE topic = 'personalised' AND owner NOT LIKE 'sdk:%')
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM ground_screen_texts WHERE present = 0)
  AND EXISTS (SELECT 1 FROM no_switch)
HAVING count(*) > 0;

-- name: manual
SELECT 'manual.3.6.try_switch', json_object('text', text), 'ask.3.6'
FROM (SELECT text FROM policy_phrase WHERE topic = 'personalised_off'
      UNION ALL
      SELECT text FROM phrase_hit WHERE topic = 'personalised_off' AND owner NOT LIKE 'sdk:%')
WHERE NOT EXISTS (SELECT 1 FROM way WHERE goal = 'personalised_off' AND found = 1)
ORDER BY text LIMIT 1;

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts, 'policy_texts', p.policy_texts,
                   'policy_chars', p.policy_chars,
                   'clicks', (SELECT operations FROM ui_path WHERE goal = 'personalised_off'),
                   'ads_sdks', (SELECT count(*) FROM sdk_in_use WHERE category = 'ads'))
FROM search_texts t, search_policy p;

-- name: ask
SELECT 'ask.3.6', '{}';
