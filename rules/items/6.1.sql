-- 六(1) 未提供有效的更正、删除个人信息及注销用户账号功能;
--
-- Proves:   a person looks for the functions and tries them.
-- Suggests: the app has screens for logging in or registering, all was seen that could hold it, and no
--           operation of the screens leads to closing the account (strong; weak where the policy names
--           another way). Where the code of the screens was not followed: no word of it in code, resources,
--           screens or policy (strong where all of it could be read, else weak); the words only in the policy
--           (weak). A whole policy that speaks neither of correcting nor of deleting nor of closing (weak).
-- Clears:   an operation that users can come to; whether it works is tried by a person.
-- Traps:    退出登录 and 清除缓存 are neither.

-- name: ground
SELECT * FROM ground_screen_texts
UNION ALL SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_policy
UNION ALL SELECT * FROM ground_screen_paths
UNION ALL SELECT present, missing_key, slots_json, ask_key FROM ground_way WHERE goal = 'cancel_account';

-- name: finding
WITH account AS (
  SELECT min(id) AS id, min(origin) AS origin, count(*) AS n
  FROM ui_widget
  WHERE text LIKE '%登录%' OR text LIKE '%注册%' OR hint LIKE '%密码%' OR hint LIKE '%账号%'
     OR hint LIKE '%验证码%' OR input_type LIKE '%textPassword%' OR text LIKE '%sign in%'
     OR text LIKE '%sign up%' OR hint LIKE '%password%'
),
said AS (
  SELECT EXISTS (SELECT 1 FROM policy_phrase WHERE topic = 'cancel_account') AS in_policy,
         EXISTS (SELECT 1 FROM phrase_hit
                 WHERE topic = 'cancel_account' AND owner NOT LIKE 'sdk:%') AS on_screen,
         (SELECT found FROM way WHERE goal = 'cancel_account') AS found,
         EXISTS (SELECT 1 FROM way) AS followed,
         EXISTS (SELECT 1 FROM ground_screen_texts WHERE present = 0)
           OR EXISTS (SELECT 1 FROM ground_code WHERE present = 0)
           OR NOT EXISTS (SELECT 1 FROM whole_policy) AS unread
)
SELECT CASE WHEN said.unread OR said.in_policy THEN 'weak' ELSE 'strong' END,
       CASE WHEN said.found = 0 AND said.on_screen THEN 'finding.6.1.no_operation'
            WHEN said.in_policy THEN 'finding.6.1.only_in_policy'
            ELSE 'finding.6.1.no_cancel' END,
       json_object('widgets', n),
       (SELECT json_group_array(origin) FROM
          (SELECT account.origin AS origin
           UNION SELECT min(origin) FROM policy_phrase WHERE topic = 'cancel_account'
           UNION SELECT min(origin) FROM phrase_hit
                 WHERE topic = 'cancel_account' AND owner NOT LIKE 'sdk:%')
        WHERE origin IS NOT NULL),
       'cancel_account', 'app'
FROM account, said
WHERE n > 0
  AND (said.found = 0 OR (NOT said.followed AND NOT said.on_screen))
  AND EXISTS (SELECT 1 FROM coverage WHERE measure = 'layouts' AND done IS NOT NULL)
UNION ALL
SELECT 'weak', 'finding.6.1.not_granted', '{}', (SELECT json_group_array(origin) FROM whole_policy),
       'rights', 'app'
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM policy_right
                  WHERE kind IN ('correct', 'delete', 'cancel')
                    AND policy IN (SELECT id FROM policy_text))
  AND NOT EXISTS (SELECT 1 FROM phrase_hit WHERE topic = 'cancel_account' AND owner NOT LIKE 'sdk:%')
  AND NOT EXISTS (SELECT 1 FROM policy_phrase WHERE topic = 'cancel_account');

-- name: manual
SELECT 'manual.6.1.try_function', json_object('text', min(text)), 'ask.6.1'
FROM phrase_hit
WHERE topic = 'cancel_account' AND owner NOT LIKE 'sdk:%'
  AND NOT EXISTS (SELECT 1 FROM way WHERE goal = 'cancel_account' AND found = 1)
HAVING count(*) > 0;

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts,
                   'clicks', (SELECT operations FROM ui_path WHERE goal = 'cancel_account'),
                   'cancel_texts', (SELECT count(*) FROM phrase_hit WHERE topic = 'cancel_account'),
                   'policy_texts', p.policy_texts)
FROM search_texts t, search_policy p;

-- name: ask
SELECT 'ask.6.1', '{}';
