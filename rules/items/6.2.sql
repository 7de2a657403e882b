-- 六(2) 为更正、删除个人信息或注销用户账号设置不必要或不合理条件;
--
-- Whether a condition is reasonable is for a person. A hint: the policy makes it depend on more than was
-- given at registration (a photo with the identity card, paper, a fee, something to be done before).

-- name: ground
SELECT * FROM ground_policy;

-- name: finding
SELECT 'weak', 'finding.6.2.condition', json_object('right', f.kind, 'text', f.text),
       json_array(f.origin), f.kind || ' ' || f.text, 'app'
FROM policy_condition f
WHERE f.kind IN ('correct', 'delete', 'cancel') AND f.policy IN (SELECT id FROM policy_text);

-- name: manual
SELECT 'manual.6.2', '{}', 'ask.6.2';

-- name: search
SELECT json_object('policy_texts', policy_texts, 'policy_chars', policy_chars) FROM search_policy;
