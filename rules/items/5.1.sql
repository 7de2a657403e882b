-- 五(1) 既未经用户同意,也未做匿名化处理,App客户端直接向第三方提供个人信息,包括通过客户端嵌入的第三方代码、插件
--       等方式向第三方提供个人信息;
--
-- Proves:   a run that shows what is sent to whom, and that consent was not asked.
-- Suggests: a third party's own code reads sensitive information or a unique device identifier, and
--           the policy names neither it nor its operator (weak: what is read need not be sent, and
--           entrusted processing needs no separate consent). The code being there at all is 2.1.
-- Clears:   the recipient is named in the policy.

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_further_code
UNION ALL SELECT * FROM ground_policy
UNION ALL SELECT 0, 'missing.flows', '{}', 'ask.5.1'
UNION ALL SELECT * FROM ground_trace;

-- name: finding
SELECT 'weak', 'finding.5.1.unnamed_recipient',
       json_object('party_sdk', s.sdk, 'type_pi', c.pi, 'api', c.api, 'sites', c.sites),
       c.evidence, c.pi, c.owner
FROM collected_pi c
JOIN sdk_in_use s ON c.owner = 'sdk:' || s.sdk
WHERE c.sensitive IN ('Y', 'U')
  AND c.reached IS NOT 0
  AND EXISTS (SELECT 1 FROM policy_text)
  AND s.sdk NOT IN (SELECT sdk FROM declared_sdk);

-- name: search
SELECT json_object('sdks', (SELECT count(*) FROM sdk_in_use),
                   'sdks_reading', (SELECT count(DISTINCT c.owner) FROM collected_pi c
                                    JOIN sdk_in_use s ON c.owner = 'sdk:' || s.sdk
                                    WHERE c.sensitive IN ('Y', 'U')),
                   'policy_texts', p.policy_texts, 'policy_chars', p.policy_chars)
FROM search_policy p;

-- name: ask
SELECT 'ask.5.1', '{}';
