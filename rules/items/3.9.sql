-- 三(9) 违反其所声明的收集使用规则,收集使用个人信息。
--
-- Proves:   the app's own policy denies collecting a kind of information, and code that an entry point
--           reaches, on a way without a wide dispatch, certainly reads it.
-- Suggests: the same without such a way (strong where the call certainly reads it, else weak); the
--           policy says that nothing goes to third parties, and third parties' code is in use (weak),
--           or personal information demonstrably goes to one (strong); it says that a kind of
--           information stays on the device, and that goes into a request (strong);
--           the policy itself says elsewhere that it collects what it denies (weak); a whole policy
--           binds a kind of information to acts of the user's ("您扫码时"), and the app's own code
--           certainly reads it when it starts (weak); the policy says that nothing goes abroad, and the
--           app has addresses of operators there (weak), or sends personal information there (strong).
-- Traps:    "未经您同意,我们不会…", "除非…": conditional sentences deny nothing; a library's code that
--           may never run.
-- Other promises (purposes, times, places) are compared by a person.

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_further_code
UNION ALL SELECT * FROM ground_flows
UNION ALL SELECT * FROM ground_whole_policy;

-- name: finding
WITH denial AS (
  SELECT f.id, f.text, f.origin, f.policy, a.code AS pi
  FROM policy_statement f
  JOIN policy_text t ON t.id = f.policy AND t.own = 1
  JOIN pi_ancestor a ON a.ancestor = f.pi
  WHERE f.denied = 1
)
SELECT CASE WHEN c.decided = 1 AND c.owner NOT LIKE 'library:%'
                 AND EXISTS (SELECT 1 FROM collected_site s JOIN clear_way r ON r.site = s.site
                             WHERE s.pi = c.pi AND s.owner = c.owner AND s.decided = 1)
            THEN 'violation'
            WHEN c.decided = 1 AND c.owner NOT LIKE 'library:%' THEN 'strong' ELSE 'weak' END,
       'finding.3.9.denied_but_collected',
       json_object('type_pi', c.pi, 'code_owner', c.owner, 'text', min(d.text), 'api', c.api),
       '[' || coalesce(min(d.origin), 'null') || ','
           || coalesce((SELECT json_object('way', r.id) || ','
                        FROM collected_site s JOIN reached r ON r.site = s.site
                        WHERE s.pi = c.pi AND s.owner = c.owner
                        ORDER BY s.decided DESC, r.id NOT IN (SELECT id FROM clear_way), r.steps,
                                 r.id LIMIT 1), '')
           || substr(c.evidence, 2),
       c.pi, c.owner
FROM collected_pi c JOIN denial d ON d.pi = c.pi
WHERE c.reached IS NOT 0
GROUP BY c.pi, c.owner
UNION ALL
SELECT 'weak', 'finding.3.9.contradiction',
       json_object('type_pi', d.pi, 'denial', min(d.text), 'text', min(s.text)),
       json_array(min(d.origin), min(s.origin)), d.pi, 'app'
FROM policy_statement d
JOIN policy_text t ON t.id = d.policy AND t.own = 1
JOIN policy_statement s ON s.policy = d.policy AND s.pi = d.pi AND s.denied = 0 AND s.party = 'app'
                       AND s.origin <> d.origin
WHERE d.denied = 1
GROUP BY d.pi
UNION ALL
SELECT 'weak', 'finding.3.9.denied_sharing',
       json_object('text', f.text, 'parties_sdk',
                   json((SELECT json_group_array(sdk) FROM
                         (SELECT sdk FROM sdk_in_use WHERE sure = 1 ORDER BY sdk)))),
       json_array(f.origin), f.phrase, 'app'
FROM denied_sharing f
WHERE EXISTS (SELECT 1 FROM sdk_in_use WHERE sure = 1)
  AND NOT EXISTS (SELECT 1 FROM third_party_flow WHERE how <> 'given' AND sensitive <> 'N')
