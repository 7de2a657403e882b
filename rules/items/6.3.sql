-- 六(3) 虽提供了更正、删除个人信息及注销用户账号功能,但未及时响应用户相应操作,需人工处理的,未在承诺时限内
--       (承诺时限不得超过15个工作日,无承诺时限的,以15个工作日为限)完成核查和处理;
--
-- Proves:   the app's own policy promises more than 15 working days, or so many calendar days that no
--           holiday makes them 15 working days. A record of a request that took longer.
-- Suggests: a number of calendar days that is over 15 working days in ordinary weeks.
-- Manual:   16 to 21 calendar days (three weeks are 15 working days); whether promises are kept.
-- Traps:    waiting times before an account is closed (冷静期), storage periods.

-- name: ground
SELECT * FROM ground_policy;

-- name: finding
SELECT strength,
       CASE unit WHEN 'working_days' THEN 'finding.6.3.promise_working_days'
                 ELSE 'finding.6.3.promise_days' END,
       json_object('number', number, 'text', text), json_array(origin), text, 'app'
FROM promise_too_long
WHERE about IN ('request', 'correct', 'delete', 'cancel');

-- name: manual
SELECT 'manual.6.3.calendar_days', json_object('number', number, 'text', text), 'ask.6.3'
FROM promise_in_doubt WHERE about IN ('request', 'correct', 'delete', 'cancel')
UNION ALL
SELECT 'manual.6.3.handling', '{}', 'ask.6.3' WHERE EXISTS (SELECT 1 FROM policy_text);

-- name: search
SELECT json_object('promises', (SELECT count(*) FROM policy_deadline WHERE number IS NOT NULL),
                   'policy_texts', policy_texts, 'policy_chars', policy_chars)
FROM search_policy;

-- name: ask
SELECT 'ask.6.3', '{}';
