-- 六(5) 未建立并公布个人信息安全投诉、举报渠道,或未在承诺时限内(承诺时限不得超过15个工作日,无承诺时限的,以15个
--       工作日为限)受理并处理的。
--
-- Proves:   the app's own policy promises more than 15 working days for complaints (see 6.3).
-- Suggests: a whole policy without any channel: no complaint or report, no mail address, no telephone
--           (strong).
-- Clears:   a channel, in the policy or on a screen; whether it answers is tried by a person.
-- Trap:     意见反馈 by itself is no complaint channel.

-- name: ground
SELECT * FROM ground_whole_policy;

-- name: finding
SELECT strength,
       CASE unit WHEN 'working_days' THEN 'finding.6.5.promise_working_days'
                 ELSE 'finding.6.5.promise_days' END,
       json_object('number', number, 'text', text), json_array(origin), text, 'app'
FROM promise_too_long
WHERE about IN ('complaint', 'request')
UNION ALL
SELECT 'strong', 'finding.6.5.no_channel', '{}',
       (SELECT json_group_array(origin) FROM whole_policy), 'complaint', 'app'
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM policy_channel)
  -- A screen of the app that offers one has published it too: words that do nothing do not.
  AND NOT EXISTS (SELECT 1 FROM phrase_hit
                  WHERE topic = 'complaint' AND owner NOT LIKE 'sdk:%'
                    AND NOT EXISTS (SELECT 1 FROM way WHERE goal = 'complaint' AND found = 0));

-- name: manual
SELECT 'manual.6.5.calendar_days', json_object('number', number, 'text', text), 'ask.6.5'
FROM promise_in_doubt WHERE about = 'complaint'
UNION ALL
SELECT 'manual.6.5.handling', json_object('text', min(text)), 'ask.6.5'
FROM policy_channel
HAVING count(*) > 0;

-- name: search
SELECT json_object('channels', (SELECT count(*) FROM policy_channel),
                   'promises', (SELECT count(*) FROM policy_deadline WHERE number IS NOT NULL),
                   'policy_texts', policy_texts, 'policy_chars', policy_chars)
FROM search_policy;

-- name: ask
SELECT 'ask.6.5', '{}';
