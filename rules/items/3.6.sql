-- 三(6) 利用用户个人信息和算法定向推送信息,未提供非定向推送信息的选项;
--
-- Proves:   a person looks for the option and tries it.
-- Suggests: code that personalises is in use (an advertising SDK) or the texts speak of personalised
--           content, and neither screens nor a whole policy speak of switching it off (weak).
-- Clears:   words of a switch, in the screens or in the policy.
-- Traps:    an advertising SDK may show contextual advertisements only; the switch may come from a
--           server.

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_screen_texts
UNION ALL SELECT * FROM ground_whole_policy;

-- name: finding
SELECT 'weak', 'finding.3.6.no_switch_sdk', json_object('party_sdk', sdk), json_array(origin), sdk,
       'sdk:' || sdk
FROM sdk_in_use
WHERE category = 'ads'
  AND EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM ground_screen_texts WHERE present = 0)
  AND NOT EXISTS (SELECT 1 FROM phrase_hit WHERE topic = 'personalised_off' AND owner NOT LIKE 'sdk:%')
  AND NOT EXISTS (SELECT 1 FROM policy_phrase WHERE topic = 'personalised_off')
UNION ALL
SELECT 'weak', 'finding.3.6.no_switch_text', json_object('text', min(text)),
       json_group_array(origin), 'personalised', 'app'
FROM (SELECT text, origin FROM policy_phrase WHERE topic = 'personalised'
      UNION ALL
      SELECT text, origin FROM phrase_hit WHERE topic = 'personalised' AND owner NOT LIKE 'sdk:%')
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM ground_screen_texts WHERE present = 0)
  AND NOT EXISTS (SELECT 1 FROM phrase_hit WHERE topic = 'personalised_off' AND owner NOT LIKE 'sdk:%')
  AND NOT EXISTS (SELECT 1 FROM policy_phrase WHERE topic = 'personalised_off')
HAVING count(*) > 0;

-- name: manual
SELECT 'manual.3.6.try_switch', json_object('text', text), 'ask.3.6'
FROM (SELECT text FROM policy_phrase WHERE topic = 'personalised_off'
      UNION ALL
      SELECT text FROM phrase_hit WHERE topic = 'personalised_off' AND owner NOT LIKE 'sdk:%')
ORDER BY text LIMIT 1;

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts, 'policy_texts', p.policy_texts,
                   'policy_chars', p.policy_chars,
                   'ads_sdks', (SELECT count(*) FROM sdk_in_use WHERE category = 'ads'))
FROM search_texts t, search_policy p;

-- name: ask
SELECT 'ask.3.6', '{}';
