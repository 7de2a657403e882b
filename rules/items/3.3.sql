-- 三(3) 实际收集的个人信息或打开的可收集个人信息权限超出用户授权范围;
--
-- Proves:   a run compared with what the user agreed to.
-- Suggests: the app's own policy says that it collects only while it is used, and code reads that
--           information in the background (strong on a way that leaves no doubt, else weak); it names
--           only the coarser kind (粗略位置), and code reads the finer one (strong where the call
--           certainly reads it, else weak); the manifest asks for location in the background and a
--           whole policy never speaks of the background (weak); a whole policy that explains the
--           permissions group by group leaves out one that the app asks for (weak); the policy says
--           what an SDK gets, and it gets more (strong where its own code sends it, else weak).
-- Traps:    what the policy does not name at all is reported once, under 2.1.

-- name: ground
SELECT * FROM ground_whole_policy
UNION ALL SELECT * FROM ground_reached
UNION ALL SELECT * FROM ground_flows
UNION ALL SELECT * FROM ground_trace;

-- name: finding
-- of each kind and owner the clearest way
SELECT CASE WHEN clear = 1 AND owner NOT LIKE 'library:%' THEN 'strong' ELSE 'weak' END,
       'finding.3.3.background_denied',
       json_object('type_pi', pi, 'code_owner', owner, 'text', text, 'api', api),
       '[' || coalesce(promise, 'null') || ',' || json_object('way', way) || ',' || site_origin || ']',
       pi, owner
FROM (SELECT c.pi, c.owner, c.api, c.origin AS site_origin, f.text, f.origin AS promise, r.id AS way,
             r.id IN (SELECT id FROM clear_way) AS clear,
             row_number() OVER (PARTITION BY c.pi, c.owner
                                ORDER BY r.id NOT IN (SELECT id FROM clear_way), r.steps, r.id, f.id)
               AS place
      FROM foreground_promise f
      JOIN collected_site c ON c.pi = f.pi AND c.decided = 1
      JOIN reached r ON r.site = c.site AND r.phase = 'background')
WHERE place = 1
UNION ALL
SELECT CASE WHEN c.decided = 1 AND c.owner NOT LIKE 'library:%' THEN 'strong' ELSE 'weak' END,
       'finding.3.3.only_coarser',
       json_object('type_pi', c.pi, 'code_owner', c.owner, 'word', s.word, 'api', c.api),
       '[' || coalesce(s.origin, 'null') || ',' || substr(c.evidence, 2), c.pi, c.owner
FROM collected_pi c
JOIN (SELECT k.coarser_than AS pi, min(n.word) AS word, min(n.origin) AS origin
      FROM policy_statement n JOIN catalog_pi k ON k.code = n.pi AND k.coarser_than <> ''
      WHERE n.denied = 0 AND n.party = 'app' AND n.policy IN (SELECT id FROM whole_policy)
      GROUP BY k.coarser_than) s ON s.pi = c.pi
WHERE c.owner = 'app' AND c.reached IS NOT 0
  AND c.pi NOT IN (SELECT pi FROM declared_pi WHERE how IN ('named', 'wider') AND by_sdk = 0)
UNION ALL
SELECT 'weak', 'finding.3.3.background_location', json_object('asked_permission', p.name),
       json_array(p.origin), p.name, 'app'
FROM app_permission p
WHERE p.name = 'android.permission.ACCESS_BACKGROUND_LOCATION'
  AND EXISTS (SELECT 1 FROM whole_policy WHERE language = 'zh-Hans')
  AND NOT EXISTS (SELECT 1 FROM policy_source WHERE own IS NOT 0 AND instr(text, '后台') > 0)
UNION ALL
SELECT CASE how WHEN 'given' THEN 'weak' ELSE 'strong' END, 'finding.3.3.more_than_told',
       json_object('type_pi', pi, 'party_sdk', sdk, 'source', source), evidence, pi, party
FROM (SELECT t.pi, t.party, substr(t.party, 5) AS sdk, t.how, t.source,
             '[' || (SELECT min(origin) FROM told_of_sdk WHERE sdk = substr(t.party, 5)) || ','
                 || substr(t.evidence, 2) AS evidence,
             row_number() OVER (PARTITION BY t.pi, t.party ORDER BY t.how = 'given', t.flow) AS place
      FROM third_party_flow t
      WHERE t.sensitive <> 'N'
        AND substr(t.party, 5) IN (SELECT sdk FROM told_of_sdk)
        AND NOT EXISTS (SELECT 1 FROM told_of_sdk s
                        JOIN pi_ancestor a ON (a.code = t.pi AND a.ancestor = s.pi)
                                           OR (a.code = s.pi AND a.ancestor = t.pi)
                        WHERE s.sdk = substr(t.party, 5)))
WHERE place = 1
UNION ALL
SELECT 'weak', 'finding.3.3.permission_left_out',
       json_object('asked_permission', a.permission,
                   'number', (SELECT count(DISTINCT permission_group) FROM policy_permission
                              WHERE policy IN (SELECT id FROM whole_policy))),
       json_group_array(DISTINCT a.origin), a.permission, a.party
FROM asked_permission a
WHERE a.reached IS NOT 0
  AND a.permission_group NOT IN (SELECT permission_group FROM policy_permission
                                 WHERE policy IN (SELECT id FROM policy_text))
  AND a.pi NOT IN (SELECT pi FROM declared_pi WHERE how IN ('named', 'wider', 'mentioned'))
  AND (SELECT count(DISTINCT permission_group) FROM policy_permission
       WHERE policy IN (SELECT id FROM whole_policy))
      >= (SELECT value FROM parameter WHERE key = 'permissions_explained_min')
GROUP BY a.permission, a.party;

-- name: search
SELECT json_object('permissions', (SELECT count(*) FROM app_permission),
                   'traces', (SELECT count(DISTINCT trace) FROM trace_event),
                   'promises', (SELECT count(DISTINCT id) FROM foreground_promise),
                   'policy_texts', p.policy_texts, 'policy_chars', p.policy_chars)
FROM search_policy p;

-- name: ask
SELECT 'ask.3.3', '{}';
