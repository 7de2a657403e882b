-- 二(2) 收集使用个人信息的目的、方式、范围发生变化时,未以适当方式通知用户,适当方式包括更新隐私政策等收集使用规则并提醒用户阅读等;
--
-- Needs two versions of the app and of its policy, and how users were told: a person decides.
-- A hint:   the policy takes continued use for consent to a change, or a whole policy nowhere says that
--           changes are made known.

-- name: ground
SELECT * FROM ground_policy;

-- name: finding
SELECT 'weak', 'finding.2.2.implied_consent', json_object('text', f.text),
       json_array(f.origin), f.phrase, 'app'
FROM policy_phrase f JOIN policy_text t ON t.id = f.policy
WHERE f.topic = 'implied_consent_update'
UNION ALL
SELECT 'weak', 'finding.2.2.no_notice', '{}', (SELECT json_group_array(origin) FROM whole_policy),
       'update_notice', 'app'
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM policy_trait
                  WHERE kind = 'update_notice' AND policy IN (SELECT id FROM policy_text));

-- name: manual
SELECT 'manual.2.2', '{}', 'ask.2.2';

-- name: search
SELECT json_object('policy_texts', policy_texts, 'policy_chars', policy_chars) FROM search_policy;

-- name: ask
SELECT 'ask.2.2', '{}';