UNION ALL
SELECT 'strong', 'finding.3.9.denied_but_shared',
       json_object('text', min(f.text), 'type_pi', t.pi, 'party', t.party,
                   'party_owner', t.party, 'source', t.source),
       '[' || coalesce(min(f.origin), 'null') || ',' || substr(t.evidence, 2), t.pi, t.party
FROM third_party_flow t JOIN denied_sharing f
WHERE t.how <> 'given' AND t.sensitive <> 'N'
GROUP BY t.pi, t.party
UNION ALL
SELECT 'strong', 'finding.3.9.kept_but_sent',
       json_object('text', min(p.text), 'type_pi', f.pi, 'source', f.source),
       '[' || coalesce(min(p.origin), 'null') || ',' || substr(w.evidence, 2), f.pi, f.owner
FROM stays_on_device p
JOIN pi_ancestor a ON a.ancestor = p.pi
JOIN flow f ON f.pi = a.code AND f.kind IN ('network', 'webview', 'sms', 'mail')
JOIN flow_way w ON w.flow = f.id
GROUP BY f.pi, f.owner
UNION ALL
SELECT 'strong', 'finding.3.9.denied_but_abroad',
       json_object('text', min(t.text), 'type_pi', f.pi, 'host', r.host,
                   'country', h.operator_country),
       '[' || coalesce(min(t.origin), 'null') || ',' || substr(w.evidence, 2),
       f.pi || ' ' || r.host, f.owner
FROM policy_trait t
JOIN policy_text p ON p.id = t.policy AND p.own = 1
JOIN host_abroad h
JOIN flow_recipient r ON r.host = h.host
JOIN flow f ON f.id = r.flow AND f.kind IN ('network', 'webview')
JOIN flow_way w ON w.flow = f.id
WHERE t.kind = 'no_cross_border'
GROUP BY f.pi, r.host
UNION ALL
SELECT 'weak', 'finding.3.9.other_moment',
       json_object('type_pi', pi, 'code_owner', owner, 'moment', moment, 'text', text, 'api', api),
       '[' || coalesce(said, 'null') || ',' || json_object('way', way) || ',' || site_origin || ']',
       pi || ' moment', owner
FROM (SELECT c.pi, c.owner, c.api, c.origin AS site_origin, b.moment, b.text, b.origin AS said,
             r.id AS way, row_number() OVER (PARTITION BY c.pi ORDER BY r.id) AS place
      FROM collected_site c
      JOIN bound_to_acts b ON b.pi = c.pi
      JOIN clear_way r ON r.site = c.site AND r.phase = 'startup' AND r.guard IN ('none', 'consent')
      WHERE c.owner = 'app' AND c.decided = 1)
WHERE place = 1
UNION ALL
SELECT 'weak', 'finding.3.9.denied_cross_border',
       json_object('text', t.text, 'number', (SELECT count(*) FROM host_abroad),
                   'hosts', json((SELECT json_group_array(host) FROM
                                  (SELECT host FROM host_abroad ORDER BY host LIMIT 10)))),
       '[' || coalesce(t.origin, 'null')
           || coalesce((SELECT ',' || group_concat(origin) FROM
                        (SELECT origin FROM host_abroad ORDER BY host LIMIT 10)), '') || ']',
       'cross_border', 'app'
FROM policy_trait t JOIN policy_text p ON p.id = t.policy AND p.own = 1
WHERE t.kind = 'no_cross_border' AND EXISTS (SELECT 1 FROM host_abroad);

-- name: manual
SELECT 'manual.3.9.other_promises', '{}', 'ask.3.9'
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND NOT EXISTS (SELECT 1 FROM ground_code WHERE present = 0)
  AND NOT EXISTS (SELECT 1 FROM ground_further_code);

-- name: search
SELECT json_object('denials', (SELECT count(*) FROM policy_statement WHERE denied = 1),
                   'policy_texts', p.policy_texts, 'policy_chars', p.policy_chars,
                   'api_calls', c.api_calls)
FROM search_policy p, search_code c;

-- name: ask
SELECT 'ask.3.9', '{}';
