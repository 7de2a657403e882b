-- 五(1) 既未经用户同意,也未做匿名化处理,App客户端直接向第三方提供个人信息,包括通过客户端嵌入的第三方代码、插件
--       等方式向第三方提供个人信息;
--
-- Proves:   a run that shows what is sent to whom, and that consent was not asked.
-- Suggests: personal information that is read in the app goes into a request of a third party's own
--           code, or to a host of theirs, and no policy text names that party (strong); the app's own
--           code hands sensitive information or a unique device identifier to an SDK's that no policy
--           text names (weak: its code need not send it); such an SDK's own code reads that (weak).
--           Entrusted processing needs no separate consent, so none of these is more than suspected.
--           A hash is de-identification, not anonymisation: it clears nothing.
--           The code being there at all is 2.1.
-- Clears:   the recipient is named in the policy.

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_further_code
UNION ALL SELECT * FROM ground_policy
UNION ALL SELECT * FROM ground_flows
UNION ALL SELECT * FROM ground_trace;

-- name: finding
-- of each kind, party and manner the first
SELECT CASE how WHEN 'given' THEN 'weak' ELSE 'strong' END,
       CASE WHEN how = 'given' THEN 'finding.5.1.given_to_unnamed'
            WHEN how = 'sent' THEN 'finding.5.1.sent_by_unnamed'
            WHEN party LIKE 'sdk:%' THEN 'finding.5.1.sent_to_unnamed_sdk'
            ELSE 'finding.5.1.sent_to_unnamed' END,
       json_object('party_sdk', substr(party, 5), 'party', party, 'type_pi', pi,
                   'source', source, 'host', host),
       evidence, pi, party
FROM (SELECT *, row_number() OVER (PARTITION BY pi, party, how ORDER BY flow) AS place
      FROM undeclared_flow
      WHERE sensitive IN ('Y', 'U') OR (how <> 'given' AND sensitive = 'C'))
WHERE place = 1
UNION ALL
SELECT 'weak', 'finding.5.1.unnamed_recipient',
       json_object('party_sdk', s.sdk, 'type_pi', c.pi, 'api', c.api, 'sites', c.sites),
       c.evidence, c.pi, c.owner
FROM collected_pi c
JOIN sdk_in_use s ON c.owner = 'sdk:' || s.sdk
WHERE c.sensitive IN ('Y', 'U')
  AND c.reached IS NOT 0
  AND EXISTS (SELECT 1 FROM policy_text)
  AND s.sdk NOT IN (SELECT sdk FROM declared_sdk)
  AND NOT EXISTS (SELECT 1 FROM undeclared_flow f WHERE f.party = c.owner AND f.pi = c.pi);

-- name: search
SELECT json_object('sdks', (SELECT count(*) FROM sdk_in_use),
                   'sdks_reading', (SELECT count(DISTINCT c.owner) FROM collected_pi c
                                    JOIN sdk_in_use s ON c.owner = 'sdk:' || s.sdk
                                    WHERE c.sensitive IN ('Y', 'U')),
                   'flows', (SELECT count(*) FROM flow),
                   'flows_to_others', (SELECT count(DISTINCT flow) FROM third_party_flow),
                   'policy_texts', p.policy_texts, 'policy_chars', p.policy_chars)
FROM search_policy p;

-- name: ask
SELECT 'ask.5.1', '{}';
